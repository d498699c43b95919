/** Decides whether an article, as a whole, is about Amazon's workforce, and what kind of story it is. */
import type { Language, TopicKind } from './language.ts';
import type { Passage, ReadSentence } from './passage.ts';
import { matchesIn, wordsOf } from './pattern.ts';
import type { StoryKind } from './story.ts';

export interface Detection {
  is: boolean;
  kind: StoryKind;
  confidence: number;
  why: string[];
}

const TOPICS: readonly TopicKind[] = ['layoff', 'hiring', 'headcount', 'conditions', 'labor_action', 'policy'];

/** Sentences beyond this many weigh nothing: an article says early what it is about. */
const LOOK_AT = 40;

interface Evidence {
  amazonTitle: boolean;
  otherTitle: boolean;
  amazonLead: boolean;
  /** Share of the sentences that name somebody that name Amazon. */
  amazonShare: number;
  otherShare: number;
  /** Points by topic: in the title, in the lead, and in later sentences. */
  topics: Record<TopicKind, number>;
  topicTitle: boolean;
  topicLead: boolean;
  /** Share of sentences that hold a topic word. */
  topicShare: number;
  /** Title or lead sentence with Amazon and a topic word together. */
  together: boolean;
  togetherTitle: boolean;
  againstTitle: number;
  againstShare: number;
  notAmazon: number;
  amazonMentions: number;
}

function emptyTopics(): Record<TopicKind, number> {
  return { layoff: 0, hiring: 0, headcount: 0, conditions: 0, labor_action: 0, policy: 0 };
}

function topicsOf(passage: Passage, sentence: ReadSentence, language: Language): Record<TopicKind, number> {
  const points = emptyTopics();
  for (const topic of TOPICS) {
    const found = matchesIn(
      wordsOf(language, `topic ${topic}`, language.topics[topic]),
      passage.folded,
      sentence.start,
      sentence.end,
    );
    points[topic] = Math.min(2, new Set(found.map((m) => m.text)).size);
  }
  return points;
}

const sum = (points: Record<TopicKind, number>) => TOPICS.reduce((total, topic) => total + points[topic], 0);
const isAmazon = (s: ReadSentence) => s.entities.some((e) => e.kind === 'amazon' || e.kind === 'unit');
const isOther = (s: ReadSentence) => s.entities.some((e) => e.kind === 'company');

function gather(title: Passage, body: Passage, language: Language): Evidence {
  const topics = emptyTopics();
  const sentences = body.sentences.slice(0, LOOK_AT);
  const against = (passage: Passage, s: ReadSentence) =>
    matchesIn(wordsOf(language, 'against', language.against), passage.folded, s.start, s.end).length;
  const add = (points: Record<TopicKind, number>, weight: number) => {
    for (const topic of TOPICS) topics[topic] += points[topic] * weight;
  };
  let withTopic = 0;
  let togetherLead = false;
  let topicLead = false;
  for (const [index, sentence] of sentences.entries()) {
    const points = topicsOf(body, sentence, language);
    const has = sum(points) > 0;
    if (has) withTopic += 1;
    if (index < 4 && has) {
      topicLead = true;
      if (isAmazon(sentence)) togetherLead = true;
    }
    add(points, index < 4 ? 2 : isAmazon(sentence) ? 1 : 0.5);
  }
  const titlePoints = emptyTopics();
  for (const sentence of title.sentences) {
    const points = topicsOf(title, sentence, language);
    for (const topic of TOPICS) titlePoints[topic] += points[topic];
  }
  add(titlePoints, 4);
  const naming = sentences.filter((s) => isAmazon(s) || isOther(s)).length || 1;
  const total = sentences.length || 1;
  const amazonTitle = title.sentences.some(isAmazon);
  const notAmazon = (p: Passage) =>
    matchesIn(wordsOf(language, 'notAmazon', language.names.notAmazon), p.folded).length;
  return {
    amazonTitle,
    otherTitle: title.sentences.some(isOther),
    amazonLead: sentences.slice(0, 3).some(isAmazon),
    amazonShare: sentences.filter(isAmazon).length / naming,
    otherShare: sentences.filter((s) => isOther(s) && !isAmazon(s)).length / naming,
    topics,
    topicTitle: sum(titlePoints) > 0,
    topicLead,
    topicShare: withTopic / total,
    together: togetherLead,
    togetherTitle: amazonTitle && sum(titlePoints) > 0,
    againstTitle: title.sentences.reduce((n, s) => n + against(title, s), 0),
    againstShare: sentences.filter((s) => against(body, s) > 0).length / total,
    notAmazon: notAmazon(title) * 2 + notAmazon(body),
    amazonMentions: [...title.sentences, ...sentences].filter(isAmazon).length,
  };
}

