import { defineConfig } from 'vitest/config';

// The same zone and locale as in the tests without a browser.
process.env.TZ = 'UTC';
process.env.LC_ALL = 'C.UTF-8';

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.test.ts'],
    environment: 'node',
    // One browser at a time: two of them on a small machine only slow each other down.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
});
