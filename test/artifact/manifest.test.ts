import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gateMatches } from '../../src/sites/gate-script.ts';
import { requiredSites } from '../../src/sites/granted.ts';
import { matchPatterns, sites } from '../../src/sites/sites.ts';
import { browsers, built, root } from './built.ts';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

describe.each(browsers)('the manifest for %s', (browser) => {
  // The schema refuses keys that are not expected: web_accessible_resources, optional permissions and all the rest.
  const { manifest, files, text, bytes } = built(browser);

  it('lists nothing that pages could ask for', () => {
    expect(text('manifest.json')).not.toContain('web_accessible_resources');
  });

  it('asks for what is used and no more', () => {
    const { permissions, host_permissions: hosts, optional_host_permissions: optional } = manifest;
    console.log(`${browser}: ${permissions.join(', ')}; ${hosts.length} news sites; when asked ${optional.join(', ')}`);
    expect(permissions.toSorted()).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage']);
    expect(manifest.host_permissions).toEqual(matchPatterns(requiredSites(sites)));
    // What the reader may allow beside these: a site at a time, and the sites that came into the list later.
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  it('runs the gate on the listed sites, in their top frame, and nothing else anywhere', () => {
    expect(manifest.content_scripts).toEqual([
      { js: ['gate.js'], ...gateMatches(requiredSites(sites)), run_at: 'document_idle' },
    ]);
  });

  it('shuts our own pages off from the network', () => {
    const policy = Object.fromEntries(
      manifest.content_security_policy.extension_pages.split(';').map((directive) => {
        const [name = '', ...values] = directive.trim().split(/\s+/);
        return [name, values.join(' ')];
      }),
    );
    expect(policy).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self' data:",
      'connect-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    });
  });

  it('has its version from package.json', () => {
    expect(manifest.version).toBe(version);
  });

  it('names files that are there, and icons of their size', () => {
    const { icons, action } = manifest;
    expect(files).toContain(action.default_popup);
    for (const file of [manifest.background.service_worker ?? '', ...(manifest.background.scripts ?? [])]) {
      if (file !== '') expect(files).toContain(file);
    }
    const sized = [
      ...Object.entries(icons),
      ...Object.entries(action.default_icon),
      ...(action.theme_icons ?? []).flatMap(({ size, light, dark }) => [[size, light] as const, [size, dark] as const]),
    ];
    for (const [size, file] of sized) {
      const png = bytes(file);
      // Width and height stand in a PNG's first chunk.
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], file).toEqual([Number(size), Number(size)]);
    }
    expect(Object.keys(icons)).toEqual(['16', '32', '48', '96', '128']);
  });

  it('speaks every language of the surfaces, in the same words and within the stores’ bounds', () => {
    const locales = ['en', 'fi', 'zh_TW'];
    const folders = new Set(files.flatMap((file) => /^_locales\/([^/]+)\//.exec(file)?.[1] ?? []));
    expect([...folders].toSorted()).toEqual(locales);
    const messages = locales.map(
      (locale): Record<string, { message: string }> => JSON.parse(text(`_locales/${locale}/messages.json`)),
    );
    const keys = Object.keys(messages[0] ?? {});
    for (const words of messages) {
      expect(Object.keys(words)).toEqual(keys);
      expect(words.name?.message.length).toBeLessThanOrEqual(45);
      expect(words.description?.message.length).toBeLessThanOrEqual(132);
    }
    // What the browser asks for, and no more: the surfaces have their words built in.
    const scripts = files.filter((file) => file.endsWith('.js')).map(text);
    const asked = [
      ...text('manifest.json').matchAll(/__MSG_(\w+)__/g),
      ...scripts.flatMap((script) => [...script.matchAll(/i18n\.getMessage\(["'`](\w+)["'`]/g)]),
    ].map(([, key = '']) => key);
    expect([...new Set(asked)].toSorted()).toEqual(keys.toSorted());
  });
});

describe('what each browser needs for itself', () => {
  it('Chrome: the oldest version that was run, and a worker', () => {
    const { manifest } = built('chrome');
    expect(manifest.minimum_chrome_version).toBe('156');
    expect(manifest.background).toEqual({ service_worker: expect.any(String) });
    expect(manifest.browser_specific_settings).toBeUndefined();
  });

  it('Firefox: the oldest version that was run, no data collected, an event page', () => {
    const { manifest } = built('firefox');
    expect(manifest.browser_specific_settings?.gecko).toMatchObject({
      strict_min_version: '153.0',
      data_collection_permissions: { required: ['none'] },
    });
    expect(manifest.background).toEqual({ scripts: [expect.any(String)], type: 'module' });
    expect(manifest.minimum_chrome_version).toBeUndefined();
  });
});
