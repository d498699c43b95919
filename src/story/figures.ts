/** Makes figures of the quantities of an article: role, subject, date and status, made to agree over the whole text. */
import type { Published } from '../article/article.ts';
import { daysOf } from '../dataset/dates.ts';
import type { FoundDate } from './dates.ts';
import type { DateRule, Language } from './language.ts';
import { type Passage, type ReadSentence, spanOf, spansOf } from './passage.ts';
import { type Match, matchesIn, wordsOf } from './pattern.ts';
import { distance, type Quantity } from './quantities.ts';
import type { AsOfCode, RoleCode } from './reasons.ts';
import { type RoleReading, readRole } from './roles.ts';
import { breaksBetween } from './sentences.ts';
import type { Figure, Role, Span } from './story.ts';
import { AMAZON, nextTopic, readSubject, type Subject } from './subjects.ts';

/** A figure while it is being read: what it came from is kept for the steps that follow. */
export interface Draft {
  figure: Figure;
  quantity: Quantity;
  sentence: ReadSentence;
  passage: Passage;
  reading: RoleReading;
  /** The rule of the date that stood beside it, if one did. */
  dated: DateRule | null;
  /** Where that date stands. */
  date: Span | null;
  /** That date is one end of a span over two years: "between November 2022 and spring 2023". */
  period: boolean;
}

export const CUTS: ReadonlySet<Role> = new Set(['jobs_cut', 'planned_cuts', 'cumulative_cuts']);
export const HIRES: ReadonlySet<Role> = new Set(['hires', 'planned_hires']);

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

function draftOf(
  quantity: Quantity,
  sentence: ReadSentence,
  passage: Passage,
  language: Language,
  topic: string,
): Draft {
  const others = sentence.quantities.filter((q) => q !== quantity);
  const reading = readRole({ quantity, sentence, cues: sentence.cues, language, others });
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
    },
  };
  const dated = near?.rule ?? null;
  return { figure, quantity, sentence, passage, reading, dated, date, period: near?.period ?? false };
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

const wordsOfFigure = ({ text, in: where, start, end }: Span): Span => ({ text, in: where, start, end });

/** The role is another's: `code` says how, `from` which figures'. */
function takeRole(figure: Figure, role: Role, code: RoleCode, from: readonly Draft[]): void {
  figure.role = role;
  figure.because.role = [{ code, words: from.map((draft) => wordsOfFigure(draft.figure)) }];
}

/** The role that words gave is changed. */
function changeRole(figure: Figure, role: Role, code: RoleCode, from: readonly Draft[]): void {
  figure.role = role;
  figure.because.role.push({ code, words: from.map((draft) => wordsOfFigure(draft.figure)) });
}

/** The status is that of another figure. */
function takeStatus(figure: Figure, from: Draft): void {
  figure.status = from.figure.status;
  figure.because.status = { code: 'as_elsewhere', words: [wordsOfFigure(from.figure)] };
}

function takeDate(figure: Figure, asOf: string | null, code: AsOfCode, from: Draft | null): void {
  figure.asOf = asOf;
  figure.because.asOf = { code, words: from?.date ? [from.date] : [], rule: from?.dated ?? null };
}

/** A whole year or more as the date of a finished cut makes it that period's total: "27,000 jobs cut in 2022". */
function periodTotals(drafts: Draft[], published: Published | null): void {
  for (const draft of drafts) {
    const { figure, reading, dated, period } = draft;
    const past = published === null || (figure.asOf ?? '') < published.date.slice(0, 4);
    const wide = (dated === 'year' && past) || period;
    if (figure.role === 'jobs_cut' && !reading.explicit && (figure.value ?? 0) >= 1000 && wide) {
      changeRole(figure, 'cumulative_cuts', 'period_total', []);
      figure.because.role.at(-1)?.words.push(...(draft.date ? [draft.date] : []));
    }
  }
}

