import { useSignal } from '@preact/signals';
import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useRef } from 'preact/hooks';
import { IconButton } from '../surfaces/icon-button.tsx';
import { Icon } from '../surfaces/icons.tsx';
import { word } from '../surfaces/sentences/index.ts';
import type { StandState } from './stand.ts';
import { useSidebar } from './state.ts';
import { useFocusAfterToggle } from './use-focus.ts';
import { usePull } from './use-pull.ts';

const rests = ['strip', 'half', 'full'] as const;
type Rest = (typeof rests)[number];

/** The strip's height in CSS pixels: a line of text that is large enough for a finger. */
const STRIP = 56;

function restOf({ collapsed, tall }: StandState): Rest {
  if (collapsed.value) return 'strip';
  return tall.value ? 'full' : 'half';
}

function settle(stand: StandState, rest: Rest): void {
  if (rest === 'strip') stand.shrink();
  else {
    stand.tall.value = rest === 'full';
    stand.open();
  }
}

/**
 * In small windows, at the lower edge: a strip with the answer in one line, half of the window, or all of it. It is
 * pulled, moved by the arrow keys, or by its buttons; by itself it is never more than the strip.
 */
export function Sheet({ children }: { children: ComponentChildren }) {
  const { stand, labels, context, locale, toggledByReader, actions } = useSidebar();
  const rest = restOf(stand);
  /** While it is pulled, in CSS pixels. */
  const height = useSignal<number | null>(null);
  const larger = useRef<HTMLButtonElement>(null);
  const smaller = useRef<HTMLButtonElement>(null);
  useFocusAfterToggle(rest === 'full' ? smaller : larger, rest);
  const { top, bottom } = stand.clear.value;
  const [lead] = context.value.answer;

  function change(by: 1 | -1): void {
    const next = rests[rests.indexOf(rest) + by];
    if (next === undefined) return;
    toggledByReader.value = true;
    settle(stand, next);
  }

  const onPointerDown = usePull<HTMLElement>(({ currentTarget, clientY }) => {
    const sheet = currentTarget.closest<HTMLElement>('.sheet');
    if (sheet === null) return null;
    const from = sheet.getBoundingClientRect().height + clientY;
    const whole = (sheet.ownerDocument.defaultView?.innerHeight ?? 0) - top - bottom;
    return {
      move(to) {
        height.value = Math.min(whole, Math.max(STRIP, from - to.clientY));
      },
      drop() {
        const pulled = height.value;
        height.value = null;
        // Pressed and not pulled, it goes a step up.
        settle(stand, pulled === null ? (rests[rests.indexOf(rest) + 1] ?? 'half') : nearest(pulled, whole));
      },
      undo() {
        height.value = null;
      },
    };
  });

  function onKeyDown(event: TargetedKeyboardEvent<HTMLElement>): void {
    const to: Record<string, Rest | undefined> = {
      ArrowUp: rests[rests.indexOf(rest) + 1],
      ArrowDown: rests[rests.indexOf(rest) - 1],
      Home: 'strip',
      End: 'full',
    };
    const next = to[event.key];
    if (next === undefined) return;
    event.preventDefault();
    settle(stand, next);
  }

  return (
    <aside
      class="panel sheet"
      data-rest={rest}
      aria-label={labels.panel.label}
      style={{
        blockSize: height.value === null ? undefined : `${height.value}px`,
        insetBlockEnd: `${bottom}px`,
        maxBlockSize: `calc(100% - ${top + bottom}px)`,
      }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a separator that is moved is a widget, which <hr> is not. */}
      <div
        class="grip"
        role="separator"
        aria-orientation="horizontal"
        aria-label={labels.panel.height}
        aria-valuemin={0}
        aria-valuemax={2}
        aria-valuenow={rests.indexOf(rest)}
        aria-valuetext={labels.panel.heights[rest]}
        tabIndex={0}
        onPointerDown={onPointerDown}
        onKeyDown={onKeyDown}
      />
      <header class="panel-head">
        {rest === 'strip' ? (
          <button ref={larger} type="button" class="answer-line" aria-expanded={false} onClick={() => change(1)}>
            <Icon name="waves" />
            <span>{lead ? word(lead, locale) : labels.name}</span>
          </button>
        ) : (
          <h2 class="wordmark">
            <Icon name="waves" />
            {labels.name}
          </h2>
        )}
        {rest !== 'strip' && (
          <IconButton ref={smaller} icon="chevron" label={labels.panel.smaller} onClick={() => change(-1)} />
        )}
        {rest === 'half' && (
          <IconButton ref={larger} icon="chevron-up" label={labels.panel.larger} onClick={() => change(1)} />
        )}
        <IconButton icon="close" label={labels.panel.close} onClick={actions.close} />
      </header>
      {(rest !== 'strip' || height.value !== null) && children}
    </aside>
  );
}

/** Where a sheet that is let go at a height comes to rest. */
function nearest(height: number, whole: number): Rest {
  if (height < (STRIP + whole / 2) / 2) return 'strip';
  return height < whole * 0.75 ? 'half' : 'full';
}
