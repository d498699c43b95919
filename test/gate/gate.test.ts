// @vitest-environment jsdom
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { topOfPage } from '../../src/gate/page-text.ts';
import { worthALook, writingOf } from '../../src/gate/words.ts';
import { calls } from '../../src/messages/calls.ts';

const lorem = 'The quick brown fox jumps over the lazy dog. '.repeat(40);

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

describe('what is worth a closer look', () => {
  it.each([
    ['en', 'Amazon is to shed some 4,200 roles in its devices group'],
    ['zh-Hant', '亞馬遜將裁減3,200個職位'],
    ['zh-Hans', '亚马逊或将裁员多达9500人'],
    ['fi', 'Amazonin tiedottajan mukaan yhtiö irtisanoo 3 400 henkeä'],
    ['de', 'Amazon baut 2.100 Stellen ab'],
    ['fr', 'Amazon va supprimer 1 900 postes en Europe'],
    ['es', 'Amazon despedirá a 900 personas en Madrid'],
    ['ja', 'アマゾン、約6000人を削減へ'],
    ['it', 'Amazon taglia 800 posti, i sindacati protestano'],
    ['pt', 'Amazon deve demitir 1,5 mil no Brasil'],
    ['nl', 'Amazon schrapt 700 banen op het hoofdkantoor'],
    ['sv', 'Amazon säger upp 400 i Stockholm'],
    ['nb', 'Amazon kutter 300 stillinger i Oslo'],
    ['pl', 'Amazon zwolni 600 osób w Poznaniu'],
    ['full width', 'ＡＭＡＺＯＮ、従業員を減らす'],
  ])('a headline on a cut in %s', (_, headline) => {
    expect(worthALook(headline)).toBe(true);
  });

  it.each([
    ['a story that names another company', 'Initech is to lay off 4,200 workers'],
    ['the river', 'The Amazon rises again after months of drought'],
    ['a bargain', 'The best kettles under $30 on Amazon today'],
    ['Amazon and work far apart', `Amazon stock rose. ${lorem} The city hires teachers.`],
    ['nothing', ''],
  ])('not %s', (_, text) => {
    expect(worthALook(text)).toBe(false);
  });

  it('tells the script of the text', () => {
    expect(writingOf('アマゾンの従業員はおよそ')).toBe('kana');
    expect(writingOf('亞馬遜(Amazon)將裁減3,200個職位')).toBe('han');
    expect(writingOf('Amazon is to shed 4,200 roles')).toBe('other');
  });
});