/** A cut that is the sum of others named in the article is their total. */
function arithmeticTotals(drafts: Draft[]): void {
  const cuts = drafts.filter(
    (d) => d.figure.role === 'jobs_cut' && d.figure.subject === AMAZON && d.figure.value !== null,
  );
  const values = [...new Set(cuts.map((d) => d.figure.value ?? 0))];
  for (const { figure, reading } of cuts) {
    const rest = values.filter((value) => value < (figure.value ?? 0) && value >= 1000);
    const first = rest.find((a, i) => rest.slice(i + 1).some((b) => a + b === figure.value));
    if (first === undefined || reading.explicit) continue;
    const parts = [first, (figure.value ?? 0) - first].flatMap(
      (value) => cuts.find((d) => d.figure.value === value) ?? [],
    );
    changeRole(figure, 'cumulative_cuts', 'sum_of_others', parts);
  }
}

/** Headline and standfirst may stand in the text itself, where it was given without a headline of its own. */
const LEAD_BLOCKS = 2;

/** Whether a coarse number in a headline can stand for a precise one in the text. */
function coarseFor(title: Figure, body: Figure): boolean {
  if (title.value === null || body.value === null || title.value === body.value) return false;
  const ratio = body.value / title.value;
  if (title.qualifier === 'nearly') return ratio >= 0.85 && ratio < 1;
  if (title.qualifier === 'over' || title.qualifier === 'at_least') return ratio > 1 && ratio <= 1.15;
  return title.qualifier === 'about' && ratio >= 0.9 && ratio <= 1.1;
}

/** The same number of the same company means the same thing throughout; a headline takes its role from the text. */
function agreeThroughout(drafts: Draft[]): void {
  for (const draft of drafts) {
    const { figure } = draft;
    if (!CUTS.has(figure.role) || draft.reading.explicit || figure.role !== 'jobs_cut') continue;
    const sameValue = drafts.filter(
      (d) => d !== draft && d.figure.subject === figure.subject && CUTS.has(d.figure.role),
    );
    const same = sameValue.find(
      // What the text announces is no plan because a headline put it so.
      (d) =>
        (figure.in === 'title' || d.figure.in === 'body') &&
        d.figure.value === figure.value &&
        d.figure.value !== null &&
        d.figure.role !== 'jobs_cut',
    );
    const early = figure.in === 'title' || draft.sentence.block < LEAD_BLOCKS;
    const later = (d: Draft) =>
      d.figure.in === 'body' && d.sentence !== draft.sentence && d.figure.start > figure.start;
    const precise = sameValue.filter((d) => (figure.in === 'title' || later(d)) && coarseFor(figure, d.figure));
    const coarse = early && draft.dated === null ? precise.filter((d) => d.figure.in === 'body') : [];
    const model = same ?? (new Set(coarse.map((d) => d.figure.value)).size === 1 ? coarse[0] : undefined);
    if (model) {
      changeRole(figure, model.figure.role, 'as_elsewhere', [model]);
      takeStatus(figure, model);
    }
  }
}

/** Dates: from the same figure elsewhere, else the month of the article for news, else none. */
function dateThroughout(drafts: Draft[], published: Published | null): void {
  // Without a publication date the news is as old as the first dated cut or hire in it.
  const first = drafts.find(
    (d) => d.dated !== null && d.figure.asOf !== null && (CUTS.has(d.figure.role) || HIRES.has(d.figure.role)),
  );
  const news = published
    ? published.sure
      ? published.date.slice(0, 7)
      : null
    : (first?.figure.asOf?.slice(0, 7) ?? null);
  for (const draft of drafts) {
    const { figure } = draft;
    if (figure.asOf !== null) continue;
    const same = drafts.find(
      (d) =>
        d.dated !== null &&
        d.figure.value === figure.value &&
        d.figure.subject === figure.subject &&
        sameFamily(d.figure.role, figure.role),
    );
    if (same) takeDate(figure, same.figure.asOf, 'same_number', same);
    else if (figure.role !== 'cumulative_cuts' && news !== null) {
      takeDate(figure, news, published ? 'article' : 'first_dated', published ? null : (first ?? null));
    }
  }
}

export function sameFamily(a: Role, b: Role): boolean {
  if (a === b) return true;
  if (CUTS.has(a) && CUTS.has(b)) return true;
  if (HIRES.has(a) && HIRES.has(b)) return true;
  return /headcount/.test(a) && /headcount/.test(b);
}

