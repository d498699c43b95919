// @vitest-environment jsdom
/** The frame that the sidebar is drawn in: who may hand something to what draws there, and that nothing of it is kept. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFrameHost } from '../../src/sidebar/frame-host.ts';
import { waitInFrame } from '../../src/sidebar/in-frame.ts';
import { drawnHere } from '../sidebar/drawn-here.ts';
import { standInPage } from '../sidebar/in-page.ts';

const startDrawing = vi.hoisted(() => vi.fn());
vi.mock('../../src/sidebar/start-drawing.ts', () => ({ startDrawing }));

beforeEach(() => {
  standInPage();
  document.documentElement.innerHTML = '<head></head><body><p>An article.</p></body>';
  startDrawing.mockReset();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('what draws in the frame', () => {
  const name = 'a-name-by-chance';
  function framed(): Window {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const within = frame.contentWindow;
    if (!within) throw new Error('jsdom gave the frame no window');
    // jsdom does not take it from the element.
    within.name = name;
    waitInFrame(within);
    return within;
  }
  function post(to: Window, message: { source?: unknown; data?: unknown; ports?: unknown[] }): void {
    const port = { postMessage: vi.fn(), onmessage: null, close: vi.fn() };
    to.dispatchEvent(Object.assign(new Event('message'), { source: to.parent, data: name, ports: [port], ...message }));
  }

  it('takes what the window around it hands over by the frame’s name, once', () => {
    const frame = framed();
    post(frame, {});
    post(frame, {});
    expect(startDrawing).toHaveBeenCalledOnce();
  });

  it.each([
    ['by another name', { data: 'another' }],
    ['from another window', { source: null }],
    ['without an end of a channel', { ports: [] }],
  ])('takes nothing that comes %s', (_, message) => {
    const frame = framed();
    post(frame, message);
    expect(startDrawing).not.toHaveBeenCalled();
    post(frame, {});
    expect(startDrawing).toHaveBeenCalledOnce();
  });
});

it('each time that it comes it is another element, another frame and another name', () => {
  const lifetime = new AbortController();
  const host = createFrameHost({
    document,
    signal: lifetime.signal,
    theme: () => 'auto',
    filler: drawnHere(),
    onFilled: vi.fn(),
    onFailed: vi.fn(),
    onLost: vi.fn(),
    onHand: vi.fn(),
  });
  host.attach();
  const first = { element: host.element, frame: host.frame };
  host.detach();
  expect(document.querySelectorAll('[data-prior-waves]')).toHaveLength(0);
  host.attach();
  expect(host.element).not.toBe(first.element);
  expect(host.frame).not.toBe(first.frame);
  expect(host.frame?.name).not.toBe(first.frame?.name);
  expect(host.frame?.name.length).toBeGreaterThanOrEqual(16);
  expect(first.element?.isConnected).toBe(false);
  lifetime.abort();
});
