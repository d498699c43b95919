/** The editor for whoever sees it otherwise: by a screen reader, in other colours, in a narrow window, without motion. */
import type { SerializedAXNode } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { locales } from '../../src/surfaces/locale.ts';
import { openEditor } from './editor-desk.ts';
import { addresses, at, furnish, setLook } from './editor-rooms.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { lookOver } from './look-over.ts';

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

const notPublished = { en: 'no number published', 'zh-TW': '未公布人數', fi: 'lukua ei julkaistu' };

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
      await setLook(editor, locale, theme);
      for (const address of addresses) {
        await at(editor, address);
        found.push(...(await lookOver(editor.page)).map((what) => `${locale} ${theme} ${width} ${address}: ${what}`));
      }
    }
    expect(found).toEqual([]);
    await editor.page.close();
  }, 180_000);

  it('cuts off no date, and not that a number was never published, in any language', async () => {
    const editor = await openEditor(session().running, '#/waves');
    await editor.page.setViewport({ width: 1280, height: 900 });
    for (const locale of locales) {
      const noNumber = notPublished[locale];
      await setLook(editor, locale, 'light');
      await at(editor, '#/waves');
      const found = await editor.page.evaluate(async (words) => {
        const cells = new Map<string, boolean>();
        const grid = document.querySelector('.grid');
        for (let top = 0; grid !== null && top < grid.scrollHeight; top += grid.clientHeight / 2) {
          grid.scrollTop = top;
          await new Promise((resolve) => setTimeout(resolve, 60));
          for (const cell of document.querySelectorAll(
            '.grid-row [data-key="announced"], .grid-row [data-key="count.value"]',
          )) {
            const text = cell.textContent ?? '';
            if (text === words || cell.getAttribute('data-key') === 'announced')
              cells.set(text, cell.scrollWidth > cell.clientWidth);
          }
        }
        return [...cells];
      }, noNumber);
      expect(found.map(([text]) => text)).toContain(noNumber);
      expect(found.filter(([, cut]) => cut)).toEqual([]);
    }
    await editor.page.close();
  });

  it('shows the column after the title in a narrow window, in every table', async () => {
    const editor = await openEditor(session().running, '#/waves');
    await editor.page.setViewport({ width: 390, height: 800 });
    await setLook(editor, 'en', 'light');
    const tables = { waves: 'announced', programmes: 'kind', headcount: 'date', events: 'date', sources: 'published' };
    for (const [room, key] of Object.entries(tables)) {
      await at(editor, `#/${room}`);
      const beyond = await editor.page.evaluate((column) => {
        const grid = document.querySelector('.grid')?.getBoundingClientRect();
        return [...document.querySelectorAll(`.grid-row [data-key="${column}"]`)].flatMap((cell) => {
          const words = new Range();
          words.selectNodeContents(cell);
          return grid !== undefined && words.getBoundingClientRect().right > grid.right ? [cell.textContent] : [];
        });
      }, key);
      expect(beyond, room).toEqual([]);
    }
    await editor.page.close();
  });

  // Where there is no such font, the letters of another one are no wider.
  it('keeps “Amazon’s” one word where a font of Chinese draws it', async () => {
    const editor = await openEditor(session().running, '#/waves');
    await setLook(editor, 'en', 'light');
    const width = await editor.page.evaluate(() => {
      const letter = document.createElement('span');
      letter.textContent = '’';
      letter.style.fontFamily = '"Noto Serif CJK TC", "Noto Serif CJK JP"';
      letter.style.fontSize = '100px';
      document.querySelector('.surface')?.append(letter);
      return letter.getBoundingClientRect().width;
    });
    expect(width).toBeGreaterThan(0);
    expect(width).toBeLessThan(60);
    await editor.page.close();
  });

  // Only Chromium shows its accessibility tree to tests, and lets them ask for other media.
  if (name !== 'chromium') return;

  it('gives every control a name, in every room and language', async () => {
    const editor = await openEditor(session().running, '#/waves');
    const nameless: string[] = [];
    for (const locale of locales) {
      await setLook(editor, locale, 'light');
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
    await expect.poll(() => outlineOf('.grid-cell[data-here]')).toBe('solid');
    expect(await outlineOf('nav a[aria-current="page"]')).toBe('solid');
    await page.close();
  });
});
