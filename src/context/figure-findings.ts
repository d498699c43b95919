/** What is found out about every figure of an article: counts first, then the shares that are shares by them. */

import { daysBetween, daysOf } from '../dataset/dates.ts';
import type { Event, Wave } from '../dataset/records.ts';
import { isStaff } from '../story/role-families.ts';
import type { Figure, Story } from '../story/story.ts';
import { agreeThroughout } from './agreement.ts';
import { isInSentence } from './claim-input.ts';
import { type Clock, clockFromWaves } from './clock.ts';
import { countFinding } from './count-finding.ts';
import { eventsFor } from './events.ts';
import { type Finding, held, nothing } from './finding.ts';
import { headcountFinding } from './headcount-finding.ts';
import { eventsKnown, type Known, knownBy } from './known.ts';
import { familyOf, type LinkInput } from './link.ts';
import { misprintFinding } from './misprint.ts';
import { nameEvent } from './names.ts';
import { say } from './sentence.ts';
import { latestWave, type SharePart, shareFinding } from './share-finding.ts';

export interface Findings {
  findings: Finding[];
  known: Known;
  clock: Clock;
}

const AMAZON = 'Amazon';

/** Input: a story, what the dataset holds as of its date, and its clock. Findings come in the order of the figures. */
export function findFigures(story: Story, known: Known, clock: Clock): Findings {
  const first = counts(story, { known, clock, near: new Set() });
  const near = programmesOf(first, known);
  const again = agreeThroughout(story, near.size > 0 ? counts(story, { known, clock, near }) : first, {
    known,
    clock,
    near,
  });
  if (clock.day !== null) return { findings: rest(story, again, { known, clock, near }), known, clock };
  // An undated article is read again as of the latest wave that it is about: what came later was not known to it.
  const waves = again.flatMap(({ verdict, waves: ids }) => (verdict === 'no_record' ? [] : ids));
  const dated = clockFromWaves(waves.flatMap((id) => known.index.waves.get(id) ?? []));
  const then = dated.day === null ? known : knownBy(known.index, dated.day);
  return { findings: rest(story, again, { known: then, clock: dated, near }), known: then, clock: dated };
}

function counts(story: Story, input: LinkInput): Finding[] {
  const found = story.figures.map((figure) => {
    const kind = familyOf(figure);
    return kind !== null && isAmazons(figure) ? countOf(figure, kind, story, input) : nothing();
  });
  return found.map((finding, index) =>
    isOpen(finding) && isAmazons(story.figures[index])
      ? (misprintFinding(index, story, found, input) ?? finding)
      : finding,
  );
}

/** A count in an article without a date that fits nothing by itself is one of the place that the headline names. */
function countOf(figure: Figure, kind: Wave['kind'], { headline: { region } }: Story, input: LinkInput): Finding {
  const finding = countFinding(figure, kind, input);
  if (!isOpen(finding) || input.clock.day !== null || region === null || figure.region !== null) return finding;
  const there = countFinding({ ...figure, region }, kind, input);
  return there.record === null ? finding : there;
}

function isAmazons(figure: Figure | undefined): boolean {
  return figure?.subject === AMAZON;
}

/** Nothing fitted; as against too much that fitted, or words without a number. */
function isOpen({ explanation: [reason] }: Finding): boolean {
  return reason?.key === 'none' || reason?.key === 'none_date';
}

function programmesOf(findings: readonly Finding[], known: Known): Set<string> {
  const ids = findings.flatMap(({ verdict, waves }) => (verdict === 'no_record' ? [] : waves));
  return new Set(ids.flatMap((id) => known.index.waves.get(id)?.programme ?? []));
}

function rest(story: Story, found: readonly Finding[], input: LinkInput): Finding[] {
  const all = each(story, found, input);
  return all.map((finding) =>
    isSaidRight(finding, all) ? nothing(say('none_headcount', { nearest: null })) : finding,
  );
}

/** Where the article has the right headcount of that day too, another number beside it is of another day. */
function isSaidRight({ verdict, record }: Finding, all: readonly Finding[]): boolean {
  if (verdict !== 'differs' || record?.type !== 'headcount') return false;
  return all.some((other) => other.verdict === 'agrees' && other.record?.id === record.id);
}

function each(story: Story, found: readonly Finding[], input: LinkInput): Finding[] {
  return story.figures.map((figure, index) => {
    if (!isAmazons(figure)) return nothing(whose(figure));
    if (familyOf(figure) !== null) return found[index] ?? nothing();
    if (isStaff(figure.role)) return headcountFinding(figure, input);
    if (figure.role === 'share') return shareOf(index, story, found, input);
    return eventFinding(figure, story, input) ?? nothing(say('none_role', { role: figure.role }));
  });
}

