// Longer than 300 lines: a sample of each sentence, and what each locale makes of it.
import { describe, expect, test } from 'vitest';
import {
  type NamedHeadcount,
  type NamedProgramme,
  type NamedWave,
  recordsIn,
  type Sentence,
  say,
} from '../../src/context/sentence.ts';
import { roles } from '../../src/dataset/roles.ts';
import { locales } from '../../src/surfaces/locale.ts';
import en from '../../src/surfaces/sentences/en.ts';
import { nameOf, word } from '../../src/surfaces/sentences/index.ts';

const wave: NamedWave = {
  is: 'wave',
  id: 'fourteen',
  kind: 'layoff',
  date: '2025-10-28',
  status: 'confirmed',
  amount: { value: 14_000, low: null, high: null, qualifier: 'about' },
  units: [],
  regions: [],
  seasonal: false,
  contractors: false,
};
const twitch: NamedWave = {
  ...wave,
  date: '2024-01-09',
  amount: { value: 500, low: null, high: null, qualifier: 'over' },
  units: ['Twitch'],
};
const unnumbered: NamedWave = {
  ...wave,
  date: '2025-07',
  status: 'reported',
  amount: { value: null, low: null, high: null, qualifier: 'vague' },
  units: ['warehouses'],
  regions: ['NL'],
};
const hiring: NamedWave = {
  ...wave,
  kind: 'hiring',
  date: '2025',
  seasonal: true,
  amount: { value: 1, low: null, high: null, qualifier: 'exact' },
};
const range: NamedWave = {
  ...wave,
  amount: { value: null, low: 900, high: 1_100, qualifier: 'about' },
  regions: ['US-WA'],
};
const programme: NamedProgramme = {
  is: 'programme',
  id: 'reduction',
  kind: 'layoff',
  from: '2022',
  to: '2023',
  amount: { value: 27_000, low: null, high: null, qualifier: 'about' },
};
const headcount: NamedHeadcount = {
  is: 'headcount',
  id: 'staff',
  date: '2025-09-30',
  base: 'company',
  amount: { value: 1_578_000, low: null, high: null, qualifier: 'about' },
};
const event = {
  is: 'event',
  id: 'inside-amazon',
  date: '2015-08-15',
  title: 'New York Times publishes "Inside Amazon" on office culture',
  local: { fi: 'New York Times julkaisee jutun ’Inside Amazon’', 'zh-TW': '《紐約時報》刊出〈Inside Amazon〉' },
} as const;
const parts = [
  { id: 'eighteen', value: 18_000, date: '2023-01-04' },
  { id: 'nine', value: 9_000, date: '2023-03-20' },
];

const seen = (value: number | null) =>
  ({
    value,
    low: null,
    high: null,
    qualifier: value === null ? 'vague' : 'about',
    measure: 'jobs',
    text: '“several”',
  }) as const;

