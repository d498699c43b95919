import { describe, expect, test } from 'vitest';
import { maxBytes } from '../../../src/dataset/exchange/decode.ts';
import type { FileProblem } from '../../../src/dataset/exchange/file-problem.ts';
import { applyImport, openImport } from '../../../src/dataset/exchange/import.ts';
import { loadDataset } from '../../../src/dataset/store.ts';
import { got, refused } from '../open-store.ts';
import { wave } from '../small-dataset.ts';
import { bundle, exported, fileOf, opened, planned, seeded } from './files.ts';

const bytes = (...values: number[]): Uint8Array<ArrayBuffer> => Uint8Array.from(values);
const latin1 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

function utf16(text: string, mark = true): Uint8Array<ArrayBuffer> {
  const units = Uint16Array.from(text, (sign) => sign.charCodeAt(0));
  const body = new Uint8Array(units.buffer);
  return mark ? Uint8Array.of(0xff, 0xfe, ...body) : Uint8Array.from(body);
}

const sources = 'id,publisher,url,locator,published,lang\n';
const row = 'caf,Café,https://cafe.example/1,,2021-03,fr\n';

/** `waves.csv, line 4, announced: …` */
function wordProblem({ file, line, field, message }: FileProblem): string {
  return `${file}${line === null ? '' : `, line ${line}`}${field === '' ? '' : `, ${field}`}: ${message}`;
}

describe('a file is refused with what is wrong and where:', () => {
  const cases: [what: string, content: string | Uint8Array<ArrayBuffer>, code: string, message: RegExp][] = [
    ['empty', '', 'empty', /nothing in it/],
    ['of nothing but white space', '\uFEFF \r\n\r\n', 'empty', /nothing in it/],
    ['a heading without rows', sources, 'empty', /no rows/],
    [
      'cut off within a string',
      '{"format":"prior-waves/backup","version":1,"rel',
      'truncated',
      /line 1: it ends in the middle/,
    ],
    [
      'cut off within a letter',
      new TextEncoder().encode(sources + row).slice(0, sources.length + 8),
      'truncated',
      /within a character/,
    ],
    ['cut off within a quoted cell', `${sources}a,"The Ga`, 'truncated', /line 2: a quotation mark is opened/],
    [
      'a picture',
      bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 1, 2, 0xff),
      'encoding',
      /no text/,
    ],
    ['a page', '<!doctype html>\n<title>x</title>', 'unknown_format', /neither JSON nor a table/],
    ['a list in JSON', '[1,2,3]', 'unknown_format', /neither an export/],
    ['broken JSON', '{"schemaVersion":1,\n"waves":[}]}', 'damaged', /line 2|no JSON/],
    [
      'a column twice',
      `id,publisher,url,publisher,locator,published\na,b,c,d,e,f\n`,
      'duplicate_header',
      /line 1, publisher: this column stands twice/,
    ],
    [
      'a column twice in a table from elsewhere',
      'company,date,count,count\nAmazon,2021-01-01,1,2\n',
      'duplicate_header',
      /count/,
    ],
    ['nested without end', `{"waves":${'['.repeat(5_000_000)}`, 'too_deep', /nested deeper than 32/],
    ['nested in objects', `{"a":`.repeat(200_000), 'too_deep', /nested/],
    [
      'from a newer version',
      '{"format":"prior-waves/backup","version":9,"release":"","asOf":"","counts":{},"records":{}}',
      'newer',
      /update the extension/,
    ],
    ['a dataset of a newer version', '{"schemaVersion":2,"waves":[]}', 'newer', /update the extension/],
    ['a cell beyond all measure', `${sources}a,${'x'.repeat(1_000_001)}\n`, 'damaged', /a cell of 1000001 characters/],
  ];
  test.each(cases)('%s', async (_, content, code, message) => {
    const problem = refused(await openImport(fileOf('f.txt', content)));
    expect(problem).toMatchObject({ code, file: 'f.txt' });
    expect(wordProblem(problem)).toMatch(message);
  });

  test('too large to be read, without reading it', async () => {
    const file = { name: 'big.csv', size: maxBytes + 1, arrayBuffer: () => Promise.reject(new Error('it was read')) };
    expect(refused(await openImport(file))).toMatchObject({ code: 'too_large', file: 'big.csv' });
  });

  test('claiming more than it holds', async () => {
    const text = await exported(await seeded(), { format: 'json' });
    const claimed = text.replace('"waves":3', '"waves":1000000000');
    expect(refused(await openImport(fileOf('b.json', claimed)))).toMatchObject({ code: 'truncated', field: 'waves' });
  });

  test('a history that is none, by its line', async () => {
    const text = await exported(await seeded(), { format: 'json' });
    const broken = text.replace('"touched":[]', '"touched":5');
    const problem = refused(await openImport(fileOf('b.json', broken)));
    expect(problem).toMatchObject({ code: 'damaged', field: 'bases[0].touched' });
    expect(broken.split('\n')[(problem.line ?? 0) - 1]).toContain('"touched":5');
  });

  test('100 MB of nothing to do with it', async () => {
    const noise = new Uint8Array(100 * 1024 * 1024).fill(0x61);
    expect(refused(await openImport(fileOf('a.csv', noise)))).toMatchObject({ code: 'damaged' });
    noise.fill(0x0a);
    expect(refused(await openImport(fileOf('a.csv', noise)))).toMatchObject({ code: 'empty' });
  }, 60_000);
});

