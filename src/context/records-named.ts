/** Gathers every record that a context names, with its sources, so that drawing needs no second question. */
import { type DatasetIndex, sourcesOf, wordingsFor } from '../dataset/query.ts';
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
  const pick = <R>(records: ReadonlyMap<string, R>): R[] => [...wanted].flatMap((id) => records.get(id) ?? []);
  const waves = pick(index.waves);
  const programmes = pick(index.programmes);
  const headcounts = pick(index.headcounts);
  const events = pick(index.events);
  const cited = [...waves, ...headcounts, ...events].flatMap((record) => sourcesOf(index, record));
  const records = { waves, programmes, headcounts, events, contested: questions };
  return {
    ...records,
    sources: [...new Map(cited.map((source) => [source.id, source])).values()],
    own: [...wanted, ...contested].filter((id) => ownIds.has(id)),
    wordings: wordingsFor(records),
  };
}
