import { expect, test } from 'vitest';
import { labelsFor } from '../../src/surfaces/labels/index.ts';
import { viewRecord } from '../../src/surfaces/record-view.ts';
import { indexRecords } from '../../src/surfaces/records.ts';
import { sampleContext } from '../sidebar/sample-context.ts';

const { records } = sampleContext();
const [memo] = records.events;
if (!memo) throw new Error('no event');
const event = {
  ...memo,
  figures: { managerRatioPercent: 15, usdPerHour: 15, by2027: 160_000, q3Usd: 1, mine: 'a few' },
};
const index = indexRecords({
  ...records,
  wordings: { managerRatioPercent: { fi: 'esihenkilöosuus, prosenttia', 'zh-TW': '主管比例（百分比）' } },
});

test('numbers of events are named in words, in the reader’s language where the record is a bundled one', () => {
  const numbers = (locale: 'en' | 'fi') =>
    viewRecord({ type: 'event', record: event }, { records: index, labels: labelsFor(locale), locale }).facts[0]?.value;
  expect(numbers('en')).toBe('manager ratio percent: 15; USD per hour: 15; by 2027: 160,000; Q3 USD: 1; mine: a few');
  expect(numbers('fi')).toContain('esihenkilöosuus, prosenttia: 15; USD per hour: 15');
});
