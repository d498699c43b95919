import * as v from 'valibot';
import { describe, expect, expectTypeOf, it, vi } from 'vitest';
import { answerCalls, type Sender } from '../../src/messages/answer-calls.ts';
import type { BackgroundHandlers } from '../../src/messages/calls.ts';
import { storySchema } from '../../src/messages/story-schema.ts';
import type { Story } from '../../src/story/story.ts';
import { byHand } from '../story/by-hand.ts';
import { report } from './sample-report.ts';

const own = { id: 'own', url: 'chrome-extension://own/' };
const inPage: Sender = { id: 'own', url: 'https://www.daily.example/story', frameId: 0, tab: { id: 7 } };
const popup: Sender = { id: 'own', url: 'chrome-extension://own/src/popup/popup.html' };

const amazon = { text: 'Amazon', in: 'title', start: 0, end: 6 } as const;

const story: Story = {
  is: true,
  kind: 'layoff',
  confidence: 0.9,
  why: [
    { code: 'amazon_title', speaks: 'for', words: [amazon] },
    { code: 'topic_title', speaks: 'for', topic: 'layoff', words: [] },
    { code: 'together', speaks: 'for', percent: 40, words: [] },
  ],
  lang: 'en',
  published: { date: '2025-10-28', precision: 'day', from: 'json-ld', sure: true },
  figures: [
    {
      text: '14,000 jobs',
      in: 'title',
      start: 14,
      end: 25,
      value: 14_000,
      low: null,
      high: null,
      measure: 'jobs',
      qualifier: 'exact',
      role: 'jobs_cut',
      subject: 'Amazon',
      units: [],
      of: null,
      region: null,
      asOf: '2025-10',
      status: 'announced',
      around: { before: 'Amazon cuts ', after: '' },
      because: byHand({
        subject: { code: 'named', words: [amazon] },
        asOf: { code: 'article', words: [], rule: 'month', open: null },
      }),
    },
  ],
  dates: [
    {
      text: 'October',
      in: 'body',
      start: 3,
      end: 10,
      value: '2025-10',
      precision: 'month',
      because: { rule: 'month', from: { date: '2025-10-28', is: 'article', words: null } },
    },
  ],
  claims: [
    {
      text: 'largest in its history',
      in: 'body',
      start: 20,
      end: 42,
      type: 'superlative',
      figure: 0,
      of: 'unspecified',
      what: 'layoff',
      conditional: true,
    },
    { text: 'more than', in: 'body', start: 0, end: 9, type: 'comparison', figures: [0, 0], relation: 'more' },
  ],
  cues: [],
  mentions: [],
  stretches: [],
  headline: { units: [], region: null },
};

function background() {
  const done = vi.fn(async () => ({ ok: true, value: null }) as const);
  const handlers: BackgroundHandlers = {
    annotate: vi.fn<BackgroundHandlers['annotate']>(async () => ({
      ok: true,
      value: { annotated: true, languages: ['en'] },
    })),
    languages: async () => ({ ok: true, value: { languages: [] } }),
    sidebar: done,
    fillFrame: async () => ({ ok: true, value: true }),
    words: done,
    context: vi.fn(async () => ({ ok: false, error: 'no dataset here' }) as const),
    correct: async () => ({ ok: true, value: { id: 'correction-1' } }),
    takeBack: done,
    marks: async () => {
      throw new Error('the tab is gone');
    },
    room: done,
    stay: async () => ({ ok: true, value: true }),
    closed: done,
    saidBefore: async () => ({ ok: true, value: { closed: false, aside: false } }),
    found: done,
    openPage: done,
    openBrief: done,
    brief: done,
    pageState: async () => ({
      ok: true,
      value: { access: 'unlisted', ask: [], host: null, isPrivate: false, site: null, report: null },
    }),
    checkPage: async () => ({ ok: true, value: report }),
    glance: async () => ({ ok: false, error: 'nothing in this tab' }),
    setSidebar: async () => ({ ok: true, value: report }),
    latestWaves: async () => ({ ok: true, value: { asOf: '2026-01-28', own: 0, waves: [] } }),
    addedSites: async () => ({ ok: true, value: { count: 0, origins: [] } }),
    datasetEdited: done,
  };
  return { handlers, answer: answerCalls(handlers, own) };
}

const annotate = { call: 'annotate', payload: { lang: 'en', writing: 'other' } };

