/** Which waves an article refers to, and which one it is about. */

import { dayAfter, daysBetween, daysOf } from '../dataset/dates.ts';
import { tieOf } from '../dataset/query.ts';
import type { Wave } from '../dataset/records.ts';
import type { Story } from '../story/story.ts';
import type { Clock } from './clock.ts';
import type { RecordRef } from './context.ts';
import { wavesByDate } from './dated-waves.ts';
import type { Finding } from './finding.ts';
import { type Known, wavesDated } from './known.ts';
import { familyOf } from './link.ts';
import { shareUnit } from './units.ts';

export interface ArticleWaves {
  /** Ids; the first is the one that the article is about. */
  waves: string[];
  about: RecordRef | null;
  /** The wave that the article is about, or the latest of the programme that it is about. */
  subject: Wave | null;
}

const WIDE: ReadonlySet<Wave['scope']> = new Set(['company', 'corporate']);
/** A wave is news for so long; an article of these days that gives no number of its own is about it. */
const NEWS_FOR_DAYS = 10;

/** A round of the company as a whole that stands by itself as of the article. */
function isRound(wave: Wave, known: Known, clock: Clock): boolean {
  return (
    wave.verified &&
    WIDE.has(wave.scope) &&
    wave.employer === 'amazon' &&
    wave.relation?.type !== 'target_of' &&
    tieOf(known.index, wave, clock.day) === null
  );
}

/** A round of a part of Amazon that the headline names: "AWS swings the axe". */
function isOfUnits({ verified, scope, units }: Wave, named: readonly string[]): boolean {
  return verified && (scope === 'unit' || scope === 'subsidiary') && shareUnit(named, units);
}

/** The one round that the news was full of, where no figure of the article says which it is about. */
function roundInNews(story: Story, referred: readonly Wave[], known: Known, clock: Clock): Wave | null {
  const kind = story.kind === 'layoff' || story.kind === 'hiring' ? story.kind : null;
  const { day, published } = clock;
  if (kind === null || day === null || published === null || published.length < 10) return null;
  const age = (wave: Wave) => daysBetween(daysOf(wave.announced)?.last ?? '', day);
  if (referred.some((wave) => wave.kind === kind && age(wave) <= NEWS_FOR_DAYS)) return null;
  const fresh = wavesDated(known, { first: dayAfter(day, -NEWS_FOR_DAYS), last: day })
    .map(({ wave }) => wave)
    .filter((wave) => wave.kind === kind && age(wave) <= NEWS_FOR_DAYS);
  const { units } = story.headline;
  const rounds = fresh.filter((wave) => (units.length > 0 ? isOfUnits(wave, units) : isRound(wave, known, clock)));
  return rounds.length === 1 ? (rounds[0] ?? null) : null;
}

function newest(waves: readonly Wave[]): Wave | null {
  return waves.reduce<Wave | null>(
    (best, wave) => (best === null || wave.announced > best.announced ? wave : best),
    null,
  );
}

/** The waves that an article refers to by figures, dates or the news of its day, and the one that it is about. */
export function articleWaves(story: Story, findings: readonly Finding[], known: Known, clock: Clock): ArticleWaves {
  const wavesOf = (ids: readonly string[]) => ids.flatMap((id) => known.index.waves.get(id) ?? []);
  const referred = [...new Set(wavesOf(findings.flatMap(({ waves }) => waves)))];
  const news = roundInNews(story, referred, known, clock);
  const dated = wavesByDate({ story, findings, referred, known, clock });
  const all = new Set([...(news ? [news] : []), ...referred, ...dated]);

  const counted = findings.filter((finding, index) => {
    const figure = story.figures[index];
    return finding.record !== null && figure !== undefined && familyOf(figure) !== null;
  });
  const headline = findings.find((finding, index) => counted.includes(finding) && story.figures[index]?.in === 'title');
  const unknown = headline === undefined && news === null && headlinesUnknown(story, findings);
  const programme = news === null && !unknown ? programmeAbout(headline, counted) : null;
  const headlined = headline?.record?.type === 'wave' ? wavesOf(headline.waves) : [];
  const ownKind = story.kind === 'hiring' ? 'hiring' : 'layoff';
  const rounds = [...referred].filter((wave) => wave.kind === ownKind && wave.relation?.type !== 'target_of');
  const subject = unknown ? null : (news ?? newest(headlined) ?? newest(rounds) ?? newest(referred));
  const ids = [...all].map(({ id }) => id);
  const waves = subject === null ? ids : [subject.id, ...ids.filter((id) => id !== subject.id)];
  return { waves, about: programme ?? (subject === null ? null : { type: 'wave', id: subject.id }), subject };
}

/** The headline counts a round that is not on record: what else is counted in the text is not what the article is about. */
function headlinesUnknown(story: Story, findings: readonly Finding[]): boolean {
  return story.figures.some((figure, index) => {
    const finding = findings[index];
    const own =
      figure.in === 'title' && figure.subject === 'Amazon' && figure.value !== null && familyOf(figure) !== null;
    return own && finding !== undefined && finding.record === null && finding.waves.length === 0;
  });
}

/** A programme, where the headline counts it as a whole, or where nothing but its total is given. */
function programmeAbout(headline: Finding | undefined, counted: readonly Finding[]): RecordRef | null {
  if (headline) return headline.record?.type === 'programme' ? headline.record : null;
  const [first] = counted;
  return first && counted.every(({ record }) => record?.type === 'programme') ? first.record : null;
}
