/** What was seen of one wave: a row for each figure of each article. */
import { type Signal, useSignal } from '@preact/signals';
import { formatDate, formatFigure, formatNumber, headed } from '../../surfaces/format.ts';
import { Icon } from '../../surfaces/icons.tsx';
import { OutsideLink } from '../../surfaces/outside-link.tsx';
import { VerdictMark } from '../../surfaces/verdict.tsx';
import type { TrailEntry } from '../../trail/trail.ts';
import { addressOf, roomOf } from '../routes.ts';
import { useEditor } from '../state.ts';
import type { ToErase } from './trail-erase.tsx';
import type { TrailGroup } from './trail-view.ts';

/** Rows shown at first. */
const FEW = 12;

interface TrailGroupCardProps {
  group: TrailGroup;
  title: string;
  /** Everything that is kept, for how much an erasing would take. */
  all: readonly TrailEntry[];
  asking: Signal<ToErase | null>;
}

export function TrailGroupCard({ group, title, all, asking }: TrailGroupCardProps) {
  const { labels, locale, shared } = useEditor();
  const words = labels.trail;
  const { record, counted, entries, numbersDiffer, datesDiffer } = group;
  const shown = useSignal(FEW);
  const more = Math.min(FEW, entries.length - shown.value);
  const headingId = `trail-${counted}-${record.id}`;
  const ask = (part: { about: string } | { article: string }): void => {
    const figures = all.filter((each) => ('about' in part ? each.about === part.about : each.article === part.article));
    asking.value = { part, figures: figures.length };
  };
  return (
    <article class="card trail-group" data-about={record.id} aria-labelledby={headingId}>
      <header class="room-head">
        <h2 id={headingId}>
          <a href={addressOf(roomOf(record.type), record.id)}>{title}</a>
          {counted === 'share' && <span class="quiet"> · {shared.roles.share}</span>}
        </h2>
        {[numbersDiffer && words.differ.numbers, datesDiffer && words.differ.dates].map(
          (text) =>
            text !== false && (
              <span key={text} class="verdict" data-verdict="sources_differ">
                <Icon name="differs" />
                {text}
              </span>
            ),
        )}
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <section class="trail-scroll" tabIndex={0} aria-labelledby={headingId}>
        <table class="trail-table">
          <thead>
            <tr>
              {[words.outlet, words.figure, words.day, words.verdict, words.seen, words.quote].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
              <th scope="col">
                <span class="unseen">{words.erase.title}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {entries.slice(0, shown.value).map((entry) => (
              <Row key={entry.id} entry={entry} onErase={() => ask({ article: entry.article })} />
            ))}
          </tbody>
        </table>
      </section>
      <div class="row-of-buttons">
        {more > 0 && (
          <button
            type="button"
            class="text-button small"
            onClick={() => {
              shown.value += FEW;
            }}
          >
            {words.more(more, formatNumber(more, locale))}
          </button>
        )}
        <button type="button" class="text-button small" data-act="erase-wave" onClick={() => ask({ about: record.id })}>
          {words.erase.wave}
        </button>
      </div>
    </article>
  );
}

function Row({ entry, onErase }: { entry: TrailEntry; onErase: () => void }) {
  const { labels, locale, shared } = useEditor();
  const words = labels.trail;
  const { outlet, address, printed, role, date, published, verdict, first, last, former, quote, lang } = entry;
  const days = first === last ? [last] : [first, last];
  return (
    <tr data-entry={entry.id}>
      <th scope="row">
        <OutsideLink href={address} name={outlet} opens={shared.record.opensInTab} />
      </th>
      <td>
        <b>{formatFigure(printed, locale)}</b>
        <span class="quiet small"> {shared.roles[role]}</span>
        {former.map((each) => (
          <span key={each.until} class="small trail-former">
            {words.was(formatFigure(each.printed, locale), formatDate(each.until, locale))}
          </span>
        ))}
      </td>
      <td data-named={headed(words.day, locale)}>
        {published === null ? '–' : <Day day={published} />}
        {date !== null && <span class="quiet small trail-former">{words.dated(formatDate(date, locale))}</span>}
      </td>
      <td data-column="verdict">
        <VerdictMark verdict={verdict} labels={shared} />
      </td>
      <td data-named={headed(words.seen, locale)}>
        {days.map((day) => (
          <Day key={day} day={day} />
        ))}
      </td>
      <td class="trail-quote" lang={lang}>
        {quote}
      </td>
      <td>
        <button
          type="button"
          class="text-button small"
          data-act="erase-article"
          aria-label={words.erase.articleOf(outlet)}
          onClick={onErase}
        >
          {words.erase.article}
        </button>
      </td>
    </tr>
  );
}

function Day({ day }: { day: string }) {
  return (
    <time dateTime={day} class="trail-day">
      {formatDate(day, useEditor().locale)}
    </time>
  );
}
