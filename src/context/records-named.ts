/** Gathers every record that a context names, with its sources, so that drawing needs no second question. */
import { type DatasetIndex, wordingsFor } from '../dataset/query.ts';
import type { Context } from './context.ts';

/** Input: the ids of records of any type. What a wave belongs to and is tied to comes along. */
export function recordsNamed(
  ids: Iterable<string>,
  contested: readonly string[],
  index: DatasetIndex,
  ownIds: ReadonlySet<string>,
): Context['records'] {
  const questions = index.dataset.contested.filter(({ id }) => contested.includes(id));
  const wanted = new Set([...ids, ...questions.flatMap(({ records }) => records)]);
  for (const id of [...wanted]) {
    const wave = index.waves.get(id);
    if (wave?.programme) wanted.add(wave.programme);
    if (wave?.relation) wanted.add(wave.relation.wave);
  }
  for (const id of [...wanted]) for (const member of index.programmes.get(id)?.summed ?? []) wanted.add(member);
  const pick = <R>(records: ReadonlyMap<string, R>, from: Iterable<string> = wanted): R[] => {
    const picked: R[] = [];
    for (const id of from) {
      const record = records.get(id);
      if (record !== undefined) picked.push(record);
    }
    return picked;
  };
  const waves = pick(index.waves);
  const programmes = pick(index.programmes);
  const headcounts = pick(index.headcounts);
  const events = pick(index.events);
  // A page gets hundreds of waves, and many rest on the same sources.
  const cited = new Set<string>();
  for (const { sources } of [...waves, ...headcounts, ...events]) for (const { source } of sources) cited.add(source);
  const records = { waves, programmes, headcounts, events, contested: questions };
  return {
    ...records,
    sources: pick(index.sources, cited),
    own: [...wanted, ...contested].filter((id) => ownIds.has(id)),
    wordings: wordingsFor(records),
  };
}
