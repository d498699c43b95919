/** What must hold of a dataset as a whole, on top of what must hold of each record. The build refuses the rest. */
import * as v from 'valibot';
import { checkRecord, type Problem, type Reference, type Rule, referencesOf } from './check-record.ts';
import { lastDay } from './dates.ts';
import { indexDataset, programmeTotal } from './query.ts';
import { type AnyRecord, checkableTypes, datasetTypes, partOf, type RecordType } from './record-types.ts';
import { type Dataset, datasetSchema, type Quantity, type Wave } from './records.ts';
import { failure, type Result, success } from './result.ts';

/** A wave above this many jobs counts as verified only with a second source. */
const secondSourceAbove = 5000;

/** To the significant digits printed, two at least: a total of 27,000 stands for 26,500 to 27,499. */
function roundedLike(value: number, printed: number): number {
  const digits = Math.max(2, String(printed).replace(/0+$/, '').length);
  return Number(value.toPrecision(digits));
}

/** Whether a sum bears out a total as it is worded. */
export function sumHolds(sum: number, total: Quantity): boolean {
  const { value, low, high, qualifier } = total;
  if (value === null) return (low === null || sum >= low) && (high === null || sum <= high);
  switch (qualifier) {
    case 'exact':
      return sum === value;
    case 'about':
      return roundedLike(sum, value) === value;
    case 'nearly':
      return sum < value && sum >= value * 0.85;
    case 'over':
      return sum >= value && sum <= value * 1.15;
    case 'up_to':
      return sum <= value;
    case 'at_least':
      return sum >= value;
    case 'vague':
      return true;
  }
}

type Report = (type: RecordType, id: string, field: string, rule: Rule, message: string) => void;

function recordsOf(dataset: Dataset): [RecordType, AnyRecord][] {
  return datasetTypes.flatMap((type) => dataset[partOf[type]].map((record): [RecordType, AnyRecord] => [type, record]));
}

function checkIds(dataset: Dataset, report: Report): void {
  for (const type of datasetTypes) {
    const seen = new Set<string>();
    for (const { id } of dataset[partOf[type]]) {
      if (seen.has(id)) report(type, id, 'id', 'duplicate', 'the id stands twice');
      seen.add(id);
    }
  }
  const first = new Map<string, RecordType>();
  for (const type of checkableTypes) {
    for (const { id } of dataset[partOf[type]]) {
      const other = first.get(id) ?? type;
      if (other !== type) report(type, id, 'id', 'duplicate', `a ${other} has the same id`);
      first.set(id, other);
    }
  }
}

function checkReferences(dataset: Dataset, report: Report): void {
  const held = new Map<RecordType, Set<string>>(
    datasetTypes.map((type) => [type, new Set(dataset[partOf[type]].map(({ id }) => id))]),
  );
  const exists = ({ types, id }: Reference): boolean => types.some((type) => held.get(type)?.has(id) === true);
  for (const [type, record] of recordsOf(dataset)) {
    for (const reference of referencesOf(type, record)) {
      if (!exists(reference)) {
        const what = reference.types.join(' or ');
        report(type, record.id, reference.field, 'broken_reference', `there is no ${what} ${reference.id}`);
      }
    }
  }
}

function checkRelations(dataset: Dataset, report: Report): void {
  const { waves, programmes } = indexDataset(dataset);
  for (const wave of dataset.waves) {
    const seen = new Set<string>();
    let at: Wave | undefined = wave;
    while (at !== undefined && at.relation !== null && at.relation.type !== 'includes' && !seen.has(at.id)) {
      seen.add(at.id);
      at = waves.get(at.relation.wave);
      if (at?.id === wave.id && seen.size > 1)
        report('wave', wave.id, 'relation.wave', 'loop', `leads back to itself by ${[...seen].join(', ')}`);
    }
    const { relation, programme } = wave;
    const other = relation === null ? undefined : waves.get(relation.wave);
    if (relation?.type === 'includes' && other !== undefined && other.relation?.wave !== wave.id)
      report('wave', wave.id, 'relation.wave', 'membership', `${other.id} does not say that it is part of this wave`);
    const named = programme === null ? undefined : programmes.get(programme);
    if (named !== undefined && !named.members.includes(wave.id))
      report('wave', wave.id, 'programme', 'membership', `${named.id} does not list the wave among its members`);
    if (named !== undefined && named.kind !== wave.kind)
      report('wave', wave.id, 'programme', 'membership', `${named.id} is a programme of another kind (${named.kind})`);
  }
  for (const { id, members } of dataset.programmes) {
    members.forEach((member, at) => {
      const wave = waves.get(member);
      if (wave !== undefined && wave.programme !== id)
        report('programme', id, `members.${at}`, 'membership', `${member} does not name this programme`);
    });
  }
}

