// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readBuildNote } from '../../src/welcome/build-note.ts';
import { watchHostAccess } from '../../src/welcome/host-access.ts';
import { policyRules } from '../../src/welcome/policy.ts';
import { sitesByCountry } from '../../src/welcome/sites-by-country.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  document.head.replaceChildren();
});

describe('what the first-run page tells', () => {
  it('takes the policy apart, rule by rule', () => {
    expect(policyRules("default-src 'none'; img-src 'self' data:;  connect-src 'none'; ")).toEqual([
      { directive: 'default-src', values: "'none'" },
      { directive: 'img-src', values: "'self' data:" },
      { directive: 'connect-src', values: "'none'" },
    ]);
    expect(policyRules('')).toEqual([]);
  });

  it('has every site of the manifest under its country, in the order of the reader’s language', () => {
    const known = [
      { domain: 'one.example', name: 'One', country: 'US', language: 'en' },
      { domain: 'äiti.example', name: 'Äiti', country: 'FI', language: 'fi' },
      { domain: 'zeta.example', name: 'Zeta', country: 'FI', language: 'fi' },
      { domain: 'unasked.example', name: 'Unasked', country: 'SE', language: 'sv' },
    ];
    const patterns = ['one', 'zeta', 'äiti', 'unknown'].map((name) => `*://*.${name}.example/*`);
    const told = sitesByCountry(patterns, known, 'fi').map(({ name, sites }) => [name, sites.map((site) => site.name)]);
    expect(told).toEqual([
      ['Suomi', ['Zeta', 'Äiti']],
      ['Yhdysvallat', ['One']],
      ['', ['unknown.example']],
    ]);
  });

  it('knows its build by the style sheet that the package holds', () => {
    vi.stubGlobal('chrome', { runtime: { getManifest: () => ({ version: '1.2.3' }) } });
    expect(readBuildNote(document)).toEqual({ version: '1.2.3', hash: null });
    const sheet = document.createElement('style');
    const hash = '0123456789abcdef'.repeat(4);
    sheet.textContent = `:root { --prior-waves-hash: "${hash}"; --prior-waves-files: 61; }`;
    document.head.append(sheet);
    expect(readBuildNote(document).hash).toEqual({ value: hash, files: 61 });
  });

  it('follows what the browser allows, site by site, until it stops watching', async () => {
    const origins = ['*://*.one.example/*', '*://*.two.example/*'];
    const allowed = new Set(origins);
    const listeners = new Set<() => void>();
    const event = {
      addListener: (listener: () => void) => listeners.add(listener),
      removeListener: (listener: () => void) => listeners.delete(listener),
    };
    vi.stubGlobal('chrome', {
      runtime: { getManifest: () => ({ host_permissions: origins }) },
      permissions: {
        contains: async (asked: { origins: string[] }) => asked.origins.every((origin) => allowed.has(origin)),
        onAdded: event,
        onRemoved: event,
      },
    });
    const told: unknown[] = [];
    const stop = watchHostAccess((access) => told.push(access));
    await vi.waitFor(() => expect(told).toEqual([{ total: 2, allowed: 2 }]));
    allowed.delete('*://*.one.example/*');
    for (const listener of listeners) listener();
    await vi.waitFor(() => expect(told.at(-1)).toEqual({ total: 2, allowed: 1 }));
    stop();
    expect(listeners.size).toBe(0);
  });
});
