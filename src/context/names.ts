/** Names records for sentences: by date, amount, parts and places. */
import { localWordsOf } from '../dataset/query.ts';
import type { Event, Headcount, Quantity, Wave } from '../dataset/records.ts';
import type { KnownProgramme } from './known.ts';
import type { Amount, NamedEvent, NamedHeadcount, NamedProgramme, NamedWave } from './sentence.ts';

function amountOf({ value, low, high, qualifier }: Quantity): Amount {
  // A settled figure ("up to 1,200", in the end 920) is named by what was announced.
  return value === null ? { value, low, high, qualifier } : { value, low: null, high: null, qualifier };
}

const CONFINED_TO_UNITS: ReadonlySet<string> = new Set(['unit', 'subsidiary', 'stores', 'contractors']);
const CONFINED_TO_PLACES: ReadonlySet<string> = new Set(['country', 'state', 'site']);

export function nameWave(wave: Wave): NamedWave {
  return {
    is: 'wave',
    id: wave.id,
    kind: wave.kind,
    date: wave.announced,
    status: wave.status,
    amount: amountOf(wave.count),
    units: CONFINED_TO_UNITS.has(wave.scope) ? wave.units : [],
    regions: CONFINED_TO_PLACES.has(wave.scope) ? wave.regions : [],
    seasonal: wave.scope === 'seasonal',
    contractors: wave.employer === 'contractor',
  };
}

/** The programme as far as it had come: from its first member to its latest round, with its total so far. */
export function nameProgramme({ programme, members, rounds, total }: KnownProgramme): NamedProgramme {
  const first = members[0]?.announced ?? programme.from;
  return {
    is: 'programme',
    id: programme.id,
    kind: programme.kind,
    from: first.slice(0, 4),
    to: (rounds.at(-1)?.announced ?? first).slice(0, 4),
    amount: total === null ? null : { value: total, low: null, high: null, qualifier: 'about' },
  };
}

export function nameHeadcount(headcount: Headcount): NamedHeadcount {
  return {
    is: 'headcount',
    id: headcount.id,
    date: headcount.date,
    base: headcount.scope === 'company' ? 'company' : 'corporate',
    amount: amountOf(headcount.count),
  };
}

export function nameEvent(event: Event): NamedEvent {
  const { id, date, title } = event;
  return { is: 'event', id, date, title, local: localWordsOf(title) };
}
