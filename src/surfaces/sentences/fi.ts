/** The sentences in Finnish. Sentences are built so that names of records stay in the nominative. */
import type { Amount, Named, NamedProgramme, NamedWave, Part, ShareBase, Size } from '../../context/sentence.ts';
import type { Qualifier, Status } from '../../dataset/records.ts';
import type { Role, StoryKind } from '../../story/story.ts';
import {
  formatDate,
  formatList,
  formatNumber,
  formatPercent,
  formatQuantity,
  formatRegion,
  formatUnit,
  formatYears,
  pluralOf,
  qualified,
} from '../format.ts';
import { eventTitle } from './event-titles.ts';
import type { LocaleSentences, Wording } from './wording.ts';

const n = (value: number) => formatNumber(Math.round(value), 'fi');
const p = (percent: number) => formatPercent(percent, 'fi');
const d = (iso: string) => formatDate(iso, 'fi');
const list = (items: readonly string[]) => formatList(items, 'fi');
const amount = (value: Amount) => formatQuantity(value, 'fi');

/** When something happened: "28. lokakuuta 2025", "lokakuussa 2025", "vuonna 2025". Every month's name ends in -kuu. */
function when(iso: string): string {
  if (/^\d{4}$/.test(iso)) return `vuonna ${iso}`;
  if (iso.includes('Q')) return `vuoden ${iso.slice(0, 4)} ${iso.slice(-1)}. neljänneksellä`;
  if (iso.includes('W')) return `${d(iso).replace(/ viikko$/, '')} viikolla`;
  return iso.length === 7 ? d(iso).replace(/kuu /, 'kuussa ') : d(iso);
}

/** "14 000 työpaikkaa": the partitive after every number but one. */
function of(value: Amount, one: string, many: string): string | null {
  const printed = amount(value);
  return printed === null ? null : `${printed} ${pluralOf(value.value ?? 2, 'fi') === 'one' ? one : many}`;
}

function place({ units, regions }: NamedWave): string {
  const parts = [
    ...units.map((unit) => formatUnit(unit, 'fi')),
    ...regions.map((region) => formatRegion(region, 'fi')),
  ];
  return parts.length === 0 ? '' : ` (${list(parts)})`;
}

const isReported = ({ status }: { status: Status }) => status === 'reported' || status === 'planned';

function counted(wave: NamedWave): string {
  if (wave.kind === 'layoff') return of(wave.amount, 'työpaikka', 'työpaikkaa') ?? 'määrää ei julkaistu';
  const [one, many] = wave.seasonal
    ? ['kausityöntekijä', 'kausityöntekijää']
    : ['uusi työntekijä', 'uutta työntekijää'];
  return of(wave.amount, one, many) ?? 'määrää ei julkaistu';
}

function nameOfWave(wave: NamedWave): string {
  const what = wave.kind === 'layoff' ? 'vähennys' : 'rekrytointi';
  const verb = isReported(wave) ? 'uutisoitu' : 'ilmoitettu';
  return `${when(wave.date)} ${verb} ${what}${place(wave)}: ${counted(wave)}`;
}

function nameOfProgramme({ kind, from, to, amount: total }: NamedProgramme): string {
  const name = `vuosien ${formatYears(from, to, 'fi')} ${kind === 'layoff' ? 'vähennysohjelma' : 'rekrytointi'}`;
  const singular = from.slice(0, 4) === to.slice(0, 4) ? name.replace('vuosien', 'vuoden') : name;
  return total === null ? singular : `${singular} (${amount(total)})`;
}

function nameOf(record: Named): string {
  switch (record.is) {
    case 'wave':
      return nameOfWave(record);
    case 'programme':
      return nameOfProgramme(record);
    case 'headcount':
      return `${record.base === 'company' ? 'henkilöstömäärä' : 'toimistohenkilöstön määrä'} ${d(record.date)} (${amount(record.amount)})`;
    case 'event':
      return `”${eventTitle(record.title, 'fi')}” (${d(record.date)})`;
  }
}

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const parts = (all: readonly Part[]) => list(all.map(({ value, date }) => `${n(value)} (${d(date)})`));
const sum = (all: readonly Part[]) => all.map(({ value, date }) => `${n(value)} (${d(date)})`).join(' + ');

