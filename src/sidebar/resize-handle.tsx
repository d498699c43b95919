import type { TargetedPointerEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { sidebarWidth } from '../settings/settings.ts';
import { clampWidth } from './placement.ts';
import { useSidebar } from './state.ts';

const STEP = 20;

/** The panel's inner edge: dragged by pointer, moved by the arrow keys. */
export function ResizeHandle() {
  const { stand, labels } = useSidebar();
  const { width, side, pulled } = stand;
  /** Which way is wider. */
  const outward = side.value === 'right' ? -1 : 1;
  const pull = useRef<AbortController | null>(null);

  function letGo(): void {
    pull.current?.abort();
    pull.current = null;
    pulled.value = false;
  }

  // A handle that goes while it is pulled hears nothing of the end.
  useLayoutEffect(() => letGo, []);

  function onPointerDown(event: TargetedPointerEvent<HTMLDivElement>): void {
    const handle = event.currentTarget;
    if (event.button !== 0) return;
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    const from = width.value - outward * event.clientX;
    letGo();
    pull.current = new AbortController();
    const { signal } = pull.current;
    pulled.value = true;
    handle.addEventListener(
      'pointermove',
      (moved) => {
        // Let go from elsewhere: the sidebar was out of the page.
        if (!pulled.value) letGo();
        else width.value = clampWidth(from + outward * moved.clientX);
      },
      { signal },
    );
    handle.addEventListener(
      'lostpointercapture',
      () => {
        letGo();
        stand.keep({ width: width.value });
      },
      { signal },
    );
  }

  function onKeyDown(event: KeyboardEvent): void {
    const steps: Record<string, number> = { ArrowLeft: outward * -STEP, ArrowRight: outward * STEP };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    width.value = clampWidth(width.value + step);
    stand.keep({ width: width.value });
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that is moved is a widget, which <hr> is not.
    <div
      class="handle"
      role="separator"
      aria-orientation="vertical"
      aria-label={labels.panel.resize}
      aria-valuemin={sidebarWidth.least}
      aria-valuemax={sidebarWidth.most}
      aria-valuenow={width.value}
      tabIndex={0}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
    />
  );
}
