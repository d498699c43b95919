/** Counts what the story step gets right and wrong on labelled texts. */
import { articleFromText } from '../../src/article/from-text.ts';
import { readStory } from '../../src/story/read.ts';
import { languageFor } from '../../src/story/registry.ts';
import type { Figure } from '../../src/story/story.ts';
import type { LabelledFigure, LabelledText } from './labelled.ts';

export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

export interface Score {
  texts: number;
  story: Tally;
  kind: Tally;
  /** Figures of Amazon with the right value, roles collapsed (the three cuts, the two hires, the two headcounts). */
  figures: Tally;
  /** Of these, the ones whose role is exactly right. */
  exact: Tally;
  /** Of these, the ones dated as labelled. */
  dated: Tally;
}

const tally = (): Tally => ({ right: 0, wrong: 0, missed: 0 });

export const emptyScore = (): Score => ({
  texts: 0,
  story: tally(),
  kind: tally(),
  figures: tally(),
  exact: tally(),
  dated: tally(),
});

/** `zh-Hant-TW` is read as `zh-Hant`, `de-CH` as `de`. */
export function readAs(lang: string): string {
  if (lang.startsWith('zh')) return lang.startsWith('zh-Hant') ? 'zh-Hant' : 'zh-Hans';
  return lang.split('-')[0] ?? lang;
}

export function family(role: string): string {
  if (/cut/.test(role)) return 'cuts';
  if (/hires/.test(role)) return 'hires';
  return /headcount/.test(role) ? 'headcount' : role;
}

const SCORED = new Set(['cuts', 'hires', 'headcount', 'share']);

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

function countFigures(
  text: LabelledText,
  figures: Figure[],
  add: (role: string, kind: keyof Tally) => void,
  score: Score,
) {
  const open = text.figures.filter((f) => f.amazon && SCORED.has(family(f.role)));
  const found = new Set<LabelledFigure>();
  for (const figure of figures) {
    const label = text.figures.find((l) => !found.has(l) && overlaps(l, figure));
    if (label) found.add(label);
    if (figure.subject !== 'Amazon') continue;
    const right = label?.amazon === true && label.value === figure.value && family(label.role) === family(figure.role);
    // Vague amounts are labelled by some readers and left out by others: they are not held against anybody.
    if (!label && figure.value === null && figure.low === null) continue;
    score.figures[right ? 'right' : 'wrong'] += 1;
    add(family(right && label ? label.role : figure.role), right ? 'right' : 'wrong');
    if (!right || !label) continue;
    score.exact[sameRole(label.role, figure.role) ? 'right' : 'wrong'] += 1;
    if (label.date !== null) score.dated[sameDate(label.date, figure.asOf) ? 'right' : 'wrong'] += 1;
  }
  for (const label of open) {
    if (found.has(label)) continue;
    score.figures.missed += 1;
    add(family(label.role), 'missed');
  }
}

/**
 * Reads every text and counts. Texts in languages that are not loaded are left out.
 * @returns scores by language and by role.
 */
export function scoreTexts(texts: LabelledText[], withFigures: boolean) {
  const byLanguage = new Map<string, Score>();
  const byRole = new Map<string, Tally>();
  for (const text of texts) {
    const lang = readAs(text.lang);
    const language = languageFor(lang);
    if (!language) continue;
    const score = byLanguage.get(lang) ?? emptyScore();
    byLanguage.set(lang, score);
    const { published } = text;
    const article = articleFromText({ text: text.text, title: text.title, ...(published ? { published } : {}), lang });
    const story = readStory(article, language);
    score.texts += 1;
    if (story.is && text.isStory) score.story.right += 1;
    else if (story.is) score.story.wrong += 1;
    else if (text.isStory) score.story.missed += 1;
    if (story.is && text.isStory) score.kind[story.kind === text.kind ? 'right' : 'wrong'] += 1;
    if (!withFigures) continue;
    countFigures(
      text,
      story.figures,
      (role, kind) => {
        const counts = byRole.get(role) ?? tally();
        byRole.set(role, counts);
        counts[kind] += 1;
      },
      score,
    );
  }
  return { byLanguage, byRole };
}

/** Adds up the scores of all languages. */
export function sumScores(scores: Iterable<Score>): Score {
  const total = emptyScore();
  for (const score of scores) {
    total.texts += score.texts;
    for (const part of ['story', 'kind', 'figures', 'exact', 'dated'] as const) {
      for (const count of ['right', 'wrong', 'missed'] as const) total[part][count] += score[part][count];
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
