/** No file of the package asks the network for anything, brings in code or makes markup of text; what comes near it is listed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { browsers, built, root } from './built.ts';
import { outwardIn } from './outward.ts';

describe('what would be found', () => {
  it.each([
    ["fetch('https://a.example')", 'names fetch'],
    ["self['fetch']('https://a.example')", 'names fetch'],
    ['const { fetch: ask } = globalThis', 'names fetch'],
    ['new XMLHttpRequest()', 'names XMLHttpRequest'],
    ['new WebSocket(a)', 'names WebSocket'],
    ['new EventSource(a)', 'names EventSource'],
    ['new RTCPeerConnection()', 'names RTCPeerConnection'],
    ['navigator.sendBeacon(a, b)', 'names sendBeacon'],
    ['new Image().src = a', 'names Image'],
    ['new Image().src = a', 'sets src'],
    ["importScripts('https://a.example/a.js')", 'names importScripts'],
    ["import('https://a.example/a.js')", 'imports what is not of the package'],
    ["import('//a.example/a.js')", 'imports what is not of the package'],
    ['import(address)', 'imports what is not of the package'],
    ["import a from 'https://a.example/a.js'", 'imports what is not of the package'],
    ["eval('1')", 'names eval'],
    ["(0, eval)('1')", 'names eval'],
    ["new Function('return 1')", 'makes code by Function'],
    ["globalThis['Function']('return 1')", 'names Function'],
    ["(() => {}).constructor('return 1')", 'makes code by a constructor'],
    ["setTimeout('go()', 10)", 'makes code by setTimeout'],
    ['setInterval(`go()`, 10)', 'makes code by setInterval'],
    ["setTimeout('go(' + a + ')', 10)", 'makes code by setTimeout'],
    ['document.write(a)', 'names document.write'],
    ['document.writeln(a)', 'names writeln'],
    ["a.insertAdjacentHTML('beforeend', b)", 'names insertAdjacentHTML'],
    ['a.innerHTML = b', 'sets innerHTML'],
    ["a['innerHTML'] += b", 'sets innerHTML'],
    ['a.outerHTML = b', 'names outerHTML'],
    ['a.href = b', 'sets href'],
    ["a.setAttribute('SRCSET', b)", 'sets SRCSET'],
    ["a.setAttributeNS(null, 'ping', b)", 'sets ping'],
    ["document.createElement('img')", 'makes img'],
    ["document.createElementNS('http://www.w3.org/2000/svg', 'image')", 'makes image'],
    ["h('iframe', { src: a })", 'makes iframe'],
    ["sheet.replaceSync('a { background: url(https://a.example/a.png) }')", 'url()'],
    ['sheet.replaceSync(\'@import "https://a.example/a.css"\')', '@import'],
    ['sheet.replaceSync(`a { background: url("/a.png") }`)', 'url()'],
  ])('in a script: %s', (script, found) => {
    expect(outwardIn('a.js', script)).toContain(found);
  });

  it.each([
    ["setTimeout(go, 10); const text = 'No fetch, no eval.'; a.href; a.dataset.src"],
    ["import('./part.js'); import('/assets/part.js')"],
    ["document.createElement('div').textContent = 'innerHTML'"],
    ["sheet.replaceSync('a { background: url(data:image/svg+xml;base64,AA==) }')"],
  ])('and nothing in %s', (script) => {
    expect(outwardIn('a.js', script)).toEqual([]);
  });

  it.each([
    ['a.css', '@import "a.css";', '@import'],
    ['a.css', 'a { background: url(https://a.example/a.png) }', 'url()'],
    ['a.css', "a { background: url( '//a.example/a.png' ) }", 'url()'],
    ['a.css', '@font-face { src: url(a.woff2) }', 'url()'],
    ['a.css', 'a { background: image-set("a.png" 1x) }', 'image-set()'],
    ['a.html', '<link rel="preconnect" href="https://a.example">', 'link preconnect'],
    ['a.html', '<link rel="dns-prefetch" href="//a.example">', 'link dns-prefetch'],
    ['a.html', '<link rel="preload" href="/a.js" as="script">', 'link preload'],
    ['a.html', '<link rel=stylesheet href=https://a.example/a.css>', 'link href'],
    ['a.html', '<a href="/a.html" ping="https://a.example">', 'a ping'],
    ['a.html', '<a href="https://a.example">', 'a href'],
    ['a.html', '<img srcset="a.png 1x">', 'img srcset'],
    ['a.html', '<script src="//a.example/a.js"></script>', 'script src'],
    ['a.html', '<script>go()</script>', 'script in the page'],
    ['a.html', '<body onload="go()">', 'runs onload'],
    ['a.html', '<p style="background: url(a.png)">', 'url()'],
    ['a.html', '<meta http-equiv="refresh" content="0; url=https://a.example">', 'meta refresh'],
    ['a.html', '<base href="https://a.example/">', 'makes base'],
    ['a.html', '<form action="https://a.example">', 'makes form'],
    ['a.html', '<object data="https://a.example"></object>', 'object data'],
  ])('in %s: %s', (file, text, found) => {
    expect(outwardIn(file, text)).toContain(found);
  });
});

it('no source of ours makes markup or code of text', () => {
  const folder = join(root, 'src');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  expect(sources.length).toBeGreaterThan(200);
  const makes =
    /dangerouslySetInnerHTML|(?:inner|outer)HTML\s*[+=]|insertAdjacentHTML|\beval\(|new Function\b|document\.write/;
  expect(sources.filter((file) => makes.test(readFileSync(join(folder, file), 'utf8')))).toEqual([]);
});

describe.each(browsers)('the package for %s', (browser) => {
  const { files, text } = built(browser);
  const isInPage = (file: string) => file.endsWith('.js') && !file.startsWith('assets/');

  it('holds no kinds of files but those that are looked through, and pictures', () => {
    const kinds = new Set(files.map((file) => file.replace(/^.*\./, '')));
    expect([...kinds].sort()).toEqual(['css', 'html', 'js', 'json', 'png', 'txt']);
  });

  it.each(files.filter((file) => /\.(?:css|html)$/.test(file)))('%s asks for files of the package only', (file) => {
    expect(outwardIn(file, text(file))).toEqual([]);
  });

  it('its scripts in pages of the web do what is listed here, and no more', () => {
    const found = files
      .filter(isInPage)
      .flatMap((file) => outwardIn(file, text(file)).map((what) => `${file} ${what}`));
    const listed = [
      // Readability, on a document that stands in no window and loads nothing (`article/skeleton.ts`).
      ...['makes img', 'sets href', 'sets innerHTML', 'sets poster', 'sets src', 'sets srcset'].map(
        (what) => `annotator.js ${what}`,
      ),
      // The frame that the sidebar is drawn in: a document with nothing in it (`sidebar/fill-frame.ts`).
      ...['makes iframe', 'names srcdoc'].map((what) => `annotator.js ${what}`),
      // Saving a file: by a link to a blob, in a frame that the page does not reach (`sidebar/save-file.ts`).
      ...['makes iframe', 'sets href', 'sets src'].map((what) => `sidebar.js ${what}`),
      // Preact's `dangerouslySetInnerHTML`, which no source of ours uses (above).
      'sidebar.js sets innerHTML',
      // The background's own list of files of the package (`scripts.test.ts` looks at each).
      'service-worker-loader.js names importScripts',
    ];
    expect(found.filter((each) => !listed.includes(each))).toEqual([]);
  });

  it('its scripts in our own pages, which the policy keeps in besides, do what is listed here', () => {
    const own = files.filter((file) => file.endsWith('.js') && !isInPage(file));
    const found = new Set(own.flatMap((file) => outwardIn(file, text(file))));
    const listed = new Set([
      // The editor's forms, which lead nowhere: the policy has `form-action 'none'`.
      'makes form',
      // Vite's loader of the style sheets of parts, which are files of the package.
      'makes link',
      // The articles of the self-test, in a document that stands in no window.
      'makes meta',
      // Words in another language, which are files of the package; and the first-run page trying what must be refused.
      'makes script',
      // The polyfill's table of what browsers offer to extensions, which it wraps and does not call.
      'names eval',
      'names sendNativeMessage',
      // Saving a file, and that loader.
      'sets href',
      // Preact's `dangerouslySetInnerHTML`, which no source of ours uses (above).
      'sets innerHTML',
      // Words in another language.
      'sets src',
    ]);
    expect([...found].filter((each) => !listed.has(each))).toEqual([]);
  });
});
