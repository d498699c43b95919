/** The waves of the table as a picture, drawn anew with every change, search and filter. */
import { useSignal, useSignalEffect } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { formatDate, formatNumber } from '../../surfaces/format.ts';
import { recordName } from '../record-name.ts';
import { addressOf } from '../routes.ts';
import type { Row } from '../rows.ts';
import { useEditor } from '../state.ts';
import { cellText, columns } from './columns.ts';
import { inSlices, whenIdle } from './slices.ts';
import { layingOut, layoutBars } from './wave-bars.ts';

const height = 112;
/** Milliseconds. */
const rest = 250;
const few = (rows: readonly Row[]): boolean => rows.length <= 2_000;

export function WaveTimeline() {
  const { labels, locale, tables, words } = useEditor();
  const table = tables.wave;
  const width = useSignal(900);
  const place = useRef<HTMLElement>(null);
  const layout = useSignal(few(table.rows.peek()) ? layoutBars(table.rows.peek(), width.peek(), height) : null);

  // Of very many waves the table is drawn first, and the picture once the typing rests.
  useSignalEffect(() => {
    const [rows, across] = [table.rows.value, width.value];
    const draw = (pace: typeof inSlices) =>
      pace(
        (function* () {
          layout.value = yield* layingOut(rows, across, height);
        })(),
      );
    if (few(rows)) return draw(inSlices);
    let end = (): void => undefined;
    const timer = setTimeout(() => {
      end = draw(whenIdle);
    }, rest);
    return () => {
      clearTimeout(timer);
      end();
    };
  });
  const current = useSignal<number | null>(null);

  useLayoutEffect(() => {
    if (place.current === null) return;
    const watcher = new ResizeObserver(([entry]) => {
      width.value = Math.max(240, Math.floor(entry?.contentRect.width ?? 900));
    });
    watcher.observe(place.current);
    return () => watcher.disconnect();
  }, []);

  const drawn = layout.value;
  const countColumn = columns.wave.find(({ key }) => key === 'count.value');
  const said = (row: Row): string =>
    labels.timeline.bar(
      recordName(row.record) ?? row.id,
      formatDate(String(row.record.announced), locale),
      (countColumn && cellText(countColumn, row, words)) || '–',
    );

  function onKey(event: KeyboardEvent): void {
    if (drawn === null) return;
    const last = drawn.bars.length - 1;
    const at = current.value ?? last;
    const steps: Record<string, number> = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: last };
    const to = steps[event.key];
    if (to !== undefined) {
      current.value = Math.min(Math.max(current.value === null ? last : to, 0), last);
      const bar = drawn.bars[current.value];
      if (bar !== undefined) table.active.value = { id: bar.row.id, column: 1 };
    } else if (event.key === 'Enter') {
      const bar = drawn.bars[at];
      if (bar !== undefined) location.hash = addressOf('waves', bar.row.id);
    } else return;
    event.preventDefault();
  }

  function point({ target }: MouseEvent, opens: boolean): void {
    const bar = target instanceof Element ? target.closest<SVGGElement>('[data-wave]') : null;
    const index = Number(bar?.dataset.wave ?? Number.NaN);
    const row = drawn?.bars[index]?.row;
    if (row === undefined) return;
    current.value = index;
    table.active.value = { id: row.id, column: 1 };
    if (opens) location.hash = addressOf('waves', row.id);
  }

  const active = table.active.value?.id ?? null;
  const pointed = drawn?.bars.find(({ row }) => row.id === active);
  const single = drawn !== null && !drawn.outline;
  return (
    <figure class="wave-timeline" ref={place}>
      {drawn !== null && (
        // biome-ignore lint/a11y/useAriaPropsSupportedByRole: the value text says which bar the keys are at.
        <svg
          viewBox={`0 0 ${width.value} ${height}`}
          width={width.value}
          height={height}
          role={single ? 'slider' : 'img'}
          tabIndex={single ? 0 : undefined}
          aria-label={`${labels.timeline.label(formatDate(drawn.first, locale), formatDate(drawn.last, locale))}. ${single ? labels.timeline.keys : ''}`}
          aria-valuemin={single ? 1 : undefined}
          aria-valuemax={single ? drawn.bars.length : undefined}
          aria-valuenow={single ? (pointed ? drawn.bars.indexOf(pointed) + 1 : drawn.bars.length) : undefined}
          aria-valuetext={single && pointed ? said(pointed.row) : undefined}
          onKeyDown={single ? onKey : undefined}
          onClick={(event) => point(event, false)}
          onDblClick={(event) => point(event, true)}
        >
          <line class="axis" x1={0} x2={width.value} y1={drawn.middle} y2={drawn.middle} />
          {drawn.years.map(({ text, x }) => (
            <text key={text} class="year" x={x} y={height - 3}>
              {text}
            </text>
          ))}
          {single ? (
            drawn.bars.map(({ row, x, y, height: tall, hiring, numberless }, index) => (
              <g
                key={row.id}
                class="wave-bar"
                data-hiring={hiring || undefined}
                data-soft={
                  numberless || row.record.status === 'reported' || row.record.status === 'planned' || undefined
                }
                data-mine={row.origin !== 'bundled' || undefined}
                data-here={row.id === active || undefined}
                data-wave={index}
              >
                <title>{said(row)}</title>
                <rect x={x - 2} y={y} width={4} height={tall} />
                <rect class="reach" x={x - 5} y={0} width={10} height={height - 16} />
              </g>
            ))
          ) : (
            <path
              class="outline"
              d={drawn.bars
                .map(({ x, y, height: tall }) => `M${x.toFixed(1)} ${y.toFixed(1)}v${tall.toFixed(1)}`)
                .join('')}
            />
          )}
          {drawn.most.hiring !== null && (
            <text class="most" x={4} y={10}>
              {`${labels.choices.hiring} ≤ ${formatNumber(drawn.most.hiring, locale)}`}
            </text>
          )}
          {drawn.most.layoff !== null && (
            <text class="most" x={4} y={height - 20}>
              {`${labels.choices.layoff} ≤ ${formatNumber(drawn.most.layoff, locale)}`}
            </text>
          )}
        </svg>
      )}
      <figcaption class="small quiet">{pointed ? said(pointed.row) : ' '}</figcaption>
    </figure>
  );
}
