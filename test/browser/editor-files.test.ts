/** Files out of the editor and into it, as a reader saves and chooses them. */
import { expect, it } from 'vitest';
import { until } from '../../scripts/browsers/tabs.ts';
import { catchDownloads, type Downloads } from './downloads.ts';
import { type EditorDesk, openEditor } from './editor-desk.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { auditStore } from './store-audit.ts';

const nine = '2023-03-nine-thousand';
const tables = ['waves', 'programmes', 'headcount', 'events', 'sources', 'contested'] as const;
const csvButton = 'One table, for a spreadsheet (CSV)';
const jsonButton = 'Whole dataset with history (JSON)';

async function save(editor: EditorDesk, downloads: Downloads, button: string, table?: string) {
  if (table !== undefined) await editor.page.select('.exports select', table);
  await editor.click(button, '.exports');
  return downloads.next();
}

async function chooseAndPreview(editor: EditorDesk, name: string, content: string | Uint8Array): Promise<string> {
  await editor.choose(name, content);
  return editor.seen('the dry run', '.import-step', 'Nothing has been written');
}

async function importIt(editor: EditorDesk): Promise<string> {
  await editor.click('Import', '.import-step');
  return editor.seen('that it was imported', '.said', 'Imported');
}

const waveTable =
  'id,title,kind,announced,effective,status,count.value,count.low,count.high,count.qualifier,count.phrase,count.percent,count.percentOf,counts,employer,programme,relation.type,relation.wave,relation.certainty,additive,scope,units,regions,note,verified,confidence,disputes,sources';
const waveRow = (id: string, title: string, value: string | number, announced = '2026-08-03'): string =>
  `${id},"${title}",layoff,${announced},,reported,${value},,,about,,,,jobs cut,amazon,,,,,false,not stated,,,,false,low,,"sec-filing-fy1997-1998 (cited): as listed"`;

