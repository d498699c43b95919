import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { placeInSidebar, sidebarIn, sidebarOf } from '../../scripts/browsers/sidebar-view.ts';
import { type Tab, until } from '../../scripts/browsers/tabs.ts';
import type { Served } from '../demo/server.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { listedUrl, newsPage, pagesAt, story, unlistedHost } from './pages.ts';

/** Longer than the gate waits before it looks a last time. */
const quietAfter = 6_500;

const filler =
  '<li><a href="/x">Markets rose by 3 points after a calm morning, and 412 readers left a comment.</a></li>\n';
// The icon is what browsers fetch by themselves: refused, it would be reported in the console.
const strictPolicy =
  "default-src 'none'; img-src http://pages.qz.com/favicon.ico; script-src 'none'; style-src 'none'; base-uri 'none'; form-action 'none'";

const hostileStyle = `<style>
html > :not(head, body) { display: none !important; opacity: 0 !important; width: 0 !important; position: static !important; }
aside, section, header, button, [popover] { display: none !important; }
* { font-size: 60px !important; letter-spacing: 2em !important; text-transform: uppercase !important; }
</style>`;

const rewriting = `<script>
addEventListener('load', () => setTimeout(() => {
  const main = document.querySelector('main');
  main.innerHTML = main.innerHTML;
}, 1200));
</script>`;

const jealous = `<script>
new MutationObserver((records) => {
  for (const { addedNodes } of records) for (const node of addedNodes) {
    if (node.parentNode === document.documentElement) { node.remove(); window.removed = (window.removed ?? 0) + 1; }
  }
}).observe(document, { childList: true, subtree: true });
</script>`;

const stories: Record<string, Served> = {
  'unclosed tags': {
    body: `<title>${story.title}</title><meta property="article:published_time" content="${story.published}"><div><div><article><h1>${story.title}</h1><p>${story.paragraphs.join('<p><b><i>')}</table></div></span><ul><li>More<footer>`,
  },
  '2 MB': { body: newsPage({ after: `<ul>${filler.repeat(Math.ceil(2_000_000 / filler.length))}</ul>` }) },
  'a strict policy': { body: newsPage(), headers: { 'content-security-policy': strictPolicy } },
  'a sandboxed page': { body: newsPage(), headers: { 'content-security-policy': `sandbox; ${strictPolicy}` } },
  'trusted types': {
    body: newsPage(),
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
  },
  'hostile styles': { body: newsPage({ head: hostileStyle }) },
  'text rewritten after loading': { body: newsPage({ after: rewriting }) },
};

/** So broken that either outcome will do. */
const hopeless: Record<string, Served> = {
  'all text in one heading': {
    body: `<title>${story.title}</title><article><h1>${story.title}<p>${story.paragraphs.join('<p>')}</h2></article>`,
  },
  'tags cut off': { body: newsPage().slice(0, -300) },
  'deep nesting': { body: newsPage({ body: `${'<div>'.repeat(400)}<p>${story.paragraphs.join('</p><p>')}` }) },
  'no markup at all': { body: `${story.title}\n${story.paragraphs.join('\n')}` },
};

const quiet: Record<string, Served> = {
  'an empty page': { body: '' },
  'no text': { body: '<!doctype html><html><body></body></html>' },
  'no HTML': { body: '%PDF-1.4 nothing to read', headers: { 'content-type': 'text/plain' } },
  'a title alone': { body: newsPage({ body: '' }) },
  '2 MB of other news': {
    body: newsPage({ title: 'Markets', body: `<ul>${filler.repeat(Math.ceil(2_000_000 / filler.length))}</ul>` }),
  },
};

/** Frames of the page's own site and of another, which answer nothing, or half. */
const stalling: Record<string, Served> = {
  'frames that never load': {
    body: newsPage({
      after: ['nothing', 'half']
        .flatMap((name) => [`/${name}`, `http://${unlistedHost}/${name}`])
        .map((url) => `<iframe src="${url}"></iframe>`)
        .join(''),
    }),
  },
  nothing: { body: '', stalls: 'at once' },
  half: { body: '<!doctype html><p>Half of', stalls: 'in the middle' },
};

