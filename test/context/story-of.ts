/** Builds stories by hand: figures and claims as the story step gives them, with places in an imagined text. */
import { buildContext } from '../../src/context/build.ts';
import type { Context } from '../../src/context/context.ts';
import type { Sentence } from '../../src/context/sentence.ts';
import { bundledDataset } from '../../src/dataset/bundled.ts';
import type { Dataset } from '../../src/dataset/records.ts';
import type { DateRule } from '../../src/story/language.ts';
import type { Claim, Figure, Story } from '../../src/story/story.ts';
import type { Locale } from '../../src/surfaces/locale.ts';
import { word } from '../../src/surfaces/sentences/index.ts';
import { byHand } from '../story/by-hand.ts';

type Draft = Partial<Figure> & Pick<Figure, 'role'>;

/** Figures stand far from one another unless a place is given. */
function figureOf(draft: Draft, index: number): Figure {
  const start = draft.start ?? index * 1000;
  const text = draft.text ?? String(draft.value ?? 'several');
  return {
    text,
    in: 'body',
    start,
    end: start + text.length,
    value: null,
    low: null,
    high: null,
    measure: draft.role === 'share' ? 'percent' : 'jobs',
    qualifier: 'exact',
    subject: 'Amazon',
    units: [],
    of: null,
    region: null,
    asOf: null,
    status: 'announced',
    around: { before: '', after: '' },
    because: byHand(draft.asOf ? { asOf: { code: 'beside', words: [], rule: null, open: null } } : {}),
    ...draft,
  };
}

type ClaimDraft = Claim extends infer C
  ? C extends Claim
    ? Omit<C, 'text' | 'in' | 'start' | 'end'> & { at?: number }
    : never
  : never;

export interface StoryDraft {
  kind?: Story['kind'];
  /** Null: the page gives no date. */
  published: string | null;
  figures?: Draft[];
  claims?: ClaimDraft[];
  cues?: string[];
  dates?: { value: string; rule?: DateRule; start?: number; end?: number }[];
  stretches?: { years: number | null; start?: number }[];
  /** Of the headline. */
  units?: string[];
  region?: string | null;
  mentions?: { date: string; units?: string[]; planned?: boolean; start?: number }[];
  lang?: string;
}

export function storyOf({
  kind = 'layoff',
  published,
  figures = [],
  claims = [],
  cues = [],
  dates = [],
  mentions = [],
  stretches = [],
  units = [],
  region = null,
  lang = 'en',
}: StoryDraft): Story {
  const made = figures.map(figureOf);
  return {
    is: kind !== 'none',
    kind,
    confidence: 1,
    why: [],
    lang,
    published:
      published === null ? null : { date: published, precision: precisionOf(published), from: 'meta', sure: true },
    figures: made,
    dates: dates.map(({ value, rule = 'day-month-year', start = 0, end = 0 }) => ({
      text: value,
      in: 'body',
      start,
      end,
      value,
      precision: precisionOf(value),
      because: { rule, from: null },
    })),
    claims: claims.map(
      ({ at = 0, ...claim }): Claim => ({ text: claim.type, in: 'body', start: at, end: at + 1, ...claim }),
    ),
    cues: cues.map((cue) => ({ cue, span: { text: cue, in: 'body', start: 0, end: 0 } })),
    stretches: stretches.map(({ years, start = 0 }) => ({ text: '', in: 'body', start, end: start, years })),
    headline: { units, region },
    mentions: mentions.map(({ date, units = [], planned = false, start = 0 }) => ({
      ...{ text: date, in: 'body' as const, start, end: start + date.length },
      ...{ date, units, planned },
    })),
  };
}

function precisionOf(iso: string) {
  if (iso.includes('Q')) return 'quarter';
  if (iso.includes('W')) return 'week';
  return iso.length === 4 ? 'year' : iso.length === 7 ? 'month' : 'day';
}

/** The context of a story against the bundled dataset, or one derived from it. */
export function contextOf(draft: StoryDraft, dataset: Dataset = bundledDataset(), ownIds: string[] = []): Context {
  return buildContext(storyOf(draft), dataset, { ownIds: new Set(ownIds) });
}

/** Verdict and record of each figure, in order: "agrees 2023-03-nine-thousand". */
export function verdicts({ figures }: Context): string[] {
  return figures.map(({ verdict, record }) => (record === null ? verdict : `${verdict} ${record.id}`));
}

/** Type and verdict of each claim, in order. */
export function claimVerdicts({ claims }: Context): string[] {
  return claims.map(({ claim, verdict }) => `${claim.type} ${verdict}`);
}

export function inWords(sentences: readonly Sentence[], locale: Locale = 'en'): string {
  return sentences.map((sentence) => word(sentence, locale)).join(' ');
}
