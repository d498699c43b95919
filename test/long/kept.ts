/** What the extension's storage held before and after: the same, but for the trail, which keeps what was read. */
import type { Sample } from './gauge.ts';
import { is, type Line } from './series.ts';
import { longPages } from './site.ts';

/** What was said of a wave at an address is noted once, however often it is seen: of one page that can be as many waves. */
const NOTED = 3;

/** Bytes are left out: they depend on when a browser tidies up. */
export function storageLines(part: string, when: string, before: Sample, after: Sample, pages: number): Line[] {
  const names = [...after.keys()].filter((name) => name !== 'bytes');
  const isTrail = (name: string) => name.endsWith('trail entries');
  const changed = names.filter((name) => !isTrail(name) && before.get(name) !== after.get(name));
  const most = NOTED * Math.min(pages, longPages.length);
  const line = (name: string) => is(part, `rows: ${name}, ${when}`, after.get(name) ?? 0, before.get(name) ?? 0);
  return [
    ...changed.map(line),
    is(part, `tables and areas of storage that changed, of ${names.length - 1}, ${when}`, changed.length, 0),
    ...names.filter(isTrail).map((name) => {
      const grown = (after.get(name) ?? 0) - (before.get(name) ?? 0);
      return { ...line(name), grown: String(grown), bound: `≤ ${most} (${NOTED} a page)`, holds: grown <= most };
    }),
  ];
}
