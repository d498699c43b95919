import { rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import type { RunningBrowser } from '../../scripts/browsers/launch.ts';
import { openExtensionPage, until } from '../../scripts/browsers/tabs.ts';

const editorPath = 'src/editor/editor.html';

/** An editor in a tab, as a person sees it: words in it, keys, and the mouse on what can be named. */
export interface EditorDesk {
  page: Page;
  go(address: string): Promise<void>;
  /** The text of the first element that fits; null where none does. */
  text(selector: string): Promise<string | null>;
  /** The texts of all elements that fit. */
  texts(selector: string): Promise<string[]>;
  /** A cell of the row of a record, by the column's key. */
  cell(title: string, column: string): Promise<string | null>;
  /** Waits until the first element that fits holds the words, and gives its text. */
  seen(what: string, selector: string, words?: string): Promise<string>;
  /** Waits until nothing fits. */
  gone(what: string, selector: string): Promise<void>;
  press(...keys: string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** Goes on with the tab key until the focus is where the selector says. */
  tabTo(selector: string): Promise<void>;
  /** Clicks on the button or link with this name, within what the selector names. */
  click(name: string, within?: string): Promise<void>;
  /** What stands in the control of a field of the form. */
  value(path: string): Promise<string | null>;
  /** Goes to a field of the form and puts a text in place of what stands there. */
  put(path: string, text: string): Promise<void>;
  /** Gives the page a file, as one chosen by the reader. */
  choose(name: string, content: string | Uint8Array): Promise<void>;
  /** Waits for the page to load anew by what is done. */
  renewed(work: () => Promise<void>): Promise<void>;
  /** Drops everything that is typed and loads the page anew. */
  reload(): Promise<void>;
}

const drawn = '.grid-row, .nothing, form, .history, .setting-sections, .exports, .conflict, main .flag, .room > .quiet';

/** Opens the editor at an address such as `#/waves`, and waits until the dataset is there. */
export async function openEditor(running: RunningBrowser, address: string): Promise<EditorDesk> {
  const desk = deskAt(await openExtensionPage(running, editorPath));
  await desk.page.bringToFront();
  await desk.go(address);
  await until('the dataset', async () => ((await desk.text(drawn)) === null ? null : true));
  return desk;
}

/** A folder for files to choose. The browser reads one when it is asked to, not when it is chosen: it stays until that ends. */
async function filesWhile(browser: Browser): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'prior-waves-files-'));
  browser.process()?.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The editor in a page that shows it already. */