function whose({ subject }: Figure) {
  return subject === 'several' ? say('none_joint', {}) : say('none_other_company', { subject });
}

/** Characters between a share and a count within which the words tie one to the other: "14,000 jobs, or about 4%". */
const ADJACENT = 25;
const NEAR = 400;
/** And between a share and the total that it is of, where a part of that stands between. */
const CLOSE_ABOVE = 80;

function shareOf(index: number, story: Story, found: readonly Finding[], input: LinkInput): Finding {
  const share = story.figures[index];
  if (!share) return nothing();
  const claim = story.claims.find(
    (each) => each.type === 'share' && each.in === share.in && each.start <= share.end && share.start <= each.end,
  );
  const named = claim?.type === 'share' ? claim.part : nearestCount(share, story);
  const part = named === null ? null : partOf(named, share, story, found, input.known);
  const nearest = shareFinding(share, part, input);
  const counted = named === null ? undefined : story.figures[named];
  const differs = nearest.verdict === 'differs';
  if ((part?.sure && !differs) || (holds(nearest) && counted && isInSentence(counted, share))) return nearest;
  // A headline gives the share alone, and a sentence may speak of a count further up: of those that fit, the latest is the news.
  const fitting = story.figures.flatMap((figure, each) => {
    // What follows in the text is rather what the whole is compared with.
    const isBefore = figure.in !== share.in || figure.start < share.start || each === named;
    // "30,000 in all: with October's 14,000 that is 9%": only a count close above takes a share from the one beside it.
    if (differs && (figure.in !== share.in || distance(figure, share) > CLOSE_ABOVE)) return [];
    const other = isBefore && found[each]?.record ? partOf(each, share, story, found, input.known) : null;
    const finding = other === null ? null : shareFinding(share, other, input);
    return finding !== null && holds(finding)
      ? [{ finding, day: latestWave(finding, input.known)?.announced ?? '' }]
      : [];
  });
  const latest = fitting.reduce((best, { day }) => (day > best ? day : best), '');
  const [only, ...others] = fitting.filter(({ day }) => day === latest).map(({ finding }) => finding);
  return only && others.every(({ record }) => record?.id === only.record?.id) ? only : nearest;
}

function holds({ verdict }: Finding): boolean {
  return verdict === 'agrees' || verdict === 'rounds';
}

/** The count of cuts or hires nearest to a share, in the same text. */
function nearestCount(share: Figure, story: Story): number | null {
  let best: { index: number; far: number } | null = null;
  for (const [index, figure] of story.figures.entries()) {
    if (familyOf(figure) === null || figure.in !== share.in || !isAmazons(figure) || figure.value === null) continue;
    const far = distance(figure, share);
    if (far <= NEAR && (best === null || far < best.far)) best = { index, far };
  }
  return best?.index ?? null;
}

function distance(a: Figure, b: Figure): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

function partOf(index: number, share: Figure, story: Story, found: readonly Finding[], known: Known): SharePart | null {
  const figure = story.figures[index];
  const finding = found[index];
  if (!figure || !finding || figure.value === null) return null;
  const wave: Wave | null = finding.wave === null ? null : (known.index.waves.get(finding.wave) ?? null);
  return {
    value: finding.recorded ?? figure.value,
    record: finding.record,
    wave,
    waves: finding.waves,
    rests: finding.rests,
    // A headline joins what does not belong together: one round's count and the whole programme's share.
    sure:
      share.of !== null && share.in === 'body' && distance(figure, share) <= ADJACENT && isInSentence(figure, share),
  };
}

const NEWS_FOR_DAYS = 60;

/** Strikers, signatories, hires avoided: numbers that an event has on record, printed as they are there. */
function eventFinding(figure: Figure, story: Story, { known, clock }: LinkInput): Finding | null {
  const { value } = figure;
  if (value === null || clock.day === null || figure.measure === 'percent') return null;
  const { day } = clock;
  const near = (event: Event) => {
    const date = daysOf(event.date);
    return date !== null && daysBetween(date.last, day) <= NEWS_FOR_DAYS;
  };
  const { referred } = eventsFor(story, known, clock);
  const [event, ...others] = eventsKnown(known).filter(
    (each) => Object.values(each.figures).includes(value) && (near(each) || referred.includes(each.id)),
  );
  if (!event || others.length > 0) return null;
  return {
    verdict: 'agrees',
    record: { type: 'event', id: event.id },
    wave: null,
    waves: [],
    explanation: [held(nameEvent(event)), say('exact', { record: value })],
    rests: [event.id],
    recorded: value,
    link: { record: nameEvent(event), grounds: [{ by: 'number', fit: 'exact' }] },
  };
}
