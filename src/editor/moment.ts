import type { Locale } from '../surfaces/locale.ts';

const tags: Record<Locale, string> = { en: 'en-GB', 'zh-TW': 'zh-TW', fi: 'fi' };

/** A point in time as the reader's own clock shows it, to the minute. */
export function formatMoment(iso: string, locale: Locale): string {
  return new Intl.DateTimeFormat(tags[locale], { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));
}

/** A number of bytes in the unit that makes it short. */
export function formatBytes(bytes: number, locale: Locale): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const at = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3));
  return new Intl.NumberFormat(tags[locale], {
    style: 'unit',
    unit: units[at] ?? 'byte',
    maximumFractionDigits: at > 1 ? 1 : 0,
  }).format(bytes / 1000 ** at);
}
