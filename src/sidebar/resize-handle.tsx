import { sidebarWidth } from '../settings/usual-layout.ts';
import { clampWidth } from './placement.ts';
import { useSidebar } from './state.ts';
import { usePull } from './use-pull.ts';

const STEP = 20;

/** The panel's inner edge: dragged by pointer, moved by the arrow keys. */
export function ResizeHandle() {
  const { stand, labels } = useSidebar();
  const { width, side } = stand;
  /** Which way is wider. */
  const outward = side.value === 'right' ? -1 : 1;

  const onPointerDown = usePull<HTMLDivElement>((event) => {
    event.preventDefault();
    const before = width.value;
    const from = before - outward * event.clientX;
    return {
      move({ clientX }) {
        width.value = clampWidth(from + outward * clientX);
      },
      drop() {
        stand.keep({ width: width.value });
      },
      undo() {
        width.value = before;
      },
    };
  });

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
