/**
 * Everything by which a file of the package could reach the network, bring in code or write markup, told from the file's own
 * text: scripts by their syntax, so that what other words hold is not taken for it.
 */

import * as v from 'valibot';
import { parseSync } from 'vite';

/** Names with which a script asks the network for something, or makes code or markup of text. */
const names = new Set([
  ...['fetch', 'fetchLater', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'WebTransport', 'EventSource'],
  ...['RTCPeerConnection', 'webkitRTCPeerConnection', 'sendBeacon', 'Image', 'Audio', 'FontFace', 'SharedWorker'],
  // What is added to a cache is fetched for it.
  ...['caches', 'serviceWorker', 'pushManager', 'importScripts', 'audioWorklet', 'paintWorklet', 'addModule'],
  ...['eval', 'AsyncFunction', 'GeneratorFunction', 'WebAssembly'],
  ...['insertAdjacentHTML', 'outerHTML', 'createContextualFragment', 'setHTMLUnsafe', 'parseHTMLUnsafe', 'DOMParser'],
  ...['srcdoc', 'writeln', 'XSLTProcessor', 'execScript', 'sendNativeMessage', 'connectNative'],
]);

/** Properties and attributes with an address that browsers ask for, or with text that they take for markup. */
const sinks = new Set([
  ...['src', 'srcset', 'imageSrcset', 'href', 'action', 'formAction', 'poster', 'ping', 'background', 'manifest'],
  'innerHTML',
]);
const sinkAttributes = new Set([...sinks].map((name) => name.toLowerCase()));

/** Elements that ask for something by themselves. */
const elements = new Set([
  ...['img', 'image', 'iframe', 'frame', 'object', 'embed', 'script', 'link', 'video', 'audio', 'source', 'track'],
  ...['form', 'base', 'meta', 'portal', 'use', 'feimage'],
]);

const nodeSchema = v.looseObject({ type: v.string(), start: v.number() });
type Node = v.InferOutput<typeof nodeSchema>;

const isNode = (value: unknown): value is Node => v.is(nodeSchema, value);

/** The node in one of a node's places, where there is one. */
function part(node: Node, place: string): Node | null {
  const value = node[place];
  return isNode(value) ? value : null;
}

function parts(node: Node, place: string): Node[] {
  const value = node[place];
  return Array.isArray(value) ? value.filter(isNode) : [];
}

/** What a literal says, where it is text and all of it is known. */
function textOf(node: Node | null | undefined): string | null {
  if (node?.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  if (node?.type !== 'TemplateLiteral' || parts(node, 'expressions').length > 0) return null;
  const value = v.safeParse(v.object({ value: v.object({ cooked: v.string() }) }), parts(node, 'quasis')[0]);
  return value.success ? value.output.value.cooked : null;
}

/** A name as it is written, or the property that is asked for of something. */
function nameOf(node: Node | null): string | null {
  if (node === null) return null;
  if (node.type === 'Identifier') return typeof node.name === 'string' ? node.name : null;
  if (node.type === 'ChainExpression') return nameOf(part(node, 'expression'));
  if (node.type !== 'MemberExpression') return null;
  return node.computed === true ? textOf(part(node, 'property')) : nameOf(part(node, 'property'));
}

function inCall(node: Node): string[] {
  const callee = part(node, 'callee');
  const name = nameOf(callee);
  const given = parts(node, 'arguments');
  const first = textOf(given[0]);
  const found: string[] = [];
  if (name === 'Function') found.push('makes code by Function');
  if (name === 'constructor' && given.some((each) => textOf(each) !== null)) found.push('makes code by a constructor');
  if (name === 'setTimeout' || name === 'setInterval') {
    const isText = first !== null || given[0]?.type === 'TemplateLiteral' || given[0]?.type === 'BinaryExpression';
    if (isText) found.push(`makes code by ${name}`);
  }
  if (name === 'write' && nameOf(callee && part(callee, 'object')) === 'document') found.push('names document.write');
  if (/^setAttribute(?:NS|Node)?$/.test(name ?? '')) {
    const attribute = given.map(textOf).find((text) => text !== null && sinkAttributes.has(text.toLowerCase()));
    if (attribute) found.push(`sets ${attribute}`);
  }
  // `createElement('img')`, `h('img', …)`, `jsx('img', …)`.
  const made = given.slice(0, 2).map(textOf);
  const tag = made.find((text) => text !== null && elements.has(text.toLowerCase()));
  const isMaking =
    /^createElement(?:NS)?$/.test(name ?? '') || (first === tag && given[1]?.type === 'ObjectExpression');
  if (tag && isMaking) found.push(`makes ${tag.toLowerCase()}`);
  return found;
}

function inNode(node: Node): string[] {
  switch (node.type) {
    case 'Identifier':
      return typeof node.name === 'string' && names.has(node.name) ? [`names ${node.name}`] : [];
    case 'MemberExpression': {
      const name = node.computed === true ? nameOf(node) : null;
      return name !== null && (names.has(name) || name === 'Function') ? [`names ${name}`] : [];
    }
    case 'CallExpression':
    case 'NewExpression':
      return inCall(node);
    case 'ImportExpression': {
      const from = textOf(part(node, 'source'));
      return from !== null && /^\.{0,2}\/(?!\/)/.test(from) ? [] : ['imports what is not of the package'];
    }
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration': {
      const source = part(node, 'source');
      return source === null || /^\.{0,2}\/(?!\/)/.test(textOf(source) ?? '')
        ? []
        : ['imports what is not of the package'];
    }
    case 'AssignmentExpression': {
      const left = part(node, 'left');
      const name = left?.type === 'MemberExpression' ? nameOf(left) : null;
      return name !== null && sinks.has(name) ? [`sets ${name}`] : [];
    }
    case 'Literal':
    case 'TemplateElement': {
      const text = typeof node.value === 'string' ? node.value : JSON.stringify(node.value ?? '');
      return inStyle(text);
    }
    default:
      return [];
  }
}

