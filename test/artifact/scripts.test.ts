import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import fi from '../../public/_locales/fi/messages.json' with { type: 'json' };
import zhTW from '../../public/_locales/zh_TW/messages.json' with { type: 'json' };
import { languageTags } from '../../scripts/build/in-page-files.ts';
import { locales } from '../../src/surfaces/locale.ts';
import { browsers, built, root } from './built.ts';

const tags = languageTags(root);
const languageFiles = tags.map((tag) => `languages/${tag}.js`);
const wordsFiles = locales.map((locale) => `words/${locale}.js`);
const messages = { en, 'zh-TW': zhTW, fi };
const inPageFiles = ['gate.js', 'annotator.js', 'sidebar.js', ...languageFiles, ...wordsFiles];

/** What the manifest names as the background. */
const loader = 'service-worker-loader.js';

/** Everything by which a script can reach the network or bring in code. */
const reachesOut = [
  'fetch',
  'fetchLater',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'sendBeacon',
  'importScripts',
  // What is added to a cache is fetched for it.
  'caches',
];
const outward = new RegExp(`(?<![\\w$])(?:${reachesOut.join('|')})(?![\\w$])`, 'g');
const makesCode = /(?<![\w$.])(?:eval|Function)\s*\(/g;

it('no module of ours exports what is given another value later', () => {
  const folder = join(root, 'src');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  expect(sources.length).toBeGreaterThan(200);
  expect(sources.filter((file) => /^export (?:let|var) /m.test(readFileSync(join(folder, file), 'utf8')))).toEqual([]);
});

describe.each(browsers)('the scripts for %s', (browser) => {
  const { files, text, bytes } = built(browser);
  const scripts = files.filter((file) => file.endsWith('.js'));
  const pages = files.filter((file) => file.endsWith('.html'));

  it('for pages of the web are all there, and no others', () => {
    const loose = scripts.filter((file) => !file.startsWith('assets/') && file !== loader);
    expect(loose.toSorted()).toEqual(inPageFiles.toSorted());
  });

  it.each(inPageFiles)('%s is one classic script that loads nothing', (file) => {
    // A module's import or export is a syntax error here.
    expect(() => new Script(text(file))).not.toThrow();
    expect(text(file)).not.toMatch(/(?<![\w$.])import\s*[(.]/);
  });

  it.each(scripts.filter((file) => file !== loader))('%s makes no request and no code', (file) => {
    expect([...text(file).matchAll(outward)].map(([found]) => found)).toEqual([]);
    expect([...text(file).matchAll(makesCode)].map(([found]) => found)).toEqual([]);
  });

  it('the background begins with a list of files of the package, and with nothing else', () => {
    const listed = /^(?:importScripts\((?:"\/assets\/[\w.-]+\.js",?)+\);|import '\.\/assets\/[\w.-]+\.js';)\n?$/;
    expect(text(loader)).toMatch(listed);
    for (const [, file = ''] of text(loader).matchAll(/["']\.?\/([^"']+)["']/g)) expect(files).toContain(file);
  });

  it.each(inPageFiles)('%s is text that browsers take for a content script', (file) => {
    // Chromium refuses invalid UTF-8 and code points that are no characters.
    const decoded = new TextDecoder('utf-8', { fatal: true }).decode(bytes(file));
    expect(decoded).not.toMatch(/\p{Noncharacter_Code_Point}/u);
  });

  it('the list of news sites stands in one file, which neither pages of the web nor popup and printed sheet load', () => {
    const holding = scripts.filter((file) => text(file).includes('Helsingin Sanomat'));
    expect(holding).toEqual([expect.stringMatching(/^assets\/sites-/)]);
    const loaded = new Set(['src/popup/popup.html', 'src/brief/brief.html']);
    for (const file of loaded) {
      for (const [, name] of text(file).matchAll(/["'](?:\.|\/assets)\/([\w.-]+\.js)["']/g))
        loaded.add(`assets/${name}`);
    }
    expect(loaded.size).toBeGreaterThan(4);
    expect(holding.filter((file) => loaded.has(file))).toEqual([]);
  });

  it('the gate is at most 2 kB compressed, writes nothing into pages and logs nothing', () => {
    const gate = text('gate.js');
    expect(gzipSync(gate, { level: 9 }).length).toBeLessThanOrEqual(2_000);
    expect(gate).not.toMatch(
      /console|innerText|innerHTML|insertAdjacent|append|createElement|setAttribute|remove\(|getBounding|offset[WHLT]|getComputedStyle|Observer/,
    );
  });

  it('our own pages load and lead to their own files only', () => {
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) {
      for (const [, address = ''] of text(page).matchAll(/(?:src|href)="([^"]*)"/g)) {
        const { origin, pathname } = new URL(address, `https://package.example/${page}`);
        expect(origin, `${page}: ${address}`).toBe('https://package.example');
        expect(files, `${page}: ${address}`).toContain(pathname.slice(1));
      }
      expect(text(page)).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\bstyle="|\bon\w+="/i);
    }
  });

  it.each([
    ['languages', languageFiles, tags],
    ['words', wordsFiles, locales],
  ])('the %s meet in one registry, in whatever order their files run', (registry, of, keys) => {
    for (const order of [of, of.toReversed()]) {
      const world = createContext({});
      for (const file of order) new Script(text(file)).runInContext(world);
      const registered = new Script(
        `[...globalThis[Symbol.for('prior-waves.${registry}')].keys()].sort().join()`,
      ).runInContext(world);
      expect(registered).toBe(keys.toSorted().join());
    }
  });

  it('the words of a locale stand in its own file and in no other', () => {
    for (const locale of locales) {
      const { message } = messages[locale].verdictMeanings_agrees;
      const holding = scripts.filter((file) => text(file).includes(message));
      expect(holding).toEqual([`words/${locale}.js`]);
    }
  });
});

describe('both packages', () => {
  it('have the same gate, languages and words', () => {
    const [chrome, firefox] = [built('chrome'), built('firefox')];
    for (const file of ['gate.js', ...languageFiles, ...wordsFiles])
      expect(chrome.text(file) === firefox.text(file), file).toBe(true);
  });
});
