/** What must hold between the records of an edit and those it does not touch. */

import { type Problem, type Reference, referencesOf } from './check-record.ts';
import { citedSources } from './cited-sources.ts';
import type { Database } from './database.ts';
import type { JsonRecord } from './json.ts';
import type { Held } from './merge.ts';
import { type AnyRecord, keyOf, type RecordType, recordTypes } from './record-types.ts';
import { Refused } from './trouble.ts';

/** One record in an edit: what is held of it, and what it is to be. */
export interface Item {
  type: RecordType;
  id: string;
  held: Held;
  /** Null: it is to be gone. */
  after: JsonRecord | null;
  /** `after` as its schema knows it, where the reader wrote it. */
  sound: AnyRecord | null;
  /** It goes back to what is bundled, which needs no checking. */
  restored: boolean;
  /** It comes from the history, where it was sound. */
  trusted: boolean;
  /** Nothing remains of it, not even that it was deleted. */
  forgotten: boolean;
}

export type Items = Map<string, Item>;

/** The refusal of an edit, for what is wrong with its records. */
export function invalid(problems: Problem[]): Refused {
  const message = problems.map(({ id, field, message: why }) => `${id}, ${field}: ${why}`).join('; ');
  return new Refused({ code: 'invalid', message, problems });
}

/** What an edit has to be checked against, as it will be after the edit. */
interface Surroundings {
  get: (type: RecordType, id: string) => JsonRecord | null;
  /** Sources with an address that the edit gives to a source. */
  sameAddress: ReadonlyMap<string, JsonRecord[]>;
  /** What cites each source; read only where one is to go. */
  citing: ReadonlyMap<string, { type: RecordType; id: string }[]>;
}

const citingTypes = ['wave', 'headcount', 'event', 'lookAlike'] as const;

/** The ids that the stored record refers to already. Some may be deleted since: that is no reason to refuse. */
function referredBefore({ type, held }: Item): Set<string> {
  return new Set(held.shown === null ? [] : referencesOf(type, held.shown).map(({ id }) => id));
}

function newReferences(item: Item): Reference[] {
  if (item.sound === null) return [];
  const before = referredBefore(item);
  return referencesOf(item.type, item.sound).filter(({ id }) => !before.has(id));
}

/** The wave that this one is part of, superseded by or aimed at, where it says so. */
export function towards(record: JsonRecord | null | undefined): string | null {
  const relation = record?.relation;
  if (typeof relation !== 'object' || relation === null || Array.isArray(relation)) return null;
  return relation.type === 'includes' ? null : String(relation.wave);
}

function membersOf(record: JsonRecord | null): string[] {
  return Array.isArray(record?.members) ? record.members.map(String) : [];
}

/**
 * Reads the surroundings within the transaction of the edit. It is one function on purpose: awaiting an async
 * function that asks the database nothing can end a Dexie transaction early.
 */
export async function readSurroundings(db: Database, items: Items): Promise<Surroundings> {
  const known = new Map<string, JsonRecord | null>([...items].map(([key, { after }]) => [key, after]));
  const all = [...items.values()];
  const wanted = all.flatMap(newReferences).flatMap(({ types, id }) => types.map((type) => ({ type, id })));
  for (const { after, held } of all) {
    for (const id of [...membersOf(after), ...membersOf(held.shown)]) wanted.push({ type: 'wave', id });
  }
  for (const type of recordTypes) {
    const ids = [...new Set(wanted.filter((ref) => ref.type === type).map(({ id }) => id))];
    const unknown = ids.filter((id) => !known.has(keyOf({ type, id })));
    const found = await db.shownWith(type, unknown);
    for (const id of unknown) known.set(keyOf({ type, id }), found.get(id) ?? null);
  }
  const followed = new Set<string>();
  let chain = all.flatMap(({ type, after }) => (type === 'wave' ? (towards(after) ?? []) : []));
  while (chain.length > 0) {
    const unknown = [...new Set(chain)].filter((id) => !known.has(keyOf({ type: 'wave', id })));
    const found = await db.shown('wave').bulkGet(unknown);
    unknown.forEach((id, at) => {
      known.set(keyOf({ type: 'wave', id }), found[at] ?? null);
    });
    for (const id of chain) followed.add(id);
    chain = chain
      .flatMap((id) => towards(known.get(keyOf({ type: 'wave', id })) ?? null) ?? [])
      .filter((id) => !followed.has(id));
  }
  const urls = all.flatMap(({ type, after }) => (type === 'source' && typeof after?.url === 'string' ? after.url : []));
  const stored = await db.shown('source').where('url').anyOf(urls).toArray();
  const planned = all.flatMap(({ type, after }) => (type === 'source' && after !== null ? after : []));
  const citing = new Map<string, { type: RecordType; id: string }[]>();
  const note = (type: RecordType, record: JsonRecord): void => {
    for (const source of citedSources(record))
      citing.set(source, [...(citing.get(source) ?? []), { type, id: record.id }]);
  };
  if (all.some(({ type, after }) => type === 'source' && after === null)) {
    for (const type of citingTypes) {
      for (const record of await db.shown(type).toArray())
        if (!items.has(keyOf({ type, id: record.id }))) note(type, record);
    }
    for (const { type, after } of all) if (after !== null) note(type, after);
  }
  const sameAddress = new Map<string, JsonRecord[]>();
  for (const source of [...stored.filter(({ id }) => !items.has(keyOf({ type: 'source', id }))), ...planned]) {
    const url = String(source.url);
    sameAddress.set(url, [...(sameAddress.get(url) ?? []), source]);
  }
  return { get: (type, id) => known.get(keyOf({ type, id })) ?? null, sameAddress, citing };
}