export function deskAt(page: Page): EditorDesk {
  const modifiers = ['Control', 'Shift'] as const;
  // The browser asks before something typed is left behind; whoever tests that it is has said so already.
  page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  let files: Promise<string> | null = null;
  const desk: EditorDesk = {
    page,
    async go(to) {
      // The room of before is still drawn when the address changes: the new one comes with the browser's word of it.
      await page.evaluate(async (hash) => {
        if (location.hash === hash) return;
        const told = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
        location.hash = hash;
        await told;
      }, to);
      // The settings are drawn when they were read.
      const room = to.startsWith('#/settings') ? '.setting-sections' : 'h1';
      await until(`the room at ${to}`, async () => ((await desk.text(room)) === null ? null : true));
    },
    text: (selector) => page.evaluate((css) => document.querySelector<HTMLElement>(css)?.innerText ?? null, selector),
    texts: (selector) =>
      page.evaluate((css) => [...document.querySelectorAll<HTMLElement>(css)].map((each) => each.innerText), selector),
    cell: (title, column) =>
      page.evaluate(
        (name, key) => {
          const row = [...document.querySelectorAll('.grid-row')].find((each) => each.textContent?.includes(name));
          return row?.querySelector<HTMLElement>(`[data-key="${key}"]`)?.innerText ?? null;
        },
        title,
        column,
      ),
    seen: async (what, selector, words = '') => {
      let last: string | null = null;
      return until(what, async () => {
        // The page may be loading anew.
        last = await desk.text(selector).catch(() => null);
        return last?.includes(words) ? last : null;
      }).catch((error: unknown) => {
        throw new Error(`${String(error)} It says: ${last}`);
      });
    },
    gone: async (what, selector) => {
      await until(what, async () => ((await desk.text(selector)) === null ? true : null));
    },
    async press(...keys) {
      for (const combination of keys) {
        const parts = combination.split('+');
        const held = modifiers.filter((modifier) => parts.includes(modifier));
        for (const modifier of held) await page.keyboard.down(modifier);
        const key = parts.at(-1) ?? '';
        if (key === 'C' || key === 'V') {
          // Without a window Chromium leaves out what these keys do.
          const command = key === 'C' ? 'Copy' : 'Paste';
          await page.keyboard.press(key === 'C' ? 'KeyC' : 'KeyV', { commands: [command] });
        } else await page.keyboard.press(key === 'Z' ? 'KeyZ' : key === 'A' ? 'KeyA' : (key as 'Enter'));
        for (const modifier of held.toReversed()) await page.keyboard.up(modifier);
      }
    },
    type: (text) => page.keyboard.type(text),
    async tabTo(selector) {
      for (let pressed = 0; pressed < 90; pressed += 1) {
        if (await page.evaluate((css) => document.activeElement?.matches(css) ?? false, selector)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`The tab key never came to ${selector}.`);
    },
    async click(name, within = 'body') {
      // A tab that is not in front draws nothing, and waits for it.
      await page.bringToFront();
      const found = await until(`a button ${name} in ${within}`, async () => {
        const handle = await page.evaluateHandle(
          async (css, words) => {
            const button = [
              ...document.querySelectorAll<HTMLElement>(`:is(${css}) :is(button, a, summary, label)`),
            ].find((each) => each.innerText.trim() === words && !each.matches(':disabled'));
            if (button === undefined) return null;
            // Nobody presses what still moves.
            button.scrollIntoView({ block: 'nearest', behavior: 'instant' });
            const before = button.getBoundingClientRect();
            await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
            const { x, y, width, height } = button.getBoundingClientRect();
            const moves = x !== before.x || y !== before.y || width !== before.width || height !== before.height;
            return button.isConnected && !moves ? button : null;
          },
          within,
          name,
        );
        return handle.asElement();
      });
      await (found as ElementHandle<Element>).click();
    },
    value: (path) =>
      page.evaluate((name) => {
        const control = document.querySelector(`[data-path="${name}"]`);
        return control !== null && 'value' in control ? String(control.value) : null;
      }, path),
    async put(path, text) {
      await page.bringToFront();
      await until(`the field ${path}`, async () => ((await desk.value(path)) === null ? null : true));
      await page.focus(`[data-path="${path}"]`);
      await desk.press('Control+A');
      await desk.type(text);
    },
    async choose(name, content) {
      files ??= filesWhile(page.browser());
      const folder = await mkdtemp(join(await files, 'chosen-'));
      const file = join(folder, name);
      await writeFile(file, content);
      const input = await page.waitForSelector('input[type="file"]:not(:disabled)');
      if (input === null) throw new Error('There is no place for a file.');
      await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
      await until('the file to be read', async () =>
        (await desk.text('input[type="file"]')) === null || (await desk.text('.said')) !== '' ? true : null,
      );
    },
    async renewed(work) {
      // A tab that is not in front waits with its first reading until it is.
      await page.bringToFront();
      await page.evaluate(() => {
        document.documentElement.dataset.before = '';
      });
      await work();
      await until('the page anew', async () =>
        (await page.evaluate(() => !('before' in document.documentElement.dataset)).catch(() => false)) ? true : null,
      );
      await until('the dataset', async () => ((await desk.text(drawn).catch(() => null)) === null ? null : true));
    },
    reload: () => desk.renewed(() => page.evaluate(() => location.reload())),
  };
  return desk;
}
