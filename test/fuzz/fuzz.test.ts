/** The fixed set: the same cases in every run. `npm run fuzz` makes as many others as one likes. */
import { describe, expect, test } from 'vitest';
import { allTargets } from './targets.ts';

const SEED = 20_260_128;

describe('whatever comes in, nothing throws, hangs, or is left changed:', async () => {
  test.each((await allTargets()).map((one) => [one.name, one] as const))('%s', async (_, { run, few }) => {
    const { cases, failure } = await run({ seed: SEED, cases: few });
    expect(failure).toBeNull();
    expect(cases).toBe(few);
  });
});
