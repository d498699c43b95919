/** An article given as plain text, with no page behind it. */
import { existingDay } from '../dataset/dates.ts';
import type { Article, Block, BlockKind, Published } from './article.ts';
import { openingDate, printedIn } from './dateline.ts';
import { lettersOf, textWeight } from './fold.ts';
import { endsAsSentence, type LineRole, lineRole } from './line-role.ts';
import { articleLines } from './trim.ts';

const LONGEST_HEADING = 120;
const LIST_MARK = /^\s*(?:[-*•·–—]|\d{1,2}[.)])\s+/;

interface TextLine {
  text: string;
  weight: number;
  role: LineRole | null;
  start: number;
  end: number;
}

/** The lines of a text that hold something, with their offsets, white space around them left out. */
function linesOf(text: string): TextLine[] {
  const lines: TextLine[] = [];
  for (const match of text.matchAll(/[^\n\r]+/g)) {
    const [line] = match;
    const bare = line.trim();
    if (bare === '') continue;
    const start = match.index + line.indexOf(bare);
    const weight = textWeight(bare);
    lines.push({ text: bare, weight, role: lineRole(bare, weight), start, end: start + bare.length });
  }
  return lines;
}

function kindOf(line: TextLine, next: TextLine | undefined): BlockKind {
  if (LIST_MARK.test(line.text)) return 'list-item';
  const short = line.weight <= LONGEST_HEADING && !/[.。,，;；:：]["'”」』）)]*$/.test(line.text);
  return short && next !== undefined && !LIST_MARK.test(next.text) && !endsAsSentence(line.text)
    ? 'heading'
    : 'paragraph';
}

export type DateResult = { ok: true; value: Published } | { ok: false; error: string };

const givenDate = (date: string, precision: 'year' | 'month' | 'day'): Published => ({
  date,
  precision,
  from: 'given',
  sure: true,
});

/**
 * Input: a date as data states it: `2026`, `2026-01`, `2026-01-23`, or a date and time (its day counts as printed, in
 * the writer's own zone). Output: the date as given, or what is wrong with it.
 */
export function parsePublished(given: string): DateResult {
  const text = given.trim();
  const m = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:[T ]\S.*)?)?)?$/.exec(text);
  const year = Number(m?.[1]);
  if (!m || year < 1900 || year > 2199)
    return { ok: false, error: `not a date as 2026, 2026-01 or 2026-01-23: "${text.slice(0, 40)}"` };
  if (m[2] === undefined) return { ok: true, value: givenDate(m[1] ?? '', 'year') };
  const month = Number(m[2]);
  const date = existingDay(year, month, m[3] === undefined ? 1 : Number(m[3]));
  if (date === null) return { ok: false, error: `no such day: "${text.slice(0, 40)}"` };
  if (m[3] === undefined) return { ok: true, value: givenDate(date.slice(0, 7), 'month') };
  return { ok: true, value: givenDate(date, 'day') };
}

/** Lines of a text's head that may say when it was published. */
const HEAD = 6;

/** The date of a byline at the head of a text, or of the dateline that its first paragraph opens with. */
function headDate(lines: readonly TextLine[], lang: string): Published | null {
  const dated = (date: string | null): Published | null =>
    date === null ? null : { date, precision: 'day', from: 'dateline', sure: true };
  for (const { text, weight, role } of lines.slice(0, HEAD)) {
    if (role === 'comments') return null;
    if (endsAsSentence(text) && weight > LONGEST_HEADING) return dated(openingDate(text, lang)?.date ?? null);
    const found = role === 'byline' ? printedIn(text, lang).published : openingDate(text, lang);
    if (found !== null) return dated(found.date);
  }
  return null;
}

/** Lines of a text's foot that may say it, as Chinese agencies print it: "2024-12-20 08:14:22". */
const FOOT = 4;

/** The date of the only dated byline below a text; null where readers' comments follow it, each with a time of its own. */
function footDate(lines: readonly TextLine[], lang: string): Published | null {
  if (lines.some(({ role }) => role === 'comments')) return null;
  const dates = lines
    .slice(Math.max(1, lines.length - FOOT))
    .flatMap(({ text, role }) => (role === 'byline' ? (printedIn(text, lang).published?.date ?? []) : []));
  const [date] = dates;
  return date === undefined || dates.length > 1 ? null : { date, precision: 'day', from: 'dateline', sure: true };
}

/**
 * Input: a text as a record has it, with what else the record says. Output: the article. Title and body are exactly as
 * given (an absent title is empty), so that offsets hold in the record's own fields. `blocks` are the lines that belong
 * to the article: what follows a mark of the next article, and lines such as captions, pointers to other stories and
 * notes of rights, are in `body` but in no block. A line at the top that repeats the title is a heading. `published`
 * is the one given, else what the head of the text prints; null when it cannot be read: `parsePublished` says why.
 */
export function articleFromText(input: {
  text: string;
  title?: string;
  published?: string;
  lang?: string;
  url?: string;
}): Article {
  const title = input.title ?? '';
  const lines = linesOf(input.text);
  const kept = articleLines(
    lines.map(({ text, weight, role }) => ({
      text,
      weight,
      role,
      linked: null,
      kind: 'paragraph',
      taken: true,
      within: null,
    })),
  );
  const letters = lettersOf(title === '' ? (lines[0]?.text ?? '') : title);
  const blocks: Block[] = [];
  for (const [i, line] of lines.entries()) {
    if (!kept[i]) continue;
    const repeats = i < 3 && lines.length > 1 && line.weight <= 2 * LONGEST_HEADING && lettersOf(line.text) === letters;
    blocks.push({ kind: repeats ? kindOfTitle(line) : kindOf(line, lines[i + 1]), start: line.start, end: line.end });
  }
  const date = input.published === undefined ? null : parsePublished(input.published);
  return {
    title,
    body: input.text,
    blocks,
    published:
      date === null
        ? (headDate(lines, input.lang ?? '') ?? footDate(lines, input.lang ?? ''))
        : date.ok
          ? date.value
          : null,
    declaredLang: input.lang ?? null,
    url: input.url ?? null,
    publisher: null,
  };
}

/** A first line that ends as a statement does, or announces what follows, is the text's first sentence, not its headline. */
function kindOfTitle(line: TextLine): BlockKind {
  return /[.。:：]["'”」』）)]*$/.test(line.text) ? 'paragraph' : 'heading';
}
