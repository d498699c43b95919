/** Waves that an article refers to by a date: "last autumn's cuts", "27,000 from late 2022 on", "as many as in 2021". */
import { type Days, daysOf, lengthOf, overlaps, within } from '../dataset/dates.ts';
import { tieOf } from '../dataset/query.ts';
import type { Wave } from '../dataset/records.ts';
import type { DateMention, Figure, Mention, Story, Stretch } from '../story/story.ts';
import type { Clock } from './clock.ts';
import type { Finding } from './finding.ts';
import { agrees, hold, rounds } from './hold.ts';
import { type Known, type KnownProgramme, programmeOf, wavesDated } from './known.ts';
import { shareUnit } from './units.ts';

const WIDE: ReadonlySet<Wave['scope']> = new Set(['company', 'corporate']);
/** A month or a season names a round; a year names all of its rounds. */
const SEASON_DAYS = 92;
const YEAR_DAYS = 366;
/** Characters within which a date and a count belong together. */
const BESIDE = 60;

export interface DatedInput {
  story: Story;
  findings: readonly Finding[];
  /** Waves that the figures of the article are about. */
  referred: readonly Wave[];
  known: Known;
  clock: Clock;
}

/** Input: a story with what was found for its figures. Output: the waves that only its dates refer to. */
export function wavesByDate(input: DatedInput): Wave[] {
  const { story, known } = input;
  return [
    ...story.mentions.flatMap((mention) => wavesMentioned(mention, input)),
    ...membersOfThen(datesOfAmazon(story), programmesOf(input), known),
    ...story.dates.flatMap((date) => besideCounts(date, input)),
    ...story.stretches.flatMap((stretch) => overStretch(stretch, input)),
  ];
}

/** The figures that a date is the date of. */
function ownersOf(date: DateMention, { figures }: Story): Figure[] {
  return figures.filter(({ because: { asOf } }) =>
    asOf.words.some(({ in: where, start }) => where === date.in && start === date.start),
  );
}

/** Dates that no other company's number has: "a week ago Meta cut 10,000 jobs, after 11,000 in November". */
function datesOfAmazon(story: Story): DateMention[] {
  return story.dates.filter((date) => ownersOf(date, story).every(({ subject }) => subject === 'Amazon'));
}

function programmesOf({ referred, known }: DatedInput): Set<KnownProgramme> {
  return new Set(referred.flatMap((wave) => programmeOf(known, wave) ?? []));
}

/** A whole wave, or the first report of one; as against a share of it, a target and what another report overtook. */
function isWhole({ scope, relation }: Wave): boolean {
  return WIDE.has(scope) && relation?.type !== 'target_of' && relation?.type !== 'superseded_by';
}

/** Rounds and first reports of the programmes spoken of that a date of the text means: "first reported last November". */
function membersOfThen(dates: readonly DateMention[], programmes: Iterable<KnownProgramme>, known: Known): Wave[] {
  const spans = dates.flatMap(({ value }) => {
    const days = daysOf(value);
    return days !== null && lengthOf(days) <= SEASON_DAYS ? [days] : [];
  });
  return [...programmes]
    .flatMap(({ members }) => members)
    .filter((wave) => {
      const days = daysOf(wave.announced);
      return (
        known.index.waves.has(wave.id) && isWhole(wave) && days !== null && spans.some((span) => overlaps(span, days))
      );
    });
}

/** The rounds of that time, of the parts named or of the company as a whole. A whole year of plans means none of them. */
function wavesMentioned({ date, units, planned }: Mention, { known, clock }: DatedInput): Wave[] {
  const days = daysOf(date);
  if (days === null || lengthOf(days) > YEAR_DAYS || (planned && lengthOf(days) > SEASON_DAYS)) return [];
  const then = wavesDated(known, days)
    .map(({ wave }) => wave)
    .filter((wave) => wave.kind === 'layoff' && wave.verified && wave.employer === 'amazon');
  const named = then
    .filter((wave) => wave.scope === 'unit' || wave.scope === 'subsidiary')
    .filter((wave) => shareUnit(units, wave.units));
  if (named.length > 0 && lengthOf(days) <= SEASON_DAYS) return named;
  return units.length > 0 && named.length > 0
    ? named
    : then.filter((wave) => isWhole(wave) && !isOvertaken(wave, days, known, clock));
}

