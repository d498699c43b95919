import { RecordCard } from '../surfaces/record-card.tsx';
import { recordOf } from '../surfaces/records.ts';
import { useSidebar } from './state.ts';

/** The cards of the records that something is said from, each with its sources. Nothing where none is at hand. */
export function CitedRecords({ ids, title }: { ids: readonly string[]; title: string }) {
  const { labels, locale, records } = useSidebar();
  const found = ids.flatMap((id) => recordOf(records.value, id) ?? []);
  if (found.length === 0) return null;
  return (
    <details class="reading small">
      <summary>{title}</summary>
      <div class="cards">
        {found.map((one) => (
          <RecordCard key={one.record.id} found={one} records={records.value} labels={labels} locale={locale} />
        ))}
      </div>
    </details>
  );
}
