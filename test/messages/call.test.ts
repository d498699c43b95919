import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { call } from '../../src/messages/call.ts';

/** What the browser does with a call to the background. */
let send: () => Promise<unknown>;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('chrome', { runtime: { id: 'own', sendMessage: () => send() } });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a call to the background', () => {
  it('comes to what the background answers, and leaves no timer behind', async () => {
    send = async () => ({ ok: true, value: { closed: true, aside: false } });
    expect(await call('saidBefore', {})).toEqual({ ok: true, value: { closed: true, aside: false } });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is an error in words where the background cannot be reached, or says nothing', async () => {
    send = () => Promise.reject(new Error('Receiving end does not exist.'));
    expect(await call('saidBefore', {})).toEqual({ ok: false, error: 'saidBefore: Receiving end does not exist.' });
    send = async () => undefined;
    expect(await call('saidBefore', {})).toEqual({ ok: false, error: 'saidBefore: the background did not answer' });
  });

  it('is an error, too, where nobody ever answers: whoever waits for it is told after a while', async () => {
    send = () => new Promise(() => undefined);
    const answered = call('saidBefore', {});
    await vi.advanceTimersByTimeAsync(25_000);
    expect(await answered).toEqual({ ok: false, error: 'saidBefore: the background did not answer' });
  });
});
