import { formatShortDate } from '../surfaces/format.ts';
import type { Mark } from '../surfaces/timeline/pointing.ts';
import { type SidebarState, useSidebar } from './state.ts';
import { labelOf, type TimelineModel, wordsOf } from './timeline-model.ts';

/** The timeline as a table: the same marks in the same words. */
export function TimelineTwin({ model }: { model: TimelineModel }) {
  const state = useSidebar();
  const { labels } = state;
  const words = labels.timeline;
  const names = { wave: words.waves, figure: words.figures, programme: words.programmes, headcount: words.headcounts };
  return (
    <details class="twin">
      <summary>{words.table}</summary>
      <table>
        <caption class="unseen">{labelOf(model, state)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.date}</th>
            <th scope="col">{words.count}</th>
            <th scope="col">{`${words.status} · ${words.what}`}</th>
          </tr>
        </thead>
        {model.rows.map((row) => (
          <tbody key={row[0]?.type}>
            <tr>
              <th scope="rowgroup" colSpan={3}>
                {names[row[0]?.type ?? 'wave']}
              </th>
            </tr>
            {row.map((mark) => (
              <TwinRow key={mark.key} mark={mark} model={model} />
            ))}
          </tbody>
        ))}
      </table>
    </details>
  );
}

function TwinRow({ mark, model }: { mark: Mark; model: TimelineModel }) {
  const state = useSidebar();
  const { count, state: status, title, titleLang, more } = wordsOf(mark, model.figures, state);
  return (
    <tr data-twin={mark.key}>
      <td class="when">
        {datesOf(mark, state).map((date, index) => (
          <span key={date}>{`${index > 0 ? '– ' : ''}${formatShortDate(date, state.locale)}`}</span>
        ))}
      </td>
      <td>{count}</td>
      <td>
        {status}
        {title && (
          <span class="quiet" lang={titleLang}>
            {title}
          </span>
        )}
        {more.length > 0 && <span class="quiet">{more.join(' · ')}</span>}
      </td>
    </tr>
  );
}

/** ISO. */
function datesOf(mark: Mark, { records }: SidebarState): string[] {
  switch (mark.type) {
    case 'wave':
      return [mark.at.wave.announced];
    case 'figure':
      return mark.at.figure.date === null ? [] : [mark.at.figure.date];
    case 'headcount':
      return [mark.at.record.date];
    case 'programme': {
      const programme = records.value.programmes.get(mark.at.id);
      return [programme?.from, programme?.to].flatMap((date) => date ?? []);
    }
  }
}
