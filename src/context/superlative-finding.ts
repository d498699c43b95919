/** Judges "the largest ever" by the definition that its words name, as of the article, and lists the others. */
import { lastDay } from '../dataset/dates.ts';
import type { Wave } from '../dataset/records.ts';
import type { Claim } from '../story/story.ts';
import { type ClaimInput, conclude, isInSentence, isLinked, spokenOf } from './claim-input.ts';
import type { Verdict } from './context.ts';
import { type Finding, nothing } from './finding.ts';
import type { Known, KnownProgramme } from './known.ts';
import { nameProgramme, nameWave } from './names.ts';
import { type NamedProgramme, type NamedWave, type Sentence, say } from './sentence.ts';
import { quotients } from './share-finding.ts';
import { announcements, firstOf, nameSized, programmesBySize, type Sized, sharesBySize } from './size.ts';

type Superlative = Claim & { type: 'superlative' };
type Definition = 'announcement' | 'programme' | 'share';

/** What is called the largest: a round, a programme, or the target of one. */
interface Subject {
  finding: Finding;
  wave: Wave | null;
  programme: KnownProgramme | null;
  isTarget: boolean;
}

interface Judged {
  by: Definition;
  subject: NamedWave | NamedProgramme;
  size: number;
  other: Sized | null;
  holds: boolean;
  headcount: string | null;
}

/**
 * Whether a wave or programme was the largest up to then: as one announcement, as a programme and as a share of all
 * staff.
 */
export function superlativeFinding(claim: Superlative, input: ClaimInput): Finding {
  const { known } = input;
  const subject = subjectOf(claim, input);
  if (subject === null) return nothing(say('largest_unknown', {}));
  if (claim.what === 'hiring' || subject.wave?.kind === 'hiring') return hiringFinding(subject, known);
  const judged = (['announcement', 'programme', 'share'] as const).flatMap((by) => judge(by, subject, known) ?? []);
  const meant = judged.filter(({ by }) => isMeant(by, claim, subject));
  const lines = [...meant, ...judged.filter((each) => !meant.includes(each))].map(
    ({ by, holds, subject: name, size, other, headcount }): Sentence =>
      say('largest', {
        by,
        holds,
        subject: name,
        size,
        other: other && nameSized(other),
        otherSize: other?.size ?? null,
        named: isMeant(by, claim, subject),
        id: headcount,
      }),
  );
  if (meant.length === 0) return nothing(say('largest_unknown', {}), ...lines);
  const verdict = verdictOf(meant, subject);
  const target = subject.isTarget
    ? subject.wave
    : verdict === 'sources_differ' && !meant.some(({ holds }) => holds)
      ? subject.programme?.target
      : null;
  if (target) lines.push(say('largest_if', { reported: target.announced }));
  // Without its date, larger ones may have come after the article; and "this" can mean another round than the one before it.
  const isSure = verdict === 'differs' ? isNamed(claim, subject, input) : verdict === 'agrees' || known.day !== null;
  if (!isSure) return nothing(say('largest_unknown', {}), ...lines);
  return conclude(verdict, lines, [subject.finding]);
}

/** Whether the words themselves say what is the largest: the headline's count, or one of the same sentence. */
function isNamed(claim: Superlative, { finding }: Subject, { story, findings, known }: ClaimInput): boolean {
  if (known.day === null) return false;
  return story.figures.some((figure, index) => {
    const isSubject = findings[index]?.record?.id === finding.record?.id;
    const isHere = claim.figure === index && isInSentence({ ...figure, start: claim.start, end: claim.end }, figure);
    return isSubject && (figure.in === 'title' || isHere);
  });
}

/** All definitions in question hold, none does, or it depends on which is meant. */
function verdictOf(meant: readonly Judged[], { isTarget, programme }: Subject): Verdict {
  const holding = meant.filter(({ holds }) => holds).length;
  if (holding === meant.length) return 'agrees';
  const programmeSize = meant.find(({ by }) => by === 'programme');
  // A first round can be called the largest for what was reported to follow.
  const target = isTarget ? 0 : (programme?.target?.count.value ?? 0);
  const withTarget = programmeSize !== undefined && target > (programmeSize.other?.size ?? 0);
  return holding === 0 && !withTarget ? 'differs' : 'sources_differ';
}

