/**
 * What it costs to look for a regular expression in a text, counted in steps as a backtracking engine takes them: the same on
 * every machine, and without waiting for what would take hours.
 */
import type { Tree } from './pattern-tree.ts';

/** Thrown where the count goes beyond all measure. */
export class TooManySteps extends Error {}

type Next = (at: number) => boolean;
type Matcher = (at: number, next: Next) => boolean;

interface Search {
  text: readonly string[];
  steps: number;
  most: number;
}

/** Repetitions up to this many are a matter of the pattern's length and not of the text's: as many as that are counted. */
const BOUNDED = 12;

const WORD = /[\w]/;

function compile(tree: Tree, search: Search, backwards: boolean): Matcher {
  const step = () => {
    search.steps += 1;
    if (search.steps > search.most) throw new TooManySteps();
  };
  switch (tree.kind) {
    case 'char':
      return (at, next) => {
        step();
        const char = search.text[backwards ? at - 1 : at];
        return char !== undefined && tree.is(char) && next(backwards ? at - 1 : at + 1);
      };
    case 'edge':
      return (at, next) => {
        if (tree.at === 'start') return at === 0 && next(at);
        if (tree.at === 'end') return at === search.text.length && next(at);
        const isEdge = WORD.test(search.text[at - 1] ?? '') !== WORD.test(search.text[at] ?? '');
        return isEdge === (tree.at === 'word') && next(at);
      };
    case 'seq': {
      const parts = tree.items.map((item) => compile(item, search, backwards));
      if (backwards) parts.reverse();
      const from = (index: number, at: number, next: Next): boolean => {
        const part = parts[index];
        return part === undefined ? next(at) : part(at, (end) => from(index + 1, end, next));
      };
      return (at, next) => from(0, at, next);
    }
    case 'either': {
      const options = tree.options.map((option) => compile(option, search, backwards));
      return (at, next) => options.some((option) => option(at, next));
    }
    case 'look': {
      const inner = compile(tree.item, search, tree.behind);
      return (at, next) => inner(at, () => true) !== tree.negative && next(at);
    }
    case 'repeat': {
      const most =
        tree.most === Number.POSITIVE_INFINITY ? tree.most : Math.max(tree.least, Math.min(tree.most, BOUNDED));
      const { item, least, lazy } = tree;
      if (item.kind === 'char') {
        return (at, next) => {
          // One character after the other, and then back: without a call for each.
          let count = 0;
          const move = backwards ? -1 : 1;
          const fits = () => {
            step();
            const char = search.text[backwards ? at - 1 - count : at + count];
            return char !== undefined && item.is(char);
          };
          while (count < (lazy ? least : most) && fits()) count += 1;
          if (count < least) return false;
          if (lazy) {
            while (!next(at + move * count)) {
              if (count >= most || !fits()) return false;
              count += 1;
            }
            return true;
          }
          for (; count >= least; count -= 1) {
            step();
            if (next(at + move * count)) return true;
          }
          return false;
        };
      }
      const inner = compile(item, search, backwards);
      const again = (count: number, at: number, next: Next): boolean => {
        const more = () =>
          count < most && inner(at, (end) => (end !== at || count < least) && again(count + 1, end, next));
        if (count < least) return more();
        return lazy ? next(at) || more() : more() || next(at);
      };
      return (at, next) => again(0, at, next);
    }
  }
}

/**
 * Input: a pattern's tree and a text. Output: the steps of finding all its matches in it.
 * @throws TooManySteps
 */
export function matchCost(tree: Tree, text: string, { sticky = false, most = 5_000_000 } = {}): number {
  const search: Search = { text: [...text], steps: 0, most };
  const match = compile(tree, search, false);
  for (let at = 0; at <= search.text.length; ) {
    search.steps += 1;
    let end = -1;
    const found = match(at, (to) => {
      end = to;
      return true;
    });
    if (!found && sticky) break;
    at = found && end > at ? end : at + 1;
  }
  return search.steps;
}
