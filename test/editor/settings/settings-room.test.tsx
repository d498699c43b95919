// @vitest-environment jsdom
// Longer than 300 lines: a test for each setting and each part of the room, which are looked up and not read from end to end.
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SettingsRoom } from '../../../src/editor/settings/settings-room.tsx';
import { createEditor, type Editor, EditorProvider } from '../../../src/editor/state.ts';
import { description, settingNames } from '../../../src/settings/description.ts';
import { readSettings } from '../../../src/settings/settings.ts';
import { planSettings } from '../../../src/settings/settings-file.ts';
import { fakeStorage } from '../../settings/fake-storage.ts';

const storage = fakeStorage();
let editor: Editor;
let origins: string[];
const saved: Blob[] = [];
const permissionListeners = new Set<() => void>();
const onChange = {
  addListener: (listener: () => void) => permissionListeners.add(listener),
  removeListener: (listener: () => void) => permissionListeners.delete(listener),
};

function change(next: string[]): void {
  origins = next;
  for (const listener of permissionListeners) listener();
}

const covers = (origin: string) => origins.includes(origin);

beforeEach(async () => {
  storage.clear();
  origins = ['*://*.hs.fi/*', '*://added.example/*'];
  vi.stubGlobal('chrome', {
    storage: { local: storage },
    runtime: {
      id: 'own',
      getManifest: () => ({ host_permissions: ['*://*.hs.fi/*'] }),
      sendMessage: async () => ({ ok: true, value: null }),
    },
    permissions: {
      getAll: async () => ({ origins }),
      contains: async ({ origins: asked }: { origins: string[] }) => asked.every(covers),
      request: vi.fn(async ({ origins: asked }: { origins: string[] }) => {
        change([...origins, ...asked]);
        return true;
      }),
      remove: vi.fn(async ({ origins: gone }: { origins: string[] }) => {
        change(origins.filter((origin) => !gone.includes(origin)));
        return true;
      }),
      onAdded: onChange,
      onRemoved: onChange,
    },
    commands: {
      getAll: async () => [
        { name: 'toggle-sidebar', description: 'Open or close the sidebar', shortcut: 'Alt+Shift+J' },
        { name: 'next-figure', description: 'Go to the next figure', shortcut: '' },
        { name: 'of-a-later-release', description: 'In the browser’s words', shortcut: 'F9' },
      ],
    },
    extension: { isAllowedIncognitoAccess: async () => false },
    tabs: { create: vi.fn() },
  });
  // What jsdom lacks.
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync(): void {}
    },
  );
  Object.assign(document, { adoptedStyleSheets: [] });
  Object.assign(navigator, {
    storage: {
      estimate: async () => ({ usage: 1_000, quota: 9_000 }),
      persisted: async () => true,
      persist: async () => true,
    },
  });
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      saved.push(blob);
      return 'blob:file';
    },
    revokeObjectURL: () => undefined,
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  sessionStorage.clear();
  await open('#/settings');
});
afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Draws the room, and comes back as soon as a part of it is there. */
async function draw(hash: string): Promise<void> {
  render(null, document.body);
  history.replaceState(null, '', hash);
  const find = new URLSearchParams(hash.split('?')[1]).get('find') ?? '';
  editor = createEditor('en', { room: 'settings', find });
  render(
    <EditorProvider value={editor}>
      <SettingsRoom find={find} />
    </EditorProvider>,
    document.body,
  );
  await vi.waitFor(() => expect(document.querySelector('[data-setting]')).not.toBeNull(), { interval: 1 });
}

