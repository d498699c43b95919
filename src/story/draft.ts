/** One figure while it is being read: what its own sentence says of it, and the ways in which others change that. */

import { AMAZONS_SINCE } from './amazon-parts.ts';
import type { FoundDate } from './found-date.ts';
import type { DateRule, Language } from './language.ts';
import { type Move, moveOf } from './moves.ts';
import { endsYear, type NearDate, nearestDate } from './near-date.ts';
import { type Passage, type ReadSentence, spanOf, spansOf } from './passage.ts';
import { type Match, matchesIn, wordsOf } from './pattern.ts';
import { distance, type Quantity } from './quantities.ts';
import type { AsOfCode, Months, RoleCode } from './reasons.ts';
import { namedMonths } from './resolve-date.ts';
import type { RoleReading } from './role-reading.ts';
import { readRole } from './roles.ts';
import type { Steps } from './steps.ts';
import type { Figure, Role, Span } from './story.ts';
import { headOf, readSubject, type Subject } from './subjects.ts';

/** A figure while it is being read: what it came from is kept for the steps that follow. */
export interface Draft {
  figure: Figure;
  quantity: Quantity;
  sentence: ReadSentence;
  passage: Passage;
  reading: RoleReading;
  move: Move | null;
  /** Amazon is its subject only because it was spoken of several sentences before. */
  faded: boolean;
  /** The rule of the date that stood beside it, if one did. */
  dated: DateRule | null;
  /** Where that date stands. */
  date: Span | null;
  /** That date is one end of a span over two years: "between November 2022 and spring 2023". */
  period: boolean;
  /** The date beside it, where its year cannot be told by its sentence alone. */
  open: FoundDate | null;
  /** Its date only opens a span that lasts until now: "since October". */
  since: boolean;
}

function regionOf(quantity: Quantity, sentence: ReadSentence, passage: Passage, language: Language): string | null {
  let best: { code: string; far: number } | null = null;
  for (const { code, match } of regionsIn(sentence, passage, language)) {
    const far = distance(quantity, match, sentence);
    if (far <= 60 && (best === null || far < best.far)) best = { code, far };
  }
  return best?.code ?? null;
}

const regions = new WeakMap<ReadSentence, { code: string; match: Match }[]>();

/** The places that a sentence names, looked for once for all of its numbers. */
function regionsIn(sentence: ReadSentence, passage: Passage, language: Language): { code: string; match: Match }[] {
  const known = regions.get(sentence);
  if (known) return known;
  const found = Object.entries(language.names.regions).flatMap(([code, words]) =>
    matchesIn(wordsOf(language, `region ${code}`, words), passage.folded, sentence.start, sentence.end).map(
      (match) => ({ code, match }),
    ),
  );
  regions.set(sentence, found);
  return found;
}

/** "The chain was bought in 2017 and had 87,000 employees then": until its purchase a part of Amazon is a company of its own. */
function ownUntil({ units, because }: Subject, quantity: Quantity, asOf: string | null): string | null {
  const [unit, ...more] = units;
  const since = unit === undefined ? undefined : AMAZONS_SINCE[unit];
  if (
    because.code !== 'unit' ||
    because.words.some(({ end }) => end > quantity.from) ||
    since === undefined ||
    more.length > 0 ||
    asOf === null
  )
    return null;
  return asOf < since.slice(0, asOf.length) || asOf === since.slice(0, 4) ? (unit ?? null) : null;
}

/**
 * Input: a quantity with its sentence, and who is spoken of there. Output: the figure as its own sentence has it; role
 * `other` where that says too little.
 */
