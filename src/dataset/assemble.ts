/** From rows of the store to a Dataset that holds together, whatever the reader deleted or something else broke. */
import { checkRecord, type Problem } from './check-record.ts';
import type { JsonRecord } from './json.ts';
import type { RecordOf, RecordType } from './record-types.ts';
import type { Citation, Dataset, Programme, Wave } from './records.ts';

export interface Assembled {
  dataset: Dataset;
  /** What is wrong with the records that are left out. They stay in the store as they are. */
  aside: Problem[];
}

export type Rows = { [T in RecordType]: readonly JsonRecord[] };

/** Tells rows that are just as bundled: the build has checked those, and to check them again costs time. */
type AsBundled = <T extends RecordType>(type: T, row: JsonRecord) => row is JsonRecord & RecordOf[T];

function soundRecords<T extends RecordType>(type: T, { rows, asBundled }: Stored, aside: Problem[]): RecordOf[T][] {
  return rows[type].flatMap((row) => {
    if (asBundled(type, row)) return row;
    const checked = checkRecord(type, row);
    if (checked.ok) return checked.value;
    aside.push(...checked.error);
    return [];
  });
}

interface Stored {
  rows: Rows;
  asBundled: AsBundled;
}

/** Keeps the citations of sources that exist; a record that is left without any cannot be shown. */
function withSources<R extends { id: string; sources: Citation[] }>(
  type: RecordType,
  records: R[],
  sources: ReadonlySet<string>,
  aside: Problem[],
): R[] {
  return records.flatMap((record) => {
    const kept = record.sources.filter(({ source }) => sources.has(source));
    if (kept.length === record.sources.length) return record;
    if (kept.length > 0) return { ...record, sources: kept };
    aside.push({ type, id: record.id, field: 'sources', rule: 'no_source', message: 'its sources are gone' });
    return [];
  });
}

function withExisting(wave: Wave, waves: ReadonlySet<string>, programmes: ReadonlySet<string>): Wave {
  const programme = wave.programme !== null && programmes.has(wave.programme) ? wave.programme : null;
  const relation = wave.relation !== null && waves.has(wave.relation.wave) ? wave.relation : null;
  return programme === wave.programme && relation === wave.relation ? wave : { ...wave, programme, relation };
}

function membersByProgramme(waves: readonly Wave[]): Map<string, Set<string>> {
  const members = new Map<string, Set<string>>();
  for (const { id, programme } of waves) {
    if (programme === null) continue;
    const joined = members.get(programme) ?? new Set();
    members.set(programme, joined.add(id));
  }
  return members;
}

/** A wave says which programme it belongs to; the list of members follows the waves, in the order it has. */
function withMembers(programme: Programme, joined: ReadonlySet<string>): Programme {
  const members = [...new Set([...programme.members.filter((id) => joined.has(id)), ...joined])];
  return { ...programme, members, summed: programme.summed.filter((id) => joined.has(id)) };
}

function idsOf(records: readonly { id: string }[]): Set<string> {
  return new Set(records.map(({ id }) => id));
}

/**
 * Puts a dataset together. Records that break a rule of their own are left out and named in `aside`; references to
 * what does not exist are dropped, so that a deleted wave takes nothing else with it.
 */
export function assemble(stored: Stored, asOf: string): Assembled {
  const aside: Problem[] = [];
  const sources = soundRecords('source', stored, aside);
  const cited = idsOf(sources);
  const sound = withSources('wave', soundRecords('wave', stored, aside), cited, aside);
  const listed = soundRecords('programme', stored, aside);
  const [waveIds, programmeIds] = [idsOf(sound), idsOf(listed)];
  const waves = sound.map((wave) => withExisting(wave, waveIds, programmeIds));
  const joined = membersByProgramme(waves);
  const programmes = listed.map((programme) => withMembers(programme, joined.get(programme.id) ?? new Set()));
  const headcounts = withSources('headcount', soundRecords('headcount', stored, aside), cited, aside);
  const events = withSources('event', soundRecords('event', stored, aside), cited, aside);
  const checkable = idsOf([...waves, ...programmes, ...headcounts, ...events]);
  const contested = soundRecords('contested', stored, aside).map((question) => {
    const records = question.records.filter((id) => checkable.has(id));
    return records.length === question.records.length ? question : { ...question, records };
  });
  const lookAlikes = withSources('lookAlike', soundRecords('lookAlike', stored, aside), cited, aside);
  const gaps = soundRecords('gap', stored, aside);
  return {
    dataset: {
      schemaVersion: 1,
      asOf,
      waves,
      programmes,
      headcounts,
      events,
      contested,
      sources,
      lookAlikes,
      gaps,
    },
    aside,
  };
}
