import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  isOff,
  readSettings,
  type Settings,
  storedSettings,
  watchSettings,
  writeSettings,
} from '../../src/settings/settings.ts';
import { forgetLayout, keepLayout } from '../../src/settings/site-layout.ts';
import { switchSite } from '../../src/settings/switch-site.ts';
import { fakeStorage } from './fake-storage.ts';

const defaults: Settings = {
  uiLocale: 'auto',
  theme: 'auto',
  sidebarWidth: 360,
  show: 'open',
  kinds: ['layoff', 'hiring', 'headcount', 'conditions', 'labor_action', 'policy'],
  marks: true,
  markStyle: 'both',
  trail: 'figures',
  trailDays: 365,
  privateWindows: 'show',
  listedWaves: 'story',
  reportedWaves: true,
  ownRecords: true,
  offSites: [],
  siteLayouts: [],
};

describe('settings', () => {
  const storage = fakeStorage();
  beforeEach(() => {
    storage.clear();
    vi.stubGlobal('chrome', { storage: { local: storage } });
  });

  it('are the defaults until something is set', async () => {
    expect(await readSettings()).toEqual(defaults);
  });

  it('lose no site of two that are switched off at the same time', async () => {
    await Promise.all([switchSite('daily.example', true), switchSite('weekly.example', true)]);
    expect((await readSettings()).offSites).toEqual(['daily.example', 'weekly.example']);
  });

  it('keep what is written, and nothing else changes', async () => {
    expect(await writeSettings({ theme: 'dark', offSites: ['daily.example'] })).toEqual({ ok: true });
    expect(await readSettings()).toEqual({ ...defaults, theme: 'dark', offSites: ['daily.example'] });
    await writeSettings({ sidebarWidth: 420 });
    expect(await readSettings()).toEqual({
      ...defaults,
      theme: 'dark',
      offSites: ['daily.example'],
      sidebarWidth: 420,
    });
  });

  it('fall back one by one where what is stored is broken', async () => {
    await storage.set({
      'settings.uiLocale': 'tlh',
      'settings.theme': 'dark',
      'settings.sidebarWidth': 100_000,
      'settings.show': 'always',
      'settings.kinds': ['hiring', 'gossip', 7, 'layoff'],
      'settings.marks': 'yes',
      'settings.trail': ['figures'],
      'settings.trailDays': 31,
      'settings.offSites': ['daily.example', 7],
      'settings.unknown': true,
    });
    expect(await readSettings()).toEqual({
      ...defaults,
      theme: 'dark',
      kinds: ['layoff', 'hiring'],
      offSites: ['daily.example'],
    });
  });

  it('are the defaults where storage cannot be read, and a failed write says why', async () => {
    const broken = () => Promise.reject(new Error('the disk is full'));
    vi.stubGlobal('chrome', { storage: { local: { get: broken, set: broken } } });
    expect(await readSettings()).toEqual(defaults);
    expect(await writeSettings({ theme: 'dark' })).toEqual({ ok: false, error: 'settings: the disk is full' });
  });

  it('tell of changes until one stops watching', async () => {
    const seen: Settings[] = [];
    const stop = watchSettings((settings) => seen.push(settings));
    await writeSettings({ theme: 'light' });
    await storage.set({ 'something.else': 1 });
    await vi.waitFor(() => expect(seen).toEqual([{ ...defaults, theme: 'light' }]));
    stop();
    await writeSettings({ theme: 'dark' });
    expect(seen).toHaveLength(1);
  });
});

describe('a site that is switched off', () => {
  it('is off with its subdomains', () => {
    const settings = { ...defaults, offSites: ['daily.example'] };
    expect(isOff(settings, 'daily.example')).toBe(true);
    expect(isOff(settings, 'www.daily.example')).toBe(true);
    expect(isOff(settings, 'notdaily.example')).toBe(false);
  });

  it('stays off beside whatever else an address can name', async () => {
    const storage = fakeStorage();
    vi.stubGlobal('chrome', { storage: { local: storage } });
    const odd = [
      'http://my_paper.example/',
      'http://dotted.example./',
      'http://[2001:DB8::1]/',
      'http://täglich.example/',
    ];
    const hosts = odd.map((url) => new URL(url).hostname);
    for (const host of ['daily.example', ...hosts]) expect(await switchSite(host, true)).toEqual({ ok: true });
    expect((await readSettings()).offSites).toEqual(['daily.example', ...hosts]);
    for (const host of hosts) await switchSite(host, false);
    expect((await readSettings()).offSites).toEqual(['daily.example']);
  });
});

describe('where the settings cannot be read', () => {
  it('nothing that follows from them is written, and why is said', async () => {
    const set = vi.fn();
    const get = () => Promise.reject(new Error('the disk is gone'));
    vi.stubGlobal('chrome', { storage: { local: { get, set } } });
    const refused = { ok: false, error: 'settings: the disk is gone' };
    expect(await switchSite('daily.example', true)).toEqual(refused);
    expect(await keepLayout('daily.example', { side: 'left' })).toEqual(refused);
    expect(await forgetLayout('daily.example')).toEqual(refused);
    expect(set).not.toHaveBeenCalled();
  });

  it('and the browser does not answer at all, the defaults hold, and that nothing was kept is said', async () => {
    vi.useFakeTimers();
    vi.resetModules();
    const { readSettings, storedSettings, writeSettings } = await import('../../src/settings/settings.ts');
    const never = () => new Promise(() => undefined);
    vi.stubGlobal('chrome', { storage: { local: { get: never, set: never } } });
    try {
      const asked = [readSettings(), storedSettings(), writeSettings({ theme: 'dark' })];
      await vi.advanceTimersByTimeAsync(5_000);
      const error = 'settings: the storage does not answer';
      expect(await Promise.all(asked)).toEqual([defaults, null, { ok: false, error }]);
    } finally {
      vi.useRealTimers();
    }
  });

  it('and the browser takes seconds to say so, it is not asked for each of them anew', async () => {
    let clock = performance.now();
    const now = vi.spyOn(performance, 'now').mockImplementation(() => clock);
    const get = vi.fn(() => {
      clock += 3_000;
      return Promise.reject(new Error('the disk is gone'));
    });
    vi.stubGlobal('chrome', { storage: { local: { get } } });
    try {
      for (let times = 0; times < 5; times += 1) expect(await readSettings()).toEqual(defaults);
      expect(await storedSettings()).toBeNull();
      expect(await switchSite('daily.example', true)).toEqual({ ok: false, error: 'settings: the disk is gone' });
      expect(get).toHaveBeenCalledTimes(1);
      // The disk is there again.
      const storage = fakeStorage();
      await storage.set({ 'settings.theme': 'dark' });
      vi.stubGlobal('chrome', { storage: { local: storage } });
      clock += 16_000;
      expect((await readSettings()).theme).toBe('dark');
      expect((await readSettings()).theme).toBe('dark');
    } finally {
      now.mockRestore();
    }
  });
});
