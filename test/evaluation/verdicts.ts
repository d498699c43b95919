/** Verdicts on short texts of our own: which record each figure is held against, and what is said of it and of the claims. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { articleFromText } from '../../src/article/from-text.ts';
import { buildContext } from '../../src/context/build.ts';
import type { Context, Verdict } from '../../src/context/context.ts';
import { bundledDataset } from '../../src/dataset/bundled.ts';
import { readStory } from '../../src/story/read.ts';
import { languageFor } from '../../src/story/registry.ts';

const verdictSchema = v.picklist(['agrees', 'rounds', 'differs', 'sources_differ', 'no_record']);
const claimTypeSchema = v.picklist(['sum', 'share', 'fraction', 'comparison', 'superlative', 'date']);

/** `surface` stands in the title or, from the place of the one before on, in the text. */
const judgedSchema = v.object({
  id: v.string(),
  lang: v.string(),
  title: v.string(),
  published: v.nullable(v.string()),
  text: v.string(),
  expect: v.object({
    figures: v.array(v.object({ surface: v.string(), verdict: verdictSchema, record: v.optional(v.string()) })),
    claims: v.array(v.object({ type: claimTypeSchema, verdict: verdictSchema, record: v.optional(v.string()) })),
  }),
});
export type Judged = v.InferOutput<typeof judgedSchema>;
type Expected = Judged['expect'];

export const VERDICT_FILE = join(import.meta.dirname, 'verdicts.jsonl');

/** Whether a file is of this kind, by its name. */
export const isJudged = (file: string): boolean => file.endsWith('verdicts.jsonl');

/** Throws where a line does not fit the format. */
export function readJudged(file: string): Judged[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => v.parse(judgedSchema, JSON.parse(line)));
}

export interface Outcome {
  right: number;
  /** Another verdict or another record. */
  wrong: number;
  /** No such figure or claim was read. */
  missed: number;
}

export interface VerdictScore {
  byLanguage: Map<string, { texts: number; figures: Outcome; claims: Outcome }>;
  /** By the verdict that is right, figures and claims together. */
  byVerdict: Map<Verdict, Outcome>;
  byClaim: Map<string, Outcome>;
  /** What was said to differ and does not. */
  wrongDiffers: number;
  mistakes: { id: string; what: string }[];
}

const outcome = (): Outcome => ({ right: 0, wrong: 0, missed: 0 });

function at<K>(map: Map<K, Outcome>, key: K): Outcome {
  const found = map.get(key) ?? outcome();
  map.set(key, found);
  return found;
}

interface Place {
  in: 'title' | 'body';
  start: number;
  end: number;
}

/** Where the surfaces stand: each after the one before it, where it stands there too; the headline first. */
function placesOf({ title, text, expect }: Judged): (Place | null)[] {
  const from = { title: 0, body: 0 };
  return expect.figures.map(({ surface }) => {
    for (const [where, words] of [
      ['title', title],
      ['body', text],
    ] as const) {
      const next = words.indexOf(surface, from[where]);
      const start = next < 0 ? words.indexOf(surface) : next;
      if (start < 0) continue;
      from[where] = start + surface.length;
      return { in: where, start, end: start + surface.length };
    }
    return null;
  });
}

function contextOf({ title, published, text, lang }: Judged): Context | null {
  const language = languageFor(lang);
  if (!language) return null;
  const article = articleFromText({ title, text, lang, ...(published === null ? {} : { published }) });
  return buildContext(readStory(article, language), bundledDataset(), { ownIds: new Set() });
}

