import { defineConfig } from 'vitest/config';

// Clock zone and locale are fixed for every test: dates and sentences must not depend on the machine.
process.env.TZ = 'UTC';
process.env.LC_ALL = 'C.UTF-8';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    // What needs the built extension or a browser is run by the scripts that build and start them first.
    exclude: ['test/browser/**', 'test/artifact/**', 'node_modules/**', 'dist/**'],
    environment: 'node',
    // All cores: one would be left idle for a watching editor.
    maxWorkers: '100%',
    setupFiles: ['test/effects-at-once.ts', 'test/words.ts'],
    // Nothing here is timed: a busy machine may take as long as it needs.
    testTimeout: 60_000,
  },
});
