import { beforeAll, describe, expect, test, vi } from 'vitest';
import { loadLanguages } from '../../scripts/load-languages.ts';
import floors from './floor.json' with { type: 'json' };
import { collections } from './labelled.ts';
import { f1, precision, recall, type Score, scoreTexts, sumScores } from './score.ts';

// Hundreds of texts are read, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const found = collections();
// Those of dates are held by `dates.test.ts`.
const { dates: _, ...ofTexts } = floors;

function measures(score: Score): Record<string, number | null> {
  return {
    'story precision': precision(score.story),
    'story recall': recall(score.story),
    kind: precision(score.kind),
    'figures precision': precision(score.figures),
    'figures recall': recall(score.figures),
    'exact role': precision(score['exact role']),
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
      const { byLanguage } = scoreTexts(collection?.texts ?? []);
      const now = measures(sumScores(byLanguage.values()));
      const fallen = Object.entries(floor).filter(([measure, least]) => (now[measure] ?? 0) < least);
      expect(fallen.map(([measure, least]) => `${measure}: ${now[measure]?.toFixed(3)} < ${least}`)).toEqual([]);
    });
  }
});
