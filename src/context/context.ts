/** The Context: Story × dataset, as of the article's date. It is all that the sidebar draws. */
import type { Contested, Event, Headcount, Programme, Source, Status, Wave, Wordings } from '../dataset/records.ts';
import type { Claim, Figure, Role, Story } from '../story/story.ts';
import type { AsPrinted, LinkReason, Named, Sentence } from './sentence.ts';

export type { Sentence } from './sentence.ts';

export type Verdict = 'agrees' | 'rounds' | 'differs' | 'sources_differ' | 'no_record';

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
  /** Ids of the other records that the explanation speaks of or the verdict rests on. */
  rests: string[];
  /** The verdict rests on records that the reader changed or added. */
  ownRecords: boolean;
  /** The article is newer than the dataset, so later records may be missing. */
  newerThanDataset: boolean;
}

export interface CheckedFigure extends Checked {
  figure: Figure;
  /** The wave that the figure is about, if one. */
  wave: string | null;
  /** What article and record have in common; null where no record was chosen. */
  link: LinkReason | null;
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

/** What a figure is a figure of, with planned and done taken together: its record says which of them it is. */
export type Counted = 'cuts' | 'hires' | 'share';

/** One figure of one article about one wave or programme, as it was seen there. */
export interface Sighting {
  record: { type: 'wave' | 'programme'; id: string };
  counted: Counted;
  role: Role;
  printed: AsPrinted;
  /** As the article gives it. */
  status: Status;
  /** The date that its words give it, ISO; null where they give none. */
  date: string | null;
  verdict: Verdict;
  /** At most the sentence that it stands in, in the language `lang`. */
  quote: string;
  lang: string;
  /** The site's name, or its host where it has none on the list. */
  outlet: string;
  /** Where the article is: without query and fragment. */
  address: string;
  /** The article's day, ISO; null where the page gives none. */
  published: string | null;
  /** The first and the last day that it was seen, ISO. */
  first: string;
  last: string;
  /** What stood in its place before, oldest first, each with the last day that it was seen. */
  former: { printed: AsPrinted; until: string }[];
}

/** What was seen of one wave or programme. */
export interface OutletsOn {
  record: Named;
  counted: Counted;
  /** What this article prints, each number once. */
  here: Sighting[];
  /** What others print, newest first; each number of an outlet once. */
  others: (Sighting & { differs: { number: boolean; date: boolean } })[];
  /** How many more there are. */
  unlisted: number;
  /** Whether they differ, and what was changed. */
  said: Sentence[];
}

export interface Context {
  story: Story;
  datasetAsOf: string;
  /** What the reader changed, added or put right cannot be read at the moment, and takes no part. */
  ownUnread: boolean;
  /**
   * The last day that the article can speak from. Where the page gives no sure date, it is the day of the latest wave that
   * the article is about; null where there is none.
   */
  asOf: { day: string; from: 'published' | 'waves' } | null;
  figures: CheckedFigure[];
  claims: CheckedClaim[];
  /** Ids of all waves that the article refers to; the first is the wave the article is about. */
  waves: string[];
  /** The wave or programme that the article is about, if one. */
  about: RecordRef | null;
  /** Waves announced up to the article's day that are no part of another, newest first; cuts and hires alike. */
  prior: string[];
  /** Waves announced after the article, oldest first. */
  since: string[];
  /** Of very many, the nearest to the article and the largest are listed; how many of each kind are not. */
  unlisted: { prior: Record<Wave['kind'], number>; since: Record<Wave['kind'], number> };
  /** Events that bear on the story: first those that the article refers to, likeliest first, then others of that time. */
  events: string[];
  /** Of these, the ones that the article's own words point at. */
  referredEvents: string[];
  scale: Scale[];
  /** The headcounts nearest before the article's date. */
  headcountThen: { total: string | null; corporate: string | null };
  /** Counts of the whole company at the ends of the years around the article, before and after it, oldest first. */
  staff: string[];
  contested: string[];
  answer: Sentence[];
  /** At most three neutral lines of what the article leaves out, of facts older than it. */
  leftOut: Sentence[];
  /** What the reader saw of the same waves in other articles; none where no trail is kept. */
  outlets: OutletsOn[];
  /** Every record that the parts above name, so that drawing needs no second question. */
  records: {
    waves: Wave[];
    programmes: Programme[];
    headcounts: Headcount[];
    events: Event[];
    contested: Contested[];
    sources: Source[];
    /** Ids of the records among these that the reader changed or added. */
    own: string[];
    /** What the bundled ones say in the other languages. */
    wordings: Wordings;
  };
}
