/** One figure while it is being read: what its own sentence says of it, and the ways in which others change that. */
import { daysOf } from '../dataset/dates.ts';
import type { FoundDate } from './dates.ts';
import type { DateRule, Language } from './language.ts';
import { type Move, moveOf } from './moves.ts';
import { type Passage, type ReadSentence, spanOf, spansOf } from './passage.ts';
import { matchesIn, wordsOf } from './pattern.ts';
import { distance, type Quantity } from './quantities.ts';
import type { AsOfCode, RoleCode } from './reasons.ts';
import { type RoleReading, readRole } from './roles.ts';
import { breaksBetween } from './sentences.ts';
import type { Figure, Role, Span } from './story.ts';
import { readSubject, type Subject } from './subjects.ts';

/** A figure while it is being read: what it came from is kept for the steps that follow. */
export interface Draft {
  figure: Figure;
  quantity: Quantity;
  sentence: ReadSentence;
  passage: Passage;
  reading: RoleReading;
  move: Move | null;
  /** The rule of the date that stood beside it, if one did. */
  dated: DateRule | null;
  /** Where that date stands. */
  date: Span | null;
  /** That date is one end of a span over two years: "between November 2022 and spring 2023". */
  period: boolean;
}

export const CUTS: ReadonlySet<Role> = new Set(['jobs_cut', 'planned_cuts', 'cumulative_cuts']);
export const HIRES: ReadonlySet<Role> = new Set(['hires', 'planned_hires']);

/** Cuts with cuts, hires with hires, headcounts with headcounts. */
export function sameFamily(a: Role, b: Role): boolean {
  if (a === b) return true;
  if (CUTS.has(a) && CUTS.has(b)) return true;
  if (HIRES.has(a) && HIRES.has(b)) return true;
  return /headcount/.test(a) && /headcount/.test(b);
}

interface NearDate {
  date: FoundDate;
  value: string;
  rule: DateRule;
  period: boolean;
}

/** Two dates of different years with no more than a word or two between them are the ends of a span. */
const JOINED = /^[^\d,]{0,14}$/;

function endOfSpan(date: FoundDate, dates: readonly FoundDate[], folded: string): FoundDate | null {
  const joined = (a: FoundDate, b: FoundDate) => b.start >= a.end && JOINED.test(folded.slice(a.end, b.start));
  const years = (a: FoundDate, b: FoundDate) => a.value?.slice(0, 4) !== b.value?.slice(0, 4);
  const other = dates.find((d) => d.value !== null && (joined(date, d) || joined(d, date)) && years(date, d));
  if (!other) return null;
  return other.start > date.start ? other : date;
}

/** Counts are dated by month at the finest that news means: a week becomes the month that holds its Thursday. */
function countedAt(iso: string): string {
  const range = /W/.test(iso) ? daysOf(iso) : null;
  return range ? range.last.slice(0, 7) : iso;
}

/** A date that stands close to another count is rather that one's: "the 14,000 cut in October", "in March another 9,000". */
function lent(date: FoundDate, quantity: Quantity, sentence: ReadSentence): number {
  const counts = sentence.quantities.filter((q) => q !== quantity && q.counts !== 'percent');
  const open = (a: number, b: number) => b >= a && b - a <= 20 && breaksBetween(sentence, a, b) === 0;
  if (date.end <= quantity.from) {
    const taken = counts.some((q) => open(q.to, date.start));
    // Beyond a comma it is the other's alone: "after cutting 14,000 in October, it now cuts 16,000".
    return !taken ? 0 : breaksBetween(sentence, date.end, quantity.from) > 0 ? Number.POSITIVE_INFINITY : 60;
  }
  return counts.some((q) => q.from > quantity.to && open(date.end, q.from)) ? 30 : 0;
}

