/** The editor as a whole: rooms at the side, what is wrong or was done at the top, one room in the middle. */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { formatNumber } from '../surfaces/format.ts';
import { IconButton } from '../surfaces/icon-button.tsx';
import { Icon } from '../surfaces/icons.tsx';
import { ConflictsRoom } from './conflicts/conflicts-room.tsx';
import { CorrectionsRoom } from './corrections-room.tsx';
import { ExchangeRoom } from './exchange/exchange-room.tsx';
import { HistoryRoom } from './history/history-room.tsx';
import { BackupReminder, Notices } from './notices/notices.tsx';
import { RecordRoom } from './record/record-room.tsx';
import { addressOf, type Room, rooms, tableRooms } from './routes.ts';
import { SettingsRoom } from './settings/settings-room.tsx';
import { type Editor, useEditor } from './state.ts';
import { TableRoom } from './table/table-room.tsx';
import { TrailRoom } from './trail/trail-room.tsx';
import { Flips } from './verdicts/flips.tsx';

export function App() {
  const editor = useEditor();
  const { labels, route } = editor;
  const { room } = route.value;
  const main = useRef<HTMLElement>(null);
  const key = JSON.stringify(route.value);
  const first = useRef(true);

  // A new room begins at its heading, as a new page would, and no key pressed since goes to the old one.
  useLayoutEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    main.current?.querySelector<HTMLElement>('h1')?.focus();
    main.current?.scrollTo(0, 0);
  }, [key]);

  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onUndoKey(event, editor);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [editor]);

  return (
    <div class="editor">
      <Side room={room}>
        <a class="skip" href={location.hash} onClick={(event) => toContent(event, main.current)}>
          {labels.skip}
        </a>
      </Side>
      <div class="body">
        <TopBar />
        <Notices />
        <main ref={main}>
          <RoomContent />
        </main>
      </div>
    </div>
  );
}

function toContent(event: MouseEvent, main: HTMLElement | null): void {
  event.preventDefault();
  main?.querySelector<HTMLElement>('h1')?.focus();
}

function RoomContent() {
  const { route } = useEditor();
  const at = route.value;
  switch (at.room) {
    case 'corrections':
      return <CorrectionsRoom />;
    case 'conflicts':
      return <ConflictsRoom />;
    case 'history':
      return <HistoryRoom />;
    case 'trail':
      return <TrailRoom />;
    case 'exchange':
      return <ExchangeRoom />;
    case 'settings':
      return <SettingsRoom find={at.find} />;
    default: {
      const type = tableRooms[at.room];
      if (at.record === null) return <TableRoom key={type} type={type} />;
      const draft = 'draft' in at ? at.draft : null;
      return (
        <RecordRoom
          key={`${type} ${at.record} ${draft ?? ''}`}
          type={type}
          id={'draft' in at ? null : at.record}
          draft={draft}
        />
      );
    }
  }
}

function Side({ room, children }: { room: Room; children: ComponentChildren }) {
  const { labels, locale, contents, shared } = useEditor();
  const conflicts = contents.value?.conflicts.length ?? 0;
  const shown = rooms.filter((each) => each !== 'conflicts' || conflicts > 0 || room === 'conflicts');
  return (
    <header class="side">
      {children}
      <p class="wordmark">
        <Icon name="waves" />
        {shared.name}
      </p>
      <nav aria-label={labels.nav}>
        <ul>
          {shown.map((each) => (
            <li key={each} data-room={each}>
              <a href={addressOf(each)} aria-current={each === room ? 'page' : undefined}>
                {labels.rooms[each]}
                {each === 'conflicts' && conflicts > 0 && <span class="count">{formatNumber(conflicts, locale)}</span>}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <BackupReminder />
    </header>
  );
}

/** Verdicts named of what was undone: the bar is not to push the room away. */
const fewFlips = 3;

/** Undo and redo, and what was done last or could not be. */
function TopBar() {
  const editor = useEditor();
  const { labels, locale, notice, undoable, redoable } = editor;
  const said = notice.value;
  return (
    <div class="top-bar">
      <button
        type="button"
        class="plain-button"
        aria-keyshortcuts="Control+Z"
        aria-disabled={undoable.value.length === 0}
        onClick={() => void editor.undo()}
      >
        {labels.edit.undo}
      </button>
      <button
        type="button"
        class="plain-button"
        aria-keyshortcuts="Control+Shift+Z"
        aria-disabled={redoable.value.length === 0}
        onClick={() => void editor.redo()}
      >
        {labels.edit.redo}
      </button>
      <p class="said small" role="status" data-tone={said?.tone}>
        {said?.text}
        {said?.flips !== undefined && (
          <span class="flips">
            <Flips flips={said.flips.slice(0, fewFlips)} label={labels.verdicts.changed} />
            {said.flips.length > fewFlips && `+${formatNumber(said.flips.length - fewFlips, locale)}`}
          </span>
        )}
      </p>
      {said !== null && (
        <IconButton
          icon="close"
          label={labels.edit.dismiss}
          onClick={() => {
            notice.value = null;
          }}
        />
      )}
    </div>
  );
}

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) anywhere but in a text that has an undo of its own. */
function onUndoKey(event: KeyboardEvent, editor: Editor): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const { target } = event;
  if (target instanceof HTMLElement && target.closest('input:not([type="checkbox"]), textarea')) return;
  const key = event.key.toLowerCase();
  if (key === 'z') void (event.shiftKey ? editor.redo() : editor.undo());
  else if (key === 'y') void editor.redo();
  else return;
  event.preventDefault();
}
