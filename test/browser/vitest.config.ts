import { defineConfig } from 'vitest/config';

// The same zone and locale as in the tests without a browser.
process.env.TZ = 'UTC';
process.env.LC_ALL = 'C.UTF-8';

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.test.ts'],
    environment: 'node',
    // Most of a browser test is waiting. Two files at a time take two thirds of the time on two cores; more only wait for them.
    maxWorkers: 2,
    // A busy machine may take its time: what never comes is told by what was waited for.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // A real browser on a busy machine misses something now and then. What needs a second try is named at the end of the run.
    retry: 1,
    // What pages answer in their own time is asked for until it is so: `expect.poll`.
    expect: { poll: { timeout: 30_000, interval: 50 } },
  },
});
