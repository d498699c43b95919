// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createHost, type Host } from '../../src/sidebar/host.ts';
import { standsIn } from '../../src/sidebar/own-hand.ts';
import { standInPage } from '../sidebar/in-page.ts';

/** An event that a hand has made, as far as a test can make one: the browser's word for it stands in for the browser. */
const trusted = new WeakSet<Event>();
vi.mock('../../src/sidebar/own-hand.ts', async (original) => ({
  ...(await original()),
  isOwnHand: (event: Event) => trusted.has(event),
}));

let host: Host;
let lifetime: AbortController;
let button: HTMLElement;

function pressed(init: MouseEventInit = {}): MouseEvent {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1, ...init });
  trusted.add(event);
  return event;
}

beforeEach(() => {
  standInPage();
  document.documentElement.innerHTML = '<head></head><body><p>An article.</p></body>';
  lifetime = new AbortController();
  host = createHost(document, [], lifetime.signal);
  button = document.createElement('button');
  host.root.append(button);
  host.attach();
});
afterEach(() => {
  lifetime.abort();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('the page is given no way into what we draw', () => {
  expect(host.element.shadowRoot).toBeNull();
  expect(host.element.childNodes).toHaveLength(0);
  expect(host.element.outerHTML).not.toContain('button');
});

it.each(['click', 'pointerdown', 'keydown', 'change', 'submit', 'dragstart'])('a %s that no hand made ends', (name) => {
  const heard = vi.fn();
  button.addEventListener(name, heard);
  const made = new Event(name, { bubbles: true, cancelable: true });
  button.dispatchEvent(made);
  expect(heard).not.toHaveBeenCalled();
  expect(made.defaultPrevented).toBe(true);
});

it('a press that a hand made arrives', () => {
  const heard = vi.fn();
  button.addEventListener('click', heard);
  button.dispatchEvent(pressed());
  expect(heard).toHaveBeenCalledOnce();
});

it('nothing of what happens inside is told to the page’s listeners', () => {
  const heard = vi.fn();
  document.body.addEventListener('click', heard);
  document.addEventListener('click', heard);
  button.dispatchEvent(pressed({ composed: true }));
  expect(heard).not.toHaveBeenCalled();
});

it('a button that the page took out of our tree is known for one', () => {
  const heard: boolean[] = [];
  button.addEventListener('click', (event) => heard.push(standsIn(host.root, event)));
  button.dispatchEvent(pressed());
  document.body.append(button);
  button.dispatchEvent(pressed());
  expect(heard).toEqual([true, false]);
});
