/**
 * What an article says once holds for all of it: a number that by itself found no record, or too many, takes the record of
 * the same number elsewhere; and in an article without a date, records that lie close together in time are meant together.
 */

import { type Days, daysBetween, gapBetween } from '../dataset/dates.ts';
import type { Wave } from '../dataset/records.ts';
import type { Figure, Story } from '../story/story.ts';
import { type Candidate, candidatesNamed } from './candidates.ts';
import { linkedFinding } from './count-finding.ts';
import type { Finding } from './finding.ts';
import { agrees, rounds } from './hold.ts';
import { choose, familyOf, type LinkInput } from './link.ts';
import { isLeading } from './misprint.ts';
import type { Weighed } from './weigh.ts';
import { fitOf, isDatedOtherwise } from './weigh.ts';

/** So many days after it was announced, a record is what the news is about. */
const FRESH_FOR_DAYS = 14;

/** Input: a story with what was found for each of its counts by itself. Output: the same, with what the whole adds. */
export function agreeThroughout(story: Story, findings: readonly Finding[], input: LinkInput): Finding[] {
  const news = findings.map((finding, index) => asNews(index, story, finding, input) ?? finding);
  const alike = news.map((finding, index) => asElsewhere(index, story, news, input) ?? finding);
  return input.clock.day === null ? asNeighbours(story, alike, input) : alike;
}

function reasonOf({ explanation: [reason] }: Finding): string | null {
  return reason?.key ?? null;
}

function countAt(index: number, story: Story): { figure: Figure; kind: Wave['kind'] } | null {
  const figure = story.figures[index];
  const kind = figure && figure.subject === 'Amazon' ? familyOf(figure) : null;
  return figure && kind !== null ? { figure, kind } : null;
}

/**
 * "As last year, a quarter of a million will be hired": what leads an article is its news. Where a record of these very days
 * has the number exactly, the earlier year beside it is what it is compared with.
 */
function asNews(index: number, story: Story, { record }: Finding, input: LinkInput): Finding | null {
  const count = countAt(index, story);
  const { first } = input.clock;
  if (!count || first === null || record === null || !isLeading(index, story)) return null;
  const { figure, kind } = count;
  const isEarlierYear = figure.asOf?.length === 4 && figure.asOf < first.slice(0, 4);
  const choice = isEarlierYear ? choose({ ...figure, asOf: null }, kind, input) : null;
  if (choice?.is !== 'one' || !agrees(choice.best.fit) || choice.best.candidate.ref.id === record.id) return null;
  const isFresh = daysBetween(choice.best.candidate.span.last, first) <= FRESH_FOR_DAYS;
  return isFresh ? linkedFinding({ ...figure, asOf: null }, choice.best, input) : null;
}

/** The record of the same number elsewhere in the article, where that is one record and no date of its own speaks against it. */
function asElsewhere(index: number, story: Story, findings: readonly Finding[], input: LinkInput): Finding | null {
  const count = countAt(index, story);
  const finding = findings[index];
  const reason = finding && reasonOf(finding);
  // Dates stand close together in a headline, and the one beside a number is not always its own.
  const isOpen =
    reason === 'none' || reason === 'none_ambiguous' || (reason === 'none_date' && count?.figure.in === 'title');
  if (!count || count.figure.value === null || !isOpen) return null;
  const { figure, kind } = count;
  const records = new Set(
    findings.flatMap(({ record, verdict }, other) => {
      const same = countAt(other, story);
      return record !== null && verdict === 'agrees' && same?.kind === kind && same.figure.value === figure.value
        ? [record.id]
        : [];
    }),
  );
  const [id, ...others] = records;
  if (id === undefined || others.length > 0) return null;
  const [candidate] = candidatesNamed(input.known, kind, [id]);
  if (!candidate || (figure.in === 'body' && isDatedOtherwise(figure, candidate, input.clock))) return null;
  const fit = fitOf(figure, candidate);
  return agrees(fit) || rounds(fit)
    ? linkedFinding(figure, { candidate, fit, score: 0 }, input, [{ by: 'same_number' }])
    : null;
}

/** Two records that an undated article speaks of are hardly further apart than this. */
const NEIGHBOURS_WITHIN_DAYS = 120;

interface Open {
  index: number;
  figure: Figure;
  best: Weighed[];
}

/** Of several records that fit a count equally, the only one that lies close to the records of other counts. */
function asNeighbours(story: Story, findings: readonly Finding[], input: LinkInput): Finding[] {
  const open = findings.flatMap((finding, index): Open[] => {
    const count = reasonOf(finding) === 'none_ambiguous' ? countAt(index, story) : null;
    const choice = count && choose(count.figure, count.kind, input);
    return count && choice?.is === 'several' ? [{ index, figure: count.figure, best: choice.best }] : [];
  });
  const settled = findings.flatMap(({ waves, verdict }) =>
    verdict === 'no_record' ? [] : candidatesAmong(waves, input),
  );
  const resolved = new Map<number, Finding>();
  for (const { index, figure, best } of open) {
    const others = [
      ...settled,
      ...open
        .filter((other) => other.figure.value !== figure.value)
        .flatMap((other) => other.best.map(({ candidate }) => candidate)),
    ];
    const close = (candidate: Candidate) =>
      others.filter((other) => other.ref.id !== candidate.ref.id && areClose(candidate.span, other.span));
    const [only, ...more] = best.filter(({ candidate }) => close(candidate).length > 0);
    if (!only || more.length > 0) continue;
    const dates = [...new Set(close(only.candidate).map(({ span }) => span.last))].sort();
    resolved.set(index, linkedFinding(figure, only, input, [{ by: 'neighbours', dates }]));
  }
  return findings.map((finding, index) => resolved.get(index) ?? finding);
}

function candidatesAmong(ids: readonly string[], { known }: LinkInput): Candidate[] {
  return (['layoff', 'hiring'] as const).flatMap((kind) => candidatesNamed(known, kind, ids));
}

function areClose(a: Days, b: Days): boolean {
  return gapBetween(a, b) <= NEIGHBOURS_WITHIN_DAYS;
}
