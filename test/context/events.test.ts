import { describe, expect, test } from 'vitest';
import { bundledDataset } from '../../src/dataset/bundled.ts';
import { contextOf, verdicts } from './story-of.ts';

describe('what a story goes back to', () => {
  test.each([
    ['the New York Times in 2021 wrote on turnover', '2021-07-01', 'nyt_investigation', ['nyt-jfk8-turnover']],
    ['the New York Times in 2025 wrote on robots', '2025-11-01', 'nyt_investigation', ['nyt-robots-2033']],
    ['the office rule of 2023', '2023-03-01', 'office_mandate', ['rto-three-days']],
    ['the office rule of 2024', '2024-09-17', 'office_mandate', ['rto-five-days']],
    ['the vote at JFK8', '2022-04-07', 'union_vote', ['jfk8-union-vote']],
    ['nothing that came later', '2021-01-01', 'union_vote', []],
    ['nothing that is long past', '2030-01-01', 'walkout', []],
    ['a cue that means nothing here', '2022-04-07', 'no_such_cue', []],
  ])('%s', (_, published, cue, ids) => {
    expect(contextOf({ kind: 'conditions', published, cues: [cue] }).referredEvents).toEqual(ids);
  });

  test('an event that the reader adds is found by its category', () => {
    const dataset = bundledDataset();
    const [model] = dataset.events;
    if (!model) throw new Error('no events');
    const own = { ...model, id: 'own-strike', title: 'A strike at our site', date: '2026-03-01', category: 'strike' };
    const context = contextOf(
      { kind: 'labor_action', published: '2026-03-05', cues: ['strike'] },
      { ...dataset, events: [...dataset.events, own] },
    );
    expect(context.referredEvents).toEqual(['own-strike']);
  });

  test('without a cue, at most three of that time are background, and none is referred to', () => {
    const context = contextOf({ kind: 'layoff', published: '2025-10-29' });
    expect(context.referredEvents).toEqual([]);
    expect(context.events.length).toBeGreaterThan(0);
    expect(context.events.length).toBeLessThanOrEqual(3);
  });

  test('undated, only a topic that can mean one event is taken', () => {
    expect(contextOf({ kind: 'conditions', published: null, cues: ['nyt_investigation'] }).events).toEqual([]);
    expect(contextOf({ kind: 'conditions', published: null, cues: ['ai_memo'] }).events).toEqual(['jassy-ai-memo']);
  });
});

test('numbers that an event has on record are held against it', () => {
  const context = contextOf({
    kind: 'labor_action',
    published: '2022-04-07',
    cues: ['union_vote'],
    figures: [
      { role: 'affected', value: 8_325 },
      { role: 'affected', value: 6_000 },
    ],
  });
  expect(verdicts(context)).toEqual(['agrees jfk8-union-vote', 'no_record']);
});
