/** The records that a count of cuts or hires can be about: waves, targets, and programmes as far as they had come. */
import { type Days, firstDay, lastDay, overlaps } from '../dataset/dates.ts';
import type { Wave } from '../dataset/records.ts';
import type { RecordRef } from './context.ts';
import { isKnown, type Known, type KnownProgramme, wavesDated, wavesSized } from './known.ts';
import { nameProgramme, nameWave } from './names.ts';
import type { Amount, NamedProgramme, NamedWave } from './sentence.ts';

interface Common {
  ref: RecordRef;
  /** The waves that it is made of. */
  waves: Wave[];
  amount: Amount;
  span: Days;
}

/** One wave, with the programme that it belongs to; or a programme as a whole. */
export type Candidate = Common &
  (
    | { as: 'wave' | 'target'; wave: Wave; programme: KnownProgramme | null }
    | { as: 'programme'; wave: null; programme: KnownProgramme }
  );

export function nameCandidate({ wave, programme }: Candidate): NamedWave | NamedProgramme {
  return wave === null ? nameProgramme(programme) : nameWave(wave);
}

/** A wave with the days that its date can mean. */
type DatedWave = Days & { wave: Wave };

/** From the first day that belongs to a wave (that of a report it took in) to the day that it was announced. */
function spanOfWave({ wave, first, last }: DatedWave, known: Known): Days {
  const included = wave.relation?.type === 'includes' ? known.index.waves.get(wave.relation.wave) : undefined;
  return { first: included === undefined ? first : firstDay(included.announced), last };
}

function waveCandidate(dated: DatedWave, known: Known, programmes: ReadonlyMap<string, KnownProgramme>): Candidate {
  const { wave } = dated;
  const { value, low, high, qualifier } = wave.count;
  return {
    ref: { type: 'wave', id: wave.id },
    as: wave.relation?.type === 'target_of' ? 'target' : 'wave',
    wave,
    waves: [wave],
    programme: wave.programme === null ? null : (programmes.get(wave.programme) ?? null),
    amount: { value, low, high, qualifier },
    span: spanOfWave(dated, known),
  };
}

function programmeCandidate(programme: KnownProgramme): Candidate[] {
  const { summed, members, total } = programme;
  const first = members[0];
  const last = summed.at(-1);
  // With one round so far, the programme is that round.
  if (summed.length < 2 || total === null || !first || !last) return [];
  return [
    {
      ref: { type: 'programme', id: programme.programme.id },
      as: 'programme',
      wave: null,
      waves: summed,
      programme,
      amount: { value: total, low: null, high: null, qualifier: 'about' },
      span: { first: firstDay(first.announced), last: lastDay(last.announced) },
    },
  ];
}

/** The two reductions together, as "57,000 since 2022" counts them. */
function bothReductions(known: Known): Candidate[] {
  const [before, latest] = known.programmes
    .filter(({ programme, total }) => programme.label === 'corporate_reduction' && total !== null)
    .sort((a, b) => a.programme.from.localeCompare(b.programme.from))
    .slice(-2);
  if (!before || !latest || before.total === null || latest.total === null) return [];
  const summed = [...before.summed, ...latest.summed];
  const both: KnownProgramme = {
    ...latest,
    members: [...before.members, ...latest.members],
    summed,
    total: before.total + latest.total,
  };
  return programmeCandidate(both);
}

/** Those waves of a kind that are verified as candidates, in their order; all programmes as far as they had come, after them. */
export function candidatesOf(known: Known, kind: Wave['kind'], waves: readonly DatedWave[]): Candidate[] {
  const programmes = new Map(known.programmes.map((each) => [each.programme.id, each]));
  return [
    ...waves.flatMap((dated) =>
      dated.wave.verified && dated.wave.kind === kind ? waveCandidate(dated, known, programmes) : [],
    ),
    ...known.programmes.filter(({ programme }) => programme.kind === kind).flatMap(programmeCandidate),
    ...(kind === 'layoff' ? bothReductions(known) : []),
  ];
}

/** Verified records of that kind, as of the article, whose number can lie between two numbers; programmes of any number. */
export function candidatesSized(known: Known, kind: Wave['kind'], low: number, high: number): Candidate[] {
  return candidatesOf(known, kind, wavesSized(known, kind, [low, high]));
}

/** Verified records of that kind, as of the article, that share a day with the days given; programmes of any time. */
export function candidatesDated(known: Known, kind: Wave['kind'], days: Days): Candidate[] {
  // With the report that it took in, a wave begins before its own date.
  const later = known.index.including.filter((placed) => placed.first > days.last && isKnown(known, placed));
  const waves = [...later, ...wavesDated(known, days)];
  return candidatesOf(known, kind, waves).filter(({ as, span }) => as === 'programme' || overlaps(span, days));
}

/** Verified records of that kind, as of the article, that have one of these ids. */
export function candidatesNamed(known: Known, kind: Wave['kind'], ids: readonly string[]): Candidate[] {
  const dated = (wave: Wave): DatedWave => ({
    wave,
    first: firstDay(wave.announced),
    last: lastDay(wave.announced),
  });
  const waves = ids.flatMap((id) => known.index.waves.get(id) ?? []).map(dated);
  const announced = waves.filter(({ first }) => known.day === null || first <= known.day);
  return candidatesOf(known, kind, announced).filter(({ ref }) => ids.includes(ref.id));
}

const WIDE: ReadonlySet<Wave['scope']> = new Set(['company', 'corporate', 'seasonal']);

/** Whether it is about the company as a whole, or about one of its parts or places. */
export function isWide({ wave }: Candidate): boolean {
  return wave === null || (WIDE.has(wave.scope) && wave.employer === 'amazon');
}
