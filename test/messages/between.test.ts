import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerInPage } from '../../src/messages/answer-in-page.ts';
import { call } from '../../src/messages/call.ts';
import type { PageHandlers, Report, Result } from '../../src/messages/calls.ts';
import { sendToTab } from '../../src/messages/send-to-tab.ts';

const sendMessage = vi.hoisted(() => vi.fn<(tabId: number, message: unknown, options: unknown) => Promise<unknown>>());
vi.mock('../../src/messages/browser.ts', () => ({ default: { tabs: { sendMessage } } }));

const report: Report = {
  state: 'no_story',
  kind: 'none',
  confidence: 0.1,
  why: [{ code: 'little_workforce', speaks: 'against', words: [] }],
  lang: 'fi',
  figures: 0,
  sidebar: 'hidden',
  error: null,
};

describe('a call from a page to the background', () => {
  const runtime = { id: 'own' as string | undefined, sendMessage: vi.fn<(message: unknown) => Promise<unknown>>() };
  beforeEach(() => {
    runtime.id = 'own';
    runtime.sendMessage.mockReset();
    vi.stubGlobal('chrome', { runtime });
  });

  it('comes back with what the background says', async () => {
    runtime.sendMessage.mockResolvedValue({ ok: true, value: null });
    expect(await call('marks', { on: true, style: 'both' })).toEqual({ ok: true, value: null });
    expect(runtime.sendMessage).toHaveBeenCalledWith({ call: 'marks', payload: { on: true, style: 'both' } });
  });

  it('is an error in words where nobody answers', async () => {
    runtime.sendMessage.mockResolvedValue(undefined);
    expect(await call('marks', { on: true, style: 'both' })).toEqual({
      ok: false,
      error: 'marks: the background did not answer',
    });
    runtime.sendMessage.mockRejectedValue(new Error('Could not establish connection.'));
    expect(await call('marks', { on: true, style: 'both' })).toEqual({
      ok: false,
      error: 'marks: Could not establish connection.',
    });
  });

  it('says so where the extension is gone', async () => {
    runtime.id = undefined;
    expect(await call('marks', { on: true, style: 'both' })).toEqual({
      ok: false,
      error: expect.stringContaining('reload the page'),
    });
    vi.stubGlobal('chrome', {});
    expect(await call('marks', { on: true, style: 'both' })).toMatchObject({ ok: false });
    expect(runtime.sendMessage).not.toHaveBeenCalled();
  });
});

describe('a call to a page', () => {
  type Listener = (message: unknown, sender: unknown, respond: (result: unknown) => void) => boolean;
  const listeners = new Set<Listener>();
  const onMessage = {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
  };
  const said = (): Result<Report> => ({ ok: true, value: report });
  const handlers: PageHandlers = {
    report: said,
    check: said,
    show: () => {
      throw new Error('no room');
    },
    hide: async () => said(),
    toggle: said,
    story: () => ({ ok: true, value: null }),
    summary: () => ({ ok: true, value: { answer: '', figures: [], more: 0, why: [] } }),
    datasetChanged: () => ({ ok: true, value: null }),
    lookUp: async ({ text, framed }) =>
      text === 'nothing' ? { ok: false, error: `nothing, framed: ${framed}` } : { ok: true, value: null },
    step: ({ by }) => ({ ok: true, value: { ...report, figures: 1 + by } }),
    leave: () => ({ ok: true, value: null }),
  };

  /** What the page answers, or `unanswered`. */
  function ask(message: unknown, id = 'own'): Promise<unknown> {
    const [listener] = listeners;
    return new Promise((resolve) => {
      if (listener?.(message, { id }, resolve) !== true) setTimeout(() => resolve('unanswered'));
    });
  }

  beforeEach(() => {
    listeners.clear();
    vi.stubGlobal('chrome', { runtime: { id: 'own', onMessage } });
  });

  it('is answered by its handler, at once or later', async () => {
    answerInPage(handlers);
    expect(await ask({ call: 'report', payload: {} })).toEqual({ ok: true, value: report });
    expect(await ask({ call: 'hide', payload: {} })).toEqual({ ok: true, value: report });
  });

  it('brings along what it carries', async () => {
    answerInPage(handlers);
    expect(await ask({ call: 'step', payload: { by: 1 } })).toMatchObject({ value: { figures: 2 } });
    const asked = { call: 'lookUp', payload: { text: 'nothing', framed: true } };
    expect(await ask(asked)).toEqual({ ok: false, error: 'nothing, framed: true' });
  });

  it('is left to others where it is none of ours, and an unknown one is an error', async () => {
    answerInPage(handlers);
    expect(await ask({ call: 'report', payload: {} }, 'other')).toBe('unanswered');
    expect(await ask(undefined)).toBe('unanswered');
    expect(await ask({ call: 'erase', payload: {} })).toEqual({ ok: false, error: expect.stringContaining('erase') });
    expect(await ask({ call: 'toString', payload: {} })).toMatchObject({ ok: false });
  });

  it('is answered with the failure where the handler fails', async () => {
    answerInPage(handlers);
    expect(await ask({ call: 'show', payload: {} })).toEqual({ ok: false, error: 'show: Error: no room' });
  });

  it('is answered no more once that was stopped', () => {
    answerInPage(handlers)();
    expect(listeners.size).toBe(0);
  });

  it('goes to the top frame and brings the answer', async () => {
    sendMessage.mockResolvedValue({ ok: true, value: report });
    expect(await sendToTab(7, 'report')).toEqual({ ok: true, value: report });
    expect(sendMessage).toHaveBeenCalledWith(7, { call: 'report', payload: {} }, { frameId: 0 });
  });

  it.each([
    ['nothing', undefined],
    ['another form', { ok: true, value: { ...report, figures: 'many' } }],
    ['an endless text', { ok: false, error: 'x'.repeat(10_000) }],
  ])('that is answered with %s is an error', async (_, answer) => {
    sendMessage.mockResolvedValue(answer);
    expect(await sendToTab(7, 'report')).toEqual({ ok: false, error: 'report: the page answered in another form' });
  });

  it('that nobody answers is an error in words', async () => {
    sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
    expect(await sendToTab(7, 'report')).toEqual({ ok: false, error: 'report: Receiving end does not exist.' });
  });
});
