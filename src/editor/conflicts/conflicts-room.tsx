/** Where a new release and the reader disagree: both sides with their sources, for the reader to choose. */

import type { ConflictRow } from '../../dataset/database.ts';
import { isObject, type Json, type JsonRecord } from '../../dataset/json.ts';
import { settleConflict } from '../../dataset/store.ts';
import { headed } from '../../surfaces/format.ts';
import { formatMoment } from '../moment.ts';
import { recordName } from '../record-name.ts';
import { addressOf, type EditedType, roomOf, tableRooms } from '../routes.ts';
import { useEditor } from '../state.ts';
import { fieldName, refusalText } from '../wording.ts';
import { plainValue } from './elsewhere-notice.tsx';

export function ConflictsRoom() {
  const { labels, contents } = useEditor();
  const conflicts = contents.value?.conflicts ?? [];
  return (
    <section class="room" aria-labelledby="room-title">
      <h1 id="room-title" tabIndex={-1}>
        {labels.rooms.conflicts}
      </h1>
      <p class="quiet">
        {contents.value === null
          ? labels.table.reading
          : conflicts.length === 0
            ? labels.conflicts.none
            : labels.conflicts.intro}
      </p>
      {conflicts.map((conflict) => (
        <Conflict key={`${conflict.type} ${conflict.id} ${conflict.field}`} conflict={conflict} />
      ))}
    </section>
  );
}

function Conflict({ conflict }: { conflict: ConflictRow }) {
  const editor = useEditor();
  const { labels, locale, words, contents } = editor;
  const { type, id, field } = conflict;
  const edited: EditedType | null = Object.values(tableRooms).find((each) => each === type) ?? null;
  const title = edited === null ? id : (words.titleOf(edited, id) ?? id);
  const row = edited === null ? undefined : contents.value?.rows[edited].get(id);

  async function settle(side: 'mine' | 'bundled'): Promise<void> {
    const refused = await editor.run(() => settleConflict(conflict, side));
    if (refused !== null) return editor.say(refusalText(refused, labels), 'trouble');
    editor.say(labels.conflicts.settled);
  }

  const whole = field === '';
  const said = (value: Json): string =>
    value === null && whole
      ? labels.conflicts.gone
      : whole && isObject(value)
        ? (recordName(value) ?? id)
        : plainValue(value);
  return (
    <article class="conflict card">
      <h2>
        {edited === null ? title : <a href={addressOf(roomOf(edited), id)}>{title}</a>}
        <span class="quiet"> · {whole ? labels.conflicts.whole : fieldName(field, labels)}</span>
      </h2>
      <p class="small quiet">{labels.conflicts.release(conflict.release, formatMoment(conflict.at, locale))}</p>
      <div class="sides">
        <Side name={labels.conflicts.before} value={said(conflict.before)} sources={null} />
        <Side
          name={labels.conflicts.mine}
          value={said(conflict.mine)}
          sources={whole && isObject(conflict.mine) ? sourcesOf(conflict.mine) : sourcesOf(row?.record ?? null)}
        >
          <button type="button" class="plain-button" onClick={() => void settle('mine')}>
            {labels.conflicts.keepMine}
          </button>
        </Side>
        <Side
          name={labels.conflicts.bundled}
          value={said(conflict.bundled)}
          sources={whole && isObject(conflict.bundled) ? sourcesOf(conflict.bundled) : sourcesOf(row?.base ?? null)}
        >
          <button type="button" class="plain-button" onClick={() => void settle('bundled')}>
            {labels.conflicts.takeBundled}
          </button>
        </Side>
      </div>
    </article>
  );
}

function sourcesOf(record: { [key: string]: Json } | JsonRecord | null): string[] {
  const sources = record?.sources;
  if (!Array.isArray(sources)) return [];
  return sources.flatMap((citation) => (isObject(citation) ? String(citation.source) : []));
}

function Side({
  name,
  value,
  sources,
  children,
}: {
  name: string;
  value: string;
  sources: readonly string[] | null;
  children?: preact.ComponentChildren;
}) {
  const { labels, locale, words } = useEditor();
  return (
    <div>
      <p class="overline">{name}</p>
      <p>{value}</p>
      {sources !== null && sources.length > 0 && (
        <p class="small quiet">
          {headed(labels.fields.sources ?? '', locale)}
          {sources.map((id) => words.titleOf('source', id) ?? id).join(', ')}
        </p>
      )}
      {children}
    </div>
  );
}