describe('what is read of a page', () => {
  it('reads title, descriptions and what follows the headline', () => {
    const text = topOfPage(
      parse(`<title>The title</title>
        <meta name="description" content="The description">
        <meta name="viewport" content="width=device-width">
        <meta property="og:title" content="The shared title">
        <body><nav>Jobs at our paper</nav><h1>The headline</h1><p>The text <b>goes</b> on at Amazon.</p>
        <script>var hidden = 1</script><!-- hired --><aside>Read also</aside></body>`),
    );
    for (const part of ['The title', 'The headline', 'The description', 'The shared title'])
      expect(text).toContain(part);
    expect(text.replace(/\s+/g, ' ')).toContain('The text goes on at Amazon.');
    expect(text).not.toMatch(/Jobs at our paper|device-width|hidden|hired|Read also/);
  });

  it('starts at the headline of the article, not at the one of the paper', () => {
    const text = topOfPage(
      parse('<body><h1>The Daily</h1><p>Today</p><article><h1>Storm</h1><p>Wind on the Amazon</p></article>'),
    );
    expect(text).not.toContain('Today');
    expect(text).toContain('Wind');
  });

  it('reads the headlines of the next articles, where they were loaded below the first', () => {
    const articles = ['Rain', 'Storm', 'Amazon'].map(
      (name) => `<article><h1>About ${name}</h1><p>${lorem.repeat(10)}</p></article>`,
    );
    const text = topOfPage(parse(`<body>${articles.join('')}</body>`));
    for (const name of ['Rain', 'Storm', 'Amazon']) expect(text).toContain(`About ${name}`);
  });

  it('reads pages that are wrapped in a form, as some systems make them', () => {
    expect(topOfPage(parse('<body><form><div><p>All of the text, and Amazon</p></div></form></body>'))).toContain(
      'All of the text',
    );
  });

  it.each([
    ['the title', '<title>Amazon lays off drivers</title><h1>Drivers</h1>'],
    ['a description', '<meta name="description" content="Amazon lays off drivers"><h1>Drivers</h1>'],
    ['keywords', '<meta name="keywords" content="Amazon, jobs"><h1>Drivers</h1>'],
    ['what it is shared with', '<meta property="og:title" content="Amazon lays off drivers"><h1>Drivers</h1>'],
    [
      'a description behind a stray element',
      '<div></div><meta name="description" content="Amazon jobs"><h1>Drivers</h1>',
    ],
    ['the headline', '<nav></nav><main><h1>Amazon lays off drivers</h1></main>'],
    ['the headline of the next article', '<article><h1>Rain</h1></article><article><h1>Amazon jobs</h1></article>'],
    [
      'the text',
      '<article><header><div><h1>Drivers</h1></div></header><div><p>A job <b>at</b> Amazon</p></div></article>',
    ],
    [
      'a headline apart from its article',
      `<h1>Amazon lays off drivers</h1><article><p>${lorem.repeat(20)}</p></article>`,
    ],
    [
      'an article apart from its headline',
      `<h1>Drivers</h1><article><p>A job at Amazon. ${lorem.repeat(20)}</p></article>`,
    ],
    [
      'what is said of a page whose article is not there yet',
      '<meta name="description" content="Amazon jobs"><article><h1>Drivers</h1><p>Read on.</p></article>',
    ],
    [
      'the text below a headline that holds a long style',
      `<h1><style>${'a { color: red } '.repeat(60)}</style>Drivers</h1><p>A job at Amazon</p>`,
    ],
    ['text beside elements', '<div><h1>Drivers</h1>They work<br>at Amazon<br></div>'],
    ['text after the headline’s part', '<section><h1>Drivers</h1></section><section><p>A job at Amazon</p></section>'],
    ['a page without headline or article', '<div><div>Amazon</div><div>lays off drivers</div></div>'],
    ['capitals', '<h1>AMAZON LAYS OFF DRIVERS</h1>'],
  ])('finds the name in %s', (_, html) => {
    expect(worthALook(topOfPage(parse(html)))).toBe(true);
  });

  it.each([
    ['in no word of it', '<title>Rain</title><h1>Rain</h1><p>All staff work on.</p>'],
    ['in a script', '<h1>Rain</h1><p>Wet.</p><div><script>load("amazon", "jobs")</script></div>'],
    [
      'in what stands around the article',
      '<h1>Rain</h1><p>Wet.</p><div><aside>Amazon jobs</aside></div><nav>Amazon jobs</nav>',
    ],
    ['in an address', '<h1>Rain</h1><p><a href="https://amazon.example/jobs">Boots</a></p>'],
    ['far below', `<h1>Rain</h1><p>${lorem.repeat(4)}</p><p>Amazon jobs</p>`],
  ])('finds nothing to look at where the name stands %s', (_, html) => {
    expect(worthALook(topOfPage(parse(html)))).toBe(false);
  });

  it('gives nothing of a page that does not name Amazon', () => {
    expect(topOfPage(parse(`<title>Rain</title><h1>Rain</h1><p>${lorem}</p>`))).toBe('');
  });

  it('reads a bounded part of a large page', () => {
    const large = topOfPage(parse(`<body><h1>Long Amazon</h1>${`<p>${lorem}</p>`.repeat(200)}`));
    expect(large).toContain('Long Amazon');
    expect(large.length).toBeLessThan(20_000);
    const deep = topOfPage(parse(`<body><h1>Many at Amazon</h1>${'<p>x</p>'.repeat(10_000)}`));
    expect(deep).toContain('Many at Amazon');
    expect(deep.length).toBeLessThan(20_000);
    const nested = topOfPage(parse(`<body><h1>Deep Amazon</h1>${'<div>x'.repeat(600)}`));
    expect(nested).toContain('Deep Amazon');
    expect(nested.length).toBeLessThan(20_000);
  });

  it('reads the beginning of a page that is too large to be searched', () => {
    const state = `<div><script>${'x'.repeat(300_000)}</script></div>`;
    expect(worthALook(topOfPage(parse(`<h1>Drivers</h1>${state}<p>Amazon lays off some.</p>`)))).toBe(true);
  });

  it.each(['image/svg+xml', 'application/xml', 'application/xhtml+xml'] as const)(
    'survives a document of %s',
    (type) => {
      const names = {
        'image/svg+xml': 'http://www.w3.org/2000/svg',
        'application/xhtml+xml': 'http://www.w3.org/1999/xhtml',
      };
      const xmlns = type === 'application/xml' ? '' : ` xmlns="${names[type]}"`;
      const page = new DOMParser().parseFromString(`<svg${xmlns}><style>Amazon jobs</style><p>text</p></svg>`, type);
      expect(worthALook(topOfPage(page))).toBe(false);
    },
  );

  it.each([
    ['an empty page', ''],
    ['broken markup', '<body><h1>Open Amazon<p>and <b>never </p>closed'],
  ])('survives %s', (_, html) => {
    expect(() => topOfPage(parse(html))).not.toThrow();
  });

  it('changes nothing', () => {
    const page = parse('<title>T</title><body><h1>H</h1><p>text</p></body>');
    const before = page.documentElement.outerHTML;
    topOfPage(page);
    expect(page.documentElement.outerHTML).toBe(before);
  });
});

