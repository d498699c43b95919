/** What in an article speaks for and against its being about Amazon's workforce, as numbers between 0 and 1. */
// Longer than 300 lines: every sign with how it is measured, side by side.
import type { Draft } from './draft.ts';
import type { Language, TopicKind } from './language.ts';
import { type Passage, type ReadSentence, spansOf } from './passage.ts';
import { type Match, matchesIn, wordsOf } from './pattern.ts';
import { CUTS, HIRES, isCountRole, isCutOrHire, isStaff } from './role-families.ts';
import type { Span } from './span.ts';
import type { Steps } from './steps.ts';
import { AMAZON } from './subjects.ts';

/** In the order in which ties are settled: talk of conditions comes with every other kind. */
export const TOPICS: readonly TopicKind[] = ['layoff', 'labor_action', 'headcount', 'hiring', 'policy', 'conditions'];

/** Sentences beyond these weigh nothing: an article says early what it is about. */
const LOOK_AT = 40;
const LEAD = 4;

/** Texts with fewer sentences are teasers, in which little can be steady. */
const STEADY_FROM = 12;

/** So many counts of Amazon's people are told by the way, and so many by no text that is not about them. */
const BY_THE_WAY = 2;
const MANY = 6;

/** So few sentences say nothing of what a text is about that its headline does not. */
const TEASER = 8;

export interface Evidence {
  /** Amazon or a part of it is in the headline. */
  amazonTitle: number;
  /** It is the first company there. */
  amazonFirst: number;
  /** Another company comes first there. */
  otherFirst: number;
  /** Other companies are there beside it. */
  othersBeside: number;
  /** The headline speaks of a whole trade. */
  sectorTitle: number;
  topicTitle: number;
  /** "Amazon workers": name and people right beside each other in the headline. */
  amazonPeopleTitle: number;
  togetherTitle: number;
  amazonLead: number;
  topicLead: number;
  amazonPeople: number;
  otherShare: number;
  topicShare: number;
  peopleShare: number;
  togetherShare: number;
  againstTitle: number;
  againstShare: number;
  notAmazon: number;
  manyOthers: number;
  /** Longer articles: how steadily Amazon and its workforce are spoken of together, whatever the headline says. */
  steady: number;
  /** Longer articles with Amazon in the headline: how much of them is about work and workers. */
  about: number;
  /** Longer texts whose headline names nobody and that speak of Amazon and hardly of others: how much of them is about work. */
  unnamed: number;
  /** Cuts, hires and headcounts of Amazon's in the headline, in the lead, in all. */
  countsTitle: number;
  countsLead: number;
  countsAll: number;
  /** Longer texts whose headline names Amazon alone: how many such counts there are beyond those that any text of it has. */
  counted: number;
  /** How many of the counted cuts, hires and headcounts are other companies'. */
  otherCounts: number;
}

export interface Gathered {
  evidence: Evidence;
  /** Points by topic over title, lead and text. */
  topics: Record<TopicKind, number>;
  /** Sentences and headlines that name Amazon. */
  mentions: number;
  /** The headline and the lead both say that machines do the work, or that nobody is hired for it. */
  avoids: boolean;
  /** The headline or the lead counts cuts of Amazon's. */
  cuts: boolean;
  title: Seen;
  lead: Seen;
  body: Seen;
  /** The river or forest. */
  notAmazon: Span[];
}

/** The words that count as evidence, in order. */
interface Seen {
  amazon: Span[];
  others: Span[];
  topics: Record<TopicKind, Span[]>;
  people: Span[];
  against: Span[];
}

interface Sight {
  amazon: boolean;
  others: string[];
  topics: Record<TopicKind, number>;
  topic: number;
  people: boolean;
  /** Amazon and its people side by side. */
  amazonPeople: boolean;
  against: number;
  seen: Seen;
}

const noTopics = (): Record<TopicKind, number> => ({
  layoff: 0,
  hiring: 0,
  headcount: 0,
  conditions: 0,
  labor_action: 0,
  policy: 0,
});

const noWords = (): Record<TopicKind, Span[]> => ({
  layoff: [],
  hiring: [],
  headcount: [],
  conditions: [],
  labor_action: [],
  policy: [],
});

function* seeAll(passage: Passage, sentences: readonly ReadSentence[], language: Language): Steps<Sight[]> {
  const sights: Sight[] = [];
  for (const sentence of sentences) sights.push(yield* see(passage, sentence, language));
  return sights;
}

