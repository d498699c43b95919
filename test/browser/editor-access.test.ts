/** The editor for whoever sees it otherwise: by a screen reader, in other colours, in a narrow window, without motion. */
import type { SerializedAXNode } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { until } from '../../scripts/browsers/tabs.ts';
import { locales } from '../../src/surfaces/locale.ts';
import { type EditorDesk, openEditor } from './editor-desk.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { lookOver } from './look-over.ts';
import { makeOlder } from './older-release.ts';

const nine = '2023-03-nine-thousand';

const addresses = [
  '#/waves',
  `#/waves/${nine}`,
  '#/waves/new',
  '#/programmes',
  '#/headcount',
  '#/events',
  '#/sources',
  '#/contested',
  '#/corrections',
  '#/conflicts',
  '#/history',
  '#/exchange',
  '#/settings',
];

/** Roles that a person acts on; each needs a name to be called by. */
const controls = new Set([
  'button',
  'link',
  'textbox',
  'searchbox',
  'combobox',
  'checkbox',
  'radio',
  'grid',
  'navigation',
  'heading',
]);

function unnamed(node: SerializedAXNode): string[] {
  const here =
    controls.has(node.role) && (node.name ?? '').trim() === '' ? [JSON.stringify({ ...node, children: [] })] : [];
  return [...here, ...(node.children ?? []).flatMap(unnamed)];
}

/** Settings as the settings room writes them; the page loads anew where the language is another one. */
async function set(editor: EditorDesk, locale: string, theme: string): Promise<void> {
  const write = () =>
    editor.page.evaluate(
      (uiLocale, look) => chrome.storage.local.set({ 'settings.uiLocale': uiLocale, 'settings.theme': look }),
      locale,
      theme,
    );
  const before = await editor.page.evaluate(() => chrome.storage.local.get('settings.uiLocale'));
  await (before['settings.uiLocale'] === locale ? write() : editor.renewed(write));
  await until('the language and the look', async () =>
    (await editor.page.evaluate(() => `${document.documentElement.lang} ${document.body.dataset.theme}`)) ===
    `${locale} ${theme}`
      ? true
      : null,
  );
}

async function at(editor: EditorDesk, address: string): Promise<void> {
  await editor.go(address);
  // The look-over is of what a room has when it has come to rest.
  await editor.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 150)));
}

/** A correction with a long sentence and a long address, as the sidebar keeps it. */
const correction = {
  id: 'a-correction',
  says: 'role',
  role: 'headcount',
  was: 'jobs_cut',
  printed: '9,000',
  before: 'Amazon is cutting about ',
  after: ' more jobs, most of them in its cloud, advertising and human resources units',
  lang: 'en',
  where: 'site',
  address: 'a-paper-with-a-long-name.example',
  title: 'Amazon cuts 9,000 more jobs',
  made: '2026-03-21',
};

/** Something in every room: an edit, a conflict, a correction. */
async function furnish(editor: EditorDesk): Promise<void> {
  await editor.page.evaluate(
    (row) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('prior-waves');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('corrections', 'readwrite');
          writing.objectStore('corrections').put(row);
          writing.onabort = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    correction,
  );
  await editor.go(`#/waves/${nine}`);
  await editor.put('scope', 'mine');
  await editor.press('Enter');
  await editor.seen('that it was saved', '.said', 'Saved');
  await makeOlder(editor.page, { [nine]: { scope: 'older' } });
  await editor.reload();
  await editor.seen('what is to be settled', '[data-room="conflicts"] .count', '1');
}

inEachBrowser(new Map(), (session, name) => {
  it('is readable in both looks, and fits a narrow window in every language', async () => {
    const editor = await openEditor(session().running, '#/waves');
    await furnish(editor);
    const found: string[] = [];
    for (const [locale, theme, width] of [
      ['en', 'light', 1280],
      ['en', 'dark', 640],
      ['fi', 'light', 360],
      ['zh-TW', 'dark', 360],
    ] as const) {
      await editor.page.setViewport({ width, height: 800 });
      await set(editor, locale, theme);
      for (const address of addresses) {
        await at(editor, address);
        found.push(...(await lookOver(editor.page)).map((what) => `${locale} ${theme} ${width} ${address}: ${what}`));
      }
    }
    expect(found).toEqual([]);
    await editor.page.close();
  }, 180_000);

  // Only Chromium shows its accessibility tree to tests, and lets them ask for other media.
  if (name !== 'chromium') return;

  it('gives every control a name, in every room and language', async () => {
    const editor = await openEditor(session().running, '#/waves');
    const nameless: string[] = [];
    for (const locale of locales) {
      await set(editor, locale, 'light');
      for (const address of addresses) {
        await at(editor, address);
        const tree = await editor.page.accessibility.snapshot({ interestingOnly: false });
        if (tree === null) throw new Error(`There is no tree at ${address}.`);
        nameless.push(...unnamed(tree).map((node) => `${locale} ${address}: ${node}`));
      }
    }
    expect(nameless).toEqual([]);
    await editor.page.close();
  }, 180_000);

  it('does not move where less motion is asked for, and shows the cell that the keys act on in forced colours', async () => {
    const editor = await openEditor(session().running, '#/waves');
    const { page } = editor;
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    for (const address of addresses) {
      await at(editor, address);
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll('body *')]
          .filter((element) => {
            const { transitionDuration, animationName } = getComputedStyle(element);
            return (
              animationName !== 'none' || transitionDuration.split(', ').some((each) => Number.parseFloat(each) > 0)
            );
          })
          .map(({ className }) => className),
      );
      expect(moving, address).toEqual([]);
    }
    const media = await page.createCDPSession();
    await media.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    await editor.go('#/waves');
    await editor.tabTo('.grid');
    const outlineOf = (selector: string) =>
      page.evaluate((css) => {
        const element = document.querySelector(css);
        return element === null ? null : getComputedStyle(element).outlineStyle;
      }, selector);
    expect(await outlineOf('.grid-cell[data-here]')).toBe('solid');
    expect(await outlineOf('nav a[aria-current="page"]')).toBe('solid');
    await page.close();
  });
});