const address = (name: string) => listedUrl(name.replaceAll(' ', '-'));
const all = {
  ...stories,
  ...hopeless,
  ...quiet,
  ...stalling,
  'unknown nodes removed': { body: newsPage({ head: jealous }) },
};
const hosts = pagesAt(Object.fromEntries(Object.entries(all).map(([name, page]) => [name.replaceAll(' ', '-'), page])));

inEachBrowser(hosts, (session) => {
  it.each(Object.keys(stories))('a working sidebar in spite of %s', async (name) => {
    const tab = await session().desk.openTab(address(name));
    const shown = await sidebarOf(session(), tab);
    // Text that fills the window leaves no room: then it comes as a tab, and opens over the text at a press.
    const place = name === 'hostile styles' ? await placeInSidebar(session(), tab, '.tab') : null;
    if (place !== null) await tab.page.mouse.click(place.x, place.y);
    const view =
      place === null
        ? shown
        : await until('the panel', async () => {
            const open = await sidebarIn(session(), tab);
            return open?.atRest && open.figures.length > 0 ? open : null;
          });
    expect(view.figures.map(({ printed }) => printed.replace(/ (more )?jobs?.*/, ''))).toEqual(
      expect.arrayContaining(['9,000', '18,000', '27,000']),
    );
    expect(view.box.width).toBeGreaterThanOrEqual(280);
    expect(view.box.left + view.box.width).toBeLessThanOrEqual(1280);
    await wait(name.includes('rewritten') ? 2_500 : 300);
    expect(await sidebarIn(session(), tab)).not.toBeNull();
    expect(tab.console).toEqual([]);
    await tab.page.close();
  });

  it('a working sidebar beside frames that never load', async () => {
    const tab = await session().desk.openTab();
    // It never comes to its end.
    const url = address('frames that never load');
    void tab.page.goto(url).catch(() => undefined);
    await until('the page', async () => (tab.page.url() === url ? true : null));
    const view = await sidebarOf(session(), tab);
    expect(view.figures.length).toBeGreaterThan(0);
    expect(tab.console).toEqual([]);
    await tab.page.close();
  });

  it('marks the words again when a page has rewritten its text', async () => {
    const tab = await session().desk.openTab(address('text rewritten after loading'));
    await sidebarOf(session(), tab);
    await wait(2_500);
    const marked = await tab.page.evaluate(() =>
      [...CSS.highlights.values()].flatMap((highlight) =>
        [...highlight].map((range) => range.startContainer.isConnected),
      ),
    );
    expect(marked.length).toBeGreaterThan(0);
    expect(marked).not.toContain(false);
    await tab.page.close();
  });

  it('yields to a page that removes unknown nodes, without an endless quarrel', async () => {
    const tab = await session().desk.openTab(address('unknown nodes removed'));
    const removals = () => tab.page.evaluate(() => Number(Reflect.get(window, 'removed') ?? 0));
    await until('the removal', async () => (await removals()) || null);
    await wait(2_000);
    const removed = await removals();
    expect(removed).toBeLessThanOrEqual(2);
    expect(tab.console).toEqual([]);
    await tab.page.close();
  });

  it('a sidebar or a quiet nothing where the page is beyond repair', async () => {
    const tabs: { name: string; tab: Tab }[] = [];
    for (const name of Object.keys(hopeless)) tabs.push({ name, tab: await session().desk.openTab(address(name)) });
    await wait(quietAfter);
    for (const { name, tab } of tabs) {
      // What waited for being seen comes now.
      await tab.page.bringToFront();
      await wait(500);
      expect([name, tab.console]).toEqual([name, []]);
      await tab.page.close();
    }
  });

  it('a quiet nothing on what is no article', async () => {
    const tabs: { name: string; tab: Tab }[] = [];
    for (const name of Object.keys(quiet)) tabs.push({ name, tab: await session().desk.openTab(address(name)) });
    await wait(quietAfter);
    for (const { name, tab } of tabs) {
      expect([name, await sidebarIn(session(), tab), tab.console]).toEqual([name, null, []]);
      await tab.page.close();
    }
  });
});
