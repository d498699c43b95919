/** What the reader selected on the page, with the blocks of text that it stands in: one reads a figure by what is around it. */

export interface Selected {
  /** The blocks' text, white space collapsed, joined by line feeds. */
  text: string;
  /** Where in it the selection stands, in UTF-16 units. */
  start: number;
  end: number;
  /** Null where the page's own selection does not hold it: in a field, in a component. */
  range: Range | null;
}

/** As much text as this is read around a selection, and of one. */
const most = 4_000;

const notRead = 'script, style, noscript, template';

/**
 * @param given the selected text as the browser tells it, taken where the page's selection is empty.
 * @returns null where there is no text in either.
 */
export function selectedIn(document: Document, given: string): Selected | null {
  const selection = document.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  if (range !== null && range.toString().trim() !== '') return aroundRange(document, range);
  const text = collapsed(given).trim().slice(0, most);
  return text === '' ? null : { text, start: 0, end: text.length, range: null };
}

function aroundRange(document: Document, range: Range): Selected {
  const around = document.createRange();
  around.setStartBefore(blockOf(document, range.startContainer));
  around.setEndAfter(blockOf(document, range.endContainer));
  const walker = document.createTreeWalker(around.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  const parts = { before: '', selected: '', after: '' };
  let last: Element | null = null;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text) || !around.intersectsNode(node) || node.parentElement?.closest(notRead)) continue;
    const block = blockOf(document, node);
    const joint = last === null || block === last ? '' : '\n';
    last = block;
    const { from, to } = shareOf(range, node);
    // A line break in the source is none on the page.
    const data = node.data.replace(/\s/g, ' ');
    parts[parts.after !== '' ? 'after' : parts.selected !== '' ? 'selected' : 'before'] += joint;
    if (from < to) {
      parts.before += data.slice(0, from);
      parts.selected += data.slice(from, to);
      parts.after += data.slice(to);
    } else parts[parts.selected === '' ? 'before' : 'after'] += data;
  }
  const selected = collapsed(parts.selected).trim().slice(0, most);
  const before = collapsed(parts.before)
    .trimStart()
    .slice(-most / 2);
  const after = collapsed(parts.after)
    .trimEnd()
    .slice(0, most / 2);
  // What the selection began and ended with besides words.
  const gapBefore = /\s$/.test(before) || !/^\s/.test(parts.selected) ? '' : ' ';
  const gapAfter = /^\s/.test(after) || !/\s$/.test(parts.selected) ? '' : ' ';
  const start = before.length + gapBefore.length;
  return {
    text: before + gapBefore + selected + gapAfter + after,
    start,
    end: start + selected.length,
    range: range.cloneRange(),
  };
}

/** Which part of a node's text a range takes in; none where `from` is not before `to`. */
function shareOf(range: Range, node: Text): { from: number; to: number } {
  const { length } = node.data;
  return {
    from: node === range.startContainer ? range.startOffset : range.comparePoint(node, 0) < 0 ? length : 0,
    to: node === range.endContainer ? range.endOffset : range.comparePoint(node, length) > 0 ? 0 : length,
  };
}

/** The nearest element around a node that is not part of a line. */
function blockOf(document: Document, node: Node): Element {
  const window = document.defaultView ?? globalThis.window;
  let element = node instanceof Element ? node : node.parentElement;
  while (element !== null && element !== document.body) {
    if (!/^(inline|contents|ruby)/.test(window.getComputedStyle(element).display)) return element;
    element = element.parentElement;
  }
  return element ?? document.documentElement;
}

function collapsed(text: string): string {
  return text.replace(/(?<![^\S\n])[^\S\n]*\n\s*/g, '\n').replace(/[^\S\n]+/g, ' ');
}
