import { namesAmazon } from './words.ts';

/** Bounds that hold on every page, however large: elements looked into, nodes visited, UTF-16 units taken. */
const mostElements = 24;
const mostNodes = 1_000;
const mostText = 6_000;

/** Structured headlines are not asked: of 103 news pages that have one, it said nothing more than these, title and h1. */
const describing =
  'meta[name=description],meta[name=keywords],meta[property="og:title"],meta[property="og:description"]';

/** What is no part of what one reads first. */
const passedOver = /^(?:#comment|script|style|noscript|template|nav|aside|footer|svg)$/i;

/**
 * What a page says of itself and the beginning of its text: title, headlines (with those of the next articles, where
 * they were loaded below the first), descriptions, then what follows the first headline. Empty where none of it names
 * Amazon, which most pages show at once: what browsers do in one step (finding elements of one name, taking the text of
 * a whole element) is asked first, and nodes are looked at one by one only where the name stands somewhere.
 * Reads nodes' data only, which forces no layout, and changes nothing.
 */
export function topOfPage(document: Document): string {
  const headlines = document.querySelectorAll('h1');
  const start =
    document.querySelector('article h1') ??
    headlines[0] ??
    document.querySelector('article,main') ??
    document.body ??
    document;
  const describedIn = (root: ParentNode) => [...root.querySelectorAll(describing)];
  const inHead = describedIn(document.head ?? document);
  // A stray element ends a head early, and what it should hold stands in the body.
  const about = [...headlines, ...(inHead[0] ? inHead : describedIn(document))].slice(0, mostElements);
  const texts = about.map((element) => `${element.getAttribute('content') ?? element.textContent}`);
  const said = [document.title, ...texts].map((text) => text.slice(0, mostText)).join('\n');
  return namesAmazon(said) || textAfter(start, 1) ? `${said}\n${textAfter(start, mostText)}` : '';
}

/**
 * The text in a node and after it, to so many UTF-16 units. If one is enough, the question is whether Amazon is named
 * at all: then whole elements are searched as they are, with what nobody reads.
 */
function textAfter(start: Node, most: number): string {
  let text = '';
  let nodes = 0;
  const read = (node: Node | null) => {
    for (; node && nodes < mostNodes && text.length < most; node = node.nextSibling) {
      nodes += 1;
      if (passedOver.test(node.nodeName)) continue;
      if (most > 1 && node.firstChild) read(node.firstChild);
      else if (most > 1 || namesAmazon(`${node.textContent}`)) text += `${node.textContent} `.slice(0, most);
    }
  };
  read(start.firstChild);
  for (let at: Node | null = start; at; at = at.parentNode) read(at.nextSibling);
  return text;
}