/** Of a style sheet, or of text that may be one. */
function inStyle(text: string): string[] {
  const found: string[] = [];
  if (/@import\b/i.test(text)) found.push('@import');
  if (/\burl\(\s*(?!\s*["'\\]*data:)/i.test(text)) found.push('url()');
  if (/\b(?:-webkit-)?image-set\(|\bsrc\(/i.test(text)) found.push('image-set()');
  return found;
}

function inScript(file: string, text: string): string[] {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const found: string[] = [];
  const left: unknown[] = [program];
  while (left.length > 0) {
    const value = left.pop();
    if (Array.isArray(value)) left.push(...value);
    else if (typeof value === 'object' && value !== null) {
      if (isNode(value)) found.push(...inNode(value));
      left.push(...Object.values(value));
    }
  }
  return found;
}

const relations = new Set(['stylesheet', 'icon']);
const ownAddress = /^(?:\/(?!\/)|\.{1,2}\/|#|[\w-]+(?:[./?#]|$)(?!\/\/))/;

/** Of a page: what elements ask for, but for files of the package. */
function inPage(text: string): string[] {
  const found: string[] = [];
  for (const [, tag = '', attributes = ''] of text.matchAll(
    /<([a-z][\w-]*)((?:\s+[^\s=>]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))?)*)\s*\/?>/gi,
  )) {
    const given = new Map(
      [...attributes.matchAll(/([^\s=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|(\S+)))?/g)].map(
        ([, name = '', ...values]) => [name.toLowerCase(), values.find((value) => value !== undefined) ?? ''],
      ),
    );
    if (/^(?:iframe|frame|object|embed|form|base|portal)$/i.test(tag)) found.push(`makes ${tag.toLowerCase()}`);
    if (given.has('http-equiv')) found.push(`meta ${given.get('http-equiv')}`);
    const relation = given.get('rel');
    // Without an address it asks for nothing.
    if (/^link$/i.test(tag) && given.has('href') && !relations.has(relation ?? '')) found.push(`link ${relation}`);
    for (const [name, value] of given) {
      if (/^on\w+$/.test(name)) found.push(`runs ${name}`);
      if (name === 'style') found.push(...inStyle(value), 'style');
      const isAddress = sinkAttributes.has(name) || name === 'data' || name === 'xlink:href';
      if (isAddress && (name === 'ping' || name === 'srcset' || !ownAddress.test(value))) found.push(`${tag} ${name}`);
    }
    if (/^script$/i.test(tag) && !given.has('src')) found.push('script in the page');
    if (/^style$/i.test(tag)) found.push('style in the page');
  }
  return found;
}

/** What a file of the package could do, each kind once, in order; of files that hold no code nothing. */
export function outwardIn(file: string, text: string): string[] {
  const kind = file.replace(/^.*\./, '');
  const found =
    kind === 'js' ? inScript(file, text) : kind === 'css' ? inStyle(text) : kind === 'html' ? inPage(text) : [];
  return [...new Set(found)].sort();
}