/** At least one of every sentence, and of its variants. */
const sentences: Sentence[] = [
  say('held', { record: wave }),
  say('held', { record: unnumbered }),
  say('held', { record: hiring }),
  say('held', { record: range }),
  say('held', { record: programme }),
  say('held', { record: headcount }),
  say('held', { record: event }),
  say('exact', { record: 9_000 }),
  say('rounded', { record: 1_578_000, printed: 1_580_000, digits: 3 }),
  say('share_rounded', { percent: 1.166, printed: 1.2 }),
  say('same_range', { low: 900, high: 1_100 }),
  say('one_digit', { record: 647_500, printed: 600_000 }),
  say('within_qualifier', { qualifier: 'nearly', printed: 30_000, low: 25_500, high: 30_000, record: 27_000 }),
  say('within_qualifier', { qualifier: 'up_to', printed: 30_000, low: null, high: 30_000, record: 16_000 }),
  say('within_qualifier', { qualifier: 'at_least', printed: 10_000, low: 10_000, high: null, record: 18_000 }),
  say('within_printed_range', { low: 300_000, high: 350_000, record: 320_000 }),
  say('share_within', { qualifier: 'nearly', printed: 10, low: 8.5, high: 10, percent: 8.57 }),
  say('share_within', { qualifier: 'up_to', printed: 1, low: null, high: 1, percent: 0.9 }),
  say('share_within', { qualifier: 'at_least', printed: 1, low: 1, high: null, percent: 1.9 }),
  say('within_range', { low: 900, high: 1_100, printed: 1_000 }),
  say('against_qualifier', { qualifier: 'over', printed: 30_000, record: 27_000 }),
  say('off', { printed: 11_000, record: 10_000, percent: 10, times: null }),
  say('off', { printed: 9_000, record: 10_000, percent: -10, times: null }),
  say('off', { printed: 90_000, record: 9_000, percent: 900, times: 10 }),
  say('sources_range', { low: 1_700, high: 1_950, printed: 1_700 }),
  say('disputed', { printed: 17_000, note: 'A line.' }),
  say('headcounts_near', { records: [headcount, headcount] }),
  say('older_headcount', { used: headcount, nearest: headcount }),
  say('share_of', {
    part: 30_000,
    low: 350_000,
    high: 350_000,
    base: 'corporate',
    date: '2025-10-28',
    percent: 8.57,
    percentHigh: 8.57,
    fits: true,
  }),
  say('share_of', {
    part: 18_000,
    low: 300_000,
    high: 350_000,
    base: 'total',
    date: '2025',
    percent: 5.1,
    percentHigh: 6,
    fits: false,
  }),
  say('share_recorded', { percent: 35, base: 'unit', record: twitch }),
  say('share_contested', { printed: 9.1 }),
  say('sum', { parts, total: 27_000 }),
  say('target', { reported: '2025-10-27', announced: 14_000 }),
  say('target', { reported: '2025-10-27', announced: null }),
  say('only_reported', { date: '2022-11-14' }),
  say('inside', { part: twitch, whole: wave }),
  say('undated', {}),
  ...roles.map((role) => say('none', { role })),
  say('none_other_company', { subject: 'UPS' }),
  say('none_joint', {}),
  say('none_role', { role: 'attrition' }),
  say('none_vague', { record: null }),
  say('none_vague', { record: unnumbered }),
  say('none_ambiguous', { records: [wave, twitch] }),
  say('none_part', { record: wave }),
  say('none_date', { record: wave }),
  say('none_unverified', { record: wave }),
  say('none_no_date', {}),
  say('none_headcount', { nearest: headcount }),
  say('none_headcount', { nearest: null }),
  say('none_event', { event }),
  say('none_share', {}),
  say('sum_off', { sum: 27_000, total: 28_000 }),
  say('sum_double', { part: twitch, whole: wave }),
  say('sum_unrecorded', { sum: 27_000 }),
  say('fraction', { part: 14_000, whole: 30_000, percent: 46.67, low: 42.5, high: 50, fits: true }),
  say('fraction', { part: 16_000, whole: 30_000, percent: 53.3, low: 30, high: 36.6, fits: false }),
  ...(['more', 'less', 'same'] as const).flatMap((relation) =>
    [true, false].map((holds) => say('comparison', { left: 30_000, right: 27_000, relation, holds })),
  ),
  say('comparison_unrecorded', { left: 30_000, right: 27_000 }),
  say('largest', {
    by: 'announcement',
    holds: false,
    subject: wave,
    size: 14_000,
    other: wave,
    otherSize: 18_000,
    named: true,
    id: null,
  }),
  say('largest', {
    by: 'programme',
    holds: true,
    subject: programme,
    size: 27_000,
    other: null,
    otherSize: null,
    named: true,
    id: null,
  }),
  say('largest', {
    by: 'share',
    holds: false,
    subject: wave,
    size: 0.9,
    other: wave,
    otherSize: 15,
    named: false,
    id: 'staff',
  }),
  say('largest_if', { reported: '2025-10-27' }),
  say('largest_unknown', {}),
  say('largest_hiring', { other: hiring }),
  say('date_holds', { record: event, printed: '2015-08' }),
  say('date_part', { record: programme, printed: '2023', dates: ['2023-01-04', '2023-03-20'] }),
  say('date_part', { record: event, printed: '2015', dates: ['2015-08-15'] }),
  say('date_off', { record: programme, printed: '2022', dates: ['2023-01-04', '2023-03-20'] }),
  say('date_off', { record: event, printed: '2015-Q1', dates: ['2015-08-15'] }),
  say('claim_unlinked', {}),
  say('answer_round', { wave, programme, ordinal: 2, planned: false }),
  say('answer_round', { wave: unnumbered, programme: { ...programme, to: '2022' }, ordinal: 21, planned: true }),
  say('answer_total', { others: parts, total: 30_000, size: { largest: true, other: programme } }),
  say('answer_total', { others: parts.slice(1), total: 30_000, size: null }),
  say('answer_target', {
    id: 'thirty',
    target: 30_000,
    reported: '2025-10-27',
    announced: parts,
    size: { largest: true, other: programme },
  }),
  say('answer_target', {
    id: 'thirty',
    target: 30_000,
    reported: '2025-10',
    announced: [],
    size: { largest: false, other: wave },
  }),
  say('answer_programme', { programme, parts, size: { largest: true, other: wave } }),
  say('answer_wave', { wave: twitch, planned: false }),
  say('answer_wave', { wave: unnumbered, planned: true }),
  say('answer_wave', { wave: hiring, planned: true }),
  say('answer_part', { wave: twitch, whole: wave }),
  ...(['programme', 'unit', 'company', null] as const).map((comparable) =>
    say('answer_previous', { wave, comparable }),
  ),
  ...(['layoff', 'hiring', 'headcount', 'conditions', 'labor_action', 'policy', 'none'] as const).map((kind) =>
    say('answer_kind', { kind, event: kind === 'conditions' ? event : null }),
  ),
  say('answer_then', { headcount, before: wave }),
  say('answer_then', { headcount: null, before: hiring }),
  say('answer_headcount', { now: headcount, before: headcount, percent: -2.04 }),
  say('answer_headcount', { now: { ...headcount, base: 'corporate' }, before: null, percent: null }),
  say('answer_unlinked', { kind: 'layoff' }),
  say('answer_undated', {}),
  say('answer_newer', { asOf: '2026-11-21' }),
  say('left_programme_total', { programme, total: 27_000 }),
  say('left_share', { percent: 1.9, base: 'total', part: 30_000, ids: ['thirty', 'staff'] }),
  say('left_previous', { wave }),
  say('left_climb', { headline: 'announced', text: 'planned', figures: [0, 1] }),
  say('left_unconfirmed', { wave: unnumbered }),
  say('seen_differ', { what: 'numbers' }),
  say('seen_differ', { what: 'dates' }),
  say('seen_differ', { what: 'both' }),
  say('seen_agree', {}),
  say('seen_changed', { outlet: null, before: seen(14_000), now: seen(30_000), until: '2025-10-28' }),
  say('seen_changed', { outlet: 'The Daily', before: seen(null), now: seen(1), until: '2025-10-28' }),
];