/** Reads and judges every text. Texts in languages that are not loaded are left out. */
export function scoreVerdicts(texts: readonly Judged[]): VerdictScore {
  const score: VerdictScore = {
    byLanguage: new Map(),
    byVerdict: new Map(),
    byClaim: new Map(),
    wrongDiffers: 0,
    mistakes: [],
  };
  for (const text of texts) {
    const context = contextOf(text);
    if (!context) continue;
    const tally = score.byLanguage.get(text.lang) ?? { texts: 0, figures: outcome(), claims: outcome() };
    score.byLanguage.set(text.lang, tally);
    tally.texts += 1;
    scoreFigures(text, context, tally.figures, score);
    scoreClaims(text, context, tally.claims, score);
  }
  return score;
}

function scoreFigures(text: Judged, { figures }: Context, tally: Outcome, score: VerdictScore): void {
  const places = placesOf(text);
  const expected = text.expect.figures;
  for (const [index, { surface, verdict, record }] of expected.entries()) {
    const place = places[index];
    const found = figures.find(
      ({ figure }) => place && figure.in === place.in && figure.start < place.end && place.start < figure.end,
    );
    const right =
      found !== undefined && found.verdict === verdict && (record === undefined || found.record?.id === record);
    // What is not read cannot be judged wrongly: it is the same as no record.
    const silent = found === undefined && verdict === 'no_record';
    count(right || silent ? 'right' : found ? 'wrong' : 'missed', [tally, at(score.byVerdict, verdict)]);
    if (!right && !silent) {
      const got = found ? `${found.figure.role} ${found.verdict} ${found.record?.id ?? ''}` : 'nothing read';
      score.mistakes.push({ id: text.id, what: `${surface}: ${verdict} ${record ?? ''}; got ${got}` });
    }
  }
  for (const { figure, verdict, record } of figures) {
    const place = { in: figure.in, start: figure.start, end: figure.end };
    const meant = expected.some(({ verdict: right }, index) => {
      const other = places[index];
      return right === 'differs' && other?.in === place.in && other.start < place.end && place.start < other.end;
    });
    if (verdict !== 'differs' || meant) continue;
    score.wrongDiffers += 1;
    score.mistakes.push({ id: text.id, what: `WRONG DIFFERS ${figure.text}: ${record?.id}` });
  }
}

function scoreClaims(text: Judged, { claims }: Context, tally: Outcome, score: VerdictScore): void {
  const left = [...claims];
  const take = ({ type, verdict, record }: Expected['claims'][number], strictly: boolean) => {
    const index = left.findIndex(
      (each) =>
        each.claim.type === type &&
        (!strictly || (each.verdict === verdict && (record === undefined || each.record?.id === record))),
    );
    return index < 0 ? undefined : left.splice(index, 1)[0];
  };
  // Those that fit are taken first, so that one wrong verdict is counted once.
  const open = text.expect.claims.filter((claim) => {
    const fits = take(claim, true) !== undefined;
    if (fits) count('right', [tally, at(score.byVerdict, claim.verdict), at(score.byClaim, claim.type)]);
    return !fits;
  });
  for (const claim of open) {
    const found = take(claim, false);
    const into = [tally, at(score.byVerdict, claim.verdict), at(score.byClaim, claim.type)];
    count(found ? 'wrong' : 'missed', into);
    const got = found ? `${found.verdict} ${found.record?.id ?? ''}` : 'nothing read';
    score.mistakes.push({ id: text.id, what: `${claim.type}: ${claim.verdict} ${claim.record ?? ''}; got ${got}` });
    if (found?.verdict === 'differs') score.wrongDiffers += 1;
  }
  for (const { claim, verdict } of left) {
    // A share is a figure too, and is counted there.
    if (verdict !== 'differs' || claim.type === 'share') continue;
    score.wrongDiffers += 1;
    score.mistakes.push({ id: text.id, what: `WRONG DIFFERS ${claim.type} ${claim.text}` });
  }
}

function count(how: keyof Outcome, into: readonly Outcome[]): void {
  for (const tally of into) tally[how] += 1;
}

/** The part that is right. */
export function accuracy({ right, wrong, missed }: Outcome): number | null {
  const all = right + wrong + missed;
  return all === 0 ? null : right / all;
}
