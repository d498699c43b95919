/** What must hold between the records of a file and those of the store, so that what is planned can be written. */
import { referencesOf } from '../check-record.ts';
import { towards } from '../edit-checks.ts';
import { equal, type Json, type JsonRecord } from '../json.ts';
import { checkableTypes, keyOf, type RecordType } from '../record-types.ts';
import type { RefusalReason, RefusedRow } from './given.ts';
import type { PlannedRecord } from './plan.ts';

/** A planned record with what is shown of it now and what it would be. */
export interface Prospect {
  planned: PlannedRecord;
  shown: JsonRecord | null;
  /** By the file's side of every conflict; null: it would be gone. */
  after: JsonRecord | null;
}

/** What is shown now, by key. */
export type Shown = ReadonlyMap<string, JsonRecord>;

function refuse({ planned }: Prospect, field: string, reason: RefusalReason, message: string): RefusedRow {
  const { type, alike, id, line } = planned;
  return { type, id: alike ?? id, line, field, reason, message };
}

function references(type: RecordType, record: JsonRecord | null) {
  return record === null ? [] : referencesOf(type, record);
}

/** A reference to what neither the store has nor the file adds. */
function brokenReference(prospect: Prospect, exists: (key: string) => boolean): RefusedRow | null {
  const { planned, shown, after } = prospect;
  const before = new Set(references(planned.type, shown).map(({ id }) => id));
  for (const { field, types, id } of references(planned.type, after)) {
    if (before.has(id) || types.some((type) => exists(keyOf({ type, id })))) continue;
    return refuse(prospect, field, { code: 'broken_reference', to: id }, `there is no ${types.join(' or ')} ${id}`);
  }
  return null;
}

/** Refuses what refers to nothing, and then what refers to what was refused, until all that is left holds. */
export function withReferences(prospects: readonly Prospect[], shown: Shown, refused: RefusedRow[]): Prospect[] {
  let left = [...prospects];
  while (true) {
    const added = new Set(left.flatMap(({ planned, after }) => (after === null ? [] : keyOf(planned))));
    const removed = new Set(left.flatMap(({ planned }) => (planned.outcome === 'removed' ? keyOf(planned) : [])));
    const exists = (key: string): boolean => added.has(key) || (shown.has(key) && !removed.has(key));
    const kept = left.filter((prospect) => {
      const { planned, after } = prospect;
      // The list of a programme's members follows the waves: see `withMembers`.
      if (planned.outcome === 'same' || planned.type === 'programme' || after === null) return true;
      const broken = brokenReference(prospect, exists);
      if (broken !== null) refused.push(broken);
      return broken === null;
    });
    if (kept.length === left.length) return kept;
    left = kept;
  }
}

/** Refuses a wave whose relation leads back to itself. */
export function withoutLoops(prospects: readonly Prospect[], shown: Shown, refused: RefusedRow[]): Prospect[] {
  const after = new Map(prospects.map((prospect) => [keyOf(prospect.planned), prospect.after]));
  const waveAt = (id: string): JsonRecord | null | undefined => {
    const key = keyOf({ type: 'wave', id });
    return after.has(key) ? after.get(key) : shown.get(key);
  };
  return prospects.filter((prospect) => {
    const { planned } = prospect;
    if (planned.type !== 'wave' || planned.outcome === 'same') return true;
    const seen = new Set([planned.id]);
    let at = towards(prospect.after);
    while (at !== null && !seen.has(at)) {
      seen.add(at);
      at = towards(waveAt(at));
    }
    if (at !== planned.id) return true;
    const message = `leads back to itself by ${[...seen].slice(0, 10).join(', ')}`;
    refused.push(refuse(prospect, 'relation.wave', { code: 'loop' }, message));
    after.set(keyOf(planned), prospect.shown);
    return false;
  });
}

/** Refuses a second source with an address, and an id that another kind of record has. */
export function withoutDoubles(prospects: readonly Prospect[], shown: Shown, refused: RefusedRow[]): Prospect[] {
  const addresses = new Map<string, string>();
  for (const [key, { id, url }] of shown) {
    if (key.startsWith('source ') && typeof url === 'string') addresses.set(url, id);
  }
  const family = new Map<string, RecordType>();
  for (const type of checkableTypes) {
    for (const key of shown.keys()) if (key.startsWith(`${type} `)) family.set(key.slice(type.length + 1), type);
  }
  const checkable: ReadonlySet<RecordType> = new Set(checkableTypes);
  return prospects.filter((prospect) => {
    const { planned, after } = prospect;
    const { type, id, outcome } = planned;
    if (after === null || outcome === 'same') return true;
    if (type === 'source' && typeof after.url === 'string') {
      const other = addresses.get(after.url);
      if (other !== undefined && other !== id) {
        refused.push(refuse(prospect, 'url', { code: 'same_address', as: other }, `the same address as ${other}`));
        return false;
      }
      addresses.set(after.url, id);
    }
    if (!checkable.has(type)) return true;
    const other = family.get(id);
    if (other !== undefined && other !== type) {
      refused.push(refuse(prospect, 'id', { code: 'other_kind', kind: other }, `the id is that of a ${other}`));
      return false;
    }
    family.set(id, type);
    return true;
  });
}

function strings(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/**
 * The members of a programme are the waves that name it, whatever the file lists: the lists are brought in line with
 * the waves, in the order that the file has.
 */
export function withMembers(prospects: readonly Prospect[], shown: Shown): Prospect[] {
  const programmeOf = new Map<string, Json>();
  for (const [key, record] of shown) if (key.startsWith('wave ')) programmeOf.set(record.id, record.programme ?? null);
  for (const { planned, after } of prospects) {
    if (planned.type === 'wave' && planned.outcome !== 'same') programmeOf.set(planned.id, after?.programme ?? null);
  }
  const joined = new Map<Json, string[]>();
  for (const [wave, programme] of programmeOf) {
    const waves = joined.get(programme);
    if (waves === undefined) joined.set(programme, [wave]);
    else waves.push(wave);
  }
  return prospects.map((prospect) => {
    const { planned, after, shown: before } = prospect;
    if (planned.type !== 'programme' || after === null) return prospect;
    const here = new Set(joined.get(planned.id) ?? []);
    const members = [...new Set([...strings(after.members).filter((id) => here.has(id)), ...here])];
    const summed = strings(after.summed).filter((id) => here.has(id));
    const record = { ...after, members, summed };
    if (equal(record, after)) return prospect;
    if (before === null) return { ...prospect, after: record, planned: { ...planned, record, sound: null } };
    const fields = planned.fields.flatMap((change) => {
      const file = change.field === 'members' ? members : change.field === 'summed' ? summed : change.file;
      return equal(file, change.mine) ? [] : [{ ...change, file }];
    });
    const conflicting = fields.some((field) => field.conflicting);
    const outcome = fields.length === 0 ? 'same' : conflicting ? 'conflicting' : 'changed';
    return { ...prospect, after: record, planned: { ...planned, fields, outcome } };
  });
}
