/** Texts that would make a regular expression take longest, derived from what it is made of. */
import { FEW, sample, type Tree } from './pattern-tree.ts';

/** A text of any length: what stands before, what is repeated, what stands behind. */
export interface Attack {
  before: string;
  pump: string;
  after: string;
}

const first = () => 0;
/** Takes the second way of each choice, where there is one. */
const second = (ways: number) => (ways > 1 ? 1 : 0);
const last = (ways: number) => ways - 1;

function everyWay(tree: Tree): string[] {
  const plain = [first, second, last].map((choose) => sample(tree, choose));
  const options = tree.kind === 'either' ? tree.options.slice(0, 12).map((option) => sample(option, first)) : [];
  const chars = tree.kind === 'char' ? tree.likely.slice(0, 4) : [];
  return [...new Set([...plain, ...options, ...chars])].filter((text) => text !== '');
}

/** The repetitions without an end in a tree, with a text that leads to each. */
function loops(tree: Tree, before: string): { tree: Tree; before: string }[] {
  switch (tree.kind) {
    case 'seq': {
      let so = before;
      return tree.items.flatMap((item) => {
        const found = loops(item, so);
        so += sample(item, first);
        return found;
      });
    }
    case 'either':
      return tree.options.flatMap((option) => loops(option, before));
    case 'look':
      return loops(tree.item, before);
    case 'repeat': {
      const inner = loops(tree.item, before);
      return tree.most > FEW ? [{ tree: tree.item, before }, ...inner] : inner;
    }
    default:
      return [];
  }
}

const ALWAYS = [' ', '1', 'a', '1,', '1 ', 'a ', ',', '.', '一', '\n', '"', '-', '(', '<'];

/** Input: a pattern's tree. Output: attacks on each of its endless repetitions, and those that any pattern has to stand. */
export function attacksOn(tree: Tree): Attack[] {
  const found = new Map<string, Attack>();
  const add = (attack: Attack) => {
    if (attack.pump !== '') found.set(JSON.stringify(attack), attack);
  };
  const inLoops = loops(tree, '').slice(0, 24);
  for (const { tree: loop, before } of inLoops) {
    for (const pump of everyWay(loop).slice(0, 4)) {
      add({ before, pump, after: '' });
      add({ before, pump, after: '\u0001' });
      // Each place of the text looks as if it began here.
      add({ before: '', pump: before + pump, after: '\u0001' });
    }
    add({ before: '', pump: before, after: '\u0001' });
  }
  for (const whole of [sample(tree, first), sample(tree, last)]) {
    add({ before: '', pump: whole.slice(0, 40), after: '' });
    add({ before: '', pump: whole.slice(0, -1).slice(0, 40), after: '' });
  }
  for (const pump of ALWAYS) add({ before: '', pump, after: '' });
  return [...found.values()];
}

/** The attack's text with so many characters, or a few more. */
export function attackText({ before, pump, after }: Attack, length: number): string {
  return before + pump.repeat(Math.ceil(length / pump.length)) + after;
}

/** The same as an article's text can have it: of white space, none beside another (`page-targets.ts` holds that of every page). */
export function attackInArticle(attack: Attack, length: number): string {
  return attackText(attack, length).replace(/\s{2,}/g, ' ');
}
