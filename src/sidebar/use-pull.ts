import type { TargetedPointerEvent } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { useSidebar } from './state.ts';

/** What a hand does with what it pulls. */
export interface Pull {
  move: (event: PointerEvent) => void;
  /** The reader let go of it. */
  drop: () => void;
  /** It was taken out of the reader's hand: as if it had never been pulled. */
  undo: () => void;
}

/**
 * Lets an element be pulled by the main button or a finger. Pointer capture ends at the element only while that stands
 * in the page: what goes meanwhile, by us or by the page, ends through `stand.pulled`.
 * @param begin called when it is pressed; null where there is nothing to pull.
 */
export function usePull<E extends HTMLElement>(begin: (event: TargetedPointerEvent<E>) => Pull | null) {
  const { pulled } = useSidebar().stand;
  useLayoutEffect(
    () => () => {
      pulled.value = false;
    },
    [],
  );

  return (event: TargetedPointerEvent<E>): void => {
    const pull = event.button === 0 ? begin(event) : null;
    if (pull === null) return;
    const element = event.currentTarget;
    const holding = new AbortController();
    const { signal } = holding;
    element.setPointerCapture(event.pointerId);
    element.addEventListener('pointermove', pull.move, { signal });
    element.addEventListener(
      'lostpointercapture',
      () => {
        holding.abort();
        pulled.value = false;
        pull.drop();
      },
      { signal },
    );
    // One hand at a time: another that still holds something loses it.
    pulled.value = false;
    pulled.value = true;
    const stopWatching = pulled.subscribe((isPulled) => {
      if (isPulled) return;
      holding.abort();
      pull.undo();
    });
    signal.addEventListener('abort', () => stopWatching(), { once: true });
  };
}
