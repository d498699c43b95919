/** The dry run: everything that a file gives, held against everything that the store has. */
import type { Problem } from '../check-record.ts';
import { isObject, type Json, type JsonRecord } from '../json.ts';
import type { Held } from '../merge.ts';
import { keyOf, type RecordType, recordTypes } from '../record-types.ts';
import type { StoreState } from '../state.ts';
import { compare, nothingHeld, resultOf } from './compare.ts';
import { type Prospect, withMembers, withoutDoubles, withoutLoops, withReferences } from './consistency.ts';
import type { FileNote } from './file-problem.ts';
import type { Given, Givens, RefusedRow } from './given.ts';
import { likenessIn } from './likeness.ts';
import { type Pace, unhurried } from './pace.ts';
import { countPlan, type ImportPlan } from './plan.ts';

/** What the store has, as a plan needs it. */
export type StoreNow = Pick<StoreState, 'rows' | 'bases'> & { revision: number };

function heldIn({ rows, bases }: StoreNow): Map<string, Held> {
  const held = new Map<string, Held>();
  for (const { type, id, base, touched, deleted } of bases) {
    held.set(keyOf({ type, id }), { base, touched, deleted, shown: null });
  }
  for (const type of recordTypes) {
    for (const shown of rows[type]) {
      const key = keyOf({ type, id: shown.id });
      held.set(key, { ...(held.get(key) ?? nothingHeld), shown });
    }
  }
  return held;
}

/** Which id here stands for an id of the file. */
class Names {
  readonly #names = new Map<string, string>();

  set(type: RecordType, from: string, to: string): void {
    this.#names.set(keyOf({ type, id: from }), to);
  }

  get(types: readonly RecordType[], id: Json | undefined): string {
    for (const type of types) {
      const name = this.#names.get(keyOf({ type, id: String(id) }));
      if (name !== undefined) return name;
    }
    return String(id);
  }

  get size(): number {
    return this.#names.size;
  }
}

/** The fields with the ids that records have here. */
function renamed(fields: Given['fields'], names: Names): Given['fields'] {
  if (names.size === 0) return fields;
  const now = { ...fields };
  if (Array.isArray(now.sources)) {
    const cited = now.sources.map((citation) =>
      isObject(citation) ? { ...citation, source: names.get(['source'], citation.source) } : citation,
    );
    // Two sources of the file can be one here.
    const seen = new Set<string>();
    now.sources = cited.filter((citation) => {
      if (!isObject(citation)) return true;
      const known = seen.has(String(citation.source));
      seen.add(String(citation.source));
      return !known;
    });
  }
  if (typeof now.programme === 'string') now.programme = names.get(['programme'], now.programme);
  if (isObject(now.relation)) now.relation = { ...now.relation, wave: names.get(['wave'], now.relation.wave) };
  for (const list of ['members', 'summed']) {
    const ids = now[list];
    if (Array.isArray(ids)) now[list] = ids.map((id) => names.get(['wave'], id));
  }
  if (Array.isArray(now.records)) {
    now.records = now.records.map((id) => names.get(['wave', 'headcount', 'event', 'programme'], id));
  }
  return now;
}

function refusedFor({ type, id, line }: Given, problems: readonly Problem[]): RefusedRow[] {
  return problems.map((problem) => {
    const { field, message } = problem;
    return { type, id, line, field, reason: { code: 'rule', problem }, message };
  });
}

interface Compared {
  prospects: Prospect[];
  refused: RefusedRow[];
}

