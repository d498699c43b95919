import type { Status } from '../dataset/records.ts';
import { formatDate, formatNumber } from '../surfaces/format.ts';
import { isOdd } from '../surfaces/timeline/drawing.ts';
import { drawKey, type LegendKey } from '../surfaces/timeline/legend-keys.ts';
import type { TimelineLayout } from '../surfaces/timeline/marks.ts';
import { Shapes } from '../surfaces/timeline/shapes.tsx';
import { type SidebarState, useSidebar } from './state.ts';
import type { TimelineModel } from './timeline-model.ts';

export interface LegendEntry {
  key: LegendKey | null;
  text: string;
}

/** Weakest first. */
const statuses: readonly Status[] = ['reported', 'planned', 'announced', 'confirmed', 'completed'];

/** What the signs mean and what is left out, of that which occurs: without it the chart cannot be read. */
export function legendOf({ layout }: TimelineModel, state: SidebarState): LegendEntry[] {
  const { waves, figures, earlier, later } = layout;
  const { labels, locale } = state;
  const words = labels.timeline;
  const open = figures.filter(({ figure }) => figure.verdict === 'no_record');
  const others = [
    ...(earlier > 0 ? [words.earlier(earlier, formatNumber(earlier, locale))] : []),
    ...(later > 0 ? [words.later(later, formatNumber(later, locale))] : []),
  ];
  return [
    ...statuses.flatMap((status) =>
      when(
        waves.some(({ wave }) => wave.status === status),
        status,
        labels.statuses[status],
      ),
    ),
    ...when(
      waves.some(({ mentioned }) => mentioned),
      'own',
      words.own,
    ),
    ...when(figures.length > 0, open.length < figures.length ? 'figure' : 'open_figure', words.figure),
    ...when(figures.some(isOdd), 'differs', words.differs),
    ...when(open.length > 0, 'open_figure', words.openFigure),
    ...staffEntry(layout, state),
    ...when(others.length > 0, null, words.inListOnly(others.join(', '))),
  ];
}

/** What else there is to know of how it is drawn. */
export function finePrintOf({ layout }: TimelineModel, { labels, locale }: SidebarState): LegendEntry[] {
  const { waves, programmes, below } = layout;
  const words = labels.timeline;
  const bars = waves.filter(({ inStrip }) => !inStrip);
  const strip = below === null ? words.stripBare : words.strip(formatNumber(below, locale));
  return [
    ...when(
      bars.some(({ breadth }) => breadth === 'part'),
      'part',
      words.part,
    ),
    ...when(
      waves.some(({ breadth }) => breadth === 'contractor'),
      'contractor',
      words.contractor,
    ),
    ...when(
      bars.some(({ top, possibleTop }) => possibleTop < top),
      'range',
      words.range,
    ),
    ...when(programmes.length > 0, 'programme', words.programme),
    ...when(
      waves.some(({ inStrip }) => inStrip),
      'strip',
      strip,
    ),
  ];
}

function when(occurs: boolean, key: LegendKey | null, text: string): LegendEntry[] {
  return occurs ? [{ key, text }] : [];
}

/** The line behind has no scale drawn: its ends are told. */
function staffEntry({ headcounts }: TimelineLayout, { labels, locale }: SidebarState): LegendEntry[] {
  const known = headcounts.filter(({ after }) => !after);
  const told = known.length > 1 ? known : headcounts;
  const [first, last] = [told[0]?.record, told.at(-1)?.record];
  if (!first || !last) return [];
  const print = ({ count }: typeof first) => formatNumber(count.value ?? 0, locale);
  const year = ({ date }: typeof first) => formatDate(date.slice(0, 4), locale);
  return when(true, 'staff', labels.timeline.headcountScale(print(first), year(first), print(last), year(last)));
}

export function TimelineLegend({ entries }: { entries: readonly LegendEntry[] }) {
  return (
    <ul class="legend">
      {entries.map(({ key, text }) => (
        <li key={text}>
          {key !== null && (
            <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
              <Shapes shapes={drawKey(key, 7, 7)} colour={(paint) => `var(--${paint})`} />
            </svg>
          )}
          {text}
        </li>
      ))}
    </ul>
  );
}

export function TimelineFinePrint({ model }: { model: TimelineModel }) {
  const state = useSidebar();
  const entries = finePrintOf(model, state);
  if (entries.length === 0) return null;
  return (
    <details class="fine-print">
      <summary>{state.labels.timeline.reading}</summary>
      <TimelineLegend entries={entries} />
    </details>
  );
}
