import { type Ordered, orderDataset } from '../context/ordered.ts';
import type { Correction } from '../dataset/correction.ts';
import { datasetState, loadDataset } from '../dataset/store.ts';

export interface DatasetAtHand {
  index: Ordered;
  /** Ids of the records that the reader changed or added. */
  ownIds: ReadonlySet<string>;
  /** What the reader put right about the reading of articles. */
  corrections: readonly Correction[];
}

/**
 * Reads the dataset when it is first asked for and again when it has changed; in between the same is given. The browser
 * may stop the background at any time: then only the time is lost that the next reading takes.
 * @param ready settles once the bundled dataset was brought into the store, or could not be.
 */
export function keepDatasetAtHand(ready: Promise<unknown>): () => Promise<DatasetAtHand> {
  let held: { state: string; reading: Promise<DatasetAtHand> } | null = null;

  async function read(): Promise<DatasetAtHand> {
    const { dataset, ownIds, corrections } = await loadDataset();
    return { index: orderDataset(dataset), ownIds, corrections };
  }

  return async () => {
    await ready;
    // Asked before the reading: what changes in between is read again the next time.
    const state = await datasetState();
    if (state === null) return read();
    if (held?.state !== state) held = { state, reading: read() };
    return held.reading;
  };
}