const bases: Record<ShareBase, string> = {
  corporate: 'toimistohenkilöstöstä',
  total: 'koko henkilöstöstä',
  unit: 'yksikön henkilöstöstä',
};

const roles: Record<Role, string> = {
  jobs_cut: 'vähennys',
  planned_cuts: 'suunniteltu vähennys',
  cumulative_cuts: 'vähennysten yhteismäärä',
  hires: 'rekrytointi',
  planned_hires: 'suunniteltu rekrytointi',
  headcount: 'henkilöstömäärä',
  corporate_headcount: 'toimistohenkilöstön määrä',
  share: 'osuus',
  attrition: 'vaihtuvuus',
  affected: 'asianosaisten määrä',
  other: 'henkilömäärä',
};

const kinds: Record<StoryKind, string> = {
  layoff: 'Amazonin irtisanomisista',
  hiring: 'Amazonin rekrytoinneista',
  headcount: 'Amazonin henkilöstön määrästä',
  conditions: 'Amazonin työoloista ja työkulttuurista',
  labor_action: 'Amazonin työtaisteluista ja järjestäytymisestä',
  policy: 'Amazonin työpaikkasäännöistä',
  none: 'muusta aiheesta',
};

const statuses: Record<Status, string> = {
  reported: 'uutisoitu',
  planned: 'suunniteltu',
  announced: 'ilmoitettu',
  confirmed: 'vahvistettu',
  completed: 'toteutunut',
};

const words = (qualifier: Qualifier, printed: number) => `”${qualified(n(printed), qualifier, 'fi')}”`;

function span(low: number | null, high: number | null): string {
  if (low === null) return `enintään ${n(high ?? 0)}`;
  return high === null ? `vähintään ${n(low)}` : `${n(low)}–${n(high)}`;
}

function size(value: Size | null, wouldBe = false): string {
  if (value === null) return '';
  const other = nameOf(value.other);
  if (!value.largest) return `. Suurempi on ${other}`;
  return `. Siihen asti suurin${wouldBe ? ', jos määrä toteutuu' : ''}; seuraavaksi suurin on ${other}`;
}

const by = {
  announcement: 'Yksittäisenä ilmoituksena',
  programme: 'Ohjelmana',
  share: 'Osuutena koko henkilöstöstä',
} as const;

