import type {
  Citation,
  Contested,
  Dataset,
  Event,
  Gap,
  Headcount,
  LookAlike,
  Programme,
  Quantity,
  Source,
  Wave,
} from '../../src/dataset/records.ts';

export function quantity(value: number | null, fields: Partial<Quantity> = {}): Quantity {
  return { value, low: null, high: null, qualifier: 'about', phrase: null, percent: null, percentOf: null, ...fields };
}

export const citation: Citation = { source: 'gazette-2021-03-05', supports: 'count', access: 'read' };

export function source(id: string, fields: Partial<Source> = {}): Source {
  return {
    id,
    publisher: 'The Gazette',
    url: `https://gazette.example/${id}`,
    locator: null,
    published: '2021-03-05',
    lang: 'en',
    ...fields,
  };
}

export function wave(id: string, fields: Partial<Wave> = {}): Wave {
  return {
    id,
    title: `Wave ${id}`,
    note: '',
    verified: true,
    confidence: 'high',
    disputes: [],
    sources: [citation],
    kind: 'layoff',
    announced: '2021-03-05',
    effective: null,
    status: 'confirmed',
    count: quantity(3000),
    counts: 'jobs cut',
    employer: 'amazon',
    programme: null,
    relation: null,
    additive: true,
    scope: 'corporate',
    units: ['AWS'],
    regions: ['global'],
    ...fields,
  };
}

export function programme(id: string, fields: Partial<Programme> = {}): Programme {
  return {
    id,
    title: `Programme ${id}`,
    kind: 'layoff',
    label: null,
    from: '2021-03-05',
    to: '2021-06',
    total: quantity(5000),
    basis: 'company',
    note: '',
    members: [],
    summed: [],
    ...fields,
  };
}

export function headcount(id: string, fields: Partial<Headcount> = {}): Headcount {
  return {
    id,
    title: `Headcount ${id}`,
    note: '',
    verified: true,
    confidence: 'high',
    disputes: [],
    sources: [citation],
    date: '2020-12-31',
    period: 'FY2020',
    kind: 'year_end',
    scope: 'company',
    count: quantity(1_200_000),
    excludes: null,
    ...fields,
  };
}

export function event(id: string, fields: Partial<Event> = {}): Event {
  return {
    id,
    title: `Event ${id}`,
    note: '',
    verified: true,
    confidence: 'high',
    disputes: [],
    sources: [citation],
    date: '2021-02',
    category: 'office policy',
    figures: { days: 3 },
    ...fields,
  };
}

/** A sound dataset of one programme with two rounds, the second with a part of its own, and one of each other type. */
export function smallDataset(): Dataset {
  const contested: Contested = {
    id: 'spring-total',
    topic: '5,000 or 5,400?',
    positions: ['The company says 5,000.', 'A union says 5,400.'],
    reading: '5,000.',
    records: ['spring-2021', '2021-05-second'],
  };
  const lookAlike: LookAlike = {
    id: 'parcel-firm-2021',
    employer: 'A parcel firm',
    date: '2021-03',
    count: quantity(3000),
    note: 'The same number in the same week.',
    sources: [citation],
  };
  const { sources: _unsourced, ...missing } = headcount('company-fy2010', { date: '2010-12-31', period: 'FY2010' });
  const gap: Gap = { id: 'company-fy2010', text: 'No source was found for 2010.', headcount: missing };
  return {
    schemaVersion: 1,
    asOf: '2021-12-31',
    waves: [
      wave('2021-03-first', { programme: 'spring-2021' }),
      wave('2021-05-second', { announced: '2021-05-10', count: quantity(2000), programme: 'spring-2021' }),
      wave('2021-05-twitch', {
        announced: '2021-05-10',
        count: quantity(400),
        programme: 'spring-2021',
        relation: { type: 'included_in', wave: '2021-05-second', certainty: 'certain' },
        additive: false,
        units: ['Twitch'],
      }),
    ],
    programmes: [
      programme('spring-2021', {
        members: ['2021-03-first', '2021-05-second', '2021-05-twitch'],
        summed: ['2021-03-first', '2021-05-second'],
      }),
    ],
    headcounts: [headcount('company-fy2020')],
    events: [event('office-days')],
    contested: [contested],
    sources: [source('gazette-2021-03-05')],
    lookAlikes: [lookAlike],
    gaps: [gap],
  };
}
