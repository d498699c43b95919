/** The facts of five stories that readers meet: two layoffs, a hiring, and two about conditions. */
import type { StoryDraft } from './story-of.ts';

/** April 2023, in Chinese: 18,000 and 9,000 are 27,000; the headline says nearly 30,000. */
export const spring2023: StoryDraft = {
  published: '2023-04-20',
  lang: 'zh-Hant',
  figures: [
    { role: 'cumulative_cuts', value: 30_000, qualifier: 'nearly', in: 'title' },
    { role: 'jobs_cut', value: 18_000, asOf: '2023-01' },
    { role: 'jobs_cut', value: 9_000, asOf: '2023-03' },
    { role: 'cumulative_cuts', value: 27_000 },
    { role: 'jobs_cut', value: 9_000, asOf: '2023-03', units: ['AWS', 'PXT', 'advertising', 'Twitch'] },
    { role: 'cumulative_cuts', value: 27_000 },
  ],
  claims: [
    { type: 'sum', figures: [1, 2, 3], total: 27_000 },
    { type: 'superlative', figure: 3, of: 'unspecified', what: 'layoff', conditional: false },
  ],
  dates: [{ value: '2023' }, { value: '2023-01' }, { value: '2023-03' }, { value: '2022-11' }, { value: '2022' }],
};

/** 23 January 2026: a second round may come, of a plan for 30,000. */
export const january2026: StoryDraft = {
  published: '2026-01-23',
  figures: [
    { role: 'planned_cuts', value: 30_000, qualifier: 'about', status: 'planned', asOf: '2026-01' },
    { role: 'jobs_cut', value: 14_000, qualifier: 'about', asOf: '2025-10' },
    { role: 'planned_cuts', value: 30_000, status: 'planned', asOf: '2026-01', start: 5000 },
    { role: 'headcount', value: 1_580_000, qualifier: 'about', asOf: '2026-01', start: 5060 },
    { role: 'share', value: 10, qualifier: 'nearly', of: 'corporate', start: 5120 },
    { role: 'cumulative_cuts', value: 27_000, qualifier: 'about', asOf: '2022', start: 6000 },
  ],
  claims: [
    { type: 'fraction', part: 1, whole: 0, fraction: 0.5, qualifier: 'nearly' },
    { type: 'share', part: 2, percent: 10, of: 'corporate', at: 5120 },
    { type: 'superlative', figure: 2, of: 'unspecified', what: 'layoff', conditional: true },
    { type: 'comparison', figures: [2, 5], relation: 'more' },
    { type: 'date', figure: 5, event: null, date: '2022', at: 6000 },
    { type: 'date', figure: null, event: 'ai_memo', date: '2025-Q1' },
  ],
  dates: [
    { value: '2025', rule: 'part-of-year', start: 0, end: 1 },
    { value: '2025-10' },
    { value: '2026-W05' },
    { value: '2022', start: 6020, end: 6024 },
  ],
  cues: ['ai_memo', 'culture_remark'],
};

/** 8 March 2019: 3,000 remote hires at a company of 600,000. */
export const march2019: StoryDraft = {
  kind: 'hiring',
  published: '2019-03-08',
  figures: [
    { role: 'hires', value: 3_000, in: 'title', asOf: '2019-03', units: ['customer service'] },
    { role: 'planned_hires', value: 3_000, asOf: '2019-03-04', region: 'US' },
    { role: 'hires', text: 'thousands', qualifier: 'vague', asOf: '2019-03' },
    { role: 'headcount', value: 600_000, asOf: '2019-03' },
  ],
};

/** 1 September 2015: a comment on the New York Times' report. The 30 % are the contact-centre trade's. */
export const september2015: StoryDraft = {
  kind: 'conditions',
  published: '2015-09-01',
  figures: [{ role: 'attrition', value: 30, measure: 'percent', subject: 'contact centres' }],
  cues: ['nyt_investigation'],
};

/** 15 January 2013, in Finnish: the chief executive packs boxes for a week. */
export const january2013: StoryDraft = {
  kind: 'conditions',
  published: '2013-01-15',
  lang: 'fi',
  cues: ['executives_on_floor'],
};
