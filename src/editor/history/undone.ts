/** What undoing or redoing did: in words, and by the verdicts that it changed. */
import type { HistoryRow } from '../../dataset/history.ts';
import { differingFields } from '../../dataset/json.ts';
import type { Dataset } from '../../dataset/records.ts';
import { loadDataset } from '../../dataset/store.ts';
import { formatNumber } from '../../surfaces/format.ts';
import type { EditorLabels } from '../../surfaces/labels/editor-labels.ts';
import type { Locale } from '../../surfaces/locale.ts';
import { datasetWith, datasetWithout, type Flip, flipsBetween } from '../verdicts/verdict-changes.ts';
import { fieldName } from '../wording.ts';
import { editedTypeOf, titleOf } from './history-titles.ts';

/** One sentence on what an edit changed. `records`: of how many; `rows`: its changes, or none where they are many. */
export function wordChange(rows: readonly HistoryRow[], records: number, labels: EditorLabels, locale: Locale): string {
  const { effects } = labels.edit;
  const [row] = rows;
  if (row === undefined || rows.length > 1) return effects.many(records, formatNumber(records, locale));
  const { before, after } = row;
  const title = titleOf(row);
  if (before === null) return effects.back(title);
  if (after === null) return effects.gone(title);
  const fields = differingFields(before, after).map((field) => fieldName(field, labels));
  return effects.changed(title, [...new Set(fields)].join(', '));
}

/** The dataset as it was before an edit. */
function before(dataset: Dataset, rows: readonly HistoryRow[]): Dataset {
  return rows.reduce((so, { type, id, before: record }) => {
    const edited = editedTypeOf(type);
    if (edited === null) return so;
    return record === null ? datasetWithout(so, edited, id) : (datasetWith(so, edited, record) ?? so);
  }, dataset);
}

/** The verdicts on the sample articles that an edit changed, which was just made. */
export async function flipsOf(rows: readonly HistoryRow[]): Promise<Flip[]> {
  const [{ dataset }, { samples }] = await Promise.all([loadDataset(), import('../verdicts/samples.ts')]);
  return flipsBetween(samples, before(dataset, rows), dataset);
}
