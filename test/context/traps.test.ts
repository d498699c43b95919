import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../src/article/from-text.ts';
import { buildContext } from '../../src/context/build.ts';
import { bundledDataset } from '../../src/dataset/bundled.ts';
import zhHant from '../../src/story/languages/zh-Hant.ts';
import { readStory } from '../../src/story/read.ts';
import { claimVerdicts, contextOf, inWords, verdicts } from './story-of.ts';

describe('14,000 means four things', () => {
  test('a second round of about as many, reported on 22 January 2026, is not October’s', () => {
    const planned = contextOf({
      published: '2026-01-24',
      figures: [
        { role: 'planned_cuts', value: 14_000, qualifier: 'about', status: 'planned', asOf: '2026-01' },
        { role: 'jobs_cut', value: 14_000, asOf: '2025-10' },
      ],
    });
    expect(verdicts(planned)).toEqual(['agrees 2026-01-second-round-reported', 'agrees 2025-10-fourteen-thousand']);
  });

  test('without a date between the two records, none is chosen and both are named', () => {
    const context = contextOf({
      published: '2026-01-24',
      figures: [{ role: 'jobs_cut', value: 14_000, asOf: '2026-01' }],
    });
    expect(verdicts(context)).toEqual(['no_record']);
    const said = inWords(context.figures[0]?.explanation ?? []);
    expect(said).toContain('More than one record fits');
    expect(said).toContain('28 October 2025');
    expect(said).toContain('22 January 2026');
  });

  test('once the second round is announced, the report that it overtook no longer competes', () => {
    const context = contextOf({
      published: '2026-02-03',
      figures: [{ role: 'jobs_cut', value: 14_000, asOf: '2026-02' }],
    });
    expect(verdicts(context)).toEqual(['agrees 2025-10-fourteen-thousand']);
  });

  test('a new plan for as many is not the cut of two months before', () => {
    const context = contextOf({
      published: '2025-12-20',
      figures: [{ role: 'planned_cuts', value: 14_000, status: 'planned', asOf: '2025-12' }],
    });
    expect(verdicts(context)).toEqual(['no_record']);
  });

  test('a bank’s guess about managers and a denied rumour are no waves', () => {
    const guess = contextOf({
      published: '2025-03-18',
      figures: [{ role: 'planned_cuts', value: 14_000, asOf: '2025-03' }],
    });
    const rumour = contextOf({
      published: '2026-05-02',
      figures: [{ role: 'jobs_cut', value: 14_000, asOf: '2026-05' }],
    });
    expect(verdicts(guess)).toEqual(['no_record']);
    expect(inWords(guess.figures[0]?.explanation ?? [])).toContain('Morgan Stanley');
    expect(verdicts(rumour)).toEqual(['no_record']);
    expect(inWords(rumour.figures[0]?.explanation ?? [])).toContain('denies a rumour');
  });
});

describe('numbers of others', () => {
  test('UPS’s 30,000 and a joint total are nobody’s record here', () => {
    const context = contextOf({
      kind: 'none',
      published: '2026-01-27',
      figures: [
        { role: 'planned_cuts', value: 30_000, subject: 'UPS' },
        { role: 'jobs_cut', value: 28_000, subject: 'several' },
      ],
    });
    expect(verdicts(context)).toEqual(['no_record', 'no_record']);
    expect(inWords(context.figures[0]?.explanation ?? [], 'fi')).toBe('Luku koskee toista yhtiötä (UPS), ei Amazonia.');
    expect(context.waves).toEqual([]);
  });
});

describe('10,000 is inside the 18,000', () => {
  const context = contextOf({
    published: '2023-03-25',
    figures: [
      { role: 'jobs_cut', value: 10_000, asOf: '2022-11' },
      { role: 'jobs_cut', value: 18_000, asOf: '2023-01' },
      { role: 'jobs_cut', value: 9_000, asOf: '2023-03' },
      { role: 'cumulative_cuts', value: 37_000 },
    ],
    claims: [{ type: 'sum', figures: [0, 1, 2, 3], total: 37_000 }],
  });

  test('a sum that counts people twice differs', () => {
    expect(claimVerdicts(context)).toEqual(['sum differs']);
    expect(inWords(context.claims[0]?.explanation ?? [])).toContain('counts people twice');
  });

  test('an article that puts both side by side is told so', () => {
    expect(inWords(context.leftOut.slice(0, 1))).toContain('the two are not added');
  });

  test('in December 2022 the reports still stood by themselves', () => {
    const then = contextOf({ kind: 'policy', published: '2022-12-10' });
    expect(then.prior[0]).toBe('2022-11-first-reports');
  });
});

