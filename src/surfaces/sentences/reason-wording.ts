/** What a locale must supply to word the reasons of a reading. */
import type { LinkGround } from '../../context/sentence.ts';
import type { DateRule } from '../../story/language.ts';
import type { AsOfCode, RoleCode, StatusCode, StoryReason, SubjectCode } from '../../story/reasons.ts';
import type { DateMention, Span } from '../../story/story.ts';

/** `words` are the article's own, as printed; a rule says what it needs of them. */
type Worded<Params = readonly string[]> = (words: Params) => string;

export interface ReasonWording {
  story: (reason: StoryReason, words: readonly string[]) => string;
  role: Record<RoleCode, Worded>;
  subject: Record<SubjectCode, Worded>;
  /** `rule` is the wording of the date's own rule, where a date in the text was used. */
  asOf: Record<AsOfCode, (words: readonly string[], rule: string | null) => string>;
  status: Record<StatusCode, Worded>;
  dateRules: Record<DateRule, string>;
  /** What article and record have in common. */
  link: (ground: LinkGround) => string;
  /** Rule and reference of a date, as one sentence. */
  date: (rule: string, from: DateMention['because']['from'], resolved: boolean) => string;
}

/** The article's own words. */
export const printed = (words: readonly Span[]): string[] => words.map(({ text }) => text);

/** One piece of evidence that an article is a story, in the words of a locale. */
export function storyReasonBy({ story }: ReasonWording, reason: StoryReason): string {
  return story(reason, printed(reason.words));
}
