import type { Sighting } from '../../src/context/context.ts';

export type SightingDraft = Partial<Omit<Sighting, 'printed'>> & { printed?: Partial<Sighting['printed']> };

/** A count of the 14,000 of October 2025, as one outlet printed it. */
export function sighting({ printed, ...draft }: SightingDraft = {}): Sighting {
  const outlet = draft.outlet ?? 'The Daily';
  return {
    record: { type: 'wave', id: '2025-10-fourteen-thousand' },
    counted: 'cuts',
    role: 'jobs_cut',
    printed: {
      value: 14_000,
      low: null,
      high: null,
      measure: 'jobs',
      qualifier: 'exact',
      text: (printed?.value ?? 14_000).toLocaleString('en'),
      ...printed,
    },
    status: 'announced',
    date: null,
    verdict: 'agrees',
    quote: `Amazon will cut ${(printed?.value ?? 14_000).toLocaleString('en')} jobs, it said.`,
    lang: 'en',
    outlet,
    address: `https://${outlet.toLowerCase().replaceAll(' ', '-')}.example/amazon`,
    published: '2025-10-28',
    first: '2025-10-28',
    last: '2025-10-28',
    former: [],
    ...draft,
  };
}
