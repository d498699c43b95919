/** Before saving: which verdicts on the sample articles the change would flip. */
import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Dataset } from '../dataset/records.ts';
import { loadDataset } from '../dataset/store.ts';
import { VerdictMark } from '../surfaces/verdict.tsx';
import type { FormState } from './form-state.ts';
import { useEditor } from './state.ts';
import { tidy } from './values.ts';
import { datasetWith, type Flip, flipsBetween } from './verdict-changes.ts';

/** Milliseconds that the typing has to rest. */
const rest = 350;

export function VerdictPreview({ form, sound }: { form: Signal<FormState>; sound: boolean }) {
  const { labels, shared } = useEditor();
  const flips = useSignal<readonly Flip[] | null>(null);
  const { type, record, newSource } = form.value;

  useEffect(() => {
    if (!sound) return;
    let ended = false;
    const timer = setTimeout(async () => {
      const [{ dataset }, { samples }] = await Promise.all([loadDataset(), import('./samples.ts')]);
      const base: Dataset | null =
        newSource === null ? dataset : datasetWith(dataset, 'source', tidy('source', newSource));
      const after = base && datasetWith(base, type, tidy(type, record));
      if (!ended && after !== null) flips.value = flipsBetween(samples, dataset, after);
    }, rest);
    return () => {
      ended = true;
      clearTimeout(timer);
    };
  }, [record, newSource, sound]);

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
