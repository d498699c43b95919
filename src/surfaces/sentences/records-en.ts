/** How English sentences name records, and how they print numbers and dates. */
import type { Amount, Named, NamedProgramme, NamedWave } from '../../context/sentence.ts';
import { formatYears, isolated, pluralOf } from '../format.ts';
import { isReported, placesOf, printsIn } from './printed.ts';

export const { n, p, d, list, amount } = printsIn('en');

/** "on 28 October 2025", "in October 2025". */
export const on = (iso: string) => (iso.length === 10 ? `on ${d(iso)}` : `in ${d(iso)}`);

const jobs = (value: Amount, noun: [one: string, other: string]) => {
  const printed = amount(value);
  if (printed === null) return null;
  return `${printed} ${noun[pluralOf(value.value ?? 2, 'en') === 'one' ? 0 : 1]}`;
};

function place(wave: NamedWave): string {
  const parts = placesOf(wave, 'at contractors', 'en');
  return parts.length === 0 ? '' : ` (${list(parts)})`;
}

/** "about 14,000 jobs", "250,000 seasonal workers". */
export function counted(wave: NamedWave): string {
  const noun: [string, string] =
    wave.kind === 'layoff'
      ? ['job', 'jobs']
      : wave.seasonal
        ? ['seasonal worker', 'seasonal workers']
        : ['person', 'people'];
  return jobs(wave.amount, noun) ?? `an unpublished number of ${noun[1]}`;
}

/** "cut of about 14,000 jobs", "plan to hire 75,000 people". */
export function what(wave: NamedWave): string {
  return `${wave.kind === 'layoff' ? 'cut of' : 'plan to hire'} ${counted(wave)}${place(wave)}`;
}

function nameOfWave(wave: NamedWave): string {
  return `the ${what(wave)} ${isReported(wave) ? 'reported' : 'announced'} ${on(wave.date)}`;
}

function nameOfProgramme({ kind, from, to, amount: total }: NamedProgramme): string {
  const name = `the ${formatYears(from, to, 'en')} ${kind === 'layoff' ? 'reduction' : 'hiring'}`;
  return total === null ? name : `${name} (${amount(total)})`;
}

export function nameOf(record: Named): string {
  switch (record.is) {
    case 'wave':
      return nameOfWave(record);
    case 'programme':
      return nameOfProgramme(record);
    case 'headcount':
      return `the ${record.base === 'company' ? 'headcount' : 'corporate headcount'} of ${d(record.date)} (${amount(record.amount)})`;
    case 'event':
      // Quotation marks within quotation marks.
      return `“${isolated(record.title).replace(/"([^"]*)"/g, '‘$1’')}” (${d(record.date)})`;
  }
}
