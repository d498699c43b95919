/** Roles that arithmetic tells where words do not: the staff that a share is a share of, and the step between two staffs. */
import { inSentence } from './beside.ts';
import { type Draft, hasNoRole, sizeOf, takeRole } from './draft.ts';
import type { Language } from './language.ts';
import { matchesIn, wordsOf } from './pattern.ts';
import { HIRES, isCountRole, isCutOrHire, isStaff } from './role-families.ts';
import { AMAZON } from './subjects.ts';

/** How far a share as printed may be from the one that two counts make. */
function isShare(percent: number, part: number, whole: number, qualifier: Draft['figure']['qualifier']): boolean {
  const exact = (part / whole) * 100;
  const slack = qualifier === 'exact' ? Math.max(0.5, percent * 0.06) : Math.max(0.6, percent * 0.18);
  return Math.abs(exact - percent) <= slack;
}

/** Characters between a share and the staff that it is of, where they stand in different sentences. */
const BASE_WITHIN = 160;

/** The figures in the sentence of a share or near it, in order. */
function besideShare(share: Draft, drafts: readonly Draft[], order: ReadonlyMap<Draft, number>): Draft[] {
  const isClose = (d: Draft | undefined) =>
    d !== undefined &&
    d.passage === share.passage &&
    (d.sentence === share.sentence || Math.abs(d.figure.start - share.figure.start) <= BASE_WITHIN);
  const at = order.get(share) ?? 0;
  let first = at;
  while (isClose(drafts[first - 1])) first -= 1;
  let end = at + 1;
  while (isClose(drafts[end])) end += 1;
  return drafts.slice(first, end);
}

/** "9% of an office workforce that is put at 350,000": the number of which the share makes the cut is the staff. */
export function basesByArithmetic(drafts: Draft[]): void {
  const ofAmazon = drafts.filter((d) => d.figure.subject === AMAZON);
  const parts = [...new Set(ofAmazon.filter((d) => isCutOrHire(d.figure.role)).map((d) => d.figure.value ?? 0))].filter(
    (value) => value >= 500,
  );
  const shares = ofAmazon.filter(
    (d) =>
      d.quantity.counts === 'percent' && d.figure.value !== null && !(d.figure.role === 'other' && d.reading.explicit),
  );
  const order = new Map(ofAmazon.map((d, index) => [d, index]));
  const firsts = new Map(ofAmazon.toReversed().map((d) => [d.figure.value, d]));
  for (const share of shares) {
    const percent = sizeOf(share);
    if (percent < 1 || percent > 60) continue;
    for (const base of besideShare(share, ofAmazon, order)) {
      if (base.quantity.counts === 'percent' || sizeOf(base) < 2000) continue;
      const open = hasNoRole(base);
      if (!open && !isStaff(base.figure.role)) continue;
      if (base.sentence.cues.otherPeople.length > 0) continue;
      const part = parts.find((v) => v < sizeOf(base) && isShare(percent, v, sizeOf(base), share.figure.qualifier));
      if (part === undefined) continue;
      const of = firsts.get(part);
      if (share.figure.role === 'other') takeRole(share.figure, 'share', 'share', of ? [of] : []);
      if (!open) continue;
      takeRole(base.figure, 'headcount', 'whole_of_part', [share]);
      base.figure.status = 'confirmed';
      base.figure.because.status = { code: 'headcount', words: [] };
    }
  }
}

/** Where in sorted values the first one stands that is not below a bound. */
function firstFrom(sorted: readonly number[], bound: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? bound) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "152.3 now against 162.2 then, 9.9 fewer": the difference of two headcounts is no cut. */
export function differences(drafts: Draft[], language: Language): void {
  const ofThem = wordsOf(language, 'of them', language.ofThem ?? []);
  const staff = drafts.filter((d) => isStaff(d.figure.role) && d.figure.value !== null);
  const isOfStaff = new Set(staff);
  const values = [...new Set(staff.map(sizeOf))];
  const known = new Set(values);
  const sorted = values.toSorted((a, b) => a - b);
  for (const draft of drafts) {
    const { figure, quantity, sentence, passage } = draft;
    if (!isCountRole(figure.role) || figure.value === null || figure.value < 1000 || sentence.cues.cut.length > 0)
      continue;
    // "10,000 people, of whom 6,500 are permanent and 3,600 temporary": parts are no differences.
    if (matchesIn(ofThem, passage.folded, sentence.start, quantity.from).length > 0) continue;
    // "100,000 new jobs, from 180,000 to 280,000 workers": jobs are the difference and yet they are hires.
    if (HIRES.has(figure.role) && sentence.cues.change.length === 0) continue;
    const told = figure.in === 'title' ? staff : inSentence(drafts, sentence);
    if (!told.some((d) => d !== draft && isOfStaff.has(d))) continue;
    // 91,936 is no step from 13,834 to 105,770: a staff hardly doubles at a time.
    const isStep = (a: number, b: number) =>
      a > b && sizeOf(draft) <= b * 1.2 && Math.abs(a - b - sizeOf(draft)) <= (a - b) * 0.03;
    // Of the sorted values only those can be the lower end of a step that are about so much smaller.
    const isUpper = (a: number) => {
      const most = a - sizeOf(draft) / 1.03 + 1;
      for (let at = firstFrom(sorted, a - sizeOf(draft) / 0.97 - 1); (sorted[at] ?? most) < most; at += 1) {
        const b = sorted[at] ?? 0;
        if (b !== figure.value && isStep(a, b)) return true;
      }
      return false;
    };
    const pair = values.find((a) => a !== figure.value && isUpper(a));
    if (pair !== undefined && !known.has(figure.value + pair)) {
      takeRole(figure, 'other', 'other_people', staff.filter((d) => sizeOf(d) === pair).slice(0, 1));
    }
  }
}
