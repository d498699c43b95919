import type { Scale } from '../context/context.ts';

/** A figure that is printed several times has its shares once. */
export function distinctShares(scale: readonly Scale[]): Scale[] {
  return [...new Map(scale.map((share) => [`${share.count} ${share.base} ${share.headcount}`, share])).values()];
}
