/** How a word or a name stands elsewhere in the text: in small letters, or within a sentence, where only names have capitals. */
import { LETTERS } from './pattern.ts';

const ONE_WORD = /^[\p{L}\d]+$/u;

/** What is known of the text that is being read: it is asked for each of its names. */
interface KnownText {
  text: string;
  words: ReadonlySet<string>;
  /** Whether words that are put together stand in it, by word. */
  small: Map<string, boolean>;
  /** Whether names stand within its sentences, by name. */
  within: Map<string, boolean>;
}

const knownOf = (text: string): KnownText => ({
  text,
  words: new Set(text.match(/[\p{L}\d]+/gu)),
  small: new Map(),
  within: new Map(),
});

let lastText = knownOf('');

function knownText(text: string): KnownText {
  if (lastText.text !== text) lastText = knownOf(text);
  return lastText;
}

/** Whether words stand anywhere in a text where what is right before and right behind them fits. */
function standsIn(text: string, words: string, before: RegExp, behind: RegExp): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (before.test(text.slice(Math.max(0, at - 2), at)) && behind.test(text.slice(end, end + 2))) return true;
  }
  return false;
}

const NO_LETTER_BEFORE = /(?<![\p{L}\d])$/u;
const NO_LETTER_BEHIND = /^(?![\p{L}\d])/u;

/** Whether a text has a word as it is given, in small letters. */
export function isWrittenSmall(lower: string, original: string): boolean {
  const { words, small } = knownText(original);
  if (ONE_WORD.test(lower)) return words.has(lower);
  const answer = small.get(lower) ?? standsIn(original, lower, NO_LETTER_BEFORE, NO_LETTER_BEHIND);
  small.set(lower, answer);
  return answer;
}

const GOES_ON_BEFORE = /[\p{Ll},]$/u;
const NO_SMALL_BEHIND = new RegExp(`^(?![${LETTERS}])`);

/** Whether a text has a name within a sentence: behind a word in small letters or a comma. */
export function isWithinSentence(name: string, original: string): boolean {
  const { within } = knownText(original);
  const answer =
    within.get(name) ??
    (ONE_WORD.test(name)
      ? standsIn(original, ` ${name}`, GOES_ON_BEFORE, NO_SMALL_BEHIND)
      : new RegExp(`[\\p{Ll},] ${name.replace(/[^\p{L}\d]/gu, '.')}(?![${LETTERS}])`, 'u').test(original));
  within.set(name, answer);
  return answer;
}
