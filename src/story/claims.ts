/** Finds statements that can be checked: sums, shares, fractions, comparisons, superlatives and dates. */
import { CUTS, type Draft, HIRES } from './draft.ts';
import type { Language } from './language.ts';
import type { Passage, ReadSentence } from './passage.ts';
import { type Match, matchesIn, wordsOf } from './pattern.ts';
import type { Claim, Span, SuperlativeOf } from './story.ts';
import { AMAZON } from './subjects.ts';

type ClaimWords = keyof Language['claims'];

function words(language: Language, kind: ClaimWords, passage: Passage, sentence: ReadSentence): Match[] {
  return matchesIn(
    wordsOf(language, `claim ${kind}`, language.claims[kind]),
    passage.folded,
    sentence.start,
    sentence.end,
  );
}

function spanOf(passage: Passage, start: number, end: number): Span {
  const text = passage.original.slice(start, end);
  const lead = text.length - text.trimStart().length;
  return { text: text.trim(), in: passage.in, start: start + lead, end: start + lead + text.trim().length };
}

const isCount = (draft: Draft) => draft.figure.role !== 'share' && draft.figure.value !== null;
const inSentence = (drafts: Draft[], sentence: ReadSentence) => drafts.filter((d) => d.sentence === sentence);

/** a + b = c, where c is called a total, within one sentence or its neighbour before. */
function sums(drafts: Draft[]): Claim[] {
  const claims: Claim[] = [];
  for (const [index, draft] of drafts.entries()) {
    const { figure, sentence, passage } = draft;
    if (figure.role !== 'cumulative_cuts' || figure.value === null || figure.subject !== AMAZON) continue;
    const earlier = drafts
      .map((d, i) => ({ d, i }))
      .filter(
        ({ d, i }) =>
          i !== index &&
          d.passage === passage &&
          Math.abs(d.sentence.start - sentence.start) <= 600 &&
          CUTS.has(d.figure.role) &&
          d.figure.subject === AMAZON &&
          d.figure.value !== null &&
          d.figure.value < (figure.value ?? 0),
      );
    const pair = earlier.flatMap((a, n) =>
      earlier
        .slice(n + 1)
        .filter((b) => (a.d.figure.value ?? 0) + (b.d.figure.value ?? 0) === figure.value)
        .map((b) => [a, b] as const),
    )[0];
    if (!pair) continue;
    const repeated = claims.some((c) => c.type === 'sum' && c.total === figure.value);
    if (repeated) continue;
    const start = Math.min(pair[0].d.figure.start, pair[1].d.figure.start, figure.start);
    const end = Math.max(pair[0].d.figure.end, pair[1].d.figure.end, figure.end);
    claims.push({
      ...spanOf(passage, start, end),
      type: 'sum',
      figures: [pair[0].i, pair[1].i, index],
      total: figure.value,
    });
  }
  return claims;
}

/** The cut or hire that a share is a share of: in its sentence, else the one before. */
function partFor(drafts: Draft[], index: number): number | null {
  const share = drafts[index];
  if (!share) return null;
  const parts = drafts
    .map((d, i) => ({ d, i }))
    .filter(
      ({ d }) =>
        (CUTS.has(d.figure.role) || HIRES.has(d.figure.role)) &&
        d.figure.subject === share.figure.subject &&
        d.passage === share.passage &&
        d.figure.value !== null,
    );
  const same = parts.filter(({ d }) => d.sentence === share.sentence);
  const nearest = (list: typeof parts) =>
    list.sort(
      (a, b) => Math.abs(a.d.figure.start - share.figure.start) - Math.abs(b.d.figure.start - share.figure.start),
    )[0]?.i ?? null;
  if (same.length > 0) return nearest(same);
  const before = parts.filter(
    ({ d }) => d.figure.start < share.figure.start && share.figure.start - d.figure.start <= 500,
  );
  return nearest(before);
}

