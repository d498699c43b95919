/** Tells what a line on an article page is, when it is no part of the article. Pure: the words alone decide. */

import { foldText, textWeight } from './fold.ts';
import * as words from './marker-words.ts';
import { datesIn } from './printed-dates.ts';

export type LineRole =
  | 'next'
  | 'related-heading'
  | 'related'
  | 'comments'
  | 'signup'
  | 'byline'
  | 'credit'
  | 'rights'
  | 'cookie'
  | 'tags'
  | 'furniture';

/** An entry ends where its word does, so that `tilaa` does not find "tilaajat". */
const LETTER = '[a-z\\u00df-\\u024f]';
const WORD_ENDS = `(?!(?<=${LETTER})${LETTER})`;

type Where = 'whole' | 'start' | 'anywhere';
const compiled = new Map<readonly string[], RegExp>();

/** The expression of a list, compiled on first need. */
function listOf(entries: readonly string[], where: Where): RegExp {
  const known = compiled.get(entries);
  if (known) return known;
  const any = entries.join('|');
  const source = where === 'whole' ? `^(?:${any})$` : where === 'start' ? `^(?:${any})${WORD_ENDS}` : `(?:${any})`;
  const pattern = new RegExp(source, 'u');
  compiled.set(entries, pattern);
  return pattern;
}

/** Lets go of the expressions: they take up much, and are made again when they are needed. */
export function dropLists(): void {
  compiled.clear();
  starts.clear();
}