function* see(passage: Passage, sentence: ReadSentence, language: Language): Steps<Sight> {
  const find = (name: string, words: readonly string[]): Match[] =>
    matchesIn(wordsOf(language, name, words), passage.folded, sentence.start, sentence.end);
  const topics = noTopics();
  const words = noWords();
  for (const topic of TOPICS) {
    const found = find(`topic ${topic}`, language.topics[topic]);
    topics[topic] = Math.min(2, new Set(found.map((m) => m.text)).size);
    words[topic] = spansOf(passage, found);
    yield;
  }
  const people = find('workforce', language.workforce);
  const amazon = sentence.entities.filter((e) => e.kind === 'amazon' || e.kind === 'unit' || e.kind === 'function');
  const reach = language.spaced ? 14 : 5;
  const others = sentence.entities.filter((e) => e.kind === 'company');
  const against = find('against', language.against);
  const cuts = sentence.cues.cut.length > 0;
  return {
    amazon: amazon.length > 0,
    others: others.map((e) => e.name),
    topics,
    // What says beside figures that jobs are cut says so without one; alone it does not tell what the story is about.
    topic: TOPICS.reduce((sum, topic) => sum + topics[topic], topics.layoff === 0 && cuts ? 1 : 0),
    people: people.length > 0,
    amazonPeople: people.some((p) =>
      amazon.some((a) => (p.start >= a.end && p.start - a.end <= reach) || (a.start >= p.end && a.start - p.end <= 5)),
    ),
    against: against.length,
    seen: {
      amazon: spansOf(passage, amazon),
      others: spansOf(passage, others),
      topics: words,
      people: spansOf(passage, people),
      against: spansOf(passage, against),
    },
  };
}

/** What several sentences hold, as one. */
function seenIn(sights: Sight[]): Seen {
  const topics = noWords();
  for (const topic of TOPICS) topics[topic] = sights.flatMap((s) => s.seen.topics[topic]);
  return {
    amazon: sights.flatMap((s) => s.seen.amazon),
    others: sights.flatMap((s) => s.seen.others),
    topics,
    people: sights.flatMap((s) => s.seen.people),
    against: sights.flatMap((s) => s.seen.against),
  };
}

const flag = (condition: boolean) => (condition ? 1 : 0);
const share = (sights: Sight[], test: (sight: Sight) => boolean) =>
  sights.length === 0 ? 0 : sights.filter(test).length / sights.length;

function countsIn(
  title: Passage,
  body: Passage,
  drafts: readonly Draft[],
  alone: boolean,
): Pick<Evidence, 'countsTitle' | 'countsLead' | 'countsAll' | 'counted' | 'otherCounts'> {
  const counted = drafts.filter(({ figure }) => isCountRole(figure.role));
  const own = counted.filter(({ figure, faded }) => figure.subject === AMAZON && (alone || !faded));
  const lead = new Set<ReadSentence>(body.sentences.slice(0, LEAD));
  const moves = (draft: Draft) => isCutOrHire(draft.figure.role);
  const otherCounts =
    counted.length === 0 ? 0 : counted.filter(({ figure }) => figure.subject !== AMAZON).length / counted.length;
  const beyond = Math.min(1, Math.max(0, own.length - BY_THE_WAY) / (MANY - BY_THE_WAY));
  return {
    countsTitle: flag(own.some((d) => moves(d) && title.sentences.includes(d.sentence))),
    countsLead: Math.min(1, own.filter((d) => moves(d) && lead.has(d.sentence)).length / 2),
    countsAll: Math.min(1, own.length / MANY),
    counted: flag(alone && body.sentences.length >= TEASER) * beyond * (1 - otherCounts),
    otherCounts,
  };
}

/** What Amazon's counted cuts, hires and headcounts say of the topic: most in the headline. */
function topicsOf(title: Passage, body: Passage, drafts: readonly Draft[]): [TopicKind, number][] {
  const lead = new Set<ReadSentence>(body.sentences.slice(0, LEAD));
  return drafts.flatMap(({ figure, sentence, faded, dated }): [TopicKind, number][] => {
    if (figure.subject !== AMAZON || faded) return [];
    // What is told of a whole year is background wherever it stands.
    const points = title.sentences.includes(sentence) ? 4 : lead.has(sentence) && dated !== 'year' ? 2 : 0.25;
    // Headcounts come with every topic; only a headline is about one.
    if (isStaff(figure.role)) return points < 4 ? [] : [['headcount', points]];
    if (!isCutOrHire(figure.role)) return [];
    return [[HIRES.has(figure.role) ? 'hiring' : 'layoff', points]];
  });
}

const isTogether = (s: Sight) => s.amazon && (s.topic > 0 || s.people);

function addTopics(into: Record<TopicKind, number>, sight: Sight, weight: number): void {
  for (const topic of TOPICS) into[topic] += sight.topics[topic] * weight;
}

