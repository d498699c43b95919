/** What is fuzzed: cases, what must hold of each, and how a number of them is run. */
import fc from 'fast-check';

export interface Failure {
  /** With it, the same cases are made again. */
  seed: number;
  /** Which of them failed, and how it was made smaller. */
  path: string;
  /** The smallest case that fails. */
  smallest: string;
  error: string;
}

export interface Outcome {
  cases: number;
  failure: Failure | null;
  /** The case that took longest for its size. */
  slowest: { ms: number; size: number; shown: string };
}

export interface Target {
  name: string;
  /** Cases of the fixed set. */
  few: number;
  /** Of so many parts of a long run; cheap targets get more cases in one. */
  share: number;
  run: (options: { seed: number; cases: number; path?: string }) => Promise<Outcome>;
}

interface Definition<T> {
  name: string;
  few: number;
  share?: number;
  cases: fc.Arbitrary<T>;
  /** Throws where something does not hold. */
  check: (value: T) => void | Promise<void>;
  /** Characters, nodes or bytes of a case. */
  size: (value: T) => number;
}

/** Far beyond what any case needs, on any machine: what takes longer hangs. */
const MOST_MS = 20_000;
/** And this much for each thousand characters, nodes or bytes. */
const MOST_MS_PER_THOUSAND = 2_000;

export function target<T>({ name, few, share = 1, cases, check, size }: Definition<T>): Target {
  return {
    name,
    few,
    share,
    async run({ seed, cases: numRuns, path }) {
      const slowest = { ms: 0, size: 0, shown: '' };
      const details = await fc.check(
        fc.asyncProperty(cases, async (value) => {
          // What the process worked, and not what it waited: other programs may have the machine meanwhile.
          const begun = process.cpuUsage();
          await check(value);
          const { user, system } = process.cpuUsage(begun);
          const ms = (user + system) / 1_000;
          const large = size(value);
          if (ms / (large + 200) > slowest.ms / (slowest.size + 200)) {
            Object.assign(slowest, { ms, size: large, shown: fc.stringify(value).slice(0, 200) });
          }
          if (ms > MOST_MS + (MOST_MS_PER_THOUSAND * large) / 1_000) throw new Error(`it took ${Math.round(ms)} ms`);
        }),
        { seed, numRuns, ...(path === undefined ? {} : { path }), endOnFailure: false },
      );
      if (!details.failed) return { cases: details.numRuns, failure: null, slowest };
      const { errorInstance, counterexample, counterexamplePath } = details;
      const error =
        errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance);
      return {
        cases: details.numRuns,
        failure: { seed: details.seed, path: counterexamplePath ?? '', smallest: fc.stringify(counterexample), error },
        slowest,
      };
    },
  };
}
