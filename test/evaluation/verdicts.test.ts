import { beforeAll, describe, expect, test, vi } from 'vitest';
import { loadLanguages } from '../../scripts/load-languages.ts';
import { accuracy, type Outcome, readJudged, scoreVerdicts, VERDICT_FILE } from './verdicts.ts';

// Hundreds of texts are read, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

/** The part of the verdicts that is right. Floors only ever rise. */
const FLOOR = { figures: 0.98, claims: 0.96 };

const sum = (all: Outcome[]): Outcome =>
  all.reduce(
    (so, { right, wrong, missed }) => ({
      right: so.right + right,
      wrong: so.wrong + wrong,
      missed: so.missed + missed,
    }),
    { right: 0, wrong: 0, missed: 0 },
  );

describe('verdicts', () => {
  beforeAll(async () => {
    await loadLanguages();
  });

  test('on short texts in all languages: nothing is called wrong that is not, and most is judged as a reader would', () => {
    const texts = readJudged(VERDICT_FILE);
    const { byLanguage, wrongDiffers, mistakes } = scoreVerdicts(texts);
    expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
    expect(byLanguage.size).toBe(14);
    expect(wrongDiffers, mistakes.map(({ id, what }) => `${id}: ${what}`).join('\n')).toBe(0);
    const scores = [...byLanguage.values()];
    expect(accuracy(sum(scores.map(({ figures }) => figures)))).toBeGreaterThanOrEqual(FLOOR.figures);
    expect(accuracy(sum(scores.map(({ claims }) => claims)))).toBeGreaterThanOrEqual(FLOOR.claims);
  });
});