export function* draftOf(
  quantity: Quantity,
  sentence: ReadSentence,
  passage: Passage,
  language: Language,
  topic: string,
): Steps<Draft> {
  const others = sentence.quantities.filter((q) => q !== quantity);
  const { cues } = sentence;
  const move = moveOf(quantity, sentence, passage.folded, [...cues.cut, ...cues.hire], others, language);
  yield;
  const reading = readRole({ quantity, sentence, cues, language, others, entities: sentence.entities, move });
  yield;
  const together = matchesIn(
    wordsOf(language, 'respectively', language.names.respectively),
    passage.folded,
    sentence.start,
    sentence.end,
  );
  const subject: Subject = readSubject(
    quantity,
    sentence,
    sentence.entities,
    sentence.quantities,
    topic,
    together.length > 0,
    headOf(quantity, sentence, sentence.entities, passage.folded, language),
  );
  yield;
  const near = nearestDate(quantity, passage, sentence, reading.role, move, language);
  const date = near?.value && near.date ? spanOf(passage, near.date) : null;
  yield;
  const region = regionOf(quantity, sentence, passage, language);
  yield;
  const own = ownUntil(subject, quantity, near?.value ?? null);
  const figure: Figure = {
    text: passage.original.slice(quantity.start, quantity.end),
    in: passage.in,
    start: quantity.start,
    end: quantity.end,
    value: quantity.value,
    low: quantity.low,
    high: quantity.high,
    measure: quantity.counts === 'percent' ? 'percent' : quantity.counts === 'jobs' ? 'jobs' : 'people',
    qualifier: quantity.qualifier,
    role: reading.role,
    subject: own ?? subject.name,
    units: own === null ? subject.units : [],
    of: reading.of,
    region,
    asOf: near?.value ?? null,
    status: reading.status,
    around: aroundOf(quantity, sentence, passage),
    because: {
      role: [{ code: reading.because.code, words: spansOf(passage, reading.because.words) }],
      subject: { code: subject.because.code, words: spansOf(passage, subject.because.words) },
      asOf: dateReason(near, passage, language),
      status: { code: reading.statusBecause.code, words: spansOf(passage, reading.statusBecause.words) },
      qualifier: quantity.qualifierAt && spanOf(passage, quantity.qualifierAt),
      corrected: null,
    },
  };
  return {
    figure,
    quantity,
    sentence,
    passage,
    reading,
    move,
    faded: false,
    dated: date && near?.date ? near.date.rule : null,
    date,
    period: near?.period ?? false,
    open: near?.open ? near.date : null,
    since: near?.since ?? false,
  };
}

const DECEMBER: Months = { first: 12, last: 12 };

function dateReason(near: NearDate | null, passage: Passage, language: Language): Figure['because']['asOf'] {
  const date = near?.date ?? null;
  if (near === null || date === null || (near.value === null && !near.open))
    return { code: 'none', words: [], rule: null, open: null };
  const code = near.open ? 'open' : near.period ? 'span_end' : 'beside';
  return {
    code,
    words: [spanOf(passage, date)],
    rule: date.rule,
    open: near.open ? (namedMonths(date) ?? (endsYear(date, passage, language) ? DECEMBER : null)) : null,
  };
}

/** How much of the sentence is kept on each side of a figure. */
const AROUND = 200;

function aroundOf(quantity: Quantity, sentence: ReadSentence, { original }: Passage): Figure['around'] {
  return {
    before: original.slice(Math.max(sentence.start, quantity.start - AROUND), quantity.start),
    after: original.slice(quantity.end, Math.min(sentence.end, quantity.end + AROUND)),
  };
}

/** The words of a figure, without all that was read of them. */
export const wordsOfFigure = ({ text, in: where, start, end }: Span): Span => ({ text, in: where, start, end });

/** The role is another's: `code` says how, `from` which figures'. */
export function takeRole(figure: Figure, role: Role, code: RoleCode, from: readonly Draft[]): void {
  figure.role = role;
  figure.because.role = [{ code, words: from.map((draft) => wordsOfFigure(draft.figure)) }];
}

/** The role that words gave is changed. */
export function changeRole(figure: Figure, role: Role, code: RoleCode, from: readonly Draft[]): void {
  figure.role = role;
  figure.because.role.push({ code, words: from.map((draft) => wordsOfFigure(draft.figure)) });
}

/** The status is that of another figure. */
export function takeStatus(figure: Figure, from: Draft): void {
  figure.status = from.figure.status;
  figure.because.status = { code: 'as_elsewhere', words: [wordsOfFigure(from.figure)] };
}

/** The date is that of another figure, or none: `code` says how. */
export function takeDate(figure: Figure, asOf: string | null, code: AsOfCode, from: Draft | null): void {
  figure.asOf = asOf;
  figure.because.asOf = { code, words: from?.date ? [from.date] : [], rule: from?.dated ?? null, open: null };
}

/** The number of a draft; 0 where it has none. */
export const sizeOf = ({ figure }: Draft): number => figure.value ?? 0;

/** A number that its own words leave without a role, and that they do not give another meaning. */
export const hasNoRole = ({ figure, quantity, reading }: Draft): boolean =>
  figure.role === 'other' && quantity.counts !== 'percent' && figure.value !== null && !reading.explicit;

/** Whether one number is at most so many times the other, whichever is larger; of nought nothing is a multiple. */
export const isWithin = (a: number, b: number, times: number): boolean =>
  a > 0 && b > 0 && a / b <= times && b / a <= times;

/** Takes a count for a staff, because of where it stands. */
export function becomeStaff(draft: Draft, role: 'headcount' | 'corporate_headcount', from: readonly Draft[]): void {
  takeRole(draft.figure, role, from.length > 0 ? 'listed' : 'staff', from);
  draft.figure.status = 'confirmed';
  draft.figure.because.status = { code: 'headcount', words: [] };
}
