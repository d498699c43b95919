/** The answer at the top of the sidebar: which wave this is and what it belongs to, in a sentence or two of data. */
import { daysBetween, lastDay } from '../dataset/dates.ts';
import { tieOf } from '../dataset/query.ts';
import type { Headcount, Wave } from '../dataset/records.ts';
import type { Story } from '../story/story.ts';
import type { ArticleWaves } from './article-waves.ts';
import type { Finding } from './finding.ts';
import { eventsKnown, headcountsKnown, type Known, type KnownProgramme, programmeOf } from './known.ts';
import { nameEvent, nameHeadcount, nameProgramme, nameWave } from './names.ts';
import type { Placed } from './ordered.ts';
import type { Side } from './prior.ts';
import { type Part, type Sentence, type Size, say } from './sentence.ts';
import { largestOther, nameSized } from './size.ts';
import { unitName } from './units.ts';

export interface AnswerInput {
  story: Story;
  findings: readonly Finding[];
  known: Known;
  article: ArticleWaves;
  /** Ids of the events that the article points at, likeliest first. */
  referred: readonly string[];
  /** Waves before the article. */
  prior: Side;
}

/** One or two sentences that say which wave an article is about, or what stands behind it; then what limits the answer. */
export function answerOf(input: AnswerInput): Sentence[] {
  const { story, known, article } = input;
  const { kind } = story;
  const sentences = kind === 'layoff' || kind === 'hiring' ? wavesAnswer(input) : kindAnswer(input);
  const { asOf } = known.index.dataset;
  const undated = known.day === null || story.published?.sure !== true;
  if (undated) sentences.push(say('answer_undated', {}));
  else if (known.day !== null && known.day > lastDay(asOf)) sentences.push(say('answer_newer', { asOf }));
  return article.subject === null && kind === 'none' ? [] : sentences;
}

function wavesAnswer(input: AnswerInput): Sentence[] {
  const { known, article } = input;
  const { subject, about } = article;
  if (subject === null) return unlinkedAnswer(input);
  const programme = programmeOf(known, subject);
  if (about?.type === 'programme' && programme !== null && programme.total !== null) {
    const size = sizeAgainst(programme.total, programme, null, known);
    return [say('answer_programme', { programme: nameProgramme(programme), parts: partsOf(programme.summed), size })];
  }
  const tie = tieOf(known.index, subject, known.day);
  if (tie?.type === 'included_in') return [say('answer_part', { wave: nameWave(subject), whole: nameWave(tie.whole) })];
  const planned = subject.status === 'reported' || subject.status === 'planned';
  const first = roundSentence(subject, programme, planned);
  const second = programme === null ? null : totalSentence(subject, programme, known);
  return [first, second ?? previousSentence(subject, input)].filter((sentence) => sentence !== null);
}

/** "The second wave of …" where there are several by then; else the wave by itself. */
function roundSentence(subject: Wave, programme: KnownProgramme | null, planned: boolean): Sentence {
  const place = programme?.rounds.indexOf(subject) ?? -1;
  if (programme === null || programme.rounds.length < 2 || place < 0 || programme.programme.kind === 'hiring') {
    return say('answer_wave', { wave: nameWave(subject), planned });
  }
  return say('answer_round', {
    wave: nameWave(subject),
    programme: nameProgramme(programme),
    ordinal: place + 1,
    planned,
  });
}

function partsOf(waves: readonly Wave[]): Part[] {
  return waves.flatMap(({ id, count, announced }) =>
    count.value === null ? [] : [{ id, value: count.value, date: announced }],
  );
}

function sizeAgainst(total: number, programme: KnownProgramme | null, wave: Wave | null, known: Known): Size | null {
  const other = largestOther(known, programme, wave, programme?.programme.kind ?? wave?.kind ?? 'layoff');
  return other && { largest: total > other.size, other: nameSized(other) };
}

/** What the programme comes to with this wave, or what was reported as its target. */
function totalSentence(subject: Wave, programme: KnownProgramme, known: Known): Sentence | null {
  const { summed, total, target } = programme;
  const aimed = target?.count.value ?? null;
  if (target !== null && aimed !== null && (total === null || total < aimed)) {
    const size = sizeAgainst(aimed, programme, subject, known);
    const announced = partsOf(summed.filter((wave) => wave !== subject));
    return target === subject
      ? null
      : say('answer_target', { id: target.id, target: aimed, reported: target.announced, announced, size });
  }
  if (total === null || summed.length < 2 || !summed.includes(subject)) return null;
  const others = partsOf(summed.filter((wave) => wave !== subject && wave.announced <= subject.announced));
  return others.length === 0
    ? null
    : say('answer_total', { others, total, size: sizeAgainst(total, programme, null, known) });
}