/** A month after the article's own says when something takes effect, not when it was announced or counted. */
function dropFuture(drafts: Draft[], published: Published | null): void {
  if (!published?.sure) return;
  for (const draft of drafts) {
    const range = draft.figure.asOf === null ? null : daysOf(draft.figure.asOf);
    if (
      range &&
      range.first.slice(0, published.date.length) > published.date &&
      range.first.slice(0, 7) > published.date.slice(0, 7)
    ) {
      takeDate(draft.figure, null, 'future', draft);
      draft.dated = null;
      draft.date = null;
    }
  }
}

/**
 * Input: the passages of an article (title, then body) and who it is about. Output: its figures in order of appearance,
 * with what each came from. What is no workforce figure is left out.
 */
export function readFigures(
  passages: Passage[],
  language: Language,
  about: string,
  published: Published | null,
): Draft[] {
  const drafts: Draft[] = [];
  for (const passage of passages) {
    let topic = about;
    for (const sentence of passage.sentences) {
      for (const quantity of sentence.quantities) drafts.push(draftOf(quantity, sentence, passage, language, topic));
      topic = nextTopic(sentence.entities, topic, about);
    }
  }
  sayTheSame(drafts);
  pointBack(drafts);
  breakDown(drafts);
  compareLike(drafts, language);
  listAlike(drafts);
  wholesOfParts(drafts);
  const kept = drafts.filter(({ figure }) => {
    if (figure.role === 'other' || figure.role === 'attrition') return false;
    // "tens of thousands work there" states nothing that a record could answer.
    return figure.qualifier !== 'vague' || !/headcount/.test(figure.role);
  });
  dropFuture(kept, published);
  arithmeticTotals(kept);
  periodTotals(kept, published);
  agreeThroughout(kept);
  dateThroughout(kept, published);
  return kept;
}

/** A number that has no role of its own takes that of the same number elsewhere ("the 14,000"). */
function sayTheSame(drafts: Draft[]): void {
  for (const draft of drafts) {
    const { figure, quantity } = draft;
    if (figure.role !== 'other' || quantity.counts === 'percent' || figure.value === null || draft.reading.explicit)
      continue;
    const same = drafts.find(
      (d) =>
        d.figure.role !== 'other' &&
        d.figure.value === figure.value &&
        d.figure.subject === figure.subject &&
        figure.value !== null &&
        figure.value >= 500,
    );
    if (!same) continue;
    takeRole(figure, same.figure.role, 'same_number', [same]);
    takeStatus(figure, same);
  }
}

/**
 * A number without a role goes on from the figure before it: "the paper put the number at 10,000", "the two together
 * come to 30,000".
 */
function pointBack(drafts: Draft[]): void {
  for (const [index, draft] of drafts.entries()) {
    const { figure, quantity, sentence, reading } = draft;
    if (figure.role !== 'other' || quantity.counts === 'percent' || quantity.loose || reading.explicit) continue;
    const near = (matches: Match[]) => matches.some((m) => distance(quantity, m, sentence) <= 30);
    const before = drafts[index - 1];
    if (!before || before.passage !== draft.passage || !CUTS.has(before.figure.role)) continue;
    if (quantity.start - before.quantity.end > 400 || before.figure.subject !== figure.subject) continue;
    if (near(sentence.cues.cumulative) && (figure.value ?? 0) > (before.figure.value ?? 0)) {
      takeRole(figure, 'cumulative_cuts', 'total_before', [before]);
    } else if (before.sentence === sentence && quantity.qualifier === 'up_to') {
      takeRole(figure, 'planned_cuts', 'expected_before', [before]);
    } else if (near(sentence.cues.number)) {
      const planned = sentence.cues.plan.length > 0 || sentence.cues.report.length > 0;
      takeRole(figure, planned ? 'planned_cuts' : 'jobs_cut', 'number_before', [before]);
    }
  }
}

