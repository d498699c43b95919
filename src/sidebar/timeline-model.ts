/** The timeline of one kind of wave: laid out from the Context, every mark with its words. */
import type { CheckedFigure } from '../context/context.ts';
import type { Programme, Quantity, Wave } from '../dataset/records.ts';
import type { Figure } from '../story/story.ts';
import { countText } from '../surfaces/count-text.ts';
import {
  formatDate,
  formatNumber,
  formatQuantity,
  formatRegion,
  formatShort,
  formatUnit,
  qualified,
} from '../surfaces/format.ts';
import { viewRecord } from '../surfaces/record-view.ts';
import { findRecord, wavesOf } from '../surfaces/records.ts';
import { breadthOf, layoutTimeline } from '../surfaces/timeline/layout.ts';
import type { StatedFigure, TimelineLayout } from '../surfaces/timeline/marks.ts';
import { type Mark, marksOf } from '../surfaces/timeline/pointing.ts';
import type { SidebarState } from './state.ts';

export interface TimelineModel {
  kind: Wave['kind'];
  layout: TimelineLayout;
  /** Rows that the arrow keys go along: waves, the article's figures, programmes, headcounts; none empty. */
  rows: readonly (readonly Mark[])[];
  /** The group of figures behind each drawn figure. */
  figures: ReadonlyMap<string, CheckedFigure>;
}

const ROLES: Record<Wave['kind'], ReadonlySet<Figure['role']>> = {
  layoff: new Set(['jobs_cut', 'planned_cuts', 'cumulative_cuts']),
  hiring: new Set(['hires', 'planned_hires']),
};

/** The kinds to draw. Cuts and hires stand on scales of their own: one chart of both would hide the cuts. */
export function kindsDrawn({ waveKind, context, records }: SidebarState): Wave['kind'][] {
  const { prior, waves, since } = context.value;
  const all = wavesOf(records.value, [...prior, ...waves, ...since]);
  const kinds: Wave['kind'][] = ['layoff', 'hiring'];
  return kinds.filter(
    (kind) =>
      (waveKind.value === 'all' || waveKind.value === kind) && all.filter((wave) => wave.kind === kind).length > 1,
  );
}

/** Input: the width that there is to draw in, in CSS pixels. Null where there is nothing to draw. */
export function timelineModel(state: SidebarState, kind: Wave['kind'], width: number): TimelineModel | null {
  const { story, asOf, waves: mentioned, prior, since, staff } = state.context.value;
  const { locale, labels } = state;
  const index = state.records.value;
  const groups = figuresDrawn(state, kind);
  const layout = layoutTimeline({
    waves: wavesOf(index, [...new Set([...prior, ...mentioned, ...since])]).filter((wave) => wave.kind === kind),
    mentioned: new Set(mentioned),
    article: story.published?.date ?? asOf?.day ?? null,
    figures: groups.map(({ stated }) => stated),
    headcounts: staff.flatMap((id) => index.headcounts.get(id) ?? []),
    programmes: [...index.programmes.values()].flatMap((programme) =>
      programme.kind === kind && programme.total?.value != null
        ? [
            {
              id: programme.id,
              summed: programme.summed,
              total: programme.total.value,
              text: totalText(programme, state),
            },
          ]
        : [],
    ),
    width,
    labelOf: (wave) => barLabels(wave, state),
    staffOf: ({ count }) => labels.timeline.headcount(formatShort(count.value ?? 0, locale)),
  });
  if (layout.waves.length === 0) return null;
  return {
    kind,
    layout,
    rows: marksOf(layout),
    figures: new Map(groups.map(({ stated, checked }) => [stated.id, checked])),
  };
}

/** One a meaning: the article's own numbers of that kind, about Amazon, with a value. */
function figuresDrawn(state: SidebarState, kind: Wave['kind']): { stated: StatedFigure; checked: CheckedFigure }[] {
  const { records, groups } = state;
  const drawn = new Map<string, { stated: StatedFigure; checked: CheckedFigure }>();
  for (const { id, first: checked } of groups.value) {
    const { figure, verdict, record, wave } = checked;
    const { value, low, high, subject, measure, role, text } = figure;
    const [least, most] = [low ?? value ?? high, high ?? value ?? low];
    if (subject !== 'Amazon' || measure === 'percent' || !ROLES[kind].has(role) || least === null || most === null)
      continue;
    const ref = record ?? (wave === null ? null : { type: 'wave' as const, id: wave });
    const found = ref && findRecord(records.value, ref);
    const ofWave = found?.type === 'wave' ? found.record.announced : null;
    const stated = { id, text, low: least, high: most, date: figure.asOf ?? ofWave, verdict, record: ref };
    const key = JSON.stringify([least, most, ref, ref === null ? stated.date : null, verdict]);
    if (!drawn.has(key)) drawn.set(key, { stated, checked });
  }
  return [...drawn.values()];
}

