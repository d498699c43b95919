/** How the cost of looking for a regular expression grows with the text, under the attacks that are derived from it. */
import { type Attack, attacksOn, attackText } from './attacks.ts';
import { matchCost, TooManySteps } from './match-cost.ts';
import { parsePattern, shapeOf, type Tree, waysThrough } from './pattern-tree.ts';
import type { Pattern } from './patterns.ts';

/** One way through a pattern. */
export interface Way {
  pattern: Pattern;
  /** Which of its ways. */
  nth: number;
  tree: Tree;
}

/** The ways through patterns, each shape once. Those that repeat nothing without an end are left out. */
export function waysOf(patterns: readonly Pattern[]): Way[] {
  const ways = new Map<string, Way>();
  for (const pattern of patterns) {
    for (const [nth, tree] of waysThrough(parsePattern(pattern.source, pattern.flags)).entries()) {
      const key = `${shapeOf(tree)} ${pattern.flags.includes('y')}`;
      if (!ways.has(key)) ways.set(key, { pattern, nth, tree });
    }
  }
  return [...ways.values()];
}

export interface Growth {
  attack: Attack;
  /**
   * How many times as many steps a text of four times the length takes: 4 is linear, 16 by the square. Infinite where there are
   * more steps than are counted.
   */
  times: number;
}

const SHORT = 32;
const LONG = 300;
/** Between linear and by the square; what is beyond it on short texts is tried on long ones. */
const LINEAR = 7;

/**
 * Input: a way through a pattern, and how texts are made of attacks. Output: an attack under which it grows faster than the
 * text; null where none was found.
 */
export function growthOf(
  { pattern: { flags }, tree }: Pick<Way, 'pattern' | 'tree'>,
  textOf = attackText,
): Growth | null {
  const sticky = flags.includes('y');
  const cost = (attack: Attack, length: number): number => {
    try {
      return matchCost(tree, textOf(attack, length), { sticky, most: 40_000_000 });
    } catch (error) {
      if (error instanceof TooManySteps) return Number.POSITIVE_INFINITY;
      throw error;
    }
  };
  for (const attack of attacksOn(tree)) {
    if (cost(attack, SHORT * 4) / cost(attack, SHORT) < LINEAR) continue;
    const [once, fourfold] = [cost(attack, LONG), cost(attack, LONG * 4)];
    // Where counting gives up on both, nothing is known of it.
    const times = Number.isFinite(once) ? fourfold / once : Number.POSITIVE_INFINITY;
    if (times >= LINEAR) return { attack, times };
  }
  return null;
}
