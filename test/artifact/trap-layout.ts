import type { DOMWindow } from 'jsdom';

/**
 * What a browser cannot answer before it has laid the page out or reckoned its styles, by interface; an empty name is the
 * window itself. After https://gist.github.com/paulirish/5d52fb081b3570c81e3a and the specifications.
 */
const forcing: Record<string, readonly string[]> = {
  Element: [
    ...['clientHeight', 'clientLeft', 'clientTop', 'clientWidth', 'getBoundingClientRect', 'getClientRects'],
    ...['scrollHeight', 'scrollLeft', 'scrollTop', 'scrollWidth', 'scroll', 'scrollBy', 'scrollTo', 'scrollIntoView'],
    ...['checkVisibility', 'computedStyleMap', 'computedName', 'computedRole', 'getAnimations'],
  ],
  HTMLElement: [
    ...['innerText', 'outerText', 'focus', 'offsetHeight', 'offsetLeft', 'offsetParent', 'offsetTop', 'offsetWidth'],
  ],
  HTMLImageElement: ['height', 'width', 'x', 'y'],
  Document: [
    ...['elementFromPoint', 'elementsFromPoint', 'caretPositionFromPoint', 'caretRangeFromPoint', 'scrollingElement'],
    ...['getSelection', 'execCommand', 'getAnimations'],
  ],
  Range: ['getBoundingClientRect', 'getClientRects'],
  MouseEvent: ['layerX', 'layerY', 'offsetX', 'offsetY'],
  '': [
    ...['getComputedStyle', 'innerHeight', 'innerWidth', 'pageXOffset', 'pageYOffset', 'scrollX', 'scrollY', 'find'],
    ...['scroll', 'scrollBy', 'scrollTo', 'matchMedia', 'getSelection', 'visualViewport'],
  ],
};

/** Everything that a script can have itself called by, over and over, by what happens in the page or by the clock. */
const watching = [
  ...['MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'PerformanceObserver', 'ReportingObserver'],
  ...['requestAnimationFrame', 'requestIdleCallback', 'setInterval'],
];

export interface Trapped {
  /** The members that were asked of a page, in order, that force its layout. */
  layout: string[];
  watchers: string[];
}

export const layoutMembers: readonly string[] = Object.entries(forcing).flatMap(([name, members]) =>
  members.map((member) => (name === '' ? member : `${name}.${member}`)),
);

/** Notes whatever a page's scripts ask of it that forces layout, and whatever they watch it with. */
export function trapLayout(window: DOMWindow): Trapped {
  const trapped: Trapped = { layout: [], watchers: [] };
  for (const [name, members] of Object.entries(forcing)) {
    const holder: unknown = name === '' ? window : Reflect.get(window, name)?.prototype;
    if (typeof holder !== 'object' || holder === null) throw new Error(`There is no ${name} here.`);
    for (const member of members) {
      const note = () => trapped.layout.push(name === '' ? member : `${name}.${member}`);
      // Also where a function would be: whoever asks for it is about to call it.
      Object.defineProperty(holder, member, {
        configurable: true,
        get: () => {
          note();
          return () => undefined;
        },
        set: note,
      });
    }
  }
  for (const name of watching) {
    Object.defineProperty(window, name, {
      configurable: true,
      value: function Watcher() {
        trapped.watchers.push(name);
        return { observe: () => undefined, disconnect: () => undefined };
      },
    });
  }
  return trapped;
}
