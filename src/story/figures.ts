/** Makes figures of the quantities of an article: role, subject, date and status, made to agree over the whole text. */
import type { Published } from '../article/article.ts';
import { agreeRoles, sourceOf } from './agree.ts';
import { dateThroughout, dropFuture, MOST_SUMMED } from './as-of.ts';
import { withValue } from './beside.ts';
import { changeRole, type Draft, draftOf, takeStatus } from './draft.ts';
import type { FoundDate } from './found-date.ts';
import type { Language } from './language.ts';
import { type Passage, spanOf } from './passage.ts';
import { lastPast } from './past-dates.ts';
import { bySize, driversOfContractors, loneShares, notItsOwnStaff, titlesByText } from './plausible.ts';
import { distance } from './quantities.ts';
import { CUTS, isStaff } from './role-families.ts';
import type { Steps } from './steps.ts';
import type { Figure } from './story.ts';
import { AMAZON, nextTopic } from './subjects.ts';

/** A whole year or more as the date of a finished cut makes it that period's total: "27,000 jobs cut in 2022". */
function periodTotals(drafts: Draft[], published: Published | null): void {
  for (const draft of drafts) {
    const { figure, reading, dated, period, since } = draft;
    const past = published === null || (figure.asOf ?? '') < published.date.slice(0, 4);
    // "Since late 2022 it has cut 27,000": what has gone on since a day is a total; what begins tomorrow is none.
    const gone = ({ since: lasts, value }: FoundDate) =>
      lasts && value !== null && (published === null || value < published.date.slice(0, 7));
    const wide = (dated === 'year' && past) || period || (since && draft.sentence.dates.some(gone));
    // What is surpassed was read as a plan by the words of the plan that surpasses it.
    const own = !reading.explicit || figure.because.role[0]?.code === 'compared';
    if (figure.role === 'jobs_cut' && own && (figure.value ?? 0) >= 1000 && wide) {
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
  const firsts = new Map(cuts.toReversed().map((d) => [d.figure.value ?? 0, d]));
  const values = [...new Set(cuts.map((d) => d.figure.value ?? 0))];
  if (values.length > MOST_SUMMED) return;
  const sums = new Map<number, number[] | null>();
  for (const { figure, reading } of cuts) {
    if (reading.explicit) continue;
    const total = figure.value ?? 0;
    let summed = sums.get(total);
    if (summed === undefined) {
      const rest = values.filter((value) => value < total && value >= 1000);
      summed = partsOf(rest, total);
      sums.set(total, summed);
    }
    if (summed === null) continue;
    const parts = summed.flatMap((value) => firsts.get(value) ?? []);
    changeRole(figure, 'cumulative_cuts', 'sum_of_others', parts);
  }
}

/** Two or three of the values, each of which stands there once, that make up the total; null where none do. */
function partsOf(values: readonly number[], total: number): number[] | null {
  const places = new Map(values.map((value, at) => [value, at]));
  for (const [at, a] of values.entries()) {
    for (let next = at + 1; next < values.length; next += 1) {
      const b = values[next] ?? 0;
      if (a + b === total) return [a, b];
      const c = total - a - b;
      if ((places.get(c) ?? -1) > next) return [a, b, c];
    }
  }
  return null;
}

/** How near the words of others than the company stand to a number that is theirs. */
const SOURCE_REACH = 90;

/** And to one that is dated back: "the 10,000 reported in November". */
const SOURCE_BESIDE = 16;

/** What only others than the company say will be cut is no more than a plan: "10,000 jobs will go, says Reuters". */
function reportedPlans(drafts: Draft[], published: Published | null): void {
  // What is changed below was said by others, so it changes nothing here: one answer holds for all of a number.
  const known = new Map<string, boolean>();
  const announced = ({ figure: { value, subject } }: Draft): boolean => {
    const key = `${value} ${subject}`;
    const answer =
      known.get(key) ??
      withValue(drafts, value).some(
        (d) =>
          d.figure.subject === subject &&
          CUTS.has(d.figure.role) &&
          (d.sentence.cues.announce.length > 0 || d.figure.status === 'confirmed') &&
          d.sentence.cues.sources.length === 0,
      );
    known.set(key, answer);
    return answer;
  };
  for (const draft of drafts) {
    const { figure, quantity, sentence, reading } = draft;
    if (figure.role !== 'jobs_cut' || reading.explicit) continue;
    // 高於外媒報道的1萬人: said of the number itself, whatever else is announced in the sentence.
    const attached = sentence.quantities.length > 1 ? sourceOf(draft) : undefined;
    if (sentence.cues.announce.length > 0 && !attached) continue;
    const past = figure.asOf !== null && published !== null && figure.asOf.slice(0, 7) < published.date.slice(0, 7);
    const reach = past ? SOURCE_BESIDE : SOURCE_REACH;
    const source = attached ?? sentence.cues.sources.find((m) => distance(quantity, m, sentence) <= reach);
    if (!source || announced(draft)) continue;
    changeRole(figure, 'planned_cuts', 'cut_planned', []);
    figure.because.role.at(-1)?.words.push(spanOf(draft.passage, source));
    figure.status = 'reported';
    figure.because.status = { code: 'report_words', words: [spanOf(draft.passage, source)] };
  }
}

/** Headline and standfirst may stand in the text itself, where it was given without a headline of its own. */
const LEAD_BLOCKS = 2;

const ROUNDING: ReadonlySet<Figure['qualifier']> = new Set(['nearly', 'over', 'at_least', 'about']);

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
  const models = modelsIn(drafts);
  for (const [index, draft] of drafts.entries()) {
    const { figure } = draft;
    if (draft.reading.explicit || figure.role !== 'jobs_cut') continue;
    const early = figure.in === 'title' || draft.sentence.block < LEAD_BLOCKS;
    const model = models.of(figure) ?? (early && draft.dated === null ? preciseFor(draft, drafts) : undefined);
    if (model) {
      changeRole(figure, model.figure.role, 'as_elsewhere', [model]);
      takeStatus(figure, model);
      models.add(draft, index);
    }
  }
}

/** For each number of a company the first figure of it that says more than that jobs are cut: anywhere, and in the text. */
function modelsIn(drafts: readonly Draft[]) {
  const first = new Map<string, { draft: Draft; index: number }>();
  const keyOf = ({ value, subject }: Figure, where: 'any' | 'body') => `${where} ${value} ${subject}`;
  const add = (draft: Draft, index: number) => {
    if (draft.figure.value === null || !CUTS.has(draft.figure.role) || draft.figure.role === 'jobs_cut') return;
    for (const where of draft.figure.in === 'body' ? (['any', 'body'] as const) : (['any'] as const)) {
      const key = keyOf(draft.figure, where);
      if ((first.get(key)?.index ?? Number.POSITIVE_INFINITY) > index) first.set(key, { draft, index });
    }
  };
  for (const [index, draft] of drafts.entries()) add(draft, index);
  // What the text announces is no plan because a headline put it so.
  const of = (figure: Figure): Draft | undefined =>
    first.get(keyOf(figure, figure.in === 'title' ? 'any' : 'body'))?.draft;
  return { add, of };
}

/** The figure further down that a number of the headline or the lead rounds, where there is one such number. */
function preciseFor({ figure, sentence }: Draft, drafts: readonly Draft[]): Draft | undefined {
  if (figure.value === null || !ROUNDING.has(figure.qualifier)) return undefined;
  const later = (d: Draft) => d.sentence !== sentence && d.figure.start > figure.start;
  const precise = drafts.filter(
    (d) =>
      d.figure.in === 'body' &&
      d.figure.subject === figure.subject &&
      CUTS.has(d.figure.role) &&
      (figure.in === 'title' || later(d)) &&
      coarseFor(figure, d.figure),
  );
  return new Set(precise.map((d) => d.figure.value)).size === 1 ? precise[0] : undefined;
}

/** "We seek 2 summer temps": so few are counted in passing. */
const LEAST_STRAY = 15;

/** In a text that is no story of Amazon's, numbers far from its name are nobody's. */
export function disown(drafts: readonly Draft[]): void {
  for (const { figure, quantity, faded } of drafts) {
    const tiny = quantity.counts !== 'percent' && (figure.value ?? LEAST_STRAY) < LEAST_STRAY;
    if (figure.subject === AMAZON && (faded || tiny)) figure.subject = '';
  }
}

/** Of the sentences that name a company, so many name Amazon where a text is about it, story or not. */
const RULES_FROM = 0.65;

/** Whether Amazon is the company that the text is about, as in an earnings report of its own. */
function rules(passages: readonly Passage[]): boolean {
  const naming = passages
    .flatMap(({ sentences }) => sentences)
    .map(({ entities }) => ({
      own: entities.some((e) => e.kind === 'amazon' || e.kind === 'unit'),
      others: entities.some((e) => e.kind === 'company'),
    }))
    .filter(({ own, others }) => own || others);
  return naming.length >= 3 && naming.filter(({ own }) => own).length >= naming.length * RULES_FROM;
}

/** Whether the headline names one company only. */
function isAlone(about: string, passages: readonly Passage[]): boolean {
  const named = passages
    .filter((passage) => passage.in === 'title')
    .flatMap(({ sentences }) => sentences.flatMap(({ entities }) => entities))
    .filter((e) => e.kind === 'amazon' || e.kind === 'unit' || e.kind === 'company');
  return named.length > 0 && named.every((e) => e.name === about);
}

/** Sentences without Amazon's name after which it is no longer spoken of, in a text that is no story of it. */
const FADES_AFTER = 2;

/**
 * Input: the passages of an article (title, then body) and who it is about. Output: its figures in order of appearance,
 * with what each came from. What is no workforce figure is left out.
 */
export function* readFigures(
  passages: Passage[],
  language: Language,
  about: string,
  published: Published | null,
): Steps<Draft[]> {
  const drafts: Draft[] = [];
  const ruling = rules(passages);
  const single = about === AMAZON || isAlone(about, passages);
  for (const passage of passages) {
    let topic = about;
    let since = 0;
    let block = -1;
    let headed = false;
    for (const sentence of passage.sentences) {
      // A paragraph that names nobody goes on about whom the article is about, unless the heading above it names another.
      if (
        single &&
        sentence.block !== block &&
        !headed &&
        sentence.entities.every((e) => e.kind === 'function' || e.kind === 'other')
      )
        topic = about;
      block = sentence.block;
      // In a text about something else, numbers far from the name are nobody's.
      since = sentence.entities.some((e) => e.kind === 'amazon' || e.kind === 'unit') ? 0 : since + 1;
      const faded = topic === AMAZON && since > FADES_AFTER && !ruling;
      for (const quantity of sentence.quantities) {
        const draft = yield* draftOf(quantity, sentence, passage, language, topic);
        drafts.push({ ...draft, faded: faded && draft.figure.because.subject.code === 'topic' });
      }
      // "Tomorrow Meta and Tesla report": several in passing, of whom nothing is counted, are not spoken of further.
      const others = new Set(sentence.entities.filter((e) => e.kind === 'company').map((e) => e.name));
      if (others.size < 2 || sentence.quantities.length > 0) topic = nextTopic(sentence.entities, topic, about);
      headed = sentence.heads && others.size > 0 && topic !== about;
    }
    yield;
  }
  bySize(drafts, language);
  yield;
  yield* agreeRoles(drafts, passages, language);
  bySize(drafts, language);
  yield;
  notItsOwnStaff(drafts);
  driversOfContractors(drafts);
  yield;
  titlesByText(drafts);
  yield;
  loneShares(drafts);
  yield;
  const kept = drafts.filter(({ figure }) => {
    if (figure.role === 'other' || figure.role === 'attrition') return false;
    // "tens of thousands work there" states nothing that a record could answer.
    return figure.qualifier !== 'vague' || !isStaff(figure.role);
  });
  dropFuture(kept, published);
  yield;
  arithmeticTotals(kept);
  yield;
  periodTotals(kept, published);
  yield;
  reportedPlans(kept, published);
  yield;
  agreeThroughout(kept);
  yield;
  const last = yield* lastPast(passages, language);
  dateThroughout(kept, published, last);
  yield;
  return kept;
}
