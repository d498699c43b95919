/** Pages of so many nodes that nobody reads them to the end, around a story. */

const TITLE = 'Amazon cuts 14,000 jobs';
const STORY = [
  'SEATTLE — Amazon will cut 14,000 jobs, about 4% of its 350,000 corporate workers, it said on Tuesday.',
  'The company announced 27,000 job cuts in 2022 and 2023. Those who have to go were told by mail in the morning.',
  'In January it had said that no further cuts were planned. The works council was not asked, its chair said.',
];
const LETTERS = [...STORY.join(' ')];
const LINE = 'In the lobby of the head office people spoke in small groups';

const story = STORY.map((text) => `<p>${text}</p>`).join('');
const many = (count: number, make: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => make(n)).join('');

/** By what they are made of. Each takes how many nodes there are to be, and gives what stands in the article. */
export const LARGE: Readonly<{ [what: string]: (nodes: number) => string }> = {
  // An element and its text.
  'one paragraph after the other': (nodes) => story + many(nodes / 2, (n) => `<p>${LINE} ${n}.</p>`),
  'paragraphs with a number each': (nodes) => story + many(nodes / 2, (n) => `<p>Amazon cut ${n + 1} jobs.</p>`),
  // A wall of elements before the first word.
  'nothing but empty elements first': (nodes) => many(nodes, () => '<div></div>') + story,
  'boxes in boxes, a hundred deep': (nodes) =>
    story + many(nodes / 102, (n) => `${'<div>'.repeat(100)}${LINE} ${n}.${'</div>'.repeat(100)}`),
  'one table': (nodes) =>
    `${story}<table><tbody>${many(nodes / 9, (n) => `<tr><td>Site ${n}</td><td>${n}</td><td>jobs</td><td>${LINE}.</td></tr>`)}</tbody></table>`,
  'one list in one list': (nodes) =>
    `${story}<ul>${many(nodes / 4, (n) => `<li><a href="/${n}">${LINE}</a></li>`)}</ul>`,
  // Texts that are parted by nothing that is drawn.
  'texts in one element': (nodes) => `${story}<p>${many(nodes / 2, (n) => `word ${n}<!---->`)}</p>`,
  'the story in single letters': (nodes) =>
    many(
      Math.ceil(nodes / (2 * LETTERS.length)),
      () => `<p>${LETTERS.map((one) => `<span>${one}</span>`).join('')}</p>`,
    ),
  'articles beside one another': (nodes) =>
    story +
    many(nodes / 8, (n) => `<article><h2><a href="/${n}">Other news of the day ${n}</a></h2><p>${LINE}.</p></article>`),
};

/** The page's source. */
export function largePage(what: string, nodes: number): string {
  const article = LARGE[what]?.(nodes) ?? '';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${TITLE}</title><link rel="icon" href="data:,">
<meta property="article:published_time" content="2025-10-28"></head>
<body><main><article><h1>${TITLE}</h1>${article}</article></main></body></html>`;
}
