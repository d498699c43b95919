/** What an expression really takes in the longest sentence there is, with the browser's own engine. */
import { type Attack, attackInArticle, attacksOn } from './attacks.ts';
import type { Way } from './growth.ts';

/** The longest sentence that an expression of `story` gets (`story/sentences.ts`), and shorter ones to come to it by. */
const LENGTHS = [125, 250, 500, 1_000, 2_000];
/** Longer texts are left out where a shorter one took so long, in milliseconds: then it is settled, the other way. */
const ENOUGH = 2_000;

export interface Taken {
  /** Milliseconds of work of finding all matches. */
  ms: number;
  attack: Attack | null;
}

function take(expression: RegExp, text: string): number {
  const begun = process.cpuUsage();
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    if (match[0] === '') expression.lastIndex += 1;
    if (!expression.global && !expression.sticky) break;
  }
  return process.cpuUsage(begun).user / 1_000;
}

/**
 * Input: a way through an expression, and who is told of each text before it is tried: an engine that has begun cannot be
 * asked to stop. Output: the text made against it, of a sentence's length at most, that takes longest.
 */
export function worstInSentence(
  { pattern: { source, flags }, tree }: Pick<Way, 'pattern' | 'tree'>,
  onTry?: (attack: Attack, length: number) => void,
): Taken {
  const expression = new RegExp(source, /[gy]/.test(flags) ? flags : `${flags}g`);
  let worst: Taken = { ms: 0, attack: null };
  for (const attack of attacksOn(tree)) {
    for (const length of LENGTHS) {
      onTry?.(attack, length);
      const ms = take(expression, attackInArticle(attack, length));
      if (ms > worst.ms) worst = { ms, attack };
      if (ms > ENOUGH) break;
    }
  }
  return worst;
}
