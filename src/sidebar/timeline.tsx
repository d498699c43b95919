import { useComputed, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Wave } from '../dataset/records.ts';
import { countText } from '../surfaces/count-text.ts';
import { formatDate, formatNumber, qualified } from '../surfaces/format.ts';
import { wavesOf } from '../surfaces/records.ts';
import { openRow, type SidebarState, useSidebar, waveRowId } from './state.ts';
import { layoutTimeline, type TimelineBar, type TimelineLayout } from './timeline-layout.ts';

const HEIGHT = 136;
/** Left and right margin of the panel together. */
const MARGINS = 32;

/**
 * Waves by date as bars, the headcount as a line behind them. One stop for the tab key; the arrow keys go from bar
 * to bar, and Enter opens the bar's row in the list below, which is the chart's twin in words.
 */
export function Timeline() {
  const state = useSidebar();
  const { labels } = state;
  const layout = useComputed(() => layoutOf(state));
  const current = useSignal<number | null>(null);
  const svg = useRef<SVGSVGElement>(null);
  const { bars, baseline } = layout.value;
  const first = bars[0];
  const last = bars.at(-1);
  if (!first || !last) return null;
  const width = state.drawnWidth.value - MARGINS;
  const pointed = current.value === null ? undefined : bars[current.value];
  // Where the tab key goes in: the bar that was last pointed at, else the article's own, else the latest.
  const own = bars.findIndex((bar) => bar.mentioned);
  const stop = pointed ? bars.indexOf(pointed) : own >= 0 ? own : bars.length - 1;

  function onKey(event: KeyboardEvent, index: number, bar: TimelineBar): void {
    const steps: Record<string, number> = {
      ArrowLeft: index - 1,
      ArrowRight: index + 1,
      Home: 0,
      End: bars.length - 1,
    };
    const to = steps[event.key];
    if (to !== undefined) {
      svg.current?.querySelectorAll<SVGGElement>('.bar')[Math.min(Math.max(to, 0), bars.length - 1)]?.focus();
    } else if (event.key === 'Enter' || event.key === ' ') {
      openRow(state, waveRowId(bar.wave.id));
    } else {
      return;
    }
    event.preventDefault();
  }

  return (
    <figure class="timeline">
      {/* biome-ignore lint/a11y/useSemanticElements: a group of marks in an SVG has no element of its own. */}
      <svg
        ref={svg}
        role="group"
        aria-label={`${labels.timeline.label(labels.kinds[first.wave.kind], yearOf(first), yearOf(last))}. ${labels.timeline.keys}`}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        width={width}
        height={HEIGHT}
        onPointerLeave={() => {
          current.value = null;
        }}
      >
        <Backdrop layout={layout.value} width={width} />
        {bars.map((bar, index) => (
          // biome-ignore lint/a11y/useSemanticElements: a button cannot stand inside an SVG.
          <g
            key={bar.wave.id}
            role="button"
            class="bar"
            data-bar={bar.wave.id}
            data-mentioned={bar.mentioned || undefined}
            data-after={bar.after || undefined}
            data-pointed={bar === pointed || undefined}
            tabindex={index === stop ? 0 : -1}
            aria-label={describe(bar, state)}
            onFocus={() => {
              current.value = index;
            }}
            onBlur={() => {
              current.value = null;
            }}
            onPointerEnter={() => {
              current.value = index;
            }}
            onClick={() => openRow(state, waveRowId(bar.wave.id))}
            onKeyDown={(event) => onKey(event, index, bar)}
          >
            <Bar bar={bar} baseline={baseline} />
          </g>
        ))}
      </svg>
      <figcaption class="small">
        {pointed ? <span>{describe(pointed, state)}</span> : <Legend layout={layout.value} />}
      </figcaption>
    </figure>
  );
}

function Bar({ bar, baseline }: { bar: TimelineBar; baseline: number }) {
  const { x, width, top, possibleTop, firm, numberless, label } = bar;
  return (
    <>
      {/* Bars are thin: what takes the pointer is wider than what is seen. */}
      <rect class="reach" x={x - 3} width={width + 6} y={possibleTop - 6} height={baseline - possibleTop + 10} />
      {numberless ? (
        <circle class="dot" cx={x + width / 2} cy={baseline - 4} r={2.25} />
      ) : (
        <>
          {possibleTop < top && (
            <rect
              class="soft"
              x={x + 0.5}
              width={width - 1}
              y={possibleTop + 0.5}
              height={baseline - possibleTop - 0.5}
            />
          )}
          <rect
            class={firm ? 'firm' : 'soft'}
            x={firm ? x : x + 0.5}
            width={firm ? width : width - 1}
            y={firm ? top : top + 0.5}
            height={Math.max(baseline - top - (firm ? 0 : 0.5), 1)}
          />
        </>
      )}
      {label && (
        <text class="bar-label" x={label.x} y={label.y}>
          {label.text}
        </text>
      )}
    </>
  );
}

