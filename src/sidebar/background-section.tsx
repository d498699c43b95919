import type { Event } from '../dataset/records.ts';
import { RecordCard } from '../surfaces/record-card.tsx';
import { viewRecord } from '../surfaces/record-view.ts';
import { word } from '../surfaces/sentences/index.ts';
import { Row } from './row.tsx';
import { Section } from './section.tsx';
import { useSidebar } from './state.ts';

/** What the article does not say, and the few events that bear on this kind of story. */
export function BackgroundSection() {
  const { context, labels, locale, records } = useSidebar();
  const events = context.value.events.flatMap((id) => records.value.events.get(id) ?? []);
  const { leftOut, referredEvents } = context.value;
  if (events.length === 0 && leftOut.length === 0) return null;
  return (
    <Section id="background" title={labels.background.title}>
      {leftOut.length > 0 && (
        <div class="left-out">
          <h4 class="overline">{labels.answer.leftOut}</h4>
          <ul class="bullets">
            {leftOut.map((sentence) => {
              const text = word(sentence, locale);
              return <li key={text}>{text}</li>;
            })}
          </ul>
        </div>
      )}
      <ul class="rows">
        {events.map((event) => (
          <li key={event.id} data-event={event.id}>
            <EventRow event={event} referred={referredEvents.includes(event.id)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function EventRow({ event, referred }: { event: Event; referred: boolean }) {
  const { labels, locale, records } = useSidebar();
  const found = { type: 'event', record: event } as const;
  const drawing = { records: records.value, labels, locale };
  const { date, title, titleLang } = viewRecord(found, drawing);
  return (
    <Row
      id={`event-${event.id}`}
      head={
        <>
          <span class="row-line">
            <span class="overline">{date}</span>
            {referred && <span class="tag-mentioned">{labels.waves.thisArticle}</span>}
          </span>
          <span lang={titleLang}>{title}</span>
        </>
      }
    >
      {() => <RecordCard found={found} {...drawing} bare />}
    </Row>
  );
}
