/** Bounds that hold on every page, however large: elements looked into, nodes visited, UTF-16 units taken. */
const mostElements = 12;
const mostHeadlines = 4;
const mostNodes = 1_000;
const mostText = 6_000;
const mostJson = 20_000;

const described = 'meta[name=description],meta[name=keywords],meta[property^="og:"]';
const structured = 'script[type="application/ld+json"]';
/** The value is taken with its quotes: it is a string of JSON. */
const headline = /"headline"\s*:\s*("(?:[^"\\]|\\.){1,400}")/g;

/** Elements whose text is no part of what one reads first. */
const passedOver = /^(?:script|style|noscript|template|nav|aside|footer|svg)$/i;

/**
 * What a page says of itself and the beginning of its text: title, descriptions, structured headline, then what
 * follows the headline. Reads nodes' data only, which forces no layout, and changes nothing.
 */
export function topOfPage(document: Document): string {
  const first = (selector: string) => [...document.querySelectorAll(selector)].slice(0, mostElements);
  const parts = [document.title];
  for (const meta of first(described)) parts.push(`${meta.getAttribute('content')}`.slice(0, mostText));
  for (const script of first(structured)) {
    for (const [, json = '""'] of `${script.textContent}`.slice(0, mostJson).matchAll(headline)) {
      try {
        parts.push(JSON.parse(json));
      } catch {
        // It has the form of a JSON string, but an escape in it is wrong.
      }
    }
  }
  return [...parts, ...textsAfterHeadlines(document)].join('\n');
}

/** Where the next articles were loaded below the first one, each of the last few has its share. */
function textsAfterHeadlines(document: Document): string[] {
  const { body } = document;
  if (body === null) return [];
  const headlines = [...document.querySelectorAll('article h1')].slice(-mostHeadlines);
  if (headlines.length > 1) return headlines.map((headline) => textFrom(headline, body, headlines.length));
  const start = headlines[0] ?? document.querySelector('h1') ?? document.querySelector('article,main') ?? body;
  return [textFrom(start, body, 1)];
}

function textFrom(start: Element, body: Element, shares: number): string {
  let nodes = 0;
  const walker = start.ownerDocument.createTreeWalker(
    body,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    ({ nodeName }) => {
      nodes += 1;
      return passedOver.test(nodeName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
    },
  );
  walker.currentNode = start;
  let text = '';
  while (nodes < mostNodes / shares && text.length < mostText / shares) {
    const node = walker.nextNode();
    if (node === null) break;
    // Elements have no value of their own.
    text += `${node.nodeValue ?? ''} `.slice(0, mostText);
  }
  return text;
}
