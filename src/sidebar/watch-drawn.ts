/** Follows where the sidebar is drawn in its frame, and as what: the frame is cut to that. */
import type { Box, Shape } from './between.ts';

type Drawn = { shape: Shape; box: Box } | null;

/**
 * @param sidebar the element whose first child is the panel, the tab or the sheet; none of them where nothing is drawn.
 * @param tell called at once, and whenever it is drawn elsewhere or as something else.
 */
export function watchDrawn(sidebar: HTMLElement, tell: (drawn: Drawn) => void): () => void {
  const window = sidebar.ownerDocument.defaultView ?? globalThis.window;
  let last: string | null = null;
  let watched: HTMLElement | null = null;

  function look(): void {
    const element = sidebar.querySelector<HTMLElement>(':scope > :is(.panel, .tab)');
    if (element !== watched) watch(element);
    const drawn = element && { shape: shapeOf(element), box: boxOf(element) };
    const told = JSON.stringify(drawn);
    if (told === last) return;
    last = told;
    tell(drawn);
  }

  const sizes = new ResizeObserver(look);
  const changes = new MutationObserver(look);
  function watch(element: HTMLElement | null): void {
    sizes.disconnect();
    changes.disconnect();
    changes.observe(sidebar, { childList: true, attributes: true });
    watched = element;
    if (element === null) return;
    changes.observe(element, { attributes: true });
    sizes.observe(element, { box: 'border-box' });
  }

  watch(null);
  window.addEventListener('resize', look);
  look();
  return () => {
    sizes.disconnect();
    changes.disconnect();
    window.removeEventListener('resize', look);
  };
}

function shapeOf({ classList }: HTMLElement): Shape {
  if (classList.contains('tab')) return 'tab';
  if (classList.contains('small-sheet')) return 'small';
  return classList.contains('sheet') ? 'sheet' : 'panel';
}

/** Where it will stand: it may still be sliding there. */
function boxOf({ offsetLeft, offsetTop, offsetWidth, offsetHeight }: HTMLElement): Box {
  return { left: offsetLeft, top: offsetTop, right: offsetLeft + offsetWidth, bottom: offsetTop + offsetHeight };
}
