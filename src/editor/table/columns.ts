/** The columns of each table, and their cells as text: to read, to edit, to copy and to paste. */
import type { Json, JsonRecord } from '../../dataset/json.ts';
import { formatDate, formatNumber } from '../../surfaces/format.ts';
import type { EditorLabels } from '../../surfaces/labels/editor-labels.ts';
import { labelsFor } from '../../surfaces/labels/index.ts';
import type { Locale } from '../../surfaces/locale.ts';
import { type Field, fieldAt } from '../record/fields.ts';
import { textOf, valueAt, valueFrom } from '../record/values.ts';
import type { EditedType } from '../routes.ts';
import type { Row } from '../rows.ts';

export interface Column {
  /** A field's path, or one of what is worked out: `open`, `cited`, `origin`. */
  key: string;
  /** Null for what is worked out: such a cell cannot be edited. */
  field: Field | null;
  /** In CSS pixels, before the column named `wide` takes what is left. */
  width: number;
  wide: boolean;
}

const widths: Record<EditedType, readonly (readonly [key: string, width: number])[]> = {
  wave: [
    ['open', 44],
    ['title', 260],
    ['announced', 184],
    ['kind', 124],
    // Where no number was published it has the article's words.
    ['count.value', 184],
    ['count.qualifier', 116],
    ['status', 116],
    ['units', 170],
    ['programme', 190],
    ['origin', 96],
    ['count.low', 96],
    ['count.high', 96],
    ['scope', 130],
    ['regions', 120],
    ['employer', 110],
    ['verified', 100],
    ['additive', 140],
    ['cited', 88],
  ],
  programme: [
    ['open', 44],
    ['title', 300],
    ['kind', 124],
    ['from', 184],
    ['to', 184],
    ['total.value', 110],
    ['total.qualifier', 116],
    ['basis', 240],
    ['origin', 96],
  ],
  headcount: [
    ['open', 44],
    ['title', 280],
    ['date', 184],
    ['count.value', 110],
    ['count.qualifier', 116],
    ['kind', 120],
    ['scope', 130],
    ['period', 96],
    ['origin', 96],
    ['excludes', 200],
    ['verified', 100],
    ['cited', 88],
  ],
  event: [
    ['open', 44],
    ['title', 340],
    ['date', 184],
    ['category', 180],
    ['verified', 100],
    ['cited', 88],
    ['origin', 96],
  ],
  source: [
    ['open', 44],
    ['publisher', 220],
    ['published', 184],
    ['lang', 90],
    ['url', 360],
    ['locator', 200],
    ['origin', 96],
  ],
  contested: [
    ['open', 44],
    ['topic', 320],
    ['reading', 420],
    ['origin', 96],
  ],
};

const wideColumns = new Set(['title', 'publisher', 'topic']);

export const columns: Record<EditedType, readonly Column[]> = {
  wave: columnsOf('wave'),
  programme: columnsOf('programme'),
  headcount: columnsOf('headcount'),
  event: columnsOf('event'),
  source: columnsOf('source'),
  contested: columnsOf('contested'),
};

function columnsOf(type: EditedType): Column[] {
  return widths[type].map(([key, width]) => ({ key, width, field: fieldAt(type, key), wide: wideColumns.has(key) }));
}

/** What a column that is too wide to be seen beside another shows of itself, so that one sees that there is more. */
const hint = 40;
const leastWide = 150;

/**
 * The columns of a table as CSS lays them out, and how wide they are at least. Where the table is narrow its wide column
 * gives way, so that the one after it is seen.
 */
export function columnLines(all: readonly Column[]): { template: string; least: string } {
  const widest = all.findIndex(({ wide }) => wide);
  const before = all.slice(0, widest).reduce((sum, { width }) => sum + width, 0);
  const after = all[widest + 1]?.width ?? 0;
  const taken = before + (after > 200 ? hint : after);
  const least = all.map(({ width, wide }) =>
    wide ? `clamp(${leastWide}px, 100cqi - ${taken}px, ${width}px)` : `${width}px`,
  );
  return {
    template: least.map((width, at) => (all[at]?.wide ? `minmax(${width}, 1fr)` : width)).join(' '),
    least: `calc(${least.join(' + ')})`,
  };
}

