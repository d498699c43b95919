import { beforeEach, expect, it, vi } from 'vitest';
import { fakeStorage } from '../settings/fake-storage.ts';

const fake = vi.hoisted(() => ({
  runtime: { getURL: (path: string) => `chrome-extension://own/${path}` },
  tabs: { create: vi.fn() },
  storage: { local: { set: vi.fn() } },
}));
vi.mock('../../src/messages/browser.ts', () => ({ default: fake }));

const { openWelcomeOnce } = await import('../../src/background/first-run.ts');

const storage = fakeStorage();

beforeEach(() => {
  storage.clear();
  vi.stubGlobal('chrome', { storage: { local: storage } });
  fake.tabs.create.mockReset();
  fake.storage.local.set.mockReset().mockImplementation(storage.set);
});

it('opens the first-run page after the first installation, and never again', async () => {
  await openWelcomeOnce({ reason: 'install' });
  expect(fake.tabs.create).toHaveBeenCalledWith({ url: 'chrome-extension://own/src/welcome/welcome.html' });
  await openWelcomeOnce({ reason: 'install' });
  expect(fake.tabs.create).toHaveBeenCalledTimes(1);
});

it.each(['update', 'browser_update'] as const)('does not open it at %s', async (reason) => {
  await openWelcomeOnce({ reason });
  expect(fake.tabs.create).not.toHaveBeenCalled();
  expect(fake.storage.local.set).not.toHaveBeenCalled();
});

it('does not open it where an unpacked extension is loaded anew beside what was kept', async () => {
  await storage.set({ 'settings.theme': 'dark' });
  await openWelcomeOnce({ reason: 'install' });
  expect(fake.tabs.create).not.toHaveBeenCalled();
});

it('does not open it where nobody can tell whether it was opened before', async () => {
  vi.stubGlobal('chrome', { storage: { local: { get: () => Promise.reject(new Error('the disk is gone')) } } });
  await openWelcomeOnce({ reason: 'install' });
  expect(fake.tabs.create).not.toHaveBeenCalled();
  expect(fake.storage.local.set).not.toHaveBeenCalled();
});
