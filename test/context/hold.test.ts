import { describe, expect, test } from 'vitest';
import { hold, significantDigits } from '../../src/context/hold.ts';
import type { Amount } from '../../src/context/sentence.ts';
import type { Qualifier } from '../../src/dataset/records.ts';

const printed = (value: number, qualifier: Qualifier = 'exact', measure: 'people' | 'percent' = 'people') => ({
  value,
  low: null,
  high: null,
  qualifier,
  measure,
});
const recorded = (value: number | null, low: number | null = null, high: number | null = null): Amount => ({
  value,
  low,
  high,
  qualifier: 'about',
});

describe('a printed count against a record', () => {
  test.each<[string, number, Qualifier, Amount, string]>([
    ['the very number, though one digit is printed', 9_000, 'exact', recorded(9_000), 'exact'],
    ['rounded to the three digits printed', 1_580_000, 'exact', recorded(1_578_000), 'rounded'],
    ['rounded to the two digits printed', 1_500_000, 'exact', recorded(1_541_000), 'rounded'],
    ['true to one digit only', 600_000, 'exact', recorded(647_500), 'one_digit'],
    ['nearly reaches 15 % below', 30_000, 'nearly', recorded(25_500), 'qualifier'],
    ['and no further', 30_000, 'nearly', recorded(24_400), 'off'],
    ['over reaches 15 % above', 1_500_000, 'over', recorded(1_725_000), 'qualifier'],
    ['and no further', 1_500_000, 'over', recorded(1_760_000), 'off'],
    ['about reaches 10 % either way', 11_000, 'about', recorded(10_000), 'qualifier'],
    ['without it the same number is off', 11_000, 'exact', recorded(10_000), 'off'],
    ['up to holds for anything below', 30_000, 'up_to', recorded(16_000), 'qualifier'],
    ['at least holds for anything above', 10_000, 'at_least', recorded(18_000), 'qualifier'],
    [
      'a range without a number of its own holds what lies in it',
      1_000,
      'exact',
      recorded(null, 900, 1_100),
      'in_range',
    ],
    [
      'the other end of a record is another source’s number',
      1_700,
      'exact',
      recorded(1_950, 1_700, 1_950),
      'other_bound',
    ],
    ['between the ends nobody has given it', 978, 'exact', recorded(1_200, 920, 1_200), 'off'],
    ['a record without a number holds nothing', 500, 'exact', recorded(null), 'off'],
  ])('%s: %d', (_, value, qualifier, record, how) => {
    expect(hold(printed(value, qualifier), record).how).toBe(how);
  });

  test('a printed range against the same range, and against a number in it', () => {
    const range = { value: null, low: 300_000, high: 350_000, qualifier: 'exact' as const, measure: 'people' as const };
    expect(hold(range, recorded(300_000, 300_000, 350_000)).how).toBe('same_range');
    expect(hold(range, recorded(320_000)).how).toBe('qualifier');
    expect(hold(range, recorded(275_000)).how).toBe('off');
  });
});

describe('a printed share against a quotient', () => {
  test.each<[string, number, Qualifier, number, string]>([
    ['the very share', 4, 'exact', (14_000 / 350_000) * 100, 'exact'],
    ['rounded to the decimal printed', 1.2, 'exact', (18_000 / 1_544_000) * 100, 'rounded'],
    ['10 % is not 8.6 %', 10, 'exact', (30_000 / 350_000) * 100, 'off'],
    ['nearly 10 % is', 10, 'nearly', (30_000 / 350_000) * 100, 'qualifier'],
    ['one digit for 0.65 %', 1, 'exact', (10_000 / 1_544_000) * 100, 'one_digit'],
  ])('%s', (_, value, qualifier, quotient, how) => {
    expect(hold(printed(value, qualifier, 'percent'), recorded(quotient)).how).toBe(how);
  });
});

test('trailing zeros count as rounding, all other digits as meant', () => {
  expect([9_000, 27_000, 1_578_000, 13_834, 100_000].map(significantDigits)).toEqual([1, 2, 4, 5, 1]);
});
