/**
 * What other articles printed of the waves that this one speaks of: held against it and against one another, by the rules
 * by which verdicts hold a number against a record.
 */

import { daysOf, gapBetween } from '../dataset/dates.ts';
import { CUTS, HIRES } from '../story/role-families.ts';
import type { Figure } from '../story/story.ts';
import type { Checked, Context, Counted, OutletsOn, RecordRef, Sighting } from './context.ts';
import { SLACK_DAYS } from './date-finding.ts';
import { agrees, boundsOf, hold, type Printed, rounds } from './hold.ts';
import { nameWave } from './names.ts';
import { type Named, type Sentence, say } from './sentence.ts';

/** More than are read; what differs is listed before what does not. */
const MOST = 12;

/**
 * Input: the context of an article; what is seen in it, and what was seen in others. Output: what is worth telling, in the
 * order of its figures: records of which two other outlets gave a number, of which numbers or dates differ, or of which a
 * number was changed afterwards.
 */
export function outletsOn(context: Context, here: readonly Sighting[], elsewhere: readonly Sighting[]): OutletsOn[] {
  const keys = [...new Set(here.map(keyOf))];
  return keys.flatMap((key) => {
    const mine = here.filter((each) => keyOf(each) === key);
    const [first] = mine;
    const record = first && nameOf(first.record, context);
    if (!first || !record) return [];
    const others = oncePerOutlet(elsewhere.filter((each) => keyOf(each) === key)).map((other) => ({
      ...other,
      differs: {
        number: mine.some((each) => contradict(each.printed, other.printed)),
        date: mine.some((each) => datesDiffer(each, other)),
      },
    }));
    const said = saidOf(mine, others);
    const outlets = new Set(others.map(({ outlet }) => outlet));
    if (outlets.size < 2 && said.length === 0) return [];
    const listed = others.toSorted((a, b) => rank(a) - rank(b) || dayOf(b).localeCompare(dayOf(a))).slice(0, MOST);
    const all = said.length === 0 ? [say('seen_agree', {})] : said;
    return [
      {
        record,
        counted: first.counted,
        here: mine,
        others: listed,
        unlisted: others.length - listed.length,
        said: all,
      },
    ];
  });
}

/** Whether two numbers of the same thing cannot both be right, whichever of them is held against the other. */
export function contradict(a: Printed, b: Printed): boolean {
  if (boundsOf(a) === null || boundsOf(b) === null) return false;
  return [hold(a, b), hold(b, a)].every((fit) => !agrees(fit) && !rounds(fit));
}

/** Days that are further apart than time zones and coverage make them. A total has a date for each of its rounds. */
function datesDiffer(a: Sighting, b: Sighting): boolean {
  const [one, other] = [daysOf(a.date), daysOf(b.date)];
  if (one === null || other === null || a.record.type !== 'wave') return false;
  return gapBetween(one, other) > SLACK_DAYS;
}

/** What a figure counts, as far as it can be compared between outlets; null for headcounts and what is no count. */
export function countedIn({ role }: Pick<Figure, 'role'>): Counted | null {
  if (CUTS.has(role)) return 'cuts';
  if (HIRES.has(role)) return 'hires';
  return role === 'share' ? 'share' : null;
}

function keyOf({ record, counted }: Sighting): string {
  return `${counted} ${record.type} ${record.id}`;
}

const rank = ({ differs }: OutletsOn['others'][number]): number => (differs.number || differs.date ? 0 : 1);

/** When it was printed, as far as that is known. */
const dayOf = ({ published, last }: Sighting): string => published ?? last;

/** The same number in several articles of an outlet is told once, as its latest article has it. */
function oncePerOutlet(seen: readonly Sighting[]): Sighting[] {
  const newest = seen.toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)));
  const told = new Set<string>();
  return newest.filter(({ outlet, printed: { text: _, measure: __, ...number }, former }) => {
    const key = JSON.stringify([outlet, number, former.length > 0]);
    return !told.has(key) && told.add(key);
  });
}

function saidOf(mine: readonly Sighting[], others: readonly Sighting[]): Sentence[] {
  const { numbers, dates } = differencesIn([...mine, ...others]);
  const what = numbers && dates ? 'both' : numbers ? 'numbers' : 'dates';
  const differ = numbers || dates ? [say('seen_differ', { what })] : [];
  const changed = [...mine, ...others].flatMap((each) => {
    const { outlet, printed: now, former } = each;
    const last = former.at(-1);
    if (last === undefined) return [];
    const { printed: before, until } = last;
    return [say('seen_changed', { outlet: mine.includes(each) ? null : outlet, before, now, until })];
  });
  return [...differ, ...changed];
}

/**
 * Whether several articles contradict one another on the same wave. That one article gives two numbers itself is for its
 * verdicts to say.
 */
export function differencesIn(seen: readonly Sighting[]): { numbers: boolean; dates: boolean } {
  const numbers = [
    ...groupBy(seen, ({ printed: { value, low, high, qualifier } }) => `${[value, low, high, qualifier]}`),
  ];
  const dates = [...groupBy(seen, ({ date }) => date ?? '')];
  return {
    numbers: somePair(numbers, (a, b) => contradict(a.printed, b.printed)),
    dates: somePair(dates, datesDiffer),
  };
}

function groupBy(seen: readonly Sighting[], key: (each: Sighting) => string): Sighting[][] {
  const groups = new Map<string, Sighting[]>();
  for (const each of seen) {
    const group = groups.get(key(each));
    if (group) group.push(each);
    else groups.set(key(each), [each]);
  }
  return [...groups.values()];
}

/** Whether something holds of two groups that do not both come from one and the same article. */
function somePair(groups: readonly Sighting[][], holds: (a: Sighting, b: Sighting) => boolean): boolean {
  return groups.some(([one, ...more], at) =>
    groups.slice(at + 1).some(([other, ...others]) => {
      if (one === undefined || other === undefined || !holds(one, other)) return false;
      return new Set([one, ...more, other, ...others].map(({ address }) => address)).size > 1;
    }),
  );
}

/** The record by what its sentences already call it. */
function nameOf({ type, id }: RecordRef, { figures, records }: Context): Named | null {
  const named = figures.flatMap(({ link, explanation }: Checked & Pick<Context['figures'][number], 'link'>) => [
    ...(link ? [link.record] : []),
    ...explanation.flatMap((sentence) => (sentence.key === 'held' ? [sentence.params.record] : [])),
  ]);
  const found = named.find((each) => each.is === type && each.id === id);
  const wave = type === 'wave' ? records.waves.find((each) => each.id === id) : undefined;
  return found ?? (wave ? nameWave(wave) : null);
}
