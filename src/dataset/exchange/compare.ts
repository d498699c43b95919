/** One record of a file against what the store has of it. */
import { checkRecord, type Problem } from '../check-record.ts';
import { equal, type Json, type JsonRecord } from '../json.ts';
import { type Held, originOf, readerFields } from '../merge.ts';
import type { RecordType } from '../record-types.ts';
import { failure, type Result, success } from '../result.ts';
import type { Given } from './given.ts';
import type { FieldChange, PlannedRecord } from './plan.ts';

export const nothingHeld: Held = { base: null, shown: null, touched: [], deleted: false };

function isEmpty(value: Json | undefined): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function citationsOf(value: Json | undefined): { source: Json; citation: Json }[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((citation) =>
    typeof citation === 'object' && citation !== null && !Array.isArray(citation)
      ? { source: citation.source ?? null, citation }
      : [],
  );
}

/** The citations of both, those that are there already first. */
function united(mine: Json | undefined, file: Json | undefined): Json[] {
  const known = new Set(citationsOf(mine).map(({ source }) => source));
  const added = citationsOf(file).filter(({ source }) => !known.has(source));
  return [...citationsOf(mine), ...added].map(({ citation }) => citation);
}

/**
 * What the file changes in a record that is alike: it fills what is empty here and adds its sources. Of a made-up
 * record nothing else counts; of one with an id of its own, whatever differs is for the reader to settle.
 */
function alikeChanges({ fields, madeUp }: Given, shown: JsonRecord): FieldChange[] {
  return Object.entries(fields).flatMap(([field, file]): FieldChange[] => {
    const mine = shown[field] ?? null;
    if (field === 'id' || field === 'title' || equal(mine, file)) return [];
    if (field === 'sources') {
      const both = united(mine, file);
      return equal(mine, both) ? [] : [{ field, mine, file: both, conflicting: false }];
    }
    if (madeUp || isEmpty(file)) return [];
    return [{ field, mine, file, conflicting: !isEmpty(mine) }];
  });
}

/** What the file changes in a record with the same id. What the reader set here is for the reader to settle. */
function changes({ fields, set }: Given, held: Held, shown: JsonRecord): FieldChange[] {
  const own = held.base === null ? null : new Set(readerFields(held));
  return Object.entries(fields).flatMap(([field, file]): FieldChange[] => {
    const mine = shown[field] ?? null;
    if (equal(mine, file) || (set !== null && !set.includes(field))) return [];
    return [{ field, mine, file, conflicting: own === null || own.has(field) }];
  });
}

function problemsOf(type: RecordType, record: JsonRecord): Problem[] {
  const checked = checkRecord(type, record);
  return checked.ok ? [] : checked.error;
}

function merged(shown: JsonRecord, fields: readonly FieldChange[]): JsonRecord {
  return { ...shown, ...Object.fromEntries(fields.map(({ field, file }) => [field, file])), id: shown.id };
}

/** The record as it would be, by the file's side of every conflict, or by the reader's. */
export function resultOf({ record, fields }: PlannedRecord, shown: JsonRecord | null, all: boolean): JsonRecord | null {
  if (shown === null) return record;
  return merged(
    shown,
    fields.filter(({ conflicting }) => all || !conflicting),
  );
}

/**
 * What becomes of a record of the file. `held` is what the store has of it, or of the record that it is alike
 * (`alike`). A record that would break a rule is refused with every problem.
 */
export function compare(given: Given, held: Held, alike: boolean): Result<PlannedRecord, Problem[]> {
  const { type, line, deleted } = given;
  const { shown } = held;
  const id = shown?.id ?? given.id;
  const planned: PlannedRecord = {
    type,
    id,
    line,
    outcome: 'same',
    alike: alike ? given.id : null,
    fields: [],
    record: null,
    sound: null,
    deletedHere: false,
  };
  if (deleted) {
    const origin = originOf(held);
    if (shown === null) return success(planned);
    return success(
      origin === 'bundled'
        ? { ...planned, outcome: 'removed' }
        : { ...planned, outcome: 'conflicting', fields: [{ field: '', mine: shown, file: null, conflicting: true }] },
    );
  }
  if (shown === null) {
    const record: JsonRecord = { ...given.fields, id };
    const bundledThere = given.set !== null && given.set.length === 0;
    // Here the reader deleted it, and there nobody touched it: it stays deleted.
    if (held.deleted && bundledThere) return success(planned);
    const checked = checkRecord(type, record);
    if (!checked.ok) return checked;
    if (!held.deleted) return success({ ...planned, outcome: 'added', record, sound: checked.value });
    const fields = [{ field: '', mine: null, file: record, conflicting: true }];
    return success({ ...planned, outcome: 'conflicting', record, fields, deletedHere: true });
  }
  let fields = alike ? alikeChanges(given, shown) : changes(given, held, shown);
  if (fields.length === 0) return success(planned);
  const whole = problemsOf(type, merged(shown, fields));
  if (whole.length > 0) return failure(whole);
  const safe = fields.filter(({ conflicting }) => !conflicting);
  // Where one side's fields do not go with the other's, they can only be taken together.
  if (safe.length < fields.length && problemsOf(type, merged(shown, safe)).length > 0) {
    fields = fields.map((field) => ({ ...field, conflicting: true }));
  }
  const conflicting = fields.some((field) => field.conflicting);
  return success({ ...planned, outcome: conflicting ? 'conflicting' : 'changed', fields });
}
