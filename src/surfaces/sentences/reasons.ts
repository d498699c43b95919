/**
 * Words the reasons of a reading in a locale, whose words must be loaded: which words of the article and which rule led
 * to it.
 */
import type { LinkGround } from '../../context/sentence.ts';
import type { FigureReasons, StoryReason } from '../../story/reasons.ts';
import type { DateMention } from '../../story/story.ts';
import type { Locale } from '../locale.ts';
import { wordsFor } from '../words.ts';
import { printed, type ReasonWording, storyReasonBy } from './reason-wording.ts';

const reasonsIn = (locale: Locale): ReasonWording => wordsFor(locale).reasons;

/** One piece of evidence that the article is, or is not, a story. */
export function wordStoryReason(reason: StoryReason, locale: Locale): string {
  return storyReasonBy(reasonsIn(locale), reason);
}

/** Why a figure has its role: a sentence for the rule that gave it, and one for each that changed it. */
export function wordRole(role: FigureReasons['role'], locale: Locale): string[] {
  return role.map(({ code, words }) => reasonsIn(locale).role[code](printed(words)));
}

/** Why a figure is of Amazon, or of another company. */
export function wordSubject({ code, words }: FigureReasons['subject'], locale: Locale): string {
  return reasonsIn(locale).subject[code](printed(words));
}

/** Why a figure has its date, or has none. */
export function wordAsOf({ code, words, rule }: FigureReasons['asOf'], locale: Locale): string {
  const wording = reasonsIn(locale);
  return wording.asOf[code](printed(words), rule && wording.dateRules[rule]);
}

/** Why a figure has its status. */
export function wordStatus({ code, words }: FigureReasons['status'], locale: Locale): string {
  return reasonsIn(locale).status[code](printed(words));
}

/** One thing that an article and the record chosen for its figure have in common. */
export function wordLinkGround(ground: LinkGround, locale: Locale): string {
  return reasonsIn(locale).link(ground);
}

/** How a date expression was resolved, and against which day. */
export function wordDateReason({ value, because }: Pick<DateMention, 'value' | 'because'>, locale: Locale): string {
  const wording = reasonsIn(locale);
  return wording.date(wording.dateRules[because.rule], because.from, value !== null);
}
