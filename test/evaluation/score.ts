/** Counts what the steps get right and wrong on labelled texts. */
import { articleFromText } from '../../src/article/from-text.ts';
import { buildContext } from '../../src/context/build.ts';
import { bundledDataset } from '../../src/dataset/bundled.ts';
import { readStory } from '../../src/story/read.ts';
import { languageFor } from '../../src/story/registry.ts';
import type { Figure } from '../../src/story/story.ts';
import type { Told } from './calibration.ts';
import type { LabelledFigure, LabelledText } from './labelled.ts';

export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

/** What is counted; `figures` with roles collapsed: the three cuts, the two hires, the two headcounts. */
const MEASURES = [
  'story',
  'borderline',
  'kind',
  'value',
  'value+role',
  'figures',
  'exact role',
  'date',
  'linking',
] as const;
type Measure = (typeof MEASURES)[number];
export type Score = { texts: number } & Record<Measure, Tally>;

interface Mistake {
  id: string;
  measure: Measure | 'other company' | 'differs';
  what: string;
}

const tally = (): Tally => ({ right: 0, wrong: 0, missed: 0 });

const emptyScore = (): Score => ({
  texts: 0,
  story: tally(),
  borderline: tally(),
  kind: tally(),
  value: tally(),
  'value+role': tally(),
  figures: tally(),
  'exact role': tally(),
  date: tally(),
  linking: tally(),
});

/** `zh-Hant-TW` is read as `zh-Hant`, `de-CH` as `de`. */
export function readAs(lang: string): string {
  if (lang.startsWith('zh')) return lang.startsWith('zh-Hant') ? 'zh-Hant' : 'zh-Hans';
  return lang.split('-')[0] ?? lang;
}

function family(role: string): string {
  if (/cut/.test(role)) return 'cuts';
  if (/hires/.test(role)) return 'hires';
  return /headcount/.test(role) ? 'headcount' : role;
}

const SCORED = new Set(['cuts', 'hires', 'headcount', 'share']);
const isAmazon = (subject: string) => subject.startsWith('Amazon');

/** The labels tell headcounts and hires apart no further. */
function sameRole(label: string, role: string): boolean {
  return label === role || (family(label) === family(role) && family(role) !== 'cuts');
}

function overlaps(label: LabelledFigure, figure: Figure): boolean {
  return label.in === figure.in && figure.start < label.start + label.text.length && label.start < figure.end;
}

function sameDate(label: string, asOf: string | null): boolean {
  return asOf !== null && (asOf.startsWith(label) || label.startsWith(asOf));
}

const said = (f: Figure) => `${f.text} (${f.value}, ${f.role}, ${f.subject}, ${f.asOf})`;

export interface Scored {
  byLanguage: Map<string, Score>;
  byRole: Map<string, Tally>;
  byKind: Map<string, Tally>;
  mistakes: Mistake[];
  /** Dates of figures, by whether the page gives a day of its own: `missed` are those that were left open. */
  dated: Record<'day given' | 'no day', Tally>;
  /** How sure the detection was of each text that is not borderline. */
  told: Told[];
}

class Counter {
  readonly scored: Scored = {
    byLanguage: new Map(),
    byRole: new Map(),
    byKind: new Map(),
    mistakes: [],
    dated: { 'day given': tally(), 'no day': tally() },
    told: [],
  };

  mistake(text: LabelledText, measure: Mistake['measure'], what: string): void {
    this.scored.mistakes.push({ id: text.id, measure, what });
  }

  in(map: Map<string, Tally>, key: string): Tally {
    const counts = map.get(key) ?? tally();
    map.set(key, counts);
    return counts;
  }

  story(text: LabelledText, is: boolean, kind: string, score: Score): void {
    const counts = text.borderline ? score.borderline : score.story;
    const outcome = is ? (text.isStory ? 'right' : 'wrong') : text.isStory ? 'missed' : null;
    if (outcome) {
      counts[outcome] += 1;
      if (!text.borderline) this.in(this.scored.byKind, text.isStory ? text.kind : 'none')[outcome] += 1;
    }
    if (!text.borderline && outcome && outcome !== 'right') {
      this.mistake(text, 'story', `${outcome === 'wrong' ? 'taken for' : 'missed'}: ${text.title}`);
    }
    if (!is || !text.isStory || text.borderline) return;
    score.kind[kind === text.kind ? 'right' : 'wrong'] += 1;
    if (kind !== text.kind) this.mistake(text, 'kind', `${text.kind} read as ${kind}: ${text.title}`);
  }

