import { expect, it } from 'vitest';
import { until } from '../../scripts/browsers/tabs.ts';
import { openEditor } from './editor-desk.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { listedUrl, pagesAt } from './pages.ts';

const nineTitle = 'A further 9,000 jobs';

/** What a spreadsheet puts on the clipboard: tabs between cells, lines between rows. */
const block = '9100\tnearly\n9200\tover';
const sheet = `<!doctype html><meta charset="utf-8"><title>Sheet</title><textarea rows="4" autofocus>${block}</textarea>`;

inEachBrowser(pagesAt({ sheet: { body: sheet } }), (session, name) => {
  it('is worked by the keyboard alone, from the list of rooms to a version of a year ago', async () => {
    const spreadsheet = await session().desk.openTab(listedUrl('sheet'));
    await spreadsheet.page.bringToFront();
    await spreadsheet.page.focus('textarea');
    await spreadsheet.page.keyboard.down('Control');
    await spreadsheet.page.keyboard.press('KeyA', { commands: ['SelectAll'] });
    await spreadsheet.page.keyboard.press('KeyC', { commands: ['Copy'] });
    await spreadsheet.page.keyboard.up('Control');

    const editor = await openEditor(session().running, '#/history');
    const cell = (key: string) => editor.cell(nineTitle, key);
    const becomes = (key: string, text: string) =>
      until(`${key} to be ${text}`, async () => ((await cell(key)) === text ? true : null)).catch(async () => {
        throw new Error(`${key} is ${await cell(key)}, not ${text}; it says: ${await editor.text('.said')}`);
      });

    // A room.
    await editor.tabTo('nav a[href="#/headcount"]');
    await editor.press('Enter');
    await editor.seen('the room', 'h1', 'Headcount');
    await expect.poll(() => editor.page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await editor.press('Tab');
    await editor.tabTo('nav a[href="#/waves"]');
    await editor.press('Enter');
    await editor.seen('the room', 'h1', 'Waves');

    // Searched, found, and a cell typed over; Esc leaves it as it was, Tab saves and goes on.
    await editor.tabTo('input[type="search"]');
    await editor.type('no such thing');
    await editor.seen('that there is none', '.nothing');
    await editor.press('Control+A');
    await editor.type(nineTitle);
    await editor.seen('one wave', '.counted', '1 of 116');
    await editor.tabTo('.grid');
    await editor.press('Control+Home', 'Home', 'ArrowRight');
    await editor.seen('the cell that the keys are at', '.grid-cell[data-here]', nineTitle);
    await editor.press('ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter');
    await editor.press('Control+A');
    await editor.type('1');
    await editor.press('Escape');
    await becomes('count.value', '9,000');
    await editor.type('9300');
    await editor.press('Tab');
    await becomes('count.value', '9,300');
    await editor.seen('the next cell', '.grid-cell[data-here][data-key="count.qualifier"]');

    // A block from a spreadsheet, over two rows and two columns.
    await editor.page.keyboard.down('Shift');
    for (let back = 0; back < 40; back += 1) {
      if (await editor.page.evaluate(() => document.activeElement?.matches('input[type="search"]') ?? false)) break;
      await editor.page.keyboard.press('Tab');
    }
    await editor.page.keyboard.up('Shift');
    await editor.press('Control+A', 'Backspace');
    await editor.seen('all waves', '.counted', '116 records');
    await editor.tabTo('.grid');
    const nearby = () =>
      editor.page.evaluate((name) => {
        const rows = [...document.querySelectorAll<HTMLElement>('.grid-row')];
        const at = rows.findIndex((row) => row.innerText.includes(name));
        return rows
          .slice(at, at + 2)
          .map((row) =>
            ['count.value', 'count.qualifier'].map(
              (key) => row.querySelector<HTMLElement>(`[data-key="${key}"]`)?.innerText,
            ),
          );
      }, nineTitle);
    // The keys go on where they were, wherever that is now.
    await editor.press('Home', 'ArrowRight');
    await expect.poll(nearby).toEqual([
      [expect.any(String), expect.any(String)],
      [expect.any(String), expect.any(String)],
    ]);
    const before = await nearby();
    await editor.press('Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Control+V');
    await until('the pasted block', async () =>
      JSON.stringify(await nearby()) ===
      JSON.stringify([
        ['9,100', 'nearly'],
        ['9,200', 'over'],
      ])
        ? true
        : null,
    );
    await editor.press('Control+Z');
    await until('the block as before', async () =>
      JSON.stringify(await nearby()) === JSON.stringify(before) ? true : null,
    );
    await editor.press('Control+Shift+Z');
    await becomes('count.value', '9,100');
    await editor.press('Control+Z');
    await becomes('count.value', '9,300');

    // The form.
    await editor.press('Home', 'Enter');
    await editor.seen('the form', 'h1', nineTitle);
    await editor.tabTo('[data-path="scope"]');
    await editor.press('Control+A');
    await editor.type('by keyboard');
    await editor.press('Enter');
    await editor.seen('that it was saved', '.said', 'Saved');
    await expect.poll(() => editor.value('scope')).toBe('by keyboard');

    // The history of the record: back to before the first change.
    await until('its history', async () =>
      (await editor.texts('.record-history .history-entry')).some((entry) => entry.includes('by keyboard'))
        ? true
        : null,
    );
    const oldest = '.record-history .history-entry:last-child .text-button';
    await editor.tabTo(oldest);
    // Automation gives Firefox's button the key, and no click follows: the mouse stands in there.
    if (name === 'firefox') await editor.page.click(oldest);
    else await editor.press('Enter');
    await until('the bundled count', async () => ((await editor.value('count.value')) === '9000' ? true : null));
    await expect.poll(() => editor.value('scope')).not.toBe('by keyboard');
    await editor.page.close();
    await spreadsheet.page.close();
  });
});
