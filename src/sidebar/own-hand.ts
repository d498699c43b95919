/**
 * Tells what the reader does in what is ours from what a script makes up. No page comes into the sidebar's frame; but what
 * stands in a closed root alone it can get hold of in Firefox (`originalTarget`), and then it can press.
 */

/** All that something could be done by. */
const deeds = [
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'keydown', 'keyup', 'keypress', 'wheel'],
  ...['pointerdown', 'pointermove', 'pointerup', 'mousedown', 'mousemove', 'mouseup', 'touchstart', 'touchend'],
  ...['lostpointercapture', 'beforeinput', 'input', 'change', 'submit', 'copy', 'cut', 'paste', 'dragstart', 'drop'],
];

/** Whether the browser says that an event is of the reader's doing, and of no script's. */
export function isOwnHand(event: Event): boolean {
  return event.isTrusted;
}

/** Ends what no hand has done before anything in the tree hears of it, and with it what the browser would do. */
export function refuseMadeEvents(root: EventTarget, trusts: (event: Event) => boolean, signal?: AbortSignal): void {
  function refuse(event: Event): void {
    if (trusts(event)) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  }
  for (const name of deeds) root.addEventListener(name, refuse, { capture: true, ...(signal && { signal }) });
}

/**
 * Whether what an event is heard at stands in our tree. In Firefox a page could take a button out of a closed root, and put
 * it under a press that is meant for the page.
 */
export function standsIn(root: ShadowRoot, { currentTarget }: Event): boolean {
  return currentTarget instanceof Node && root.contains(currentTarget);
}