function shares(drafts: Draft[]): Claim[] {
  return drafts.flatMap((draft, index): Claim[] => {
    const { figure, passage } = draft;
    if (figure.role !== 'share' || figure.value === null || figure.subject !== AMAZON) return [];
    return [
      {
        ...spanOf(passage, figure.start, figure.end),
        type: 'share',
        part: partFor(drafts, index),
        percent: figure.value,
        of: figure.of,
      },
    ];
  });
}

/** "nearly half of the above target": a fraction in words beside a cut, of a larger cut named before. */
function fractions(drafts: Draft[], passages: Passage[], language: Language): Claim[] {
  const claims: Claim[] = [];
  for (const passage of passages) {
    for (const sentence of passage.sentences) {
      const part = inSentence(drafts, sentence).findIndex(
        (d) => CUTS.has(d.figure.role) && isCount(d) && d.figure.subject === AMAZON,
      );
      const partDraft = inSentence(drafts, sentence)[part];
      if (!partDraft) continue;
      for (const fraction of sentence.quantities.filter((q) => q.fraction && q.value !== null)) {
        if (drafts.some((d) => d.quantity === fraction)) continue;
        const partIndex = drafts.indexOf(partDraft);
        const wholeIndex = drafts.findLastIndex(
          (d, i) =>
            i !== partIndex &&
            CUTS.has(d.figure.role) &&
            d.figure.subject === AMAZON &&
            (d.figure.value ?? 0) > (partDraft.figure.value ?? 0) &&
            d.figure.start < fraction.end &&
            d.passage === passage,
        );
        const targets = words(language, 'part', passage, sentence);
        const named = targets.some((m) => m.start >= fraction.end && m.start - fraction.end <= 40);
        if (wholeIndex < 0 || !named) continue;
        claims.push({
          ...spanOf(passage, fraction.from, fraction.end),
          type: 'fraction',
          part: partIndex,
          whole: wholeIndex,
          fraction: (fraction.value ?? 0) / 100,
          qualifier: fraction.qualifier,
        });
      }
    }
  }
  return claims;
}

/** "surpassing the 27,000 of 2022": two counts with a word of comparison between or before them. */
function comparisons(drafts: Draft[], passages: Passage[], language: Language): Claim[] {
  const claims: Claim[] = [];
  for (const passage of passages) {
    for (const sentence of passage.sentences) {
      const here = inSentence(drafts, sentence).filter(
        (d) => CUTS.has(d.figure.role) && isCount(d) && d.figure.subject === AMAZON,
      );
      for (const word of words(language, 'surpasses', passage, sentence)) {
        const right = here.find((d) => d.figure.start >= word.end);
        if (!right) continue;
        const left =
          here.findLast((d) => d.figure.end <= word.start) ??
          drafts.findLast(
            (d) =>
              d.passage === passage &&
              d.figure.end <= word.start &&
              CUTS.has(d.figure.role) &&
              isCount(d) &&
              d.figure.subject === AMAZON &&
              d.figure.value !== right.figure.value,
          );
        if (!left || left.figure.value === right.figure.value) continue;
        claims.push({
          ...spanOf(passage, word.start, right.figure.end),
          type: 'comparison',
          figures: [drafts.indexOf(left), drafts.indexOf(right)],
          relation: 'more',
        });
      }
    }
  }
  return claims;
}

