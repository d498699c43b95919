/** Takes out of an article's lines what is no part of it. Pure: the same for live pages and for plain text. */
import type { BlockKind } from './article.ts';
import { continuesSignUp, endsAsSentence, type LineRole, lineRole } from './line-role.ts';

/** One line (a block of text), with what the page shows about it where there is a page. */
export interface TrimLine {
  text: string;
  weight: number;
  /** Share of the line that is link text, 0 to 1. */
  linked: number;
  kind: BlockKind;
}

/** More of a line than this being links makes it a pointer to somewhere else. */
export const MOST_LINKED = 0.6;
/** An end mark counts only after this much text: "12 comments" also stands under headlines. */
const LEAST_BEFORE_END = 150;
const LONGEST_CAPTION = 160;
const LONGEST_HEADLINE = 160;

/** A counter of shares or readers; in tables and lists a number can stand alone. */
function isBareNumber(line: TrimLine): boolean {
  return line.kind !== 'cell' && line.kind !== 'list-item' && /^[\d\s.,+%kKmM]+$/.test(line.text);
}

/** A line that could be the headline of another story in a list. */
function couldBePointer(line: TrimLine): boolean {
  return line.linked > MOST_LINKED || (line.weight <= LONGEST_HEADLINE && !/[.。]["'”」]?$/.test(line.text));
}

/** Where the article ends: the index of the first line after it. */
function endOf(lines: readonly TrimLine[], roles: readonly (LineRole | null)[]): number {
  let before = 0;
  for (const [i, line] of lines.entries()) {
    const role = roles[i];
    if ((role === 'next' || role === 'comments') && before >= LEAST_BEFORE_END) return i;
    if (role === null) before += line.weight * (1 - line.linked);
  }
  return lines.length;
}

/** A caption without a mark of its own stands directly before the line that names the picture's source. */
function dropCaptions(lines: readonly TrimLine[], roles: readonly (LineRole | null)[], kept: boolean[]): void {
  for (const [i, role] of roles.entries()) {
    const before = lines[i - 1];
    if (role !== 'credit' || !before || before.kind === 'heading') continue;
    const named = roles[i - 2] === 'credit';
    if (before.weight <= LONGEST_CAPTION && (named || !endsAsSentence(before.text))) kept[i - 1] = false;
  }
}

/** What a box with a request to sign up says below its heading. */
function dropPitches(lines: readonly TrimLine[], roles: readonly (LineRole | null)[], kept: boolean[]): void {
  for (const [i, role] of roles.entries()) {
    const line = lines[i + 1];
    if (role === 'signup' && line && continuesSignUp(line.text)) kept[i + 1] = false;
  }
}

/** The list under "Related stories": dropped as long as its lines look like headlines. */
function dropRelatedLists(lines: readonly TrimLine[], roles: readonly (LineRole | null)[], kept: boolean[]): void {
  for (const [i, role] of roles.entries()) {
    if (role !== 'related-heading') continue;
    for (let j = i + 1; j < lines.length; j += 1) {
      const line = lines[j];
      if (!line || line.kind === 'heading' || !couldBePointer(line)) break;
      kept[j] = false;
    }
  }
}

/** A heading under which nothing is left headed something that is no part of the article. */
function dropEmptyHeadings(lines: readonly TrimLine[], kept: boolean[]): void {
  let below: 'nothing' | 'dropped' | 'kept' = 'nothing';
  // What the next heading came to: headings in a row share their fate.
  let next = false;
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    if (lines[i]?.kind !== 'heading') {
      if (kept[i]) below = 'kept';
      else if (below === 'nothing') below = 'dropped';
      continue;
    }
    next = below === 'kept' || (below === 'nothing' && next);
    if (!next) kept[i] = false;
    below = 'nothing';
  }
}

/**
 * Input: the lines of an article and what was taken for it, in order. Output: for each whether it belongs to the
 * article. Left out: everything from the mark of the next article or of the comments on, lines that are mostly links,
 * captions, pointers to other stories, bylines, requests, notes on cookies and rights, and headings left with nothing.
 */
export function articleLines(lines: readonly TrimLine[]): boolean[] {
  const roles = lines.map((line) => (isBareNumber(line) ? 'furniture' : lineRole(line.text)));
  const end = endOf(lines, roles);
  const kept = lines.map(
    (line, i) => i < end && roles[i] === null && line.linked <= MOST_LINKED && line.kind !== 'caption',
  );
  dropCaptions(lines, roles, kept);
  dropRelatedLists(lines, roles, kept);
  dropPitches(lines, roles, kept);
  dropEmptyHeadings(lines, kept);
  const last = kept.lastIndexOf(true);
  if (last > 0 && lines[last]?.text.endsWith(':')) kept[last] = false;
  return kept;
}
