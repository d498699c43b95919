/** Numbers that are one: the two ends of a range, millions and the thousands behind them. */
import type { Language } from './language.ts';
import type { NumberMention } from './number-mention.ts';
import { escapePattern, LETTERS, listSource, matchesIn, wordsOf } from './pattern.ts';
import { perLanguage } from './per-language.ts';

interface Grammar {
  /** From which number something moves, and to which: "from 1.3 to 1.6 million", "from about 5,000 to 40,000". */
  movesFrom: RegExp;
  movesTo: RegExp;
  range: RegExp;
  change: RegExp;
  betweenOpen: RegExp;
  betweenJoin: RegExp;
}

const grammarOf = perLanguage((language): Grammar => {
  const { numbers, moves, spaced } = language;
  const between = numbers.between ?? { open: ['(?!)'], join: ['(?!)'] };
  const qualifiers = Object.values(language.qualifiers.before).flat();
  const moved = (words: string[]) => (spaced && words.length > 0 ? listSource(words, spaced) : '(?!)');
  return {
    movesFrom: new RegExp(`(?<![${LETTERS}])${moved(moves.from)}(?: ${moved(qualifiers)})? ?$`),
    movesTo: new RegExp(`^ ${moved(moves.to)} (?:[^ ,.;:\\d]+ ){0,3}$`),
    range: new RegExp(
      `^(?: ?[-~～—] ?| ${listSource(numbers.rangeWords.map(escapePattern), spaced)} |${spaced ? '(?!)' : listSource(numbers.rangeWords.map(escapePattern), spaced)})$`,
    ),
    change:
      numbers.changeWords.length === 0
        ? /(?!)/
        : new RegExp(`${spaced ? `(?<![${LETTERS}])` : ''}${listSource(numbers.changeWords, spaced)} ?$`),
    betweenOpen: new RegExp(`${listSource(between.open, spaced)} ?(?:[${LETTERS}]+ )?$`),
    betweenJoin: new RegExp(`^ ?${listSource(between.join, spaced)} ?$`),
  };
});

/** The upper end of a range is at most so many times the lower. */
const WIDEST_RANGE = 12;

/** Joins "10,000 to 15,000" into one range, unless the words before make it a change ("from 5,000 to 40,000"). */
export function withRanges(folded: string, mentions: NumberMention[], language: Language): NumberMention[] {
  const { range, change, betweenOpen, betweenJoin, movesTo } = grammarOf(language);
  const joins = (previous: NumberMention, mention: NumberMention) => {
    const middle = folded.slice(previous.end, mention.start);
    const before = folded.slice(Math.max(0, previous.start - 24), previous.start);
    // "from 798,000 at the end of 2019 to 1.6 million": a year is no lower end.
    const year = /^(?:19|20)\d\d$/.test(folded.slice(previous.start, previous.end));
    if (year && (mention.value ?? 0) >= 10_000) return false;
    const changes = () => change.test(before) || movesFrom(folded, previous.start, language);
    return (range.test(middle) && !changes()) || (betweenJoin.test(middle) && betweenOpen.test(before));
  };
  const joined: NumberMention[] = [];
  for (const mention of mentions) {
    const previous = joined.at(-1);
    if (
      previous &&
      previous.value !== null &&
      mention.value !== null &&
      !previous.fraction &&
      !mention.fraction &&
      joins(previous, mention)
    ) {
      // "1.1 to 1.2 million", 2至3萬: the magnitude stands once.
      const scale =
        previous.value < mention.value / 500 && mention.value >= 1000 ? scaleOf(mention.value, previous.value) : 1;
      const low = previous.value * scale;
      // "shrank by 99,000 to 1,523,000": so far apart are no two ends.
      const near = mention.value <= low * WIDEST_RANGE;
      if (low < mention.value && near && (previous.percent === mention.percent || mention.percent)) {
        joined[joined.length - 1] = { ...mention, start: previous.start, value: null, low, high: mention.value };
        continue;
      }
    }
    // "from 1.3 to 1.6 million", "un milione e 600mila": one magnitude for both, or two parts of one number.
    if (previous && previous.value !== null && mention.value !== null && !previous.percent && !mention.percent) {
      const middle = folded.slice(previous.end, mention.start);
      const small = previous.value < 1000 && mention.value >= 1e6;
      if (small && movesTo.test(middle) && movesFrom(folded, previous.start, language)) {
        joined[joined.length - 1] = { ...previous, value: previous.value * scaleOf(mention.value, previous.value) };
      }
      if (isRest(previous.value, mention.value, middle, folded.slice(mention.start, mention.end))) {
        joined[joined.length - 1] = { ...mention, start: previous.start, value: previous.value + mention.value };
        continue;
      }
    }
    joined.push(mention);
  }
  return joined;
}

/** "1 million 600 thousand", "un milione e 100mila": the thousands that follow full millions, with a word of their own. */
function isRest(millions: number, rest: number, middle: string, text: string): boolean {
  return (
    millions >= 1e6 &&
    millions % 1e6 === 0 &&
    rest < 1e6 &&
    rest >= 1000 &&
    /^ (?:[eyi] )?$/.test(middle) &&
    /[a-z]/.test(text)
  );
}

/** How far before the word of direction its verb may stand. */
const VERB_BEFORE = 48;

/** Whether something is said to move from the number that begins at an offset: "fell from". */
function movesFrom(folded: string, at: number, language: Language): boolean {
  const { verbs } = language.moves;
  const before = folded.slice(Math.max(0, at - VERB_BEFORE), at);
  if (verbs.length === 0 || !grammarOf(language).movesFrom.test(before)) return false;
  return matchesIn(wordsOf(language, 'move verbs', verbs), before).length > 0;
}

function scaleOf(high: number, low: number): number {
  for (const scale of [1e6, 1e4, 1e3]) if (high >= scale && low * scale < high && low < 1000) return scale;
  return 1;
}
