/**
 * The sentences that the context speaks in: which one, and what it speaks of. They hold numbers, ISO dates and
 * the names of records in parts, never words of a language; `surfaces/sentences` words them.
 */
import type { LocalWords, Qualifier, Status } from '../dataset/records.ts';
import type { Role, StoryKind } from '../story/story.ts';

/** A quantity as sentences speak of it: value or bounds; all null where no number was published. */
export interface Amount {
  value: number | null;
  low: number | null;
  high: number | null;
  qualifier: Qualifier;
}

/** A number as an article prints it; `text` is its own words, which is all there is of "thousands". */
export interface AsPrinted extends Amount {
  measure: 'people' | 'jobs' | 'percent';
  text: string;
}

/** A record as a sentence names it: by what it is, never by its title, which is in one language only. */
export type Named = NamedWave | NamedProgramme | NamedHeadcount | NamedEvent;

export interface NamedWave {
  is: 'wave';
  id: string;
  kind: 'layoff' | 'hiring';
  date: string;
  status: Status;
  amount: Amount;
  /** Only where the wave is confined to them. */
  units: string[];
  regions: string[];
  seasonal: boolean;
  /** The jobs are at companies that work for Amazon, and not its own. */
  contractors: boolean;
}

/** `from` and `to` are years, as far as the programme was known at the time. */
export interface NamedProgramme {
  is: 'programme';
  id: string;
  kind: 'layoff' | 'hiring';
  from: string;
  to: string;
  amount: Amount | null;
}

export interface NamedHeadcount {
  is: 'headcount';
  id: string;
  date: string;
  base: 'company' | 'corporate';
  amount: Amount;
}

/** The title is the record's own, in the language of the dataset; `local` has it in others, where it is a bundled one. */
export interface NamedEvent {
  is: 'event';
  id: string;
  date: string;
  title: string;
  local: LocalWords | null;
}

/** A number that makes up a sum, with the wave that it is of and the date by which it is told apart. */
export interface Part {
  id: string;
  value: number;
  date: string;
}

/** How a total stands to the largest other one up to then: above it, or not. */
export interface Size {
  largest: boolean;
  other: NamedProgramme | NamedWave;
}

export type ShareBase = 'corporate' | 'total' | 'unit';

/** What each sentence speaks of. */
export interface Sentences {
  // How a figure was held against a record.
  held: { record: Named };
  exact: { record: number };
  rounded: { record: number; printed: number; digits: number };
  share_rounded: { percent: number; printed: number };
  same_range: { low: number; high: number };
  one_digit: { record: number; printed: number };
  within_qualifier: { qualifier: Qualifier; printed: number; low: number | null; high: number | null; record: number };
  within_printed_range: { low: number; high: number; record: number };
  share_within: { qualifier: Qualifier; printed: number; low: number | null; high: number | null; percent: number };
  within_range: { low: number; high: number; printed: number };
  against_qualifier: { qualifier: Qualifier; printed: number; record: number };
  /** `percent` more (below zero: less) than the record; `times` where it is at least twice as much. */
  off: { printed: number; record: number; percent: number; times: number | null };
  sources_range: { low: number; high: number; printed: number };
  /** `note` is the dataset's own line, in the language of the dataset. */
  disputed: { printed: number; note: string };
  headcounts_near: { records: NamedHeadcount[] };
  older_headcount: { used: NamedHeadcount; nearest: NamedHeadcount };
  share_of: {
    part: number;
    low: number;
    high: number;
    base: ShareBase;
    date: string;
    percent: number;
    percentHigh: number;
    fits: boolean;
  };
  share_recorded: { percent: number; base: ShareBase; record: Named };
  share_contested: { printed: number };
  sum: { parts: Part[]; total: number };
  target: { reported: string; announced: number | null };
  only_reported: { date: string };
  inside: { part: NamedWave; whole: NamedWave };
  undated: Record<never, never>;

  // Why there is no record.
  none: { role: Role };
  none_other_company: { subject: string };
  none_joint: Record<never, never>;
  none_role: { role: Role };
  none_vague: { record: Named | null };
  none_ambiguous: { records: Named[] };
  none_part: { record: Named };
  none_date: { record: Named };
  none_unverified: { record: Named };
  none_no_date: Record<never, never>;
  none_headcount: { nearest: NamedHeadcount | null };
  none_event: { event: NamedEvent };
  none_share: Record<never, never>;

