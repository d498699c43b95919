/** Elements of a page that hold no text of it, or none that is seen: nothing in them is read. */

/** Whatever stands in these is no text of the page. */
const SKIPPED = new Set(
  'head script style noscript template svg math iframe frame frameset object embed canvas video audio map input select textarea button datalist option meter progress rp rt del s strike link meta title'.split(
    ' ',
  ),
);
const OUT_OF_SIGHT = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const FOR_SCREEN_READERS = /(^|\s)(sr-only|visually-?hidden|screen-?reader(-text|-only)?|a11y-hidden)(\s|$)/i;
const FOOTNOTE = /^[\s[(]*[\d*†‡§,–-]{1,6}[\s\])]*$/;

/**
 * Each question to the page costs, so what was asked already is told.
 * @param tag its local name. @param bare whether it has no attributes.
 */
export function isPassedOver(element: Element, { tag, bare }: { tag: string; bare: boolean }): boolean {
  return SKIPPED.has(tag) || (bare ? tag === 'dialog' : hidden(element, tag));
}

function hidden(element: Element, tag: string): boolean {
  if (element.hasAttribute('hidden')) return true;
  if (tag === 'dialog' && !element.hasAttribute('open')) return true;
  const style = element.getAttribute('style');
  if (style !== null && OUT_OF_SIGHT.test(style)) return true;
  const name = element.getAttribute('class');
  return name !== null && FOR_SCREEN_READERS.test(name);
}

/** More than this is no number of a footnote. */
const LONGEST_FOOTNOTE = 40;
const TEXTS = 4;

/** Reads no further than it must: there can be elements of this kind in one another, with a whole text in them. */
export function isFootnote(element: Element): boolean {
  const walker = element.ownerDocument.createTreeWalker(element, TEXTS);
  let text = '';
  while (walker.nextNode() !== null && text.trim().length <= LONGEST_FOOTNOTE)
    text += walker.currentNode.nodeValue ?? '';
  return FOOTNOTE.test(text);
}
