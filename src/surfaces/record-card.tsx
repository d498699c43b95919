import { countText } from './count-text.ts';
import { type Drawing, viewRecord } from './record-view.ts';
import type { FoundRecord } from './records.ts';
import { SourceList } from './source-list.tsx';
import { StatusBadge } from './status-badge.tsx';

export interface RecordCardProps extends Drawing {
  found: FoundRecord;
  /** Leaves out what the row above the card says already: title, date, count and status. */
  bare?: boolean;
  /** Its sources do not agree: all of them are named, each with what it says. */
  whoSays?: boolean;
}

/** The receipt of a record: what it says, and who says so. */
export function RecordCard({ found, bare = false, whoSays = false, ...drawing }: RecordCardProps) {
  const { labels, locale } = drawing;
  const view = viewRecord(found, drawing);
  const count = view.count && countText(view.count, labels, locale, drawing.records);
  return (
    <div class="card" data-record={`${found.type} ${found.record.id}`}>
      {!bare && (
        <>
          <p class="card-title" lang={view.titleLang} dir="auto">
            {view.title}
          </p>
          <p class="card-meta small">
            <span class="quiet">
              {labels.records[found.type]} · {view.date}
            </span>
            {count && <strong lang={count.english ? 'en' : locale}>{count.text}</strong>}
            {view.status && <StatusBadge status={view.status} labels={labels} />}
          </p>
        </>
      )}
      {view.flags.map((flag) => (
        <p key={flag} class="flag">
          {flag}
        </p>
      ))}
      {view.facts.length > 0 && (
        <dl class="facts">
          {view.facts.map(({ name, value, english }) => (
            <Fact key={name} name={name} value={value} english={english} />
          ))}
        </dl>
      )}
      {view.note && (
        <p class="small" lang="en">
          {view.note}
        </p>
      )}
      {view.disputes.length > 0 && (
        <div class="small">
          <p class="overline">{labels.record.disputes}</p>
          <ul lang="en">
            {view.disputes.map((dispute) => (
              <li key={dispute}>{dispute}</li>
            ))}
          </ul>
        </div>
      )}
      <p class="overline">{whoSays ? labels.record.whoSays : labels.record.sources}</p>
      <SourceList citations={view.citations} all={whoSays} {...drawing} />
    </div>
  );
}

/** A name and its value in a definition list. */
function Fact({ name, value, english = false }: { name: string; value: string; english?: boolean }) {
  return (
    <>
      <dt>{name}</dt>
      <dd {...(english && { lang: 'en' })}>{value}</dd>
    </>
  );
}
