import { parse } from 'papaparse';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/context/context.ts';
import { say } from '../../src/context/sentence.ts';
import { annotationsJson } from '../../src/sidebar/take-along/annotations.ts';
import { figureReceipt } from '../../src/sidebar/take-along/receipt.ts';
import { figuresCsv } from '../../src/sidebar/take-along/table.ts';
import type { TakenContext } from '../../src/sidebar/take-along/taken-context.ts';
import { labelsFor } from '../../src/surfaces/labels/index.ts';
import type { Locale } from '../../src/surfaces/locale.ts';
import { indexRecords } from '../../src/surfaces/records.ts';
import { byHand } from '../story/by-hand.ts';
import { checkedFigure, figure, sampleContext } from './sample-context.ts';

const body = 'Amazon is cutting 9,000 more jobs, most of them in its cloud unit, staff were told on Monday.';

const printed = figure('9,000 more jobs', {
  start: 18,
  end: 33,
  value: 9_000,
  asOf: '2023-03',
  around: { before: 'Amazon is cutting ', after: ', most of them in its cloud unit.' },
  because: byHand({ role: [{ code: 'cut', words: [{ text: 'cutting', in: 'body', start: 10, end: 17 }] }] }),
});
const nine = checkedFigure(printed, 'agrees', {
  record: { type: 'wave', id: 'nine' },
  wave: 'nine',
  explanation: [say('exact', { record: 9_000 })],
  rests: ['staff-2022'],
});

function takenOf(context: Context = sampleContext({ figures: [nine] }), locale: Locale = 'en'): TakenContext {
  return {
    context,
    records: indexRecords(context.records),
    page: { title: 'Amazon cuts jobs', url: 'https://news.example/story?id=1', publisher: 'The News', body },
    labels: labelsFor(locale),
    locale,
  };
}

describe('a figure as a receipt', () => {
  it('says what stands where, how it was read, and on what the verdict rests', () => {
    const lines = figureReceipt(nine, takenOf()).split('\n');
    expect(lines[0]).toBe('Amazon is cutting [9,000 more jobs], most of them in its cloud unit.');
    expect(lines).toContain('Article: The News · 21 March 2023 · Amazon cuts jobs');
    expect(lines).toContain('https://news.example/story?id=1');
    expect(lines).toContain('Place: Text, 19–33');
    expect(lines).toContain('How it was read: 9,000 · jobs cut · Announced');
    expect(lines.find((line) => line.startsWith('As of: March 2023. '))).toBeDefined();
    expect(lines).toContain('Agrees: The record has the same number, 9,000.');
    expect(lines).toContain('Wave · Wave nine (20 March 2023 · about 9,000 · Confirmed)');
    expect(lines).toContain('– The Paper · 20 March 2023 · text seen · the count · https://paper.example/a?b=1');
    // The other record that the verdict rests on, whose source has no address.
    expect(lines).toContain('Headcount · Staff, 2022-12-31 (31 December 2022 · 1,541,000)');
    expect(lines).toContain('– A filing · text seen · the count · page 12');
    expect(lines.at(-2)).toBe('Prior Waves, dataset as of 21 November 2026');
  });

  it('is in the reader’s language', () => {
    const context = sampleContext({ figures: [nine] });
    expect(figureReceipt(nine, takenOf(context, 'fi'))).toContain('Täsmää: Tietueessa on sama luku, 9\u00a0000.');
    expect(figureReceipt(nine, takenOf(context, 'zh-TW'))).toContain('相符：紀錄正是這個數字：9,000。');
  });

  it('of a figure without a record says that there is none', () => {
    const elsewhere = checkedFigure(figure('4,200', { value: 4_200, subject: 'Another Firm' }), 'no_record');
    const text = figureReceipt(elsewhere, takenOf());
    expect(text).toContain('of Another Firm');
    expect(text).toContain(`No record: ${labelsFor('en').verdictMeanings.no_record}`);
    expect(text).not.toContain('Wave ·');
  });
});

