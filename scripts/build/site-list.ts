import type { Site } from '../../src/sites/sites.ts';

/** The list as it stands in its file: by country, then domain, one line a site. */
export function printedList(of: readonly Site[]): string {
  const key = ({ country, domain }: Site) => `${country} ${domain}`;
  const lines = [...of].sort((one, other) => (key(one) < key(other) ? -1 : 1)).map((site) => `  ${printed(site)}`);
  return `[\n${lines.join(',\n')}\n]\n`;
}

function printed(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printed).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([field, of]) => `${JSON.stringify(field)}: ${printed(of)}`);
  return `{ ${fields.join(', ')} }`;
}