/** A first report counts by itself only where the date does not reach the wave that took it in. */
function isOvertaken(wave: Wave, days: Days, known: Known, { day }: Clock): boolean {
  const whole = tieOf(known.index, wave, day)?.whole;
  const announced = whole === undefined ? null : daysOf(whole.announced);
  return announced !== null && within(announced, days);
}

/** What a date right beside a count adds to it: the reports with which it began, the same plan of another year. */
function besideCounts(date: DateMention, { story, findings, known, clock }: DatedInput): Wave[] {
  const days = daysOf(date.value ?? impliedBy(date, clock));
  if (days === null || lengthOf(days) > YEAR_DAYS) return [];
  const owners = ownersOf(date, story);
  return story.figures.flatMap((figure, index) => {
    const record = findings[index]?.record;
    if (!record || figure.in !== date.in || gapInText(figure, date) > BESIDE) return [];
    const closer = owners.some((owner) => gapInText(owner, date) < gapInText(figure, date));
    if (closer && !owners.some(({ value }) => value === figure.value)) return [];
    const wave = record.type === 'wave' ? known.index.waves.get(record.id) : undefined;
    const programme = known.programmes.find(
      (each) => each.programme.id === record.id || each.programme.id === wave?.programme,
    );
    return (programme?.members ?? []).filter((member) =>
      member.kind === 'hiring'
        ? isThen(member, days) && isSamePlan(figure, member)
        : isFirstReport(member) && beganWith(member, wave, known, days),
    );
  });
}

/** Characters within which counted time and a count belong together. */
const SAME_SENTENCE = 120;

/**
 * "The third year in a row that it hires 250,000": the same plan of the years before. "27,000 in four months": with the
 * reports that a programme began with.
 */
function overStretch(stretch: Stretch, { story, findings, known }: DatedInput): Wave[] {
  const { years } = stretch;
  const far = years === null ? BESIDE : SAME_SENTENCE;
  return story.figures.flatMap((figure, index) => {
    const record = findings[index]?.record;
    if (!record || figure.in !== stretch.in || gapInText(figure, stretch) > far) return [];
    if (years === null) {
      const whole = known.programmes.find(({ programme }) => programme.id === record.id);
      return (whole?.members ?? []).filter((member) => member.kind === 'layoff' && isFirstReport(member));
    }
    const wave = known.index.waves.get(record.id);
    if (wave === undefined || wave.kind !== 'hiring') return [];
    const year = yearOf(wave);
    return (programmeOf(known, wave)?.members ?? []).filter(
      (member) => yearOf(member) < year && yearOf(member) >= year - years && isSamePlan(figure, member),
    );
  });
}

const yearOf = ({ announced }: Wave): number => Number(announced.slice(0, 4));

/** "Late last year", in an article without a date of its own. */
function impliedBy({ because: { rule } }: DateMention, { day, from }: Clock): string | null {
  const isLast = rule === 'last-year' || rule === 'end-of-last-year';
  return isLast && day !== null && from === 'waves' ? String(Number(day.slice(0, 4)) - 1) : null;
}

function isThen({ announced }: Wave, days: Days): boolean {
  const then = daysOf(announced);
  return then !== null && overlaps(then, days);
}

/** The first report of a programme, or of the wave that took it in, which stood for it until that wave was announced. */
function beganWith(report: Wave, wave: Wave | undefined, { index }: Known, days: Days): boolean {
  const whole = report.relation === null ? undefined : index.waves.get(report.relation.wave);
  if (wave !== undefined && wave.id !== whole?.id) return false;
  const [first, until] = [daysOf(report.announced)?.first, daysOf(whole?.announced ?? null)?.first];
  return first !== undefined && until !== undefined && days.last >= first && days.last < until;
}

function isFirstReport(wave: Wave): boolean {
  return wave.status === 'reported' && isWhole(wave);
}

/** "150,000, as many as in 2021": another year's plan of a yearly programme, of the same size. */
function isSamePlan(figure: Figure, wave: Wave): boolean {
  const { value, low, high, qualifier } = wave.count;
  const fit = hold(figure, { value, low, high, qualifier });
  return wave.scope === 'seasonal' && (agrees(fit) || rounds(fit));
}

function gapInText(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}
