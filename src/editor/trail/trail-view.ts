/** The trail as the editor shows it: by wave, searched and narrowed. Pure. */
import { differencesIn } from '../../context/outlets.ts';
import type { TrailEntry } from '../../trail/trail.ts';

/** What was seen of one wave or programme, cuts, hires and shares apart. */
export interface TrailGroup {
  key: string;
  record: TrailEntry['record'];
  counted: TrailEntry['counted'];
  /** The latest seen first. */
  entries: TrailEntry[];
  numbersDiffer: boolean;
  datesDiffer: boolean;
}

export interface TrailFilter {
  search: string;
  /** Null: all. */
  outlet: string | null;
  differOnly: boolean;
}

/**
 * Input: entries, the latest seen first. Output: groups, the one that was seen last first. Whether articles differ is told of
 * the whole group, also where the search shows only some of it.
 */
export function groupTrail(
  entries: readonly TrailEntry[],
  { search, outlet, differOnly }: TrailFilter,
  titleOf: (record: TrailEntry['record']) => string,
): TrailGroup[] {
  const groups = new Map<string, TrailEntry[]>();
  for (const entry of entries) {
    const key = `${entry.counted} ${entry.about}`;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  const words = search.trim().toLowerCase();
  const fits = (entry: TrailEntry, title: string): boolean => {
    if (outlet !== null && entry.outlet !== outlet) return false;
    const { host, quote, printed, address } = entry;
    return [title, entry.outlet, host, address, printed.text, quote].some((text) => text.toLowerCase().includes(words));
  };
  return [...groups].flatMap(([key, all]) => {
    const [first] = all;
    if (first === undefined) return [];
    const { record, counted } = first;
    const title = titleOf(record);
    const shown = all.filter((entry) => fits(entry, title));
    const { numbers, dates } = differencesIn(all);
    if (shown.length === 0 || (differOnly && !numbers && !dates)) return [];
    return [{ key, record, counted, entries: shown, numbersDiffer: numbers, datesDiffer: dates }];
  });
}

/** The outlets there are, by name. */
export function outletsIn(entries: readonly TrailEntry[]): string[] {
  return [...new Set(entries.map(({ outlet }) => outlet))].toSorted((a, b) => a.localeCompare(b));
}
