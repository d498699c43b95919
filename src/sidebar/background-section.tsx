import { recordsIn, type Sentence } from '../context/sentence.ts';
import type { Event } from '../dataset/records.ts';
import { linesApart } from '../surfaces/left-out.ts';
import { RecordCard } from '../surfaces/record-card.tsx';
import { viewRecord } from '../surfaces/record-view.ts';
import { recordOf } from '../surfaces/records.ts';
import { word } from '../surfaces/sentences/index.ts';
import { Row } from './row.tsx';
import { Section } from './section.tsx';
import { useSidebar } from './state.ts';

/** What the article does not say, and the few events that bear on this kind of story. */
export function BackgroundSection() {
  const { context, labels, records } = useSidebar();
  const events = context.value.events.flatMap((id) => records.value.events.get(id) ?? []);
  const { leftOut, referredEvents } = context.value;
  if (events.length === 0 && leftOut.length === 0) return null;
  return (
    <Section id="background" title={labels.background.title}>
      {linesApart(context.value, labels).map(({ title, lines }) => (
        <div key={title} class="left-out">
          <h4 class="overline">{title}</h4>
          <ul class="rows">
            {lines.map((sentence) => (
              <li key={sentence.key} data-left-out={sentence.key}>
                <LeftOutRow sentence={sentence} />
              </li>
            ))}
          </ul>
        </div>
      ))}
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

/** A line that the article leaves out, over the records that say so; or over the places in it that say two things. */
function LeftOutRow({ sentence }: { sentence: Sentence }) {
  const { labels, locale, records, context, actions, placed } = useSidebar();
  const drawing = { records: records.value, labels, locale };
  const found = recordsIn(sentence).flatMap((id) => recordOf(records.value, id) ?? []);
  const places = sentence.key === 'left_climb' ? sentence.params.figures : [];
  return (
    <Row id={`left-out-${sentence.key}`} head={<span>{word(sentence, locale)}</span>}>
      {() => (
        <>
          {found.map((one) => (
            <RecordCard key={one.record.id} found={one} {...drawing} />
          ))}
          {places.map((index) => {
            const figure = context.value.figures[index]?.figure;
            if (!figure) return null;
            return (
              <p key={index} class="small">
                <span class="overline">{figure.in === 'title' ? labels.figures.headline : labels.figures.text}</span>{' '}
                <bdi
                  lang={context.value.story.lang}
                >{`${figure.around.before}${figure.text}${figure.around.after}`}</bdi>{' '}
                {placed.value.has(index) && (
                  <button type="button" class="text-button" onClick={() => actions.showFigure(index)}>
                    {labels.figures.show}
                  </button>
                )}
              </p>
            );
          })}
        </>
      )}
    </Row>
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
          <bdi lang={titleLang}>{title}</bdi>
        </>
      }
    >
      {() => <RecordCard found={found} {...drawing} bare />}
    </Row>
  );
}