inEachBrowser(new Map(), (session) => {
  it('saves files that, read back, change nothing, byte for byte', async () => {
    const downloads = await catchDownloads(session().running);
    const editor = await openEditor(session().running, `#/waves/${nine}`);
    // Something that a spreadsheet would run, and signs that tables stumble over.
    const hard = '=HYPERLINK("https://evil.example") — “quoted”, 9;000\u00a0jobs 亞馬遜 ä';
    await editor.put('scope', hard);
    await editor.press('Enter');
    await editor.seen('that it was saved', '.said', 'Saved');
    await editor.go('#/exchange');
    const first = await save(editor, downloads, jsonButton);
    expect(first.name).toMatch(/^prior-waves-\d{4}-\d\d-\d\d\.json$/);
    const csv = new Map<string, Buffer>();
    for (const table of tables) csv.set(table, (await save(editor, downloads, csvButton, table)).bytes);
    expect(csv.get('waves')?.toString('utf8')).toContain(`"'=HYPERLINK`);
    for (const button of ['Bundle to cite (JSON)', 'All to read, with sources (Markdown)']) {
      expect((await save(editor, downloads, button)).bytes.length).toBeGreaterThan(10_000);
    }

    // Every table read back is the same, and so is the table saved then.
    for (const table of tables) {
      const preview = await chooseAndPreview(editor, `prior-waves-${table}.csv`, csv.get(table) ?? '');
      expect(preview, table).toContain('The file would change nothing.');
      await editor.click('Cancel', '.import-step');
    }
    // The whole is emptied, and the backup brings it back with its history.
    await editor.go('#/settings');
    await editor.click('Erase everything …');
    await editor.renewed(() => editor.click('Erase now'));
    expect((await auditStore(editor.page, hard)).inScope).toBe(0);
    await editor.go('#/exchange');
    const preview = await chooseAndPreview(editor, first.name, first.bytes);
    expect(preview).toContain('the backup takes the place of everything');
    await importIt(editor);
    await editor.gone('the reminder', '.backup');
    // One step, with its history, to undo and to do again.
    await editor.click('Undo');
    await editor.seen('that it was undone', '.said', 'Undone. The whole dataset changed, its history included.');
    const { inScope, rows, broken } = await auditStore(editor.page, hard);
    expect([inScope, rows.history, rows.edits, broken]).toEqual([0, 0, 0, []]);
    await editor.gone('the reminder', '.backup');
    await editor.click('Redo');
    await editor.seen('that it was done again', '.said', 'Done again.');
    expect((await auditStore(editor.page, hard)).inScope).toBe(1);
    const second = await save(editor, downloads, jsonButton);
    expect(second.bytes.equals(first.bytes)).toBe(true);
    for (const table of tables) {
      const again = await save(editor, downloads, csvButton, table);
      expect(again.bytes.equals(csv.get(table) ?? Buffer.alloc(0)), table).toBe(true);
    }
    await editor.go(`#/waves/${nine}`);
    await until('the form', async () => ((await editor.value('scope')) === hard ? true : null));
    await editor.go('#/settings');
    await editor.click('Restore all');
    await editor.seen('that it was restored', '.said', 'bundled again');
    await editor.page.close();
    await downloads.close();
  });

  it('imports a table of ours and takes it back as one step, or leaves it', async () => {
    const editor = await openEditor(session().running, '#/exchange');
    const changed = `${waveTable}\n${waveRow('own-one', 'One of mine', 100)}\n${waveRow('own-two', 'Two of mine', 'many')}\n${waveRow('own-three', 'Three of mine', 300, '2026-13-45')}\n`;
    const preview = await chooseAndPreview(editor, 'waves.csv', changed);
    expect(preview).toContain('1 new');
    expect(preview).toContain('2 refused');
    expect(preview).toContain('Line 3: own-two, Count: “many” is no number');
    expect(preview).toContain('Line 4: own-three, Announced: Write the date as');
    await editor.click('Cancel', '.import-step');
    expect((await auditStore(editor.page, 'own-')).withId).toBe(0);
    await chooseAndPreview(editor, 'waves.csv', changed);
    await importIt(editor);
    expect((await auditStore(editor.page, 'own-')).withId).toBe(1);
    await editor.click('Undo');
    await editor.seen('that it was undone', '.said', 'Undone');
    expect((await auditStore(editor.page, 'own-')).withId).toBe(0);
    await editor.page.close();
  });

  it('maps the columns of a table from elsewhere, two of them without a name', async () => {
    const editor = await openEditor(session().running, '#/exchange');
    await editor.choose(
      'elsewhere.csv',
      'Who,When,,\nAmazon,3/8/2026,1500,Seattle\nAmazon,13/8/2026,1600,Reston\nOther,3/8/2026,7,Paris\n',
    );
    const step = await editor.seen('the columns', '.import-step', 'Which column says what?');
    expect(step).toContain('Column 3');
    expect(step).toContain('Column 4');
    const pick = (label: string, value: string) =>
      editor.page.evaluate(
        (words, chosen) => {
          const field = [...document.querySelectorAll('.import-step .field')].find(
            (each) => each.querySelector('label')?.textContent === words,
          );
          const select = field?.querySelector('select');
          if (!select) throw new Error(`There is no ${words}.`);
          select.value = chosen;
          select.dispatchEvent(new Event('change', { bubbles: true }));
        },
        label,
        value,
      );
    await pick('Company', '0');
    await pick('Date', '1');
    await pick('Count', '2');
    await pick('Place', '3');
    await pick('A date such as 3/4/2023', 'day_first');
    await editor.click('Show what it would change', '.import-step');
    const preview = await editor.seen('the dry run', '.import-step', 'Nothing has been written');
    expect(preview).toContain('1 about another company');
    await importIt(editor);
    const { withId } = await auditStore(editor.page, '2026-08-');
    expect(withId).toBe(2);
    await editor.click('Undo');
    await editor.seen('that it was undone', '.said', 'Undone');
    await editor.page.close();
  });

  it('asks whose value stays where the reader and the file disagree', async () => {
    const downloads = await catchDownloads(session().running);
    const editor = await openEditor(session().running, `#/waves/${nine}`);
    await editor.put('scope', 'theirs');
    await editor.press('Enter');
    await editor.seen('that it was saved', '.said', 'Saved');
    await editor.go('#/exchange');
    const { name, bytes } = await save(editor, downloads, csvButton, 'waves');
    await editor.go(`#/waves/${nine}`);
    await editor.put('scope', 'mine');
    await editor.press('Enter');
    await editor.seen('it saved', '.record-history', 'mine');
    for (const [side, scope] of [
      ['keep yours', 'mine'],
      ['take the file’s', 'theirs'],
    ] as const) {
      await editor.go('#/exchange');
      const preview = await chooseAndPreview(editor, name, bytes);
      expect(preview).toContain('1 conflicting');
      expect(preview).toContain('mine → theirs');
      await editor.click(side, '.import-step');
      await importIt(editor);
      await editor.go(`#/waves/${nine}`);
      await until(`${scope} to stay`, async () => ((await editor.value('scope')) === scope ? true : null));
    }
    await editor.go('#/settings');
    await editor.click('Restore all');
    await editor.seen('that it was restored', '.said', 'bundled again');
    await editor.page.close();
    await downloads.close();
  });

  it('refuses or cleans broken and hostile files with a clear message, and loses nothing', async () => {
    const downloads = await catchDownloads(session().running);
    const editor = await openEditor(session().running, `#/waves/${nine}`);
    await editor.put('scope', 'kept through all of it');
    await editor.press('Enter');
    await editor.seen('that it was saved', '.said', 'Saved');
    await editor.go('#/exchange');
    const before = await auditStore(editor.page, 'kept through all of it');
    expect(before.inScope).toBe(1);
    const backup = '{"format":"prior-waves/backup","version":1,"release":"r","asOf":"2026-01-01",';
    const whole = await save(editor, downloads, jsonButton);
    const claiming = whole.bytes.toString('utf8').replace('"waves":116', '"waves":1000000000');
    expect(claiming).not.toBe(whole.bytes.toString('utf8'));
    const refusals: [name: string, content: string | Uint8Array, message: string][] = [
      ['empty.csv', '', 'The file is empty.'],
      ['blank.csv', ' \r\n\r\n', 'The file is empty.'],
      ['cut.json', backup, 'The file ends in the middle.'],
      ['cut.csv', `${waveTable}\nx,"never ends`, 'Line 2: The file ends in the middle.'],
      ['picture.csv', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 0xff), 'The file is no text.'],
      ['twice.csv', 'company,date,count,count\nAmazon,2021-01-01,1,2\n', 'A column stands twice.'],
      ['deep.json', '['.repeat(100_000), 'nested beyond anything'],
      ['page.html', '<!doctype html>\n<script>alert(1)</script>', 'neither a file of ours nor a table'],
      ['newer.json', '{"schemaVersion":9,"waves":[]}', 'A newer version of Prior Waves wrote this file.'],
      ['many.json', claiming, 'The file ends in the middle. Fetch or save it again. (waves)'],
    ];
    for (const [name, content, message] of refusals) {
      await editor.choose(name, content);
      await editor.seen(`what is wrong with ${name}`, '.said[data-tone="trouble"]', message);
      await editor.seen(`the place for the next file after ${name}`, 'input[type="file"]');
      await editor.page.evaluate(() => document.querySelector<HTMLElement>('.top-bar .icon-button')?.click());
      await editor.gone('the message', '.top-bar .icon-button');
    }

    // What can be cleaned is, and each row that cannot is named.
    const utf16 = Buffer.from(`\uFEFF${waveTable}\n${waveRow('wide', 'Wide letters', 5)}\n`, 'utf16le');
    expect(await chooseAndPreview(editor, 'wide.csv', utf16)).toContain('The file was read as UTF-16LE.');
    await editor.click('Cancel', '.import-step');
    const latin = Buffer.from(`${waveTable}\n${waveRow('accents', 'Café', 5)}\n`, 'latin1');
    expect(await chooseAndPreview(editor, 'latin.csv', latin)).toContain('read as Windows-1252');
    await editor.click('Cancel', '.import-step');

    const hostile = JSON.stringify({
      schemaVersion: 1,
      asOf: '2026-01-01',
      waves: [{ id: '<img src=x onerror="globalThis.run = true">', title: '<script>globalThis.run = true</script>' }],
      sources: [
        {
          id: 'script-source',
          publisher: '<script>globalThis.run = true</script>',
          url: 'https://e.example/1',
          locator: null,
          published: null,
          lang: null,
        },
        {
          id: 'bad-address',
          publisher: 'x',
          url: 'javascript:globalThis.run=true',
          locator: null,
          published: null,
          lang: null,
        },
      ],
    }).replace('"asOf"', '"__proto__":{"polluted":true},"constructor":{"x":1},"asOf"');
    const preview = await chooseAndPreview(editor, 'hostile.json', hostile);
    expect(preview).toContain('2 refused');
    expect(preview).toContain('1 new');
    await importIt(editor);
    await editor.go('#/sources');
    await editor.tabTo('input[type="search"]');
    await editor.type('script');
    await until('the source as text', async () =>
      (await editor.texts('.grid-row')).some((row) => row.includes('<script>globalThis.run = true</script>'))
        ? true
        : null,
    );
    const reached = () =>
      editor.page.evaluate(() => `${typeof Reflect.get(globalThis, 'run')} ${typeof Reflect.get({}, 'polluted')}`);
    expect(await reached()).toBe('undefined undefined');
    await editor.click('Undo');
    await editor.seen('that it was undone', '.said', 'Undone');
    await editor.go('#/exchange');

    // 100 MB: of nothing, and of a table.
    const large = Buffer.alloc(100 * 1024 * 1024, 0x61);
    await editor.choose('large.csv', large);
    await editor.seen('that it is no table', '.said[data-tone="trouble"]');

    const after = await auditStore(editor.page, 'kept through all of it');
    expect(after.broken).toEqual([]);
    expect(after.inScope).toBe(1);
    expect(after.rows.waves).toBe(before.rows.waves);
    expect(after.rows.sources).toBe(before.rows.sources);
    await editor.go('#/settings');
    await editor.click('Restore all');
    await editor.seen('that it was restored', '.said', 'bundled again');
    await editor.page.close();
    await downloads.close();
  }, 120_000);
});
