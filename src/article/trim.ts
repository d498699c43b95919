/** Takes out of an article's lines what is no part of it. Pure: the same for live pages and for plain text. */
import type { BlockKind } from './article.ts';
import { continuesSignUp, endsAsSentence, type LineRole } from './line-role.ts';

/** One line (a block of text), with what the page shows about it where there is a page. */
export interface TrimLine {
  text: string;
  weight: number;
  /** What it is by its words, see `lineRole`. */
  role: LineRole | null;
  /** Share of the line that is link text, 0 to 1; null where no page is behind it. */
  linked: number | null;
  kind: BlockKind;
  /** Whether it was taken for a part of the article; what stands between such lines is given as well. */
  taken: boolean;
  /** What it stands in, the same object for lines side by side; null where no page is behind it. */
  within: object | null;
}

interface Judged extends TrimLine {
  kept: boolean;
}

/** More of a line than this being links makes it a pointer to somewhere else. */
export const MOST_LINKED = 0.6;
/** An end mark counts only after this much text: "12 comments" also stands under headlines. */
const LEAST_BEFORE_END = 150;
const LONGEST_CAPTION = 160;
const LONGEST_HEADLINE = 160;
const LONGEST_TEASER = 300;

/** A counter of shares or readers; in tables and lists a number can stand alone. */
function isBareNumber(line: TrimLine): boolean {
  return line.kind !== 'cell' && line.kind !== 'list-item' && /^[\d\s.,+%kKmM]+$/.test(line.text);
}

function isLinked(line: TrimLine): boolean {
  return line.linked !== null && line.linked > MOST_LINKED;
}

/** The headline of another story in a list; where nothing is known of links, what reads like one. */
function isPointer(line: TrimLine): boolean {
  if (line.linked !== null) return isLinked(line);
  return line.weight <= LONGEST_HEADLINE && !/[.。]["'”」]?$/.test(line.text);
}

/** Where the article ends: the index of the first line after it. */
function endOf(lines: readonly Judged[]): number {
  let before = 0;
  for (const [i, { role, weight, linked, taken }] of lines.entries()) {
    if (!taken) continue;
    if ((role === 'next' || role === 'comments') && before >= LEAST_BEFORE_END) return i;
    if (role === null) before += weight * (1 - (linked ?? 0));
  }
  return lines.length;
}

/** A caption without a mark of its own stands directly before the line that names the picture's source. */
function dropCaptions(lines: readonly Judged[]): void {
  for (const [i, { role }] of lines.entries()) {
    const before = lines[i - 1];
    if (role !== 'credit' || !before || before.kind === 'heading') continue;
    const named = lines[i - 2]?.role === 'credit';
    if (before.weight <= LONGEST_CAPTION && (named || !endsAsSentence(before.text))) before.kept = false;
  }
}

/** The list under "Related stories": its headlines, and the teasers that stand below them. */
function dropRelatedLists(lines: readonly Judged[]): void {
  // Where the lists seen so far end: another heading within one has nothing more below it.
  let end = 0;
  for (const [i, { role }] of lines.entries()) {
    if (role !== 'related-heading' || i < end) continue;
    let pointer: Judged | null = null;
    for (let j = i + 1; j < lines.length; j += 1) {
      end = j;
      const line = lines[j];
      const next = lines[j + 1];
      if (!line) break;
      const teaser =
        pointer !== null &&
        line.within !== null &&
        line.within === pointer.within &&
        line.weight <= LONGEST_TEASER &&
        (next === undefined || isPointer(next) || next.role !== null);
      pointer = isPointer(line) ? line : null;
      if (pointer === null && !teaser) break;
      line.kept = false;
    }
  }
}

/** What a box with a request to sign up says below its heading. */
function dropPitches(lines: readonly Judged[]): void {
  for (const [i, { role }] of lines.entries()) {
    const line = lines[i + 1];
    if (role === 'signup' && line && continuesSignUp(line.text)) line.kept = false;
  }
}

/** A heading under which nothing is left headed something that is no part of the article. */
function dropEmptyHeadings(lines: readonly Judged[]): void {
  let below: 'nothing' | 'dropped' | 'kept' = 'nothing';
  // What the next heading came to: headings in a row share their fate.
  let next = false;
  for (const line of lines.toReversed()) {
    if (!line.taken && !isLinked(line)) continue;
    if (line.kind !== 'heading') {
      if (line.kept) below = 'kept';
      else if (below === 'nothing') below = 'dropped';
      continue;
    }
    next = below === 'kept' || (below === 'nothing' && next);
    if (!next) line.kept = false;
    below = 'nothing';
  }
}

/**
 * Input: the lines of an article and what was taken for it, in order. Output: for each whether it belongs to the
 * article. Left out: everything from the mark of the next article or of the comments on, lines that are mostly links,
 * captions, pointers to other stories, bylines, requests, notes on cookies and rights, and headings left with nothing.
 */
export function articleLines(given: readonly TrimLine[]): boolean[] {
  const lines: Judged[] = given.map((line) => ({
    ...line,
    role: isBareNumber(line) ? 'furniture' : line.role,
    kept: line.taken,
  }));
  const end = endOf(lines);
  for (const [i, line] of lines.entries()) {
    if (i >= end || line.role !== null || isLinked(line) || line.kind === 'caption') line.kept = false;
  }
  dropCaptions(lines);
  dropRelatedLists(lines);
  dropPitches(lines);
  dropEmptyHeadings(lines);
  const last = lines.findLast((line) => line.kept);
  if (last && last !== lines[0] && last.text.endsWith(':')) last.kept = false;
  return lines.map((line) => line.kept);
}