describe('calls to the background', () => {
  it('reach their handler with what was sent and who asks', async () => {
    const { handlers, answer } = background();
    expect(await answer(annotate, inPage)).toEqual({ ok: true, value: { annotated: true, languages: ['en'] } });
    expect(handlers.annotate).toHaveBeenCalledWith(annotate.payload, {
      caller: 'in-page',
      tabId: 7,
      url: 'https://www.daily.example/story',
      incognito: false,
    });
  });

  it.each<[string, Sender]>([
    ['another extension', { ...inPage, id: 'other' }],
    ['nobody in particular', {}],
    ['a frame in a page', { ...inPage, frameId: 3 }],
    ['a page whose address only looks like ours', { id: 'own', url: 'https://own.example/chrome-extension://own/' }],
    [
      'a page of an extension whose name begins like ours',
      { id: 'own', url: 'chrome-extension://owner/src/popup.html' },
    ],
  ])('from %s are refused', async (_, sender) => {
    const { handlers, answer } = background();
    expect(await answer(annotate, sender)).toEqual({ ok: false, error: expect.stringContaining('does not come from') });
    expect(handlers.annotate).not.toHaveBeenCalled();
  });

  it('that only our own pages may make are refused to in-page code', async () => {
    const { handlers, answer } = background();
    for (const call of ['checkPage', 'pageState']) {
      const message = { call, payload: { tabId: 7 } };
      expect(await answer(message, inPage)).toEqual({ ok: false, error: `${call}: not a call for in-page code` });
      expect(await answer(message, popup)).toMatchObject({ ok: true });
    }
    expect(await answer({ call: 'datasetEdited', payload: {} }, inPage)).toMatchObject({ ok: false });
    expect(handlers.datasetEdited).not.toHaveBeenCalled();
  });

  it('count as our own page’s also where the page stands in a tab', async () => {
    const { answer } = background();
    const sender = { ...popup, frameId: 0, tab: { id: 9 } };
    expect(await answer({ call: 'pageState', payload: { tabId: 7 } }, sender)).toMatchObject({ ok: true });
  });

  it.each([
    ['no message', undefined, /^message: /],
    ['text', 'annotate', /^message: /],
    ['no name', { payload: {} }, /^message: call: /],
    ['an unknown name', { call: 'erase', payload: {} }, /^erase: the background knows no such call/],
    [
      'a name that objects have',
      { call: 'constructor', payload: {} },
      /^constructor: the background knows no such call/,
    ],
    ['a call to a page', { call: 'toggle', payload: {} }, /^toggle: the background knows no such call/],
    ['a payload of another form', { call: 'annotate', payload: { lang: 5, writing: 'other' } }, /^annotate: lang: /],
    ['a payload that is too long', { call: 'annotate', payload: { lang: 'x'.repeat(99), writing: 'other' } }, /lang: /],
    ['a tag that is a path', { call: 'languages', payload: { tags: ['../gate'] } }, /^languages: tags.0: /],
    [
      'a story of an unknown kind',
      { call: 'context', payload: { story: { ...story, kind: 'gossip' } } },
      /story\.kind/,
    ],
    [
      'a story with too many figures',
      { call: 'context', payload: { story: { ...story, figures: Array(5_000).fill(story.figures[0]) } } },
      /story\.figures/,
    ],
  ])('with %s are answered with what and where', async (_, message, error) => {
    const { handlers, answer } = background();
    expect(await answer(message, inPage)).toEqual({ ok: false, error: expect.stringMatching(error) });
    expect(handlers.annotate).not.toHaveBeenCalled();
    expect(handlers.context).not.toHaveBeenCalled();
  });

  it('are refused in a few words, however long what came is', async () => {
    const { answer } = background();
    const result = await answer({ call: 'annotate', payload: 'x'.repeat(1_000_000) }, inPage);
    expect(result).toEqual({ ok: false, error: expect.stringMatching(/^annotate: .{1,500}$/) });
  });

  it('whose handler fails are answered with the failure', async () => {
    const { answer } = background();
    expect(await answer({ call: 'marks', payload: { on: true, style: 'both' } }, inPage)).toEqual({
      ok: false,
      error: 'marks: the tab is gone',
    });
  });
});

describe('a story on its way', () => {
  it('arrives as it was sent', () => {
    expect(v.parse(storySchema, story)).toEqual(story);
  });

  it('has the shape that the reading gives it', () => {
    expectTypeOf<Story>().toExtend<v.InferOutput<typeof storySchema>>();
    expectTypeOf<v.InferOutput<typeof storySchema>>().toExtend<Story>();
  });
});
