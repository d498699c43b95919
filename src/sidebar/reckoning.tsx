import type { Checked } from '../context/context.ts';
import { RecordCard } from '../surfaces/record-card.tsx';
import { findRecord } from '../surfaces/records.ts';
import { word } from '../surfaces/sentences/index.ts';
import { CitedRecords } from './cited-records.tsx';
import { useSidebar } from './state.ts';

/** How a verdict came about: the arithmetic and the rule, what it rests on, and the record it was held against. */
export function Reckoning({ checked }: { checked: Checked }) {
  const { labels, locale, records } = useSidebar();
  const { verdict, explanation, record, rests, ownRecords, newerThanDataset } = checked;
  const found = record && findRecord(records.value, record);
  return (
    <>
      <div class="reckoning" data-verdict={verdict}>
        {explanation.length > 0 ? (
          explanation.map((sentence) => {
            const text = word(sentence, locale);
            return <p key={text}>{text}</p>;
          })
        ) : (
          <p>{labels.verdictMeanings[verdict]}</p>
        )}
      </div>
      {ownRecords && <p class="flag">{labels.figures.own}</p>}
      {newerThanDataset && <p class="flag">{labels.figures.newer}</p>}
      {record && (
        <>
          <p class="overline">{labels.figures.heldAgainst}</p>
          {found ? (
            <RecordCard
              found={found}
              records={records.value}
              labels={labels}
              locale={locale}
              whoSays={verdict === 'sources_differ'}
            />
          ) : (
            <p class="quiet">{labels.record.missing}</p>
          )}
        </>
      )}
      <CitedRecords ids={rests} title={record ? labels.record.alsoUsed : labels.answer.records} />
    </>
  );
}