/** The one before: of the same yearly programme, of the same part of the company, else of the company as a whole. */
function previousSentence(subject: Wave, { known, prior, story }: AnswerInput): Sentence | null {
  const { byProgramme, byUnit, wide } = known.index;
  const mates = subject.programme === null ? undefined : byProgramme.get(subject.programme);
  const sameProgramme = earlier(subject, mates ?? [], prior);
  if (sameProgramme) return say('answer_previous', { wave: nameWave(sameProgramme.wave), comparable: 'programme' });
  const units = subject.scope === 'unit' || story.kind === 'hiring' ? subject.units.map(unitName) : [];
  const ofUnits = units.flatMap((unit) => earlier(subject, byUnit.get(unit) ?? [], prior) ?? []);
  const [sameUnit] = ofUnits.sort((a, b) => a.place - b.place);
  if (sameUnit) return say('answer_previous', { wave: nameWave(sameUnit.wave), comparable: 'unit' });
  const other = earlier(subject, wide, prior);
  return other ? say('answer_previous', { wave: nameWave(other.wave), comparable: 'company' }) : null;
}

/** The first of waves, newest first, that was before the subject and is comparable to it. */
function earlier(subject: Wave, newest: readonly Placed[], prior: Side): Placed | undefined {
  return newest.find((placed) => {
    const { kind, id, announced, verified, employer } = placed.wave;
    const comparable = kind === subject.kind && verified && employer === 'amazon';
    return comparable && id !== subject.id && announced < subject.announced && prior.has(placed);
  });
}

function unlinkedAnswer({ story, prior }: AnswerInput): Sentence[] {
  const latest = nearestWave(prior, story.kind);
  return [
    say('answer_unlinked', { kind: story.kind }),
    ...(latest ? [say('answer_previous', { wave: nameWave(latest), comparable: null })] : []),
  ];
}

/** The latest wave of the company's own, of the kind that the story is about; of either kind where it is about neither. */
function nearestWave(prior: Side, kind: Story['kind']): Wave | null {
  const any = kind !== 'hiring' && kind !== 'layoff';
  for (const wave of prior.waves()) {
    if (wave.verified && wave.employer === 'amazon' && (any || wave.kind === kind)) return wave;
  }
  return null;
}

/** A story of another kind: what kind, what it goes back to, and how things stood. It reports no wave, and none is made up. */
function kindAnswer({ story, findings, known, prior, referred }: AnswerInput): Sentence[] {
  const [id] = referred;
  const event = id === undefined ? undefined : eventsKnown(known).find((each) => each.id === id);
  const first = say('answer_kind', { kind: story.kind, event: event ? nameEvent(event) : null });
  const counted = story.kind === 'headcount' ? countedStaff(findings, known) : null;
  if (counted) return [first, headcountSentence(counted, known)];
  const headcount = known.day === null ? undefined : headcountsKnown(known, 'company', known.day)[0];
  const before = known.day === null ? null : nearestWave(prior, story.kind);
  if (!headcount && !before) return [first];
  return [
    first,
    say('answer_then', { headcount: headcount ? nameHeadcount(headcount) : null, before: before && nameWave(before) }),
  ];
}

function countedStaff(findings: readonly Finding[], known: Known): Headcount | null {
  const record = findings.find((finding) => finding.record?.type === 'headcount')?.record;
  return record ? (known.index.headcounts.get(record.id) ?? null) : null;
}

/** A headcount, and that of a year before where it is on record. */
function headcountSentence(now: Headcount, known: Known): Sentence {
  const base = now.scope === 'company' ? 'company' : 'corporate';
  const before = headcountsKnown(known, base, lastDay(now.date)).find((each) => {
    const days = daysBetween(lastDay(each.date), lastDay(now.date));
    return days >= 350 && days <= 380;
  });
  const [a, b] = [before?.count.value ?? null, now.count.value];
  const percent = a === null || b === null || a === 0 ? null : ((b - a) / a) * 100;
  return say('answer_headcount', { now: nameHeadcount(now), before: before ? nameHeadcount(before) : null, percent });
}
