/** How Finnish sentences name records, in the cases that they ask for, and how they print numbers and dates. */
import type { Amount, Named, NamedEvent, NamedProgramme, NamedWave } from '../../context/sentence.ts';
import { formatYears, isolated, pluralOf } from '../format.ts';
import { isReported, placesOf, printsIn } from './printed.ts';

export const { n, p, d, list, amount } = printsIn('fi');

/** When something happened: "28. lokakuuta 2025", "lokakuussa 2025", "vuonna 2025". Every month's name ends in -kuu. */
export function when(iso: string): string {
  if (/^\d{4}$/.test(iso)) return `vuonna ${iso}`;
  if (iso.includes('Q')) return d(iso).replace(/neljännes$/, 'neljänneksellä');
  if (iso.includes('W')) return `${d(iso).replace(/ viikko$/, '')} viikolla`;
  return iso.length === 7 ? d(iso).replace(/kuu /, 'kuussa ') : d(iso);
}

/** "14 000 työpaikkaa": the partitive after every number but one. */
export function of(value: Amount, one: string, many: string): string | null {
  const printed = amount(value);
  return printed === null ? null : `${printed} ${pluralOf(value.value ?? 2, 'fi') === 'one' ? one : many}`;
}

export function place(wave: NamedWave): string {
  const parts = placesOf(wave, 'alihankkijoilla', 'fi');
  return parts.length === 0 ? '' : ` (${list(parts)})`;
}

/** "noin 14 000 työpaikkaa", "250 000 kausityöntekijää". */
export function counted(wave: NamedWave): string {
  if (wave.kind === 'layoff') return of(wave.amount, 'työpaikka', 'työpaikkaa') ?? 'määrää ei julkaistu';
  const [one, many] = wave.seasonal
    ? ['kausityöntekijä', 'kausityöntekijää']
    : ['uusi työntekijä', 'uutta työntekijää'];
  return of(wave.amount, one, many) ?? 'määrää ei julkaistu';
}

/** The cases in which names of waves and programmes are needed: which · into which · part of which · about which. */
type Case = 'nominative' | 'illative' | 'partitive' | 'elative';

const verbs: Record<'reported' | 'announced', Record<Case, string>> = {
  reported: {
    nominative: 'uutisoitu',
    illative: 'uutisoituun',
    partitive: 'uutisoitua',
    elative: 'uutisoidusta',
  },
  announced: {
    nominative: 'ilmoitettu',
    illative: 'ilmoitettuun',
    partitive: 'ilmoitettua',
    elative: 'ilmoitetusta',
  },
};
const nouns: Record<NamedWave['kind'], Record<Case, string>> = {
  layoff: {
    nominative: 'vähennys',
    illative: 'vähennykseen',
    partitive: 'vähennystä',
    elative: 'vähennyksestä',
  },
  hiring: {
    nominative: 'rekrytointi',
    illative: 'rekrytointiin',
    partitive: 'rekrytointia',
    elative: 'rekrytoinnista',
  },
};
const programmes: Record<NamedProgramme['kind'], Record<Case, string>> = {
  layoff: {
    nominative: 'vähennysohjelma',
    illative: 'vähennysohjelmaan',
    partitive: 'vähennysohjelmaa',
    elative: 'vähennysohjelmasta',
  },
  hiring: {
    nominative: 'rekrytointiohjelma',
    illative: 'rekrytointiohjelmaan',
    partitive: 'rekrytointiohjelmaa',
    elative: 'rekrytointiohjelmasta',
  },
};

/** "noin 14 000 työpaikan vähennys": a number before a genitive needs no ending of its own. */
export function roundOf(wave: NamedWave, as: Case): string {
  const noun = nouns[wave.kind][as];
  const one = wave.kind === 'layoff' ? 'työpaikan' : wave.seasonal ? 'kausityöntekijän' : 'uuden työntekijän';
  const printed = amount(wave.amount);
  return printed === null
    ? `${noun}${place(wave)}, jonka määrää ei julkaistu`
    : `${printed} ${one} ${noun}${place(wave)}`;
}

export function nameOfWave(wave: NamedWave, as: Case = 'nominative'): string {
  return `${when(wave.date)} ${verbs[isReported(wave) ? 'reported' : 'announced'][as]} ${roundOf(wave, as)}`;
}

/** "vuosien 2022–2023", "vuoden 2001". */
export function yearsOf({ from, to }: NamedProgramme): string {
  return `${from.slice(0, 4) === to.slice(0, 4) ? 'vuoden' : 'vuosien'} ${formatYears(from, to, 'fi')}`;
}

export function nameOfProgramme(programme: NamedProgramme, as: Case = 'nominative'): string {
  const { kind, amount: total } = programme;
  const name = `${yearsOf(programme)} ${programmes[kind][as]}`;
  return total === null ? name : `${name} (${amount(total)})`;
}

const titleOf = ({ title, local }: NamedEvent) => `”${isolated(local?.fi ?? title)}”`;

export function nameOf(record: Named): string {
  switch (record.is) {
    case 'wave':
      return nameOfWave(record);
    case 'programme':
      return nameOfProgramme(record);
    case 'headcount':
      return `${record.base === 'company' ? 'henkilöstömäärä' : 'toimistohenkilöstön määrä'} ${d(record.date)} (${amount(record.amount)})`;
    case 'event':
      return `${titleOf(record)} (${d(record.date)})`;
  }
}
