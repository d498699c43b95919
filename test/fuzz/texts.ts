/** Texts in a language: phrases out of its own lists, numbers and dates of every shape, sentences cut and spliced, and dirt. */
// Longer than 300 lines: one grammar of texts, from the word to the article.
import fc from 'fast-check';
import type { Article, Published } from '../../src/article/article.ts';
import { type Vocabulary, wordOf } from './vocabulary.ts';

/** Chooses by a number that fast-check makes and makes smaller: 0 always takes the first way. */
function chooser(seed: number): (ways: number) => number {
  let state = seed;
  return (ways) => {
    if (ways <= 1) return 0;
    const chosen = state % ways;
    state = Math.floor(state / ways);
    // Small numbers run out and then give the first way of each, which is the plainest.
    return chosen;
  };
}

const choice = fc.nat({ max: 2 ** 40 });

const DIRT = [
  ...['\u0000', '\u00ad', '\u200b', '\u200d', '\u200f', '\u202e', '\u2066', '\u2069', '\u2060', '\ufeff', '\ufffd'],
  ...[
    '\ud800',
    '\udc00',
    '\udbff\ud800',
    '\ud83d\udc68\u200d\ud83d\udcbb',
    '\ud842\udfb7',
    'e\u0301',
    'İ',
    'ı',
    'ß',
    'ﬁ',
    'ẞ',
    'ǅ',
    'ſ',
    'K',
  ],
  ...['\u2028', '\u2029', '\u0085', '\u00a0', '\u202f', '\u3000', '\t', '\r', '\r\n', '\n', '\n\n', '  ', '\v'],
  ...['٣٤٥', '१२३', '１２，０００', '𝟙𝟚', '①', 'Ⅻ', '½', '‰', '％', '〇', '零', '㈱', '㍻'],
  ...['Аmazon', 'АМАZON', 'Amаzon', 'ＡＭＡＺＯＮ', 'A\u200bmazon', 'amazon\u0301', 'نص', 'עברית'],
  ...['__proto__', 'constructor', 'toString', '$&', '\\', '<b>', '&amp;', '{day}', '(?:', '[', '*'],
  ...[
    '(',
    ')',
    '"',
    '“',
    '»',
    "'",
    '’',
    '-',
    '–',
    '—',
    '/',
    ':',
    ';',
    '!',
    '?',
    '...',
    '。',
    '、',
    '「',
    '」',
    '%',
    '#',
    '$',
    '€',
    '.',
    ',',
  ],
];

const separators = fc.constantFrom('', ' ', ',', '.', "'", '’', '\u00a0', '\u202f', ', ', '  ', '_', '-', '，', '·');

/** 12,000; 1.2.3; 00; 999999999999…; 1,00,000; 2万7000. */
const digits: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '14,000',
      '30,000',
      '16 000',
      '1.58',
      '27.000',
      '18',
      '10',
      '9',
      '2025',
      '350 000',
      '1,5',
    ),
  },
  { weight: 3, arbitrary: fc.nat({ max: 2_000_000 }).map((n) => n.toLocaleString('en')) },
  { weight: 2, arbitrary: fc.nat({ max: 99_999 }).map(String) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.array(fc.nat({ max: 9999 }), { maxLength: 6 }), separators).map(([n, by]) => n.join(by)),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('9', '0', '1', '12', '一', '千', '万', '1,000'), fc.nat({ max: 420 }))
      .map(([n, times]) => n.repeat(times)),
  },
  { weight: 1, arbitrary: fc.double().map(String) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '-5',
      '+3',
      '1e9',
      '0x10',
      '1/2',
      '3-4',
      '10–12',
      '5%',
      '７',
      '2/29',
      '29.2.2025',
      '2025-02-30',
      '31/4/26',
      '2026-W54',
      '0000-00-00',
    ),
  },
);

function word(vocabulary: Vocabulary, lists: RegExp | null): fc.Arbitrary<string> {
  const { language } = vocabulary;
  const entries = vocabulary.lists.filter(({ name }) => lists?.test(name) ?? true).map((list) => list.entries);
  if (entries.length === 0) return fc.constant('');
  return fc.tuple(fc.constantFrom(...entries), choice, fc.nat({ max: 5 })).map(([list, seed, letters]) => {
    const choose = chooser(seed);
    const plain = wordOf(list[choose(list.length)] ?? '', language, choose);
    // As names, as headlines, and as printed.
    if (letters === 4) return plain.toUpperCase();
    return letters >= 2 ? plain.replace(/(?<![\p{L}\d])\p{L}/gu, (letter) => letter.toUpperCase()) : plain;
  });
}

const sentencesOf = ({ sentences }: Vocabulary): fc.Arbitrary<string> => fc.constantFrom(...sentences);

/** A sentence that lost its beginning, its end, or its middle. */
const cut = (sentences: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      sentences,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat({ max: 2 }),
    )
    .map(([text, a, b, how]) => {
      const [from, to] = [Math.floor(Math.min(a, b) * text.length), Math.floor(Math.max(a, b) * text.length)];
      return how === 0
        ? text.slice(from, to)
        : how === 1
          ? text.slice(0, from) + text.slice(to)
          : text.slice(0, to) + text.slice(from);
    });

const glue = ({ language }: Vocabulary): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constant(language.spaced ? ' ' : '') },
    { weight: 2, arbitrary: fc.constantFrom(', ', '. ', '', '-', '\n', '，', '。') },
    { weight: 1, arbitrary: fc.constantFrom(...DIRT) },
  );

