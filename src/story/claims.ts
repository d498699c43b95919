/** Finds statements that can be checked: sums, shares, fractions, comparisons, superlatives and dates. */
import { inSentence, placeIn } from './beside.ts';
import { claimSpan, claimWords, isCount, within } from './claim-words.ts';
import { readComparisons } from './comparison-claims.ts';
import type { FoundDate } from './dates.ts';
import type { Draft } from './draft.ts';
import type { Language } from './language.ts';
import type { Passage, ReadSentence } from './passage.ts';
import { type Match, matchesIn, wordsOf } from './pattern.ts';
import { CUTS, isCutOrHire } from './role-families.ts';
import type { Steps } from './steps.ts';
import type { Claim, SuperlativeOf } from './story.ts';
import { AMAZON } from './subjects.ts';
import { readFractions, readSums } from './sum-claims.ts';

/** Characters from a count to the share that is of it, where they stand in different sentences. */
const FURTHEST = 500;

/** The cut or hire that a share is a share of: the nearest before it, else the one that follows it in its sentence. */
function partFor(drafts: Draft[], index: number, language: Language): number | null {
  const share = drafts[index];
  if (!share) return null;
  const isNear = ({ figure, sentence, passage }: Draft) =>
    sentence === share.sentence || (passage === share.passage && share.figure.start - figure.start <= FURTHEST);
  let first = index;
  for (let at = index - 1; at >= 0; at -= 1) {
    const draft = drafts[at];
    if (!draft || !isNear(draft)) break;
    first = at;
  }
  const near = drafts.slice(first, index + inSentence(drafts, share.sentence).length);
  const parts = near.flatMap((draft, at) =>
    (at < index - first || draft.sentence === share.sentence) && isPart(draft, share, language)
      ? [{ figure: draft.figure, draft, at: first + at }]
      : [],
  );
  const before = parts.filter(({ figure }) => figure.start < share.figure.start);
  const own = before.findLast(({ draft }) => draft.sentence === share.sentence);
  const behind = parts.find(
    ({ draft, figure }) => draft.sentence === share.sentence && figure.start > share.figure.start,
  );
  const earlier = before.findLast(({ figure }) => share.figure.start - figure.start <= FURTHEST);
  return (own ?? behind ?? earlier)?.at ?? null;
}

/** A count of the same company in the same text, and not one that something is only compared with. */
function isPart({ figure, passage, sentence }: Draft, share: Draft, language: Language): boolean {
  const counted = isCutOrHire(figure.role) && figure.value !== null;
  if (!counted || figure.subject !== share.figure.subject || passage !== share.passage) return false;
  const far = within(language, 60);
  const compared = (['surpasses', 'below'] as const)
    .flatMap((kind) => claimWords(language, kind, passage, sentence))
    .some(({ end }) => end <= figure.start && figure.start - end <= far);
  return !compared;
}

function shares(drafts: Draft[], language: Language): Claim[] {
  return drafts.flatMap((draft, index): Claim[] => {
    const { figure, passage } = draft;
    if (figure.role !== 'share' || figure.value === null || figure.subject !== AMAZON) return [];
    return [
      {
        ...claimSpan(passage, figure.start, figure.end),
        type: 'share',
        part: partFor(drafts, index, language),
        percent: figure.value,
        of: figure.of,
      },
    ];
  });
}

/** @param comparisons what the same text compares: what is surpassed is not called the largest, what surpasses it is. */
function* superlatives(
  drafts: Draft[],
  passages: Passage[],
  language: Language,
  comparisons: readonly Claim[],
): Steps<Claim[]> {
  const surpassings = comparisons.flatMap((claim) =>
    claim.type === 'comparison' && claim.relation === 'more' ? [claim.figures] : [],
  );
  const surpassed = new Set(surpassings.map(([, less]) => drafts[less]));
  const isOlder = olderThanNews(drafts);
  const claims: Claim[] = [];
  for (const passage of passages) {
    const told = drafts.filter((d) => d.passage === passage);
    for (const sentence of passage.sentences) {
      yield;
      const history = claimWords(language, 'history', passage, sentence)[0];
      if (!history) continue;
      const largest = largestIn(language, passage, sentence);
      if (largest.length === 0) continue;
      const word = largest.sort((a, b) => Math.abs(a.start - history.start) - Math.abs(b.start - history.start))[0];
      if (!word || Math.abs(word.start - history.start) > 90) continue;
      const { cues } = sentence;
      const cut = cues.cut.length + cues.cutWeak.length;
      if (cut + cues.hire.length === 0) continue;
      const named = sentence.entities.filter((e) => e.kind === 'company');
      const about = sentence.entities.some((e) => e.kind === 'amazon' || e.kind === 'pronoun') || named.length === 0;
      if (!about) continue;
      const here = inSentence(drafts, sentence).filter(
        (d) => isCount(d) && d.figure.subject === AMAZON && isCutOrHire(d.figure.role),
      );
      // The number right after a word of comparison is the one that is beaten.
      const beaten = claimWords(language, 'surpasses', passage, sentence);
      const surpassing = surpassings.find(([, less]) => drafts[less]?.sentence === sentence);
      const isBeaten = (d: Draft) =>
        surpassed.has(d) || beaten.some((m) => m.end <= d.figure.start && d.figure.start - m.end <= 40);
      const before = here.findLast((d) => d.figure.end <= word.start && !isBeaten(d));
      const earlier = () =>
        told
          .slice(0, firstBehind(told, sentence.start))
          .findLast(
            (d) =>
              CUTS.has(d.figure.role) &&
              isCount(d) &&
              d.figure.subject === AMAZON &&
              d.figure.end <= sentence.start &&
              !isBeaten(d) &&
              !isOlder(d),
          );
      // A number after the word is often the one that is beaten: "the largest, above the 27,000 of 2022".
      const figure = before ?? (surpassing && drafts[surpassing[0]]) ?? earlier() ?? here[0];
      const start = Math.min(word.start, history.start);
      const end = Math.max(word.end, history.end);
      claims.push({
        ...claimSpan(passage, start, end),
        type: 'superlative',
        figure: figure ? placeIn(drafts, figure) : null,
        of: definition(language, passage, sentence),
        what: cut >= cues.hire.length ? 'layoff' : 'hiring',
        conditional: claimWords(language, 'conditional', passage, sentence).length > 0,
      });
    }
  }
  return claims;
}