describe('the gate in a page', () => {
  const sent: unknown[] = [];
  const navigation = new EventTarget();
  const runtime: { id: string | undefined; sendMessage: (message: unknown) => Promise<unknown> } = {
    id: 'own',
    sendMessage: async (message) => sent.push(message),
  };

  /** Runs the gate afresh, as the browser does in a page that has just loaded. */
  async function load(html: string): Promise<void> {
    document.documentElement.innerHTML = html;
    vi.resetModules();
    await import('../../src/gate/gate.ts');
  }

  const story = '<head><title>Amazon to cut 900 jobs</title></head><body><h1>Amazon to cut 900 jobs</h1></body>';
  const other = '<head><title>Rain</title></head><body><h1>Rain</h1></body>';

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('navigation', navigation);
    vi.stubGlobal('chrome', { runtime });
    runtime.id = 'own';
    sent.length = 0;
    history.replaceState(null, '', '/first');
  });
  afterEach(() => {
    // Leaves the listeners of this load behind no longer than the test.
    runtime.id = undefined;
    navigation.dispatchEvent(new Event('navigatesuccess'));
    globalThis.gate = undefined;
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('runs once in a page, whoever brings it in again, and whatever the page calls its elements', async () => {
    await load(`${story}<i id="gate"></i>`);
    await load(story);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent).toHaveLength(1);
  });

  it('asks once, in a form that the background takes', async () => {
    document.documentElement.lang = 'en-GB';
    await load(story);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent).toEqual([{ call: 'annotate', payload: { lang: 'en-GB', writing: 'other' } }]);
    expect(v.is(calls.annotate.payload, { lang: 'en-GB', writing: 'other' })).toBe(true);
  });

  it('is silent on a page that is no such story', async () => {
    const log = vi.spyOn(console, 'log');
    const error = vi.spyOn(console, 'error');
    await load(other);
    const before = document.documentElement.outerHTML;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(log).not.toHaveBeenCalled();
    expect(error).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('looks again where the text comes late', async () => {
    await load(other);
    document.body.innerHTML = '<h1>Amazon lays off drivers</h1>';
    await vi.advanceTimersByTimeAsync(3_000);
    expect(sent).toHaveLength(1);
  });

  it('looks again where the text comes very late, and then no more', async () => {
    await load(other);
    await vi.advanceTimersByTimeAsync(5_000);
    document.body.innerHTML = '<h1>Amazon lays off drivers</h1>';
    await vi.advanceTimersByTimeAsync(3_000);
    expect(sent).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('takes what stands behind the hash for an address where a site keeps its addresses there', async () => {
    await load(story);
    history.replaceState(null, '', '/first#/another');
    navigation.dispatchEvent(new Event('navigatesuccess'));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent).toHaveLength(2);
  });

  it('looks again after a client-side navigation, and not after a jump within the page', async () => {
    await load(story);
    history.replaceState(null, '', '/first#part');
    navigation.dispatchEvent(new Event('navigatesuccess'));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent).toHaveLength(1);

    history.replaceState(null, '', '/second');
    navigation.dispatchEvent(new Event('navigatesuccess'));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent).toHaveLength(2);

    history.replaceState(null, '', '/first');
    navigation.dispatchEvent(new Event('navigatesuccess'));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent).toHaveLength(3);
  });

  it('falls silent when the extension is gone', async () => {
    await load(other);
    runtime.id = undefined;
    document.body.innerHTML = '<h1>Amazon lays off drivers</h1>';
    history.replaceState(null, '', '/second');
    const stopped = vi.spyOn(navigation, 'removeEventListener');
    navigation.dispatchEvent(new Event('navigatesuccess'));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent).toEqual([]);
    expect(stopped).toHaveBeenCalledWith('navigatesuccess', expect.anything());
  });

  it('bears a background that cannot be reached', async () => {
    vi.stubGlobal('chrome', { runtime: { id: 'own', sendMessage: () => Promise.reject(new Error('gone')) } });
    await load(story);
    await vi.advanceTimersByTimeAsync(10_000);
  });
});
