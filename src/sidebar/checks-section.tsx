import { Fragment } from 'preact';
import type { CheckedClaim } from '../context/context.ts';
import type { Contested } from '../dataset/records.ts';
import type { Claim } from '../story/story.ts';
import { formatDate } from '../surfaces/format.ts';
import { wordsIn } from '../surfaces/records.ts';
import { word } from '../surfaces/sentences/index.ts';
import { wordDateReason } from '../surfaces/sentences/reasons.ts';
import { VerdictMark } from '../surfaces/verdict.tsx';
import { CitedRecords } from './cited-records.tsx';
import { FoldedRows } from './folded-rows.tsx';
import { Reckoning } from './reckoning.tsx';
import { Row } from './row.tsx';
import { Section } from './section.tsx';
import { useSidebar } from './state.ts';

/** Claims shown before "show more". */
const FEW = 8;

/** Each claim with its arithmetic and verdict, and the questions on which sources disagree. */
export function ChecksSection() {
  const { context, labels, records } = useSidebar();
  const { claims, contested, story } = context.value;
  const questions = contested.flatMap((id) => records.value.contested.get(id) ?? []);
  if (claims.length === 0 && questions.length === 0) return null;
  return (
    <Section id="checks" title={labels.checks.title}>
      {claims.length > 0 && (
        <FoldedRows
          items={claims.map((checked, index) => ({ checked, id: `claim-${index}` }))}
          few={FEW}
          rowOf={({ id }) => id}
          standsOut={({ checked: { verdict } }) => verdict === 'differs' || verdict === 'sources_differ'}
        >
          {({ checked, id }) => (
            // Claims have no ids; their order is the article's and does not change while it is shown.
            <li key={id} data-claim={checked.claim.type} data-verdict={checked.verdict}>
              <ClaimRow id={id} checked={checked} lang={story.lang} />
            </li>
          )}
        </FoldedRows>
      )}
      {questions.length > 0 && (
        <>
          <h4 class="overline part-title">{labels.checks.contested}</h4>
          <ul class="rows">
            {questions.map((question) => (
              <li key={question.id}>
                <QuestionRow question={question} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

/** A question on which sources disagree: who says what, how to read it, and the records that it bears on. */
function QuestionRow({ question }: { question: Contested }) {
  const { labels, locale, records } = useSidebar();
  const said = (english: string) => wordsIn(english, records.value, locale);
  const topic = said(question.topic);
  const reading = said(question.reading);
  return (
    <Row id={`contested-${question.id}`} head={<bdi lang={topic.lang}>{topic.text}</bdi>}>
      {() => (
        <>
          <div class="card small">
            <p class="overline">{labels.record.whoSays}</p>
            <ul class="bullets">
              {question.positions.map((position) => {
                const { text, lang } = said(position);
                return (
                  <li key={position} lang={lang} dir="auto">
                    {text}
                  </li>
                );
              })}
            </ul>
            <p class="overline">{labels.record.reading}</p>
            <p lang={reading.lang} dir="auto">
              {reading.text}
            </p>
          </div>
          <CitedRecords ids={question.records} title={labels.answer.records} />
        </>
      )}
    </Row>
  );
}

function ClaimRow({ id, checked, lang }: { id: string; checked: CheckedClaim; lang: string }) {
  const { labels, locale, openRows } = useSidebar();
  const [reckoned] = checked.explanation;
  return (
    <Row
      id={id}
      head={
        <>
          <span class="row-line">
            <span class="overline">{labels.claims[checked.claim.type]}</span>
            <VerdictMark verdict={checked.verdict} labels={labels} />
          </span>
          {checked.ownRecords && (
            <span class="row-tags">
              <span class="tag-mentioned">{labels.figures.ownTag}</span>
            </span>
          )}
          <bdi class="quote" lang={lang}>
            {checked.claim.text}
          </bdi>
          {/* The reckoning in a line; open, it stands below in full. */}
          {reckoned && !openRows.value.has(id) && <span class="row-more">{word(reckoned, locale)}</span>}
        </>
      }
    >
      {() => (
        <>
          <Reckoning checked={checked} />
          <DatesRead claim={checked.claim} />
        </>
      )}
    </Row>
  );
}

/** How the dates in a claim about a date were read. */
function DatesRead({ claim }: { claim: Claim }) {
  const { context, labels, locale } = useSidebar();
  const { dates, lang } = context.value.story;
  const inClaim =
    claim.type === 'date'
      ? dates.filter((date) => date.in === claim.in && date.start < claim.end && claim.start < date.end)
      : [];
  if (inClaim.length === 0) return null;
  return (
    <details class="reading small">
      <summary>{labels.receipt.date}</summary>
      <dl class="reading-facts">
        {inClaim.map((date) => (
          <Fragment key={date.start}>
            <dt>
              <bdi lang={lang}>{date.text}</bdi>
            </dt>
            <dd>
              {date.value === null ? labels.receipt.undated : formatDate(date.value, locale)}
              <span class="quiet because">{wordDateReason(date, locale)}</span>
            </dd>
          </Fragment>
        ))}
      </dl>
    </details>
  );
}
