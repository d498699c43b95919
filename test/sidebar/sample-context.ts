/** A small Context of our own making, whole enough to draw every part of the sidebar. */
import type { Checked, CheckedClaim, CheckedFigure, Context, Verdict } from '../../src/context/context.ts';
import type { Citation, Event, Headcount, Programme, Quantity, Source, Wave } from '../../src/dataset/records.ts';
import type { Figure, Story } from '../../src/story/story.ts';
import { byHand } from '../story/by-hand.ts';

export function quantity(value: number | null, change: Partial<Quantity> = {}): Quantity {
  return { value, low: null, high: null, qualifier: 'exact', phrase: null, percent: null, percentOf: null, ...change };
}

const cites = (source: string): Citation[] => [{ source, supports: 'the count', access: 'read' }];
const shared = { note: '', verified: true, confidence: 'high', disputes: [], sources: cites('paper') } as const;

export function wave(id: string, announced: string, change: Partial<Wave> = {}): Wave {
  return {
    ...shared,
    disputes: [],
    sources: cites('paper'),
    id,
    title: `Wave ${id}`,
    kind: 'layoff',
    announced,
    effective: null,
    status: 'confirmed',
    count: quantity(1_000),
    counts: 'jobs cut',
    employer: 'amazon',
    programme: null,
    relation: null,
    additive: true,
    scope: 'company',
    units: [],
    regions: ['US'],
    ...change,
  };
}

export function headcount(id: string, date: string, count: number, scope = 'company'): Headcount {
  return {
    ...shared,
    disputes: [],
    sources: cites('filing'),
    id,
    title: `Staff, ${date}`,
    date,
    period: date.slice(0, 4),
    kind: 'year_end',
    scope,
    count: quantity(count),
    excludes: 'contractors',
  };
}

const programme: Programme = {
  id: 'reduction',
  title: 'A reduction in two steps',
  kind: 'layoff',
  label: 'corporate_reduction',
  from: '2023-01-04',
  to: '2023-03-20',
  total: quantity(27_000, { qualifier: 'about' }),
  basis: '18,000 plus 9,000',
  note: '',
  members: ['eighteen', 'nine'],
  summed: ['eighteen', 'nine'],
};

const event: Event = {
  ...shared,
  disputes: [],
  sources: cites('paper'),
  id: 'memo',
  title: 'A memo to the staff',
  date: '2023-01-04',
  category: 'leadership',
  figures: {},
};

export const sources: Source[] = [
  {
    id: 'paper',
    publisher: 'The Paper',
    url: 'https://paper.example/a?b=1',
    locator: null,
    published: '2023-03-20',
    lang: 'en',
  },
  { id: 'filing', publisher: 'A filing', url: null, locator: 'page 12', published: null, lang: 'en' },
];

export function figure(text: string, change: Partial<Figure> = {}): Figure {
  return {
    text,
    in: 'body',
    start: 0,
    end: text.length,
    value: null,
    low: null,
    high: null,
    measure: 'jobs',
    qualifier: 'exact',
    role: 'jobs_cut',
    subject: 'Amazon',
    units: [],
    of: null,
    region: null,
    asOf: null,
    status: 'announced',
    around: { before: '', after: '' },
    because: byHand({ role: [{ code: 'cut', words: [{ text: 'cuts', in: 'body', start: 0, end: 4 }] }] }),
    ...change,
  };
}

export function checked(verdict: Verdict, change: Partial<Checked> = {}): Checked {
  return { verdict, record: null, explanation: [], rests: [], ownRecords: false, newerThanDataset: false, ...change };
}

export function checkedFigure(given: Figure, verdict: Verdict, change: Partial<CheckedFigure> = {}): CheckedFigure {
  return { ...checked(verdict), figure: given, wave: null, link: null, ...change };
}

export const story: Story = {
  is: true,
  kind: 'layoff',
  confidence: 0.97,
  why: [{ code: 'amazon_title', speaks: 'for', words: [] }],
  lang: 'en',
  published: { date: '2023-03-21', precision: 'day', from: 'meta', sure: true },
  figures: [],
  dates: [],
  claims: [],
  cues: [],
  mentions: [],
  stretches: [],
  headline: { units: [], region: null },
};

const nine = figure('9,000 more jobs', { value: 9_000, asOf: '2023-03' });
const total = figure('nearly 30,000', { value: 30_000, qualifier: 'nearly', role: 'cumulative_cuts' });
const elsewhere = figure('4,200', { value: 4_200, subject: 'Another Firm' });

const claim: CheckedClaim = {
  ...checked('agrees', { record: { type: 'programme', id: 'reduction' } }),
  claim: {
    type: 'sum',
    text: 'together 27,000 jobs',
    in: 'body',
    start: 0,
    end: 20,
    figures: [0, 1],
    total: 27_000,
  },
};

export function sampleContext(change: Partial<Context> = {}): Context {
  const figures = [
    checkedFigure(nine, 'agrees', { record: { type: 'wave', id: 'nine' }, wave: 'nine' }),
    checkedFigure(total, 'rounds', { record: { type: 'programme', id: 'reduction' } }),
    checkedFigure({ ...nine, start: 40, end: 55 }, 'agrees', { record: { type: 'wave', id: 'nine' }, wave: 'nine' }),
    checkedFigure(elsewhere, 'no_record'),
  ];
  return {
    story: { ...story, figures: figures.map((one) => one.figure) },
    datasetAsOf: '2026-11-21',
    asOf: { day: '2023-03-21', from: 'published' },
    figures,
    claims: [claim],
    waves: ['nine'],
    about: { type: 'wave', id: 'nine' },
    prior: ['nine', 'eighteen', 'hundreds', 'reported', 'six', 'seven', 'hires'],
    since: ['later'],
    unlisted: { prior: { layoff: 0, hiring: 0 }, since: { layoff: 0, hiring: 0 } },
    events: ['memo'],
    referredEvents: [],
    scale: [{ figure: 0, count: 9_000, base: 'total', headcount: 'staff-2022', percent: 0.6 }],
    headcountThen: { total: 'staff-2022', corporate: null },
    staff: ['staff-2021', 'staff-2022'],
    contested: ['how-many'],
    answer: [],
    leftOut: [],
    outlets: [],
    ownUnread: false,
    ...change,
    records: {
      waves: [
        wave('nine', '2023-03-20', { count: quantity(9_000, { qualifier: 'about' }), programme: 'reduction' }),
        wave('eighteen', '2023-01-04', { count: quantity(18_000, { qualifier: 'over' }), programme: 'reduction' }),
        wave('hundreds', '2022-11', { count: quantity(null, { phrase: 'hundreds' }) }),
        wave('reported', '2022-10-28', { status: 'reported', count: quantity(null, { low: 100, high: 150 }) }),
        wave('six', '2021-06-01', { verified: false }),
        wave('seven', '2020-02-28', { employer: 'contractor' }),
        wave('hires', '2022-10-06', { kind: 'hiring', status: 'announced', count: quantity(150_000) }),
        wave('later', '2024-01-10', { count: quantity(500, { qualifier: 'over' }) }),
      ],
      programmes: [programme],
      headcounts: [headcount('staff-2021', '2021-12-31', 1_608_000), headcount('staff-2022', '2022-12-31', 1_541_000)],
      events: [event],
      contested: [
        { id: 'how-many', topic: 'How many?', positions: ['10,000', '18,000'], reading: '18,000.', records: ['nine'] },
      ],
      sources,
      own: [],
      wordings: {},
      ...change.records,
    },
  };
}
