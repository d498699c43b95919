import { beforeEach, describe, expect, it, vi } from 'vitest';
import { mostSiteLayouts, readSettings } from '../../src/settings/settings.ts';
import { countClosing, forgetLayout, keepLayout, layoutOn, mostClosings } from '../../src/settings/site-layout.ts';
import { fakeStorage } from './fake-storage.ts';

const storage = fakeStorage();
const layout = async (host: string) => layoutOn(await readSettings(), host);

beforeEach(() => {
  storage.clear();
  vi.stubGlobal('chrome', { storage: { local: storage } });
});

describe('the layout on a site', () => {
  it('is the usual one until it is changed there', async () => {
    expect(await layout('daily.example')).toEqual({ width: 360, open: true, side: null, tabAt: 0.4, waits: false });
  });

  it('is as the reader left it, on that site alone, but for the width, which new sites begin with', async () => {
    await keepLayout('www.daily.example', { width: 420 });
    await keepLayout('daily.example', { side: 'left', open: false, tabAt: 0.7 });
    expect(await layout('daily.example')).toEqual({ width: 420, open: false, side: 'left', tabAt: 0.7, waits: false });
    expect(await layout('other.example')).toEqual({ width: 420, open: true, side: null, tabAt: 0.4, waits: false });
    await keepLayout('other.example', { width: 300 });
    expect((await layout('daily.example')).width).toBe(420);
  });

  it('is a tab once the sidebar was closed unused three times in a row, until it is opened', async () => {
    for (let time = 1; time < mostClosings; time += 1) await countClosing('daily.example');
    expect(await layout('daily.example')).toMatchObject({ open: true, waits: false });
    await keepLayout('daily.example', { closings: 0 });
    for (let time = 0; time < mostClosings; time += 1) await countClosing('daily.example');
    expect(await layout('daily.example')).toMatchObject({ open: false, waits: true });
    expect(await layout('other.example')).toMatchObject({ open: true, waits: false });
    await keepLayout('daily.example', { open: true, closings: 0 });
    expect(await layout('daily.example')).toMatchObject({ open: true, waits: false });
  });

  it('can be forgotten', async () => {
    await keepLayout('daily.example', { side: 'left' });
    await forgetLayout('www.daily.example');
    expect((await readSettings()).siteLayouts).toEqual([]);
  });

  it('is kept for a bounded number of sites: those not touched for longest go', async () => {
    const many = Array.from({ length: mostSiteLayouts }, (_, at) => ({ host: `site-${at}.example`, side: 'left' }));
    await storage.set({ 'settings.siteLayouts': many });
    await keepLayout('site-0.example', { tabAt: 0.2 });
    await keepLayout('new.example', { side: 'right' });
    const { siteLayouts } = await readSettings();
    expect(siteLayouts).toHaveLength(mostSiteLayouts);
    expect(siteLayouts.map(({ host }) => host)).toContain('site-0.example');
    expect(siteLayouts.map(({ host }) => host)).not.toContain('site-1.example');
  });

  it('is not written where nothing changes', async () => {
    await keepLayout('daily.example', { closings: 0 });
    expect((await readSettings()).siteLayouts).toEqual([]);
  });

  it('loses only what does not fit', async () => {
    await storage.set({
      'settings.siteLayouts': [
        { host: 'daily.example', side: 'left' },
        { host: 'DAILY', side: 'left' },
        { host: 'wide.example', width: 9_000 },
        7,
      ],
    });
    expect((await readSettings()).siteLayouts.map(({ host }) => host)).toEqual(['daily.example']);
    await storage.set({ 'settings.siteLayouts': 'nothing' });
    expect((await readSettings()).siteLayouts).toEqual([]);
  });
});
