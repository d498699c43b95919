/** Which kind of node one is, by its number: a page's nodes are of another window's classes than a test's or a script's. */

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}
