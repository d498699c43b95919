/**
 * What must hold of one record by itself: its shape, its numbers, its dates. The rules are the same when the
 * bundled dataset is built, when the reader edits, and when a file is imported.
 */
import * as v from 'valibot';
import type { Correction } from './correction.ts';
import { compareDates } from './dates.ts';
import type { Json, JsonRecord } from './json.ts';
import { type RecordOf, type RecordType, recordSchemas } from './record-types.ts';
import type { Quantity } from './records.ts';
import { failure, type Result, success } from './result.ts';

export type Rule =
  | 'shape'
  | 'unknown_field'
  | 'range'
  | 'quantity'
  | 'percent'
  | 'date_order'
  | 'address'
  | 'cited_twice'
  | 'no_source'
  | 'self'
  | 'additive'
  | 'summed'
  | 'broken_reference'
  | 'loop'
  | 'membership'
  | 'sum'
  | 'duplicate'
  | 'uncited'
  | 'unread'
  | 'future';

/** A rule that a record breaks. `message` says it in English; surfaces word `rule` in other languages. */
export interface Problem {
  type: RecordType | 'dataset';
  id: string;
  /** A path: `count.low`, `sources.0.source`; empty where it is the whole record. */
  field: string;
  rule: Rule;
  message: string;
}

/** `wave 2023-03-nine-thousand, count.low: …` */
export function wordProblem(problem: Problem): string {
  const record = problem.type === 'dataset' ? 'dataset' : `${problem.type} ${problem.id}`;
  const field = problem.field === '' ? '' : `, ${problem.field}`;
  return `${record}${field}: ${problem.message}`;
}

type Finding = [field: string, rule: Rule, message: string];

function quantityFindings(path: string, quantity: Quantity): Finding[] {
  const { value, low, high, qualifier, phrase, percent, percentOf } = quantity;
  const found: Finding[] = [];
  if (low !== null && high !== null && low > high)
    found.push([`${path}.low`, 'range', `${low} is above the upper end ${high}`]);
  if (value !== null && low !== null && low > value)
    found.push([`${path}.low`, 'range', `${low} is above the value ${value}`]);
  if (value !== null && high !== null && high < value)
    found.push([`${path}.high`, 'range', `${high} is below the value ${value}`]);
  if (value !== null && qualifier === 'vague')
    found.push([`${path}.qualifier`, 'quantity', `a vague quantity has no value, but ${value} is given`]);
  if (value === null && low === null && high === null && phrase === null && percent === null)
    found.push([`${path}.value`, 'quantity', 'neither a number nor words for it are given']);
  if (percent !== null && percentOf === null)
    found.push([`${path}.percentOf`, 'percent', 'a percentage needs what it is a percentage of']);
  if (percent !== null && (percent < 0 || percent > 100))
    found.push([`${path}.percent`, 'percent', `${percent} is not between 0 and 100`]);
  return found;
}

function citationFindings(sources: readonly { source: string }[]): Finding[] {
  return sources.flatMap(({ source }, at): Finding[] =>
    sources.findIndex((other) => other.source === source) < at
      ? [[`sources.${at}.source`, 'cited_twice', `${source} is cited twice`]]
      : [],
  );
}

function dateOrder(field: string, earlier: string, later: string | null): Finding[] {
  return later !== null && compareDates(later, earlier) === 'before'
    ? [[field, 'date_order', `${later} is before ${earlier}`]]
    : [];
}

function waveFindings(wave: RecordOf['wave']): Finding[] {
  const found = [
    ...quantityFindings('count', wave.count),
    ...citationFindings(wave.sources),
    ...dateOrder('effective', wave.announced, wave.effective),
  ];
  if (wave.relation?.wave === wave.id)
    found.push(['relation.wave', 'self', 'a wave cannot stand in a relation to itself']);
  if (wave.additive) {
    const type = wave.relation?.type;
    if (wave.kind !== 'layoff' || wave.employer !== 'amazon')
      found.push(['additive', 'additive', "only cuts of Amazon's own staff may be added up"]);
    if (wave.count.value === null) found.push(['additive', 'additive', 'without a number there is nothing to add']);
    if (type !== undefined && type !== 'includes')
      found.push(['additive', 'additive', `a wave that is ${type} another would be counted twice`]);
  }
  return found;
}

function programmeFindings(programme: RecordOf['programme']): Finding[] {
  const found = [
    ...(programme.total === null ? [] : quantityFindings('total', programme.total)),
    ...dateOrder('to', programme.from, programme.to),
  ];
  programme.summed.forEach((wave, at) => {
    if (!programme.members.includes(wave)) found.push([`summed.${at}`, 'summed', `${wave} is not among the members`]);
  });
  for (const field of ['members', 'summed'] as const) {
    const list = programme[field];
    list.forEach((wave, at) => {
      if (list.indexOf(wave) < at) found.push([`${field}.${at}`, 'duplicate', `${wave} is listed twice`]);
    });
  }
  return found;
}

