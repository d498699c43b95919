import type { Page } from 'puppeteer-core';

/** What the store holds, counted by reading the database itself and nothing of the extension's code. */
export interface Audit {
  /** Of the database; 0 where there is none. */
  version: number;
  /** Of the bundled dataset last merged. */
  release: string | null;
  /** Rows by table. */
  rows: Record<string, number>;
  /** Waves whose scope is the text asked for, and waves whose id begins with it. */
  inScope: number;
  withId: number;
  /** Records lost, half-written, or other than the history says; edits that are there in part. */
  broken: string[];
}

/** Reads the whole database in one transaction and holds its parts against one another. */
export function auditStore(page: Page, mark = ''): Promise<Audit> {
  return page.evaluate(async (wanted): Promise<Audit> => {
    interface Stored {
      id: string;
      [field: string]: unknown;
    }
    const answer = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const found: Audit = { version: 0, release: null, rows: {}, inScope: 0, withId: 0, broken: [] };
    if (!(await indexedDB.databases()).some(({ name }) => name === 'prior-waves')) return found;
    const db = await answer(indexedDB.open('prior-waves'));
    found.version = db.version;
    const names = [...db.objectStoreNames];
    if (names.length === 0) return found;
    const reading = db.transaction(names, 'readonly');
    const all = new Map<string, Stored[]>();
    await Promise.all(
      names.map(async (name) => {
        const rows: Stored[] = await answer(reading.objectStore(name).getAll());
        all.set(name, rows);
        found.rows[name] = rows.length;
      }),
    );
    db.close();
    const rowsOf = (name: string): Stored[] => all.get(name) ?? [];
    const same = (a: unknown, b: unknown): boolean => {
      const sorted = (value: unknown): unknown =>
        value instanceof Object && !Array.isArray(value)
          ? Object.fromEntries(
              Object.entries(value)
                .sort(([x], [y]) => (x < y ? -1 : 1))
                .map(([key, inner]) => [key, sorted(inner)]),
            )
          : Array.isArray(value)
            ? value.map(sorted)
            : value;
      return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
    };
    found.release = String(rowsOf('meta').find(({ key }) => key === 'release')?.value ?? '') || null;
    const waves = rowsOf('waves');
    found.inScope = waves.filter(({ scope }) => scope === wanted).length;
    found.withId = waves.filter(({ id }) => wanted !== '' && id.startsWith(wanted)).length;

    // Of a large edit, many changes are packed in a row.
    const changesIn = (row: Stored): Stored[] =>
      Array.isArray(row.changes)
        ? row.changes.map((change: Stored, at) => ({ ...row, ...change, seq: Number(row.seq) + at }))
        : [row];
    const history = rowsOf('history')
      .flatMap(changesIn)
      .sort((a, b) => Number(a.seq) - Number(b.seq));
    let counted = 0;
    let next = 1;
    for (const { group, from, to, records } of rowsOf('edits').sort((a, b) => Number(a.to) - Number(b.to))) {
      const rows = history.filter(({ seq }) => Number(seq) >= Number(from) && Number(seq) <= Number(to));
      if (rows.length !== Number(records) || rows.some((row) => row.group !== group))
        found.broken.push(`edit ${String(group)} is there in part`);
      if (Number(from) < next) found.broken.push(`edit ${String(group)} overlaps another`);
      next = Number(to) + 1;
      counted += Number(records);
    }
    if (counted !== history.length) found.broken.push('rows of the history belong to no edit');

    const last = new Map(history.map((row) => [`${String(row.type)} ${row.id}`, row.after]));
    const bases = new Map(rowsOf('bases').map((row) => [`${String(row.type)} ${row.id}`, row]));
    const parts = {
      wave: 'waves',
      programme: 'programmes',
      headcount: 'headcounts',
      event: 'events',
      contested: 'contested',
      source: 'sources',
      lookAlike: 'lookAlikes',
      gap: 'gaps',
      correction: 'corrections',
    };
    const shown = new Set<string>();
    for (const [type, table] of Object.entries(parts)) {
      for (const record of rowsOf(table)) {
        const key = `${type} ${record.id}`;
        shown.add(key);
        const base = bases.get(key);
        // What the history never saw change is as it was bundled.
        const expected = last.has(key) ? last.get(key) : base?.base;
        if (!same(expected, record)) found.broken.push(`${key} is not what the history says`);
        if (base?.deleted === true) found.broken.push(`${key} is deleted and shown`);
      }
    }
    for (const [key, after] of last) if (after !== null && !shown.has(key)) found.broken.push(`${key} is lost`);
    for (const [key, { base, deleted }] of bases) {
      if (base !== null && deleted !== true && !shown.has(key) && last.get(key) !== null)
        found.broken.push(`${key} is bundled and neither shown nor deleted`);
    }
    return found;
  }, mark);
}