async function open(hash: string): Promise<void> {
  await draw(hash);
  await settle();
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

const part = (name: string) => document.querySelector<HTMLElement>(`[data-setting="${name}"]`);
const parts = () => [...document.querySelectorAll<HTMLElement>('[data-setting]')].map(({ dataset }) => dataset.setting);

function control<T extends Element>(name: string, selector: string): T {
  const found = part(name)?.querySelector<T>(selector);
  if (!found) throw new Error(`${name} has no ${selector}`);
  return found;
}

async function press(name: string, words: string): Promise<void> {
  const button = [...(part(name)?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent === words);
  if (!button) throw new Error(`${name} has no button ${words}`);
  button.click();
  await settle();
}

async function type(selector: string, words: string): Promise<void> {
  const input = document.querySelector<HTMLInputElement>(selector);
  if (!input) throw new Error(`no ${selector}`);
  input.value = words;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
}

async function choose(name: string, content: string): Promise<void> {
  const input = control<HTMLInputElement>(name, 'input[type="file"]');
  Object.defineProperty(input, 'files', { value: [new File([content], 'settings.json')], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

describe('every control', () => {
  it('writes its setting and no other, at once', async () => {
    for (const name of settingNames) {
      const { control: kind } = description[name];
      if (kind === 'list' || kind === 'hand') continue;
      const before = await readSettings();
      const select = part(name)?.querySelector('select');
      if (select) {
        const other = [...select.options].find(({ value }) => value !== select.value);
        select.value = other?.value ?? '';
        select.dispatchEvent(new Event('change', { bubbles: true }));
      } else control<HTMLInputElement>(name, 'input:not(:checked), input[type="checkbox"]').click();
      await settle();
      const after = await readSettings();
      expect(after[name], name).not.toEqual(before[name]);
      expect({ ...after, [name]: before[name] }, name).toEqual(before);
    }
  });

  it('has a name, and what is said of it is told with it', () => {
    for (const input of document.querySelectorAll<HTMLInputElement>('.setting :is(input, select)')) {
      expect(input.labels?.length, input.outerHTML).toBeGreaterThan(0);
      for (const id of input.getAttribute('aria-describedby')?.split(' ') ?? [])
        expect(document.getElementById(id), input.outerHTML).not.toBeNull();
    }
  });

  it('follows what is changed elsewhere', async () => {
    await storage.set({ 'settings.show': 'badge', 'settings.marks': false });
    await settle();
    expect(control<HTMLInputElement>('show', '[value="badge"]').checked).toBe(true);
    expect(control<HTMLInputElement>('marks', 'input').checked).toBe(false);
  });

  it('says that these are the defaults where the reader’s cannot be read', async () => {
    expect(document.querySelector('.settings > .flag')).toBeNull();
    vi.spyOn(storage, 'get').mockRejectedValue(new Error('broken'));
    await open('#/settings');
    expect(document.querySelector('.settings > .flag')?.textContent).toBe(editor.labels.settings.unknown);
    expect(control<HTMLInputElement>('marks', 'input').checked).toBe(true);
  });

  it('says so where nothing could be written, and shows what holds', async () => {
    vi.spyOn(storage, 'set').mockRejectedValue(new Error('the disk is full'));
    const marks = control<HTMLInputElement>('marks', 'input');
    marks.click();
    await settle();
    expect(editor.notice.value).toEqual({ tone: 'trouble', text: editor.labels.settings.notKept });
    expect(editor.notice.value?.text).not.toContain('settings: ');
    expect(marks.checked).toBe(true);
  });

  it('counts as soon as it is chosen, before the storage has answered, also beside what is changed elsewhere', async () => {
    const set = storage.set;
    let answer = (): void => undefined;
    vi.spyOn(storage, 'set').mockImplementation(async (items) => {
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      await set(items);
    });
    control<HTMLInputElement>('kinds', '[value="policy"]').click();
    control<HTMLInputElement>('show', '[value="tab"]').click();
    await settle();
    await set({ 'settings.theme': 'dark' });
    await settle();
    saved.length = 0;
    await press('export', 'Save as a file');
    const { settings } = JSON.parse((await saved[0]?.text()) ?? '');
    expect(settings).toMatchObject({ show: 'tab', theme: 'dark' });
    expect(settings.kinds).not.toContain('policy');
    expect(control<HTMLInputElement>('show', '[value="tab"]').checked).toBe(true);
    answer();
  });
});

describe('the room', () => {
  it('is drawn once, with all that it has: nothing moves under the reader’s hand', async () => {
    await draw('#/settings');
    const drawn = document.querySelector('.setting-sections')?.innerHTML;
    expect(part('shortcuts')?.querySelectorAll('dl > div')).toHaveLength(3);
    expect(part('ownSites')?.textContent).toContain('added.example');
    expect(document.querySelector('[data-section="private"]')?.textContent).toContain('private windows');
    await settle();
    expect(document.querySelector('.setting-sections')?.innerHTML).toBe(drawn);
  });

  it('is drawn though something of it is not answered for', async () => {
    Object.assign(navigator.storage, { estimate: () => new Promise(() => undefined) });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true, advanceTimeDelta: 20 });
    try {
      const drawing = draw('#/settings');
      await vi.advanceTimersByTimeAsync(1_500);
      await drawing;
    } finally {
      vi.useRealTimers();
    }
    expect(part('storage')?.textContent).toContain('does not');
  });
});

describe('finding', () => {
  it('shows what fits, marks the words, and shows all again', async () => {
    const all = parts();
    await type('.setting-find input', 'dark');
    expect(parts()).toEqual(['theme']);
    expect([...document.querySelectorAll('mark')].map(({ textContent }) => textContent?.toLowerCase())).toContain(
      'dark',
    );
    expect(location.hash).toBe('#/settings?find=dark');
    await type('.setting-find input', 'incognito');
    expect(part('privateWindows')?.textContent).toContain('Also: incognito');
    await type('.setting-find input', 'xyzzy');
    expect(parts()).toEqual([]);
    expect(document.querySelector('.setting-find [role="status"]')?.textContent).toMatch(/Nothing fits/);
    await type('.setting-find input', '');
    expect(parts()).toEqual(all);
  });

  it('begins with what the address names', async () => {
    await open('#/settings?find=trail');
    expect(parts()).toEqual(['trail', 'trailDays', 'trailErase']);
    expect(document.querySelector<HTMLInputElement>('.setting-find input')?.value).toBe('');
    await open('#/settings?find=wavy');
    expect(parts()).toEqual(['markStyle']);
  });
});

describe('sites', () => {
  it('of the list can be found, switched off and on, and allowed where they are withheld', async () => {
    await type('[data-setting="listedSites"] input[type="search"]', 'helsingin sanomat');
    const row = () => document.querySelector<HTMLElement>('[data-site="hs.fi"]');
    expect(row()?.dataset.state).toBe('on');
    row()?.querySelector('input')?.click();
    await settle();
    expect((await readSettings()).offSites).toEqual(['hs.fi']);
    expect(row()?.dataset.state).toBe('off');
    await press('offSites', 'Show on hs.fi again');
    expect(row()?.dataset.state).toBe('on');
    await type('[data-setting="listedSites"] input[type="search"]', 'nytimes.com');
    const other = document.querySelector<HTMLElement>('[data-site="nytimes.com"]');
    expect(other?.dataset.state).toBe('withheld');
    await press('listedSites', 'Allow nytimes.com');
    expect(chrome.permissions.request).toHaveBeenCalledWith({ origins: ['*://*.nytimes.com/*'] });
    await vi.waitFor(() => expect(other?.dataset.state).toBe('on'));
  });

  it('that the reader added are listed, and taken back from the browser', async () => {
    expect(part('ownSites')?.textContent).toContain('added.example');
    await press('ownSites', 'Take added.example back');
    await vi.waitFor(() => expect(part('ownSites')?.textContent).not.toContain('added.example'));
    expect(origins).toEqual(['*://*.hs.fi/*']);
  });
});

describe('all settings at once', () => {
  const file = (settings: object, more: object = {}) =>
    JSON.stringify({ format: 'prior-waves-settings', version: 1, settings, ...more });

  it('go into a file that can be read again', async () => {
    await storage.set({ 'settings.show': 'tab', 'settings.offSites': ['daily.example'] });
    await settle();
    saved.length = 0;
    await press('export', 'Save as a file');
    const text = await saved[0]?.text();
    const now = { settings: { ...(await readSettings()), show: 'open' as const, offSites: [] }, ownSites: [] };
    expect(planSettings(text ?? '', now)).toMatchObject({
      value: { changes: { show: 'tab', offSites: ['daily.example'] }, refused: [], toAllow: ['added.example'] },
    });
  });

  it('are shown before they are taken from a file, and what is not taken is named', async () => {
    const offSites = ['one.example', 'two.example'];
    await choose('import', file({ show: 'badge', markStyle: 'glow', flavour: 'mint', kinds: [], offSites }));
    expect(part('import')?.textContent).toContain('Only the badge');
    expect(part('import')?.querySelector('[data-change="offSites"]')?.textContent).toMatch(/none.*one\.example.*two/);
    expect([...(part('import')?.querySelectorAll('.refused li') ?? [])].map(({ textContent }) => textContent)).toEqual([
      'How they are marked: "glow" – it cannot have this value',
      'flavour: "mint" – there is no such setting',
    ]);
    expect((await readSettings()).show).toBe('open');
    await press('import', 'Take them over');
    expect(await readSettings()).toMatchObject({ show: 'badge', kinds: [], markStyle: 'both' });
    await press('reset', 'Undo');
    expect(await readSettings()).toMatchObject({ show: 'open', markStyle: 'both' });
    expect((await readSettings()).kinds).toHaveLength(6);
  });

  it('from a file take nothing away that came into a list while they were looked at', async () => {
    await choose('import', file({ offSites: ['weekly.example'] }));
    await storage.set({ 'settings.offSites': ['daily.example'] });
    await settle();
    await press('import', 'Take them over');
    expect((await readSettings()).offSites).toEqual(['daily.example', 'weekly.example']);
  });

  it('that are taken back after a file leave in a list what came into it since', async () => {
    await storage.set({ 'settings.offSites': ['daily.example'] });
    await settle();
    await choose('import', file({ offSites: ['weekly.example'] }));
    await press('import', 'Take them over');
    await storage.set({ 'settings.offSites': ['daily.example', 'weekly.example', 'late.example'] });
    await settle();
    await press('reset', 'Undo');
    expect((await readSettings()).offSites).toEqual(['daily.example', 'late.example']);
  });

  it('from a file name sites for which the browser is then asked, one by one', async () => {
    await choose('import', file({}, { ownSites: ['weekly.example', 'added.example'] }));
    expect(
      [...(part('import')?.querySelectorAll('.host-list bdi') ?? [])].map(({ textContent }) => textContent),
    ).toEqual(['weekly.example']);
    await press('import', 'Allow weekly.example');
    expect(chrome.permissions.request).toHaveBeenCalledWith({
      origins: ['*://weekly.example/*', '*://www.weekly.example/*'],
    });
    await vi.waitFor(() => expect(part('import')?.querySelector('.host-list')).toBeNull());
  });

  it('stay as they are where a file is none of ours', async () => {
    await choose('import', '{"format":"something"}');
    expect(editor.notice.value).toMatchObject({ tone: 'trouble', text: expect.stringMatching(/no file of settings/) });
    expect(part('import')?.querySelector('table')).toBeNull();
  });

  it('go back to the defaults, but for the sites, and forth again', async () => {
    const set = { 'settings.show': 'tab', 'settings.marks': false, 'settings.offSites': ['daily.example'] };
    await storage.set(set);
    await settle();
    const before = await readSettings();
    await press('reset', 'Set everything to the defaults');
    expect(await readSettings()).toEqual({ ...before, show: 'open', marks: true });
    // Also after the page has loaded anew.
    await open('#/settings');
    await press('reset', 'Undo');
    expect(await readSettings()).toEqual(before);
    expect([...(part('reset')?.querySelectorAll('button') ?? [])]).toHaveLength(1);
  });
});

describe('keys', () => {
  it('are as the browser has them now', async () => {
    const rows = [...(part('shortcuts')?.querySelectorAll('dl > div') ?? [])].map(({ textContent }) => textContent);
    expect(rows).toEqual([
      'Alt+Shift+JOpens or closes the sidebar',
      'no keyTo the next figure in the text',
      'F9In the browser’s words',
    ]);
    await press('shortcuts', 'Change them in the browser');
    expect(chrome.tabs.create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
  });
});
