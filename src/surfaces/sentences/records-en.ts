/** How English sentences name records, and how they print numbers and dates. */
import type { Amount, Named, NamedProgramme, NamedWave } from '../../context/sentence.ts';
import type { Status } from '../../dataset/records.ts';
import {
  formatDate,
  formatList,
  formatNumber,
  formatPercent,
  formatQuantity,
  formatRegion,
  formatUnit,
  formatYears,
  isolated,
  pluralOf,
} from '../format.ts';

export const n = (value: number) => formatNumber(Math.round(value), 'en');
export const p = (percent: number) => formatPercent(percent, 'en');
export const d = (iso: string) => formatDate(iso, 'en');
export const list = (items: readonly string[]) => formatList(items, 'en');
export const amount = (value: Amount) => formatQuantity(value, 'en');

/** "on 28 October 2025", "in October 2025". */
export const on = (iso: string) => (iso.length === 10 ? `on ${d(iso)}` : `in ${d(iso)}`);

const jobs = (value: Amount, noun: [one: string, other: string]) => {
  const printed = amount(value);
  if (printed === null) return null;
  return `${printed} ${noun[pluralOf(value.value ?? 2, 'en') === 'one' ? 0 : 1]}`;
};

function place({ units, regions, contractors }: NamedWave): string {
  const parts = [
    ...(contractors ? ['at contractors'] : []),
    ...units.map((unit) => formatUnit(unit, 'en')),
    ...regions.map((region) => formatRegion(region, 'en')),
  ];
  return parts.length === 0 ? '' : ` (${list(parts)})`;
}

const isReported = ({ status }: { status: Status }) => status === 'reported' || status === 'planned';

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
