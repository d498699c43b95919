import type { Headcount } from '../dataset/records.ts';
import { countText } from '../surfaces/count-text.ts';
import { formatDate } from '../surfaces/format.ts';
import { RecordCard } from '../surfaces/record-card.tsx';
import { findRecord } from '../surfaces/records.ts';
import { divideOut, type ScaledCount, sayShare, scaledCounts } from '../surfaces/scale.ts';
import { Row } from './row.tsx';
import { Section } from './section.tsx';
import { type SidebarState, useSidebar } from './state.ts';

/** How large the figures are beside everybody employed then; without figures, how many that was. */
export function ScaleSection() {
  const state = useSidebar();
  const { scale, headcountThen } = state.context.value;
  const { headcounts } = state.records.value;
  const counts = scaledCounts(scale.filter(({ headcount }) => headcounts.has(headcount)));
  const then = [headcountThen.total, headcountThen.corporate].flatMap((id) => headcounts.get(id ?? '') ?? []);
  if (counts.length === 0 && then.length === 0) return null;
  return (
    <Section id="scale" title={state.labels.scale.title}>
      <ul class="rows">
        {counts.map((scaled) => (
          <li key={scaled.count} data-count={scaled.count}>
            <ScaleRow scaled={scaled} />
          </li>
        ))}
        {counts.length === 0 &&
          then.map((headcount) => (
            <li key={headcount.id} data-headcount={headcount.id}>
              <Row id={`headcount-${headcount.id}`} head={<span>{sayHeadcount(headcount, state)}</span>}>
                {() => <HeadcountCard headcount={headcount} />}
              </Row>
            </li>
          ))}
      </ul>
    </Section>
  );
}

function ScaleRow({ scaled }: { scaled: ScaledCount }) {
  const { context, labels, locale, records } = useSidebar();
  const { count, figure, shares } = scaled;
  return (
    <Row
      id={`scale-${count}`}
      head={
        <>
          <bdi class="printed" lang={context.value.story.lang}>
            {context.value.figures[figure]?.figure.text}
          </bdi>
          {shares.map((share) => (
            <span key={share.headcount} class="share" data-base={share.base}>
              <span>{sayShare(share, { labels, locale, records: records.value })}</span>
              <span class="share-bar" aria-hidden="true">
                <span style={{ inlineSize: `${Math.min(Math.max(share.percent, 0.5), 100)}%` }} />
              </span>
            </span>
          ))}
        </>
      }
    >
      {() => (
        <>
          <div class="reckoning">
            {shares.map((share) => (
              <p key={share.headcount}>{divideOut(share, { labels, locale, records: records.value })}</p>
            ))}
            <p>{labels.scale.rule}</p>
          </div>
          <CountRecord figure={figure} />
          {shares.map(({ headcount }) => {
            const record = records.value.headcounts.get(headcount);
            return record && <HeadcountCard key={headcount} headcount={record} />;
          })}
        </>
      )}
    </Row>
  );
}

/** The record that the count was held against. */
function CountRecord({ figure }: { figure: number }) {
  const { context, labels, locale, records } = useSidebar();
  const record = context.value.figures[figure]?.record;
  const found = record && findRecord(records.value, record);
  return found ? <RecordCard found={found} records={records.value} labels={labels} locale={locale} /> : null;
}

function HeadcountCard({ headcount }: { headcount: Headcount }) {
  const { labels, locale, records } = useSidebar();
  return (
    <RecordCard
      found={{ type: 'headcount', record: headcount }}
      records={records.value}
      labels={labels}
      locale={locale}
    />
  );
}

function sayHeadcount(headcount: Headcount, { labels, locale }: SidebarState): string {
  const say = headcount.scope === 'corporate' ? labels.scale.corporateThen : labels.scale.totalThen;
  return say(countText(headcount.count, labels, locale).text, formatDate(headcount.date, locale));
}
