import type { Ordered, Placed } from '../context/ordered.ts';
import { localWordsOf } from '../dataset/wordings.ts';
import type { LatestWave, LatestWaves } from '../messages/glance.ts';

/** As many as the popup's chart has room for. */
const mostOfAKind = 16;

/** The latest waves that stand by themselves: no part, plan or report of another. What was not verified is left out. */
export function latestWaves({ newest, tied, dataset }: Ordered, ownIds: ReadonlySet<string>): LatestWaves {
  const alone = newest.filter((placed) => placed.wave.verified && !tied.has(placed));
  const ofKind = (kind: LatestWave['kind']) => alone.filter(({ wave }) => wave.kind === kind).slice(0, mostOfAKind);
  const latest = [...ofKind('layoff'), ...ofKind('hiring')].sort((a, b) => a.place - b.place);
  return { asOf: dataset.asOf, own: ownIds.size, waves: latest.map(rowOf) };
}

function rowOf({ wave: { id, kind, announced, status, count, title } }: Placed): LatestWave {
  return { id, kind, announced, status, count, title, local: localWordsOf(title) };
}
