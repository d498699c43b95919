/** The one element that the page gets to see: a host with a closed root, above everything, deaf to the page. */

import { hostMark, hostSelector, stayProperty } from '../messages/room-sheet.ts';
import { styleSheet } from '../surfaces/style-sheet.ts';
import { isOwnHand, refuseMadeEvents } from './own-hand.ts';

/** What happens inside stays inside: sites have shortcuts, focus traps and handlers for clicks anywhere. */
const events = [
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'paste', 'copy', 'cut', 'contextmenu'],
  ...['click', 'dblclick', 'auxclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'touchstart', 'touchend'],
  ...['wheel', 'focusin', 'focusout', 'dragstart', 'selectstart'],
];

export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
  /** Puts the element into the page, or takes it out again. Its content lives on while it is out. */
  attach: () => void;
  detach: () => void;
  attached: () => boolean;
  /** Above what the page has put into the top layer since. */
  toTop: () => void;
  /** From now on it is seen only as long as the extension's sheet says so (`staySheet`). */
  goWithSheet: () => void;
}

/**
 * Takes out hosts that a former self left behind: after an update the new files run beside them.
 * @param own the one that is no former one.
 * @returns whether there was one.
 */
export function removeOldHosts(document: Document, own?: HTMLElement): boolean {
  const old = [...document.querySelectorAll(hostSelector)].filter((host) => host !== own);
  for (const host of old) host.remove();
  return old.length > 0;
}

/**
 * Makes the host, styled but not yet in the page. `signal` takes it out for good. What is done in it by nobody that is
 * trusted is not done.
 */
export function createHost(
  document: Document,
  styles: readonly string[],
  signal: AbortSignal,
  trusts: (event: Event) => boolean = isOwnHand,
): Host {
  const element = document.createElement('div');
  element.setAttribute(hostMark, '');
  const root = element.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = styles.map(styleSheet);
  refuseMadeEvents(root, trusts, signal);
  for (const name of events) element.addEventListener(name, (event) => event.stopPropagation(), { signal });
  signal.addEventListener('abort', () => element.remove(), { once: true });

  return {
    element,
    root,
    attach() {
      if (signal.aborted || element.isConnected) return;
      // Beside the body and not in it: pages count, clone and replace what is in their body.
      document.documentElement.append(element);
      showOnTop(element);
    },
    detach: () => element.remove(),
    attached: () => element.isConnected,
    toTop() {
      if (element.matches(':popover-open')) element.hidePopover();
      showOnTop(element);
    },
    goWithSheet() {
      const goes = styleSheet(`@media not print { :host { display: var(${stayProperty}, none) !important; } }`);
      root.adoptedStyleSheets.push(goes);
    },
  };
}

/** Above the page's own stacking contexts. Where the page forbids or lacks it, the z-index has to do. */
function showOnTop(element: HTMLElement): void {
  try {
    element.popover = 'manual';
    element.showPopover();
  } catch {
    element.removeAttribute('popover');
  }
}
