/** The sentences in Finnish. */
import type { AsPrinted, Part, ShareBase, Size } from '../../context/sentence.ts';
import type { Qualifier, Status } from '../../dataset/records.ts';
import type { Role, StoryKind } from '../../story/story.ts';
import { formatFigure, formatFinely, formatNumber, formatPercents, isolated, qualified } from '../format.ts';
import {
  amount,
  counted,
  d,
  list,
  n,
  nameOf,
  nameOfProgramme,
  nameOfWave,
  of,
  p,
  place,
  roundOf,
  when,
  yearsOf,
} from './records-fi.ts';
import type { LocaleSentences, Wording } from './wording.ts';

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
  reported: 'lehtitieto',
  planned: 'suunnitelma',
  announced: 'ilmoitettu',
  confirmed: 'vahvistettu',
  completed: 'toteutunut',
};

const words = (qualifier: Qualifier, printed: number) => `”${qualified(n(printed), qualifier, 'fi')}”`;

/** What words allow, as the object of a sentence: "luvut 25 500–30 000". */
function span(low: number | null, high: number | null): string {
  if (low === null) return `luvun ${n(high ?? 0)} ja sitä pienemmät`;
  return high === null ? `luvun ${n(low)} ja sitä suuremmat` : `luvut ${range(low, high)}`;
}
const range = (low: number, high: number) => `${n(low)}–${n(high)}`;

/** The same of shares. */
function shares(low: number | null, high: number | null): string {
  if (low === null) return `osuuden ${p(high ?? 100)} ja sitä pienemmät`;
  return high === null ? `osuuden ${p(low)} ja sitä suuremmat` : `osuudet ${formatPercents(low, high, 'fi')}`;
}

const ordinals = [
  ...['ensimmäinen', 'toinen', 'kolmas', 'neljäs', 'viides'],
  ...['kuudes', 'seitsemäs', 'kahdeksas', 'yhdeksäs', 'kymmenes'],
];
const ordinal = (place: number) => ordinals[place - 1] ?? `${place}.`;
const intoDigits = ['yhteen', 'kahteen', 'kolmeen', 'neljään', 'viiteen', 'kuuteen'];

function size(value: Size | null, wouldBe = false): string {
  if (value === null) return '';
  const other = nameOf(value.other);
  if (!value.largest) return `. Suurempi on ${other}`;
  return wouldBe
    ? `. Toteutuessaan se olisi siihen asti suurin, suurempi kuin ${other}`
    : `. Se on siihen asti suurin, suurempi kuin ${other}`;
}

const by = {
  announcement: 'Yksittäisenä ilmoituksena',
  programme: 'Ohjelmana',
  share: 'Osuutena koko henkilöstöstä',
} as const;

const printed = (figure: AsPrinted) => isolated(formatFigure(figure, 'fi'));

const differing = { numbers: 'luvut', dates: 'päivät', both: 'luvut ja päivät' };

