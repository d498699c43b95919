/** Pages that change the language they are written in, name their elements like properties, and print strange signs. */
import { expect, it } from 'vitest';
import { sidebarIn, sidebarOf } from '../../scripts/browsers/sidebar-view.ts';
import { until } from '../../scripts/browsers/tabs.ts';
import { hostSelector } from '../../src/messages/room-sheet.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { listedUrl, newsPage, pagesAt, story } from './pages.ts';

/** Every function that our code could use, patched to tell the page who calls it and to go wrong. */
const patched = `<script>
window.called = [];
const spoil = (owner, name) => {
  const told = (owner.constructor?.name ?? '') + '.' + String(name);
  try {
    Object.defineProperty(owner, name, { configurable: true, get() { called.push(told); throw new Error('patched'); } });
  } catch {}
};
addEventListener('DOMContentLoaded', () => setTimeout(() => {
  Object.prototype.ok = true;
  Object.prototype.value = { is: true, figures: [], why: [] };
  Object.prototype.url = 'javascript:alert(1)';
  for (const name of ['map', 'filter', 'flatMap', 'push', 'slice', 'some', 'find', 'join', Symbol.iterator]) spoil(Array.prototype, name);
  for (const name of ['get', 'set', 'has']) spoil(Map.prototype, name);
  for (const name of ['replace', 'match', 'matchAll', 'slice', 'trim', 'toLowerCase', 'includes']) spoil(String.prototype, name);
  for (const name of ['exec', 'test', Symbol.replace]) spoil(RegExp.prototype, name);
  for (const name of ['attachShadow', 'append', 'setAttribute', 'getAttribute', 'querySelector', 'querySelectorAll', 'closest', 'matches', 'showPopover']) spoil(Element.prototype, name);
  for (const name of ['createElement', 'createTreeWalker', 'querySelector', 'querySelectorAll', 'adoptedStyleSheets', 'body', 'title']) spoil(Document.prototype, name);
  for (const name of ['appendChild', 'insertBefore', 'textContent', 'firstChild', 'nextSibling', 'nodeType']) spoil(Node.prototype, name);
  for (const name of ['addEventListener', 'dispatchEvent']) spoil(EventTarget.prototype, name);
  for (const name of ['then']) spoil(Promise.prototype, name);
  for (const name of ['stringify', 'parse']) spoil(JSON, name);
  for (const name of ['MutationObserver', 'IntersectionObserver', 'CSSStyleSheet', 'Highlight', 'setTimeout', 'getComputedStyle', 'chrome', 'browser']) spoil(window, name);
  called.length = 0;
}));
</script>`;

/** Forms answer by the names of their fields before their own, documents by those of forms and images. */
const own = ['firstChild', 'nextSibling', 'parentElement', 'localName', 'nodeType', 'nodeName', 'textContent', 'id'];
const asked = ['getAttribute', 'hasAttribute', 'closest', 'matches', 'contains', 'querySelectorAll', 'getRootNode'];
const fields = [...own, ...asked].map((name) => `<input type="hidden" name="${name}">`).join('');
const ofDocument = ['title', 'querySelector', 'createTreeWalker', 'defaultView', 'documentElement', 'addEventListener'];
const named = newsPage({
  body: `<form>${fields}${story.paragraphs.map((text) => `<p>${text}</p>`).join('')}</form>`,
  after: ofDocument.map((name) => `<img alt="" name="${name}"><form name="${name}"></form>`).join(''),
});

/** A page that would see an element of its own made once more, or one of its getters asked. */
const noticing = `<script>
window.made = [];
customElements.define('x-part', class extends HTMLElement {
  constructor() { super(); made.push('constructed'); }
  connectedCallback() { made.push('connected'); }
  adoptedCallback() { made.push('adopted'); }
  attributeChangedCallback() { made.push('changed'); }
});
</script>`;

const rlo = '\u202e';
const turned = {
  title: `${rlo}sboj erom 000,9 stuc nozamA`,
  body: [
    ...story.paragraphs,
    `${rlo}Amazon is cutting 9,000 jobs, the \u2069\u2069company\u202c\u202c said on Monday \u2067and then some.`,
    'Amazon told its <b>&lt;img src=x onerror="window.ran=1"&gt;</b> staff of 9,000 job cuts on Monday, it said.',
  ],
};

const lines = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\\n');
const markup =
  '&lt;img src=x onerror="window.ran=1"&gt;&lt;script&gt;window.ran=1&lt;/script&gt; Amazon cuts 9,000 more jobs';

const hosts = pagesAt({
  patched: { body: newsPage({ head: patched }) },
  named: { body: named },
  noticing: {
    body: newsPage({ head: noticing, body: `<x-part a="1">${lines(story.paragraphs)}</x-part>` }),
  },
  turned: { body: newsPage({ body: lines(turned.body) }) },
  markup: { body: newsPage({ title: markup }) },
  lookalike: {
    body: newsPage({ title: story.title, body: lines(story.paragraphs) }).replaceAll('Amazon', '\u0410mazon'),
  },
});

inEachBrowser(hosts, (session) => {
  const nine = async (url: string) => {
    const tab = await session().desk.openTab(listedUrl(url));
    const view = await sidebarOf(session(), tab);
    expect(view.figures.find(({ printed }) => printed.startsWith('9,000'))?.verdict).toBe('agrees');
    return { tab, view };
  };

  it('reads as ever on a page that has patched all functions, and calls none of them', async () => {
    const { tab } = await nine('patched');
    expect(await tab.page.evaluate(() => Reflect.get(window, 'called'))).toEqual([]);
    await tab.page.close();
  });

  it('reads a page whose elements have the names of properties', async () => {
    const { tab } = await nine('named');
    expect(tab.console).toEqual([]);
    await tab.page.close();
  });

  it('makes no element of the page’s own anew', async () => {
    const { tab } = await nine('noticing');
    expect(await tab.page.evaluate(() => Reflect.get(window, 'made'))).toEqual(['constructed', 'connected']);
    await tab.page.close();
  });

  it('is not turned round by what the page prints', async () => {
    const { tab, view } = await nine('turned');
    expect(view.text).not.toMatch(/[\u202a-\u202e]/);
    await tab.page.close();
  });

  it('shows markup in a headline as text', async () => {
    const { tab } = await nine('markup');
    expect(await tab.page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined();
    expect(tab.console).toEqual([]);
    await tab.page.close();
  });

  it('takes no other letters for the company’s name', async () => {
    const tab = await session().desk.openTab(listedUrl('lookalike'));
    await until('the page to be looked at', async () =>
      (await tab.page.evaluate(() => performance.now())) > 6_500 ? true : null,
    );
    expect(await sidebarIn(session(), tab)).toBeNull();
    expect(await tab.page.evaluate((ours: string) => document.querySelector(ours), hostSelector)).toBeNull();
    await tab.page.close();
  });
});
