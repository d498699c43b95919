import { type Ordered, orderDataset } from '../context/ordered.ts';
import { bundledDataset } from '../dataset/bundled.ts';
import type { Correction } from '../dataset/correction.ts';
import { datasetState, loadDataset } from '../dataset/store.ts';
import { readSettings } from '../settings/settings.ts';

export interface DatasetAtHand {
  index: Ordered;
  /** Ids of the records that the reader changed or added. */
  ownIds: ReadonlySet<string>;
  /** What the reader put right about the reading of articles. */
  corrections: readonly Correction[];
}

/** A smaller dataset is read in some tens of milliseconds, and then nothing that is written there by any hand is overlooked. */
const LARGE = 2_000;
/** What was read ahead waits so long for those who it was read for. Milliseconds. */
const WAITS = 5_000;

export interface Asking {
  /** Nobody needs it yet: a page is being read, and will ask what is known of its story. */
  ahead?: boolean;
}

/**
 * Reads the dataset whenever it is asked for, with the reader's own records where they are to take part; a large one only when it has changed since it was read last. The browser
 * may stop the background at any time: then only the time is lost that the next reading takes.
 * @param ready settles once the bundled dataset was brought into the store, or could not be.
 */
export function keepDatasetAtHand(ready: Promise<unknown>): (asking?: Asking) => Promise<DatasetAtHand> {
  /** `until`: when it is read anew although nothing is known to have changed. Infinite while it is being read. */
  let held: { state: string; reading: Promise<DatasetAtHand>; until: number } | null = null;

  async function read(ownRecords: boolean): Promise<DatasetAtHand> {
    const { dataset, ownIds, corrections } = await loadDataset();
    if (!ownRecords) return { index: orderDataset(bundledDataset()), ownIds: new Set(), corrections };
    return { index: orderDataset(dataset), ownIds, corrections };
  }

  return async ({ ahead = false } = {}) => {
    await ready;
    // Asked before the reading: what changes in between is read again the next time.
    const [stored, { ownRecords }] = await Promise.all([datasetState(), readSettings()]);
    if (stored === null) return read(ownRecords);
    const state = `${ownRecords} ${stored}`;
    if (held?.state === state && performance.now() < held.until) return held.reading;
    // Kept while it is being read, so that those who ask meanwhile share it.
    const now = { state, reading: read(ownRecords), until: Number.POSITIVE_INFINITY };
    held = now;
    now.reading.catch(() => {
      held = null;
    });
    const { index } = await now.reading;
    if (index.dataset.waves.length <= LARGE) now.until = ahead ? performance.now() + WAITS : 0;
    return now.reading;
  };
}