/** Everything that is only looked at: the words for it stand in the labels of the bars and in the list. */
function Backdrop({ layout, width }: { layout: TimelineLayout; width: number }) {
  const { baseline, roof, years, article, headcount, programmes } = layout;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a <g> takes no focus.
    <g aria-hidden="true">
      {headcount && <polyline class="headcount" points={headcount.points.map(({ x, y }) => `${x},${y}`).join(' ')} />}
      {article !== null && <line class="article" x1={article} x2={article} y1={roof} y2={baseline} />}
      <line class="axis" x1={0} x2={width} y1={baseline + 0.5} y2={baseline + 0.5} />
      {years.map(({ text, x }) => (
        <g key={text} class="year">
          <line x1={x} x2={x} y1={baseline + 1} y2={baseline + 5} />
          <text x={x + 3} y={baseline + 13}>
            {text}
          </text>
        </g>
      ))}
      {programmes.map(({ id, from, to, y, text, middle, after }) => (
        <g key={id} class="programme" data-after={after || undefined}>
          <path d={`M${from},${y + 5}V${y}H${to}V${y + 5}`} />
          <text x={middle} y={y - 4}>
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}

function Legend({ layout }: { layout: TimelineLayout }) {
  const { labels, locale } = useSidebar();
  const { bars, headcount, article, earlier, later } = layout;
  const words = labels.timeline;
  const others = [
    ...(earlier > 0 ? [words.earlier(earlier, formatNumber(earlier, locale))] : []),
    ...(later > 0 ? [words.later(later, formatNumber(later, locale))] : []),
  ];
  const soft = bars.some((bar) => !bar.numberless && (!bar.firm || bar.possibleTop < bar.top));
  return (
    <span class="legend">
      {bars.some((bar) => bar.firm && !bar.numberless) && <span data-key="firm">{words.firm}</span>}
      {soft && <span data-key="soft">{words.soft}</span>}
      {bars.some((bar) => bar.numberless) && <span data-key="dot">{words.numberless}</span>}
      {article !== null && <span data-key="article">{words.article}</span>}
      {headcount && (
        <span data-key="headcount">
          {words.headcount(
            countText(headcount.latest.count, labels, locale).text,
            formatDate(headcount.latest.date, locale),
          )}
        </span>
      )}
      {others.length > 0 && <span>{words.inListOnly(others.join(', '))}</span>}
    </span>
  );
}

function yearOf(bar: TimelineBar): string {
  return bar.wave.announced.slice(0, 4);
}

/** A bar in words: all that it shows, and its wave's title. */
function describe({ wave, mentioned }: TimelineBar, { labels, locale }: SidebarState): string {
  const parts = [
    formatDate(wave.announced, locale),
    countText(wave.count, labels, locale).text,
    labels.statuses[wave.status],
    ...(mentioned ? [labels.waves.thisArticle] : []),
    wave.title,
  ];
  return parts.join(' · ');
}

/** Cuts and hires stand on different scales: a chart of both would hide the cuts. */
function kindDrawn({ waveKind, context, records }: SidebarState): Wave['kind'] {
  if (waveKind.value !== 'all') return waveKind.value;
  const cuts = wavesOf(records.value, context.value.prior).some((wave) => wave.kind === 'layoff');
  return cuts ? 'layoff' : 'hiring';
}

function layoutOf(state: SidebarState): TimelineLayout {
  const { story, asOf, waves: mentioned, prior, since } = state.context.value;
  const { drawnWidth, locale } = state;
  const index = state.records.value;
  const kind = kindDrawn(state);
  return layoutTimeline({
    waves: wavesOf(index, [...new Set([...prior, ...mentioned, ...since])]).filter((wave) => wave.kind === kind),
    mentioned: new Set(mentioned),
    article: story.published?.date ?? asOf?.day ?? null,
    headcounts: [...index.headcounts.values()].filter(({ scope }) => scope === 'company'),
    programmes: [...index.programmes.values()].map(({ id, total, summed }) => ({
      id,
      summed,
      total: total?.value == null ? null : qualified(formatNumber(total.value, locale), total.qualifier, locale),
    })),
    width: drawnWidth.value - MARGINS,
    height: HEIGHT,
    labelOf: ({ count: { value, high } }) => {
      const number = value ?? high;
      return number === null ? null : formatNumber(number, locale);
    },
  });
}
