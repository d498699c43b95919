/** What became of one record, and the way back to any of its versions. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { HistoryRow } from '../../dataset/history.ts';
import { equal } from '../../dataset/json.ts';
import { historyOf, restoreRecordTo } from '../../dataset/store.ts';
import { Change } from '../history/history-entries.tsx';
import { formatMoment } from '../moment.ts';
import type { EditedType } from '../routes.ts';
import { useEditor } from '../state.ts';
import { refusalText } from '../wording.ts';

export function RecordHistory({ type, id }: { type: EditedType; id: string }) {
  const editor = useEditor();
  const { labels, locale, contents } = editor;
  const rows = useSignal<readonly HistoryRow[]>([]);
  useEffect(() => {
    void historyOf({ type, id }).then((read) => {
      rows.value = read.ok ? read.value : [];
    });
  }, [contents.value, type, id]);
  const row = contents.value?.rows[type].get(id);
  if (rows.value.length === 0) return null;

  async function bringBack({ seq = 0 }: HistoryRow): Promise<void> {
    const refused = await editor.run(() => restoreRecordTo({ type, id }, seq - 1));
    editor.forms.delete(`${type} ${id}`);
    if (refused !== null) editor.say(refusalText(refused, labels), 'trouble');
  }

  return (
    <section class="record-history" aria-labelledby="record-history">
      <h2 id="record-history">{labels.history.ofRecord}</h2>
      <ol class="history">
        {rows.value.toReversed().map((change) => (
          <li key={change.seq} class="history-entry">
            <p class="entry-head">
              <time dateTime={change.at}>{formatMoment(change.at, locale)}</time>
              <span class="badge" data-by={change.by}>
                {labels.history.by[change.by]}
              </span>
              <span class="quiet small">
                {change.before === null
                  ? labels.history.added
                  : change.after === null
                    ? labels.history.removed
                    : labels.history.changed}
              </span>
            </p>
            <Change row={change} named={false} />
            {change.before !== null && !(row?.origin !== 'deleted' && equal(change.before, row?.record)) && (
              <button type="button" class="text-button small" onClick={() => void bringBack(change)}>
                {labels.history.bringBack}
              </button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
