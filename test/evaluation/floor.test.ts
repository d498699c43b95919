import { beforeAll, describe, expect, test, vi } from 'vitest';
import { loadLanguages } from '../../scripts/load-languages.ts';
import floors from './floor.json' with { type: 'json' };
import { collections } from './labelled.ts';
import { f1, precision, recall, type Score, type Scored, scoreTexts, sumScores } from './score.ts';

// Hundreds of texts are read, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const found = collections();
// Those of dates are held by `dates.test.ts`.
const { dates: _, ...ofTexts } = floors;

/** Languages with fewer labelled figures than this say too little by themselves. */
const ENOUGH_FIGURES = 10;

function leastLanguage(scores: Iterable<Score>): number | null {
  const all = [...scores].flatMap(({ figures }) =>
    figures.right + figures.missed >= ENOUGH_FIGURES ? (f1(figures) ?? 0) : [],
  );
  return all.length === 0 ? null : Math.min(...all);
}

function measures(scored: Scored): Record<string, number | null> {
  const score = sumScores(scored.byLanguage.values());
  const taken = scored.mistakes.filter(({ measure }) => measure === 'other company').length;
  return {
    'figures in the least language': leastLanguage(scored.byLanguage.values()),
    // A floor of 0 allows none, of -1 one.
    'no figure of another company': -taken,
    'story precision': precision(score.story),
    'story recall': recall(score.story),
    kind: precision(score.kind),
    'figures precision': precision(score.figures),
    'figures recall': recall(score.figures),
    'exact role': precision(score['exact role']),
    date: precision(score.date),
    linking: f1(score.linking),
  };
}

/** The floors only ever rise: raise them when the scorecard (`npm run eval`) has risen. */
describe('reading is at least as good as it was', () => {
  beforeAll(async () => {
    await loadLanguages();
  });

  for (const [name, floor] of Object.entries(ofTexts)) {
    const collection = found.find((one) => one.name === name);
    // The larger collections lie beside the project, and not with everybody who has it.
    test.skipIf(!collection)(`on the collection «${name}»${collection ? '' : ' (not here: skipped)'}`, () => {
      const now = measures(scoreTexts(collection?.texts ?? []));
      const fallen = Object.entries(floor).filter(([measure, least]) => (now[measure] ?? -1) < least);
      expect(fallen.map(([measure, least]) => `${measure}: ${now[measure]?.toFixed(3)} < ${least}`)).toEqual([]);
    });
  }
});