const wording: Wording = {
  held: ({ record }) => `Vertailukohta: ${nameOf(record)}.`,
  exact: ({ record }) => `Tietueessa on sama luku, ${n(record)}.`,
  rounded: ({ record, printed, digits }) =>
    `${n(record)} pyöristettynä ${intoDigits[digits - 1] ?? digits} merkitsevään numeroon on ${n(printed)}.`,
  share_rounded: ({ percent, printed }) => {
    const fine = formatFinely(percent, printed, 'fi');
    return fine === p(printed) ? `Osuudeksi tulee ${fine}.` : `${fine} on pyöristettynä ${p(printed)}.`;
  },
  same_range: ({ low, high }) => `Tietueessa on sama vaihteluväli, ${range(low, high)}.`,
  one_digit: ({ record, printed }) =>
    `${n(record)} on ${n(printed)} vain, kun se pyöristetään yhteen merkitsevään numeroon.`,
  within_qualifier: ({ qualifier, printed, low, high, record }) =>
    `${words(qualifier, printed)} sallii ${span(low, high)}; ${n(record)} on niiden joukossa.`,
  within_printed_range: ({ low, high, record }) => `${n(record)} on jutun vaihteluvälillä ${range(low, high)}.`,
  share_within: ({ qualifier, printed, low, high, percent }) =>
    `”${qualified(p(printed), qualifier, 'fi')}” sallii ${shares(low, high)}; ${p(percent)} on niiden joukossa.`,
  within_range: ({ low, high, printed }) =>
    `Tietueessa on vaihteluväli ${range(low, high)}; ${n(printed)} osuu siihen.`,
  against_qualifier: ({ qualifier, printed, record }) =>
    `Jutussa sanotaan ${words(qualifier, printed)}, mutta ${n(record)} on ${record < printed ? 'vähemmän' : 'enemmän'}.`,
  off: ({ printed, record, percent, times }) =>
    times !== null
      ? `${n(printed)} on ${formatNumber(Number(times.toFixed(1)), 'fi')} kertaa tietueen luku ${n(record)}.`
      : `${n(printed)} on ${p(Math.abs(percent))} ${percent > 0 ? 'enemmän' : 'vähemmän'} kuin tietueen ${n(record)}.`,
  sources_range: ({ low, high, printed }) => `Lähteiden luvut ovat ${range(low, high)}; ${n(printed)} on yksi niistä.`,
  disputed: ({ printed, note }) => `${n(printed)} on tietueessa kiistanalaisena (englanniksi): ”${isolated(note)}”`,
  headcounts_near: ({ records }) =>
    `Ajallisesti lähimmät tietueet: ${list(records.map((record) => `${amount(record.amount)} (${d(record.date)})`))}.`,
  older_headcount: ({ used, nearest }) =>
    `Luku on ajalta ${d(used.date)}; jutun ilmestyessä uusin julkaistu oli ${amount(nearest.amount)} (${d(nearest.date)}).`,
  share_of: ({ part, low, high, base, date, percent, percentHigh, fits }) => {
    const whole = low === high ? n(high) : range(low, high);
    const share = percent === percentHigh ? p(percent) : formatPercents(percent, percentHigh, 'fi');
    return `${n(part)} on ${share} ${bases[base]} (${whole}, ${d(date)}): tämä vertailupohja ${fits ? 'sopii' : 'ei sovi'}.`;
  },
  share_recorded: ({ percent, base, record }) => `Lähteissä osuus on ${p(percent)} ${bases[base]} (${nameOf(record)}).`,
  share_contested: ({ printed }) => `${p(printed)} on lähellä, mutta lähteet ovat osuudesta eri mieltä.`,
  sum: ({ parts: all, total }) => `${sum(all)} = ${n(total)}.`,
  target: ({ reported, announced }) =>
    announced === null
      ? `Lehdistö kertoi tästä kokonaistavoitteesta ${when(reported)}; mitään ei ollut vielä ilmoitettu.`
      : `Lehdistö kertoi tästä kokonaistavoitteesta ${when(reported)}; jutun ilmestyessä siitä oli ilmoitettu ${n(announced)}.`,
  only_reported: ({ date }) => `Luku on lehtitieto (${d(date)}); yhtiö ei ollut ilmoittanut sitä.`,
  inside: ({ part, whole }) =>
    `${sentence(nameOfWave(part))} sisältyy ${nameOfWave(whole, 'illative')}, joten niitä ei lasketa yhteen.`,
  undated: () =>
    'Sivulla ei ole varmaa päivämäärää, joten vertailukohta valittiin tekstin päivämäärien ja luvun perusteella.',

  none: ({ role }) => `Aineistossa ei ole tätä lukua (${roles[role]}).`,
  none_other_company: ({ subject }) =>
    subject === '' ? 'Luku ei koske Amazonia.' : `Luku koskee toista yhtiötä (${isolated(subject)}), ei Amazonia.`,
  none_joint: () => 'Luku on usean yhtiön yhteinen.',
  none_role: ({ role }) => `Tällaista lukua ei tarkisteta (${roles[role]}).`,
  none_vague: ({ record }) =>
    record === null
      ? 'Jutun sanoissa ei ole tarkistettavaa lukua.'
      : `Jutun sanoissa ei ole tarkistettavaa lukua; luultavasti ne tarkoittavat tätä: ${nameOf(record)}.`,
  none_ambiguous: ({ records }) =>
    `Useampi tietue sopii, joten yhtäkään ei valittu: ${records.map(nameOf).join('; ')}.`,
  none_part: ({ record }) => `Luku voi olla osa suuremmasta (${nameOf(record)}); osasta ei ole tietuetta.`,
  none_date: ({ record }) => `Aineistossa tämä luku on toiselta ajalta: ${nameOf(record)}.`,
  none_unverified: ({ record }) => `Vain vahvistamaton tietue, jonka perusteella ei arvioida: ${nameOf(record)}.`,
  none_no_date: () => 'Ilman päivämäärää ei voi tietää, minkä ajan henkilöstömäärää tarkoitetaan.',
  none_headcount: ({ nearest }) =>
    nearest === null
      ? 'Aineistossa ei ole sen ajan henkilöstömäärää.'
      : `Luku ei vastaa mitään aineiston henkilöstömäärää. Lähin on ${nameOf(nearest)}. Luvussa voi olla vain osa henkilöstöstä tai mukana myös tilapäiset työntekijät.`,
  none_event: ({ event }) => `Luku oli uutisissa muusta syystä: ${nameOf(event)}. Aineistossa ei ole tällaista aaltoa.`,
  none_share: () => 'Osuutta ei voi yhdistää yhteen lukuun ja yhteen vertailupohjaan.',

  sum_off: ({ sum: right, total }) => `Osien summa on ${n(right)}, ei ${n(total)}.`,
  sum_double: ({ part, whole }) =>
    `Summassa samat ihmiset ovat kahdesti: ${nameOfWave(part)} sisältyy jo ${nameOfWave(whole, 'illative')}.`,
  sum_unrecorded: ({ sum: right }) => `Osien summa on ${n(right)}, mutta kaikista osista ei ole tietuetta.`,
  fraction: ({ part, whole, percent, low, high, fits }) =>
    `${n(part)} on ${p(percent)} luvusta ${n(whole)}; jutun sanat sallivat ${shares(low, high)}${fits ? '' : ', joten ne eivät pidä paikkaansa'}.`,
  comparison: ({ left, right, relation, holds }) => {
    const words = { more: 'enemmän kuin', less: 'vähemmän kuin', same: 'suunnilleen yhtä paljon kuin' }[relation];
    return `Aineiston mukaan ${n(left)} ${holds ? 'on' : 'ei ole'} ${words} ${n(right)}.`;
  },
  comparison_unrecorded: ({ left, right }) => `Luvuista ${n(left)} ja ${n(right)} ei kummastakin ole tietuetta.`,
  largest: ({ by: definition, holds, subject, size: own, other, otherSize, named }) => {
    const share = (size: number | null) => (definition === 'share' && size !== null ? ` – ${p(size)}` : '');
    const rest =
      other === null ? '' : ` ${holds ? 'Seuraavaksi suurin' : 'Suurempi'}: ${nameOf(other)}${share(otherSize)}.`;
    return `${by[definition]}${named ? '' : ' (toinen mittapuu kuin jutun)'} ${holds ? 'siihen asti suurin' : 'ei suurin'}: ${nameOf(subject)}${share(own)}.${rest}`;
  },
  largest_if: ({ reported }) => `Pitää paikkansa vain, jos ${when(reported)} uutisoitu kokonaismäärä toteutuu.`,
  largest_unknown: () => 'Ei voi tietää, mitä tässä sanotaan suurimmaksi.',
  largest_hiring: ({ other }) => `Rekrytoinneista aineistossa on vain osa; suurempi on ${nameOf(other)}.`,
  date_holds: ({ record, printed }) => `Ajankohta ${d(printed)} pitää paikkansa: ${nameOf(record)}.`,
  date_part: ({ record, printed, dates }) =>
    `Ajankohta ${d(printed)} kattaa vain osan: ${nameOf(record)}${record.is === 'event' ? '' : `, ${list(dates.map(d))}`}.`,
  date_off: ({ record, printed, dates }) =>
    `Ajankohta ${d(printed)} ei täsmää: ${nameOf(record)}${record.is === 'event' ? '' : `, ${list(dates.map(d))}`}.`,
  claim_unlinked: () => 'Kaikesta, mistä väite puhuu, ei ole tietuetta.',

  answer_round: ({ wave, programme, ordinal: place, planned }) => {
    const whose = `Amazonin ${yearsOf(programme)} ${programme.kind === 'layoff' ? 'vähennysten' : 'rekrytointien'}`;
    return planned
      ? `Tämä olisi ${whose} ${ordinal(place)} aalto: uutisoitu ${when(wave.date)}, ei vielä ilmoitettu jutun ilmestyessä.`
      : `${whose} ${ordinal(place)} aalto: ${counted(wave)}, ilmoitettu ${when(wave.date)}.`;
  },
  answer_total: ({ others, total, size: against }) =>
    `Kun mukaan lasketaan ${parts(others)}, ohjelman kokonaismäärä on noin ${n(total)}${size(against)}.`,
  answer_target: ({ target, reported, announced, size: against }) => {
    const done = announced.length === 0 ? '' : `; siitä oli ilmoitettu ${parts(announced)}`;
    return `Lehdistö kertoi ${when(reported)} kokonaismääräksi enintään ${n(target)}${done}${size(against, true)}.`;
  },
  answer_programme: ({ programme, parts: all, size: against }) => {
    const total = all.reduce((whole, { value }) => whole + value, 0);
    return `Amazonin ${yearsOf(programme)} ${programme.kind === 'layoff' ? 'vähennykset' : 'rekrytoinnit'}: ${sum(all)}, yhteensä noin ${n(total)}${size(against)}.`;
  },
  answer_wave: ({ wave, planned }) => {
    const does = wave.kind === 'layoff' ? ['vähentävänsä', 'vähentävän'] : ['palkkaavansa', 'palkkaavan'];
    const plain = wave.kind === 'layoff' ? 'työpaikkoja' : 'uusia työntekijöitä';
    const what = `${amount(wave.amount) === null ? plain : counted(wave)}${place(wave)}`;
    const open = amount(wave.amount) === null ? ', mutta määrää ei julkaistu' : '';
    if (planned)
      return `Amazonin kerrottiin ${when(wave.date)} ${does[1]} ${what}${open}; yhtiö ei ollut ilmoittanut siitä jutun ilmestyessä.`;
    // Who works for contractors is let go by them.
    return wave.contractors
      ? `${sentence(nameOfWave(wave))}.`
      : `Amazon ilmoitti ${when(wave.date)} ${does[0]} ${what}${open}.`;
  },
  answer_part: ({ wave, whole }) => `${sentence(nameOfWave(wave))} on osa ${nameOfWave(whole, 'partitive')}.`,
  answer_previous: ({ wave, comparable }) => {
    const which = {
      programme: 'Edellinen samassa ohjelmassa',
      unit: 'Edellinen samassa yhtiön osassa',
      company: 'Edellinen koko yhtiössä',
    };
    return `${comparable === null ? 'Edellinen aineistossa' : which[comparable]}: ${nameOf(wave)}.`;
  },
  answer_kind: ({ kind, event }) =>
    event === null ? `Juttu ${kinds[kind]}.` : `Juttu ${kinds[kind]}. Taustalla on ${nameOf(event)}.`,
  answer_then: ({ headcount, before }) => {
    const staff =
      headcount === null
        ? null
        : `Amazonilla oli ${when(headcount.date)} ${of(headcount.amount, 'työntekijä', 'työntekijää') ?? ''}`;
    const wave = before === null ? null : `aineiston viimeisin aalto ennen juttua on ${nameOf(before)}`;
    return `${sentence([staff, wave].filter((text) => text !== null).join('; '))}.`;
  },
  answer_headcount: ({ now, before, percent }) => {
    const [one, many] =
      now.base === 'company' ? ['työntekijä', 'työntekijää'] : ['toimistotyöntekijä', 'toimistotyöntekijää'];
    const change =
      before === null || percent === null
        ? ''
        : percent === 0
          ? `, yhtä monta kuin vuotta aiemmin (${amount(before.amount)})`
          : `, ${p(Math.abs(percent))} ${percent > 0 ? 'enemmän' : 'vähemmän'} kuin vuotta aiemmin (${amount(before.amount)})`;
    return `Amazonilla oli ${when(now.date)} ${of(now.amount, one, many) ?? ''}${change}.`;
  },
  answer_unlinked: ({ kind }) =>
    `Juttu ${kinds[kind]}. Mistään aineiston aallosta ei voi varmasti sanoa, että juttu kertoo juuri siitä.`,
  answer_undated: () => 'Sivulla ei ole varmaa päivämäärää, joten aikajärjestys perustuu vain tekstiin.',
  answer_newer: ({ asOf }) => `Juttu on uudempi kuin aineisto (${d(asOf)}), joten myöhempiä aaltoja voi puuttua.`,

  left_programme_total: ({ programme, total }) =>
    `${sentence(nameOfProgramme({ ...programme, amount: null }))} oli siihen mennessä yhteensä noin ${n(total)} ${programme.kind === 'layoff' ? 'työpaikkaa' : 'palkattua'}.`,
  left_share: ({ percent, base, part }) => `${n(part)} oli silloin ${p(percent)} ${bases[base]}.`,
  left_previous: ({ wave }) => `Sitä edelsi ${nameOfWave(wave)}.`,
  left_climb: ({ headline, text }) => `Otsikossa asia on ${statuses[headline]}, tekstissä vasta ${statuses[text]}.`,
  left_unconfirmed: ({ wave }) =>
    `Lehdistö oli kertonut ${when(wave.date)} ${roundOf(wave, 'elative')}; yhtiö ei ollut vahvistanut lukua.`,

  seen_differ: ({ what }) => `Jutuissa on eri ${differing[what]}.`,
  seen_agree: () => 'Näiden juttujen luvut eivät ole ristiriidassa keskenään.',
  seen_changed: ({ outlet, before, now, until }) =>
    `${outlet === null ? 'Tässä jutussa' : `Julkaisussa ${isolated(outlet)}`} luku oli vielä ${when(until)} ${printed(before)}, nyt se on ${printed(now)}.`,
};

export default { wording, nameOf } satisfies LocaleSentences;
