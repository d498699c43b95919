/** The reasons in Finnish. Quoted words stay as printed, so sentences are built to need no case of them. */
import type { LinkGround } from '../../context/sentence.ts';
import type { TopicKind } from '../../story/language.ts';
import { formatDate, formatList, formatPercent, formatRegion, formatUnit, quoted } from '../format.ts';
import type { ReasonWording } from './reason-wording.ts';

const all = (words: readonly string[]) =>
  formatList(
    words.map((word) => quoted(word, 'fi')),
    'fi',
  );
/** "sana ”vähentää”", "sanat ”vähentää” ja ”aikoo”". */
const the = (words: readonly string[]) => `${words.join(' ').includes(' ') ? 'sanat' : 'sana'} ${all(words)}`;
const inBrackets = (words: readonly string[]) => (words.length === 0 ? '' : ` (${all(words)})`);

const topics: Record<TopicKind, string> = {
  layoff: 'irtisanomisista',
  hiring: 'palkkaamisesta',
  headcount: 'henkilöstön määrästä',
  conditions: 'työoloista',
  labor_action: 'työtaistelusta',
  policy: 'työpaikan säännöistä',
};

const fits: Record<(LinkGround & { by: 'number' })['fit'], string> = {
  exact: 'Luku on sama kuin tietueessa.',
  rounded: 'Luku on tietueen luku pyöristettynä niin kuin se on painettu.',
  coarse: 'Luku on lähellä tietueen lukua.',
  range: 'Luku ja tietueen vaihteluväli sopivat toisiinsa.',
  other_source: 'Luku on toinen, jonka lähteet antavat tietueelle.',
};