/** How the words for values are found. */
export interface Words {
  labels: EditorLabels;
  locale: Locale;
  /** The title of a record that a cell names by id. */
  titleOf: (type: EditedType, id: string) => string | null;
}

function citations(record: JsonRecord): number {
  return Array.isArray(record.sources) ? record.sources.length : 0;
}

/** A cell as it is read. */
export function cellText(column: Column, row: Row, { labels, locale, titleOf }: Words): string {
  const { key, field } = column;
  if (key === 'origin') return labels.origins[row.origin];
  if (key === 'cited') return formatNumber(citations(row.record), locale);
  if (field === null) return '';
  const value = valueAt(row.record, field.path);
  if (value === null) {
    if (key !== 'count.value') return '';
    const words = valueAt(row.record, 'count.phrase');
    if (words === 'undisclosed') return labelsFor(locale).record.noNumber;
    return typeof words === 'string' ? words : '';
  }
  switch (field.kind) {
    case 'number':
      return typeof value === 'number' ? formatNumber(value, locale) : String(value);
    case 'date':
      return formatDate(String(value), locale);
    case 'choice':
      return labels.choices[String(value)] ?? String(value);
    case 'flag':
      return value === true ? labels.yes : labels.no;
    case 'lines':
      return Array.isArray(value) ? value.join(', ') : '';
    case 'record':
      return field.of?.map((type) => titleOf(type, String(value))).find((title) => title !== null) ?? String(value);
    default:
      return String(value);
  }
}

/** A cell as it is edited and copied: what is pasted back means the same. */
export function cellPlain(column: Column, row: Row, labels: EditorLabels): string {
  const { field } = column;
  if (field === null)
    return column.key === 'open'
      ? row.id
      : column.key === 'cited'
        ? String(citations(row.record))
        : labels.origins[row.origin];
  const value = valueAt(row.record, field.path);
  if (field.kind === 'choice') return value === null ? '' : (labels.choices[String(value)] ?? String(value));
  if (field.kind === 'flag') return value === true ? labels.yes : labels.no;
  if (field.kind === 'lines') return Array.isArray(value) ? value.join(', ') : '';
  return textOf(field, value);
}

/** What a text typed or pasted into a cell means. Choices are known by their word here, in any case, or their code. */
export function cellValue(field: Field, text: string, labels: EditorLabels): Json {
  const bare = text.trim().toLowerCase();
  if (field.kind === 'choice') {
    if (bare === '' && field.nullable === true) return null;
    return (field.choices ?? []).find((code) => code === bare || labels.choices[code]?.toLowerCase() === bare) ?? text;
  }
  if (field.kind === 'flag') {
    if ([labels.yes.toLowerCase(), 'yes', 'true', '1', 'x'].includes(bare)) return true;
    if ([labels.no.toLowerCase(), 'no', 'false', '0', ''].includes(bare)) return false;
    return text;
  }
  if (field.kind === 'lines')
    return text
      .split(/[,;、\n]/)
      .map((item) => item.trim())
      .filter((item) => item !== '');
  return valueFrom(field, text);
}

/** What a column sorts by: numbers as numbers, dates as they are written, words without regard to case. */
export function sortKey(column: Column, row: Row, words: Words): string | number {
  const { field } = column;
  if (field === null) return column.key === 'cited' ? citations(row.record) : cellText(column, row, words);
  const value = valueAt(row.record, field.path);
  if (typeof value === 'number') return value;
  if (field.kind === 'number') return -1;
  if (field.kind === 'date') return String(value ?? '');
  return cellText(column, row, words).toLowerCase();
}
