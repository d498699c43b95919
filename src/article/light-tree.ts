/**
 * As much of a document as Readability asks for, in plain objects. It asks some thousand small questions for each page;
 * answered here they cost a third of what a browser's own document takes, because none of them leaves the script and
 * what an element says is put together once. What it does differently: nothing can be parsed into it.
 */

/** What Readability puts back when it tries again with looser rules: HTML, which only a browser's document can read. */
export class CannotParse extends Error {}

type Parent = LightElement | LightDocument;
type LightNode = LightElement | LightText;

const NO_NODES: readonly LightNode[] = [];

class LightText {
  readonly nodeType = 3;
  readonly nodeName = '#text';
  readonly childNodes = NO_NODES;
  readonly textContent: string;
  parentNode: LightElement | null = null;
  previousSibling: LightNode | null = null;
  nextSibling: LightNode | null = null;

  constructor(text: string) {
    this.textContent = text;
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }
}

class LightAttribute {
  readonly name: string;
  value: string;

  constructor(name: string, value: string) {
    this.name = name;
    this.value = value;
  }

  cloneNode(): LightAttribute {
    return new LightAttribute(this.name, this.value);
  }
}

/** The elements below one that bear one of the names, in order. */
function named(within: LightElement, tags: ReadonlySet<string>, found: LightElement[] = []): LightElement[] {
  for (const child of within.children) {
    if (tags.has(child.tagName)) found.push(child);
    named(child, tags, found);
  }
  return found;
}

export class LightElement {
  readonly nodeType = 1;
  readonly tagName: string;
  readonly ownerDocument: LightDocument;
  readonly attributes: LightAttribute[] = [];
  /** Always as they stand at the moment, as the lists of a browser are. */
  readonly childNodes: LightNode[] = [];
  readonly children: LightElement[] = [];
  parentNode: Parent | null = null;
  previousSibling: LightNode | null = null;
  nextSibling: LightNode | null = null;
  /** Null where it has to be put together anew; then it has to be for all that it is in as well. */
  private text: string | null = null;

  constructor(ownerDocument: LightDocument, tag: string) {
    this.ownerDocument = ownerDocument;
    this.tagName = tag.toUpperCase();
  }

  get nodeName(): string {
    return this.tagName;
  }

  get textContent(): string {
    this.text ??= this.childNodes.reduce((text, child) => text + child.textContent, '');
    return this.text;
  }

  get firstChild(): LightNode | null {
    return this.childNodes[0] ?? null;
  }

  get lastChild(): LightNode | null {
    return this.childNodes[this.childNodes.length - 1] ?? null;
  }

  get firstElementChild(): LightElement | null {
    return this.children[0] ?? null;
  }

  get nextElementSibling(): LightElement | null {
    let next = this.nextSibling;
    while (next !== null && next.nodeType !== 1) next = next.nextSibling;
    return next;
  }

  get className(): string {
    return this.getAttribute('class') ?? '';
  }

  set className(name: string) {
    this.setAttribute('class', name);
  }

  get id(): string {
    return this.getAttribute('id') ?? '';
  }

  set id(id: string) {
    this.setAttribute('id', id);
  }

  get innerHTML(): string {
    return '';
  }

  set innerHTML(_html: string) {
    throw new CannotParse();
  }

  getAttribute(name: string): string | null {
    return this.attributes.find((attribute) => attribute.name === name)?.value ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.attributes.some((attribute) => attribute.name === name);
  }

  setAttribute(name: string, value: string): void {
    const known = this.attributes.find((attribute) => attribute.name === name);
    if (known === undefined) this.attributes.push(new LightAttribute(name, value));
    else known.value = value;
  }

  setAttributeNode({ name, value }: LightAttribute): void {
    this.setAttribute(name, value);
  }

  removeAttribute(name: string): void {
    const at = this.attributes.findIndex((attribute) => attribute.name === name);
    if (at >= 0) this.attributes.splice(at, 1);
  }