describe('nothing from after the article', () => {
  test('16,000 in December 2025 is no record', () => {
    const context = contextOf({
      published: '2025-12-02',
      figures: [{ role: 'jobs_cut', value: 16_000, asOf: '2025-12' }],
    });
    expect(verdicts(context)).toEqual(['no_record']);
  });

  test('30,000 in November 2025 is a target of which 14,000 had been announced', () => {
    const context = contextOf({
      published: '2025-11-05',
      figures: [{ role: 'planned_cuts', value: 30_000, qualifier: 'up_to', status: 'planned', asOf: '2025-11' }],
    });
    expect(inWords(context.figures[0]?.explanation ?? [])).toContain(
      '14,000 had been announced by the time of the article',
    );
  });
});

test('a plan for 30,000 is the target, though the year of the 27,000 stands beside it', () => {
  const context = contextOf({
    published: '2026-01-23',
    figures: [{ role: 'planned_cuts', value: 30_000, status: 'planned', asOf: '2022' }],
  });
  expect(verdicts(context)).toEqual(['agrees 2025-10-reuters-thirty-thousand']);
});

describe('parts and places', () => {
  test('a state’s share is its own record, and no slip of the whole', () => {
    const context = contextOf({
      published: '2025-10-29',
      figures: [
        { role: 'jobs_cut', value: 14_000, in: 'title', asOf: '2025-10' },
        { role: 'jobs_cut', value: 2_303, asOf: '2025-10-28', region: 'US-WA' },
        { role: 'jobs_cut', value: 600, asOf: '2025-10-28' },
        { role: 'headcount', value: 6_500, region: 'IE', asOf: '2025-10' },
      ],
    });
    expect(verdicts(context)).toEqual([
      'agrees 2025-10-fourteen-thousand',
      'agrees 2025-10-washington-warn',
      'no_record',
      'no_record',
    ]);
  });

  test('a unit’s cut and its share of the unit', () => {
    const context = contextOf({
      published: '2024-01-11',
      figures: [
        { role: 'jobs_cut', value: 500, qualifier: 'over', units: ['Twitch'], in: 'title', asOf: '2024-01' },
        { role: 'share', value: 35, of: 'unit', units: ['Twitch'] },
      ],
    });
    expect(verdicts(context)).toEqual(['agrees 2024-01-twitch', 'agrees 2024-01-twitch']);
    expect(context.about).toEqual({ type: 'wave', id: '2024-01-twitch' });
  });

  test('opening and settled numbers are both on record: sources differ', () => {
    const quebec = contextOf({
      published: '2025-01-23',
      figures: [{ role: 'jobs_cut', value: 1_700, region: 'CA-QC', asOf: '2025-01' }],
    });
    const spain = contextOf({
      published: '2025-12-18',
      figures: [{ role: 'jobs_cut', value: 920, region: 'ES', asOf: '2025-12' }],
    });
    expect(verdicts(quebec)).toEqual(['sources_differ 2025-01-quebec']);
    expect(verdicts(spain)).toEqual(['sources_differ 2025-10-spain']);
  });
});

describe('no confident wrong “differs”', () => {
  test.each([
    ['a cut that may be a part', { role: 'jobs_cut', value: 8_500, asOf: '2023-01' }],
    ['a cut of a month without a wave', { role: 'jobs_cut', value: 20_000, asOf: '2022-12' }],
    ['hires of a year', { role: 'hires', value: 427_300, asOf: '2020' }],
    ['hires beside the wave that is named', { role: 'hires', value: 110_000, asOf: '2022-10' }],
    ['a headcount of a country', { role: 'headcount', value: 1_100_000, asOf: '2025-09' }],
    ['a headcount of a site', { role: 'headcount', value: 6_000, asOf: '2022-04' }],
    ['a headcount of a quarter that is not on record', { role: 'headcount', value: 1_335_000, asOf: '2021-06' }],
    ['a share of nothing in particular', { role: 'share', value: 79, of: 'total' }],
    ['attrition', { role: 'attrition', value: 150, measure: 'percent' }],
  ] as const)('%s', (_, figure) => {
    const context = contextOf({
      published: '2026-02-20',
      figures: [{ role: 'jobs_cut', value: 16_000, asOf: '2026-01' }, figure],
    });
    expect(context.figures[1]?.verdict).toBe('no_record');
  });
});

describe('a share beside a part of what it is of', () => {
  const beside = (...lines: string[]) => {
    const title = '亞馬遜確認再裁1.6萬人';
    const article = articleFromText({ text: lines.join('\n'), title, published: '2026-01-28', lang: 'zh-Hant' });
    const { figures } = buildContext(readStory(article, zhHant), bundledDataset(), { ownIds: new Set() });
    return figures.find(({ figure }) => figure.role === 'share')?.verdict;
  };

  test('with the total close above it, it is the total’s', () => {
    expect(beside('兩輪合計3萬', '連同去年10月的1.4萬人，今次佔寫字樓員工約9%。')).toBe('rounds');
  });

  test('without one, it is held against the count beside it', () => {
    expect(beside('亞馬遜再裁員', '去年10月裁1.4萬人，佔寫字樓員工約9%。')).toBe('differs');
  });
});