/** Words that name no definition mean the number of people: of the announcement, or of the programme, whichever is spoken of. */
function isMeant(by: Definition, { of }: Superlative, { wave, isTarget }: Subject): boolean {
  if (of !== 'unspecified') return by === of;
  if (wave === null || isTarget) return by === 'programme';
  return by !== 'share';
}

function subjectOf(claim: Superlative, input: ClaimInput): Subject | null {
  const { known, about, findings } = input;
  const spoken = spokenOf(claim.figure, input);
  const finding = spoken
    ? isLinked(spoken) && spoken.finding
    : findings.find(({ record, verdict }) => record !== null && record.id === about?.id && verdict !== 'differs');
  if (!finding || finding.record === null) return null;
  const { record } = finding;
  if (record.type === 'programme') {
    const programme = known.programmes.find((each) => each.programme.id === record.id) ?? null;
    return programme && { finding, wave: null, programme, isTarget: false };
  }
  const wave = record.type === 'wave' ? known.index.waves.get(record.id) : undefined;
  // "Its largest layoff" can be the unit's or the country's.
  if (!wave || (wave.scope !== 'company' && wave.scope !== 'corporate' && wave.kind === 'layoff')) return null;
  const programme = known.programmes.find((each) => each.programme.id === wave.programme) ?? null;
  return { finding, wave, programme, isTarget: wave.relation?.type === 'target_of' };
}

function sizeOf({ wave, programme, isTarget }: Subject, by: Definition): number | null {
  if (by === 'announcement')
    return isTarget ? null : wave !== null ? wave.count.value : (largestRound(programme)?.count.value ?? null);
  if (isTarget || programme === null) return wave?.count.value ?? null;
  return programme.total ?? wave?.count.value ?? null;
}

function largestRound(programme: KnownProgramme | null): Wave | null {
  const rounds = [...(programme?.rounds ?? [])].sort((a, b) => (b.count.value ?? 0) - (a.count.value ?? 0));
  return rounds[0] ?? null;
}

function judge(by: Definition, subject: Subject, known: Known): Judged | null {
  const { wave, programme } = subject;
  const size = sizeOf(subject, by);
  if (size === null) return null;
  const round = by === 'announcement' ? (wave ?? largestRound(programme)) : null;
  const name = round
    ? nameWave(round)
    : by !== 'announcement' && programme !== null && !subject.isTarget
      ? nameProgramme(programme)
      : wave && nameWave(wave);
  if (!name) return null;
  const own = new Set([
    programme?.programme.id,
    wave?.id,
    ...(by === 'announcement' ? [round?.id] : (programme?.members ?? []).map(({ id }) => id)),
  ]);
  const rivals =
    by === 'announcement'
      ? announcements(known, 'layoff')
      : by === 'programme'
        ? programmesBySize(known, 'layoff')
        : sharesBySize(known, 'layoff');
  const other = firstOf(rivals, ({ ref }) => !own.has(ref.id));
  if (by !== 'share')
    return { by, subject: name, size, other, holds: other === null || size > other.size, headcount: null };
  const day = wave?.announced ?? programme?.members[0]?.announced;
  const share =
    day === undefined ? undefined : quotients(size, lastDay(day), known).find(({ base }) => base === 'total');
  return share
    ? {
        by,
        subject: name,
        size: share.percent,
        other,
        holds: other === null || share.percent > other.size,
        headcount: share.headcount.id,
      }
    : null;
}

/** Hirings are on record only in part: a larger one is named, but the claim is not called wrong. */
function hiringFinding({ finding, wave }: Subject, known: Known): Finding {
  if (wave === null || wave.count.value === null) return nothing(say('largest_unknown', {}));
  const other = firstOf(announcements(known, 'hiring'), ({ ref }) => ref.id !== wave.id);
  if (other && wave.count.value <= other.size) return nothing(say('largest_hiring', { other: nameSized(other) }));
  const sentence = say('largest', {
    by: 'announcement',
    holds: true,
    subject: nameWave(wave),
    size: wave.count.value,
    other: other && nameSized(other),
    otherSize: other?.size ?? null,
    named: true,
    id: null,
  });
  return conclude('agrees', [sentence], [finding]);
}
