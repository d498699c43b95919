/** Before saving: which verdicts on the sample articles the change would flip. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { JsonRecord } from '../dataset/json.ts';
import type { Dataset } from '../dataset/records.ts';
import { loadDataset } from '../dataset/store.ts';
import { VerdictMark } from '../surfaces/verdict.tsx';
import type { EditedType } from './routes.ts';
import { useEditor } from './state.ts';
import { datasetWith, datasetWithout, type Flip, flipsBetween } from './verdict-changes.ts';

/** Milliseconds that the typing has to rest. */
const rest = 350;

/** What is about to be done to a record. */
export interface Prospect {
  type: EditedType;
  id: string;
  /** As it would be; null: it would be gone. */
  record: JsonRecord | null;
  /** A source that would come with it. */
  newSource: JsonRecord | null;
}

function datasetAfter(dataset: Dataset, { type, id, record, newSource }: Prospect): Dataset | null {
  if (record === null) return datasetWithout(dataset, type, id);
  const base = newSource === null ? dataset : datasetWith(dataset, 'source', newSource);
  return base && datasetWith(base, type, record);
}

/** @param sound false while the record breaks a rule: then there is nothing to try. */
export function VerdictPreview({ prospect, sound }: { prospect: Prospect; sound: boolean }) {
  const { labels, shared } = useEditor();
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

  if (!sound) return null;
  const found = flips.value;
  return (
    <section class="verdict-preview" aria-labelledby="verdict-preview" aria-live="polite">
      <h2 id="verdict-preview">{labels.verdicts.title}</h2>
      {found === null || found.length === 0 ? (
        <p class="quiet small">{found === null ? labels.verdicts.working : labels.verdicts.none}</p>
      ) : (
        <ul>
          {found.map(({ title, lang, figure, from, to }) => (
            <li key={`${title} ${figure} ${from} ${to}`}>
              <p class="small quiet" lang={lang}>
                {title}
              </p>
              <p class="flip">
                <bdi class="printed" lang={lang}>
                  {figure}
                </bdi>
                <VerdictMark verdict={from} labels={shared} />
                <span aria-hidden="true">→</span>
                <VerdictMark verdict={to} labels={shared} />
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