const fi: ReasonWording = {
  story(reason, words) {
    switch (reason.code) {
      case 'amazon_title':
        return `Amazon mainitaan otsikossa${inBrackets(words)}.`;
      case 'amazon_lead':
        return `Amazon mainitaan ensimmäisissä virkkeissä${inBrackets(words)}.`;
      case 'amazon_later':
        return 'Amazon mainitaan vasta myöhemmin.';
      case 'amazon_unnamed':
        return 'Amazonia ei mainita.';
      case 'topic_title':
        return `Otsikko kertoo ${topics[reason.topic]}${inBrackets(words)}.`;
      case 'topic_lead':
        return `Ensimmäiset virkkeet kertovat ${topics[reason.topic]}${inBrackets(words)}.`;
      case 'people':
        return `Jutussa puhutaan Amazonin väestä${inBrackets(words)}.`;
      case 'little_workforce':
        return 'Henkilöstöstä sanotaan vain vähän.';
      case 'together':
        return `Amazon ja sen henkilöstö mainitaan yhdessä: ${formatPercent(reason.percent, 'fi')} virkkeistä.`;
      case 'other_first':
        return `Otsikossa on ensin toinen yhtiö${inBrackets(words)}.`;
      case 'many_others':
        return `Alussa mainitaan useita muita yhtiöitä${inBrackets(words)}.`;
      case 'against':
        return `Jutussa puhutaan tuotteista, tuloksesta tai muusta sellaisesta${inBrackets(words)}.`;
      case 'not_amazon':
        return `Amazonilla tarkoitetaan jokea tai sademetsää${inBrackets(words)}.`;
      case 'reader':
        return 'Olet sanonut, ettei tämä sivu ole tällainen juttu.';
    }
  },
  role: {
    cut: (words) => `Vähennys: ${the(words)}.`,
    cut_planned: (words) => `Suunniteltu vähennys: ${the(words)}.`,
    cut_total: (words) => `Vähennyksiä yhteensä: ${the(words)}.`,
    hire: (words) => `Palkkaaminen: ${the(words)}.`,
    hire_planned: (words) => `Suunniteltu palkkaaminen: ${the(words)}.`,
    staff: (words) => `Henkilöstön määrä: ${the(words)}.`,
    corporate_staff: (words) => `Toimistohenkilöstön määrä: ${the(words)}.`,
    only_staff: () => 'Näin moni työntekijä voi olla vain koko henkilöstö.',
    share: (words) => `Osuus henkilöstöstä: ${the(words)}.`,
    attrition: (words) => `Itse lähteviä: ${the(words)}.`,
    other_people: (words) => `Ihmisiä, jotka on laskettu muusta syystä: ${the(words)}.`,
    none: () => 'Mikään lähellä oleva sana ei kerro, mitä luku laskee.',
    same_number: (words) => `Sama luku on jutussa toisaalla${inBrackets(words)}.`,
    total_before: (words) => `Edellä mainitut vähennykset yhteensä${inBrackets(words)}.`,
    expected_before: (words) => `Se, mitä edellä mainituilta vähennyksiltä odotettiin${inBrackets(words)}.`,
    number_before: (words) => `Jatkaa edellisestä luvusta${inBrackets(words)}.`,
    compared: (words) => `Sitä verrataan lukuun ${all(words)}, joten se on samaa lajia.`,
    listed: (words) => `Se on samassa luettelossa kuin ${all(words)}, joten se on samaa lajia.`,
    whole_of_part: (words) => `${all(words)} on osa siitä, joten se on henkilöstö.`,
    part_of_sum: (words) => `Osa kokonaisuudesta ${all(words)}: osien summa on se.`,
    period_total: (words) => `Se on koko vuodelta tai pidemmältä ajalta${inBrackets(words)}, joten se on ajan summa.`,
    sum_of_others: (words) => `Se on jutun muiden lukujen summa${inBrackets(words)}.`,
    as_elsewhere: (words) => `Toisaalla juttu sanoo sen tarkemmin${inBrackets(words)}.`,
  },
  subject: {
    named: (words) => `Nimi lähellä: ${all(words)}.`,
    unit: (words) => `Nimetty on Amazonin osa: ${all(words)}.`,
    respectively: (words) => `Nimet ja luvut kuuluvat yhteen järjestyksessä: ${all(words)}.`,
    group: (words) => `Sanottu monesta yhtiöstä yhdessä: ${all(words)}.`,
    pronoun: ([word = '', name]) =>
      name === undefined
        ? `${quoted(word, 'fi')} viittaa siihen, josta edellä puhuttiin.`
        : `${quoted(word, 'fi')} viittaa nimeen ${quoted(name, 'fi')}.`,
    topic: () => 'Virkkeessä ei mainita ketään, joten se jatkaa siitä, josta edellä puhuttiin.',
    as_whole: (words) => `Kuten ${all(words)}, jonka osa se on.`,
  },
  asOf: {
    beside: (words, rule) => `Vieressä on päiväys ${all(words)}${rule === null ? '' : `: ${rule}`}.`,
    span_end: (words) => `Sen ajan loppu, johon ${all(words)} kuuluu.`,
    same_number: (words) => `Sama luku on päivätty toisaalla${inBrackets(words)}.`,
    article: () => 'Vieressä ei ole päiväystä, joten luku on jutun julkaisukuukaudelta.',
    entry: () => 'Vieressä ei ole päiväystä, joten luku on siltä kuukaudelta, jolta sen merkintä seurannassa on.',
    first_dated: (words) =>
      `Jutulla ei ole päiväystä, joten luku on ensimmäisen päivätyn vähennyksen tai palkkauksen ajalta${inBrackets(words)}.`,
    future: (words) =>
      `Vieressä oleva päiväys${inBrackets(words)} kertoo, milloin asia tulee voimaan, ei milloin se ilmoitettiin.`,
    open: (words) =>
      `Vieressä oleva päiväys${inBrackets(words)} ei mainitse vuotta, eikä sivulla ole päiväystä, joka sen kertoisi.`,
    record: (words) =>
      words.length === 0
        ? 'Sanat eivät kerro päiväystä, joten luvulla on sen tietueen päiväys, jota se koskee.'
        : `Luvulla on sen tietueen päiväys, jota se koskee, ja vieressä olevat sanat sopivat siihen${inBrackets(words)}.`,
    last_round: (words) =>
      `Yhteismäärä on viimeisen kierroksensa ajalta; vieressä oleva päiväys${inBrackets(words)} on aiemman kierroksen.`,
    round: () =>
      'Sivulla ei ole päiväystä, joten luku on siltä kuukaudelta, jolloin sivun uutisoima kierros ilmoitettiin.',
    none: () => 'Vieressä ei ole päiväystä.',
  },
  status: {
    complete_words: (words) => `Toteutunut: ${the(words)}.`,
    confirm_words: (words) => `Vahvistettu: ${the(words)}.`,
    plan_words: (words) => `Suunniteltu: ${the(words)}.`,
    report_words: (words) => `Uutisoitu: ${the(words)}.`,
    announced: () => 'Mikään sana ei tee siitä uutistietoa, suunnitelmaa tai vahvistusta.',
    headcount: () => 'Henkilöstön määrä esitetään tosiasiana.',
    as_elsewhere: (words) => `Kuten toisaalla jutussa${inBrackets(words)}.`,
  },
  dateRules: {
    'day-month-year': 'päivä, kuukausi ja vuosi on painettu',
    'month-year': 'kuukausi ja vuosi on painettu',
    year: 'vuosi on painettu',
    'part-of-year': 'osa painetusta vuodesta',
    'end-of-year': 'painetun vuoden viimeinen kuukausi',
    'quarter-year': 'neljännes ja vuosi on painettu',
    'season-year': 'vuodenaika ja vuosi on painettu; vain vuosi säilyy',
    decade: 'tarkoitetaan vuosikymmentä eikä päiväystä',
    'day-month': 'viimeisin sellainen päivä jutun päivään mennessä',
    'coming-day': 'seuraava sellainen päivä jutun päivästä alkaen',
    month: 'viimeisin sellainen kuukausi jutun kuukauteen mennessä, tai seuraava, jos sanat katsovat eteenpäin',
    'last-named-month': 'viimeisin sellainen kuukausi ennen jutun kuukautta',
    'next-named-month': 'seuraava sellainen kuukausi jutun kuukauden jälkeen',
    quarter: 'viimeisin sellainen neljännes, joka oli päättynyt jutun päivään mennessä',
    'coming-quarter': 'seuraava sellainen neljännes jutun neljänneksestä alkaen',
    season: 'viimeisin sellainen vuodenaika, joka oli alkanut; vain vuosi säilyy',
    'last-season': 'viimeisin sellainen vuodenaika, joka oli alkanut; vain vuosi säilyy',
    'next-season': 'seuraava sellainen vuodenaika; vain vuosi säilyy',
    weekday: 'viimeisin sellainen viikonpäivä jutun päivään mennessä',
    'last-weekday': 'viimeisin sellainen viikonpäivä ennen jutun päivää',
    'next-weekday': 'seuraava sellainen viikonpäivä jutun päivän jälkeen',
    'day-only': 'viimeisin sellainen kuukauden päivä jutun päivään mennessä',
    'week-number': 'viikko, jolla on se numero',
    'month-last-year': 'se kuukausi jutun vuotta edeltävänä vuonna',
    'month-this-year': 'se kuukausi jutun vuonna',
    'month-next-year': 'se kuukausi jutun vuotta seuraavana vuonna',
    'month-year-before-last': 'se kuukausi kaksi vuotta ennen jutun vuotta',
    'quarter-last-year': 'se neljännes jutun vuotta edeltävänä vuonna',
    'quarter-this-year': 'se neljännes jutun vuonna',
    'quarter-next-year': 'se neljännes jutun vuotta seuraavana vuonna',
    'season-last-year': 'se vuodenaika jutun vuotta edeltävänä vuonna; vain vuosi säilyy',
    'season-next-year': 'se vuodenaika jutun vuotta seuraavana vuonna; vain vuosi säilyy',
    'end-of-last-year': 'jutun vuotta edeltävän vuoden viimeinen kuukausi',
    'turn-of-year': 'jutun päivää lähin vuodenvaihde',
    'last-year': 'jutun vuotta edeltävä vuosi',
    'this-year': 'jutun vuosi',
    'next-year': 'jutun vuotta seuraava vuosi',
    'year-before-last': 'kaksi vuotta ennen jutun vuotta',
    'year-after-next': 'kaksi vuotta jutun vuoden jälkeen',
    'last-quarter': 'jutun neljännestä edeltävä neljännes',
    'this-quarter': 'jutun neljännes',
    'next-quarter': 'jutun neljännestä seuraava neljännes',
    'month-before-last': 'kaksi kuukautta ennen jutun kuukautta',
    'last-month': 'jutun kuukautta edeltävä kuukausi',
    'this-month': 'jutun kuukausi',
    'next-month': 'jutun kuukautta seuraava kuukausi',
    'week-before-last': 'kaksi viikkoa ennen jutun viikkoa',
    'last-week': 'jutun viikkoa edeltävä viikko',
    'this-week': 'jutun viikko',
    'next-week': 'jutun viikkoa seuraava viikko',
    'week-after-next': 'kaksi viikkoa jutun viikon jälkeen',
    'weekday-last-week': 'se viikonpäivä jutun viikkoa edeltävällä viikolla',
    'weekday-this-week': 'se viikonpäivä jutun viikolla',
    'weekday-next-week': 'se viikonpäivä jutun viikkoa seuraavalla viikolla',
    'day-before-yesterday': 'kaksi päivää ennen jutun päivää',
    yesterday: 'jutun päivää edeltävä päivä',
    today: 'jutun päivä',
    tomorrow: 'jutun päivää seuraava päivä',
    'day-after-tomorrow': 'kaksi päivää jutun päivän jälkeen',
    'days-ago': 'niin monta päivää ennen jutun päivää',
    'weeks-ago': 'niin monta viikkoa ennen jutun viikkoa',
    'months-ago': 'niin monta kuukautta ennen jutun kuukautta',
    'years-ago': 'niin monta vuotta ennen jutun vuotta',
    'days-after': 'niin monta päivää ennen sitä, mistä tässä kerrotaan',
    'weeks-after': 'niin monta viikkoa ennen sitä, mistä tässä kerrotaan',
    'months-after': 'niin monta kuukautta ennen sitä, mistä tässä kerrotaan',
    'years-after': 'niin monta vuotta ennen sitä, mistä tässä kerrotaan',
    'days-ahead': 'niin monta päivää jutun päivän jälkeen',
    'weeks-ahead': 'niin monta viikkoa jutun viikon jälkeen',
    'months-ahead': 'niin monta kuukautta jutun kuukauden jälkeen',
    'years-ahead': 'niin monta vuotta jutun vuoden jälkeen',
    'days-later': 'niin monta päivää myöhemmin',
    'weeks-later': 'niin monta viikkoa myöhemmin',
    'months-later': 'niin monta kuukautta myöhemmin',
    'years-later': 'niin monta vuotta myöhemmin',
    'days-earlier': 'niin monta päivää aiemmin',
    'weeks-earlier': 'niin monta viikkoa aiemmin',
    'months-earlier': 'niin monta kuukautta aiemmin',
    'years-earlier': 'niin monta vuotta aiemmin',
    'same-month': 'sama kuukausi',
    'same-year': 'sama vuosi',
    'month-same-year': 'se kuukausi samana vuonna',
  },
  link(ground) {
    switch (ground.by) {
      case 'number':
        return fits[ground.fit];
      case 'date': {
        const words = ground.words === null ? '' : ` (${quoted(ground.words, 'fi')})`;
        return `Jutun mukaan ajankohta on ${formatDate(ground.stated, 'fi')}${words}, ja tietue on siltä ajalta.`;
      }
      case 'news':
        return ground.days === 0
          ? 'Juttu ei anna muuta päiväystä, ja tietue on samalta ajalta.'
          : `Juttu ei anna muuta päiväystä, ja tietue on ${ground.days} ${ground.days === 1 ? 'päivän' : 'päivää'} juttua vanhempi.`;
      case 'role':
        return ground.role === 'planned_cuts'
          ? 'Sanat tekevät siitä suunnitelman, jollainen tietueenkin luku oli.'
          : 'Sanat tekevät siitä summan, jollainen ohjelman luku on.';
      case 'unit':
        return `Sekä juttu että tietue mainitsevat: ${formatList(
          ground.units.map((unit) => formatUnit(unit, 'fi')),
          'fi',
        )}.`;
      case 'place':
        return `Sekä juttu että tietue mainitsevat paikan: ${formatRegion(ground.region, 'fi')}.`;
      case 'programme':
        return 'Jutun toinen luku koskee samaa ohjelmaa.';
      case 'same_number':
        return 'Sama luku on jutussa toisaalla, missä sanat kertovat enemmän.';
      case 'neighbours':
        return `Jutun muut luvut koskevat saman ajan tietueita (${formatList(
          ground.dates.map((date) => formatDate(date, 'fi')),
          'fi',
        )}).`;
    }
  },
  date(rule, from, resolved) {
    if (!resolved) return `Jäi auki: tarkoittaa ”${rule}”, eikä jutulla ole riittävän varmaa päiväystä.`;
    const sentence = `${rule.charAt(0).toUpperCase()}${rule.slice(1)}`;
    if (from === null) return `${sentence}.`;
    if (from.is === 'article') return `${sentence} (${formatDate(from.date, 'fi')}).`;
    const words = from.words === null ? '' : ` ${quoted(from.words.text, 'fi')}`;
    return `${sentence}; laskettu edellisestä päiväyksestä${words} (${formatDate(from.date, 'fi')}).`;
  },
};

export default fi;
