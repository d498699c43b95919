/** How much work our own code does, in steps that are the same on every machine: how often each of its blocks is entered. */
import { Session } from 'node:inspector/promises';

export interface Counter {
  /** Input: something to run. Output: how often blocks of code under `src` were entered meanwhile. */
  stepsOf: (run: () => void) => Promise<number>;
  stop: () => void;
}

/**
 * Begins to count, once in a process and before what is to be counted has run: a function that was compiled without counters
 * gets none.
 */
export async function startCounting(): Promise<Counter> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return {
    async stepsOf(run) {
      await session.post('Profiler.takePreciseCoverage');
      run();
      const { result } = await session.post('Profiler.takePreciseCoverage');
      return result
        .filter(({ url }) => /\/src\/[\w/.-]+\.tsx?$/.test(url))
        .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
        .reduce((sum, { count }) => sum + count, 0);
    },
    stop: () => session.disconnect(),
  };
}
