/** What stands above every room while it is so: trouble with the storage, edits lost, records damaged. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { acknowledgeLoss } from '../../dataset/store.ts';
import { inPrivateWindow } from '../../settings/private-window.ts';
import { formatNumber, inARow } from '../../surfaces/format.ts';
import { unsavedElsewhere } from '../exchange/backup.ts';
import { formatMoment } from '../moment.ts';
import { addressOfForm } from '../record/kept-forms.ts';
import { recordName } from '../record-name.ts';
import { addressOf, roomOf } from '../routes.ts';
import type { Row } from '../rows.ts';
import { useEditor } from '../state.ts';
import { damagedRows } from './damaged.ts';
import { OwnRecordsNotice } from './own-records-notice.tsx';

export function Notices() {
  return (
    <>
      <TroubleNotice />
      <LostNotice />
      <LeftNotice />
      <PrivateNotice />
      <DamagedNotice />
      <OwnRecordsNotice />
    </>
  );
}

/** What the storage fails in, and the way to try it again; forms stay as they are meanwhile. */
function TroubleNotice() {
  const { labels, locale, contents, readAgain } = useEditor();
  const now = contents.value;
  if (now === null || now.trouble === null) return null;
  const what = labels.troubles[now.trouble.code];
  return (
    <div class="flag trouble" role="alert">
      {inARow(now.readOnly ? [what, labels.readOnly] : [labels.notMerged, what], locale)}{' '}
      <button type="button" class="text-button" onClick={() => readAgain.value++}>
        {labels.tryAgain}
      </button>
    </div>
  );
}

/** Edits that the browser deleted are not passed over in silence. */
function LostNotice() {
  const { labels, locale, lost } = useEditor();
  if (lost.value === null) return null;
  return (
    <div class="flag trouble" role="alert">
      {labels.lost(formatMoment(lost.value, locale))}{' '}
      <button
        type="button"
        class="text-button"
        onClick={() => {
          lost.value = null;
          void acknowledgeLoss();
        }}
      >
        {labels.understood}
      </button>
    </div>
  );
}

/** What was typed when a page was taken away is in its forms again: where those are. */
function LeftNotice() {
  const { labels, locale, left } = useEditor();
  const now = left.value;
  if (now === null) return null;
  return (
    <div class="flag left-forms" role="status">
      {labels.left(formatMoment(now.at, locale))}{' '}
      {[...now.forms].map(([key, form], at) => (
        <>
          {at > 0 && ', '}
          <a key={key} href={addressOfForm(key, form)}>
            {(recordName(form.record) ?? String(form.record.id)) || labels.form.newRecord[form.type]}
          </a>
        </>
      ))}{' '}
      <button
        type="button"
        class="text-button"
        onClick={() => {
          left.value = null;
        }}
      >
        {labels.understood}
      </button>
    </div>
  );
}

/** In a private window the browser forgets what is changed. */
function PrivateNotice() {
  const { labels, contents } = useEditor();
  // Where nothing can be changed, nothing is forgotten.
  return inPrivateWindow() && contents.value?.readOnly === false ? (
    <div class="flag trouble">{labels.privateWindow}</div>
  ) : null;
}

/** Damaged records named at most. */
const few = 10;

function DamagedNotice() {
  const { labels, locale, contents } = useEditor();
  const damaged = useSignal<readonly Row[]>([]);
  const rows = contents.value?.rows;
  useEffect(() => {
    if (rows === undefined) return;
    let ended = false;
    void damagedRows(rows, () => ended).then((found) => {
      if (!ended) damaged.value = found;
    });
    return () => {
      ended = true;
    };
  }, [rows]);
  const count = damaged.value.length;
  if (count === 0) return null;
  return (
    <div class="flag trouble" role="status">
      {labels.aside(count, formatNumber(count, locale))}{' '}
      {damaged.value.slice(0, few).map(({ type, id }, at) => (
        <>
          {at > 0 && ', '}
          <a key={`${type} ${id}`} href={addressOf(roomOf(type), id)}>
            {id}
          </a>
        </>
      ))}
      {count > few && ' …'}
    </div>
  );
}

/** A quiet word while changes are in no exported file. */
export function BackupReminder() {
  const editor = useEditor();
  const { labels, locale, contents, backedUp } = editor;
  const waiting = useSignal(0);
  useEffect(() => {
    void unsavedElsewhere().then((count) => {
      waiting.value = count;
    });
  }, [contents.value, backedUp.value]);
  if (waiting.value === 0) return null;
  return (
    <p class="backup small">
      <span class="quiet">{labels.backup.reminder(waiting.value, formatNumber(waiting.value, locale))}</span>
      <a href={addressOf('exchange')}>{labels.backup.export}</a>
    </p>
  );
}
