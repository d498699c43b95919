/** Finds rounds that an article speaks of without a number: "last autumn's cuts", 去年10月第一輪裁員, "irtisanomiset keväällä 2023". */

import { inSentence } from './beside.ts';
import type { FoundDate } from './dates.ts';
import type { Draft } from './draft.ts';
import type { Entity } from './entities.ts';
import type { Language } from './language.ts';
import type { Passage, ReadSentence } from './passage.ts';
import type { Match } from './pattern.ts';
import { CUTS } from './role-families.ts';
import { breaksBetween } from './sentences.ts';
import type { Steps } from './steps.ts';
import type { Mention } from './story.ts';
import { AMAZON, nextTopic } from './subjects.ts';

/** Characters within which a word of cutting and a date belong together; unspaced scripts say the same in a third of them. */
const FAR = { spaced: 60, unspaced: 24 };
/** "cuts", "go", "shed" mean people only right beside the date: "October's cuts". */
const WEAK_FAR = { spaced: 14, unspaced: 6 };

/**
 * Input: the passages of an article, its language, who it is about, and its figures. Output: what it says was cut when, for every date
 * that a word of cutting stands beside in a sentence about Amazon. Plans and comparisons are none.
 */
export function* readMentions(
  passages: readonly Passage[],
  language: Language,
  about: string,
  drafts: readonly Draft[],
): Steps<Mention[]> {
  const mentions: Mention[] = [];
  for (const passage of passages) {
    let topic = about;
    for (const sentence of passage.sentences) {
      const cuts = inSentence(drafts, sentence).filter((draft) => CUTS.has(draft.figure.role));
      for (const date of sentence.dates) {
        const mention = mentionOf(date, { sentence, passage, language, topic, cuts });
        if (mention) mentions.push(mention);
        yield;
      }
      topic = nextTopic(sentence.entities, topic, about);
    }
  }
  return mentions;
}

interface Where {
  sentence: ReadSentence;
  passage: Passage;
  language: Language;
  topic: string;
  /** The counts of cuts in the sentence. */
  cuts: readonly Draft[];
}

function mentionOf(date: FoundDate, { sentence, passage, language, topic, cuts }: Where): Mention | null {
  if (date.value === null || date.compared) return null;
  const { cut, cutWeak, avoided, otherPeople } = sentence.cues;
  const far = language.spaced ? FAR.spaced : FAR.unspaced;
  const weak = language.spaced ? WEAK_FAR.spaced : WEAK_FAR.unspaced;
  const word = nearest(date, [...within(date, cut, far), ...within(date, cutWeak, weak)]);
  if (!word || avoided.length > 0 || within(date, otherPeople, far).length > 0) return null;
  const start = Math.min(date.start, word.start);
  const end = Math.max(date.end, word.end);
  // With a number beside it, it is a figure, and that is linked by more than its date.
  const counted = cuts.some(
    (cut) => cut.date?.start === date.start || (cut.figure.start <= end + weak && cut.figure.end >= start - weak),
  );
  if (counted || breaksBetween(sentence, start, end) > 1 || !isAmazons(word, sentence, topic)) return null;
  const units = sentence.entities.filter(({ kind }) => kind === 'unit').map(({ name }) => name);
  return {
    text: passage.original.slice(start, end),
    in: passage.in,
    start,
    end,
    date: date.value,
    units: [...new Set(units)],
    planned: sentence.cues.plan.length > 0,
  };
}

function gap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

function within(date: FoundDate, words: readonly Match[], far: number): Match[] {
  return words.filter((word) => gap(word, date) <= far);
}

function nearest(date: FoundDate, words: readonly Match[]): Match | null {
  return words.reduce<Match | null>((best, word) => (best && gap(best, date) <= gap(word, date) ? best : word), null);
}

/** Characters behind a word of cutting within which a name says whose it is: "the layoffs at Microsoft". */
const ATTACHED = 14;

/** Whose cuts they are: the company named right behind the word, else before it, else behind, else who was spoken of. */
function isAmazons(word: Match, { entities }: ReadSentence, topic: string): boolean {
  const named = entities.filter(({ kind }) => kind !== 'pronoun' && kind !== 'function');
  const attached = named.find(({ start }) => start >= word.end && start - word.end <= ATTACHED);
  const owner: Entity | undefined = attached ?? named.findLast(({ end }) => end <= word.start) ?? named[0];
  return owner === undefined ? topic === AMAZON : owner.kind === 'amazon' || owner.kind === 'unit';
}
