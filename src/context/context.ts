/** The Context: Story × dataset, as of the article's date. It is all that the sidebar draws. */
import type { Contested, Event, Headcount, Programme, Source, Wave } from '../dataset/records.ts';
import type { Claim, Figure, Story } from '../story/story.ts';

export type Verdict = 'agrees' | 'rounds' | 'differs' | 'sources_differ' | 'no_record';

/** A sentence to be worded in the reader's language: which one, and what it speaks of. See `surfaces/wording`. */
export interface Sentence {
  key: string;
  params: Record<string, string | number | boolean | null | Sentence | Sentence[]>;
}

export interface RecordRef {
  type: 'wave' | 'programme' | 'headcount' | 'event';
  id: string;
}

export interface Checked {
  verdict: Verdict;
  /** What it was held against; null with `no_record`. */
  record: RecordRef | null;
  /** The arithmetic and the rule, worded by the surfaces. */
  explanation: Sentence[];
  /** The verdict rests on records that the reader changed or added. */
  ownRecords: boolean;
  /** The article is newer than the dataset, so later records may be missing. */
  newerThanDataset: boolean;
}

export interface CheckedFigure extends Checked {
  figure: Figure;
  /** The wave that the figure is about, if one. */
  wave: string | null;
}

export interface CheckedClaim extends Checked {
  claim: Claim;
}

/** A share of a headcount at the article's date, with the records it rests on. */
export interface Scale {
  figure: number;
  count: number;
  base: 'corporate' | 'total';
  headcount: string;
  percent: number;
}

export interface Context {
  story: Story;
  datasetAsOf: string;
  figures: CheckedFigure[];
  claims: CheckedClaim[];
  /** Ids of all waves that the article refers to; the first is the wave the article is about. */
  waves: string[];
  /** The wave or programme that the article is about, if one. */
  about: RecordRef | null;
  /** Waves announced before the article that are no part of another, newest first. */
  prior: string[];
  /** Waves announced after the article, oldest first. */
  since: string[];
  /** Events that bear on the story, newest first; referred to by the article first. */
  events: string[];
  scale: Scale[];
  /** The headcounts nearest before the article's date. */
  headcountThen: { total: string | null; corporate: string | null };
  contested: string[];
  answer: Sentence[];
  /** At most three neutral lines of what the article leaves out, of facts older than it. */
  leftOut: Sentence[];
  /** Every record that the parts above name, so that drawing needs no second question. */
  records: {
    waves: Wave[];
    programmes: Programme[];
    headcounts: Headcount[];
    events: Event[];
    contested: Contested[];
    sources: Source[];
  };
}