  figures(text: LabelledText, labels: LabelledFigure[], figures: readonly Figure[], score: Score): void {
    const wanted = labels.filter((l) => isAmazon(l.subject) && SCORED.has(family(l.role)));
    const found = new Set<LabelledFigure>();
    for (const figure of figures) {
      const label = labels.find((l) => !found.has(l) && overlaps(l, figure));
      // An Amazon figure that is given to somebody else counts as missed.
      if (label && (figure.subject === 'Amazon' || !isAmazon(label.subject))) found.add(label);
      if (figure.subject !== 'Amazon') continue;
      // Vague amounts are labelled by some readers and left out by others: they are not held against anybody.
      if (!label && figure.value === null && figure.low === null) continue;
      const value = label?.value === figure.value;
      const role = value && label !== undefined && family(label.role) === family(figure.role);
      const subject = role && label !== undefined && isAmazon(label.subject);
      score.value[value ? 'right' : 'wrong'] += 1;
      score['value+role'][role ? 'right' : 'wrong'] += 1;
      score.figures[subject ? 'right' : 'wrong'] += 1;
      this.in(this.scored.byRole, family(label && subject ? label.role : figure.role))[subject ? 'right' : 'wrong'] +=
        1;
      if (label && !isAmazon(label.subject) && SCORED.has(family(label.role))) {
        this.mistake(text, 'other company', `${said(figure)} is ${label.subject}’s`);
      } else if (!subject) this.mistake(text, 'figures', `${said(figure)}; labelled ${label?.role ?? 'nothing'}`);
      if (subject && label) this.details(text, label, figure, score);
    }
    for (const label of wanted.filter((l) => !found.has(l))) {
      for (const measure of ['value', 'value+role', 'figures'] as const) score[measure].missed += 1;
      this.in(this.scored.byRole, family(label.role)).missed += 1;
      this.mistake(text, 'figures', `missed ${label.text} (${label.role})`);
    }
  }

  private details(text: LabelledText, label: LabelledFigure, figure: Figure, score: Score): void {
    const exact = sameRole(label.role, figure.role);
    score['exact role'][exact ? 'right' : 'wrong'] += 1;
    if (!exact) this.mistake(text, 'exact role', `${said(figure)}; labelled ${label.role}`);
    if (label.date === null) return;
    const dated = sameDate(label.date, figure.asOf);
    score.date[dated ? 'right' : 'wrong'] += 1;
    const outcome = dated ? 'right' : figure.asOf === null ? 'missed' : 'wrong';
    this.scored.dated[text.published === null ? 'no day' : 'day given'][outcome] += 1;
    if (!dated) this.mistake(text, 'date', `${said(figure)}; labelled ${label.date}`);
  }

  linking(text: LabelledText, months: string[], labels: string[], score: Score): void {
    const found = new Set(months);
    for (const month of found)
      score.linking[labels.some((l) => l.startsWith(month) || month.startsWith(l)) ? 'right' : 'wrong'] += 1;
    for (const label of labels) {
      if ([...found].some((month) => label.startsWith(month) || month.startsWith(label))) continue;
      score.linking.missed += 1;
      this.mistake(text, 'linking', `no wave of ${label}; found ${[...found].join(', ') || 'none'}`);
    }
  }
}

/** Reads every text and counts. Texts in languages that are not loaded are left out. */
export function scoreTexts(texts: LabelledText[]): Scored {
  const counter = new Counter();
  const dataset = bundledDataset();
  const announced = new Map(dataset.waves.map((wave) => [wave.id, wave.announced.slice(0, 7)]));
  for (const text of texts) {
    const lang = readAs(text.lang);
    const language = languageFor(lang);
    if (!language) continue;
    const score = counter.scored.byLanguage.get(lang) ?? emptyScore();
    counter.scored.byLanguage.set(lang, score);
    const { published } = text;
    const article = articleFromText({ text: text.text, title: text.title, ...(published ? { published } : {}), lang });
    const story = readStory(article, language);
    const context = buildContext(story, dataset, { ownIds: new Set() });
    score.texts += 1;
    counter.story(text, story.is, story.kind, score);
    if (!text.borderline) counter.scored.told.push({ confidence: story.confidence, isStory: text.isStory });
    if (text.figures && !text.borderline) {
      // With the dates that their records lent them.
      const figures = context.figures.map(({ figure }) => figure);
      counter.figures(text, text.figures, figures, score);
    }
    if (text.waves && text.isStory && story.is) {
      counter.linking(
        text,
        context.waves.flatMap((id) => announced.get(id) ?? []),
        text.waves,
        score,
      );
    }
    for (const { figure, verdict } of context.figures) {
      if (verdict === 'differs') counter.mistake(text, 'differs', `${said(figure)}: to be judged by reading`);
    }
    // A share is a figure as well, and is listed there.
    for (const { claim, verdict } of context.claims) {
      if (verdict !== 'differs' || claim.type === 'share') continue;
      counter.mistake(text, 'differs', `${claim.type} «${claim.text}»: to be judged by reading`);
    }
  }
  return counter.scored;
}

/** Adds up the scores of all languages. */
export function sumScores(scores: Iterable<Score>): Score {
  const total = emptyScore();
  for (const score of scores) {
    total.texts += score.texts;
    for (const measure of MEASURES) {
      for (const count of ['right', 'wrong', 'missed'] as const) total[measure][count] += score[measure][count];
    }
  }
  return total;
}

/** Of what was said, how much is right; null where nothing was said. */
export function precision({ right, wrong }: Tally): number | null {
  return right + wrong === 0 ? null : right / (right + wrong);
}

/** Of what there is, how much was found; null where there is nothing. */
export function recall({ right, missed }: Tally): number | null {
  return right + missed === 0 ? null : right / (right + missed);
}

/** The harmonic mean of the two. */
export function f1({ right, wrong, missed }: Tally): number | null {
  return right + wrong + missed === 0 ? null : (2 * right) / (2 * right + wrong + missed);
}
