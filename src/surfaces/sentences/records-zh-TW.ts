/** How Traditional Chinese sentences name records, and how they print numbers and dates. */
import type { Amount, Named, NamedProgramme, NamedWave } from '../../context/sentence.ts';
import { formatCount, formatYears, isolated, qualified } from '../format.ts';
import { isReported, placesOf, printsIn } from './printed.ts';

const { amount, ...shared } = printsIn('zh-TW');
export const { n: digits, p, d } = shared;
/** In prose with units of ten thousand; in sums with digits alone. */
export const n = (value: number) => formatCount(Math.round(value), 'zh-TW');
export const list = (items: readonly string[]) => items.join('、');

/** A count of people. Latin digits keep a space to the characters beside them, brackets and characters do not. */
const people = (printed: string | null) =>
  `${/^\d/.test(printed ?? '') ? ' ' : ''}${printed}${printed?.endsWith('）') ? '' : ' '}人`;
export const staff = (value: Amount) => people(amount(value));
/** Within brackets the digits alone: brackets in brackets are hard to read. */
export const plain = (value: Amount) =>
  value.value === null ? amount(value) : qualified(digits(value.value), value.qualifier, 'zh-TW');
export const heads = (value: number) => people(n(value));

export function place(wave: NamedWave): string {
  const parts = placesOf(wave, '承包商', 'zh-TW');
  return parts.length === 0 ? '' : `（${list(parts)}）`;
}

/** "約 1 萬 4000（14,000）人", "約 25 萬（250,000）名季節員工". */
function countOf(wave: NamedWave): string | null {
  const printed = amount(wave.amount);
  if (printed === null) return null;
  return wave.kind === 'hiring' && wave.seasonal ? people(printed).replace(/人$/, '名季節員工') : people(printed);
}

/** As the object of a verb: "裁員約 9,000 人". */
export function counted(wave: NamedWave): string {
  const many = countOf(wave);
  if (wave.kind === 'layoff') return many === null ? '裁員（人數未公布）' : `裁員${many}`;
  return many === null ? `招募${wave.seasonal ? '季節員工' : ''}（人數未公布）` : `招募${many}`;
}

/** As a name: "2023年3月20日宣布的約 9,000 人裁員". */
function nameOfWave(wave: NamedWave): string {
  const what = wave.kind === 'layoff' ? '裁員' : '招募計畫';
  const many = countOf(wave);
  return `${d(wave.date)}${isReported(wave) ? '媒體報導' : '宣布'}的${many === null ? `${what}（人數未公布）` : `${many}${what}`}${place(wave)}`;
}

function nameOfProgramme({ kind, from, to, amount: total }: NamedProgramme): string {
  const name = `${formatYears(from, to, 'zh-TW')}的${kind === 'layoff' ? '整輪裁員' : '整輪招募'}`;
  return total === null ? name : `${name}（共${people(plain(total))}）`;
}

export function nameOf(record: Named): string {
  switch (record.is) {
    case 'wave':
      return nameOfWave(record);
    case 'programme':
      return nameOfProgramme(record);
    case 'headcount':
      return `${d(record.date)}的${record.base === 'company' ? '員工總數' : '辦公室員工數'}（${plain(record.amount)}）`;
    case 'event':
      return `「${isolated(record.local?.['zh-TW'] ?? record.title)}」（${d(record.date)}）`;
  }
}
