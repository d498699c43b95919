/** Where in the editor a record stands, and where one is begun with a figure of the article. */
import type { Context, RecordRef } from '../context/context.ts';
import type { Draft } from '../messages/draft-schema.ts';
import { HIRES, isCountRole, isStaff } from '../story/role-families.ts';
import type { Figure } from '../story/story.ts';
import type { PageFacts } from './state.ts';

const rooms = { wave: 'waves', programme: 'programmes', headcount: 'headcount', event: 'events' } as const;

export function recordAddress({ type, id }: RecordRef): string {
  return `#/${rooms[type]}/${encodeURIComponent(id)}`;
}

/** Long titles are cut: an address holds so much and no more. */
const longest = 160;

/**
 * The address of a record begun with a figure, the article as its source; null for what is no wave and no headcount
 * of Amazon's.
 */
export function draftAddress(figure: Figure, { story }: Context, page: PageFacts): string | null {
  const { role, subject, measure } = figure;
  if (subject !== 'Amazon' || measure === 'percent') return null;
  if (!isCountRole(role)) return null;
  const published = story.published?.date ?? null;
  const draft: Draft = {
    title: page.title.slice(0, longest),
    kind: HIRES.has(role) ? 'hiring' : 'layoff',
    scope: role === 'corporate_headcount' ? 'corporate' : 'company',
    date: isStaff(role) ? (figure.asOf ?? published) : published,
    status: figure.status,
    value: figure.value,
    low: figure.low,
    high: figure.high,
    qualifier: figure.qualifier,
    counts: HIRES.has(role) ? 'jobs filled' : 'jobs cut',
    printed: figure.text.slice(0, longest),
    units: figure.units,
    region: figure.region,
    source: {
      publisher: page.publisher?.slice(0, longest) ?? '',
      url: page.url !== null && page.url.length < 1_000 ? page.url : null,
      published,
      lang: story.lang,
    },
  };
  return `#/${isStaff(role) ? 'headcount' : 'waves'}/new?draft=${encodeURIComponent(JSON.stringify(draft))}`;
}
