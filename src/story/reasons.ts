/**
 * Why something was read as it was: a code for each rule, and the words of the article that it rests on. The surfaces
 * word the codes in the reader's language.
 */
import type { Correction } from '../dataset/correction.ts';
import type { Role } from '../dataset/roles.ts';
import type { DateRule, TopicKind } from './language.ts';
import type { Span } from './span.ts';

/** How a figure's role was found: by words near the number, or from other figures of the article. */
export const ROLE_CODES = [
  /** Words near the number: of cutting, of planned cutting, of cuts taken together, of hiring … */
  'cut',
  'cut_planned',
  'cut_total',
  'hire',
  'hire_planned',
  'staff',
  'corporate_staff',
  /** More employees than any cut has had: no word says so, the size does. */
  'only_staff',
  'share',
  'attrition',
  'other_people',
  'none',
  /** From another figure, whose words stand in `words`. */
  'same_number',
  'total_before',
  'expected_before',
  'number_before',
  'compared',
  'listed',
  'whole_of_part',
  'part_of_sum',
  /** What changed a role that words had given. */
  'period_total',
  'sum_of_others',
  'as_elsewhere',
] as const;
export type RoleCode = (typeof ROLE_CODES)[number];

export const SUBJECT_CODES = [
  /** The name stands by the number, or in an earlier clause of the sentence. */
  'named',
  /** A part of Amazon is named. */
  'unit',
  /** Companies and numbers belong together in order. */
  'respectively',
  /** A group of companies, or a whole trade. */
  'group',
  /** "the company", with the name that it points back at where that stands in the sentence. */
  'pronoun',
  /** Nobody is named in the sentence: it goes on about who was spoken of. */
  'topic',
  /** As the figure that it is a part of. */
  'as_whole',
] as const;
export type SubjectCode = (typeof SUBJECT_CODES)[number];

export const AS_OF_CODES = [
  /** A date beside the number; `rule` says how it was resolved. */
  'beside',
  /** The end of a span: "between November 2022 and March 2023". */
  'span_end',
  /** The same number is dated elsewhere; `words` are those of the date there. */
  'same_number',
  /** News is of the month in which the article was published. */
  'article',
  /** News is of the month of its entry, in a running report. */
  'entry',
  /** The article has no date: news is as old as the first dated cut or hire in it. */
  'first_dated',
  /** A month after the article's says when something takes effect, not when it was announced. */
  'future',
  /** A date stands beside it whose year cannot be told: "in October", on a page without a date. */
  'open',
  /** No words date it: it is as old as the record that it is about. Words are those of an open date that fits. */
  'record',
  /** A total is of the day of its last round; `words` say when its rounds began, or date one of them. */
  'last_round',
  /** The page has no date: it is of the month of the round that is the article's news. */
  'round',
  'none',
] as const;
export type AsOfCode = (typeof AS_OF_CODES)[number];

export const STATUS_CODES = [
  'complete_words',
  'confirm_words',
  'plan_words',
  'report_words',
  /** No word says otherwise: announced. */
  'announced',
  /** A headcount is a fact. */
  'headcount',
  'as_elsewhere',
] as const;
export type StatusCode = (typeof STATUS_CODES)[number];

/** Months of a year, 1 to 12; `last` is before `first` where the year ends between them. */
export interface Months {
  first: number;
  last: number;
}

interface Because<Code extends string> {
  code: Code;
  /** As printed, in the order in which the rule speaks of them. */
  words: Span[];
}

export interface FigureReasons {
  /** The first is what gave the role; those after it changed it, in order. */
  role: [Because<RoleCode>, ...Because<RoleCode>[]];
  subject: Because<SubjectCode>;
  /** `rule` is the date's own, where a date in the text was used; `open` the months that one without its year names. */
  asOf: Because<AsOfCode> & { rule: DateRule | null; open: Months | null };
  status: Because<StatusCode>;
  /** The words that make the number more or less than itself: "nearly", 近, "yli". */
  qualifier: Span | null;
  /** The reader put it right: which correction did, how far that one reaches, and what had been read. */
  corrected: (Pick<Correction, 'where' | 'says'> & { by: string; role: Role; subject: string }) | null;
}

/** What the date was counted from: the article's own day, or a date before it in the sentence. */
export interface DateReason {
  rule: DateRule;
  /** Null for a date that stands for itself, and for one that could not be resolved. */
  from: { date: string; is: 'article' | 'date_before'; words: Span | null } | null;
}

export const PLAIN_STORY_CODES = [
  'amazon_title',
  'amazon_lead',
  'amazon_later',
  'amazon_unnamed',
  'people',
  'little_workforce',
  'other_first',
  'many_others',
  'against',
  'not_amazon',
] as const;
export const TOPIC_STORY_CODES = ['topic_title', 'topic_lead'] as const;

/** One piece of the evidence that an article is, or is not, about Amazon's workforce. */
export type StoryReason = { speaks: 'for' | 'against'; words: Span[] } & (
  | { code: (typeof PLAIN_STORY_CODES)[number] }
  | { code: (typeof TOPIC_STORY_CODES)[number]; topic: TopicKind }
  /** How many of its sentences name Amazon and its workforce together. */
  | { code: 'together'; percent: number }
  /** The reader said that this page is no such story; `by` is the correction. */
  | { code: 'reader'; by: string }
);
