/**
 * What a reader put right, applied to what was read. A correction holds on the page that it was made on, where the same
 * words stand; made wider, it holds wherever the words around a number are the same, whatever the number is.
 */
import { foldText } from '../article/fold.ts';
import { squeeze } from '../article/quote.ts';
import type { Correction } from '../dataset/correction.ts';
import type { Claim, Figure, Role, Story } from './story.ts';

export { type GivenRole, givenRoles } from '../dataset/roles.ts';

/** Query parameters that say where a reader came from, and not what the page is. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref|ref_src|cmpid|ocid|smid|partner)$/i;

/**
 * Input: an address. Output: the address by which a page's corrections are kept: without fragment, and without what only
 * says where the reader came from. Null where it is no web address.
 */
export function pageAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, origin, pathname, searchParams } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  const kept = [...searchParams].filter(([name]) => !TRACKING.test(name));
  const query = new URLSearchParams(kept).toString();
  return `${origin}${pathname}${query === '' ? '' : `?${query}`}`;
}

/** The host by which a site's corrections are kept: without `www.` */
export function siteAddress(url: string): string | null {
  return pageAddress(url) === null ? null : new URL(url).hostname.replace(/^www\./, '');
}

/** This much of the words on each side must be the same elsewhere. */
const REACH = 40;

/** And this much must there be of them, both sides together; a character of an unspaced script says as much as three. */
const ENOUGH = 24;

