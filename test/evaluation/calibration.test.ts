import { expect, test } from 'vitest';
import { bandsOf, calibrationError, openings, type Told } from './calibration.ts';

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
