/** Bounds that hold on every page, however large: elements looked into, nodes visited, UTF-16 units taken. */
const mostElements = 24;
const mostNodes = 1_000;
const mostText = 6_000;
const mostJson = 20_000;

/** With the headlines of the next articles, where they were loaded below the first. */
const described = 'meta[name=description],meta[name=keywords],meta[property^="og:"],h1';
const structured = 'script[type="application/ld+json"]';
/** The value is taken with its quotes: it is a string of JSON. */
const headline = /"headline"\s*:\s*("(?:[^"\\]|\\.){1,400}")/g;

/** Elements whose text is no part of what one reads first. */
const passedOver = /^(?:script|style|noscript|template|nav|aside|footer|svg)$/i;

/**
 * What a page says of itself and the beginning of its text: title, descriptions, headlines, structured headline, then
 * what follows the first headline. Reads nodes' data only, which forces no layout, and changes nothing.
 */
export function topOfPage(document: Document): string {
  const first = (selector: string) => [...document.querySelectorAll(selector)].slice(0, mostElements);
  const parts = [document.title.slice(0, mostText)];
  for (const element of first(described)) {
    parts.push(`${element.getAttribute('content') ?? element.textContent}`.slice(0, mostText));
  }
  for (const script of first(structured)) {
    for (const [, json = '""'] of `${script.textContent}`.slice(0, mostJson).matchAll(headline)) {
      try {
        parts.push(JSON.parse(json));
      } catch {
        // It has the form of a JSON string, but an escape in it is wrong.
      }
    }
  }
  return [...parts, textAfterHeadline(document)].join('\n');
}

function textAfterHeadline(document: Document): string {
  const { body } = document;
  if (!body) return '';
  let nodes = 0;
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, ({ nodeName }) => {
    nodes += 1;
    return passedOver.test(nodeName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
  });
  walker.currentNode =
    document.querySelector('article h1') ??
    document.querySelector('h1') ??
    document.querySelector('article,main') ??
    body;
  let text = '';
  while (nodes < mostNodes && text.length < mostText) {
    const node = walker.nextNode();
    if (!node) break;
    // Elements have no value of their own.
    text += `${node.nodeValue ?? ''} `.slice(0, mostText);
  }
  return text;
}
