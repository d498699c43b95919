/** In a page that is not seen no frame is drawn: then it is not waited for longer than this. Milliseconds. */
const PATIENCE = 250;

/** Does something once what stands in the page now was drawn and handed to the screen. */
export function afterPaint({ defaultView }: Document, act: () => void): void {
  let isDone = false;
  const go = (): void => {
    if (isDone) return;
    isDone = true;
    clearTimeout(timer);
    act();
  };
  const timer = setTimeout(go, PATIENCE);
  // The first frame draws it, the second comes when that one is on its way to the screen.
  defaultView?.requestAnimationFrame(() => defaultView.requestAnimationFrame(() => setTimeout(go)));
}
