import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Wave } from '../dataset/records.ts';
import { formatNumber } from '../surfaces/format.ts';
import { RecordCard } from '../surfaces/record-card.tsx';
import { findRecord } from '../surfaces/records.ts';
import { drawTimeline, type Paint } from '../surfaces/timeline/drawing.ts';
import type { TimelineLayout } from '../surfaces/timeline/marks.ts';
import { type Mark, markAt, stepFrom } from '../surfaces/timeline/pointing.ts';
import { Shapes } from '../surfaces/timeline/shapes.tsx';
import { figureRowId, openRow, type SidebarState, useSidebar, waveRowId } from './state.ts';
import { legendOf, TimelineFinePrint, TimelineLegend } from './timeline-legend.tsx';
import {
  kindsDrawn,
  labelOf,
  type MarkWords,
  nameOf,
  type TimelineModel,
  timelineModel,
  wordsOf,
} from './timeline-model.ts';
import { SaveTimeline } from './timeline-save.tsx';
import { TimelineTip } from './timeline-tip.tsx';
import { TimelineTwin } from './timeline-twin.tsx';

/** Left and right margin of the panel together, and its edge: where that is right, nothing is drawn twice. */
const MARGINS = 33;
/** Less than this is a panel that is just coming or going. */
const LEAST = 120;

/** The waves by date, a chart for each kind that is listed. */
export function Timeline() {
  const state = useSidebar();
  const kinds = kindsDrawn(state);
  return (
    <>
      {kinds.map((kind) => (
        <Chart key={kind} kind={kind} titled={kinds.length > 1} />
      ))}
    </>
  );
}

/**
 * A picture, and over it a list of its marks to choose from: one stop for the tab key, the arrow keys go from mark to mark
 * and from one sort of mark to another, and Enter opens the mark's record.
 */
function Chart({ kind, titled }: { kind: Wave['kind']; titled: boolean }) {
  const state = useSidebar();
  const { labels } = state;
  const plot = useRef<HTMLDivElement>(null);
  const width = useSignal(state.drawnWidth.peek() - MARGINS);
  const model = useComputed(() => timelineModel(state, kind, width.value));
  /** What each mark says, by its key. */
  const said = useComputed(() => new Map(model.value?.rows.flat().map((mark) => [mark.key, saidBy(mark)])));
  /** Keys of marks. `stop` is where the tab key goes in, `hushed` was sent away by Esc. */
  const stop = useSignal<string | null>(null);
  const focused = useSignal<string | null>(null);
  const hovered = useSignal<string | null>(null);
  const hushed = useSignal<string | null>(null);
  const pinned = useSignal<string | null>(null);
  /** The pointer's last height in the window. */
  const pointerAt = useRef(0);
  const pointed = useComputed(() => {
    const key = hovered.value ?? focused.value;
    return key === hushed.value ? null : key;
  });

  useLayoutEffect(() => {
    if (plot.current === null || !('ResizeObserver' in globalThis)) return;
    const watcher = new ResizeObserver(([entry]) => {
      const across = Math.floor(entry?.contentRect.width ?? 0);
      if (across >= LEAST) width.value = across;
    });
    watcher.observe(plot.current);
    return () => watcher.disconnect();
  }, [model.value === null]);

  // Esc takes away the tooltip before it takes away the sidebar.
  useSignalEffect(() => {
    const key = pointed.value;
    if (key === null) return;
    const dismiss = () => {
      hushed.value = key;
    };
    state.dismiss.value = dismiss;
    return () => {
      if (state.dismiss.peek() === dismiss) state.dismiss.value = null;
    };
  });

  // The same as long as nothing moves: pointing about draws only what points.
  const drawing = useMemo(() => model.value && <Drawing layout={model.value.layout} />, [model.value]);

  const drawn = model.value;
  if (drawn === null) return null;
  const { layout, rows } = drawn;
  const marks = rows.flat();
  const entry = marks.find(({ key }) => key === stop.value) ?? firstStop(rows);
  const shown = marks.find(({ key }) => key === pointed.value) ?? null;
  const underPointer = marks.find(({ key }) => key === hovered.value) ?? null;
  const opened = marks.find(({ key }) => key === pinned.value) ?? null;

  function saidBy(mark: Mark): MarkWords {
    return wordsOf(mark, model.value?.figures ?? new Map(), state);
  }

  function open(mark: Mark): void {
    stop.value = mark.key;
    if (mark.type === 'figure') openRow(state, figureRowId(mark.at.figure.id));
    else if (mark.type === 'wave' && isListed(mark.at.wave.id, state)) openRow(state, waveRowId(mark.at.wave.id));
    else pinned.value = pinned.value === mark.key ? null : mark.key;
  }

  /** A mark that assistive technology presses, or a script. */
  function markOf(target: EventTarget | null): Mark | null {
    const option = target instanceof Element ? target.closest<HTMLElement>('[data-mark]') : null;
    return marks.find(({ key }) => key === option?.dataset.mark) ?? null;
  }

  function markUnder({ target, clientX, clientY }: MouseEvent): Mark | null {
    const box = plot.current?.getBoundingClientRect();
    return markOf(target) ?? (box ? markAt(rows, clientX - box.left, clientY - box.top) : null);
  }

  function hover(event: PointerEvent): void {
    const before = pointerAt.current;
    pointerAt.current = event.clientY;
    const tip = hovered.value === null ? null : plot.current?.querySelector('.tip')?.getBoundingClientRect();
    // On the way to the tooltip, marks that lie between do not take its place.
    if (isInTip(event.target) || (tip && leadsTo(tip, before, event))) return;
    hovered.value = markUnder(event)?.key ?? null;
    if (hovered.value !== hushed.value && hovered.value !== null) hushed.value = null;
  }

  function press(event: KeyboardEvent): void {
    const from = marks.find(({ key }) => key === focused.value) ?? entry;
    if (!from) return;
    const to = stepFrom(rows, from, event.key);
    if (to) focusOn(to);
    else if (event.key === 'Enter' || event.key === ' ') open(from);
    else return;
    event.preventDefault();
  }

  function focusOn(mark: Mark): void {
    hovered.value = null;
    for (const option of plot.current?.querySelectorAll<HTMLElement>('[data-mark]') ?? [])
      if (option.dataset.mark === mark.key) option.focus();
  }

  const label = labelOf(drawn, state);
  return (
    <div class="timeline" data-kind={kind}>
      {titled && <h4 class="overline">{labels.kinds[kind]}</h4>}
      <figure>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: only the pointer; the keys are the list's. */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: only the pointer; the keys are the list's. */}
        <div
          class="plot"
          ref={plot}
          style={{ blockSize: `${layout.height}px` }}
          onPointerMove={hover}
          onPointerDown={hover}
          onPointerLeave={() => {
            hovered.value = null;
            hushed.value = null;
          }}
          onClick={(event) => {
            const mark = isInTip(event.target) ? null : (markOf(event.target) ?? underPointer ?? markUnder(event));
            if (mark) open(mark);
          }}
        >
          <svg
            role="img"
            aria-label={label}
            viewBox={`0 0 ${layout.width} ${layout.height}`}
            width={layout.width}
            height={layout.height}
          >
            {drawing}
          </svg>
          <div
            role="listbox"
            aria-orientation="horizontal"
            aria-label={`${label}. ${labels.timeline.keys}`}
            onKeyDown={press}
            class="marks"
          >
            {rows.map((row) => (
              // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a list to choose from.
              <div key={row[0]?.type} role="group" aria-label={rowLabel(row, state)}>
                {row.map((mark, index) => (
                  <div
                    key={mark.key}
                    role="option"
                    class="mark"
                    data-mark={mark.key}
                    data-pointed={mark === shown || undefined}
                    tabIndex={mark === entry ? 0 : -1}
                    aria-selected={mark === entry}
                    aria-posinset={index + 1}
                    aria-setsize={row.length}
                    aria-label={nameOf(said.value.get(mark.key) ?? saidBy(mark))}
                    style={placed(mark)}
                    onFocus={() => {
                      focused.value = mark.key;
                      stop.value = mark.key;
                      hushed.value = null;
                    }}
                    onBlur={() => {
                      focused.value = null;
                    }}
                  />
                ))}
              </div>
            ))}
          </div>
          {shown && <TimelineTip mark={shown} words={said.value.get(shown.key) ?? saidBy(shown)} layout={layout} />}
        </div>
        <figcaption class="small">
          <TimelineLegend entries={legendOf(drawn, state)} />
        </figcaption>
      </figure>
      {opened && <Pinned mark={opened} />}
      <div class="timeline-more small">
        <TimelineFinePrint model={drawn} />
        <TimelineTwin model={drawn} />
        <SaveTimeline kind={kind} />
      </div>
    </div>
  );
}

