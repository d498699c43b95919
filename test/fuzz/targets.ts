/** Everything that is fuzzed. */
import { pageTargets } from './page-targets.ts';
import { readingTargets } from './reading-targets.ts';
import type { Target } from './target.ts';
import { turnTargets } from './turn-targets.ts';
import { valueTargets } from './value-targets.ts';
import { vocabularies } from './vocabulary.ts';

export async function allTargets(): Promise<Target[]> {
  const known = await vocabularies();
  return [...readingTargets(known), ...pageTargets(known), ...turnTargets(known), ...valueTargets(known)];
}
