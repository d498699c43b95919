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
  /** Neither of them can be read at the moment: the storage fails. */
  ownUnread: boolean;
}

/** A smaller dataset is read in some tens of milliseconds, and then nothing that is written there by any hand is overlooked. */
const LARGE = 2_000;
/** What was read ahead waits so long for those who it was read for. Milliseconds. */
const WAITS = 5_000;

export interface Asking {
  /** Nobody needs it yet: a page is being read, and will ask what is known of its story. */
  ahead?: boolean;
}

interface Held {
  state: string;
  reading: Promise<DatasetAtHand>;
  /** When it is read anew although nothing is known to have changed. Infinite while it is being read. */
  until: number;
  /** It was read ahead, and the one that it was read for has not come. */
  waits: boolean;
}

/**
 * Reads the dataset whenever it is asked for, with the reader's own records where they are to take part; a large one only
 * when it has changed since it was read last. What was read ahead serves one who asks, and no second one: what is written
 * in between by a hand that tells nobody is not overlooked. The browser may stop the background at any time: then only the
 * time is lost that the next reading takes.
 * @param seeded settles once the bundled dataset was brought into the store, or could not be.
 */
export function keepDatasetAtHand(seeded: () => Promise<unknown>): (asking?: Asking) => Promise<DatasetAtHand> {
  let held: Held | null = null;

  async function read(ownRecords: boolean): Promise<DatasetAtHand> {
    const { dataset, ownIds, corrections, readOnly: ownUnread } = await loadDataset();
    if (!ownRecords) return { index: orderDataset(bundledDataset()), ownIds: new Set(), corrections, ownUnread };
    return { index: orderDataset(dataset), ownIds, corrections, ownUnread };
  }

  /** What is held, for one who asks; null where it has to be read. */
  function taken(state: string, ahead: boolean): Promise<DatasetAtHand> | null {
    if (held?.state !== state || performance.now() >= held.until) return null;
    if (held.until === Number.POSITIVE_INFINITY) {
      if (!ahead) held.waits = false;
      return held.reading;
    }
    if (ahead) return null;
    held.until = 0;
    return held.reading;
  }

  return async ({ ahead = false } = {}) => {
    await seeded();
    // Asked before the reading: what changes in between is read again the next time.
    const [stored, { ownRecords }] = await Promise.all([datasetState(), readSettings()]);
    if (stored === null) return read(ownRecords);
    const state = `${ownRecords} ${stored}`;
    const before = taken(state, ahead);
    if (before !== null) return before;
    // Kept while it is being read, so that those who ask meanwhile share it.
    const now: Held = { state, reading: read(ownRecords), until: Number.POSITIVE_INFINITY, waits: ahead };
    held = now;
    now.reading.catch(() => {
      held = null;
    });
    const { index } = await now.reading;
    if (index.dataset.waves.length <= LARGE) now.until = now.waits ? performance.now() + WAITS : 0;
    return now.reading;
  };
}