/** Input: title and body as passages, and the figures in them. Output: the evidence, and how much each topic is spoken of. */
export function* gatherEvidence(
  title: Passage,
  body: Passage,
  language: Language,
  drafts: readonly Draft[],
): Steps<Gathered> {
  const titles = yield* seeAll(title, title.sentences, language);
  const sights = yield* seeAll(body, body.sentences.slice(0, LOOK_AT), language);
  const lead = sights.slice(0, LEAD);
  const topics = noTopics();
  for (const sight of titles) addTopics(topics, sight, 4);
  sights.forEach((sight, index) => {
    addTopics(topics, sight, index < LEAD ? 2 : sight.amazon ? 1 : 0.5);
  });
  for (const [topic, points] of topicsOf(title, body, drafts)) topics[topic] += points;
  const inTitle = title.sentences.flatMap((s) => s.entities);
  const first = inTitle.find((e) => e.kind !== 'pronoun' && e.kind !== 'sector' && e.kind !== 'other');
  const naming = sights.filter((s) => s.amazon || s.others.length > 0);
  const others = new Set([...titles, ...lead].flatMap((s) => s.others));
  const notAmazonIn = (passage: Passage) =>
    spansOf(passage, matchesIn(wordsOf(language, 'notAmazon', language.names.notAmazon), passage.folded));
  const notAmazon = { title: notAmazonIn(title), body: notAmazonIn(body) };
  const amazonTitle = titles.some((s) => s.amazon);
  const about = titles.some((s) => s.topic > 0 || s.people);
  // A column whose headline names nobody else counts Amazon's people without naming it again.
  const alone = amazonTitle && titles.every((s) => s.others.length === 0);
  const counts = countsIn(title, body, drafts, alone);
  // "Amazon cuts 14,000, Meta 600": whose count comes first is whom a running report or a letter to readers is about.
  const heads = counts.countsTitle > 0 && (first?.kind === 'amazon' || first?.kind === 'unit');
  return {
    topics,
    mentions: [...titles, ...sights].filter((s) => s.amazon).length,
    avoids: [title.sentences, body.sentences.slice(0, LEAD)].every((part) =>
      part.some(({ cues }) => cues.avoided.length > 0),
    ),
    cuts: drafts.some(
      ({ figure, sentence }) =>
        CUTS.has(figure.role) &&
        figure.subject === AMAZON &&
        [...title.sentences, ...body.sentences.slice(0, LEAD)].includes(sentence),
    ),
    title: seenIn(titles),
    lead: seenIn(lead),
    body: seenIn(sights),
    notAmazon: [...notAmazon.title, ...notAmazon.body],
    evidence: {
      amazonTitle: flag(amazonTitle),
      amazonFirst: flag(first !== undefined && first.kind !== 'company'),
      otherFirst: flag(first?.kind === 'company'),
      othersBeside: flag(amazonTitle && !heads && titles.some((s) => s.others.length > 0)),
      sectorTitle: flag(inTitle.some((e) => e.kind === 'sector')),
      topicTitle: Math.min(1, titles.reduce((n, s) => n + s.topic, 0) / 2),
      amazonPeopleTitle: flag(titles.some((s) => s.amazonPeople)),
      togetherTitle: flag(amazonTitle && (about || counts.countsTitle > 0)),
      amazonLead: flag(lead.some((s) => s.amazon)),
      topicLead: Math.min(1, lead.reduce((n, s) => n + s.topic, 0) / 3),
      amazonPeople: flag(lead.some((s) => s.amazonPeople)),
      otherShare: share(sights, (s) => s.others.length > 0 && !s.amazon),
      topicShare: share(sights, (s) => s.topic > 0),
      peopleShare: share(sights, (s) => s.people),
      togetherShare: share(sights, isTogether),
      againstTitle: Math.min(1, titles.reduce((n, s) => n + s.against, 0) / 2),
      againstShare: share(sights, (s) => s.against > 0),
      notAmazon: Math.min(1, (notAmazon.title.length * 2 + notAmazon.body.length) / 3),
      manyOthers: flag(!heads && others.size >= 2),
      about:
        flag(amazonTitle) *
        Math.min(1, 1.5 * share(sights, (s) => s.topic > 0 || s.people)) *
        Math.min(1, sights.length / STEADY_FROM),
      unnamed:
        flag(
          first === undefined && notAmazon.title.length + notAmazon.body.length === 0 && sights.some((s) => s.amazon),
        ) *
        share(naming, (s) => s.amazon) *
        Math.min(1, 1.5 * share(sights, (s) => s.topic > 0 || s.people)) *
        Math.min(1, Math.max(0, sights.length - TEASER) / (STEADY_FROM - TEASER)),
      ...counts,
      steady:
        Math.min(1, 4 * share(sights, isTogether)) *
        share(naming, (s) => s.amazon) *
        Math.min(1, sights.length / STEADY_FROM),
    },
  };
}