// Bullets, arrows, brackets and numbers around the words of a label; a count after it ("Comments (12)").
const BEFORE = /^[^\p{L}\p{N}#©]+/u;
const AFTER = /[^\p{L}\p{N})!?]+$/u;
/** What is left by that. */
const WORDS = /[\p{L}\p{N})!?]/u;
const COUNT = /^\(?\d{1,5}\)? +|[ :]*\(?\d{1,5}\)?$/g;
const SENTENCE_END = /[.。!?！？…][”"'」』）)\]]*$/;
const FILE_NAME = /^[\w .()-]{1,80}\.(jpe?g|png|gif|webp|heic)$/;

const SHORT = 120;
const LONGEST_LABEL = 80;
const LONGEST_REQUEST = 260;

/** Whether a line ends as a sentence does. */
export function endsAsSentence(text: string): boolean {
  return SENTENCE_END.test(text.trimEnd());
}

/** Whether words look like names, dates and places rather than a sentence: capitals, digits, few small words. */
function looksLikeNames(rest: string): boolean {
  const parts = rest.split(/[\s,/|•·]+/).filter((part) => part !== '');
  if (parts.length > 14) return false;
  const small = parts.filter(
    (part) =>
      /^\p{Ll}/u.test(part) &&
      !/^(and|und|et|y|e|och|og|ja|i|en|de|von|van|di|af|for|of|on|at|in|om|le|am|by|with|to|for|the)$/.test(part),
  );
  return small.length === 0;
}

function isByline(text: string, folded: string): boolean {
  const match = listOf(words.BYLINE, 'start').exec(folded);
  if (match === null || endsAsSentence(text)) return false;
  const rest = text.slice(match[0].length);
  if (/[:/|]$/.test(match[0]) || /^ ?[:|/]/.test(rest.slice(0, 2))) return true;
  return rest.trim() === '' || looksLikeNames(rest);
}

// What may stand beside a date in a line that is nothing but the date: a time, a weekday, a zone, a mark.
const TIME = /\d{1,2}[:.h]\d{2}([:.]\d{2})?/g;
const TIME_MARKS = /(?<![a-z])(utc|gmt|cet|est|edt|et|pst|pdt|ist|uhr|klo|kl|a\.?m|p\.?m)(?![a-z])/g;
const MOST_WORDS_BY_DATE = 3;

/** A line that says when: a date and little else, a date with a time, or a date or number with a label of dates. */
function isDateLine(text: string, folded: string, weight: number): boolean {
  if (!/\d/.test(text)) return false;
  const labelled = listOf(words.DATED, 'anywhere').test(folded);
  const [date] = datesIn(text, '');
  if (!date) return labelled && weight <= LONGEST_LABEL && /^[^\d]{0,40}\d/.test(text) && !endsAsSentence(text);
  const rest = `${folded.slice(0, date.start)} ${folded.slice(date.end)}`;
  if (labelled || rest.match(TIME) !== null) return true;
  const left = rest.replace(TIME_MARKS, ' ').split(/[^\p{L}]+/u);
  return left.filter((word) => word !== '').length <= MOST_WORDS_BY_DATE;
}

function isCookieNote(folded: string, weight: number): boolean {
  return (
    weight < 900 && listOf(words.COOKIE, 'anywhere').test(folded) && listOf(words.CONSENT, 'anywhere').test(folded)
  );
}

/** Whether a line, and nothing else, says that the next article follows: its role is `next` then. `weight`: see `textWeight`. */
export function isNextMark(text: string, weight: number): boolean {
  if (weight > LONGEST_LABEL) return false;
  return listOf(words.NEXT_ARTICLE, 'whole').test(foldText(text).replace(BEFORE, '').replace(AFTER, ''));
}

/**
 * Input: one line of text, white space collapsed, and its weight where that is known. Output: what it is when it is no
 * part of an article, else null. `related-heading` announces a list of other stories, `related` points at one itself.
 */
export function lineRole(text: string, weight: number = textWeight(text)): LineRole | null {
  // Most of an article is sentences: they are let through before any list is tried.
  if (weight > 900) return null;
  const folded = foldText(text);
  const bare = folded.replace(BEFORE, '');
  if (!WORDS.test(bare)) return 'furniture';
  if (weight <= LONGEST_LABEL) {
    const label = bare.replace(AFTER, '');
    const uncounted = label.replace(COUNT, '').trim();
    if (listOf(words.NEXT_ARTICLE, 'whole').test(label)) return 'next';
    if (listOf(words.COMMENTS, 'whole').test(uncounted)) return 'comments';
    if (listOf(words.RELATED, 'whole').test(label)) return 'related-heading';
    if (listOf(words.FURNITURE, 'whole').test(label)) return 'furniture';
    if (FILE_NAME.test(label)) return 'credit';
  }
  if (weight <= 400) {
    if (announces(words.RELATED, bare) || announces(words.NEXT_ARTICLE, bare)) return 'related';
    if (listOf(words.TAGS, 'start').test(bare) && !endsAsSentence(text)) return 'tags';
  }
  if (weight <= 300 && listOf(words.ORIGIN, 'start').test(bare)) return 'byline';
  if (weight <= LONGEST_REQUEST && listOf(words.SIGN_UP, 'start').test(bare)) return 'signup';
  if (weight <= 300) {
    if (listOf(words.CREDIT, 'start').test(bare) && (weight <= SHORT || !endsAsSentence(text))) return 'credit';
    if (listOf(words.AGENCY, 'anywhere').test(folded) && !/["“「]/.test(text)) return 'credit';
    if (listOf(words.RIGHTS, 'anywhere').test(folded)) return 'rights';
  }
  if (weight <= SHORT) {
    if (listOf(words.READING_TIME, 'anywhere').test(folded)) return 'byline';
    if (isByline(text, folded) || isDateLine(text, folded, weight)) return 'byline';
  }
  if (isCookieNote(folded, weight)) return 'cookie';
  return null;
}

const starts = new Map<readonly string[], RegExp>();

/** Whether a line starts with one of the labels, a mark that parts it from the rest, and the rest. */
function announces(entries: readonly string[], folded: string): boolean {
  let pattern = starts.get(entries);
  if (!pattern) {
    pattern = new RegExp(`^(?:${entries.join('|')}) ?[:|»>›→▶–-] ?\\S`, 'u');
    starts.set(entries, pattern);
  }
  return pattern.test(folded);
}

/** Input: a line directly below a request to sign up. Output: whether it goes on with it. */
export function continuesSignUp(text: string): boolean {
  return textWeight(text) <= LONGEST_REQUEST && listOf(words.MAIL, 'anywhere').test(foldText(text));
}
