/**
 * What the extension stored is harmed on the disk while the browser is not running, and every surface is looked at after the
 * next start: none shows a bare error, waits without end or says that nothing was there, and what was entered is kept, or its
 * loss is told and a backup brings it back. That is for `PRIOR_WAVES_FAULTS=all`; without it there is only what takes a page
 * away while something is typed in it.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stopBackground } from '../../scripts/browsers/background.ts';
import { updateExtension } from '../../scripts/browsers/extension-life.ts';
import { browserNames } from '../../scripts/browsers/find.ts';
import { builtExtension, popupPath, type Session } from '../../scripts/browsers/session.ts';
import { sidebarIn } from '../../scripts/browsers/sidebar-view.ts';
import { openExtensionPage, until } from '../../scripts/browsers/tabs.ts';
import { catchDownloads } from './downloads.ts';
import { deskAt, type EditorDesk, openEditor } from './editor-desk.ts';
import { killExtensionProcess } from './extension-process.ts';
import { falseClock } from './false-clock.ts';
import { type Harm, type Kept, type KeptProfile, keptProfile } from './kept-profile.ts';
import { listedUrl, newsPage, pagesAt } from './pages.ts';
import { auditStore } from './store-audit.ts';

const nine = '#/waves/2023-03-nine-thousand';
const entered = 'before the fault';

const all = process.env.PRIOR_WAVES_FAULTS === 'all';
const harms: [Kept, Harm][] = (['records', 'settings'] as const).flatMap((kept) =>
  (['removed', 'overwritten', 'cut', 'unwritable'] as const).map((harm): [Kept, Harm] => [kept, harm]),
);
const taken = ['killed', 'updated'] as const;

/** What no surface may show: an error as a program words it, or a wait that has no end. */
const bare = /\b[A-Z]\w*(Error|Exception)\b|\[object |undefined|NaN|settings: |Internal error/;
const waiting = /Reading the dataset …|Looking at this tab …/;
const readOnlyTold = /The bundled dataset is shown, and nothing can be changed/;

describe.each(browserNames)('%s: what is stored is harmed, or its page taken away', (name) => {
  let sound: KeptProfile | undefined;
  let backup = '';
  let injected = 0;
  let lost = 0;
  let told = 0;
  let broughtBack = 0;

  beforeAll(async () => {
    sound = await keptProfile(name, pagesAt({ story: { body: newsPage() } }));
    const session = await sound.start();
    try {
      const downloads = await catchDownloads(session.running);
      const editor = await openEditor(session.running, nine);
      await editor.put('scope', entered);
      await editor.press('Enter');
      await editor.seen('that it was saved', '.said', 'Saved');
      await editor.go('#/exchange');
      await editor.click('Whole dataset with history (JSON)', '.exports');
      backup = (await downloads.next()).bytes.toString('utf8');
      await editor.page.evaluate(() => chrome.storage.local.set({ 'settings.offSites': ['reuters.com'] }));
      const tab = await session.desk.openTab(listedUrl('story'));
      await until('the sidebar', () => sidebarIn(session, tab));
      await downloads.close();
    } finally {
      await session.close();
    }
  }, 120_000);

  afterAll(async () => {
    console.log(
      `${name}: ${injected} faults; edits the disk lost: ${lost}, told: ${told}, brought back: ${broughtBack}`,
    );
    await sound?.remove();
  });

  /** What a room of the editor says, once it has read what it can. */
  async function room(editor: EditorDesk, address: string): Promise<string> {
    await editor.go(address);
    return until(`what ${address} says`, async () => {
      const text = (await editor.text('.body')) ?? '';
      return text === '' || waiting.test(text) ? null : text;
    });
  }

  /** Every surface's words, by its name. */
  async function surfaces(session: Session, editor: EditorDesk): Promise<Record<string, string>> {
    const said: Record<string, string> = {};
    for (const address of [nine, '#/history', '#/corrections', '#/trail', '#/settings']) {
      said[address] = await room(editor, address);
    }
    const tab = await session.desk.openTab(listedUrl('story'));
    const sidebar = await until('the sidebar', () => sidebarIn(session, tab));
    expect(sidebar.figures.map(({ verdict }) => verdict)).toContain('agrees');
    said.sidebar = sidebar.text;
    for (const path of [`${popupPath}?tab=${tab.id}`, 'src/welcome/welcome.html']) {
      const page = await openExtensionPage(session.running, path);
      const text = () =>
        page.evaluate(() => (document.querySelector('[aria-busy="true"]') ? '' : document.body.innerText));
      said[path] = await until(`what ${path} says`, async () => {
        const now = await text();
        return now === '' || waiting.test(now) ? null : now;
      });
      await page.close();
    }
    await tab.page.close();
    return said;
  }

  async function bringBack(editor: EditorDesk): Promise<void> {
    await editor.go('#/exchange');
    await editor.choose('backup.json', backup);
    await editor.click('Import', '.import-step');
    await editor.seen('that it was imported', '.said', 'Imported');
  }

  it.each(all ? harms : [])('%s %s', async (kept, harm) => {
    if (sound === undefined) throw new Error('There is no profile.');
    const profile = await sound.copy();
    await profile.harm(kept, harm);
    const session = await profile.start();
    try {
      injected += 1;
      const editor = deskAt(await openExtensionPage(session.running, `src/editor/editor.html${nine}`));
      await editor.page.bringToFront();
      const said = await surfaces(session, editor);
      for (const [surface, text] of Object.entries(said)) expect(`${surface} says\n${text}`).not.toMatch(bare);

      const first = said[nine] ?? '';
      if (readOnlyTold.test(first)) {
        // Nobody says that there is nothing where it could not be looked.
        expect(said['#/history']).not.toContain('Nothing has been changed yet');
        expect(said['#/trail']).not.toContain('Nothing is kept yet');
        expect(said.sidebar).toContain('none of it takes part');
      } else {
        await editor.go(nine);
        const left = await auditStore(editor.page, entered);
        if (left.inScope === 0) {
          lost += 1;
          // The room is drawn before it is known that something is missing.
          await editor.seen('that it was lost', '.trouble', 'deleted the dataset with your changes');
          told += 1;
          await bringBack(editor);
          broughtBack += 1;
        }
        const { inScope, broken } = await auditStore(editor.page, entered);
        expect([kept, inScope, broken]).toEqual([left.inScope === 0 ? 'records' : kept, 1, []]);
      }
      if (harm === 'unwritable' && kept === 'records') expect(first).toMatch(readOnlyTold);
      if (harm === 'unwritable' && kept === 'settings') {
        await editor.go('#/settings');
        await editor.page.click('[data-setting="marks"] input');
        await editor.seen('that it was not kept', '.said', 'did not take this');
      }
    } finally {
      await session.close();
      await profile.remove();
    }
  });

  it.runIf(all)('the background is stopped while something is typed and while it is saved', async () => {
    if (sound === undefined) throw new Error('There is no profile.');
    const profile = await sound.copy();
    const session = await profile.start();
    try {
      injected += 1;
      const editor = await openEditor(session.running, nine);
      await editor.put('scope', 'typed ');
      await stopBackground(session.running);
      await editor.type('and saved');
      await Promise.all([stopBackground(session.running), editor.press('Enter')]);
      await editor.seen('that it was saved', '.said', 'Saved');
      const { inScope, broken } = await auditStore(editor.page, 'typed and saved');
      expect([inScope, broken]).toEqual([1, []]);
      // It is there for the next page.
      const tab = await session.desk.openTab(listedUrl('story'));
      await until('the sidebar', () => sidebarIn(session, tab));
    } finally {
      await session.close();
      await profile.remove();
    }
  });

  it.runIf(all)('a story says the same wherever on earth it is read', async () => {
    if (sound === undefined) throw new Error('There is no profile.');
    const said: string[] = [];
    // A day ahead of, and half a day behind, the zone of the tests.
    for (const place of ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      const profile = await sound.copy();
      const session = await profile.start({ TZ: place });
      try {
        const tab = await session.desk.openTab(listedUrl('story'));
        expect(await tab.page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(place);
        said.push((await until('the sidebar', () => sidebarIn(session, tab))).text);
      } finally {
        await session.close();
        await profile.remove();
      }
    }
    expect(said[0]).toMatch(/\d{1,2} [A-Z][a-z]+ 20\d\d/);
    expect(new Set(said).size).toBe(1);
  });

  const canSetClock = name === 'chromium' && falseClock('2028-02-29T12:00:00Z') !== null;
  it.runIf(all && canSetClock)('the clock shows 29 February, a day before, and eight years after', async () => {
    if (sound === undefined) throw new Error('There is no profile.');
    const profile = await sound.copy();
    const days = ['2028-02-29', '2028-02-28', '2036-03-01'];
    const told: string[] = [];
    try {
      for (const day of days) {
        const session = await profile.start(falseClock(`${day}T12:00:00Z`) ?? {});
        try {
          injected += 1;
          const editor = await openEditor(session.running, nine);
          expect(await editor.page.evaluate(() => new Date().toISOString().slice(0, 10))).toBe(day);
          await editor.put('scope', `edited on ${day}`);
          await editor.press('Enter');
          await editor.seen('that it was saved', '.said', 'Saved');
          const tab = await session.desk.openTab(listedUrl('story'));
          told.push((await until('the sidebar', () => sidebarIn(session, tab))).text);
          expect(await room(editor, '#/trail')).not.toMatch(bare);
          if (day !== days.at(-1)) continue;
          // The history is in the order of the edits, with the times that the clock gave them.
          await editor.page.bringToFront();
          await editor.go('#/history');
          const history = await editor.seen('the last edit', '.history', '2036');
          const at = [/2036/, /28 Feb\w* 2028/, /29 Feb\w* 2028/].map((shown) => history.search(shown));
          expect(at).not.toContain(-1);
          expect(at).toEqual(at.toSorted((a, b) => a - b));
          await editor.click('Undo');
          await until('the edit before', async () =>
            (await auditStore(editor.page, 'edited on 2028-02-28')).inScope === 1 ? true : null,
          );
          expect((await auditStore(editor.page)).broken).toEqual([]);
        } finally {
          await session.close();
        }
      }
    } finally {
      await profile.remove();
    }
    // A story says the same whenever it is read.
    expect(told).toEqual(days.map(() => told[0]));
  });

  it.runIf(all)('the backup of one profile comes into another, beside what that one has', async () => {
    const other = await keptProfile(name);
    const session = await other.start();
    try {
      const editor = await openEditor(session.running, '#/waves/2023-01-eighteen-thousand');
      await editor.put('scope', 'of the other profile');
      await editor.press('Enter');
      await editor.seen('that it was saved', '.said', 'Saved');
      await bringBack(editor);
      for (const scope of [entered, 'of the other profile']) {
        const { inScope, broken } = await auditStore(editor.page, scope);
        expect([scope, inScope, broken]).toEqual([scope, 1, []]);
      }
    } finally {
      await session.close();
      await other.remove();
    }
  });

  it.each(all ? taken : taken.slice(1))('the extension is %s while something is typed', { retry: 1 }, async (how) => {
    if (sound === undefined) throw new Error('There is no profile.');
    const profile = await sound.copy();
    const session = await profile.start();
    try {
      injected += 1;
      // A browser whose last page is closed may go as well.
      await session.running.browser.newPage();
      const editor = await openEditor(session.running, nine);
      await editor.put('scope', 'typed and not saved');
      await until(
        'the note of it',
        async () =>
          (await editor.page.evaluate(() => Object.keys(localStorage).some((key) => key.startsWith('forms.')))) || null,
      );
      if (how === 'killed') await killExtensionProcess(session.running, editor.page);
      else await updateExtension(session.running, builtExtension(name));
      const again = await until('the editor anew', () => openEditor(session.running, nine).catch(() => null), 60_000);
      await again.seen('what was typed', '.left-forms', 'closed while you were typing');
      await until('it in its form', async () => ((await again.value('scope')) === 'typed and not saved' ? true : null));
      await again.page.focus('[data-path="scope"]');
      await again.press('Enter');
      await again.seen('that it was saved', '.said', 'Saved');
      const { inScope, broken } = await auditStore(again.page, 'typed and not saved');
      expect([inScope, broken]).toEqual([1, []]);
    } finally {
      await session.close();
      await profile.remove();
    }
  });
});
