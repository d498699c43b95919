import type { Wave } from '../dataset/records.ts';
import { formatDate, formatNumber } from '../surfaces/format.ts';
import { type Picture, paintPicture, pictureOf, svgOf } from '../surfaces/timeline/picture.ts';
import { type SidebarState, useSidebar } from './state.ts';
import { finePrintOf, legendOf } from './timeline-legend.tsx';
import { labelOf, nameOf, type TimelineModel, timelineModel, wordsOf } from './timeline-model.ts';

/** A picture is as wide whatever the panel is. CSS pixels. */
const WIDTH = 640;
/** Pixels of the PNG to a CSS pixel. */
const SCALE = 2;
/** So many of the largest waves are told in the picture's description. */
const TOLD = 8;

/** The chart as a file to take along. */
export function SaveTimeline({ kind }: { kind: Wave['kind'] }) {
  const state = useSidebar();
  const words = state.labels.timeline;

  async function save(format: 'SVG' | 'PNG'): Promise<void> {
    const model = timelineModel(state, kind, WIDTH);
    if (!model) return;
    const picture = timelinePicture(model, state);
    const content = format === 'SVG' ? svgOf(picture) : await pngOf(picture);
    const name = fileName(model, format);
    if (content !== null)
      await state.actions.saveFile({ name, type: format === 'SVG' ? 'image/svg+xml' : 'image/png', content });
    state.announcement.value = content === null ? words.notSaved : words.saving(name);
  }

  return (
    <details class="save">
      <summary>{words.save}</summary>
      <div class="save-as">
        {(['SVG', 'PNG'] as const).map((format) => (
          <button key={format} type="button" class="plain-button" data-save={format} onClick={() => void save(format)}>
            {words.saveAs(format)}
          </button>
        ))}
      </div>
    </details>
  );
}

/** The chart as it is saved, in the reader's language: not wider or narrower than any panel made it. */
function timelinePicture(model: TimelineModel, state: SidebarState): Picture {
  const { labels, locale, context } = state;
  const title = labels.timeline.picture(labelOf(model, state));
  const largest = (model.rows[0] ?? [])
    .filter(({ type }) => type === 'wave')
    .toSorted((a, b) => a.box.top - b.box.top)
    .slice(0, TOLD);
  return pictureOf(model.layout, {
    title,
    description: largest.map((mark) => nameOf(wordsOf(mark, model.figures, state))).join('; '),
    legend: [...legendOf(model, state), ...finePrintOf(model, state)],
    source: labels.timeline.source(formatDate(context.value.datasetAsOf, locale)),
    lang: locale,
    tick: (count) => formatNumber(count, locale),
    article: labels.timeline.article,
  });
}

function fileName({ kind, layout: { waves } }: TimelineModel, format: string): string {
  const [first, last] = [waves[0], waves.at(-1)].map((mark) => mark?.wave.announced.slice(0, 4) ?? '');
  const what = kind === 'layoff' ? 'cuts' : 'hires';
  return `amazon-${what}-${first}-${last}.${format.toLowerCase()}`;
}

/** Painted, and not loaded as an image: the page's policy would have a say in that. Null where it cannot be painted. */
async function pngOf(picture: Picture): Promise<Blob | null> {
  try {
    const canvas = new OffscreenCanvas(picture.width * SCALE, Math.ceil(picture.height) * SCALE);
    const context = canvas.getContext('2d');
    if (!context) return null;
    paintPicture(context, picture, SCALE);
    return await canvas.convertToBlob({ type: 'image/png' });
  } catch {
    return null;
  }
}