async function compareAll(
  givens: Givens,
  held: ReadonlyMap<string, Held>,
  now: StoreNow,
  pace: Pace,
): Promise<Compared> {
  const names = new Names();
  const found: Compared = { prospects: [], refused: [...givens.refused] };
  for (const type of recordTypes) {
    const given = givens.given.filter((each) => each.type === type);
    if (given.length === 0) continue;
    const likeness = likenessIn(type, now.rows[type]);
    const seen = new Map<string, number | null>();
    // Names come first: a wave may point at one that stands further down.
    const alikes = given.map((each) => {
      const known = held.get(keyOf(each));
      if (each.deleted || (known !== undefined && (known.shown !== null || known.deleted))) return null;
      const record: JsonRecord = { ...each.fields, id: each.id };
      const alike = likeness.of(record);
      if (alike !== null) names.set(type, each.id, alike.id);
      // A table lists the same round twice at times, from two sources.
      else if (type === 'source' || each.madeUp) likeness.add(record);
      return alike;
    });
    for (const [at, each] of given.entries()) {
      await pace.step();
      const alike = alikes[at] ?? null;
      const target = alike?.id ?? each.id;
      const first = seen.get(target);
      if (first !== undefined) {
        // One record cannot come out of two rows; of two sources that are one, the second only lends its name.
        if (type === 'source' && alike !== null) continue;
        const where = first === null ? 'before' : `in line ${first}`;
        found.refused.push({
          type,
          id: each.id,
          line: each.line,
          field: 'id',
          reason: { code: 'twice', line: first },
          message: `stands already ${where}`,
        });
        continue;
      }
      seen.set(target, each.line);
      const holder = held.get(keyOf({ type, id: target })) ?? nothingHeld;
      const compared = compare({ ...each, fields: renamed(each.fields, names) }, holder, alike !== null);
      if (!compared.ok) {
        found.refused.push(...refusedFor(each, compared.error));
        continue;
      }
      const planned = compared.value;
      const gone = each.deleted && planned.outcome !== 'same';
      const after = gone ? null : resultOf(planned, holder.shown, true);
      found.prospects.push({ planned, shown: holder.shown, after });
    }
  }
  return found;
}

/** A source that records rest on is not removed with the file's. */
function keepCited(prospects: readonly Prospect[], held: ReadonlyMap<string, Held>, refused: RefusedRow[]): Prospect[] {
  const going = prospects.filter(
    ({ planned, after }) => planned.type === 'source' && after === null && planned.outcome !== 'same',
  );
  if (going.length === 0) return [...prospects];
  const after = new Map(prospects.map((prospect) => [keyOf(prospect.planned), prospect.after]));
  const cited = new Set<string>();
  for (const [key, { shown }] of held) {
    const record = after.has(key) ? after.get(key) : shown;
    const sources = record?.sources;
    for (const citation of Array.isArray(sources) ? sources : []) {
      if (isObject(citation)) cited.add(String(citation.source));
    }
  }
  return prospects.filter((prospect) => {
    const { type, id, line } = prospect.planned;
    if (!going.includes(prospect) || !cited.has(id)) return true;
    const message = 'it is deleted in the file, and records here rest on it';
    refused.push({ type, id, line, field: '', reason: { code: 'cited_here' }, message });
    return false;
  });
}

/** Makes the plan. Pure but for the pace; rejects only with what the pace throws. */
export async function makePlan(
  { file, notes, givens }: { file: string; notes: FileNote[]; givens: Givens },
  now: StoreNow,
  pace: Pace = unhurried,
): Promise<ImportPlan> {
  const held = heldIn(now);
  const shown = new Map([...held].flatMap(([key, each]) => (each.shown === null ? [] : [[key, each.shown]])));
  const { prospects, refused } = await compareAll(givens, held, now, pace);
  let left = withoutDoubles(prospects, shown, refused);
  left = withReferences(left, shown, refused);
  left = withoutLoops(left, shown, refused);
  // A wave refused for its loop may have been what another refers to.
  left = withReferences(left, shown, refused);
  left = withMembers(keepCited(left, held, refused), shown);
  const records = left.map(({ planned }) => planned);
  return {
    file,
    notes,
    records,
    refused,
    counts: countPlan(records, refused, givens.elsewhere),
    revision: now.revision,
  };
}
