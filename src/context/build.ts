/** Story × dataset, as of the article's date: everything that the sidebar shows. */
import { firstDay } from '../dataset/dates.ts';
import { contestedOn } from '../dataset/query.ts';
import type { Dataset } from '../dataset/records.ts';
import type { Story } from '../story/story.ts';
import { answerOf } from './answer.ts';
import { articleWaves } from './article-waves.ts';
import { claimFinding } from './claim-findings.ts';
import { figuresOf } from './claim-input.ts';
import { type Clock, clockOf } from './clock.ts';
import type { Checked, Context } from './context.ts';
import { eventsFor } from './events.ts';
import { findFigures } from './figure-findings.ts';
import type { Finding } from './finding.ts';
import { headcountsKnown, isNewer, type Known, knownBy } from './known.ts';
import { leftOutOf } from './left-out.ts';
import { unlessLater } from './newer.ts';
import { type Ordered, orderDataset } from './ordered.ts';
import { listedOf, priorWaves, wavesSince } from './prior.ts';
import { datedByRecord } from './record-dates.ts';
import { recordsNamed } from './records-named.ts';
import { scalesOf } from './scale.ts';
import { recordsIn, type Sentence } from './sentence.ts';
import { staffAround } from './staff.ts';

export interface BuildOptions {
  /** Ids of the records that the reader changed or added. */
  ownIds: ReadonlySet<string>;
}

/**
 * Pure: the same story, dataset and options give the same context. Nothing that the dataset holds of the time after
 * the article enters a verdict; it is given apart, in `since`.
 */
export function buildContext(story: Story, dataset: Dataset, options: BuildOptions): Context {
  return buildContextFrom(story, orderDataset(dataset), options);
}

/** The same for a dataset that was put in order before: of one article after another, only the first pays for that. */
export function buildContextFrom(story: Story, index: Ordered, { ownIds }: BuildOptions): Context {
  const { dataset } = index;
  const own = clockOf(story);
  const { findings, known, clock } = findFigures(story, knownBy(index, own.day), own);
  const article = articleWaves(story, findings, known, clock);
  const claims = story.claims.map((claim) =>
    claimFinding(claim, { story, findings, known, clock, about: article.about }),
  );
  const { events, referred } = eventsFor(story, known, clock);
  const prior = priorWaves(known, article.subject);
  const before = listedOf(prior, known);
  const after = listedOf(wavesSince(known), known);
  const scale = scalesOf(story.figures, findings, known);
  const headcountThen = {
    total: clock.day === null ? null : (headcountsKnown(known, 'company', clock.day)[0]?.id ?? null),
    corporate: clock.day === null ? null : (headcountsKnown(known, 'corporate', clock.day)[0]?.id ?? null),
  };
  const rests = [...findings, ...claims].flatMap(({ rests: ids, record }) => [...ids, ...(record ? [record.id] : [])]);
  const contested = contestedFor(rests, article.waves, known);
  const staff = staffAround(known);
  const answer = answerOf({ story, findings, known, article, referred, prior });
  const leftOut = leftOutOf({ story, findings, known, article, scale, prior });
  const datedBefore = new Set(answer.flatMap(datesSaid));
  const said = [...answer, ...leftOut, ...[...findings, ...claims].flatMap(({ explanation }) => explanation)].flatMap(
    recordsIn,
  );
  const checked = (finding: Finding) => check(finding, known, clock, ownIds);
  const scaled = scale.map(({ headcount }) => headcount);
  const then = [headcountThen.total, headcountThen.corporate].filter((id) => id !== null);
  const ids = (waves: { id: string }[]) => waves.map(({ id }) => id);
  return {
    story,
    datasetAsOf: dataset.asOf,
    ownUnread: false,
    asOf: clock.day === null || clock.from === null ? null : { day: clock.day, from: clock.from },
    figures: findings.flatMap((finding, at) => {
      const figure = story.figures[at];
      const safe = unlessLater(finding, [finding], known);
      if (!figure) return [];
      const own = datedByRecord(figure, at, { story, findings, known, clock });
      return [{ ...checked(safe), figure: own, wave: safe.wave, link: safe.link }];
    }),
    claims: claims.flatMap((finding, at) => {
      const claim = story.claims[at];
      if (!claim) return [];
      const spoken = figuresOf(claim).flatMap((index) => findings[index] ?? []);
      return [{ ...checked(unlessLater(finding, spoken, known)), claim }];
    }),
    waves: article.waves,
    about: article.about,
    prior: ids(before.waves),
    since: ids(after.waves),
    unlisted: { prior: before.left, since: after.left },
    events,
    referredEvents: referred,
    scale,
    headcountThen,
    staff,
    contested,
    answer,
    leftOut: leftOut.filter(
      (sentence) => sentence.key !== 'left_previous' || !datedBefore.has(sentence.params.wave.date),
    ),
    outlets: [],
    records: recordsNamed(
      [
        ...rests,
        ...said,
        ...article.waves,
        ...ids(before.waves),
        ...ids(after.waves),
        ...events,
        ...scaled,
        ...then,
        ...staff,
      ],
      contested,
      index,
      ownIds,
    ),
  };
}

/** Dates of the earlier waves that the answer already speaks of. */
function datesSaid(sentence: Sentence): string[] {
  if (sentence.key === 'answer_previous') return [sentence.params.wave.date];
  if (sentence.key === 'answer_total') return sentence.params.others.map(({ date }) => date);
  return sentence.key === 'answer_target' ? sentence.params.announced.map(({ date }) => date) : [];
}

function check(
  { verdict, record, explanation, rests }: Finding,
  known: Known,
  clock: Clock,
  ownIds: ReadonlySet<string>,
): Checked {
  return {
    verdict,
    record: verdict === 'no_record' ? null : record,
    explanation,
    rests: [...new Set([...rests, ...explanation.flatMap(recordsIn)])].filter(
      (id) => id !== record?.id || verdict === 'no_record',
    ),
    ownRecords: rests.some((id) => ownIds.has(id)),
    newerThanDataset: clock.published !== null && isNewer(known),
  };
}

/** The contested questions of that time that bear on what the article says, those on its own waves first. */
function contestedFor(rests: readonly string[], waves: readonly string[], known: Known): string[] {
  const { index } = known;
  const isLater = (id: string): boolean => {
    const wave = index.waves.get(id);
    return wave !== undefined && known.day !== null && firstDay(wave.announced) > known.day;
  };
  const questions = [...waves, ...rests].flatMap((id) => contestedOn(index.dataset, id));
  const ofThen = questions.filter(({ records }) => !records.some(isLater));
  return [...new Set(ofThen.map(({ id }) => id))];
}
