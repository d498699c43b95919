import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askForSite } from '../../src/settings/ask-for-site.ts';
import { ownOrigins, ownSites, takeBackSite } from '../../src/settings/own-sites.ts';
import { readSettings } from '../../src/settings/settings.ts';
import { fakeStorage } from './fake-storage.ts';

const listed = ['*://*.hs.fi/*', '*://*.nytimes.com/*'];
const storage = fakeStorage();
const permissions = { getAll: vi.fn(), request: vi.fn(), remove: vi.fn(), contains: vi.fn() };

function granted(...own: string[]): void {
  permissions.getAll.mockResolvedValue({ origins: [...listed, ...own] });
}

beforeEach(() => {
  vi.resetAllMocks();
  storage.clear();
  vi.stubGlobal('chrome', {
    permissions,
    runtime: { getManifest: () => ({ host_permissions: listed }) },
    storage: { local: storage },
  });
  permissions.contains.mockResolvedValue(false);
});

describe('the sites that the reader added', () => {
  it('are none where nothing but the manifest’s is granted, or less', async () => {
    granted();
    expect(await ownSites()).toEqual([]);
    permissions.getAll.mockResolvedValue({});
    expect(await ownSites()).toEqual([]);
  });

  it('are known by their host, in whatever form it is granted', async () => {
    granted(
      '*://blog.example/*',
      '*://www.blog.example/*',
      'https://*.paper.example/*',
      'http://127.0.0.1:*/*',
      'https://[::1]/*',
      'file:///*',
    );
    expect(await ownSites()).toEqual(['127.0.0.1', '[::1]', 'blog.example', 'paper.example']);
  });

  it('hold nothing of a listed site that was granted in part', async () => {
    granted('https://www.hs.fi/*', '*://static.nytimes.com/*', '*://noths.fi/*');
    expect(await ownOrigins()).toEqual(['*://noths.fi/*']);
  });

  it.each(['*://*/*', '<all_urls>', 'https://*/*'])('are all sites where %s is granted', async (origin) => {
    granted(origin, '*://blog.example/*');
    expect(await ownSites()).toEqual(['*', 'blog.example']);
  });
});

describe('asking for a site', () => {
  it('reaches the browser before anything is awaited, as its click wants it', () => {
    permissions.request.mockResolvedValue(true);
    void askForSite(['*://blog.example/*']);
    expect(permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: ['*://blog.example/*'] });
  });

  it('says what came of it', async () => {
    permissions.request.mockResolvedValueOnce(true).mockResolvedValueOnce(false).mockRejectedValueOnce(new Error('no'));
    expect(await askForSite(['*://a.example/*'])).toEqual({ ok: true });
    expect(await askForSite(['*://a.example/*'])).toEqual({ ok: false, error: 'refused' });
    expect(await askForSite(['*://a.example/*'])).toEqual({ ok: false, error: 'permissions: no' });
  });
});

describe('taking a site back', () => {
  it('gives back every form of it and no other', async () => {
    granted('*://blog.example/*', 'https://www.blog.example/*', '*://other.example/*');
    expect(await takeBackSite('www.blog.example')).toEqual({ ok: true });
    expect(permissions.remove).toHaveBeenCalledExactlyOnceWith({
      origins: ['*://blog.example/*', 'https://www.blog.example/*'],
    });
    expect((await readSettings()).offSites).toEqual([]);
  });

  it('switches it off where all sites are granted, so that it is silent all the same', async () => {
    granted('*://*/*');
    permissions.contains.mockResolvedValue(true);
    expect(await takeBackSite('blog.example')).toEqual({ ok: true });
    expect(permissions.remove).not.toHaveBeenCalled();
    expect((await readSettings()).offSites).toEqual(['blog.example']);
  });

  it('gives back the grant for all sites by its own name', async () => {
    granted('*://*/*', '*://blog.example/*');
    permissions.contains.mockResolvedValue(true);
    expect(await takeBackSite('*')).toEqual({ ok: true });
    expect(permissions.remove).toHaveBeenCalledExactlyOnceWith({ origins: ['*://*/*'] });
    expect((await readSettings()).offSites).toEqual([]);
  });

  it('says what the browser refuses', async () => {
    granted('*://blog.example/*');
    permissions.remove.mockRejectedValue(new Error('You cannot remove required permissions.'));
    expect(await takeBackSite('blog.example')).toMatchObject({ ok: false, error: expect.stringContaining('required') });
  });
});
