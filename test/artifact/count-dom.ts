import type { DOMWindow } from 'jsdom';

/** How often a script asked and changed what, by the names of members. */
export interface DomCounts {
  reads: Map<string, number>;
  writes: Map<string, number>;
}

const interfaces = [
  ...['EventTarget', 'Node', 'Element', 'HTMLElement', 'CharacterData', 'Document', 'HTMLDocument', 'DocumentFragment'],
  ...['TreeWalker', 'NodeList', 'Range', 'DOMTokenList', 'HTMLMetaElement', 'HTMLScriptElement'],
];

/** Members that change what they are called on; all other calls ask. */
const changes =
  /^(append|prepend|before|after|remove|replace|insert|set|toggle|add|attach|normalize|write|open|close|adopt|import|dispatch|delete|surround|extract)|^create(Element|Text|Document|Comment)/;
/** They say where one looks in the page, or ask it, and change nothing in it. */
const onlyLooks = new Set(['closest', 'setStart', 'setEnd', 'setStartAfter', 'setEndBefore', 'currentNode']);

/** Wraps what a page's scripts can ask of its nodes, so that each call and each property is counted. */
export function countDom(window: DOMWindow): DomCounts {
  const counts: DomCounts = { reads: new Map(), writes: new Map() };
  // What jsdom asks of itself meanwhile is none of the script's.
  let within = false;
  const counted = (into: Map<string, number>, name: string, work: () => unknown): unknown => {
    if (within) return work();
    into.set(name, (into.get(name) ?? 0) + 1);
    within = true;
    try {
      return work();
    } finally {
      within = false;
    }
  };
  for (const each of interfaces) {
    const prototype: unknown = Reflect.get(window, each)?.prototype;
    if (typeof prototype !== 'object' || prototype === null) continue;
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      const { value, get, set } = descriptor;
      if (name === 'constructor' || descriptor.configurable === false) continue;
      if (typeof value === 'function') {
        const into = changes.test(name) && !onlyLooks.has(name) ? counts.writes : counts.reads;
        Object.defineProperty(prototype, name, {
          ...descriptor,
          value(...given: unknown[]) {
            return counted(into, name, () => Reflect.apply(value, this, given));
          },
        });
      } else if (get !== undefined) {
        Object.defineProperty(prototype, name, {
          ...descriptor,
          get() {
            return counted(counts.reads, name, () => Reflect.apply(get, this, []));
          },
          ...(set && {
            set(given: unknown) {
              const into = onlyLooks.has(name) ? counts.reads : counts.writes;
              counted(into, name, () => Reflect.apply(set, this, [given]));
            },
          }),
        });
      }
    }
  }
  return counts;
}

export const sumOf = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);
