import type { Scale } from '../context/context.ts';
import type { Headcount } from '../dataset/records.ts';
import { countText } from '../surfaces/count-text.ts';
import { formatDate, formatPercent } from '../surfaces/format.ts';
import { RecordCard } from '../surfaces/record-card.tsx';
import { Row } from './row.tsx';
import { distinctShares } from './scale.ts';
import { Section } from './section.tsx';
import { useSidebar } from './state.ts';

/** How large the figures are beside everybody employed then; without figures, how many that was. */
export function ScaleSection() {
  const { context, labels, records } = useSidebar();
  const { scale, headcountThen } = context.value;
  const find = (id: string | null) => (id === null ? undefined : records.value.headcounts.get(id));
  const shares = distinctShares(scale).flatMap((share) => {
    const headcount = find(share.headcount);
    return headcount ? [{ share, headcount }] : [];
  });
  const corporate = find(headcountThen.corporate);
  const total = find(headcountThen.total);
  if (shares.length === 0 && !corporate && !total) return null;
  return (
    <Section id="scale" title={labels.scale.title}>
      <ul class="rows">
        {shares.map(({ share, headcount }) => (
          <li key={`${share.count} ${share.base}`} data-headcount={headcount.id}>
            <ShareRow share={share} headcount={headcount} />
          </li>
        ))}
        {shares.length === 0 && total && (
          <li data-headcount={total.id}>
            <HeadcountRow headcount={total} say={labels.scale.totalThen} />
          </li>
        )}
        {shares.length === 0 && corporate && (
          <li data-headcount={corporate.id}>
            <HeadcountRow headcount={corporate} say={labels.scale.corporateThen} />
          </li>
        )}
      </ul>
    </Section>
  );
}

function ShareRow({ share, headcount }: { share: Scale; headcount: Headcount }) {
  const { context, labels, locale, records } = useSidebar();
  const figure = context.value.figures[share.figure]?.figure;
  const base = `${countText(headcount.count, labels, locale).text}, ${formatDate(headcount.date, locale)}`;
  return (
    <Row
      id={`scale-${share.figure}-${share.base}`}
      head={
        <>
          <span class="row-line">
            <bdi class="printed" lang={context.value.story.lang}>
              {figure?.text}
            </bdi>
          </span>
          <span class="share-bar" aria-hidden="true">
            <span style={{ inlineSize: `${Math.min(Math.max(share.percent, 0.5), 100)}%` }} />
          </span>
          <span class="row-more">{labels.scale[share.base](formatPercent(share.percent, locale), base)}</span>
        </>
      }
    >
      {() => (
        <RecordCard
          found={{ type: 'headcount', record: headcount }}
          records={records.value}
          labels={labels}
          locale={locale}
        />
      )}
    </Row>
  );
}

interface HeadcountRowProps {
  headcount: Headcount;
  say: (count: string, date: string) => string;
}

function HeadcountRow({ headcount, say }: HeadcountRowProps) {
  const { labels, locale, records } = useSidebar();
  return (
    <Row
      id={`headcount-${headcount.id}`}
      head={<span>{say(countText(headcount.count, labels, locale).text, formatDate(headcount.date, locale))}</span>}
    >
      {() => (
        <RecordCard
          found={{ type: 'headcount', record: headcount }}
          records={records.value}
          labels={labels}
          locale={locale}
        />
      )}
    </Row>
  );
}
