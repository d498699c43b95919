/** The entries of a running report (live blog): the day of each, by the time that it carries. */
import { UPDATED } from './dateline.ts';
import { datesIn } from './printed-dates.ts';
import { type Run, roleOf } from './runs.ts';

/** A day, where the page states it. */
interface Stamp {
  element: Element;
  day: string;
}

const TIMES = 'time[datetime], [itemprop~="datePublished"][content]';
const MOST_STAMPS = 600;
const PRECEDING = 2;

function stampsIn(root: Element, runs: readonly Run[], lang: string): Stamp[] {
  const elements = Array.from(root.querySelectorAll(TIMES)).slice(0, MOST_STAMPS);
  const marked = elements.flatMap((element): Stamp[] => {
    const [date] = datesIn(element.getAttribute('datetime') ?? element.getAttribute('content') ?? '', lang);
    const update = element.matches('[itemprop~="dateModified"]') || UPDATED.test(element.className);
    return date && !update ? [{ element, day: date.date }] : [];
  });
  const printed = runs.slice(0, MOST_STAMPS).flatMap((run): Stamp[] => {
    const { box, text } = run;
    const [date] = roleOf(run) === 'byline' && root.contains(box.element) ? datesIn(text, lang) : [];
    return date && !marked.some(({ element }) => box.element.contains(element))
      ? [{ element: box.element, day: date.date }]
      : [];
  });
  const before = (a: Element, b: Element) => ((a.compareDocumentPosition(b) & PRECEDING) === 0 ? -1 : 1);
  return [...marked, ...printed].sort((a, b) => before(a.element, b.element));
}

/**
 * Input: the element that holds a running report, all runs of the page, and those of the report's text. Output: the day of
 * each of these, in their order: that of the time in its entry, or where entries have no box of their own, of the last time
 * before it. Null where none can be told: what stands before the first entry, and entries that carry the hour alone.
 */
export function entryDays(root: Element, all: readonly Run[], body: readonly Run[], lang: string): (string | null)[] {
  const stamps = stampsIn(root, all, lang);
  const within = new Map<Element, Stamp[]>();
  for (const stamp of stamps) {
    for (let at: Element | null = stamp.element; at !== null; at = at === root ? null : at.parentElement) {
      const known = within.get(at);
      if (known === undefined) within.set(at, [stamp]);
      else known.push(stamp);
    }
  }
  // The day by the headline is that of the whole.
  const headed = body[0] !== undefined && stamps[0] !== undefined && isBefore(stamps[0], body[0]);
  return body.map((run) => {
    let holder: Element | null = run.box.element;
    while (holder !== null && holder !== root && !within.has(holder)) holder = holder.parentElement;
    const own = holder === null ? [] : (within.get(holder) ?? []);
    const [first, ...others] = own;
    if (first && holder !== root && others.every(({ day }) => day === first.day)) return first.day;
    const last = lastBefore(own, run);
    return last === undefined || (headed && holder === root && last === stamps[0]) ? null : last.day;
  });
}

/** The last of some stamps, which are in the order of the page, before a run. */
function lastBefore(stamps: readonly Stamp[], run: Run): Stamp | undefined {
  let low = 0;
  let high = stamps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const stamp = stamps[middle];
    if (stamp !== undefined && isBefore(stamp, run)) low = middle + 1;
    else high = middle;
  }
  return stamps[low - 1];
}

function isBefore({ element }: Stamp, { pieces, box }: Run): boolean {
  return ((pieces[0]?.node ?? box.element).compareDocumentPosition(element) & PRECEDING) !== 0;
}
