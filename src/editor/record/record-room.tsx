/** One record: its form, what is wrong with it, what was changed elsewhere, and its history. */
import { effect, type Signal, signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { recordName } from '../record-name.ts';
import { addressOf, type EditedType, roomOf } from '../routes.ts';
import { type Editor, useEditor } from '../state.ts';
import { idTaken } from './check-edit.ts';
import { formForDraft, readDraft } from './draft.ts';
import { type FormState, followed, formFor, isDirty } from './form-state.ts';
import { RecordForm } from './record-form.tsx';
import { RecordHistory } from './record-history.tsx';
import { blankRecord } from './values.ts';

export interface RecordRoomProps {
  type: EditedType;
  /** Null: a new one. */
  id: string | null;
  draft: string | null;
}

/** The form of a record, kept for as long as the page is open so that leaving the room loses nothing. */
function formOf(
  editor: Editor,
  { type, id, draft }: RecordRoomProps,
): { form: Signal<FormState>; badDraft: boolean } | null {
  const key = `${type} ${id ?? `new ${draft ?? ''}`}`;
  const known = editor.forms.get(key);
  if (known !== undefined) return { form: known, badDraft: false };
  const rows = editor.contents.value?.rows;
  if (rows === undefined) return null;
  let form: Signal<FormState>;
  let badDraft = false;
  if (id === null) {
    const read = draft === null ? null : readDraft(draft);
    badDraft = draft !== null && read === null;
    form = signal(
      read === null
        ? formFor(type, blankRecord(type), null)
        : formForDraft(type, read, {
            sourceAt: (url) => [...rows.source.values()].find((row) => row.record.url === url)?.id ?? null,
            taken: (of, each) => idTaken(of, each, editor.exists),
          }),
    );
  } else {
    const row = rows[type].get(id);
    if (row === undefined) return null;
    form = signal(formFor(type, row.record, row.record));
  }
  editor.forms.set(key, form);
  return { form, badDraft };
}

export function RecordRoom(props: RecordRoomProps) {
  const editor = useEditor();
  const { labels, contents } = editor;
  const { type, id } = props;
  const ready = contents.value !== null;
  const opened = useMemo(() => (ready ? formOf(editor, props) : null), [ready, type, id]);

  // What is saved elsewhere comes in as it happens.
  useEffect(() => {
    if (opened === null || id === null) return;
    const { form } = opened;
    return effect(() => {
      const row = contents.value?.rows[type].get(id);
      const before = form.peek();
      const now = row === undefined || row.origin === 'deleted' ? null : row.record;
      // A deleted bundled record is shown as it was; it was opened so.
      const next =
        now === null && before.from !== null && row !== undefined && !isDirty(before) ? before : followed(before, now);
      if (next !== before && JSON.stringify(next) !== JSON.stringify(before)) {
        form.value = next;
      }
    });
  }, [opened]);

  const room = roomOf(type);
  const row = id === null ? undefined : contents.value?.rows[type].get(id);
  const title = id === null ? labels.form.newRecord[type] : (recordName(row?.record) ?? id);
  return (
    <article class="record-room" aria-labelledby="room-title">
      <a class="back small" href={addressOf(room)}>
        ← {labels.form.back(labels.rooms[room])}
      </a>
      <h1 id="room-title" tabIndex={-1} lang={id === null || type === 'source' ? undefined : 'en'}>
        {title}
      </h1>
      {!ready && <p class="quiet">{labels.table.reading}</p>}
      {ready && opened === null && <p class="flag">{labels.form.missing(id ?? '')}</p>}
      {opened !== null && (
        <>
          {props.draft !== null && (
            <p class="flag">{opened.badDraft ? labels.form.badDraft : labels.form.fromArticle}</p>
          )}
          <RecordForm form={opened.form} formKey={`${type} ${id ?? `new ${props.draft ?? ''}`}`} row={row} />
          {id !== null && <RecordHistory type={type} id={id} />}
        </>
      )}
    </article>
  );
}