/** Everything that is only looked at. */
function Drawing({ layout }: { layout: TimelineLayout }) {
  const { labels, locale } = useSidebar();
  const print = { tick: (count: number) => formatNumber(count, locale), article: labels.timeline.article };
  return <Shapes shapes={drawTimeline(layout, print)} colour={themed} />;
}

/** The record of a mark that has no row in the lists. */
function Pinned({ mark }: { mark: Mark }) {
  const { records, labels, locale } = useSidebar();
  if (mark.type === 'figure') return null;
  const id = mark.type === 'wave' ? mark.at.wave.id : mark.type === 'programme' ? mark.at.id : mark.at.record.id;
  const found = findRecord(records.value, { type: mark.type, id });
  return found && <RecordCard found={found} records={records.value} labels={labels} locale={locale} />;
}

function isListed(id: string, { context }: SidebarState): boolean {
  return context.value.prior.includes(id) || context.value.since.includes(id);
}

/** Where the tab key goes in: the article's own wave, else the latest one. */
function firstStop([waves = []]: TimelineModel['rows']): Mark | undefined {
  return waves.findLast((mark) => mark.type === 'wave' && mark.at.mentioned) ?? waves.at(-1);
}

function rowLabel([first]: readonly Mark[], { labels }: SidebarState): string {
  const { waves, figures, programmes, headcounts } = labels.timeline;
  const names = { wave: waves, figure: figures, programme: programmes, headcount: headcounts };
  return first ? names[first.type] : '';
}

function placed({ box: { left, right, top, bottom } }: Mark) {
  return {
    insetInlineStart: `${left}px`,
    insetBlockStart: `${top}px`,
    inlineSize: `${right - left}px`,
    blockSize: `${bottom - top}px`,
  };
}

/** Whether the pointer moves towards a box that it is over or under. */
function leadsTo(box: DOMRect, before: number, { clientX, clientY }: MouseEvent): boolean {
  if (clientX < box.left || clientX > box.right) return false;
  return box.bottom <= clientY ? clientY < before : clientY > before;
}

function isInTip(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.tip') !== null;
}

/** In the theme's colours. */
function themed(paint: Paint): string {
  return `var(--${paint})`;
}
