import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { CannotParse, LightDocument, type LightElement } from '../../src/article/light-tree.ts';
import { generatedPages } from '../bench/pages/pages.ts';

const TITLE = 'A page like many others';

/** The body of a page, as it is built up in a light document. */
function lightBody(html: string): LightDocument {
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
  const light = new LightDocument(TITLE);
  const copy = (from: Element, to: LightElement): void => {
    for (const node of from.childNodes) {
      if (node.nodeType === 3) to.append(node.textContent ?? '');
      if (node.nodeType !== 1) continue;
      const [element] = [...from.children].filter((child) => child === node);
      if (element === undefined || /^(?:script|style|svg|noscript|template)$/.test(element.localName)) continue;
      const made = light.createElement(element.localName);
      for (const { name, value } of element.attributes) if (name !== 'style') made.setAttribute(name, value);
      to.append(made);
      copy(element, made);
    }
  };
  copy(document.body, light.body);
  return light;
}

declare class LightReader {
  constructor(document: { title: string }, options: { disableJSONLD: boolean });
  parse(): { textContent: string | null | undefined } | null;
}
const Reader: typeof LightReader = Readability;
const options = { disableJSONLD: true };

describe('the tree of plain objects', () => {
  const pages = generatedPages().filter(({ name, system }) => name.endsWith('-en') && system !== 'discussed');

  it.each(pages.map(({ name, html }) => [name, html]))(
    'gives Readability what a document of the browser gives: %s',
    (_, html) => {
      const light = (() => {
        try {
          return new Reader(lightBody(html), options).parse()?.textContent;
        } catch (error) {
          return error;
        }
      })();
      const { document } = new JSDOM('').window;
      const known = new Reader(lightBody(html).inBrowser(document), options).parse()?.textContent;
      if (light instanceof Error) expect(light).toBeInstanceOf(CannotParse);
      else expect(light).toBe(known);
    },
  );

  it('refuses to be given HTML, which Readability does before it tries again', () => {
    const short = lightBody('<p>Too short to be an article.</p>');
    expect(() => new Reader(short, options).parse()).toThrow(CannotParse);
  });

  it('holds the same in a document of the browser', () => {
    const html = '<div class="a" id="b">One <p>two</p> three<img src=""></div><p>four</p>';
    const { document } = new JSDOM('').window;
    expect(lightBody(html).inBrowser(document).body.innerHTML).toBe(html);
  });
});