function checkSums(dataset: Dataset, report: Report): void {
  const index = indexDataset(dataset);
  for (const programme of dataset.programmes) {
    programme.summed.forEach((id, at) => {
      const wave = index.waves.get(id);
      if (wave === undefined) return;
      const field = `summed.${at}`;
      if (wave.count.value === null) report('programme', programme.id, field, 'sum', `${id} has no number to add`);
      const whole = wave.relation === null || wave.relation.type === 'includes' ? null : wave.relation.wave;
      if (whole !== null && programme.summed.includes(whole))
        report('programme', programme.id, field, 'sum', `${id} is part of ${whole} and would be counted twice`);
    });
    if (programme.total === null) continue;
    const sum = programmeTotal(index, programme, null).value;
    if (!sumHolds(sum, programme.total)) {
      const { qualifier, value } = programme.total;
      report('programme', programme.id, 'total', 'sum', `the summed members give ${sum}, not ${qualifier} ${value}`);
    }
  }
}

function checkSources(dataset: Dataset, report: Report): void {
  const cited = new Set<string>();
  for (const [type, record] of recordsOf(dataset)) {
    if (!('sources' in record)) continue;
    for (const { source } of record.sources) cited.add(source);
    if (!('verified' in record) || !record.verified) continue;
    if (!record.sources.some(({ access }) => access === 'read'))
      report(type, record.id, 'verified', 'unread', 'verified, but no source of it was read');
    const jobs = type === 'wave' && 'count' in record ? (record.count?.value ?? 0) : 0;
    if (jobs > secondSourceAbove && record.sources.length < 2)
      report(type, record.id, 'verified', 'unread', `verified with one source, which is too few for ${jobs} jobs`);
  }
  const addresses = new Map<string, string>();
  for (const { id, url, locator } of dataset.sources) {
    const address = url ?? locator ?? id;
    const other = addresses.get(address);
    if (other !== undefined)
      report('source', id, url === null ? 'locator' : 'url', 'duplicate', `the same as ${other}`);
    addresses.set(address, id);
    if (!cited.has(id)) report('source', id, 'id', 'uncited', 'no record cites it');
  }
}

function checkDates(dataset: Dataset, report: Report): void {
  const last = lastDay(dataset.asOf);
  const dated: [RecordType, string, string, string | null][] = [
    ...dataset.waves.map((r): [RecordType, string, string, string] => ['wave', r.id, 'announced', r.announced]),
    ...dataset.headcounts.map((r): [RecordType, string, string, string] => ['headcount', r.id, 'date', r.date]),
    ...dataset.events.map((r): [RecordType, string, string, string] => ['event', r.id, 'date', r.date]),
    ...dataset.sources.map((r): [RecordType, string, string, string | null] => [
      'source',
      r.id,
      'published',
      r.published,
    ]),
  ];
  for (const [type, id, field, date] of dated) {
    if (date !== null && date.localeCompare(last) > 0)
      report(type, id, field, 'future', `${date} is after ${dataset.asOf}, the day the dataset was gathered`);
  }
}

function checkGaps(dataset: Dataset, report: Report): void {
  const shown = new Set(dataset.headcounts.map(({ id }) => id));
  for (const { id, headcount } of dataset.gaps) {
    if (headcount !== null && shown.has(headcount.id))
      report('gap', id, 'headcount.id', 'duplicate', `${headcount.id} is both shown and named as a gap`);
  }
}

const wholeChecks = [checkIds, checkReferences, checkRelations, checkSums, checkSources, checkDates, checkGaps];

/** The problems of a dataset whose records are sound one by one. */
function checkWhole(dataset: Dataset): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (type, id, field, rule, message) => problems.push({ type, id, field, rule, message });
  for (const check of wholeChecks) check(dataset, report);
  return problems;
}

const partsSchema = v.looseObject({
  waves: v.array(v.unknown()),
  programmes: v.array(v.unknown()),
  headcounts: v.array(v.unknown()),
  events: v.array(v.unknown()),
  contested: v.array(v.unknown()),
  sources: v.array(v.unknown()),
  lookAlikes: v.array(v.unknown()),
  gaps: v.array(v.unknown()),
});

/**
 * Checks a value that is to be a whole dataset: the shape of every record, then what must hold between them.
 * Gives the dataset, or all problems of the first step that finds any.
 */
export function checkDataset(value: unknown): Result<Dataset, Problem[]> {
  const parts = v.safeParse(partsSchema, value);
  const problems: Problem[] = [];
  if (parts.success) {
    for (const type of datasetTypes) {
      for (const record of parts.output[partOf[type]]) {
        const checked = checkRecord(type, record);
        if (!checked.ok) problems.push(...checked.error);
      }
    }
  }
  if (problems.length > 0) return failure(problems);
  const parsed = v.safeParse(datasetSchema, value);
  if (!parsed.success) {
    return failure(
      parsed.issues.map((issue): Problem => {
        const field = v.getDotPath(issue) ?? '';
        return { type: 'dataset', id: '', field, rule: 'shape', message: issue.message };
      }),
    );
  }
  const whole = checkWhole(parsed.output);
  return whole.length === 0 ? success(parsed.output) : failure(whole);
}
