import { defineConfig } from 'vitest/config';

// These tests look at dist/, which `npm run build` makes; they do not make it themselves.
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.test.ts'],
    environment: 'node',
    // Nothing here is timed: a busy machine may take as long as it needs.
    testTimeout: 60_000,
  },
});
