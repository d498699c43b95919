import { describe, expect, test } from 'vitest';
import type { Sighting } from '../../src/context/context.ts';
import { contradict, outletsOn } from '../../src/context/outlets.ts';
import { sighting } from '../trail/sample-sighting.ts';
import { contextOf, inWords } from './story-of.ts';

const fourteen = contextOf({
  published: '2025-10-28',
  figures: [{ role: 'jobs_cut', value: 14_000 }],
});
const here = sighting({ outlet: 'This Paper' });
const amount = (
  value: number | null,
  qualifier: Sighting['printed']['qualifier'] = 'exact',
  low: number | null = null,
) => ({ value, low, high: low === null ? null : 2 * low, qualifier, measure: 'jobs' }) as const;

describe('two numbers of the same thing', () => {
  test.each([
    [amount(30_000), amount(30_000, 'up_to')],
    [amount(30_000), amount(28_000, 'nearly')],
    [amount(28_500, 'over'), amount(30_000, 'about')],
    [amount(30_000), amount(27_000)],
    [amount(16_000), amount(30_000, 'up_to')],
    [amount(14_000), amount(null, 'exact', 10_000)],
    [amount(14_000), amount(null, 'vague')],
  ])('do not contradict one another where a verdict would let both stand: %o and %o', (a, b) => {
    expect(contradict(a, b)).toBe(false);
    expect(contradict(b, a)).toBe(false);
  });

  test.each([
    [amount(14_000), amount(16_000)],
    [amount(14_000, 'about'), amount(17_000)],
    [amount(14_000, 'up_to'), amount(16_000)],
    [amount(30_000), amount(null, 'exact', 10_000)],
  ])('do where it would not: %o and %o', (a, b) => {
    expect(contradict(a, b)).toBe(true);
    expect(contradict(b, a)).toBe(true);
  });
});

describe('what was seen in other articles', () => {
  test('is told of a wave once two other outlets gave a number', () => {
    const one = sighting({ outlet: 'The Daily' });
    const other = sighting({ outlet: 'The Nightly', printed: { qualifier: 'about' } });
    expect(outletsOn(fourteen, [here], [one])).toEqual([]);
    expect(outletsOn(fourteen, [here], [one, { ...one, address: 'https://the-daily.example/more' }])).toEqual([]);
    const [told] = outletsOn(fourteen, [here], [one, other]);
    expect(told?.record).toMatchObject({ is: 'wave', id: '2025-10-fourteen-thousand' });
    expect(told?.others.map(({ outlet }) => outlet)).toEqual(['The Daily', 'The Nightly']);
    expect(inWords(told?.said ?? [])).toBe('The numbers of these articles do not contradict one another.');
  });

  test('is told where one alone has another number, and what differs stands first', () => {
    const same = sighting({ outlet: 'The Daily', published: '2025-10-29' });
    const other = sighting({ outlet: 'The Nightly', printed: { value: 17_000 } });
    const [told] = outletsOn(fourteen, [here], [same, other]);
    expect(told?.others.map(({ outlet, differs }) => [outlet, differs.number])).toEqual([
      ['The Nightly', true],
      ['The Daily', false],
    ]);
    expect(inWords(told?.said ?? [])).toBe('The articles give different numbers.');
    expect(inWords(outletsOn(fourteen, [here], [other])[0]?.said ?? [], 'fi')).toBe('Jutuissa on eri luvut.');
    expect(inWords(outletsOn(fourteen, [here], [other])[0]?.said ?? [], 'zh-TW')).toBe('各篇報導的數字不一致。');
  });

  test('counts dates as different where time zones and coverage do not explain it, and only of single waves', () => {
    const dated = (date: string | null, outlet = 'The Daily') => sighting({ outlet, date });
    const mine = { ...here, date: '2025-10-28' };
    expect(outletsOn(fourteen, [mine], [dated('2025-10')])).toEqual([]);
    expect(outletsOn(fourteen, [mine], [dated('2025-10-27')])).toEqual([]);
    expect(outletsOn(fourteen, [mine], [dated(null)])).toEqual([]);
    const [told] = outletsOn(fourteen, [mine], [dated('2025-09')]);
    expect(told?.others[0]?.differs).toEqual({ number: false, date: true });
    expect(inWords(told?.said ?? [])).toBe('The articles give different dates.');
  });

  test('is of the same wave and the same kind of number only', () => {
    const others = [
      sighting({ outlet: 'A', record: { type: 'wave', id: '2026-01-sixteen-thousand' }, printed: { value: 16_000 } }),
      sighting({ outlet: 'B', counted: 'share', role: 'share', printed: { value: 4, measure: 'percent' } }),
      sighting({ outlet: 'C', record: { type: 'programme', id: '2025-10-fourteen-thousand' } }),
    ];
    expect(outletsOn(fourteen, [here], others)).toEqual([]);
  });

  test('names an outlet once for a number, by its latest article', () => {
    const early = sighting({ outlet: 'The Daily', published: '2025-10-27', address: 'https://daily.example/early' });
    const late = sighting({ outlet: 'The Daily', published: '2025-10-30', address: 'https://daily.example/late' });
    const nightly = sighting({ outlet: 'The Nightly' });
    const [told] = outletsOn(fourteen, [here], [early, nightly, late]);
    expect(told?.others.map(({ address }) => address)).toEqual(['https://daily.example/late', nightly.address]);
  });

  test('tells what was changed afterwards, in this article and in others', () => {
    const changed = {
      ...here,
      former: [{ printed: sighting({ printed: { value: 10_000 } }).printed, until: '2025-10-27' }],
    };
    expect(inWords(outletsOn(fourteen, [changed], [])[0]?.said ?? [])).toBe(
      'On 27 October 2025, this article still gave 10,000; it now gives 14,000.',
    );
    const [told] = outletsOn(
      fourteen,
      [here],
      [{ ...changed, outlet: 'The Daily', address: 'https://daily.example/' }],
    );
    expect(inWords(told?.said ?? [])).toBe('On 27 October 2025, The Daily still gave 10,000; it now gives 14,000.');
    expect(inWords(told?.said ?? [], 'fi')).toBe(
      'Julkaisussa The Daily luku oli vielä 27. lokakuuta 2025 10\u00a0000, nyt se on 14\u00a0000.',
    );
    expect(inWords(told?.said ?? [], 'zh-TW')).toMatch(/^The Daily 在2025年10月27日仍寫「.*」，現在改為「.*」。$/);
  });

  test('leaves two numbers of one article to its own verdicts', () => {
    const both = [here, { ...here, printed: sighting({ printed: { value: 17_000 } }).printed }];
    expect(outletsOn(fourteen, both, [])).toEqual([]);
  });

  test('is bounded, and says how many more there are', () => {
    const many = Array.from({ length: 30 }, (_, at) => sighting({ outlet: `Outlet ${at}` }));
    const [told] = outletsOn(fourteen, [here], many);
    expect(told?.others.length).toBe(12);
    expect(told?.unlisted).toBe(18);
  });
});
