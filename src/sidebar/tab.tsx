import { useSignal } from '@preact/signals';
import type { TargetedKeyboardEvent } from 'preact';
import { useRef } from 'preact/hooks';
import { formatNumber } from '../surfaces/format.ts';
import { Icon } from '../surfaces/icons.tsx';
import { useSidebar } from './state.ts';
import { useFocusAfterToggle } from './use-focus.ts';
import { usePull } from './use-pull.ts';

/** Its width where the page has a margin for that; and no less than this where it has none. */
const tabWidth = { most: 32, least: 10 };
/** A hand that moves less than this means to press. CSS pixels. */
const STILL = 5;
const STEP = 0.05;

/** What the panel shrinks to. It can be moved up and down, and to the other edge, out of the way of a site's buttons. */
export function Tab() {
  const { stand, toggledByReader, labels, locale, context } = useSidebar();
  const button = useRef<HTMLButtonElement>(null);
  useFocusAfterToggle(button);
  const moved = useSignal(false);
  const figures = context.value.figures.length;
  const width = Math.min(tabWidth.most, Math.max(tabWidth.least, Math.floor(stand.placement.value.margin) - 2));

  const onPointerDown = usePull<HTMLButtonElement>(({ currentTarget, clientX, clientY }) => {
    const window = currentTarget.ownerDocument.defaultView ?? globalThis.window;
    const held = clientY - currentTarget.getBoundingClientRect().top;
    const before = { tabAt: stand.tabAt.value, side: stand.side.value };
    moved.value = false;
    return {
      move(to) {
        moved.value ||= Math.hypot(to.clientX - clientX, to.clientY - clientY) > STILL;
        if (!moved.value) return;
        stand.tabAt.value = share((to.clientY - held) / window.innerHeight);
        stand.side.value = to.clientX < window.innerWidth / 2 ? 'left' : 'right';
      },
      drop() {
        if (moved.value) stand.keep({ tabAt: stand.tabAt.value, side: stand.side.value });
      },
      undo() {
        moved.value = false;
        stand.tabAt.value = before.tabAt;
        stand.side.value = before.side;
      },
    };
  });

  function onKeyDown(event: TargetedKeyboardEvent<HTMLButtonElement>): void {
    const steps: Record<string, number> = { ArrowUp: -STEP, ArrowDown: STEP };
    const step = steps[event.key];
    if (step !== undefined) {
      stand.tabAt.value = share(stand.tabAt.value + step);
      stand.keep({ tabAt: stand.tabAt.value });
    } else if (event.key === 'ArrowLeft') stand.moveTo('left');
    else if (event.key === 'ArrowRight') stand.moveTo('right');
    else return;
    event.preventDefault();
  }

  return (
    <button
      ref={button}
      type="button"
      class="tab"
      data-slim={width < tabWidth.most || undefined}
      style={{
        inlineSize: `${width}px`,
        insetBlockStart: `clamp(8px, ${stand.tabAt.value * 100}%, calc(100% - 88px))`,
      }}
      aria-expanded={false}
      aria-label={figures === 0 ? labels.panel.open : labels.panel.expand(figures, formatNumber(figures, locale))}
      title={stand.waits.value ? labels.panel.waits : labels.panel.moveTab}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
      onClick={() => {
        if (moved.value) {
          moved.value = false;
          return;
        }
        toggledByReader.value = true;
        stand.open();
      }}
    >
      <Icon name="waves" />
      {figures > 0 && <span aria-hidden="true">{formatNumber(figures, locale)}</span>}
    </button>
  );
}

/** A share of the window's height, kept short for storing. */
function share(value: number): number {
  return Math.round(Math.min(0.95, Math.max(0, value)) * 1_000) / 1_000;
}