const NUMBERS = /\d+(?:[.,'’ \u00a0\u202f]\d+)*/g;

const wide = (text: string): number => [...text.matchAll(/[\u3040-\u30ff\u3400-\u9fff]/g)].length * 2;

type Words = Pick<Correction, 'printed' | 'before' | 'after'>;

/**
 * Input: a figure's words and those around it in its sentence. Output: what must be the same for a correction to hold in
 * another article, every number standing for any; null where too few words stand around to tell the figure by.
 */
export function patternOf({ printed, before, after }: Words): string | null {
  const plain = (text: string) => foldText(text).toLowerCase().replace(NUMBERS, '#').replace(/\s+/g, ' ');
  const left = plain(before).trimStart().slice(-REACH);
  const right = plain(after).trimEnd().slice(0, REACH);
  const around = left + right;
  const letters = around.replace(/[^\p{L}]/gu, '').length + wide(around);
  return letters < ENOUGH ? null : `${left}\n${plain(printed).trim()}\n${right}`;
}

/** Characters of the surroundings that must agree on its own page, as far as there are any. */
const LEAST_AGREEING = 10;

function agreement(a: string, b: string, fromEnd: boolean): number {
  const [x, y] = [squeeze(a).text, squeeze(b).text];
  const least = Math.min(x.length, y.length);
  let n = 0;
  while (n < least && (fromEnd ? x.at(-1 - n) === y.at(-1 - n) : x[n] === y[n])) n += 1;
  return n;
}

/** The figure of its own page that a correction speaks of: the same words, with the likest ones around. */
function figureMeant(figures: readonly Figure[], correction: Correction): number | null {
  const printed = squeeze(correction.printed).text;
  const around = squeeze(correction.before).text.length + squeeze(correction.after).text.length;
  const needed = Math.min(LEAST_AGREEING, around);
  const scored = figures.flatMap((figure, index) => {
    if (squeeze(figure.text).text !== printed) return [];
    const { before, after } = figure.around;
    const score = agreement(before, correction.before, true) + agreement(after, correction.after, false);
    return score >= needed ? [{ index, score }] : [];
  });
  const [best, second] = scored.sort((a, b) => b.score - a.score);
  return best && best.score !== second?.score ? best.index : null;
}

/** What a reader takes for one and the same figure: it stands in one row, and is put right as one. */
function isSame(a: Figure, b: Figure): boolean {
  const same = a.role === b.role && a.subject === b.subject && (a.measure === 'percent') === (b.measure === 'percent');
  const numbers = a.value === b.value && a.low === b.low && a.high === b.high;
  return same && numbers && (a.value !== null || a.low !== null || a.high !== null || a.text === b.text);
}

/** The figures that a correction is about, by index. */
function figuresOf(story: Story, correction: Correction, page: string | null, site: string | null): number[] {
  const { where, address, lang, was } = correction;
  if (where === 'page') {
    const index = address !== null && address === page ? figureMeant(story.figures, correction) : null;
    const meant = index === null ? undefined : story.figures[index];
    if (!meant) return [];
    return story.figures.flatMap((figure, at) => (isSame(figure, meant) ? [at] : []));
  }
  if ((where === 'site' && (address === null || address !== site)) || lang !== story.lang) return [];
  const pattern = patternOf(correction);
  return story.figures.flatMap((figure, at) => {
    const { before, after } = figure.around;
    const same = figure.role === was && patternOf({ printed: figure.text, before, after }) === pattern;
    return pattern !== null && same ? [at] : [];
  });
}

/** Another company's, whichever: the reader said only that it is not Amazon's. */
const NOT_AMAZON = '';

function corrected(figure: Figure, { id, says, role, where }: Correction): Figure {
  const was = { by: id, where, says, role: figure.role, subject: figure.subject };
  const because = { ...figure.because, corrected: was };
  if (says === 'not_amazon') return { ...figure, subject: NOT_AMAZON, units: [], because };
  const right: Role = says === 'not_people' ? 'other' : (role ?? figure.role);
  return { ...figure, role: right, because };
}

const WIDTH: Record<Correction['where'], number> = { page: 0, site: 1, everywhere: 2 };

function figuresIn(claim: Claim): number[] {
  switch (claim.type) {
    case 'sum':
    case 'comparison':
      return claim.figures;
    case 'share':
      return claim.part === null ? [] : [claim.part];
    case 'fraction':
      return [claim.part, claim.whole];
    default:
      return claim.figure === null ? [] : [claim.figure];
  }
}

/** Input: the reader's corrections, and a page's address. Output: the one by which that page is no story. */
export function putAsideBy(corrections: readonly Correction[], url: string | null): Correction | undefined {
  const page = url === null ? null : pageAddress(url);
  return corrections.find(({ says, address }) => says === 'no_story' && address !== null && address === page);
}

/**
 * Input: a story as read, the reader's corrections, and the address that it was read at (null where it is not known: then
 * only those that hold everywhere apply). Output: the story as the reader has it. A corrected figure says what it was
 * read as; claims that rest on one are left out, because what they state was read with it.
 */
export function applyCorrections(story: Story, corrections: readonly Correction[], url: string | null): Story {
  const page = url === null ? null : pageAddress(url);
  const site = url === null ? null : siteAddress(url);
  const refused = putAsideBy(corrections, url);
  if (refused) {
    return {
      ...story,
      is: false,
      kind: 'none',
      why: [{ code: 'reader', speaks: 'against', words: [], by: refused.id }, ...story.why],
    };
  }
  // What was said of the page itself goes before what was said more widely, and later before earlier.
  const order = corrections
    .filter(({ says }) => says !== 'no_story')
    .map((correction, index) => ({ correction, index }))
    .sort((a, b) => WIDTH[a.correction.where] - WIDTH[b.correction.where] || b.index - a.index);
  const found = new Map<number, Correction>();
  for (const { correction } of order) {
    for (const index of figuresOf(story, correction, page, site)) {
      if (!found.has(index)) found.set(index, correction);
    }
  }
  if (found.size === 0) return story;
  return {
    ...story,
    figures: story.figures.map((figure, index) => {
      const correction = found.get(index);
      return correction ? corrected(figure, correction) : figure;
    }),
    claims: story.claims.filter((claim) => !figuresIn(claim).some((index) => found.has(index))),
  };
}