/** The weights of the evidence, fitted on the development corpus; see `test/evaluation`. */
const WEIGHTS = {
  bias: -4.2,
  amazonTitle: 1.4,
  otherTitleOnly: -2.2,
  otherTitleToo: -0.5,
  amazonLead: 0.9,
  amazonShare: 1.4,
  otherShare: -1.6,
  topicTitle: 1.2,
  topicLead: 0.8,
  topicShare: 1.8,
  together: 0.9,
  togetherTitle: 1.6,
  againstTitle: -1.6,
  againstShare: -1.6,
  notAmazon: -1.2,
};

function score(e: Evidence): number {
  const w = WEIGHTS;
  return (
    w.bias +
    (e.amazonTitle ? w.amazonTitle : 0) +
    (e.otherTitle ? (e.amazonTitle ? w.otherTitleToo : w.otherTitleOnly) : 0) +
    (e.amazonLead ? w.amazonLead : 0) +
    w.amazonShare * e.amazonShare +
    w.otherShare * e.otherShare +
    (e.topicTitle ? w.topicTitle : 0) +
    (e.topicLead ? w.topicLead : 0) +
    w.topicShare * Math.min(1, e.topicShare * 1.5) +
    (e.together ? w.together : 0) +
    (e.togetherTitle ? w.togetherTitle : 0) +
    w.againstTitle * Math.min(2, e.againstTitle) +
    w.againstShare * e.againstShare +
    w.notAmazon * Math.min(3, e.notAmazon)
  );
}

function explain(e: Evidence, kind: TopicKind | null): string[] {
  const why: string[] = [];
  if (e.amazonTitle) why.push('Amazon is in the headline');
  else if (e.amazonLead) why.push('Amazon is in the first sentences');
  else if (e.amazonMentions > 0) why.push('Amazon is named only in passing');
  else why.push('Amazon is not named');
  if (e.topicTitle && kind) why.push(`the headline speaks of ${kind.replace('_', ' ')}`);
  else if (e.topicLead && kind) why.push(`the first sentences speak of ${kind.replace('_', ' ')}`);
  else if (!kind) why.push('nothing is said of a workforce');
  why.push(`${Math.round(e.amazonShare * 100)} % of the sentences that name a company name Amazon`);
  if (e.otherTitle && !e.amazonTitle) why.push('the headline names another company');
  if (e.againstTitle > 0) why.push('the headline speaks of something else');
  if (e.notAmazon > 0) why.push('the Amazon meant is the river or forest');
  return why;
}

/**
 * Input: an article's title and body as passages. Output: whether it is a story, of which kind, how likely (0 to 1, from
 * a logistic score), and the evidence in words.
 */
export function detectStory(title: Passage, body: Passage, language: Language): Detection {
  const e = gather(title, body, language);
  const ranked = TOPICS.map((topic) => [topic, e.topics[topic]] as const).sort((a, b) => b[1] - a[1]);
  const [topic, points] = ranked[0] ?? ['layoff', 0];
  const kind = points > 0 ? topic : null;
  const logit = e.amazonMentions === 0 || kind === null ? -8 : score(e);
  const confidence = Math.round((1 / (1 + Math.exp(-logit))) * 1000) / 1000;
  const is = confidence >= 0.5;
  return { is, kind: is && kind ? kind : 'none', confidence, why: explain(e, kind) };
}
