/** What may not grow, as far as it does not hang on how fast a machine is: `npm run bench` measures times. */
import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { languageTags } from '../../scripts/build/in-page-files.ts';
import { extractArticle } from '../../src/article/extract.ts';
import { locales } from '../../src/surfaces/locale.ts';
import { bareWalk } from '../bench/bare-walk.ts';
import { generatedPages } from '../bench/pages/pages.ts';
import { filesIn, sizeOf } from '../bench/sizes.ts';
import { quantile } from '../bench/stats.ts';
import { browsers, root } from './built.ts';
import { countDom, sumOf } from './count-dom.ts';
import { layoutMembers, trapLayout } from './trap-layout.ts';

const url = 'https://news.example/business/an-article';
/**
 * Bytes: a little above what there is, to be lowered with it. `read`: of a page that is no story. `shown`: of a story's,
 * which is to come to 60,000 with any one language. The package is to come to 500,000.
 */
const most = { read: 158_300, shown: 231_100, package: 935_900 };
const pages = generatedPages();
/** One page of each system: a story and none by turns. */
const of = (...systems: string[]) =>
  systems.flatMap((name, at) => pages.filter(({ system }) => system === name).slice(at, at + 1));

const pageOf = (html: string) =>
  new JSDOM(html, { url, runScripts: 'outside-only', virtualConsole: new VirtualConsole() }).window;

describe.each(browsers)('the package for %s', (browser) => {
  const folder = `${root}/dist/${browser}`;

  it.each(languageTags(root))('gives a page in %s no more than so much, compressed', (tag) => {
    const read = ['annotator.js', `languages/${tag}.js`];
    expect(sizeOf(folder, read).gzipped).toBeLessThanOrEqual(most.read);
    for (const locale of locales) {
      const shown = [...read, 'sidebar.js', `words/${locale}.js`];
      expect(sizeOf(folder, shown).gzipped, locale).toBeLessThanOrEqual(most.shown);
    }
  });

  it('is no larger than so much, compressed', () => {
    expect(sizeOf(folder, filesIn(folder)).gzipped).toBeLessThanOrEqual(most.package);
  });
});