function superlatives(drafts: Draft[], passages: Passage[], language: Language): Claim[] {
  const claims: Claim[] = [];
  for (const passage of passages) {
    for (const sentence of passage.sentences) {
      const history = words(language, 'history', passage, sentence)[0];
      const largest = words(language, 'largest', passage, sentence);
      if (!history || largest.length === 0) continue;
      const word = largest.sort((a, b) => Math.abs(a.start - history.start) - Math.abs(b.start - history.start))[0];
      if (!word || Math.abs(word.start - history.start) > 90) continue;
      const { cues } = sentence;
      const cut = cues.cut.length + cues.cutWeak.length;
      if (cut + cues.hire.length === 0) continue;
      const named = sentence.entities.filter((e) => e.kind === 'company');
      const about = sentence.entities.some((e) => e.kind === 'amazon' || e.kind === 'pronoun') || named.length === 0;
      if (!about) continue;
      const here = inSentence(drafts, sentence).filter(
        (d) => isCount(d) && d.figure.subject === AMAZON && (CUTS.has(d.figure.role) || HIRES.has(d.figure.role)),
      );
      // The number right after a word of comparison is the one that is beaten.
      const beaten = words(language, 'surpasses', passage, sentence);
      const isBeaten = (d: Draft) => beaten.some((m) => m.end <= d.figure.start && d.figure.start - m.end <= 40);
      const before = here.findLast((d) => d.figure.end <= word.start && !isBeaten(d));
      const earlier = drafts.findLast(
        (d) =>
          d.passage === passage &&
          d.figure.end <= sentence.start &&
          isCount(d) &&
          d.figure.subject === AMAZON &&
          CUTS.has(d.figure.role),
      );
      // A number after the word is often the one that is beaten: "the largest, above the 27,000 of 2022".
      const figure = before ?? earlier ?? here[0];
      const start = Math.min(word.start, history.start);
      const end = Math.max(word.end, history.end);
      claims.push({
        ...spanOf(passage, start, end),
        type: 'superlative',
        figure: figure ? drafts.indexOf(figure) : null,
        of: definition(language, passage, sentence),
        what: cut >= cues.hire.length ? 'layoff' : 'hiring',
        conditional: words(language, 'conditional', passage, sentence).length > 0,
      });
    }
  }
  return claims;
}

function definition(language: Language, passage: Passage, sentence: ReadSentence): SuperlativeOf {
  return words(language, 'single', passage, sentence).length > 0 ? 'announcement' : 'unspecified';
}

/** A total dated by a year, and a remark dated by a time that can be looked up. */
/** "since 2022" opens a span and is no date of the whole. */
function opensSpan({ sentence, passage, figure }: Draft): boolean {
  const year = figure.asOf ?? '';
  return sentence.cues.cumulative.some((cue) => passage.folded.slice(cue.start, cue.end).includes(year));
}

function dates(drafts: Draft[], passages: Passage[], language: Language): Claim[] {
  const claims: Claim[] = [];
  for (const [index, draft] of drafts.entries()) {
    const { figure, passage, dated } = draft;
    const repeated = claims.some(
      (c) =>
        c.type === 'date' &&
        c.date === figure.asOf &&
        c.figure !== null &&
        drafts[c.figure]?.figure.value === figure.value,
    );
    if (
      figure.role === 'cumulative_cuts' &&
      dated === 'year' &&
      !opensSpan(draft) &&
      figure.asOf !== null &&
      /^\d{4}$/.test(figure.asOf) &&
      figure.subject === AMAZON &&
      !repeated
    ) {
      claims.push({
        ...spanOf(passage, figure.start, figure.end),
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
      const cue = matchesIn(wordsOf(language, 'event ai_memo', memo), passage.folded, sentence.start, sentence.end)[0];
      const date = sentence.dates.find((d) => d.value !== null && cue && Math.abs(d.start - cue.start) <= 80);
      if (cue && date?.value) {
        claims.push({
          ...spanOf(passage, Math.min(cue.start, date.start), Math.max(cue.end, date.end)),
          type: 'date',
          figure: null,
          event: 'ai_memo',
          date: date.value,
        });
      }
    }
  }
  return claims;
}

/** Input: the figures of an article with what they came from, and its passages. Output: its claims, in order of kind. */
export function readClaims(drafts: Draft[], passages: Passage[], language: Language): Claim[] {
  return [
    ...sums(drafts),
    ...shares(drafts),
    ...fractions(drafts, passages, language),
    ...comparisons(drafts, passages, language),
    ...superlatives(drafts, passages, language),
    ...dates(drafts, passages, language),
  ];
}
