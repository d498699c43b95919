import type { Wave } from '../dataset/records.ts';
import { countText } from '../surfaces/count-text.ts';
import { formatDate, formatNames, formatNumber, formatUnit } from '../surfaces/format.ts';
import { RecordCard } from '../surfaces/record-card.tsx';
import { wavesOf, wordsIn } from '../surfaces/records.ts';
import { StatusBadge } from '../surfaces/status-badge.tsx';
import { FoldedRows } from './folded-rows.tsx';
import { Row } from './row.tsx';
import { Section } from './section.tsx';
import { useSidebar, type WaveKind, waveRowId } from './state.ts';
import { Timeline } from './timeline.tsx';

/** Rows shown before "show more". */
const FEW = 5;

export function PriorSection() {
  const { context, labels, records, waveKind } = useSidebar();
  const { prior, since } = context.value;
  const listed = ofKind(wavesOf(records.value, prior), waveKind.value);
  if (prior.length === 0 && since.length < 2) return null;
  return (
    <Section id="prior" title={labels.waves.prior}>
      <KindFilter />
      {prior.length + since.length > 1 && <Timeline />}
      {listed.length === 0 ? <p class="quiet">{labels.waves.none}</p> : <WaveList waves={listed} />}
      <Unlisted left={context.value.unlisted.prior} />
    </Section>
  );
}

export function SinceSection() {
  const { context, labels, records, waveKind } = useSidebar();
  const listed = ofKind(wavesOf(records.value, context.value.since), waveKind.value);
  if (listed.length === 0) return null;
  return (
    <Section id="since" title={labels.waves.since}>
      <WaveList waves={listed} />
      <Unlisted left={context.value.unlisted.since} />
    </Section>
  );
}

/** Where the dataset holds more waves than a page is given. */
function Unlisted({ left }: { left: Record<Wave['kind'], number> }) {
  const { labels, locale, waveKind } = useSidebar();
  const count = leftOf(left, waveKind.value);
  if (count === 0) return null;
  return <p class="quiet small">{labels.waves.unlisted(count, formatNumber(count, locale))}</p>;
}

function leftOf(left: Record<Wave['kind'], number>, kind: WaveKind): number {
  return kind === 'all' ? left.layoff + left.hiring : left[kind];
}

function ofKind(waves: Wave[], kind: WaveKind): Wave[] {
  return kind === 'all' ? waves : waves.filter((wave) => wave.kind === kind);
}

/** Cuts, hires or both: a choice only where there are both. */
function KindFilter() {
  const { context, labels, locale, records, waveKind } = useSidebar();
  const waves = wavesOf(records.value, context.value.prior);
  const kinds: WaveKind[] = ['layoff', 'hiring', 'all'];
  const { prior: left } = context.value.unlisted;
  const choices = kinds.map((kind) => ({ kind, count: ofKind(waves, kind).length + leftOf(left, kind) }));
  if (choices.some(({ count }) => count === 0)) return null;
  return (
    <fieldset class="filter">
      <legend class="unseen">{labels.waves.filter}</legend>
      {choices.map(({ kind, count }) => (
        <button
          key={kind}
          type="button"
          aria-pressed={waveKind.value === kind}
          onClick={() => {
            waveKind.value = kind;
          }}
        >
          {kind === 'all' ? labels.waves.all : labels.kinds[kind]} <span>{formatNumber(count, locale)}</span>
        </button>
      ))}
    </fieldset>
  );
}

function WaveList({ waves }: { waves: Wave[] }) {
  return (
    // A mark of the timeline can lead to a wave further down.
    <FoldedRows items={waves} few={FEW} rowOf={({ id }) => waveRowId(id)}>
      {(wave) => (
        <li key={wave.id} data-wave={wave.id}>
          <WaveRow wave={wave} />
        </li>
      )}
    </FoldedRows>
  );
}

function WaveRow({ wave }: { wave: Wave }) {
  const { context, labels, locale, records, waveKind } = useSidebar();
  const mentioned = context.value.waves.includes(wave.id);
  const count = countText(wave.count, labels, locale, records.value);
  const title = wordsIn(wave.title, records.value, locale);
  return (
    <Row
      id={waveRowId(wave.id)}
      head={
        <>
          <span class="row-line">
            <span class="wave-count" lang={count.english ? 'en' : locale}>
              {count.text}
            </span>
            <span class="quiet small">{formatDate(wave.announced, locale)}</span>
          </span>
          <bdi class="row-more" lang={title.lang}>
            {title.text}
          </bdi>
          <span class="row-tags">
            <StatusBadge status={wave.status} labels={labels} />
            {waveKind.value === 'all' && <span class="small">{labels.kinds[wave.kind]}</span>}
            {mentioned && <span class="tag-mentioned">{labels.waves.thisArticle}</span>}
            {records.value.own.has(wave.id) && <span class="tag-mentioned">{labels.figures.ownTag}</span>}
            {wave.employer === 'contractor' && <span class="quiet small">{labels.waves.contractor}</span>}
            {wave.units.length > 0 && (
              <bdi class="quiet small">
                {formatNames(
                  wave.units.map((unit) => formatUnit(unit, locale)),
                  locale,
                )}
              </bdi>
            )}
          </span>
        </>
      }
    >
      {() => (
        <RecordCard
          found={{ type: 'wave', record: wave }}
          records={records.value}
          labels={labels}
          locale={locale}
          bare
        />
      )}
    </Row>
  );
}
