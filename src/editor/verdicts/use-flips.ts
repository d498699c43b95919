import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Dataset } from '../../dataset/records.ts';
import { loadDataset } from '../../dataset/store.ts';
import { datasetWith, datasetWithout, type Flip, flipsBetween, type Prospect } from './verdict-changes.ts';

/** Milliseconds that the typing has to rest. */
const rest = 350;

function datasetAfter(dataset: Dataset, { type, id, record, newSource }: Prospect): Dataset | null {
  if (record === null) return datasetWithout(dataset, type, id);
  const base = newSource === null ? dataset : datasetWith(dataset, 'source', newSource);
  return base && datasetWith(base, type, record);
}

/**
 * The verdicts on the sample articles that a change would flip; null while they are tried.
 * @param sound false while the record breaks a rule: then there is nothing to try.
 */
export function useFlips(prospect: Prospect, sound: boolean): readonly Flip[] | null {
  const flips = useSignal<readonly Flip[] | null>(null);

  useEffect(() => {
    if (!sound) return;
    let ended = false;
    const timer = setTimeout(async () => {
      const [{ dataset }, { samples }] = await Promise.all([loadDataset(), import('./samples.ts')]);
      const after = datasetAfter(dataset, prospect);
      if (!ended && after !== null) flips.value = flipsBetween(samples, dataset, after);
    }, rest);
    return () => {
      ended = true;
      clearTimeout(timer);
    };
  }, [JSON.stringify(prospect), sound]);

  return flips.value;
}
