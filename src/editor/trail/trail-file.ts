/** The trail as a file of its own: it goes into no backup of the dataset, because it says what the reader has read. */
import { neutral } from '../../dataset/exchange/cells.ts';
import { writeCsv } from '../../dataset/exchange/csv.ts';
import type { TrailEntry } from '../../trail/trail.ts';

const columns = [
  'record',
  'record_type',
  'role',
  'printed',
  'value',
  'low',
  'high',
  'measure',
  'qualifier',
  'status',
  'date',
  'verdict',
  'outlet',
  'address',
  'published',
  'first_seen',
  'last_seen',
  'formerly',
  'quote',
  'lang',
] as const;

/** A row for each figure. Absent values are empty cells. */
export function trailCsv(entries: readonly TrailEntry[]): string {
  const rows = entries.map((entry) => {
    const {
      record,
      role,
      printed,
      status,
      date,
      verdict,
      outlet,
      address,
      published,
      first,
      last,
      former,
      quote,
      lang,
    } = entry;
    const { text, value, low, high, measure, qualifier } = printed;
    const formerly = former.map((each) => `${each.printed.text} (${each.until})`).join('; ');
    const cells = [
      [record.id, record.type, role, text, value, low, high, measure, qualifier, status, date, verdict],
      [outlet, address, published, first, last, formerly, quote, lang],
    ];
    return cells.flat().map((cell) => (typeof cell === 'string' ? neutral(cell) : String(cell ?? '')));
  });
  return writeCsv([[...columns], ...rows]);
}

/** Every entry as it is kept, without what only the database needs. */
export function trailJson(entries: readonly TrailEntry[]): string {
  const figures = entries.map(({ id: _, article: __, about: ___, age: ____, ...figure }) => figure);
  return `${JSON.stringify({ kind: 'prior-waves-trail', version: 1, figures }, null, 2)}\n`;
}
