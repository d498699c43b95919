/** The least that anything can do that looks at the text of a page: all measures are told as multiples of it. */
export function bareWalk(root: Node): string {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) text += node.nodeValue ?? '';
  return text;
}
