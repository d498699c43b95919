/** Long work in pieces: between them the page can draw and the reader can cancel. */

/** Thrown by a pace when the reader cancels, and turned into a value by whoever began the work. */
export class Cancelled extends Error {}

export interface Pace {
  /** Called once a row. Rests when it is time; rejects with `Cancelled` when the reader wants no more. */
  step(): Promise<void> | undefined;
}

/** Never rests: for tests and for files that are small. */
export const unhurried: Pace = { step: () => undefined };

/** Milliseconds of work between two rests: two frames. */
const stretch = 30;

/** A pace that rests every two frames, and ends when the signal says so. `progress` gets the rows done so far. */
export function paced(signal: AbortSignal | undefined, progress: (rows: number) => void): Pace {
  let rested = performance.now();
  let rows = 0;
  return {
    step() {
      rows += 1;
      // The clock is looked at now and then: to ask it at each row would take longer than the row.
      if (rows % 64 !== 0 || performance.now() - rested < stretch) return undefined;
      return new Promise((resolve, reject) => {
        setTimeout(() => {
          progress(rows);
          rested = performance.now();
          if (signal?.aborted === true) reject(new Cancelled());
          else resolve();
        });
      });
    },
  };
}