/** The date that stands nearest to a quantity in its sentence, without the ones that lie in the future of a past fact. */
function nearestDate(
  quantity: Quantity,
  { folded }: Passage,
  sentence: ReadSentence,
  others: Quantity[],
): NearDate | null {
  let best: (NearDate & { far: number }) | null = null;
  for (const date of sentence.dates) {
    if (date.value === null || date.compared) continue;
    const [low, high] = date.end <= quantity.from ? [date.end, quantity.from] : [quantity.to, date.start];
    const between = others.filter((q) => q !== quantity && q.start >= low && q.end <= high);
    // "30,000, more than the 27,000 of 2022", "30,000, more than 2022's 27,000": a date that follows belongs to the
    // number right beside it.
    const closer = others.some((q) => q.from >= date.end && q.from - date.end < date.start - quantity.to);
    if (date.start >= quantity.to && (between.length > 0 || closer)) continue;
    const far = distance(quantity, date, sentence) + between.length * 40 + lent(date, quantity, sentence);
    if (best === null || far < best.far) {
      const end = endOfSpan(date, sentence.dates, folded);
      best = { date, value: countedAt(end?.value ?? date.value), rule: date.rule, period: end !== null, far };
    }
  }
  return best && best.far <= 140 ? best : null;
}

function regionOf(quantity: Quantity, sentence: ReadSentence, passage: Passage, language: Language): string | null {
  let best: { code: string; far: number } | null = null;
  for (const [code, words] of Object.entries(language.names.regions)) {
    for (const match of matchesIn(
      wordsOf(language, `region ${code}`, words),
      passage.folded,
      sentence.start,
      sentence.end,
    )) {
      const far = distance(quantity, match, sentence);
      if (far <= 60 && (best === null || far < best.far)) best = { code, far };
    }
  }
  return best?.code ?? null;
}

/**
 * Input: a quantity with its sentence, and who is spoken of there. Output: the figure as its own sentence has it; role
 * `other` where that says too little.
 */
export function draftOf(
  quantity: Quantity,
  sentence: ReadSentence,
  passage: Passage,
  language: Language,
  topic: string,
): Draft {
  const others = sentence.quantities.filter((q) => q !== quantity);
  const { cues } = sentence;
  const move = moveOf(quantity, sentence, passage.folded, [...cues.cut, ...cues.hire], language);
  const reading = readRole({ quantity, sentence, cues, language, others, move });
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
  );
  const near = nearestDate(quantity, passage, sentence, sentence.quantities);
  const date = near && spanOf(passage, near.date);
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
    subject: subject.name,
    units: subject.units,
    of: reading.of,
    region: regionOf(quantity, sentence, passage, language),
    asOf: near?.value ?? null,
    status: reading.status,
    around: aroundOf(quantity, sentence, passage),
    because: {
      role: [{ code: reading.because.code, words: spansOf(passage, reading.because.words) }],
      subject: { code: subject.because.code, words: spansOf(passage, subject.because.words) },
      asOf: { code: codeOfDate(near), words: date ? [date] : [], rule: near?.rule ?? null },
      status: { code: reading.statusBecause.code, words: spansOf(passage, reading.statusBecause.words) },
      qualifier: quantity.qualifierAt && spanOf(passage, quantity.qualifierAt),
      corrected: null,
    },
  };
  const dated = near?.rule ?? null;
  return { figure, quantity, sentence, passage, reading, move, dated, date, period: near?.period ?? false };
}

function codeOfDate(near: NearDate | null): AsOfCode {
  if (near === null) return 'none';
  return near.period ? 'span_end' : 'beside';
}

/** How much of the sentence is kept on each side of a figure. */
const AROUND = 200;

function aroundOf(quantity: Quantity, sentence: ReadSentence, { original }: Passage): Figure['around'] {
  return {
    before: original.slice(Math.max(sentence.start, quantity.start - AROUND), quantity.start),
    after: original.slice(quantity.end, Math.min(sentence.end, quantity.end + AROUND)),
  };
}

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

export function takeDate(figure: Figure, asOf: string | null, code: AsOfCode, from: Draft | null): void {
  figure.asOf = asOf;
  figure.because.asOf = { code, words: from?.date ? [from.date] : [], rule: from?.dated ?? null };
}
