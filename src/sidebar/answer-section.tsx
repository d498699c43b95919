import { recordsIn } from '../context/sentence.ts';
import { formatDate, inARow } from '../surfaces/format.ts';
import { word } from '../surfaces/sentences/index.ts';
import { unbroken } from '../surfaces/unbroken.tsx';
import { CitedRecords } from './cited-records.tsx';
import { useSidebar } from './state.ts';

/** One or two sentences in the reader's language, under the kind of story and the article's date. */
export function AnswerSection() {
  const { context, labels, locale, limits } = useSidebar();
  const { story, answer, asOf, datasetAsOf, ownUnread, figures, claims } = context.value;
  // Said once: the answer itself may say it.
  const newer =
    answer.every(({ key }) => key !== 'answer_newer') &&
    [...figures, ...claims].some((checked) => checked.newerThanDataset);
  const [lead, ...more] = answer.map((sentence) => word(sentence, locale));
  return (
    <section class="section answer" data-section="answer" aria-labelledby="title-answer">
      <h3 id="title-answer" class="overline">
        {labels.kinds[story.kind]} · {dateLine()}
      </h3>
      {lead && <p class="answer-lead">{unbroken(lead)}</p>}
      {more.length > 0 && <p class="answer-more">{unbroken(inARow(more, locale))}</p>}
      <CitedRecords ids={[...new Set(answer.flatMap(recordsIn))]} title={labels.answer.records} />
      {limits.value.map((limit) => (
        <p key={limit} class="flag" data-limit={limit}>
          {labels.limits[limit]}
        </p>
      ))}
      {newer && <p class="flag">{labels.answer.newer(formatDate(datasetAsOf, locale))}</p>}
      {ownUnread && <p class="flag">{labels.answer.ownUnread}</p>}
    </section>
  );

  function dateLine(): string {
    if (asOf?.from === 'waves') return labels.answer.byWaves(formatDate(asOf.day, locale));
    if (!story.published) return labels.answer.undated;
    const date = formatDate(story.published.date, locale);
    return story.published.sure ? labels.answer.published(date) : labels.answer.unsure(date);
  }
}