  getElementsByTagName(tag: string): LightElement[] {
    return named(this, new Set([tag.toUpperCase()]));
  }

  /** Of selectors it knows names of elements, with commas between them. */
  querySelectorAll(tags: string): LightElement[] {
    return named(this, new Set(tags.toUpperCase().split(',')));
  }

  append(...added: (LightElement | string)[]): void {
    for (const each of added) this.appendChild(typeof each === 'string' ? new LightText(each) : each);
  }

  appendChild(node: LightNode): LightNode {
    node.remove();
    this.place(node, this.childNodes.length, this.lastChild);
    return node;
  }

  replaceChild(node: LightNode, old: LightNode): LightNode {
    // The new one may stand in the old one, or beside it.
    node.remove();
    const at = this.childNodes.indexOf(old);
    const before = old.previousSibling;
    this.removeChild(old);
    this.place(node, at, before);
    return old;
  }

  removeChild(node: LightNode): LightNode {
    const { previousSibling: before, nextSibling: after } = node;
    this.childNodes.splice(this.childNodes.indexOf(node), 1);
    if (node.nodeType === 1) this.children.splice(this.children.indexOf(node), 1);
    if (before !== null) before.nextSibling = after;
    if (after !== null) after.previousSibling = before;
    node.parentNode = null;
    node.previousSibling = null;
    node.nextSibling = null;
    this.forget();
    return node;
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }

  /** Puts a node that stands nowhere behind another of the children, or before all. */
  private place(node: LightNode, at: number, before: LightNode | null): void {
    const after = before === null ? this.firstChild : before.nextSibling;
    this.childNodes.splice(at, 0, node);
    if (node.nodeType === 1) {
      let element = before;
      while (element !== null && element.nodeType !== 1) element = element.previousSibling;
      this.children.splice(element === null ? 0 : this.children.lastIndexOf(element) + 1, 0, node);
    }
    node.parentNode = this;
    node.previousSibling = before;
    node.nextSibling = after;
    if (before !== null) before.nextSibling = node;
    if (after !== null) after.previousSibling = node;
    this.forget();
  }

  private forget(): void {
    for (let at: Parent | null = this; at instanceof LightElement && at.text !== null; at = at.parentNode)
      at.text = null;
  }
}

export class LightDocument {
  readonly nodeType = 9;
  readonly parentNode = null;
  /** Any base will do: no address of the page is in it. */
  readonly baseURI = 'https://page.invalid/';
  readonly documentURI = this.baseURI;
  readonly title: string;
  readonly documentElement: LightElement;
  readonly body: LightElement;

  constructor(title: string) {
    this.title = title;
    this.documentElement = new LightElement(this, 'html');
    this.documentElement.parentNode = this;
    this.body = new LightElement(this, 'body');
    this.documentElement.append(this.body);
  }

  get firstChild(): LightElement {
    return this.documentElement;
  }

  createElement(tag: string): LightElement {
    return new LightElement(this, tag);
  }

  getElementsByTagName(tag: string): LightElement[] {
    return this.documentElement.getElementsByTagName(tag);
  }

  querySelectorAll(tags: string): LightElement[] {
    return this.documentElement.querySelectorAll(tags);
  }

  /** Nothing is ever taken out of the document itself. */
  removeChild(node: LightElement): LightElement {
    return node;
  }

  /** Input: any document. Output: a detached one of the browser's own that holds the same. */
  inBrowser(live: Document): Document {
    const copy = live.implementation.createHTMLDocument(this.title);
    const waiting: [LightElement, Element][] = [[this.body, copy.body]];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const [from, to] = next;
      for (const child of from.childNodes) {
        if (child.nodeType === 3) to.append(child.textContent);
        else {
          const element = copy.createElement(child.tagName);
          for (const { name, value } of child.attributes) element.setAttribute(name, value);
          to.append(element);
          waiting.push([child, element]);
        }
      }
    }
    return copy;
  }
}
