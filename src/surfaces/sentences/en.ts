/** The sentences in English. */
import type { AsPrinted, Part, ShareBase, Size } from '../../context/sentence.ts';
import type { Qualifier, Status } from '../../dataset/records.ts';
import type { Role, StoryKind } from '../../story/story.ts';
import {
  formatFigure,
  formatFinely,
  formatNumber,
  formatPercents,
  formatYears,
  isolated,
  qualified,
} from '../format.ts';
import { amount, counted, d, list, n, nameOf, on, p, what } from './records-en.ts';
import type { LocaleSentences, Wording } from './wording.ts';

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const parts = (all: readonly Part[]) => list(all.map(({ value, date }) => `the ${n(value)} of ${d(date)}`));
const sum = (all: readonly Part[]) => all.map(({ value, date }) => `${n(value)} (${d(date)})`).join(' + ');

const bases: Record<ShareBase, string> = { corporate: 'corporate staff', total: 'all staff', unit: 'the unit’s staff' };

const roles: Record<Role, string> = {
  jobs_cut: 'cut',
  planned_cuts: 'planned cut',
  cumulative_cuts: 'total of cuts',
  hires: 'hiring',
  planned_hires: 'planned hiring',
  headcount: 'headcount',
  corporate_headcount: 'corporate headcount',
  share: 'share',
  attrition: 'rate of leaving',
  affected: 'number of people affected',
  other: 'other number of people',
};

const kinds: Record<StoryKind, string> = {
  layoff: 'job cuts at Amazon',
  hiring: 'hiring at Amazon',
  headcount: 'the size of Amazon’s workforce',
  conditions: 'working conditions and culture at Amazon',
  labor_action: 'labour action at Amazon',
  policy: 'a workplace policy at Amazon',
  none: 'something else',
};

const statuses: Record<Status, string> = {
  reported: 'reported by the press',
  planned: 'planned',
  announced: 'announced',
  confirmed: 'confirmed',
  completed: 'completed',
};

const words = (qualifier: Qualifier, printed: number) => `“${qualified(n(printed), qualifier, 'en')}”`;