function brokenReferences(item: Item, around: Surroundings): Problem[] {
  return newReferences(item)
    .filter(({ types, id }) => types.every((type) => around.get(type, id) === null))
    .map(({ field, types, id }) => {
      const message = `there is no ${types.join(' or ')} ${id}`;
      return { type: item.type, id: item.id, field, rule: 'broken_reference', message };
    });
}

function relationLoop(item: Item, around: Surroundings): Problem[] {
  const seen = [item.id];
  let at = towards(item.after);
  while (at !== null && !seen.includes(at)) {
    seen.push(at);
    at = towards(around.get('wave', at));
  }
  if (item.type !== 'wave' || at !== item.id) return [];
  const message = `leads back to itself by ${seen.join(', ')}`;
  return [{ type: 'wave', id: item.id, field: 'relation.wave', rule: 'loop', message }];
}

/** A wave says which programme it belongs to, so a list of members that says otherwise would have no effect. */
function membership(item: Item, around: Surroundings): Problem[] {
  if (item.type !== 'programme') return [];
  const [before, after] = [membersOf(item.held.shown), membersOf(item.after)];
  const differing = [...new Set([...before, ...after])].filter((id) => before.includes(id) !== after.includes(id));
  return differing.flatMap((id): Problem[] => {
    const joined = around.get('wave', id)?.programme === item.id;
    if (joined === after.includes(id)) return [];
    const message = `${id} ${joined ? 'still names this programme' : 'does not name this programme'}: change the wave`;
    return [{ type: 'programme', id: item.id, field: 'members', rule: 'membership', message }];
  });
}

function sameAddress(item: Item, around: Surroundings): Problem[] {
  const url = item.after?.url;
  if (item.type !== 'source' || typeof url !== 'string') return [];
  const other = around.sameAddress.get(url)?.find((source) => source.id !== item.id);
  if (other === undefined) return [];
  return [{ type: 'source', id: item.id, field: 'url', rule: 'duplicate', message: `the same as ${other.id}` }];
}

/** A record without a source is not shown, so a source goes only when nothing rests on it. */
function refuseCited(source: string, around: Surroundings): void {
  const by = around.citing.get(source) ?? [];
  if (by.length === 0) return;
  const message = `source ${source} is cited by ${by.map(({ id }) => id).join(', ')}`;
  throw new Refused({ code: 'cited', id: source, by, message });
}

/** Throws the refusal where the records of an edit do not fit together or with what is stored. */
export function checkTogether(items: Items, around: Surroundings): void {
  const problems: Problem[] = [];
  for (const item of items.values()) {
    if (item.after !== null && item.trusted) continue;
    if (item.after !== null) {
      for (const check of [brokenReferences, relationLoop, membership, sameAddress])
        problems.push(...check(item, around));
    } else if (item.type === 'source') {
      refuseCited(item.id, around);
    }
  }
  if (problems.length > 0) throw invalid(problems);
}