describe('a file is read whatever its encoding:', () => {
  const encodings: [string, string | Uint8Array<ArrayBuffer>, string[]][] = [
    ['UTF-8', sources + row, []],
    ['UTF-8 with its mark', `\uFEFF${sources}${row}`, []],
    ['UTF-16 with its mark', utf16(sources + row), ['utf16']],
    ['UTF-16 without', utf16(sources + row, false), ['utf16']],
    ['Latin-1', latin1(sources + row), ['latin1']],
    ['semicolons and old line ends', (sources + row).replaceAll(',', ';').replaceAll('\n', '\r'), []],
  ];
  test.each(encodings)('%s', async (_, content, notes) => {
    const read = await opened('sources.csv', content);
    if (read.format !== 'own_table') throw new Error(read.format);
    expect(read.notes.map(({ code }) => code)).toEqual(notes);
    expect(read.givens.given).toMatchObject([
      { id: 'caf', line: 2, fields: { publisher: 'Café', url: 'https://cafe.example/1', locator: null } },
    ]);
  });
});

describe('rows that are no records are refused one by one, and the rest is taken:', () => {
  test('by line and column', async () => {
    const db = await seeded();
    const text = [
      sources.trim(),
      'good,The Herald,https://herald.example/1,,2021-03-05,en',
      'bad-date,The Herald,https://herald.example/2,,2021-02-30,en',
      'javascript,The Herald,javascript:alert(1),,2021-03-05,en',
      'Not An Id,The Herald,https://herald.example/3,,,en',
      'cut,The Her',
      'two-lines,"The\nHerald",https://herald.example/4,,,en',
      'after,The Herald,,,,en',
    ].join('\r\n');
    const plan = await planned(db, 'sources.csv', text);
    expect(plan.refused.map(({ line, field }) => [line, field])).toEqual([
      [6, ''],
      [3, 'published'],
      [4, 'url'],
      [5, 'id'],
      [9, 'locator'],
    ]);
    got(await applyImport(plan, { db }));
    expect(await db.shown('source').toCollection().primaryKeys()).toEqual(['gazette-2021-03-05', 'good', 'two-lines']);
  });

  test('keys that mean something to the language reach nothing', async () => {
    const db = await seeded();
    const hostile = JSON.stringify({
      schemaVersion: 1,
      waves: [wave('fine', { announced: '2021-10' })],
      events: [],
    }).replace(
      '"events":[]',
      '"events":[{"id":"e","__proto__":{"polluted":1}},{"id":"__proto__","constructor":{"prototype":{"polluted":1}}},5,null,[]],"__proto__":{"polluted":1}',
    );
    const plan = await planned(db, 'x.json', hostile);
    expect(plan.counts).toMatchObject({ added: 1, refused: 5 });
    got(await applyImport(plan, { db }));
    expect({}).not.toHaveProperty('polluted');
    const csv = 'id,publisher,url,locator,published,lang\n__proto__,x,,y,,\nconstructor,x,,y,,\n';
    const table = await planned(db, 'sources.csv', csv);
    expect(table.refused).toMatchObject([{ line: 2, field: 'id' }]);
    const headings = await planned(
      db,
      'sources.csv',
      'id,publisher,url,locator,published,lang,__proto__,constructor\na,x,,y,,,1,2\n',
    );
    expect(headings.notes.map(({ code }) => code)).toEqual(['column_ignored', 'column_ignored']);
    expect(headings.counts.added).toBe(1);
  });

  test('script in every field stays text', async () => {
    const db = await seeded();
    const script = '<script>alert(1)</script>';
    const texts = {
      title: script,
      note: script,
      counts: script,
      scope: script,
      units: [script],
      regions: [script],
      disputes: [script],
    };
    const plan = await planned(
      db,
      'x.json',
      JSON.stringify({ schemaVersion: 1, waves: [wave('s', { ...texts, announced: '2021-10' })] }),
    );
    got(await applyImport(plan, { db }));
    expect((await loadDataset(db, bundle)).dataset.waves.find(({ id }) => id === 's')).toMatchObject(texts);
    expect(await exported(db, { format: 'markdown' })).not.toContain('<script');
  });

  test('an id twice', async () => {
    const plan = await planned(await seeded(), 'sources.csv', `${sources}a,x,,y,,\nb,x,,y,,\na,z,,y,,\n`);
    expect(plan.refused).toMatchObject([{ id: 'a', line: 4, field: 'id', message: 'stands already in line 2' }]);
  });
});