const joined = (vocabulary: Vocabulary, pieces: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(pieces, glue(vocabulary)), { minLength: 1, maxLength })
    .map((parts) => parts.map(([piece, by]) => piece + by).join(''));

/** Numbers and what stands around them. */
export function numberPhrase(vocabulary: Vocabulary): fc.Arbitrary<string> {
  return joined(
    vocabulary,
    fc.oneof(
      { weight: 5, arbitrary: digits },
      { weight: 5, arbitrary: word(vocabulary, /^numbers\.|^dates\.numbers/) },
      { weight: 3, arbitrary: word(vocabulary, /^qualifiers\.|^nouns\.|^definite|^versus|^moves/) },
      { weight: 1, arbitrary: fc.constantFrom(...DIRT) },
    ),
    8,
  );
}

/** Dates and what stands around them. */
export function datePhrase(vocabulary: Vocabulary): fc.Arbitrary<string> {
  return joined(
    vocabulary,
    fc.oneof(
      { weight: 8, arbitrary: word(vocabulary, /^dates\./) },
      { weight: 3, arbitrary: digits },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          '2025',
          '2026',
          '2024',
          '1999',
          '0',
          '31',
          '29',
          '2',
          '12',
          'Q3',
          '3Q25',
          'H1',
          '民國114年',
          '令和7年',
        ),
      },
      { weight: 1, arbitrary: word(vocabulary, /^cues\.|^stops|^names\.pronouns/) },
      { weight: 1, arbitrary: fc.constantFrom(...DIRT) },
    ),
    7,
  );
}

/** Sentences, made up and real, in any order and state. */
export function passageText(vocabulary: Vocabulary, maxLength: number): fc.Arbitrary<string> {
  const real = sentencesOf(vocabulary);
  return joined(
    vocabulary,
    fc.oneof(
      { weight: 6, arbitrary: word(vocabulary, null) },
      { weight: 3, arbitrary: word(vocabulary, /^cues\.|^nouns\.|^topics|^workforce|^claims/) },
      { weight: 3, arbitrary: digits },
      { weight: 2, arbitrary: word(vocabulary, /^names\./) },
      { weight: 2, arbitrary: word(vocabulary, /^dates\.forms/) },
      { weight: 2, arbitrary: real },
      { weight: 2, arbitrary: cut(real) },
      { weight: 1, arbitrary: fc.constantFrom(...DIRT) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          'Amazon',
          'AWS',
          'Twitch',
          'Microsoft',
          'Norvia Oy',
          'U.S.',
          'Reuters',
          '亞馬遜',
          'アマゾン',
        ),
      },
    ),
    maxLength,
  );
}

/** Any UTF-16 units at all. */
export const anyUnits: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.nat({ max: 0xffff }), fc.integer({ min: 0x20, max: 0x7e })), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units));

const published: fc.Arbitrary<Published | null> = fc.option(
  fc.record({
    date: fc.constantFrom(
      '2025-10-28',
      '2026-01-28',
      '2024-02-29',
      '2025-12-31',
      '1900-01-01',
      '2199-12-31',
      '2025',
      '2025-10',
      '2026-W05',
      '2025-Q4',
    ),
    precision: fc.constantFrom('year', 'quarter', 'month', 'week', 'day'),
    from: fc.constantFrom('given', 'json-ld', 'meta', 'time', 'url', 'dateline', 'text'),
    sure: fc.boolean(),
  }),
  { freq: 5 },
);

/** Blocks as pages give them (lines of the text), or some of them, or other stretches in order. */
const blocksOf = (body: string, how: number): Article['blocks'] => {
  const lines: Article['blocks'] = [];
  for (const match of body.matchAll(/[^\n]+/g)) {
    const kind =
      (['paragraph', 'heading', 'list-item', 'caption', 'quote', 'cell'] as const)[(match.index + how) % 6] ??
      'paragraph';
    lines.push({ kind: how < 4 ? 'paragraph' : kind, start: match.index, end: match.index + match[0].length });
  }
  if (how === 1) return [{ kind: 'paragraph', start: 0, end: body.length }];
  if (how === 2) return lines.filter((_, at) => at % 2 === 0);
  if (how === 3)
    return lines.flatMap(({ kind, start, end }) => {
      const middle = (start + end) >> 1;
      return [
        { kind, start, end: middle },
        { kind, start: middle, end: middle },
        { kind, start: middle, end },
      ];
    });
  if (how === 5) return lines.map((line, at) => ({ ...line, day: at % 2 === 0 ? null : '2026-01-28' }));
  return lines;
};

/** An article of generated text. */
export function article(vocabulary: Vocabulary, maxLength: number): fc.Arbitrary<Article> {
  const text = passageText(vocabulary, maxLength);
  return fc
    .tuple(
      fc.oneof(text, sentencesOf(vocabulary), fc.constant('')),
      fc.oneof({ weight: 20, arbitrary: text }, { weight: 1, arbitrary: anyUnits }),
      published,
      fc.nat({ max: 5 }),
    )
    .map(
      ([title, body, date, how]): Article => ({
        title,
        body,
        blocks: blocksOf(body, how),
        published: date,
        declaredLang: vocabulary.language.tag,
        url: null,
        publisher: null,
      }),
    );
}
