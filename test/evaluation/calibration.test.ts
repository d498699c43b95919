import { beforeAll, expect, test, vi } from 'vitest';
import { loadLanguages } from '../../scripts/load-languages.ts';
import { bandsOf, calibrationError, openings, type Told } from './calibration.ts';
import { collections } from './labelled.ts';
import { scoreTexts } from './score.ts';

// Hundreds of texts are read, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

beforeAll(loadLanguages);

test('bands hold what was said and what is', () => {
  const told: Told[] = [
    { confidence: 0.01, isStory: false },
    { confidence: 0.3, isStory: false },
    { confidence: 0.4, isStory: true },
    { confidence: 1, isStory: true },
  ];
  expect(bandsOf(told)).toEqual([
    { from: 0, to: 0.05, texts: 1, said: 0.01, stories: 0 },
    { from: 0.2, to: 0.5, texts: 2, said: 0.35, stories: 0.5 },
    { from: 0.95, to: 1, texts: 1, said: 1, stories: 1 },
  ]);
  expect(calibrationError(told)).toBeCloseTo((0.01 + 2 * 0.15) / 4);
  expect(openings(told).find(({ threshold }) => threshold === 0.5)).toEqual({
    threshold: 0.5,
    right: 1,
    wrong: 0,
    missed: 1,
  });
});

const found = collections();
// The largest collection lies beside the project, and not with everybody who has it.
const all = found.some(({ name }) => name === 'titles');

test.skipIf(!all)(
  `confidence can be believed, and half is where the sidebar should open${all ? '' : ' (not here: skipped)'}`,
  () => {
    const told = found.flatMap(({ texts }) => scoreTexts(texts).told);
    // Few texts say little of a band.
    const bands = bandsOf(told).filter(({ texts }) => texts >= 20);
    for (const { said, stories } of bands) expect(Math.abs(said - stories)).toBeLessThan(0.25);
    const shares = bands.map(({ stories }) => stories);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(calibrationError(told)).toBeLessThan(0.02);
    const cost = openings(told).map(({ threshold, wrong, missed }) => ({ threshold, faults: wrong + missed }));
    const least = cost.reduce((best, each) => (each.faults < best.faults ? each : best));
    expect(least.threshold).toBe(0.5);
  },
);