function totalText({ total }: Programme, { labels, locale }: SidebarState): string {
  return total === null
    ? labels.record.noNumber
    : qualified(formatNumber(total.value ?? 0, locale), total.qualifier, locale);
}

const SIGNS: Record<Quantity['qualifier'], string> = {
  exact: '',
  about: '≈',
  nearly: '≈',
  over: '>',
  up_to: '≤',
  at_least: '≥',
  vague: '≈',
};
/** Longer names belong to the tooltip. */
const LONGEST = 18;

/** A number as short as a bar can carry it, with what it is a part of where it is not of the whole company. */
function barLabels(wave: Wave, { locale, labels }: SidebarState): string[] {
  const { value, low, high, qualifier } = wave.count;
  const print = (count: number) => formatNumber(count, locale);
  const number =
    value !== null
      ? `${SIGNS[qualifier]}${print(value)}`
      : low !== null && high !== null
        ? `${print(low)}–${print(high)}`
        : `${low === null ? '≤' : '≥'}${print(high ?? low ?? 0)}`;
  const whose = breadthOf(wave) === 'whole' ? null : whoseOf(wave);
  const name = whose === 'contractors' ? labels.timeline.contractors : whose;
  return name === null || name === undefined || name.length > LONGEST ? [number] : [`${number} ${name}`, number];

  function whoseOf({ units, regions, scope }: Wave): string | undefined {
    if (breadthOf(wave) === 'contractor') return 'contractors';
    const [unit] = units;
    const [region] = regions;
    if (unit !== undefined && scope !== 'country' && scope !== 'state' && scope !== 'site')
      return formatUnit(unit, locale);
    return region === undefined ? unit && formatUnit(unit, locale) : formatRegion(region, locale);
  }
}

/** What a mark says, line by line; also the parts of its name. */
export interface MarkWords {
  /** The number, or what stands for it. */
  count: string;
  date: string;
  /** Status, verdict or kind of record. */
  state: string;
  title: string;
  titleLang: string;
  /** What else belongs to it: whose it is, that the article speaks of it. */
  more: string[];
}

/** What a mark says when it is pointed at, in the reader's language. */
export function wordsOf(mark: Mark, figures: TimelineModel['figures'], state: SidebarState): MarkWords {
  const { labels, locale } = state;
  const records = state.records.value;
  if (mark.type === 'wave') {
    const { wave, mentioned } = mark.at;
    const { title, titleLang } = viewRecord({ type: 'wave', record: wave }, { records, labels, locale });
    const places = wave.regions.map((code) => formatRegion(code, locale));
    const units = wave.units.map((unit) => formatUnit(unit, locale));
    const breadth = breadthOf(wave);
    return {
      count: countText(wave.count, labels, locale, records).text,
      date: formatDate(wave.announced, locale),
      state: labels.statuses[wave.status],
      title,
      titleLang,
      more: [
        ...(breadth === 'contractor' ? [labels.waves.contractor] : []),
        ...(breadth === 'part' ? [[...units, ...places].join(', ')].filter(Boolean) : []),
        ...(mentioned ? [labels.waves.thisArticle] : []),
      ],
    };
  }
  if (mark.type === 'figure') {
    const { figure } = mark.at;
    const checked = figures.get(figure.id);
    const said = checked && formatQuantity(checked.figure, locale);
    const found = figure.record && findRecord(records, figure.record);
    const view = found && viewRecord(found, { records, labels, locale });
    const held = view?.count && countText(view.count, labels, locale, records).text;
    return {
      count: labels.timeline.stated(said ?? figure.text),
      date: figure.date === null ? '' : formatDate(figure.date, locale),
      state: labels.verdicts[figure.verdict],
      title: view?.title ?? '',
      titleLang: view?.titleLang ?? locale,
      more: [
        ...(held ? [labels.timeline.onRecord(held)] : []),
        ...(checked ? [labels.roles[checked.figure.role]] : []),
      ],
    };
  }
  const found =
    mark.type === 'programme'
      ? findRecord(records, { type: 'programme', id: mark.at.id })
      : { type: 'headcount' as const, record: mark.at.record };
  const view = found && viewRecord(found, { records, labels, locale });
  return {
    count: view?.count ? countText(view.count, labels, locale, records).text : labels.record.noNumber,
    date: view?.date ?? '',
    state: labels.records[mark.type],
    title: view?.title ?? '',
    titleLang: view?.titleLang ?? locale,
    more: [],
  };
}

/** A mark's name: date, count, status, title, and what else belongs to it. */
export function nameOf(words: MarkWords): string {
  const { date, count, state, title, more } = words;
  return [date, count, state, ...more, title].filter(Boolean).join(' · ');
}

/** The chart's name: what it shows, and of which years. */
export function labelOf({ layout, kind }: TimelineModel, { labels }: SidebarState): string {
  const { waves } = layout;
  const years = [waves[0], waves.at(-1)].map((mark) => mark?.wave.announced.slice(0, 4) ?? '');
  return labels.timeline.label(labels.kinds[kind], years[0] ?? '', years[1] ?? '');
}