/** "more than the 27,000 of 2022": what a cut is compared with is a cut, a staff with a staff. */
function compareLike(drafts: Draft[], language: Language): void {
  const words = wordsOf(language, 'claim surpasses', language.claims.surpasses);
  for (const draft of drafts) {
    const { figure, quantity, sentence, passage } = draft;
    if (figure.role !== 'other' || draft.reading.explicit || quantity.counts === 'percent' || quantity.loose) continue;
    const beaten = matchesIn(words, passage.folded, sentence.start, quantity.from).some(
      (m) => quantity.from - m.end <= 16,
    );
    const other = drafts.find(
      (d) => d.sentence === sentence && d !== draft && d.figure.role !== 'other' && d.figure.role !== 'share',
    );
    if (!beaten || !other) continue;
    const { role } = other.figure;
    takeRole(figure, CUTS.has(role) ? 'jobs_cut' : HIRES.has(role) ? 'hires' : role, 'compared', [other]);
  }
}

/** "Google 12,000, Microsoft 10,000, Amazon 18,000": in a list one word says of all what they count. */
function listAlike(drafts: Draft[]): void {
  for (const { figure, quantity, sentence, reading } of drafts) {
    if (figure.role !== 'other' || reading.explicit || quantity.counts === 'percent') continue;
    const named = sentence.entities.some(
      (e) => (e.kind === 'company' || e.kind === 'amazon') && quantity.from >= e.end && quantity.from - e.end <= 6,
    );
    const model = drafts.find((d) => d.sentence === sentence && (CUTS.has(d.figure.role) || HIRES.has(d.figure.role)));
    if (!named || !model) continue;
    takeRole(figure, model.figure.role, 'listed', [model]);
  }
}

/** "350 of 1,200 jobs": what the smaller number is a part of is the staff. */
const PART_OF = /^ (?:of|von|de|des|di|dei|do|das|dos|van|av|af|z|ze|spośród)(?: [a-z'’]{1,9}){0,2} ?$/;

const WHOLE_OF = /^[^、，,。；]{0,12}[的の](?:約|约|近|逾|不到)?$/;

function wholesOfParts(drafts: Draft[]): void {
  for (const [index, { figure, quantity, sentence, passage }] of drafts.entries()) {
    if (quantity.counts === 'percent' || figure.value === null) continue;
    const part = drafts[index - 1];
    const next = drafts[index + 1];
    const between = part?.sentence === sentence ? passage.folded.slice(part.quantity.end, quantity.from) : null;
    const behind = next?.sentence === sentence ? passage.folded.slice(quantity.end, next.quantity.from) : null;
    const ofCount =
      part && CUTS.has(part.figure.role) && CUTS.has(figure.role) && figure.value > (part.figure.value ?? 0);
    const ofShare = part?.figure.role === 'share';
    // 35万名员工的4%, 30万人の6%: where words are not spaced, the whole comes first.
    const before = next?.figure.role === 'share' && behind !== null && WHOLE_OF.test(behind);
    if (!before && !((ofCount || ofShare) && between !== null && PART_OF.test(between))) continue;
    takeRole(
      figure,
      'headcount',
      'whole_of_part',
      [before && next ? next : (part ?? next)].filter((d) => d !== undefined),
    );
    figure.status = 'confirmed';
    figure.because.status = { code: 'headcount', words: [] };
  }
}

/** "780: 137 in one town, 391 in another …": numbers without a role that add up to a figure are its parts. */
function breakDown(drafts: Draft[]): void {
  for (const whole of drafts) {
    if (!CUTS.has(whole.figure.role) && !HIRES.has(whole.figure.role)) continue;
    const parts = drafts.filter(
      (d) =>
        d.sentence === whole.sentence &&
        d.quantity.start > whole.quantity.end &&
        d.figure.value !== null &&
        d.quantity.counts !== 'percent',
    );
    const sum = parts.reduce((total, d) => total + (d.figure.value ?? 0), 0);
    if (parts.length < 2 || sum !== whole.figure.value) continue;
    for (const { figure } of parts) {
      takeRole(figure, whole.figure.role, 'part_of_sum', [whole]);
      figure.subject = whole.figure.subject;
      figure.because.subject = { code: 'as_whole', words: [wordsOfFigure(whole.figure)] };
    }
  }
}
