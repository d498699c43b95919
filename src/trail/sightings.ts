/** What of an article the trail keeps: its figures that are about a wave or a programme, each number once. */
import type { CheckedFigure, Context, Sighting } from '../context/context.ts';
import { SLACK_DAYS } from '../context/date-finding.ts';
import { boundsOf } from '../context/hold.ts';
import { familyOf } from '../context/link.ts';
import { isLeading } from '../context/misprint.ts';
import { countedIn } from '../context/outlets.ts';
import { daysOf, gapBetween } from '../dataset/dates.ts';
import type { AsOfCode } from '../story/reasons.ts';
import type { Figure } from '../story/story.ts';

/** More than any article says of waves; a table of hundreds is no article. */
const MOST = 40;

/** Characters of a quotation: at most one sentence, and of a long one the words around the number. */
export const longestQuote = 280;

export interface Seen {
  outlet: string;
  address: string;
  /** The reader's own day, ISO. */
  day: string;
}

/** Input: an article's context, and where and when it was read. */
export function sightingsIn(context: Context, { outlet, address, day }: Seen): Sighting[] {
  const found = new Map<string, Sighting>();
  // A sentence of the text says more than the headline does.
  const inOrder = [...context.figures.entries()].sort(
    ([, a], [, b]) => Number(a.figure.in === 'title') - Number(b.figure.in === 'title'),
  );
  for (const [at, checked] of inOrder) {
    const { figure, verdict } = checked;
    const counted = countedIn(figure);
    const record = figure.subject === 'Amazon' && counted !== null ? (recordOf(checked) ?? newsOf(at, context)) : null;
    if (record === null || counted === null) continue;
    const sighting: Sighting = {
      record,
      counted,
      role: figure.role,
      printed: printedOf(figure),
      status: figure.status,
      date: statedDate(figure),
      verdict,
      quote: quoteOf(figure),
      lang: context.story.lang,
      outlet,
      address,
      published: context.story.published?.date ?? null,
      first: day,
      last: day,
      former: [],
    };
    const key = figureKey(sighting);
    if (!found.has(key)) found.set(key, sighting);
  }
  return [...found.values()].slice(0, MOST);
}

/** What tells a figure from the others of its article: what it is a figure of, and the number. */
export function figureKey({ record, counted, printed }: Sighting): string {
  return `${counted} ${record.id} ${quantityOf(printed)}`;
}

/** The number alone, or the words where there is none: how firmly it is given is not what it is. */
export function quantityOf({ value, low, high, measure, text }: Sighting['printed']): string {
  const vague = value === null && low === null && high === null ? text : null;
  return JSON.stringify([value, low, high, measure === 'percent', vague]);
}

export function printedOf({ value, low, high, measure, qualifier, text }: Figure): Sighting['printed'] {
  return { value, low, high, measure, qualifier, text };
}

function recordOf({ record, wave }: CheckedFigure): Sighting['record'] | null {
  if (record?.type === 'wave' || record?.type === 'programme') return { type: record.type, id: record.id };
  return wave === null ? null : { type: 'wave', id: wave };
}

/** Beyond that, a number is of another round rather than another number of the same one. */
const TIMES_APART = 3;

/**
 * The wave of which a count on no record is told, where the article is about that one, leads with the count and gives no
 * other: what this outlet printed of it.
 */
function newsOf(at: number, { figures, story, about, records }: Context): Sighting['record'] | null {
  const figure = figures[at]?.figure;
  const wave = records.waves.find(({ id }) => about?.type === 'wave' && id === about.id);
  const count = wave && boundsOf(wave.count);
  if (!figure || !wave || !count || figure.value === null || !isLeading(at, story)) return null;
  const confined = figure.region !== null || figure.units.length > 0 || story.headline.region !== null;
  const far = figure.value > count.high * TIMES_APART || figure.value * TIMES_APART < count.low;
  if (confined || far || familyOf(figure) !== wave.kind || figure.role === 'cumulative_cuts') return null;
  const [stated, announced] = [daysOf(figure.asOf), daysOf(wave.announced)];
  if (stated !== null && announced !== null && gapBetween(stated, announced) > SLACK_DAYS) return null;
  const given = figures.some((other) => other.wave === wave.id && countedIn(other.figure) === countedIn(figure));
  return given ? null : { type: 'wave', id: wave.id };
}

/** Dates that stand in the article; others were told from its day, and are no statement of it. */
const STATED: ReadonlySet<AsOfCode> = new Set(['beside', 'same_number']);

function statedDate({ asOf, because }: Figure): string | null {
  return STATED.has(because.asOf.code) ? asOf : null;
}

function quoteOf({ around, text }: Figure): string {
  const before = around.before.trimStart();
  const after = around.after.trimEnd();
  const room = Math.max(0, longestQuote - text.length - 2);
  const left = Math.min(before.length, Math.max(Math.floor(room / 2), room - after.length));
  const right = Math.min(after.length, room - left);
  const start = left < before.length ? `…${before.slice(-left || before.length).replace(/^\S{0,24}\s/, '')}` : before;
  const end = right < after.length ? `${after.slice(0, right).replace(/\s\S{0,24}$/, '')}…` : after;
  return `${start}${text}${end}`;
}
