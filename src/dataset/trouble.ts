/** Everything that can be in the way of reading or changing the dataset, as values. */
import Dexie from 'dexie';
import pTimeout from 'p-timeout';
import type { Problem } from './check-record.ts';
import type { JsonRecord } from './json.ts';
import type { RecordType } from './record-types.ts';
import { failure, type Result, success } from './result.ts';

/** The storage itself fails. */
export interface StoreTrouble {
  /**
   * `unavailable`: the browser gives no IndexedDB here. `blocked`: an older tab holds the database open.
   * `newer`: a newer version of the extension wrote it. `full`: no room. `closed`: the database was upgraded or
   * deleted while it was open. `silent`: the browser does not answer. `failed`: anything else.
   */
  code: 'unavailable' | 'blocked' | 'newer' | 'full' | 'closed' | 'silent' | 'failed';
  message: string;
}

/** A change that is not made. Nothing of the edit was written. */
export type Refusal =
  | { code: 'invalid'; message: string; problems: Problem[] }
  | { code: 'exists' | 'missing' | 'not_bundled'; message: string; type: RecordType; id: string }
  | { code: 'stale'; message: string; type: RecordType; id: string; fields: string[]; current: JsonRecord }
  | { code: 'cited'; message: string; id: string; by: { type: RecordType; id: string }[] };

/** Thrown inside a transaction to undo it, and turned into a value outside. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

const codes: Record<string, StoreTrouble['code']> = {
  [Dexie.errnames.MissingAPI]: 'unavailable',
  [Dexie.errnames.InvalidState]: 'unavailable',
  SecurityError: 'unavailable',
  BlockedError: 'blocked',
  TimeoutError: 'silent',
  [Dexie.errnames.Version]: 'newer',
  [Dexie.errnames.QuotaExceeded]: 'full',
  [Dexie.errnames.DatabaseClosed]: 'closed',
};

/** The chain of causes, outermost first: Dexie wraps what the browser threw. */
function* causes(error: unknown): Generator<{ name: string; message: string }> {
  let at: unknown = error;
  for (let depth = 0; depth < 5 && at instanceof Object; depth += 1) {
    yield { name: 'name' in at ? String(at.name) : '', message: 'message' in at ? String(at.message) : '' };
    // Of many writes at once, the first that failed tells why.
    const [failed] = 'failures' in at && Array.isArray(at.failures) ? at.failures : [];
    at = 'inner' in at && at.inner ? at.inner : (failed ?? null);
  }
}

/** What stands behind an error thrown by the storage; the innermost cause that is known says most. */
export function troubleOf(error: unknown): StoreTrouble {
  const chain = [...causes(error)];
  const known = chain.filter(({ name }) => Object.hasOwn(codes, name)).at(-1);
  const last = chain.at(-1) ?? { name: '', message: String(error) };
  // What could not be opened is closed as well: then it is the reason that tells something.
  const cause = known === undefined || known.name === Dexie.errnames.DatabaseClosed ? last : known;
  return { code: codes[cause.name] ?? 'failed', message: `${cause.name}: ${cause.message}` };
}

/** How long a question to the storage is waited for, in milliseconds: a browser can leave one without any answer. */
export const patience = 15_000;

/** The same where the one before had none: who waited once in vain does not wait as long again. */
const impatience = 1_000;

/** Whether the storage owes an answer to the last question that was waited for. */
let isSilent = false;

function inTime<T>(work: PromiseLike<T>, within: number): Promise<T> {
  const answered = (): void => {
    isSilent = false;
  };
  work.then(answered, answered);
  return pTimeout(work, {
    milliseconds: isSilent ? Math.min(within, impatience) : within,
    fallback() {
      isSilent = true;
      throw new DOMException('the storage does not answer', 'TimeoutError');
    },
  });
}

/**
 * Runs work on the storage; what the storage throws comes back as a value. A refusal goes on to whoever edits. With
 * `within`, in milliseconds, the work is waited for no longer: for what does no harm when it is done late after all.
 */
export async function attempt<T>(
  work: () => PromiseLike<T>,
  { within }: { within?: number } = {},
): Promise<Result<T, StoreTrouble>> {
  try {
    return success(await (within === undefined ? work() : inTime(work(), within)));
  } catch (error) {
    if (error instanceof Refused) throw error;
    return failure(troubleOf(error));
  }
}