/** A round of before that of the headline: "these are the largest cuts in its history" is said of the news. */
function olderThanNews(drafts: readonly Draft[]): (draft: Draft) => boolean {
  const news = drafts.find((d) => d.figure.in === 'title' && isCount(d) && CUTS.has(d.figure.role))?.figure;
  return ({ figure }) => {
    if (!news?.asOf || !figure.asOf || figure.role === 'cumulative_cuts') return false;
    return figure.asOf.slice(0, MONTH) < news.asOf.slice(0, MONTH);
  };
}

/** Where in figures in order the first one stands that begins at an offset or behind it. */
function firstBehind(drafts: readonly Draft[], offset: number): number {
  let [low, high] = [0, drafts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((drafts[middle]?.figure.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Characters of a month in ISO. */
const MONTH = 7;

/** Words of "largest" that nothing beside them takes back: "the second largest", "one of the biggest", 最大…之一. */
function largestIn(language: Language, passage: Passage, sentence: ReadSentence): Match[] {
  const taken = claimWords(language, 'notLargest', passage, sentence);
  const far = within(language, 24);
  return claimWords(language, 'largest', passage, sentence).filter(
    (word) =>
      !taken.some(
        ({ start, end }) =>
          (end <= word.start && word.start - end <= far) ||
          (start < word.end && end > word.start) ||
          // Where the noun comes last, what takes it back stands behind: 最大規模裁員之一.
          (!language.spaced && start >= word.end && start - word.end <= far),
      ),
  );
}

function definition(language: Language, passage: Passage, sentence: ReadSentence): SuperlativeOf {
  return claimWords(language, 'single', passage, sentence).length > 0 ? 'announcement' : 'unspecified';
}

/** Behind a year: the other end of its span ("2022-2023", "2022/23"). */
const SPAN_END = /^ ?[-–—/~〜～至到] ?(?:19|20)?\d\d(?!\d)/;

/** "since 2022", "2022-2023" open a span and are no date of the whole. */
function opensSpan({ sentence, passage, figure, date }: Draft): boolean {
  const year = figure.asOf ?? '';
  if (date !== null && SPAN_END.test(passage.folded.slice(date.end, date.end + 8))) return true;
  return sentence.cues.cumulative.some((cue) => passage.folded.slice(cue.start, cue.end).includes(year));
}

/** A total, or what a total is compared with. */
function isTotal({ role, because }: Draft['figure']): boolean {
  return role === 'cumulative_cuts' || (role === 'jobs_cut' && because.role[0].code === 'compared');
}

/** A total dated by a year, and a remark dated by a time that can be looked up. */
function* dates(drafts: Draft[], passages: Passage[], language: Language): Steps<Claim[]> {
  const claims: Claim[] = [];
  const told = new Set<string>();
  for (const [index, draft] of drafts.entries()) {
    const { figure, passage, dated } = draft;
    const claimed = `${figure.asOf} ${figure.value}`;
    if (
      isTotal(figure) &&
      dated === 'year' &&
      !opensSpan(draft) &&
      figure.asOf !== null &&
      /^\d{4}$/.test(figure.asOf) &&
      figure.subject === AMAZON &&
      !told.has(claimed)
    ) {
      told.add(claimed);
      claims.push({
        ...claimSpan(passage, figure.start, figure.end),
        type: 'date',
        figure: index,
        event: null,
        date: figure.asOf,
      });
    }
  }
  const memo = language.events.ai_memo ?? [];
  for (const passage of passages) {
    for (const sentence of passage.sentences) {
      yield;
      const cue = matchesIn(wordsOf(language, 'event ai_memo', memo), passage.folded, sentence.start, sentence.end)[0];
      const date = sentence.dates.find((d) => d.value !== null && cue && Math.abs(d.start - cue.start) <= 80);
      if (cue && date?.value) {
        claims.push({
          ...claimSpan(passage, Math.min(cue.start, date.start), Math.max(cue.end, date.end)),
          type: 'date',
          figure: null,
          event: 'ai_memo',
          date: isEarly(date, passage, language) ? `${date.value}-Q1` : date.value,
        });
      }
    }
  }
  return claims;
}

/** "the beginning of 2025" means less than its year. */
function isEarly({ rule, value, start, end }: FoundDate, { folded }: Passage, language: Language): boolean {
  const early = wordsOf(language, 'claim early', language.claims.early);
  return rule === 'part-of-year' && value?.length === 4 && matchesIn(early, folded, start, end).length > 0;
}

/** Input: the figures of an article with what they came from, and its passages. Output: its claims, in order of kind. */
export function* readClaims(drafts: Draft[], passages: Passage[], language: Language): Steps<Claim[]> {
  const comparisons = yield* readComparisons(drafts, passages, language);
  const claims = readSums(drafts);
  yield;
  claims.push(...shares(drafts, language));
  yield;
  claims.push(...readFractions(drafts, passages, language));
  yield;
  claims.push(...comparisons);
  claims.push(...(yield* superlatives(drafts, passages, language, comparisons)));
  claims.push(...(yield* dates(drafts, passages, language)));
  return claims;
}
