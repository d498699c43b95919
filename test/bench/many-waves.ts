import type { Source, Wave } from '../../src/dataset/records.ts';

const places = [
  'Seattle',
  'Arlington',
  'Nashville',
  'Dublin',
  'Bengaluru',
  'Helsinki',
  'Luxembourg',
  'Tokyo',
  'São Paulo',
];
const units = ['AWS', 'Twitch', 'Alexa', 'Prime Video', 'Logistics', 'Advertising', 'Human resources', '人資部'];

function pick<T>(from: readonly T[], at: number): T {
  const found = from[at % from.length];
  if (found === undefined) throw new Error('an empty list');
  return found;
}

/** Invented waves over some twenty years, no two alike, and the sources that they cite. */
export function manyWaves(count: number): { waves: Wave[]; sources: Source[] } {
  const sources = Array.from({ length: Math.ceil(count / 20) }, (_, at): Source => {
    return {
      id: `paper-${at}`,
      publisher: `Paper ${at % 97}`,
      url: `https://paper.example/${at}`,
      locator: null,
      published: '2021-03-05',
      lang: 'en',
    };
  });
  const waves = Array.from({ length: count }, (_, at): Wave => {
    const day = new Date(Date.UTC(2004, 0, 1) + (at % 8000) * 86_400_000).toISOString().slice(0, 10);
    const value = 10 + at;
    return {
      id: `wave-${at}`,
      title: `${pick(units, at)}: ${value} jobs in ${pick(places, at)}`,
      note: at % 3 === 0 ? 'Named by two people who know of it; the company says nothing.' : '',
      verified: at % 2 === 0,
      confidence: 'medium',
      disputes: [],
      sources: [{ source: `paper-${Math.floor(at / 20)}`, supports: 'count and date', access: 'read' }],
      kind: at % 5 === 0 ? 'hiring' : 'layoff',
      announced: day,
      effective: null,
      status: 'announced',
      count: { value, low: null, high: null, qualifier: 'about', phrase: null, percent: null, percentOf: null },
      counts: 'jobs cut',
      employer: 'amazon',
      programme: null,
      relation: null,
      additive: false,
      scope: pick(places, at),
      units: [pick(units, at)],
      regions: ['US'],
    };
  });
  return { waves, sources };
}