function correctionFindings({ says, role, printed, where, address }: Correction): Finding[] {
  const found: Finding[] = [];
  if ((says === 'role') !== (role !== null)) found.push(['role', 'shape', 'a role where one is said, and only there']);
  if (says !== 'no_story' && printed === '') found.push(['printed', 'shape', 'the words of the figure']);
  if (says === 'no_story' && where !== 'page') found.push(['where', 'shape', 'of one page only']);
  if ((where === 'everywhere') !== (address === null)) {
    found.push(['address', 'shape', 'the address of the page or site, and none where it holds everywhere']);
  }
  // Opened by a click, so nothing but a web address is taken.
  if (where === 'page' && address !== null && !(/^https?:\/\//.test(address) && URL.canParse(address))) {
    found.push(['address', 'shape', 'an address that begins with http']);
  }
  if (where === 'site' && address !== null && !/^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(address)) {
    found.push(['address', 'shape', 'a host name in lower case']);
  }
  return found;
}

const findings: { [T in RecordType]: (record: RecordOf[T]) => Finding[] } = {
  wave: waveFindings,
  programme: programmeFindings,
  headcount: (record) => [...quantityFindings('count', record.count), ...citationFindings(record.sources)],
  event: (record) => citationFindings(record.sources),
  contested: (record) =>
    record.positions.length === 0 ? [['positions', 'shape', 'a contested question has positions']] : [],
  source: (record) =>
    record.url === null && record.locator === null
      ? [['locator', 'address', 'a source without an address needs a locator']]
      : [],
  lookAlike: (record) => [
    ...(record.count === null ? [] : quantityFindings('count', record.count)),
    ...(record.count !== null && record.sources.length === 0
      ? [['sources', 'no_source', 'a number needs at least one source'] satisfies Finding]
      : []),
    ...citationFindings(record.sources),
  ],
  gap: (record) => (record.headcount === null ? [] : quantityFindings('headcount.count', record.headcount.count)),
  correction: correctionFindings,
};

/** Fields of `given` that the schema does not know, as paths. Parsing drops them, so a misspelt one is silent. */
function unknownFields(given: unknown, parsed: unknown, path: string[] = []): string[] {
  if (Array.isArray(given) && Array.isArray(parsed))
    return given.flatMap((item, at) => unknownFields(item, parsed[at], [...path, String(at)]));
  if (typeof given !== 'object' || given === null || typeof parsed !== 'object' || parsed === null) return [];
  const known = new Map<string, unknown>(Object.entries(parsed));
  return Object.entries(given).flatMap(([key, value]) =>
    known.has(key) ? unknownFields(value, known.get(key), [...path, key]) : [[...path, key].join('.')],
  );
}

type Shape<O> = (value: unknown) => Result<O, Finding[]>;

function shapeOf<O>(schema: v.GenericSchema<unknown, O>): Shape<O> {
  return (value) => {
    const parsed = v.safeParse(schema, value, { abortPipeEarly: true });
    if (parsed.success) return success(parsed.output);
    return failure(
      parsed.issues.map((issue): Finding => {
        const field = v.getDotPath(issue) ?? '';
        if (issue.type === 'min_length' && field === 'sources')
          return [field, 'no_source', `expected ${issue.message}`];
        const own = !issue.message.startsWith('Invalid ');
        const missing = issue.received === 'undefined';
        return [field, 'shape', missing ? 'missing' : own ? `expected ${issue.message}` : issue.message];
      }),
    );
  };
}

const shapes: { [T in RecordType]: Shape<RecordOf[T]> } = {
  wave: shapeOf(recordSchemas.wave),
  programme: shapeOf(recordSchemas.programme),
  headcount: shapeOf(recordSchemas.headcount),
  event: shapeOf(recordSchemas.event),
  contested: shapeOf(recordSchemas.contested),
  source: shapeOf(recordSchemas.source),
  lookAlike: shapeOf(recordSchemas.lookAlike),
  gap: shapeOf(recordSchemas.gap),
  correction: shapeOf(recordSchemas.correction),
};

function idOf(value: unknown): string {
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : '(without an id)';
}

/**
 * Checks a value that is to be a record of this type. Gives the record as the schema knows it, or every problem
 * with it; whether what it refers to exists is for `referencesOf`.
 */
export function checkRecord<T extends RecordType>(type: T, value: unknown): Result<RecordOf[T], Problem[]> {
  const id = idOf(value);
  const problem = ([field, rule, message]: Finding): Problem => ({ type, id, field, rule, message });
  const shape: Shape<RecordOf[T]> = shapes[type];
  const check: (record: RecordOf[T]) => Finding[] = findings[type];
  const shaped = shape(value);
  if (!shaped.ok) return failure(shaped.error.map(problem));
  const unknown = unknownFields(value, shaped.value).map((field): Finding => [field, 'unknown_field', 'no such field']);
  const found = [...unknown, ...check(shaped.value)];
  return found.length === 0 ? shaped : failure(found.map(problem));
}

export interface Reference {
  field: string;
  /** Any of these types may hold the id. */
  types: readonly RecordType[];
  id: string;
}

function items(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

/** Everything that a record refers to by id, as far as it has the shape that its schema wants. */
export function referencesOf(type: RecordType, record: JsonRecord): Reference[] {
  const found: Reference[] = [];
  const note = (field: string, types: readonly RecordType[], id: Json | undefined): void => {
    if (typeof id === 'string') found.push({ field, types, id });
  };
  items(record.sources).forEach((citation, at) => {
    if (citation instanceof Object && 'source' in citation) note(`sources.${at}.source`, ['source'], citation.source);
  });
  if (type === 'wave') {
    const { relation } = record;
    note('programme', ['programme'], record.programme);
    if (relation instanceof Object && 'wave' in relation) note('relation.wave', ['wave'], relation.wave);
  }
  if (type === 'programme') for (const [at, id] of items(record.members).entries()) note(`members.${at}`, ['wave'], id);
  if (type === 'contested') {
    const checkable = ['wave', 'programme', 'headcount', 'event'] as const;
    for (const [at, id] of items(record.records).entries()) note(`records.${at}`, checkable, id);
  }
  return found;
}
