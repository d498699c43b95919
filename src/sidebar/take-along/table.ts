/** The figures as CSV, one row a figure, for spreadsheets and scripts: codes as the `read` command prints them. */
import type { CheckedFigure } from '../../context/context.ts';
import { neutral } from '../../dataset/exchange/cells.ts';
import { writeCsv } from '../../dataset/exchange/csv.ts';
import { countText } from '../../surfaces/count-text.ts';
import { formatQuantity, inARow } from '../../surfaces/format.ts';
import { viewRecord } from '../../surfaces/record-view.ts';
import { dateOf, reckoningOf, recordBehind, sourcesOf, type TakenContext } from './taken-context.ts';

type Cell = string | number | null | boolean;

/** Begins with the mark of UTF-8; no cell is one that a spreadsheet would run. */
export function figuresCsv(taken: TakenContext): string {
  const rows = taken.context.figures.map((checked) => rowOf(checked, taken));
  const names = Object.keys(rows[0] ?? {});
  return writeCsv([names, ...rows.map((row) => Object.values(row).map(cell))]);
}

function cell(value: Cell): string {
  return typeof value === 'string' ? neutral(value) : value === null ? '' : String(value);
}

function rowOf(checked: CheckedFigure, taken: TakenContext): Record<string, Cell> {
  const { page, context, labels, locale, records } = taken;
  const { figure, verdict, wave } = checked;
  const found = recordBehind(checked, taken);
  const view = found && viewRecord(found, taken);
  const sources = view === null ? [] : sourcesOf(view.citations, taken);
  return {
    article: page.title,
    publisher: page.publisher,
    url: page.url,
    published: context.story.published?.date ?? null,
    figure: figure.text,
    in: figure.in,
    start: figure.start,
    end: figure.end,
    before: figure.around.before,
    after: figure.around.after,
    value: figure.value,
    low: figure.low,
    high: figure.high,
    measure: figure.measure,
    qualifier: figure.qualifier,
    role: figure.role,
    subject: figure.subject,
    units: figure.units.join('; '),
    region: figure.region,
    as_of: figure.asOf,
    status: figure.status,
    verdict,
    explanation: inARow(reckoningOf(checked, taken), locale),
    wave,
    record_type: found?.type ?? null,
    record: found?.record.id ?? null,
    record_title: view?.title ?? null,
    record_date: found === null ? null : dateOf(found.record),
    record_value: view?.count?.value ?? null,
    record_count:
      view?.count == null
        ? null
        : (formatQuantity(view.count, 'en') ?? countText(view.count, labels, locale, records).text),
    record_status: view?.status ?? null,
    sources: sources.map(({ source }) => source.url ?? `${source.publisher}, ${source.locator ?? ''}`).join(' '),
    own_records: checked.ownRecords,
    newer_than_dataset: checked.newerThanDataset,
    dataset: context.datasetAsOf,
  };
}
