/** What jsdom lacks and in-page code takes for granted, and a look into closed roots. */
import { options } from 'preact';
import { vi } from 'vitest';

// Effects wait for a frame to be painted, and here none is.
options.requestAnimationFrame = (run) => setTimeout(run, 0);

/** The part of the registry that content scripts can use in every browser: no iteration. */
export class FakeRegistry {
  readonly entries = new Map<string, FakeHighlight>();
  hits: { ranges: AbstractRange[] }[] = [];
  set(name: string, highlight: FakeHighlight): void {
    this.entries.set(name, highlight);
  }
  get(name: string): FakeHighlight | undefined {
    return this.entries.get(name);
  }
  delete(name: string): boolean {
    return this.entries.delete(name);
  }
  highlightsFromPoint(): { ranges: AbstractRange[] }[] {
    return this.hits;
  }
  /** For tests only. */
  texts(name: string): string[] {
    return (this.entries.get(name)?.ranges ?? []).map(String);
  }
}

export class FakeHighlight {
  readonly ranges: AbstractRange[];
  priority = 0;
  constructor(...ranges: AbstractRange[]) {
    this.ranges = ranges;
  }
}

/** Nothing has a size in jsdom, and so it changes for nothing. */
class NoSizes {
  observe(): void {}
  disconnect(): void {}
}

export interface InPage {
  registry: FakeRegistry;
  /** Roots that were attached, latest last. */
  roots: ShadowRoot[];
}

/** Sends an event as the browser does: what a script dispatches is none of the browser's, and not trusted. */
export function sendTrusted(target: EventTarget, event: Event): void {
  const inner = insideOf(event);
  Reflect.set(inner, 'isTrusted', true);
  Reflect.apply(Reflect.get(insideOf(target), '_dispatch'), insideOf(target), [inner]);
}

/** What jsdom keeps behind an object that it gives out. */
function insideOf(shown: object): object {
  const [inner] = Object.getOwnPropertySymbols(shown).flatMap((key) =>
    key.description === 'impl' ? [Object(Reflect.get(shown, key))] : [],
  );
  if (inner === undefined) throw new Error('jsdom has changed');
  return inner;
}

/** Call before each test; `vi.unstubAllGlobals` and `vi.restoreAllMocks` take it away. */
export function standInPage(): InPage {
  const registry = new FakeRegistry();
  const roots: ShadowRoot[] = [];
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('navigation', new EventTarget());
  // Long work goes on before any timer, as it does in a browser.
  vi.stubGlobal('scheduler', { yield: () => Promise.resolve() });
  vi.stubGlobal('ResizeObserver', NoSizes);
  window.matchMedia = vi.fn().mockReturnValue({ matches: true });
  window.scrollBy = vi.fn();
  window.scrollTo = vi.fn();
  Element.prototype.scrollIntoView = vi.fn();
  Range.prototype.getBoundingClientRect = () => new DOMRect(0, 2_000, 80, 20);
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  });
  return { registry, roots };
}

/** Waits until all of the sidebars is drawn, also what comes after they are seen. */
export async function allDrawn({ roots }: InPage): Promise<void> {
  await vi.waitFor(() => {
    if (roots.some((root) => root.querySelector('[aria-busy=true]'))) throw new Error('a part is still to come');
  });
}

/** Lets effects, promises and Preact's own queue run. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 8; i += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}
