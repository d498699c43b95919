/** Changes as the history keeps them, field by field. */
import type { HistoryRow } from '../../dataset/history.ts';
import { differingFields } from '../../dataset/json.ts';
import { plainValue } from '../conflicts/elsewhere-notice.tsx';
import { addressOf, roomOf } from '../routes.ts';
import { useEditor } from '../state.ts';
import { fieldName } from '../wording.ts';
import { editedTypeOf, titleOf } from './history-titles.ts';

/** What happened to one record. */
export function Change({ row, named = true }: { row: HistoryRow; named?: boolean }) {
  const { labels } = useEditor();
  const { before, after } = row;
  const type = editedTypeOf(row.type);
  const what =
    before === null ? labels.history.added : after === null ? labels.history.removed : labels.history.changed;
  const fields = before !== null && after !== null ? differingFields(before, after) : [];
  return (
    <div class="change">
      {named && (
        <p>
          <span class="quiet small">{labels.types[row.type]} </span>
          {type === null ? titleOf(row) : <a href={addressOf(roomOf(type), row.id)}>{titleOf(row)}</a>}
          <span class="badge">{what}</span>
        </p>
      )}
      {fields.length > 0 && (
        <table class="small">
          <thead>
            <tr>
              <th scope="col">{labels.conflicts.field}</th>
              <th scope="col">{labels.history.from}</th>
              <th scope="col">{labels.history.to}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => (
              <tr key={field}>
                <th scope="row">{fieldName(field, labels)}</th>
                <td>{plainValue(before?.[field])}</td>
                <td>{plainValue(after?.[field])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
