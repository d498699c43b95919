import type { TargetedPointerEvent } from 'preact';
import { sidebarWidth } from '../settings/settings.ts';
import { clampWidth, useSidebar } from './state.ts';

const STEP = 20;

/** The panel's left edge: dragged by pointer, moved by the arrow keys. */
export function ResizeHandle() {
  const { width, labels } = useSidebar();

  function onPointerDown(event: TargetedPointerEvent<HTMLDivElement>): void {
    const handle = event.currentTarget;
    if (event.button !== 0) return;
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    const from = event.clientX + width.value;
    const move = (moved: PointerEvent) => {
      width.value = clampWidth(from - moved.clientX);
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener('lostpointercapture', () => handle.removeEventListener('pointermove', move), {
      once: true,
    });
  }

  function onKeyDown(event: KeyboardEvent): void {
    const steps: Record<string, number> = { ArrowLeft: STEP, ArrowRight: -STEP };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    width.value = clampWidth(width.value + step);
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
