/**
 * The element in the page with an empty frame in it, on the way to be drawn in. Nothing of it is seen. It may come while what
 * is to be said is still being asked for: a frame takes as long to load and fill as the answer takes.
 */
import type { Result } from '../messages/calls.ts';
import type { Wire } from './between.ts';
import frameStyles from './frame.css?inline';
import hostStyles from './host.css?inline';
import { createHost, type Host } from './host.ts';
import type { Theme } from './state.ts';

/** Brings what draws into a frame. */
export interface FrameFiller {
  /** Before the frame stands in the page. */
  prepare: (frame: HTMLIFrameElement) => void;
  /** Once it does. What it gives at once is taken at once. */
  fill: (frame: HTMLIFrameElement) => Wire | Promise<Result<Wire>>;
}

export interface ComingFrame {
  host: Host;
  frame: HTMLIFrameElement;
  /** Behind the frame, of the size of what is drawn. */
  shade: HTMLElement;
  /** What draws in it. */
  filled: Wire | Promise<Result<Wire>>;
  /** Ends when it goes out of the page. */
  signal: AbortSignal;
  /** Takes it out of the page. */
  leave: () => void;
}

/** What is pressed in the frame may open a source in a tab of its own, and nothing else. */
const sandbox = 'allow-popups allow-popups-to-escape-sandbox';

/** Puts the element into the page, and has its frame filled. */
export function bringFrame(document: Document, theme: Theme, filler: FrameFiller): ComingFrame {
  const lifetime = new AbortController();
  const { signal } = lifetime;
  // Nothing stands in the root that could be pressed: the frame hears for itself.
  const trusts = (): boolean => true;
  const host = createHost(document, [hostStyles, frameStyles], signal, trusts);
  const frame = document.createElement('iframe');
  frame.className = 'frame';
  frame.name = secretWord();
  frame.title = 'Prior Waves';
  frame.setAttribute('sandbox', sandbox);
  frame.style.clipPath = 'inset(100%)';
  filler.prepare(frame);
  const shade = document.createElement('div');
  shade.className = 'shade';
  shade.dataset.theme = theme;
  shade.hidden = true;
  host.root.append(frame, shade);
  host.attach();
  return { host, frame, shade, filled: filler.fill(frame), signal, leave: () => lifetime.abort() };
}

/** Takes one out in which nothing has begun to be drawn. */
export function dropFrame({ filled, leave }: ComingFrame): void {
  leave();
  if (filled instanceof Promise) void filled.then((result) => result.ok && result.value.close());
  else filled.close();
}

/** By which the background finds the frame among the tab's, and the script in it the one that hands it its end. */
function secretWord(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('');
}
