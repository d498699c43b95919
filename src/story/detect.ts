/** Decides whether an article, as a whole, is about Amazon's workforce, and what kind of story it is. */
import { type Evidence, type Gathered, gatherEvidence, TOPICS } from './evidence.ts';
import type { Language, TopicKind } from './language.ts';
import type { Passage } from './passage.ts';
import type { StoryKind } from './story.ts';

export interface Detection {
  is: boolean;
  kind: StoryKind;
  confidence: number;
  why: string[];
}

const BIAS = -4.9;

/** Log-odds for each piece of evidence, fitted by logistic regression on the labelled development texts. */
const WEIGHTS: Readonly<Record<keyof Evidence, number>> = {
  amazonTitle: 0,
  amazonFirst: 1.25,
  otherFirst: -1.9,
  othersBeside: -1.7,
  sectorTitle: -0.3,
  topicTitle: 2.2,
  peopleTitle: 0,
  amazonPeopleTitle: 0,
  togetherTitle: 3.4,
  amazonLead: 0,
  topicLead: 0.3,
  togetherLead: 0,
  amazonPeople: 0.2,
  amazonShare: 0,
  otherShare: -0.2,
  topicShare: 1.7,
  peopleShare: 1.1,
  togetherShare: 0,
  againstTitle: -0.65,
  againstShare: -1.8,
  notAmazon: -1.5,
  manyOthers: -1.3,
  steady: 5.2,
};

function keysOf(evidence: Evidence): (keyof Evidence)[] {
  return Object.keys(evidence).filter((key): key is keyof Evidence => key in WEIGHTS);
}

function logOdds(evidence: Evidence): number {
  return keysOf(evidence).reduce((sum, key) => sum + WEIGHTS[key] * evidence[key], BIAS);
}

function explain({ evidence, mentions }: Gathered, kind: TopicKind | null): string[] {
  const topic = kind?.replace('_', ' ');
  const why: string[] = [];
  if (evidence.amazonTitle) why.push('Amazon is in the headline');
  else if (evidence.amazonLead) why.push('Amazon is in the first sentences');
  else if (mentions > 0) why.push('Amazon is named only later on');
  else why.push('Amazon is not named');
  if (topic && evidence.topicTitle > 0) why.push(`the headline speaks of ${topic}`);
  else if (topic && evidence.topicLead > 0) why.push(`the first sentences speak of ${topic}`);
  else if (evidence.amazonPeopleTitle || evidence.amazonPeople) why.push('it speaks of Amazon’s people');
  else why.push('little is said of a workforce');
  if (evidence.togetherShare > 0) {
    why.push(`${Math.round(evidence.togetherShare * 100)} % of its sentences name Amazon and its workforce together`);
  }
  if (evidence.otherFirst) why.push('the headline names another company first');
  if (evidence.manyOthers) why.push('several other companies are named early');
  if (evidence.againstTitle > 0 || evidence.againstShare > 0.3) why.push('it speaks of products, results or the like');
  if (evidence.notAmazon > 0) why.push('the Amazon meant is the river or forest');
  return why;
}

/** Workforce talk without a topic of its own ("Amazon workers say …") is about how they are treated. */
function kindOf(gathered: Gathered): TopicKind | null {
  const [first] = TOPICS.map((topic) => ({ topic, points: gathered.topics[topic] })).sort(
    (a, b) => b.points - a.points,
  );
  if (first && first.points > 0) return first.topic;
  return gathered.evidence.amazonPeopleTitle || gathered.evidence.amazonPeople ? 'conditions' : null;
}

/**
 * Input: an article's title and body as passages. Output: whether it is a story, of which kind, how likely (0 to 1), and
 * the evidence in words.
 */
export function detectStory(title: Passage, body: Passage, language: Language): Detection {
  const gathered = gatherEvidence(title, body, language);
  const kind = kindOf(gathered);
  const odds = gathered.mentions === 0 || kind === null ? -8 : logOdds(gathered.evidence);
  const confidence = Math.round((1 / (1 + Math.exp(-odds))) * 1000) / 1000;
  const is = confidence >= 0.5;
  return { is, kind: is && kind ? kind : 'none', confidence, why: explain(gathered, kind) };
}
