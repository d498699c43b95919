import { describe, expect, test } from 'vitest';
import type { LinkGround } from '../../src/context/sentence.ts';
import { DATE_RULES } from '../../src/story/language.ts';
import {
  AS_OF_CODES,
  PLAIN_STORY_CODES,
  ROLE_CODES,
  STATUS_CODES,
  type StoryReason,
  SUBJECT_CODES,
} from '../../src/story/reasons.ts';
import type { Span } from '../../src/story/story.ts';
import type { Locale } from '../../src/surfaces/locale.ts';
import {
  wordAsOf,
  wordDateReason,
  wordLinkGround,
  wordRole,
  wordStatus,
  wordStoryReason,
  wordSubject,
} from '../../src/surfaces/sentences/reasons.ts';

const span = (text: string): Span => ({ text, in: 'body', start: 0, end: text.length });
const words = [span('laid off'), span('plans to')];

const grounds: LinkGround[] = [
  ...(['exact', 'rounded', 'coarse', 'range', 'other_source'] as const).map((fit) => ({ by: 'number', fit }) as const),
  { by: 'date', stated: '2025-10', words: 'last October' },
  { by: 'date', stated: '2025', words: null },
  { by: 'news', days: 0 },
  { by: 'news', days: 1 },
  { by: 'news', days: 3 },
  { by: 'role', role: 'cumulative_cuts' },
  { by: 'role', role: 'planned_cuts' },
  { by: 'unit', units: ['AWS', 'Twitch'] },
  { by: 'place', region: 'US-WA' },
  { by: 'programme' },
  { by: 'same_number' },
  { by: 'neighbours', dates: ['2023-01-04', '2023-03'] },
];

const story: StoryReason[] = [
  ...PLAIN_STORY_CODES.map((code) => ({ code, speaks: 'for', words }) as const),
  { code: 'topic_title', speaks: 'for', words, topic: 'layoff' },
  { code: 'topic_lead', speaks: 'for', words: [], topic: 'policy' },
  { code: 'together', speaks: 'for', words: [], percent: 40 },
  { code: 'reader', speaks: 'against', words: [], by: 'correction-1' },
];

function everything(locale: Locale): string[] {
  return [
    ...ROLE_CODES.flatMap((code) => wordRole([{ code, words }], locale)),
    ...SUBJECT_CODES.map((code) => wordSubject({ code, words }, locale)),
    ...AS_OF_CODES.map((code) => wordAsOf({ code, words, rule: 'month', open: null }, locale)),
    ...STATUS_CODES.map((code) => wordStatus({ code, words }, locale)),
    ...DATE_RULES.flatMap((rule) =>
      (
        [
          [null, true],
          [{ date: '2026-01-28', is: 'article', words: null }, true],
          [{ date: '2025', is: 'date_before', words: span('in 2025') }, true],
          [null, false],
        ] as const
      ).map(([from, resolved]) => wordDateReason({ value: resolved ? '2025' : null, because: { rule, from } }, locale)),
    ),
    ...grounds.map((ground) => wordLinkGround(ground, locale)),
    ...story.map((reason) => wordStoryReason(reason, locale)),
  ];
}

describe.each(['en', 'zh-TW', 'fi'] as const)('the reasons in %s', (locale) => {
  test('are whole sentences with nothing left open in them', () => {
    for (const sentence of everything(locale)) {
      expect(sentence).toMatch(locale === 'zh-TW' ? /^\S.*。$/ : /^[\p{Lu}\p{Pi}”].*\.$/u);
      expect(sentence).not.toMatch(/undefined|null|\{|\}| {2}|\.\.|\( \)/);
    }
  });

  test('are told apart: no two rules say the same', () => {
    const roles = ROLE_CODES.flatMap((code) => wordRole([{ code, words }], locale));
    expect(new Set(roles).size).toBe(roles.length);
    const subjects = SUBJECT_CODES.map((code) => wordSubject({ code, words }, locale));
    expect(new Set(subjects).size).toBe(subjects.length);
  });
});

test('the words of the article are quoted as each language quotes', () => {
  const role = { code: 'cut_planned', words } as const;
  expect(wordRole([role], 'en')).toEqual(['A cut, and planned: the words “laid off” and “plans to”.']);
  expect(wordRole([role], 'fi')).toEqual(['Suunniteltu vähennys: sanat ”laid off” ja ”plans to”.']);
  expect(wordRole([role], 'zh-TW')).toEqual(['計畫中的裁減：依「laid off」、「plans to」判讀。']);
});

test('words that another figure lends may be missing', () => {
  for (const code of ['same_number', 'total_before', 'expected_before', 'number_before', 'as_elsewhere'] as const)
    for (const locale of ['en', 'fi', 'zh-TW'] as const)
      expect(wordRole([{ code, words: [] }], locale)[0]).toMatch(/^\S[^()（）]*[.。]$/);
});

test('several words, or one of several parts, are words', () => {
  const said = (...texts: string[]) => wordRole([{ code: 'cut', words: texts.map(span) }], 'en')[0];
  expect(said('cut')).toBe('A cut: the word “cut”.');
  expect(said('laid off')).toBe('A cut: the words “laid off”.');
});

test('what changed a role is said after what gave it', () => {
  const reasons = wordRole(
    [
      { code: 'cut', words: [span('cuts')] },
      { code: 'period_total', words: [span('in 2022')] },
    ],
    'en',
  );
  expect(reasons).toEqual([
    'A cut: the word “cuts”.',
    'It is dated by a whole year or more (“in 2022”), so it is that time’s total.',
  ]);
});

test('a date says what it was counted from, or why it stays open', () => {
  const from = { date: '2026-01-28', is: 'article', words: null } as const;
  expect(wordDateReason({ value: '2025-10', because: { rule: 'month-last-year', from } }, 'en')).toBe(
    'That month of the year before the article’s (28 January 2026).',
  );
  expect(wordDateReason({ value: null, because: { rule: 'month-last-year', from: null } }, 'en')).toMatch(
    /^Not resolved/,
  );
});
