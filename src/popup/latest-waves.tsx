import type { LatestWave } from '../messages/glance.ts';
import { formatNumber, formatQuantity, formatShort, formatShortDate, headed } from '../surfaces/format.ts';
import { outcomeOf } from './outcome.ts';
import type { PopupParts } from './seen.ts';

/** In CSS pixels: the drawing's height, and what its tallest bar and its lowest one take of it. */
const height = 54;
const tallest = 40;
const lowest = 3;
/** Bars that are this share of the tallest have room for their number. */
const numbered = 0.25;
/** Rows of the list, where there is neither a story nor evidence to tell of. */
const listed = 3;

/** What is drawn and listed: cuts, or hires where the story is of those. */
export function LatestWavesChart(parts: PopupParts) {
  const { seen, labels, locale } = parts;
  const { latest, page } = seen;
  const kind = page?.report?.state === 'story' && page.report.kind === 'hiring' ? 'hiring' : 'layoff';
  const waves = latest?.waves.filter((wave) => wave.kind === kind) ?? [];
  const hasRoom = page === null || (outcomeOf(page) !== 'story' && (seen.glance?.why.length ?? 0) === 0);
  const caption = latest && [
    labels.latest.asOf(formatShortDate(latest.asOf, locale)),
    ...(latest.own > 0 ? [labels.latest.own(latest.own, formatNumber(latest.own, locale))] : []),
  ];
  return (
    // Its place is kept while nothing is known, and where the background does not answer.
    <section class="latest" aria-labelledby={latest === null ? undefined : 'latest'}>
      {latest !== null && (
        <h2 id="latest" class="overline">
          {labels.latest[kind]}
        </h2>
      )}
      {latest !== null && waves.length === 0 && <p class="quiet small">{labels.latest.none}</p>}
      {waves.some(sizeOf) && <Bars {...parts} waves={waves.toReversed()} />}
      {hasRoom && (
        <ul>
          {waves.slice(0, listed).map((wave) => (
            <Row key={wave.id} {...parts} wave={wave} />
          ))}
        </ul>
      )}
      {caption && <p class="small quiet">{caption.join(' · ')}</p>}
    </section>
  );
}

const sizeOf = ({ count: { value, high, low } }: LatestWave): number => value ?? high ?? low ?? 0;

const tallOf = (size: number, most: number) => Math.max(lowest, (size / most) * tallest);

/** One bar a wave, oldest first. What it shows is said in one sentence. */
function Bars({ waves, labels, locale }: PopupParts & { waves: readonly LatestWave[] }) {
  const most = Math.max(1, ...waves.map(sizeOf));
  const [first, last] = [waves[0], waves.at(-1)];
  const across = 100 / waves.length;
  const said =
    first && last
      ? labels.latest.chart(
          formatShortDate(first.announced, locale),
          formatShortDate(last.announced, locale),
          labels.latest.waves(waves.length, formatNumber(waves.length, locale)),
          formatNumber(most, locale),
        )
      : '';
  return (
    <svg class="bars" width="100%" height={height + 14} role="img" aria-label={said}>
      {waves.map((wave, at) => {
        const size = sizeOf(wave);
        const tall = tallOf(size, most);
        const year = wave.announced.slice(0, 4);
        return (
          <g key={wave.id}>
            <title>{headed(formatShortDate(wave.announced, locale), locale) + countOf(wave, { labels, locale })}</title>
            <rect
              x={`${at * across + across * 0.2}%`}
              y={height - tall}
              width={`${across * 0.6}%`}
              height={tall}
              data-open={size === 0 || wave.status === 'reported' || wave.status === 'planned' || undefined}
            />
            {year !== waves[at - 1]?.announced.slice(0, 4) && (
              <text class="year" x={`${at * across + across * 0.2}%`} y={height + 12}>
                {year}
              </text>
            )}
          </g>
        );
      })}
      <line x1="0" x2="100%" y1={height + 0.5} y2={height + 0.5} />
      {/* Over all bars: where these are narrow, a number is wider than its own. */}
      {waves.map((wave, at) => {
        const size = sizeOf(wave);
        return size >= most * numbered ? (
          <text key={wave.id} x={`${(at + 0.5) * across}%`} y={height - tallOf(size, most) - 4} text-anchor="middle">
            {formatShort(size, locale)}
          </text>
        ) : null;
      })}
    </svg>
  );
}

function countOf({ count }: LatestWave, { labels, locale }: Pick<PopupParts, 'labels' | 'locale'>): string {
  return formatQuantity(count, locale) ?? labels.latest.noNumber;
}

function Row({ wave, labels, locale }: PopupParts & { wave: LatestWave }) {
  const { id, announced, title, local } = wave;
  const words = locale === 'en' ? undefined : local?.[locale];
  return (
    <li>
      <a href={`../editor/editor.html#/waves/${id}`} target="_blank" rel="noopener">
        <time dateTime={announced}>{formatShortDate(announced, locale)}</time>
        <span class="title" lang={words === undefined ? 'en' : locale}>
          {words ?? title}
        </span>
        <span class="count">{countOf(wave, { labels, locale })}</span>
      </a>
    </li>
  );
}
