/**
 * Reading `storage.local`. Where Chromium cannot write the files of it, it refuses one question after the other and takes
 * three seconds and more for each (measured in Chromium 156), and the scripts that we bring into a page are read on the
 * same queue, behind them. So one question is asked at a time, whatever is wanted meanwhile goes together in the next
 * one, and after a slow refusal nobody asks for a while.
 */
import pTimeout from 'p-timeout';

/**
 * How long an answer is waited for: where it may not write to a folder of its profile, Chromium gives none at all.
 * Milliseconds.
 */
export const patience = 5_000;

/** After a refusal that took longer than `slow` nobody asks again for as long as `spared`. Milliseconds. */
const slow = 1_000;
const spared = 15_000;
let refusal: { error: unknown; until: number } | null = null;

type Entries = Record<string, unknown>;

interface Question {
  keys: Set<string>;
  answer: Promise<Entries>;
}

/** The question that is asked next; null while nobody wants anything more. */
let next: Question | null = null;
/** Settles when the storage has answered all questions that were asked. */
let asking: Promise<unknown> = Promise.resolve();

/**
 * What is stored under the keys, asked for after the call, and perhaps under others that were wanted at the same time.
 * Rejects where the storage refuses, does not answer in time, or has lately taken long to refuse.
 */
export function readEntries(keys: readonly string[]): Promise<Entries> {
  next ??= nextQuestion();
  for (const key of keys) next.keys.add(key);
  return next.answer;
}

function nextQuestion(): Question {
  const keys = new Set<string>();
  const answer = asking.then(() => {
    next = null;
    return ask([...keys]);
  });
  asking = answer.catch(() => undefined);
  return { keys, answer };
}

async function ask(keys: string[]): Promise<Entries> {
  const asked = performance.now();
  if (refusal !== null && asked < refusal.until) throw refusal.error;
  try {
    return await inTime(chrome.storage.local.get(keys));
  } catch (error) {
    const now = performance.now();
    refusal = now - asked > slow ? { error, until: now + spared } : null;
    throw error;
  }
}

/** Rejects where the storage gives no answer within `patience`. */
export function inTime<T>(asked: Promise<T>): Promise<T> {
  return pTimeout(asked, { milliseconds: patience, message: 'the storage does not answer' });
}
