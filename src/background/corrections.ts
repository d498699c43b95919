/** Keeping what a reader put right, on the word of the page that it is about. */
import type { Correction } from '../dataset/correction.ts';
import { loadDataset, putRecord, removeRecord } from '../dataset/store.ts';
import type { Asker, Payload, Result } from '../messages/calls.ts';
import { pageAddress, siteAddress } from '../story/corrections.ts';

/** More than anybody makes by hand: what asks for more is no reader. */
const most = 2_000;

const sameWords = (a: Correction, b: Correction): boolean =>
  a.where === b.where &&
  a.address === b.address &&
  a.printed === b.printed &&
  a.before === b.before &&
  a.after === b.after &&
  (a.says === 'no_story') === (b.says === 'no_story');

function addressFor(where: Correction['where'], url: string): string | null {
  return where === 'page' ? pageAddress(url) : where === 'site' ? siteAddress(url) : null;
}

/**
 * Keeps a correction. Where it holds is told by the asker's own address, so no page can speak for another; in a private
 * window nothing is kept. One that speaks of the same words takes the former one's place.
 * @returns its id.
 */
export async function keepCorrection(
  asked: Payload<'correct'>,
  { url, incognito }: Asker,
): Promise<Result<{ id: string }>> {
  if (incognito) return { ok: false, error: 'correct: in a private window nothing is kept' };
  const address = addressFor(asked.where, url);
  if (address === null && asked.where !== 'everywhere') return { ok: false, error: 'correct: the page has no address' };
  const { corrections, readOnly } = await loadDataset();
  if (readOnly) return { ok: false, error: 'correct: the storage cannot be written' };
  if (corrections.length >= most) return { ok: false, error: `correct: there are ${most} corrections already` };
  const made = new Date().toISOString().slice(0, 10);
  const next: Correction = { ...asked, id: `correction-${crypto.randomUUID()}`, address, made };
  const former = corrections.find((each) => sameWords(each, next));
  const saved = await putRecord('correction', former ? { ...next, id: former.id } : next);
  if (!saved.ok) return { ok: false, error: `correct: ${saved.error.message}` };
  return { ok: true, value: { id: former?.id ?? next.id } };
}

/** Takes a correction back. A page can do so with those that hold on it, our own pages with any. */
export async function takeBack({ id }: Payload<'takeBack'>, { caller, url }: Asker): Promise<Result<null>> {
  const { corrections } = await loadDataset();
  const found = corrections.find((each) => each.id === id);
  // Taken back already, elsewhere.
  if (!found) return { ok: true, value: null };
  const holds = found.where === 'everywhere' || found.address === addressFor(found.where, url);
  if (caller === 'in-page' && !holds) return { ok: false, error: 'takeBack: it is about another page' };
  const removed = await removeRecord('correction', id);
  return removed.ok ? { ok: true, value: null } : { ok: false, error: `takeBack: ${removed.error.message}` };
}