function span(low: number | null, high: number | null): string {
  if (low === null) return `everything up to ${n(high ?? 0)}`;
  return high === null ? `everything from ${n(low)}` : `${n(low)} to ${n(high)}`;
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const ordinal = (place: number) =>
  ordinals[place - 1] ?? `${n(place)}${endings[new Intl.PluralRules('en', { type: 'ordinal' }).select(place)] ?? 'th'}`;

/** ", the largest up to then, above …" */
function size(value: Size | null, wouldBe = false): string {
  if (value === null) return '';
  const other = nameOf(value.other);
  if (!value.largest) return `; ${other} is larger`;
  return wouldBe
    ? `. If reached, it would be the largest up to then, above ${other}`
    : `, the largest up to then, above ${other}`;
}

const by = {
  announcement: 'As a single announcement',
  programme: 'As a programme',
  share: 'By share of all staff',
} as const;

const printed = (figure: AsPrinted) => isolated(formatFigure(figure, 'en'));

const differing = { numbers: 'numbers', dates: 'dates', both: 'numbers and dates' };

const wording: Wording = {
  held: ({ record }) => `Compared with ${nameOf(record)}.`,
  exact: ({ record }) => `The record has the same number, ${n(record)}.`,
  rounded: ({ record, printed, digits }) => `${n(record)} rounded to ${digits} significant digits is ${n(printed)}.`,
  share_rounded: ({ percent, printed }) => {
    const fine = formatFinely(percent, printed, 'en');
    return fine === p(printed) ? `The share comes to ${fine}.` : `${fine} rounds to ${p(printed)}.`;
  },
  same_range: ({ low, high }) => `The record has the same range, ${n(low)} to ${n(high)}.`,
  one_digit: ({ record, printed }) =>
    `${n(record)} becomes ${n(printed)} only when it is rounded to one significant digit.`,
  within_qualifier: ({ qualifier, printed, low, high, record }) =>
    `${words(qualifier, printed)} allows ${span(low, high)}; ${n(record)} lies within.`,
  within_printed_range: ({ low, high, record }) =>
    `${n(record)} lies within the printed range, ${n(low)} to ${n(high)}.`,
  share_within: ({ qualifier, printed, low, high, percent }) =>
    `“${qualified(p(printed), qualifier, 'en')}” allows ${
      low === null
        ? `everything up to ${p(high ?? 100)}`
        : high === null
          ? `everything from ${p(low)}`
          : formatPercents(low, high, 'en')
    }; ${p(percent)} lies within.`,
  within_range: ({ low, high, printed }) =>
    `The record is a range, ${n(low)} to ${n(high)}; ${n(printed)} lies within.`,
  against_qualifier: ({ qualifier, printed, record }) =>
    `The words say ${words(qualifier, printed)}, but ${n(record)} is ${record < printed ? 'less' : 'more'}.`,
  off: ({ printed, record, percent, times }) =>
    times !== null
      ? `${n(printed)} is ${formatNumber(Number(times.toFixed(1)), 'en')} times the ${n(record)} on record.`
      : `${n(printed)} is ${p(Math.abs(percent))} ${percent > 0 ? 'more' : 'less'} than the ${n(record)} on record.`,
  sources_range: ({ low, high, printed }) =>
    `Sources give ${n(low)} to ${n(high)}; ${n(printed)} is one of these numbers.`,
  disputed: ({ printed, note }) => `${n(printed)} is on record as disputed: “${isolated(note)}”`,
  headcounts_near: ({ records }) =>
    `Nearest on record: ${list(records.map((record) => `${amount(record.amount)} on ${d(record.date)}`))}.`,
  older_headcount: ({ used, nearest }) =>
    `This is the headcount of ${d(used.date)}; by the time of the article ${amount(nearest.amount)} had been published for ${d(nearest.date)}.`,
  share_of: ({ part, low, high, base, date, percent, percentHigh, fits }) => {
    const whole = low === high ? n(high) : `${n(low)} to ${n(high)}`;
    const share = percent === percentHigh ? p(percent) : formatPercents(percent, percentHigh, 'en');
    return `${n(part)} of ${whole} ${base === 'total' ? 'staff in all' : bases[base]} (${d(date)}) is ${share}: ${fits ? 'this base fits' : 'this base does not fit'}.`;
  },
  share_recorded: ({ percent, base, record }) =>
    `The sources of ${nameOf(record)} give ${p(percent)} of ${bases[base]}.`,
  share_contested: ({ printed }) => `${p(printed)} comes near, but sources disagree on this share.`,
  sum: ({ parts: all, total }) => `${sum(all)} = ${n(total)}.`,
  target: ({ reported, announced }) =>
    announced === null
      ? `The press reported it ${on(reported)} as the total aimed at; nothing had been announced.`
      : `The press reported it ${on(reported)} as the total aimed at; ${n(announced)} had been announced by the time of the article.`,
  only_reported: ({ date }) => `Reported by the press ${on(date)}; the company had not announced the number.`,
  inside: ({ part, whole }) => `${sentence(nameOf(part))} is part of ${nameOf(whole)}: the two are not added.`,
  undated: () => 'The page gives no sure date, so the record was chosen by the dates in the text and by the number.',

  none: ({ role }) => `The dataset has no record of this ${roles[role]}.`,
  none_other_company: ({ subject }) =>
    subject === '' ? 'This number is not Amazon’s.' : `This number belongs to ${isolated(subject)}, not to Amazon.`,
  none_joint: () => 'This number counts several companies together.',
  none_role: ({ role }) => `Numbers of this sort are not checked (${roles[role]}).`,
  none_vague: ({ record }) =>
    record === null
      ? 'The words give no number to check.'
      : `The words give no number to check; they are probably about ${nameOf(record)}.`,
  none_ambiguous: ({ records }) => `More than one record fits, so none was chosen: ${list(records.map(nameOf))}.`,
  none_part: ({ record }) => `It may be a part of ${nameOf(record)}; the dataset has no record of that part.`,
  none_date: ({ record }) => `The dataset has this number for another time: ${nameOf(record)}.`,
  none_unverified: ({ record }) => `There is only an unverified record, which is not used to judge: ${nameOf(record)}.`,
  none_no_date: () => 'Without a date there is no telling which headcount is meant.',
  none_headcount: ({ nearest }) =>
    nearest === null
      ? 'No headcount of that time is on record.'
      : `It fits no headcount on record; the nearest is ${nameOf(nearest)}. It may count only part of the staff, or temporary staff as well.`,
  none_event: ({ event }) => `This number was in the news otherwise: ${nameOf(event)}. It is no wave on record.`,
  none_share: () => 'The share cannot be tied to one count and one base on record.',

  sum_off: ({ sum: right, total }) => `The parts come to ${n(right)}, not ${n(total)}.`,
  sum_double: ({ part, whole }) =>
    `${sentence(nameOf(part))} is already inside ${nameOf(whole)}: the sum counts people twice.`,
  sum_unrecorded: ({ sum: right }) => `The parts come to ${n(right)}, but not all of them are on record.`,
  fraction: ({ part, whole, percent, low, high, fits }) =>
    `${n(part)} of ${n(whole)} is ${p(percent)}; the words allow ${formatPercents(low, high, 'en')}${fits ? '' : ', so they do not fit'}.`,
  comparison: ({ left, right, relation, holds }) => {
    const words = { more: 'more than', less: 'less than', same: 'about as many as' }[relation];
    return `By the records, ${n(left)} is ${holds ? '' : 'not '}${words} ${n(right)}.`;
  },
  comparison_unrecorded: ({ left, right }) => `${n(left)} and ${n(right)} are not both on record.`,
  largest: ({ by: definition, holds, subject, size: own, other, otherSize, named }) => {
    const share = (size: number | null) => (definition === 'share' && size !== null ? ` at ${p(size)}` : '');
    const rest =
      other === null
        ? ''
        : `; ${holds ? 'next is ' : ''}${nameOf(other)}${share(otherSize)}${holds ? '' : ' is larger'}`;
    return `${by[definition]}${named ? '' : ' (another measure than the article’s)'}, ${nameOf(subject)}${share(own)} is ${holds ? 'the largest up to then' : 'not the largest'}${rest}.`;
  },
  largest_if: ({ reported }) => `That holds only if the total that was reported ${on(reported)} is reached.`,
  largest_unknown: () => 'It cannot be told what is called the largest here.',
  largest_hiring: ({ other }) => `Hirings are on record only in part; a larger one is ${nameOf(other)}.`,
  date_holds: ({ record, printed }) => `${sentence(d(printed))} is right for ${nameOf(record)}.`,
  date_part: ({ record, printed, dates }) =>
    `${sentence(d(printed))} is only part of it: ${nameOf(record)}${record.is === 'event' ? '' : ` is dated ${list(dates.map(d))}`}.`,
  date_off: ({ record, printed, dates }) =>
    `Not ${d(printed)}: ${nameOf(record)}${record.is === 'event' ? '' : ` is dated ${list(dates.map(d))}`}.`,
  claim_unlinked: () => 'Not everything it speaks of is on record.',

  answer_round: ({ wave, programme, ordinal: place, planned }) => {
    const of = `Amazon’s ${formatYears(programme.from, programme.to, 'en')} ${programme.kind === 'layoff' ? 'reduction' : 'hiring'}`;
    return planned
      ? `This would be the ${ordinal(place)} wave of ${of}: reported ${on(wave.date)}, not announced as of this article.`
      : `The ${ordinal(place)} wave of ${of}: ${counted(wave)}, announced ${on(wave.date)}.`;
  },
  answer_total: ({ others, total, size: against }) =>
    `With ${parts(others)}, it brings the programme to about ${n(total)}${size(against)}.`,
  answer_target: ({ target, reported, announced, size: against }) => {
    const done =
      announced.length === 0
        ? ''
        : `; of these, ${list(announced.map(({ value, date }) => `${n(value)} had been announced ${on(date)}`))}`;
    return `The press reported a total of up to ${n(target)} ${on(reported)}${done}${size(against, true)}.`;
  },
  answer_programme: ({ programme, parts: all, size: against }) =>
    `Amazon’s ${formatYears(programme.from, programme.to, 'en')} ${programme.kind === 'layoff' ? 'reduction' : 'hiring'}: ${sum(all)}, about ${n(all.reduce((total, { value }) => total + value, 0))} in all${size(against)}.`,
  answer_wave: ({ wave, planned }) =>
    planned
      ? `A ${what(wave)} at Amazon, reported ${on(wave.date)} and not announced as of this article.`
      : `Amazon’s ${what(wave)}, announced ${on(wave.date)}.`,
  answer_part: ({ wave, whole }) => `${sentence(nameOf(wave))} is part of ${nameOf(whole)}.`,
  answer_previous: ({ wave, comparable }) => {
    const which = {
      programme: 'The one before it in the same programme',
      unit: 'The one before it in the same part of the company',
      company: 'The one before it across the whole company',
    };
    return `${comparable === null ? 'The one before it on record' : which[comparable]}: ${nameOf(wave)}.`;
  },
  answer_kind: ({ kind, event }) =>
    event === null
      ? `A story about ${kinds[kind]}.`
      : `A story about ${kinds[kind]}; it goes back to ${nameOf(event)}.`,
  answer_then: ({ headcount, before }) => {
    const staff = headcount === null ? null : `Amazon had ${amount(headcount.amount)} staff ${on(headcount.date)}`;
    const wave = before === null ? null : `the last wave on record before this article is ${nameOf(before)}`;
    return `${sentence([staff, wave].filter((text) => text !== null).join('; '))}.`;
  },
  answer_headcount: ({ now, before, percent }) => {
    const who = now.base === 'company' ? 'staff' : 'corporate staff';
    const change =
      before === null || percent === null
        ? ''
        : percent === 0
          ? `, as many as a year earlier (${amount(before.amount)})`
          : `, ${p(Math.abs(percent))} ${percent > 0 ? 'more' : 'fewer'} than a year earlier (${amount(before.amount)})`;
    return `Amazon had ${amount(now.amount)} ${who} ${on(now.date)}${change}.`;
  },
  answer_unlinked: ({ kind }) =>
    `A story about ${kinds[kind]}. No wave on record can be told for certain to be the one it describes.`,
  answer_undated: () => 'The page gives no sure date: what counts as earlier rests on the text alone.',
  answer_newer: ({ asOf }) => `The article is newer than the dataset (${d(asOf)}), so later waves may be missing.`,

  left_programme_total: ({ programme, total }) =>
    `By then the waves of ${nameOf({ ...programme, amount: null })} had come to about ${n(total)} ${programme.kind === 'layoff' ? 'jobs' : 'hires'} in all.`,
  left_share: ({ percent, base, part }) => `${n(part)} was ${p(percent)} of ${bases[base]} at the time.`,
  left_previous: ({ wave }) => `The wave before it was ${nameOf(wave)}.`,
  left_climb: ({ headline, text }) =>
    `The headline gives it as ${statuses[headline]}, the text only as ${statuses[text]}.`,
  left_unconfirmed: ({ wave }) =>
    `The press had reported a ${what(wave)} ${on(wave.date)}; the company had confirmed no number.`,

  seen_differ: ({ what: which }) => `The articles give different ${differing[which]}.`,
  seen_agree: () => 'The numbers of these articles do not contradict one another.',
  seen_changed: ({ outlet, before, now, until }) =>
    `${sentence(on(until))}, ${outlet === null ? 'this article' : isolated(outlet)} still gave ${printed(before)}; it now gives ${printed(now)}.`,
};

export default { wording, nameOf } satisfies LocaleSentences;
