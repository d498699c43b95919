/** Regular expressions taken apart: as far as is needed to make texts that they match, and to count what a match costs. */

export type Tree =
  /** One character: any that `is` takes. `likely` are characters that it names, to be tried first. */
  | { kind: 'char'; is: (char: string) => boolean; likely: readonly string[] }
  | { kind: 'seq'; items: Tree[] }
  | { kind: 'either'; options: Tree[] }
  | { kind: 'repeat'; item: Tree; least: number; most: number; lazy: boolean }
  /** `(?=…)` and its kin. */
  | { kind: 'look'; item: Tree; behind: boolean; negative: boolean }
  | { kind: 'edge'; at: 'start' | 'end' | 'word' | 'no-word' };

const QUANTIFIER = /^(?:[*+?]|\{\d+(?:,\d*)?\})/;
const ESCAPE = /^\\(?:u\{[0-9a-f]+\}|u[0-9a-f]{4}|x[0-9a-f]{2}|[pP]\{[^}]*\}|c[a-z]|.)/iu;
const CLASS = /^\[(?:\\.|[^\]\\])*\]/su;
const GROUP = /^\((?:\?(?:<(?![=!])[^>]*>|:|<?[=!]))?/;

/** Characters that classes are tried with, the usual ones first. */
const USUAL = [
  ...'a1 ,.-\'"b0%x9z/\n:;()!?_',
  ...'cdefghijklmnopqrstuvwy2345678ABCXYZ',
  ...'\t\u00a0äöåßéèñçłżş人年月日万萬千百十一二三約在のはア名。、「」（）—–…€$£¥#@&*+=<>[]{}|~^\\',
  ...'\u00ad\u200b\u202e\ufeff',
];

/** What an escape stands for, as a character; null where it stands for a class of them. */
function escaped(source: string): string | null {
  const hex = /^\\(?:u\{([0-9a-f]+)\}|u([0-9a-f]{4})|x([0-9a-f]{2}))$/i.exec(source);
  const code = hex?.[1] ?? hex?.[2] ?? hex?.[3];
  if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
  const [, letter = ''] = source;
  const control = { n: '\n', t: '\t', r: '\r', f: '\f', v: '\v', '0': '\0' }[letter];
  if (control !== undefined) return control;
  return /[dDwWsSpP]/.test(letter) ? null : letter;
}

/** Characters that stand in a class by name, without those between the ends of its ranges. */
function named(source: string): string[] {
  const found: string[] = [];
  for (let rest = source.slice(1, -1).replace(/^\^/, ''); rest !== ''; ) {
    const sign = ESCAPE.exec(rest)?.[0];
    const part = sign ?? String.fromCodePoint(rest.codePointAt(0) ?? 0);
    const char = sign === undefined ? part : escaped(sign);
    if (char !== null) found.push(char);
    rest = rest.slice(part.length);
  }
  return found;
}

const chars = new Map<string, Tree>();

function charOf(source: string, flags: string): Tree {
  const key = `${flags}/${source}`;
  const known = chars.get(key);
  if (known) return known;
  const one = new RegExp(`^${source}$`, `${flags.replaceAll(/[gyd]/g, '')}`);
  const members = new Map<string, boolean>();
  const is = (char: string): boolean => {
    const seen = members.get(char) ?? one.test(char);
    members.set(char, seen);
    return seen;
  };
  const own = source.startsWith('[') ? named(source) : [source.startsWith('\\') ? (escaped(source) ?? '') : source];
  const likely = [...new Set([...USUAL, ...own])].filter((char) => char !== '' && is(char));
  // The characters that it names itself say more than the usual ones, but for classes that shut some out.
  if (!source.startsWith('[^')) likely.sort((a, b) => Number(own.includes(b)) - Number(own.includes(a)));
  const tree: Tree = { kind: 'char', is, likely };
  chars.set(key, tree);
  return tree;
}

/** Input: the source and flags of a regular expression. Output: what it is made of. Back references are refused. */
export function parsePattern(source: string, flags: string): Tree {
  let at = 0;
  const here = () => source.slice(at);

  function either(): Tree {
    const options = [seq()];
    while (source[at] === '|') {
      at += 1;
      options.push(seq());
    }
    const [only] = options;
    return options.length === 1 && only ? only : { kind: 'either', options };
  }

  function seq(): Tree {
    const items: Tree[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') items.push(quantified(atom()));
    const [only] = items;
    return items.length === 1 && only ? only : { kind: 'seq', items };
  }

  function quantified(item: Tree): Tree {
    const sign = QUANTIFIER.exec(here())?.[0];
    if (sign === undefined) return item;
    at += sign.length;
    const lazy = source[at] === '?';
    if (lazy) at += 1;
    const [, from, comma, to] = /^\{(\d+)(,?)(\d*)\}$/.exec(sign) ?? [];
    const least = from === undefined ? (sign === '+' ? 1 : 0) : Number(from);
    const most = from === undefined ? (sign === '?' ? 1 : Infinity) : !comma ? least : to ? Number(to) : Infinity;
    return { kind: 'repeat', item, least, most, lazy };
  }

  function atom(): Tree {
    const group = GROUP.exec(here())?.[0];
    if (group !== undefined) {
      at += group.length;
      const item = either();
      if (source[at] !== ')') throw new Error(`a group without its end in ${source}`);
      at += 1;
      return /[=!]$/.test(group)
        ? { kind: 'look', item, behind: group.includes('<'), negative: group.endsWith('!') }
        : item;
    }
    const piece = (CLASS.exec(here()) ?? ESCAPE.exec(here()))?.[0];
    if (piece !== undefined) {
      at += piece.length;
      if (piece === '\\b') return { kind: 'edge', at: 'word' };
      if (piece === '\\B') return { kind: 'edge', at: 'no-word' };
      if (/^\\[1-9k]/.test(piece)) throw new Error(`a back reference in ${source}`);
      return charOf(piece, flags);
    }
    const char = flags.includes('u') ? String.fromCodePoint(source.codePointAt(at) ?? 0) : (source[at] ?? '');
    at += char.length;
    if (char === '^') return { kind: 'edge', at: 'start' };
    if (char === '$') return { kind: 'edge', at: 'end' };
    return charOf(/[/\-{}\]]/.test(char) && char !== '/' ? (char === '-' ? '-' : `\\${char}`) : char, flags);
  }

  const tree = either();
  if (at < source.length) throw new Error(`${source} was read only as far as ${at}`);
  return tree;
}

/**
 * Input: a tree, and who chooses (given how many ways there are, which one). Output: a text that it matches, unless what
 * stands around the text is against it.
 */
export function sample(tree: Tree, choose: (ways: number) => number): string {
  switch (tree.kind) {
    case 'char':
      return tree.likely[choose(Math.min(tree.likely.length, 6))] ?? '';
    case 'seq':
      return tree.items.map((item) => sample(item, choose)).join('');
    case 'either': {
      const option = tree.options[choose(tree.options.length)];
      return option ? sample(option, choose) : '';
    }
    case 'repeat': {
      const times = tree.least + choose(Math.min(tree.most - tree.least, 2) + 1);
      return Array.from({ length: times }, () => sample(tree.item, choose)).join('');
    }
    default:
      return '';
  }
}

/** Whether it repeats something without an end. What does not takes as many steps at each place of a text as it is long. */
function repeats(tree: Tree): boolean {
  switch (tree.kind) {
    case 'seq':
      return tree.items.some(repeats);
    case 'either':
      return tree.options.some(repeats);
    case 'look':
      return repeats(tree.item);
    case 'repeat':
      return tree.most > FEW || repeats(tree.item);
    default:
      return false;
  }
}

/** Repetitions up to this many are a matter of the pattern's length. */
export const FEW = 30;
/** Alternatives of word lists are more than these. */
const LIST = 4;

/**
 * The ways through a tree's lists, each as a tree of its own: it takes as long to try a list as to try each of its entries,
 * so what is linear for each is so for all. Lists that are repeated as a whole are kept.
 */
export function waysThrough(tree: Tree): Tree[] {
  if (!repeats(tree)) return [];
  if (tree.kind === 'either' && tree.options.length > LIST) return tree.options.flatMap(waysThrough);
  if (tree.kind === 'seq') {
    const at = tree.items.findIndex((item) => item.kind === 'either' && item.options.length > LIST);
    const list = tree.items[at];
    if (list?.kind === 'either') {
      const around = (option: Tree): Tree => ({
        kind: 'seq',
        items: [...tree.items.slice(0, at), option, ...tree.items.slice(at + 1)],
      });
      const plain = list.options.filter((option) => !repeats(option)).slice(0, 1);
      const ways = [...plain, ...list.options.filter(repeats)];
      return ways.flatMap((option) => waysThrough(around(option)));
    }
  }
  return [tree];
}

/** How a tree is built, whatever the letters of its words: what is built alike takes the same time. */
export function shapeOf(tree: Tree): string {
  switch (tree.kind) {
    case 'char': {
      const [only = ''] = tree.likely;
      return tree.likely.length === 1 && /^\p{L}$/u.test(only) ? 'L' : `[${tree.likely.join('')}]`;
    }
    case 'seq':
      return `(${tree.items.map(shapeOf).join('').replace(/L{2,}/g, 'L')})`;
    case 'either':
      return `(${[...new Set(tree.options.map(shapeOf))].join('|')})`;
    case 'repeat':
      return `${shapeOf(tree.item)}{${tree.least},${tree.most}}${tree.lazy ? '?' : ''}`;
    case 'look':
      return `(${tree.behind ? '<' : ''}${tree.negative ? '!' : '='}${shapeOf(tree.item)})`;
    case 'edge':
      return `<${tree.at}>`;
  }
}