const wording: Wording = {
  held: ({ record }) => `Vertailukohta: ${nameOf(record)}.`,
  exact: ({ record }) => `Tiedoissa on täsmälleen tämä luku, ${n(record)}.`,
  rounded: ({ record, printed, digits }) =>
    `${n(record)} pyöristettynä ${digits} merkitsevään numeroon on ${n(printed)}.`,
  share_rounded: ({ percent, printed }) => `${p(percent)} pyöristyy lukuun ${p(printed)}.`,
  same_range: ({ low, high }) => `Tiedoissa on sama vaihteluväli, ${span(low, high)}.`,
  one_digit: ({ record, printed }) => `Vain yhteen merkitsevään numeroon pyöristettynä ${n(record)} on ${n(printed)}.`,
  within_qualifier: ({ qualifier, printed, low, high, record }) =>
    `${words(qualifier, printed)} sallii luvut ${span(low, high)}; ${n(record)} sopii siihen.`,
  within_printed_range: ({ low, high, record }) => `${n(record)} on jutun vaihteluvälillä ${span(low, high)}.`,
  share_within: ({ qualifier, printed, low, high, percent }) =>
    `”${qualified(p(printed), qualifier, 'fi')}” sallii osuudet ${low === null ? `enintään ${p(high ?? 100)}` : high === null ? `vähintään ${p(low)}` : `${p(low)} – ${p(high)}`}; ${p(percent)} sopii siihen.`,
  within_range: ({ low, high, printed }) => `Tiedoissa on vaihteluväli ${span(low, high)}; ${n(printed)} sopii siihen.`,
  against_qualifier: ({ qualifier, printed, record }) =>
    `Jutussa on ${words(qualifier, printed)}, mutta ${n(record)} on ${record < printed ? 'vähemmän' : 'enemmän'}.`,
  off: ({ printed, record, percent, times }) =>
    times !== null
      ? `${n(printed)} on ${formatNumber(Number(times.toFixed(1)), 'fi')} kertaa tietojen luku ${n(record)}.`
      : `${n(printed)} on ${p(Math.abs(percent))} ${percent > 0 ? 'enemmän' : 'vähemmän'} kuin tietojen ${n(record)}.`,
  sources_range: ({ low, high, printed }) =>
    `Lähteet antavat lukuja väliltä ${span(low, high)}; ${n(printed)} on yksi niistä.`,
  disputed: ({ printed, note }) => `${n(printed)} on merkitty kiistanalaiseksi (englanniksi): ”${note}”`,
  headcounts_near: ({ records }) =>
    `Lähimmät tiedot: ${list(records.map((record) => `${amount(record.amount)} (${d(record.date)})`))}.`,
  older_headcount: ({ used, nearest }) =>
    `Luku on päivältä ${d(used.date)}; jutun ilmestyessä uusin julkaistu oli ${amount(nearest.amount)} (${d(nearest.date)}).`,
  share_of: ({ part, low, high, base, date, percent, percentHigh, fits }) => {
    const whole = low === high ? n(high) : span(low, high);
    const share = percent === percentHigh ? p(percent) : `${p(percent)} – ${p(percentHigh)}`;
    return `${n(part)} / ${whole} on ${share} ${bases[base]} (${d(date)}): ${fits ? 'tämä jakaja sopii' : 'tämä jakaja ei sovi'}.`;
  },
  share_recorded: ({ percent, base, record }) => `Lähteissä osuus on ${p(percent)} ${bases[base]} (${nameOf(record)}).`,
  share_contested: ({ printed }) => `${p(printed)} on lähellä, mutta lähteet ovat osuudesta eri mieltä.`,
  sum: ({ parts: all, total }) => `${sum(all)} = ${n(total)}.`,
  target: ({ reported, announced }) =>
    announced === null
      ? `Lehdistö kertoi tästä kokonaistavoitteesta ${when(reported)}; mitään ei ollut vielä ilmoitettu.`
      : `Lehdistö kertoi tästä kokonaistavoitteesta ${when(reported)}; jutun ilmestyessä siitä oli ilmoitettu ${n(announced)}.`,
  only_reported: ({ date }) => `Vain lehdistötieto (${d(date)}); yhtiö ei ollut ilmoittanut lukua.`,
  inside: ({ part, whole }) =>
    `${sentence(nameOf(part))}. Se sisältyy toiseen eikä niitä lasketa yhteen: ${nameOf(whole)}.`,
  undated: () =>
    'Sivulla ei ole varmaa päivämäärää, joten vertailukohta valittiin tekstin päivämäärien ja luvun perusteella.',

  none: ({ role }) => `Tiedoissa ei ole tätä lukua (${roles[role]}).`,
  none_other_company: ({ subject }) =>
    subject === '' ? 'Luku ei ole Amazonin.' : `Luku ei ole Amazonin (${subject}).`,
  none_joint: () => 'Luku on usean yhtiön yhteinen.',
  none_role: ({ role }) => `Tällaista lukua ei tarkisteta (${roles[role]}).`,
  none_vague: ({ record }) =>
    record === null
      ? 'Sanoissa ei ole tarkistettavaa lukua.'
      : `Sanoissa ei ole tarkistettavaa lukua; todennäköinen kohde: ${nameOf(record)}.`,
  none_ambiguous: ({ records }) => `Useampi tieto sopii, joten yhtäkään ei valittu: ${records.map(nameOf).join('; ')}.`,
  none_part: ({ record }) => `Luku voi olla osa suuremmasta, eikä osaa ole tiedoissa: ${nameOf(record)}.`,
  none_date: ({ record }) => `Tiedoissa tämä luku kuuluu toiseen aikaan: ${nameOf(record)}.`,
  none_unverified: ({ record }) => `Vain varmistamaton tieto, jonka perusteella ei arvioida: ${nameOf(record)}.`,
  none_no_date: () => 'Ilman päivämäärää ei voi tietää, minkä ajan henkilöstömäärää tarkoitetaan.',
  none_headcount: ({ nearest }) =>
    nearest === null
      ? 'Tiedoissa ei ole sen ajan henkilöstömäärää.'
      : `Ei vastaa mitään tiedoissa olevaa henkilöstömäärää. Lähin: ${nameOf(nearest)}. Luvussa voi olla vain osa henkilöstöstä tai myös tilapäiset.`,
  none_event: ({ event }) => `Luku oli uutisissa muusta syystä: ${nameOf(event)}. Tiedoissa ei ole tällaista aaltoa.`,
  none_share: () => 'Osuutta ei voi yhdistää yhteen lukuun ja yhteen jakajaan.',

  sum_off: ({ sum: right, total }) => `Osien summa on ${n(right)}, ei ${n(total)}.`,
  sum_double: ({ part, whole }) =>
    `Summassa samat ihmiset ovat kahdesti. ${sentence(nameOf(part))}. Se sisältyy jo toiseen: ${nameOf(whole)}.`,
  sum_unrecorded: ({ sum: right }) => `Osien summa on ${n(right)}, mutta kaikki osat eivät ole tiedoissa.`,
  fraction: ({ part, whole, percent, low, high, fits }) =>
    `${n(part)} / ${n(whole)} on ${p(percent)}; sanat sallivat osuudet ${p(low)} – ${p(high)}${fits ? '' : ', joten se ei pidä paikkaansa'}.`,
  comparison: ({ left, right, relation, holds }) => {
    const words = { more: 'enemmän kuin', less: 'vähemmän kuin', same: 'suunnilleen yhtä paljon kuin' }[relation];
    return `Tietojen mukaan ${n(left)} ${holds ? 'on' : 'ei ole'} ${words} ${n(right)}.`;
  },
  comparison_unrecorded: ({ left, right }) => `${n(left)} ja ${n(right)} eivät molemmat ole tiedoissa.`,
  largest: ({ by: definition, holds, subject, size: own, other, otherSize, named }) => {
    const share = (size: number | null) => (definition === 'share' && size !== null ? ` – ${p(size)}` : '');
    const rest =
      other === null ? '' : ` ${holds ? 'Seuraavaksi suurin' : 'Suurempi'}: ${nameOf(other)}${share(otherSize)}.`;
    return `${by[definition]}${named ? '' : ' (sanat eivät tarkoita tätä)'} ${holds ? 'siihen asti suurin' : 'ei suurin'}: ${nameOf(subject)}${share(own)}.${rest}`;
  },
  largest_if: ({ reported }) => `Pitää paikkansa vain, jos ${when(reported)} uutisoitu kokonaismäärä toteutuu.`,
  largest_unknown: () => 'Ei voi tietää, mitä tässä sanotaan suurimmaksi.',
  largest_hiring: ({ other }) => `Rekrytoinneista on tietoja vain osasta; suurempi on ${nameOf(other)}.`,
  date_holds: ({ record, printed }) => `${sentence(d(printed))} pitää paikkansa: ${nameOf(record)}.`,
  date_part: ({ record, printed, dates }) =>
    `${sentence(d(printed))} on vain osa ajasta: ${nameOf(record)}${record.is === 'event' ? '' : `; päivämäärät ${list(dates.map(d))}`}.`,
  date_off: ({ record, printed, dates }) =>
    `Ei ${d(printed)}: ${nameOf(record)}${record.is === 'event' ? '' : `; tietojen mukaan ${list(dates.map(d))}`}.`,
  claim_unlinked: () => 'Kaikkea, mistä väite puhuu, ei ole tiedoissa.',

  answer_round: ({ wave, programme, ordinal, planned }) => {
    const years = formatYears(programme.from, programme.to, 'fi');
    const whose = `Amazonin ${programme.from === programme.to ? 'vuoden' : 'vuosien'} ${years} ${programme.kind === 'layoff' ? 'vähennysten' : 'rekrytoinnin'}`;
    return planned
      ? `Tämä olisi ${whose} ${ordinal}. aalto: uutisoitu ${when(wave.date)}, ei vielä ilmoitettu jutun ilmestyessä.`
      : `${whose} ${ordinal}. aalto: ${counted(wave)}, ilmoitettu ${when(wave.date)}.`;
  },
  answer_total: ({ others, total, size: against }) =>
    `Yhdessä aiemman kanssa – ${parts(others)} – ohjelma on noin ${n(total)}${size(against)}.`,
  answer_target: ({ target, reported, announced, size: against }) => {
    const done = announced.length === 0 ? '' : `, josta oli ilmoitettu ${parts(announced)}`;
    return `Kokonaismääräksi uutisoitiin ${when(reported)} enintään ${n(target)}${done}${size(against, true)}.`;
  },
  answer_programme: ({ programme, parts: all, size: against }) => {
    const years = formatYears(programme.from, programme.to, 'fi');
    const total = all.reduce((whole, { value }) => whole + value, 0);
    return `Amazonin ${programme.from === programme.to ? 'vuoden' : 'vuosien'} ${years} ${programme.kind === 'layoff' ? 'vähennykset' : 'rekrytointi'}: ${sum(all)}, yhteensä noin ${n(total)}${size(against)}.`;
  },
  answer_wave: ({ wave, planned }) => {
    const what = wave.kind === 'layoff' ? 'vähennys' : 'rekrytointi';
    return planned
      ? `Amazonin ${what}${place(wave)}: ${counted(wave)}; uutisoitu ${when(wave.date)}, ei vielä ilmoitettu jutun ilmestyessä.`
      : `Amazonin ${what}${place(wave)}: ${counted(wave)}; ilmoitettu ${when(wave.date)}.`;
  },
  answer_part: ({ wave, whole }) => `${sentence(nameOf(wave))}. Se on osa tätä: ${nameOf(whole)}.`,
  answer_previous: ({ wave, comparable }) => {
    const which = {
      programme: 'Edellinen samassa sarjassa',
      unit: 'Edellinen samassa osassa yhtiötä',
      company: 'Edellinen koko yhtiössä',
    };
    return `${comparable === null ? 'Edellinen tiedoissa' : which[comparable]}: ${nameOf(wave)}.`;
  },
  answer_kind: ({ kind, event }) =>
    event === null ? `Juttu ${kinds[kind]}.` : `Juttu ${kinds[kind]}. Taustalla on ${nameOf(event)}.`,
  answer_then: ({ headcount, before }) => {
    const staff =
      headcount === null ? null : `Amazonin henkilöstömäärä ${d(headcount.date)} oli ${amount(headcount.amount)}`;
    const wave = before === null ? null : `viimeisin aalto tiedoissa ennen juttua: ${nameOf(before)}`;
    return `${sentence([staff, wave].filter((text) => text !== null).join('; '))}.`;
  },
  answer_headcount: ({ now, before, percent }) => {
    const who = now.base === 'company' ? 'henkilöstömäärä' : 'toimistohenkilöstön määrä';
    const change =
      before === null || percent === null
        ? ''
        : `; vuotta aiemmin ${amount(before.amount)}, muutos ${percent > 0 ? '+' : percent < 0 ? '−' : ''}${p(Math.abs(percent))}`;
    return `Amazonin ${who} ${d(now.date)} oli ${amount(now.amount)}${change}.`;
  },
  answer_unlinked: ({ kind }) =>
    `Juttu ${kinds[kind]}. Mikään tiedoissa oleva aalto ei ole varmasti se, josta juttu kertoo.`,
  answer_undated: () => 'Sivulla ei ole varmaa päivämäärää: aikajärjestys perustuu vain tekstiin.',
  answer_newer: ({ asOf }) => `Juttu on uudempi kuin tiedot (${d(asOf)}), joten myöhempiä aaltoja voi puuttua.`,

  left_programme_total: ({ programme, total }) =>
    `Aallot olivat siihen mennessä yhteensä noin ${n(total)}: ${nameOf({ ...programme, amount: null })}.`,
  left_share: ({ percent, base, part }) => `${n(part)} oli silloin ${p(percent)} ${bases[base]}.`,
  left_previous: ({ wave }) => `Edeltävä aalto: ${nameOf(wave)}.`,
  left_climb: ({ headline, text }) => `Otsikossa asia on ${statuses[headline]}, tekstissä ${statuses[text]}.`,
  left_unconfirmed: ({ wave }) =>
    `Lehdistö kertoi ${when(wave.date)}: ${counted(wave)}; yhtiö ei ollut vahvistanut lukua.`,
};

export default { wording, nameOf } satisfies LocaleSentences;
