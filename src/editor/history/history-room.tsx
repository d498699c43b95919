/** Every edit, import and release, by whom and when, and the ways back. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { EditRow } from '../../dataset/database.ts';
import type { HistoryRow } from '../../dataset/history.ts';
import { type Outcome, pointsInTime, rowsOfEdit } from '../../dataset/store.ts';
import type { StoreTrouble } from '../../dataset/trouble.ts';
import { formatNumber } from '../../surfaces/format.ts';
import { AskFirst } from '../ask-first.tsx';
import { formatMoment } from '../moment.ts';
import { useEditor } from '../state.ts';
import { refusalText } from '../wording.ts';
import { Change } from './history-entries.tsx';
import { rewind, takeBack } from './take-back.ts';

/** Edits shown at first, and records shown of one. */
const few = 30;

export function HistoryRoom() {
  const { labels, locale, contents } = useEditor();
  const points = useSignal<readonly EditRow[] | null>(null);
  const trouble = useSignal<StoreTrouble['code'] | null>(null);
  const shown = useSignal(few);
  useEffect(() => {
    void pointsInTime().then((read) => {
      points.value = read.ok ? read.value : [];
      trouble.value = read.ok ? null : read.error.code;
    });
  }, [contents.value]);
  const all = points.value ?? [];
  const more = Math.min(few, all.length - shown.value);
  const known = all.length === 0 ? labels.history.none : labels.history.intro;
  const told = trouble.value === null ? known : labels.troubles[trouble.value];
  return (
    <section class="room" aria-labelledby="room-title">
      <h1 id="room-title" tabIndex={-1}>
        {labels.rooms.history}
      </h1>
      <p class="quiet">{points.value === null ? labels.table.reading : told}</p>
      <ol class="history">
        {all.slice(0, shown.value).map((point, at) => (
          <Entry key={point.group} point={point} open={at < 3} newer={all.slice(0, at + 1)} />
        ))}
      </ol>
      {more > 0 && (
        <button
          type="button"
          class="plain-button"
          onClick={() => {
            shown.value += few;
          }}
        >
          {labels.history.more(more, formatNumber(more, locale))}
        </button>
      )}
    </section>
  );
}

interface EntryProps {
  point: EditRow;
  /** Shown with its changes at first. */
  open: boolean;
  /** This edit and those made after it. */
  newer: readonly EditRow[];
}

function Entry({ point, open, newer }: EntryProps) {
  const editor = useEditor();
  const { labels, locale } = editor;
  const { group, at, by, records, from } = point;
  const rows = useSignal<readonly HistoryRow[] | null>(null);
  const opened = useSignal(open);
  const asking = useSignal(false);
  const count = (n: number): string => labels.history.records(n, formatNumber(n, locale));
  const moment = formatMoment(at, locale);

  useEffect(() => {
    if (!opened.value || rows.value !== null) return;
    void rowsOfEdit(group).then((read) => {
      rows.value = read.ok ? read.value : [];
    });
  }, [opened.value]);

  async function make(work: () => Outcome, done: string | null): Promise<void> {
    asking.value = false;
    const refused = await editor.run(work);
    if (refused !== null) editor.say(refusalText(refused, labels), 'trouble');
    else if (done !== null) editor.say(done);
  }

  return (
    <li class="history-entry">
      <details
        open={open}
        onToggle={(event) => {
          opened.value = event.currentTarget.open;
        }}
      >
        <summary class="entry-head">
          <time dateTime={at}>{moment}</time>
          <span class="badge" data-by={by}>
            {labels.history.by[by]}
          </span>
          <span class="quiet small">{count(records)}</span>
        </summary>
        {(rows.value ?? []).slice(0, few).map((row) => (
          <Change key={row.seq} row={row} />
        ))}
        {records > few && <p class="small quiet">… {count(records - few)}</p>}
        <div class="row-of-buttons">
          {by !== 'bundled' && (
            <button type="button" class="text-button small" onClick={() => void make(() => takeBack(group), null)}>
              {labels.history.takeBack}
            </button>
          )}
          <button
            type="button"
            class="text-button small"
            aria-expanded={asking.value}
            onClick={() => {
              asking.value = !asking.value;
            }}
          >
            {labels.history.rewind}
          </button>
        </div>
      </details>
      {asking.value && (
        <AskFirst
          question={labels.history.rewindAsk(moment, count(newer.reduce((sum, each) => sum + each.records, 0)))}
          answers={[
            {
              text: labels.history.rewind,
              look: 'main',
              onGive: () => void make(() => rewind(from - 1), labels.history.rewound),
            },
          ]}
          onCancel={() => {
            asking.value = false;
          }}
        />
      )}
    </li>
  );
}
