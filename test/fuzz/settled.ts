/** Settles ways through expressions in processes beside one another, each within its time. */
import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Way } from './growth.ts';
import type { Taken } from './sentence-time.ts';
import type { Asked, Told } from './settle.ts';

/** Milliseconds for counting the steps of one way under all that is made against it; then its time alone is looked at. */
const COUNTING = 20_000;
/** Milliseconds for one text: what takes as long is settled. */
const TRYING = 10_000;

export type Settled =
  | { is: 'linear' }
  | { is: 'grown'; times: number | null; taken: Taken }
  /** A text of that length took longer than anything may. */
  | { is: 'endless'; length: number };

/** One process, with one way at a time; a new one is started in place of one that had to be ended. */
class Settler {
  #child: ChildProcess | null = null;

  async settle({ pattern, nth }: Way): Promise<Settled> {
    const counted = await this.#ask({ pattern, nth, timeOnly: false });
    if (counted.is !== 'endless' || counted.length > 0) return counted;
    return this.#ask({ pattern, nth, timeOnly: true });
  }

  end(): void {
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }

  /** `endless` of length 0: before any text was tried. */
  #ask(asked: Asked): Promise<Settled> {
    this.#child ??= fork(join(import.meta.dirname, 'settle.ts'), { execArgv: process.execArgv });
    const child = this.#child;
    return new Promise((resolve, reject) => {
      let length = 0;
      let timer = setTimeout(tooLong, COUNTING);
      const done = () => {
        clearTimeout(timer);
        child.removeAllListeners();
      };
      function onTold(told: Told): void {
        clearTimeout(timer);
        if (told.is === 'trying') {
          length = told.length;
          timer = setTimeout(tooLong, TRYING);
          return;
        }
        done();
        resolve(told);
      }
      const end = () => this.end();
      function tooLong(): void {
        done();
        end();
        resolve({ is: 'endless', length });
      }
      child.on('message', onTold);
      child.on('exit', (code) => {
        done();
        reject(new Error(`settle.ts ended with ${code} at ${asked.pattern.from}: ${asked.pattern.source}`));
      });
      child.send(asked);
    });
  }
}

/** Input: ways, and how many processes. Output: each way with how it was settled, in no order. */
export async function settleAll(
  ways: readonly Way[],
  processes: number,
  onSettled: (done: number) => void,
): Promise<{ way: Way; settled: Settled }[]> {
  const found: { way: Way; settled: Settled }[] = [];
  const left = [...ways];
  await Promise.all(
    Array.from({ length: processes }, async () => {
      const settler = new Settler();
      try {
        for (let way = left.pop(); way !== undefined; way = left.pop()) {
          found.push({ way, settled: await settler.settle(way) });
          onSettled(found.length);
        }
      } finally {
        settler.end();
      }
    }),
  );
  return found;
}
