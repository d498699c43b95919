/**
 * What a page can have over the sidebar, or in its place, and let presses through: anything else in the top layer, also within
 * closed roots. What lies above what there cannot be told: a page takes its own out and puts it in again unseen.
 */
import { finish, type Steps } from '../story/steps.ts';

declare global {
  interface Element {
    /** Of content scripts in Firefox. */
    readonly openOrClosedShadowRoot?: ShadowRoot | null;
  }
}

/** A transition between views is painted over the top layer. */
const above = ':is(:popover-open, :modal, :fullscreen, select:open, :active-view-transition)';

/** Firefox filters the top layer with the root, but not what is behind: other filters than of colour could leave that to be seen. */
const colours = /^(none|((grayscale|sepia|saturate|hue-rotate|invert|brightness|contrast)\([^()]*\)\s*)*)$/;

/** So many elements are a step. */
const STEP = 64;

export interface Overlays {
  /** Whether there is something now, as far as the roots are known. */
  lie: () => boolean;
  /** Looks for closed roots. Gives whether there was none but those that are known, and all is known from then on. */
  search: () => Steps<boolean>;
  rest: () => void;
}

/** @param onMissed a root has left the page that was not known, and may have held anything. */
export function createOverlays(document: Document, own: () => Element | null, onMissed: () => void): Overlays {
  const view = document.defaultView ?? globalThis.window;
  let known = new Set<ShadowRoot>();
  const changes = new MutationObserver((records) => {
    for (const { removedNodes, addedNodes } of records) {
      for (const node of removedNodes) if (isElement(node) && finish(roots(node))) onMissed();
      for (const node of addedNodes) if (isElement(node)) finish(roots(node));
    }
  });
  const watch = (root: Node): void => changes.observe(root, { childList: true, subtree: true });

  function* roots(from: ParentNode & Node): Steps<boolean> {
    let found = false;
    const elements = isElement(from) ? [from, ...from.querySelectorAll('*')] : from.querySelectorAll('*');
    for (const [at, element] of elements.entries()) {
      if (at % STEP === STEP - 1) yield;
      const root = rootOf(element);
      if (root === null || element === own()) continue;
      if (!known.has(root)) {
        found = true;
        known.add(root);
        watch(root);
      }
      found = (yield* roots(root)) || found;
    }
    return found;
  }

  function holds(root: Document | ShadowRoot): boolean {
    for (const element of root.querySelectorAll(above)) if (element !== own()) return true;
    // What has left it may be painted there still.
    return root.getAnimations().some((each) => 'transitionProperty' in each && each.transitionProperty === 'overlay');
  }

  return {
    lie() {
      const element = own();
      if (element === null || !('showPopover' in element)) return false;
      if (!element.matches(':popover-open')) return true;
      if (!colours.test(view.getComputedStyle(document.documentElement).filter)) return true;
      return holds(document) || [...known].some(holds);
    },
    *search() {
      watch(document);
      return !(yield* roots(document));
    },
    rest() {
      changes.disconnect();
      known = new Set();
    },
  };
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

function rootOf(element: Element): ShadowRoot | null {
  if (element.openOrClosedShadowRoot !== undefined) return element.openOrClosedShadowRoot;
  return element instanceof HTMLElement ? (chrome.dom?.openOrClosedShadowRoot(element) ?? null) : null;
}
