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

/** An element with no more text holds a headline alone, and what follows it stands elsewhere. In UTF-16 units. */
const leastText = 500;

/**
 * What a page says of itself and the beginning of its text: title, descriptions, headlines (with those of the next
 * articles, where they were loaded below the first), then what follows the first headline. Empty where none of it can
 * name Amazon, as on most pages, which are to cost least: there, only what browsers tell in one step is asked for, as the
 * text of a whole element, with what nobody reads in it. Reads nodes' data only, which forces no layout, and changes
 * nothing.
 */
export function topOfPage(document: Document): string {
  let said = document.title;
  const say = (text: string | null) => {
    said += `\n${text}`.slice(0, mostText);
  };
  const headlines = document.querySelectorAll('h1');
  const first = headlines[0];
  const own = first?.closest('article,main') ?? document.querySelector('article,main');
  // Several headlines are those of several articles, or a site's name before the article's.
  const around = headlines[1] ? '' : `${own?.textContent}`;
  const named = (text: string) => namesAmazon(said) || namesAmazon(text);
  // Where there is an article, with a letter at that place, what is said of it names no company that it does not name.
  if (around[leastText] && !named(`${around}${first?.textContent}`)) return '';
  // In all of the page: a stray element ends a head early, and what it should hold stands in the body.
  for (const element of document.querySelectorAll(describing)) say(element.getAttribute('content'));
  const whole = document.body ?? document;
  if (!around[leastText] && !named(`${whole.textContent}`)) return '';
  for (const { textContent } of [...headlines].slice(0, mostElements)) say(textContent);
  const start = document.querySelector('article h1') ?? first ?? own ?? whole;
  return `${said}\n${textAfter(start)}`;
}

/** The text in a node and after it, to so many UTF-16 units. */
function textAfter(start: Node): string {
  let text = '';
  let nodes = 0;
  const read = (node: Node | null) => {
    for (; node && nodes < mostNodes && text.length < mostText; node = node.nextSibling) {
      nodes += 1;
      if (passedOver.test(node.nodeName)) continue;
      if (node.firstChild) read(node.firstChild);
      else text += `${node.textContent} `.slice(0, mostText);
    }
  };
  read(start.firstChild);
  for (let at: Node | null = start; at; at = at.parentNode) read(at.nextSibling);
  return text;
}