  // Claims.
  sum_off: { sum: number; total: number };
  sum_double: { part: NamedWave; whole: NamedWave };
  sum_unrecorded: { sum: number };
  fraction: { part: number; whole: number; percent: number; low: number; high: number; fits: boolean };
  comparison: { left: number; right: number; relation: 'more' | 'less' | 'same'; holds: boolean };
  comparison_unrecorded: { left: number; right: number };
  largest: {
    by: 'announcement' | 'programme' | 'share';
    holds: boolean;
    subject: Named;
    size: number;
    other: Named | null;
    otherSize: number | null;
    named: boolean;
    /** The headcount that the subject's share is of. */
    id: string | null;
  };
  largest_if: { reported: string };
  largest_unknown: Record<never, never>;
  largest_hiring: { other: Named };
  date_holds: { record: Named; printed: string };
  date_part: { record: Named; printed: string; dates: string[] };
  date_off: { record: Named; printed: string; dates: string[] };
  claim_unlinked: Record<never, never>;

  // The answer.
  answer_round: { wave: NamedWave; programme: NamedProgramme; ordinal: number; planned: boolean };
  answer_total: { others: Part[]; total: number; size: Size | null };
  /** `id` is the wave of the press report. */
  answer_target: { id: string; target: number; reported: string; announced: Part[]; size: Size | null };
  answer_programme: { programme: NamedProgramme; parts: Part[]; size: Size | null };
  answer_wave: { wave: NamedWave; planned: boolean };
  answer_part: { wave: NamedWave; whole: NamedWave };
  answer_previous: { wave: NamedWave; comparable: 'programme' | 'unit' | 'company' | null };
  answer_kind: { kind: StoryKind; event: NamedEvent | null };
  answer_then: { headcount: NamedHeadcount | null; before: NamedWave | null };
  answer_headcount: { now: NamedHeadcount; before: NamedHeadcount | null; percent: number | null };
  answer_unlinked: { kind: StoryKind };
  answer_undated: Record<never, never>;
  answer_newer: { asOf: string };

  // What the article leaves out.
  left_programme_total: { programme: NamedProgramme; total: number };
  /** `ids` are the records of the part and of the whole. */
  left_share: { percent: number; base: 'corporate' | 'total'; part: number; ids: string[] };
  left_previous: { wave: NamedWave };
  /** `figures` are indexes of the story's figures: the headline's, and the one in the text. */
  left_climb: { headline: Status; text: Status; figures: [headline: number, text: number] };
  left_unconfirmed: { wave: NamedWave };

  // What was seen of the same record in other articles.
  seen_differ: { what: 'numbers' | 'dates' | 'both' };
  seen_agree: Record<never, never>;
  /** `outlet` null: this very article. `until` is the last day that it was seen as it was before. */
  seen_changed: { outlet: string | null; before: AsPrinted; now: AsPrinted; until: string };
}

/**
 * Why a figure was linked to its record: one ground for each thing that the article and the record have in common. Grounds come
 * in the order in which they weigh: the number first.
 */
export type LinkGround =
  /** The number as printed against that of the record; `other_source`: another number that sources give for it. */
  | { by: 'number'; fit: 'exact' | 'rounded' | 'coarse' | 'range' | 'other_source' }
  /** The article dates the figure (ISO; `words` as printed, null where the date was implied), and the record is of then. */
  | { by: 'date'; stated: string; words: string | null }
  /** The article gives no other date, and the record was announced so many days before it. */
  | { by: 'news'; days: number }
  /** What the words say the number is: a total goes with a programme, a plan with what was aimed at. */
  | { by: 'role'; role: Role }
  /** A part of the company, or a place, that article and record both name. */
  | { by: 'unit'; units: string[] }
  | { by: 'place'; region: string }
  /** Another figure of the article is about the same programme. */
  | { by: 'programme' }
  /** The same number stands elsewhere in the article, where its words say more. */
  | { by: 'same_number' }
  /** The other figures of the article are about records of that time; no other record of this number is. */
  | { by: 'neighbours'; dates: string[] };

export interface LinkReason {
  record: Named;
  grounds: LinkGround[];
}

export type SentenceKey = keyof Sentences;

export type SentenceOf<K extends SentenceKey> = { key: K; params: Sentences[K] };

/** A sentence to be worded in the reader's language. */
export type Sentence = { [K in SentenceKey]: SentenceOf<K> }[SentenceKey];

/** Makes a sentence, its parameters checked against its key. */
export function say<K extends SentenceKey>(key: K, params: Sentences[K]): SentenceOf<K> {
  return { key, params };
}

/** Ids of every record that a sentence speaks of, in its order: each number in it is a number of one of these. */
export function recordsIn({ params }: Sentence): string[] {
  const found = new Set<string>();
  const look = (value: unknown, key: string): void => {
    if (typeof value === 'string' && (key === 'id' || key === 'ids')) found.add(value);
    else if (Array.isArray(value)) for (const each of value) look(each, key);
    else if (typeof value === 'object' && value !== null)
      for (const [name, each] of Object.entries(value)) look(each, name);
  };
  look(params, '');
  return [...found];
}
