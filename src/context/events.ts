/**
 * Which events of the dataset a story goes back to. The language data says which topic words point at (a cue, the same
 * in every language); the table here says which events a topic can mean.
 */

import { daysBetween, daysOf } from '../dataset/dates.ts';
import type { Event } from '../dataset/records.ts';
import type { Story, StoryKind } from '../story/story.ts';
import type { Clock } from './clock.ts';
import { eventsKnown, type Known } from './known.ts';

interface Topic {
  /** Events of the bundled dataset that the topic means; of these, the nearest before the article. */
  ids: readonly string[];
  /** A story told again and again means them all, in this order. */
  retold?: boolean;
  /** Events that readers add are found by their category. */
  categories: readonly string[];
  /** Older ones are not what an article speaks of. Years for what is told again and again. */
  days: number;
}

const YEAR = 365;

const topics: Record<string, Topic> = {
  nyt_investigation: {
    ids: ['nyt-inside-amazon', 'nyt-jfk8-turnover', 'nyt-robots-2033'],
    categories: ['investigation'],
    days: 2 * YEAR,
  },
  executives_on_floor: {
    ids: ['bezos-warehouse-week', 'managers-call-centre-training'],
    retold: true,
    categories: ['executives on the floor'],
    days: 30 * YEAR,
  },
  office_mandate: { ids: ['rto-three-days', 'rto-five-days'], categories: ['office policy'], days: 2 * YEAR },
  union_vote: {
    ids: ['bessemer-vote-2021', 'jfk8-union-vote', 'nlrb-jfk8-bargaining'],
    categories: ['union'],
    days: 4 * YEAR,
  },
  strike: { ids: ['uk-first-strike', 'teamsters-strike-2024'], categories: ['strike'], days: 2 * YEAR },
  walkout: { ids: ['walkout-2023', 'smalls-dismissed'], categories: ['walkout'], days: YEAR },
  ai_memo: { ids: ['jassy-ai-memo'], categories: ['AI and jobs'], days: 2 * YEAR },
  robots: { ids: ['millionth-robot', 'nyt-robots-2033'], categories: ['automation'], days: 2 * YEAR },
  hiring_freeze: { ids: ['corporate-hiring-pause'], categories: ['hiring freeze'], days: YEAR },
  wage_rise: { ids: ['fifteen-dollar-wage', 'pay-billion-2025'], categories: ['pay'], days: 2 * YEAR },
  turnover: { ids: ['nyt-jfk8-turnover'], categories: ['turnover'], days: 3 * YEAR },
  severance: { ids: ['q4-2025-severance'], categories: ['finance'], days: YEAR },
  hq2: { ids: ['hq2-new-york-cancelled'], categories: ['sites'], days: 5 * YEAR },
  manager_ratio: { ids: ['rto-five-days', 'manager-estimate'], categories: ['management layers'], days: YEAR },
  open_letter: { ids: ['open-letter-ai-2025'], categories: ['open letter'], days: YEAR },
  shareholder_letter: { ids: ['shareholder-letter-2022'], categories: ['shareholder letter'], days: YEAR },
  ceo_change: { ids: ['jassy-ceo'], categories: [], days: 2 * YEAR },
  labour_board: { ids: ['nlrb-jfk8-bargaining', 'nlrb-san-francisco-order'], categories: ['labour board'], days: YEAR },
  leaked_email: { ids: ['project-dawn-email'], categories: ['leak'], days: YEAR },
  ai_replaces: { ids: ['jassy-ai-memo', 'nyt-robots-2033'], categories: ['AI and jobs'], days: 2 * YEAR },
  culture_remark: { ids: ['jassy-culture-remark'], categories: [], days: YEAR },
};

/** What bears on a kind of story, when it points at nothing itself. */
const background: Record<StoryKind, readonly string[]> = {
  layoff: ['hiring freeze', 'AI and jobs', 'pre-report', 'office policy', 'management layers', 'leak'],
  hiring: ['pay', 'hiring freeze', 'headcount', 'sites'],
  headcount: ['headcount', 'automation', 'AI and jobs', 'turnover'],
  conditions: ['culture', 'turnover', 'pay', 'executives on the floor', 'automation'],
  labor_action: ['labour action', 'pay'],
  policy: ['office policy', 'hiring freeze', 'management layers'],
  none: [],
};

const BACKGROUND_DAYS = 400;
const MOST = 3;

/** The events that a topic can mean as of the article, likeliest first. */
export function eventsOfTopic(cue: string, known: Known, clock: Clock): Event[] {
  const topic = topics[cue];
  if (!topic) return [];
  const fitting = eventsKnown(known).filter(
    (event) =>
      (topic.ids.includes(event.id) || topic.categories.includes(event.category)) && isRecent(event, topic.days, clock),
  );
  if (topic.retold) return topic.ids.flatMap((id) => fitting.find((event) => event.id === id) ?? []);
  // Without a date there is no nearest before.
  return clock.day === null && fitting.length > 1 ? [] : fitting.slice(0, 1);
}

function isRecent(event: Event, days: number, clock: Clock): boolean {
  const date = daysOf(event.date);
  return date !== null && (clock.day === null || daysBetween(date.last, clock.day) <= days);
}

export interface StoryEvents {
  /** Ids of the events that the article's own words point at. */
  referred: string[];
  /** These, then what else bears on this kind of story near that time: three in all, or more where more are referred to. */
  events: string[];
}

/** The events that bear on a story, as far as they could be known on its day. */
export function eventsFor(story: Story, known: Known, clock: Clock): StoryEvents {
  const cues = [...new Set(story.cues.map(({ cue }) => cue))];
  const referred = [...new Set(cues.flatMap((cue) => eventsOfTopic(cue, known, clock)).map(({ id }) => id))];
  if (clock.day === null) return { referred, events: referred };
  const categories = background[story.kind];
  const near = eventsKnown(known).filter(
    (event) => categories.includes(event.category) && isRecent(event, BACKGROUND_DAYS, clock),
  );
  const events = [...referred];
  for (const { id } of near) {
    if (events.length >= MOST) break;
    if (!events.includes(id)) events.push(id);
  }
  return { referred, events };
}