test('the samples below leave no sentence out', () => {
  const sampled = new Set<string>(sentences.map(({ key }) => key));
  expect(Object.keys(en.wording).filter((key) => !sampled.has(key))).toEqual([]);
});

describe.each(locales)('every sentence in %s', (locale) => {
  test.each(sentences.map((sentence, index) => [index, sentence.key, sentence] as const))(
    '%i %s',
    (_, __, sentence) => {
      const text = word(sentence, locale);
      expect(text).not.toMatch(/undefined|null|NaN|Infinity|\[object|\s{2,}|\s[.,;]|\.\.|。。/);
      expect(text).toMatch(/[.。]$|[.。][”」]$|[”」]$/);
      if (locale === 'zh-TW') expect(text).toMatch(/\p{Script=Han}/u);
      // Capital first, digit first, or an opening quotation mark.
      else expect(text).toMatch(/^[\p{Lu}\d“”]/u);
    },
  );
});

describe('big numbers the language’s way', () => {
  const text = (locale: (typeof locales)[number]) =>
    word(say('left_programme_total', { programme, total: 27_000 }), locale);

  test('English digits, Finnish spaces, Chinese ten thousands with the digits beside them', () => {
    expect(text('en')).toBe('By then the waves of the 2022–23 reduction had come to about 27,000 jobs in all.');
    expect(text('zh-TW')).toBe('到當時為止，2022–2023年的整輪裁員各波合計約 2 萬 7000（27,000）人。');
    expect(text('fi')).toBe(
      'Vuosien 2022–2023 vähennysohjelma oli siihen mennessä yhteensä noin 27\u00a0000 työpaikkaa.',
    );
  });
});

describe('grammar', () => {
  const one = { ...hiring, amount: { ...hiring.amount, value: 1 } };
  const many = { ...hiring, amount: { ...hiring.amount, value: 250_000 } };

  test('one hire and many', () => {
    expect(nameOf(one, 'en')).toBe('the plan to hire 1 seasonal worker announced in 2025');
    expect(nameOf(many, 'en')).toBe('the plan to hire 250,000 seasonal workers announced in 2025');
    expect(nameOf(one, 'fi')).toBe('vuonna 2025 ilmoitettu 1 kausityöntekijän rekrytointi');
    expect(nameOf(many, 'fi')).toBe('vuonna 2025 ilmoitettu 250\u00a0000 kausityöntekijän rekrytointi');
  });

  test('Finnish says when in the case that the precision asks for', () => {
    expect(nameOf(wave, 'fi')).toBe('28. lokakuuta 2025 ilmoitettu noin 14\u00a0000 työpaikan vähennys');
    expect(nameOf({ ...wave, date: '2025-10' }, 'fi')).toContain('lokakuussa 2025 ilmoitettu');
    expect(nameOf({ ...wave, date: '2025' }, 'fi')).toContain('vuonna 2025 ilmoitettu');
  });

  test('parts and places are said in the reader’s language', () => {
    expect(nameOf(unnumbered, 'en')).toBe(
      'the cut of an unpublished number of jobs (warehouses and Netherlands) reported in July 2025',
    );
    expect(nameOf(unnumbered, 'fi')).toBe(
      'heinäkuussa 2025 uutisoitu vähennys (varastot ja Alankomaat), jonka määrää ei julkaistu',
    );
    expect(nameOf(unnumbered, 'zh-TW')).toBe('2025年7月媒體報導的裁員（人數未公布）（倉庫、荷蘭）');
  });

  test('a wave far down the line', () => {
    const far = say('answer_round', { wave, programme, ordinal: 21, planned: false });
    expect(word(far, 'en')).toContain('The 21st wave');
    expect(word(far, 'fi')).toContain('21. aalto');
    expect(word(far, 'zh-TW')).toContain('第 21 波');
  });
});

describe('names in the cases that a sentence asks for', () => {
  test('a part in a whole, in Finnish', () => {
    expect(word(say('inside', { part: twitch, whole: wave }), 'fi')).toBe(
      '9. tammikuuta 2024 ilmoitettu yli 500 työpaikan vähennys (Twitch) sisältyy 28. lokakuuta 2025 ilmoitettuun noin 14\u00a0000 työpaikan vähennykseen, joten niitä ei lasketa yhteen.',
    );
    expect(word(say('answer_part', { wave: twitch, whole: wave }), 'fi')).toContain(
      'on osa 28. lokakuuta 2025 ilmoitettua noin 14\u00a0000 työpaikan vähennystä.',
    );
  });

  test('what the press reported, in Finnish and Chinese', () => {
    const reported = { ...wave, status: 'reported' } as const;
    const sentence = say('left_unconfirmed', { wave: reported });
    expect(word(sentence, 'fi')).toBe(
      'Lehdistö oli kertonut 28. lokakuuta 2025 noin 14\u00a0000 työpaikan vähennyksestä; yhtiö ei ollut vahvistanut lukua.',
    );
    expect(nameOf(reported, 'zh-TW')).toBe('2025年10月28日媒體報導的約 1 萬 4000（14,000）人裁員');
  });

  test('jobs at contractors are not called Amazon’s own', () => {
    const elsewhere = { ...wave, contractors: true };
    expect(nameOf(elsewhere, 'en')).toContain('jobs (at contractors)');
    expect(word(say('answer_wave', { wave: elsewhere, planned: false }), 'fi')).not.toContain('Amazon ilmoitti');
  });
});

describe('shares', () => {
  test('rounding that one decimal would not show is shown with two', () => {
    const sentence = say('share_rounded', { percent: 1.166, printed: 1.2 });
    expect(word(sentence, 'en')).toBe('1.17% rounds to 1.2%.');
    expect(word(sentence, 'fi')).toBe('1,17\u00a0% on pyöristettynä 1,2\u00a0%.');
    expect(word(say('share_rounded', { percent: 4, printed: 4 }), 'en')).toBe('The share comes to 4%.');
  });

  test('two shares have one sign in Finnish', () => {
    const sentence = say('share_within', { qualifier: 'nearly', printed: 10, low: 8.5, high: 10, percent: 8.57 });
    expect(word(sentence, 'fi')).toBe('”lähes 10\u00a0%” sallii osuudet 8,5–10\u00a0%; 8,6\u00a0% on niiden joukossa.');
    expect(word(sentence, 'en')).toContain('8.5% to 10%');
  });
});

describe('the records that a sentence speaks of', () => {
  test('each number can be followed to its record', () => {
    const total = say('answer_total', { others: parts, total: 27_000, size: { largest: true, other: wave } });
    expect(recordsIn(total)).toEqual(['eighteen', 'nine', 'fourteen']);
    expect(recordsIn(say('left_share', { percent: 1.9, base: 'total', part: 1, ids: ['a', 'b'] }))).toEqual(['a', 'b']);
    expect(recordsIn(say('answer_undated', {}))).toEqual([]);
  });
});

test('names that turn the direction of a text do not turn the words around them', () => {
  const turning = { ...event, title: 'שלום \u202eabc', local: null };
  // A sign that turns what follows is left out; letters that run the other way keep to themselves.
  expect(nameOf(turning, 'en')).toBe('“\u2068שלום abc\u2069” (15 August 2015)');
  expect(word(say('none_other_company', { subject: 'ארגון' }), 'en')).toContain('\u2068ארגון\u2069');
  expect(nameOf({ ...twitch, units: ['شركة'] }, 'fi')).toContain('(\u2068شركة\u2069)');
});