describe('the gate', () => {
  const gate = readFileSync(`${root}/dist/chrome/gate.js`, 'utf8');

  /** A page with the gate in it, whose timers go off when they are told to. */
  function gated(html: string) {
    const window = pageOf(html);
    const due: (() => void)[] = [];
    const listeners = new Map<string, () => void>();
    const runtime: { id: string | undefined; sendMessage: () => Promise<number> } = {
      id: 'id',
      sendMessage: async () => ran.asked++,
    };
    Object.assign(window, {
      chrome: { runtime },
      navigation: {
        addEventListener: (name: string, listener: () => void) => listeners.set(name, listener),
        removeEventListener: (name: string) => listeners.delete(name),
      },
      setTimeout: (work: () => void) => {
        ran.looks += 1;
        return due.push(work);
      },
      clearTimeout: () => due.splice(0),
    });
    const { dispatchEvent } = window.EventTarget.prototype;
    const trapped = trapLayout(window);
    const counts = countDom(window);
    const ran = {
      asked: 0,
      /** One at once, one with every timer. */
      looks: 1,
      listeners,
      trapped,
      counts,
      window,
      runtime,
      due,
      /** Without being counted. */
      dispatch: (target: EventTarget, event: Event) => dispatchEvent.call(target, event),
      /** Lets every timer go off, and those that they set. */
      toItsEnd() {
        for (let work = due.shift(); work; work = due.shift()) work();
        return ran;
      },
    };
    window.eval(gate);
    return ran;
  }

  /** What a walk over the text of the page asks of it. */
  function walkReads(html: string): number {
    const window = pageOf(html);
    const counts = countDom(window);
    window.eval(`(${bareWalk})(document.body)`);
    return sumOf(counts.reads);
  }

  const each = of('wordpress', 'soup', 'discussed', 'front', 'next', 'live').map(
    ({ name, html }) => [name, html] as const,
  );
  /** Of each system the first page that does not name Amazon: the others are asked for more. */
  const others = new Map(
    pages
      .filter(({ html }) => !/amazon|亞馬遜|亚马逊|アマゾン/i.test(html))
      .toReversed()
      .map(({ system, html }) => [system, html]),
  );

  it.each(each)('changes nothing in %s, forces no layout, asks little, and leaves one listener', (_name, html) => {
    const { counts, trapped, asked, looks, listeners, due } = gated(html).toItsEnd();
    expect(Object.fromEntries(counts.writes)).toEqual({});
    expect(trapped).toEqual({ layout: [], watchers: [] });
    expect([...listeners.keys()]).toEqual(['navigatesuccess']);
    expect(due).toEqual([]);
    // One look, and three more where nothing was found.
    expect(looks).toBeLessThanOrEqual(4);
    expect(asked).toBeLessThanOrEqual(1);
    expect(sumOf(counts.reads) / looks).toBeLessThanOrEqual(2_200);
  });

  it('asks less of a page that does not name Amazon than a bare walk of its text does, of most not half', () => {
    const shares = [...others.values()].map((html) => {
      const { counts, looks } = gated(html).toItsEnd();
      return sumOf(counts.reads) / looks / walkReads(html);
    });
    expect(shares.length).toBeGreaterThanOrEqual(10);
    expect(quantile(shares, 0.5)).toBeLessThanOrEqual(0.5);
    expect(quantile(shares, 1)).toBeLessThanOrEqual(1);
  });

  it('does nothing more once it has looked, whatever goes on in the page', () => {
    const [[, html] = []] = others;
    const ran = gated(html ?? '').toItsEnd();
    const { window, due, counts, trapped } = ran;
    const { document } = window;
    const asked = sumOf(counts.reads);
    const events = [
      'scroll',
      'resize',
      'click',
      'keydown',
      'pointermove',
      'focus',
      'blur',
      'pagehide',
      'pageshow',
      'load',
    ];
    const everywhere = [...events, 'visibilitychange', 'hashchange', 'popstate', 'DOMContentLoaded', 'message'];
    // Sent without being counted: what is counted is what the gate asks.
    for (const name of everywhere)
      for (const target of [window, document]) ran.dispatch(target, new window.Event(name));
    expect(sumOf(counts.reads)).toBe(asked);
    expect(due).toEqual([]);
    expect(trapped.watchers).toEqual([]);
  });

  it('looks at nothing after a jump within a page for which it asked, and leaves when the extension is gone', () => {
    const ran = gated('<title>Amazon lays off drivers</title><p>It does.</p>').toItsEnd();
    expect(ran.asked).toBe(1);
    ran.window.history.replaceState(null, '', '#comments');
    const asked = sumOf(ran.counts.reads);
    ran.listeners.get('navigatesuccess')?.();
    ran.runtime.id = undefined;
    ran.listeners.get('navigatesuccess')?.();
    expect([...ran.listeners.keys()]).toEqual([]);
    expect(ran.due).toEqual([]);
    expect(sumOf(ran.counts.reads)).toBe(asked);
  });

  const bare = pageOf('<p>text</p>');
  const traps = { window: bare, trapped: trapLayout(bare) };
  it.each(layoutMembers)('would be found out if it asked for %s', (member) => {
    const { window, trapped } = traps;
    const [name = '', own] = member.split('.');
    window.eval(own === undefined ? name : `${name}.prototype.${own}`);
    expect(trapped.layout.pop()).toBe(member);
  });
});

describe('finding the article', () => {
  /** Of what is asked of a page, so much for each of its nodes. */
  function askedPerNode(html: string): number {
    const window = pageOf(html);
    const nodes = window.document.evaluate('count(//node())', window.document, null, 1, null).numberValue;
    const { reads, writes } = countDom(window);
    extractArticle(window.document, url);
    return (sumOf(reads) + sumOf(writes)) / nodes;
  }

  it('asks no more of each node where a page has four times as many', () => {
    const [page] = of('discussed');
    const html = page?.html ?? '';
    const thread = /<ol>.*<\/ol>/s.exec(html)?.[0] ?? '';
    const [once, often] = [askedPerNode(html), askedPerNode(html.replace(thread, thread.repeat(4)))];
    expect(often).toBeLessThanOrEqual(once * 1.25);
  });
});
