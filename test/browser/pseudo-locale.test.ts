/** Every surface in words that are longer than those of any language: nothing may be cut off, nothing may be no message. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ensureEvery } from '../../scripts/browsers/ensure.ts';
import { welcomePath } from '../../scripts/browsers/launch.ts';
import { type Session, startSession } from '../../scripts/browsers/session.ts';
import { openExtensionPage, until } from '../../scripts/browsers/tabs.ts';
import { openEditor } from './editor-desk.ts';
import { addresses, at } from './editor-rooms.ts';
import { lookOver } from './look-over.ts';
import { popupPageHosts, popupPageUrl, popupStateNames } from './popup-page.ts';
import { sidebarPageHosts, sidebarPageUrl, sidebarStories } from './sidebar-page.ts';
import { tryEverything } from './welcome-page.ts';

const root = join(import.meta.dirname, '..', '..');
let built: string | undefined;
let session: Session | undefined;

beforeAll(async () => {
  built = await mkdtemp(join(tmpdir(), 'prior-waves-pseudo-'));
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const { status, stderr } = spawnSync(
    process.execPath,
    [vite, 'build', '--mode', 'chrome', '--outDir', built, '--logLevel', 'error'],
    { cwd: root, env: { ...process.env, PRIOR_WAVES_PSEUDO_LOCALE: 'yes' }, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The build in the pseudo-locale failed: ${stderr}`);
  const [found] = await ensureEvery(['chromium']);
  if (found === undefined) throw new Error('Chromium is missing.');
  const hosts = new Map([...(await sidebarPageHosts({ pseudo: true })), ...(await popupPageHosts({ pseudo: true }))]);
  session = await startSession(found, hosts, { extension: built });
}, 180_000);

afterAll(async () => {
  await session?.close();
  if (built !== undefined) await rm(built, { recursive: true, force: true });
});

function now(): Session {
  if (session === undefined) throw new Error('The session has not started.');
  return session;
}

it('cuts off nothing in the sidebar, at any width', async () => {
  const tab = await now().desk.openTab();
  const found: string[] = [];
  for (const width of [280, 360, 640]) {
    for (const story of sidebarStories) {
      await tab.page.goto(sidebarPageUrl({ story, width }));
      await tab.page.evaluate(async () => {
        const shadow = document.querySelector('div[data-prior-waves]')?.shadowRoot;
        for (let round = 0; round < 2; round += 1) {
          for (const details of shadow?.querySelectorAll('details') ?? []) details.open = true;
          for (const closed of shadow?.querySelectorAll<HTMLElement>('.panel [aria-expanded="false"]') ?? [])
            closed.click();
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
        await Promise.all(
          [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])]
            .flatMap((at) => at.getAnimations())
            .map(({ finished }) => finished),
        );
      });
      const said = await tab.page.evaluate(
        () => document.querySelector('div[data-prior-waves]')?.shadowRoot?.textContent ?? '',
      );
      expect(said).toContain('\u0308');
      found.push(...(await lookOver(tab.page)).map((what) => `${story} at ${width}: ${what}`));
    }
  }
  await tab.page.close();
  expect(found).toEqual([]);
}, 120_000);

it('cuts off nothing in the popup, in any state', async () => {
  const tab = await now().desk.openTab();
  const found: string[] = [];
  for (const state of popupStateNames) {
    await tab.page.goto(popupPageUrl({ state }));
    await until(state, () => tab.page.evaluate(() => (document.querySelector('[data-state]') ? true : null)));
    for (const width of [320, 376]) {
      await tab.page.setViewport({ width, height: 600 });
      found.push(...(await lookOver(tab.page)).map((what) => `${state} at ${width}: ${what}`));
    }
    expect(await tab.page.evaluate(() => document.body.innerText)).toContain('\u0308');
  }
  await tab.page.close();
  expect(found).toEqual([]);
}, 120_000);

it('cuts off nothing in the editor, in a wide and a narrow window', async () => {
  const editor = await openEditor(now().running, '#/waves');
  const found: string[] = [];
  for (const width of [1280, 360]) {
    await editor.page.setViewport({ width, height: 800 });
    for (const address of addresses) {
      await at(editor, address);
      found.push(...(await lookOver(editor.page)).map((what) => `${width} ${address}: ${what}`));
    }
  }
  await editor.page.close();
  expect(found).toEqual([]);
}, 120_000);

it('cuts off nothing in the first-run page, in a wide and a narrow window', async () => {
  const page = await openExtensionPage(now().running, welcomePath);
  await tryEverything(page);
  const found: string[] = [];
  for (const width of [1280, 800, 320]) {
    await page.setViewport({ width, height: 900 });
    found.push(...(await lookOver(page)).map((what) => `${width}: ${what}`));
  }
  expect(await page.evaluate(() => document.querySelector('h1')?.textContent)).toContain('\u0308');
  await page.close();
  expect(found).toEqual([]);
}, 120_000);