describe('the figures as CSV', () => {
  const rowsOf = (csv: string) => parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true });

  it('has one row a figure, with place, reading, verdict, record and sources', () => {
    const csv = figuresCsv(takenOf());
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const { data, errors } = rowsOf(csv);
    expect(errors).toEqual([]);
    expect(data).toHaveLength(1);
    expect(data[0]).toMatchObject({
      url: 'https://news.example/story?id=1',
      published: '2023-03-21',
      figure: '9,000 more jobs',
      in: 'body',
      start: '18',
      end: '33',
      value: '9000',
      low: '',
      role: 'jobs_cut',
      as_of: '2023-03',
      status: 'announced',
      verdict: 'agrees',
      explanation: 'The record has the same number, 9,000.',
      record: 'nine',
      record_date: '2023-03-20',
      record_value: '9000',
      record_count: 'about 9,000',
      sources: 'https://paper.example/a?b=1',
      own_records: 'false',
      dataset: '2026-11-21',
    });
  });

  it('has a row for each place of a figure that is printed twice', () => {
    expect(rowsOf(figuresCsv(takenOf(sampleContext()))).data).toHaveLength(4);
  });

  it('lets no words of the page run in a spreadsheet', () => {
    const nasty = checkedFigure(figure('=HYPERLINK("http://evil.example","9,000")', { value: 1 }), 'no_record');
    const taken = takenOf(sampleContext({ figures: [nasty] }));
    const [row] = rowsOf(figuresCsv({ ...taken, page: { ...taken.page, title: '@SUM(A1)\nsecond line' } })).data;
    expect(row?.figure).toBe('\'=HYPERLINK("http://evil.example","9,000")');
    expect(row?.article).toBe("'@SUM(A1)\nsecond line");
  });
});

/** What the Web Annotation Data Model requires (https://www.w3.org/TR/annotation-model/). */
const iri = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9+.-]*:\S+$/i));
const textualBody = v.looseObject({ type: v.literal('TextualBody'), value: v.string() });
// A resource of the web as a body is told by its address.
const otherBody = v.looseObject({ id: iri, type: v.string() });
const annotation = v.looseObject({
  id: iri,
  type: v.literal('Annotation'),
  motivation: v.picklist(['assessing']),
  body: v.tuple([textualBody, otherBody]),
  target: v.object({
    type: v.literal('SpecificResource'),
    source: iri,
    selector: v.tuple([
      v.object({ type: v.literal('TextQuoteSelector'), exact: v.string(), prefix: v.string(), suffix: v.string() }),
      v.object({
        type: v.literal('TextPositionSelector'),
        start: v.pipe(v.number(), v.integer(), v.minValue(0)),
        end: v.pipe(v.number(), v.integer(), v.minValue(0)),
      }),
    ]),
  }),
});
const collection = v.looseObject({
  '@context': v.literal('http://www.w3.org/ns/anno.jsonld'),
  id: iri,
  type: v.literal('AnnotationCollection'),
  total: v.pipe(v.number(), v.integer()),
  first: v.looseObject({
    id: iri,
    type: v.literal('AnnotationPage'),
    startIndex: v.literal(0),
    items: v.array(annotation),
  }),
});
/** Keys of the annotation context, of JSON-LD, and prefixed ones. */
const defined =
  /^(@context|id|type|label|generator|generated|name|total|first|startIndex|items|motivation|body|purpose|format|language|value|target|source|selector|exact|prefix|suffix|start|end|schema:[A-Za-z]+)$/;

function keysIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => [key, ...keysIn(each)]);
}

describe('the figures and claims as web annotations', () => {
  const context = sampleContext({ figures: [nine] });
  const parsed: unknown = JSON.parse(annotationsJson(takenOf(context), '2026-11-22T08:00:00Z'));
  const read = v.parse(collection, parsed);

  it('hold what the W3C’s model requires, and no word that its context does not know', () => {
    expect(read.total).toBe(2);
    expect(read.first.items).toHaveLength(2);
    expect(keysIn(parsed).filter((key) => !defined.test(key))).toEqual([]);
    const ids = read.first.items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });

  it('point at the words by quotation and by place', () => {
    const [one] = read.first.items;
    expect(one?.target).toEqual({
      type: 'SpecificResource',
      source: 'https://news.example/story?id=1',
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: '9,000 more jobs',
          prefix: 'Amazon is cutting ',
          suffix: ', most of them in its cloud unit, staff were told on Monday.',
        },
        { type: 'TextPositionSelector', start: 18, end: 33 },
      ],
    });
  });

  it('hold verdict, records and sources', () => {
    const [one] = read.first.items;
    expect(one?.body[0].value).toBe('Agrees. The record has the same number, 9,000.');
    expect(JSON.stringify(one?.body[1])).toContain('"schema:ratingValue":"agrees"');
    expect(one?.body[1]).toMatchObject({
      'schema:isBasedOn': [
        {
          'schema:name': 'Wave nine',
          'schema:temporalCoverage': '2023-03-20',
          'schema:value': { 'schema:value': 9_000, 'schema:description': 'about' },
          'schema:citation': [{ id: 'https://paper.example/a?b=1', 'schema:publisher': 'The Paper' }],
        },
        { 'schema:citation': [{ 'schema:publisher': 'A filing' }] },
      ],
    });
  });

  it('are named the same every time', () => {
    const again = v.parse(collection, JSON.parse(annotationsJson(takenOf(context), '2027-01-01T00:00:00Z')));
    expect(again.first.items.map(({ id }) => id)).toEqual(read.first.items.map(({ id }) => id));
  });
});
