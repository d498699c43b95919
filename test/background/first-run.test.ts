import { beforeEach, expect, it, vi } from 'vitest';

const kept = new Map<string, unknown>();
const fake = vi.hoisted(() => ({
  runtime: { getURL: (path: string) => `chrome-extension://own/${path}` },
  tabs: { create: vi.fn() },
  storage: { local: { get: vi.fn(), set: vi.fn() } },
}));
vi.mock('../../src/messages/browser.ts', () => ({ default: fake }));

const { openWelcomeOnce } = await import('../../src/background/first-run.ts');

beforeEach(() => {
  kept.clear();
  fake.tabs.create.mockReset();
  fake.storage.local.get.mockImplementation(async () => Object.fromEntries(kept));
  fake.storage.local.set.mockImplementation(async (items: Record<string, unknown>) => {
    for (const [key, value] of Object.entries(items)) kept.set(key, value);
  });
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
  expect(kept.size).toBe(0);
});

it('does not open it where an unpacked extension is loaded anew beside what was kept', async () => {
  kept.set('settings.theme', 'dark');
  await openWelcomeOnce({ reason: 'install' });
  expect(fake.tabs.create).not.toHaveBeenCalled();
});
