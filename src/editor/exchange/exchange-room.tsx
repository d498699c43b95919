/** Taking the dataset out as files, and taking files in. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { ExportFormat } from '../../dataset/exchange/export.ts';
import { isTableRoom, roomOf, tableRooms } from '../routes.ts';
import { editedTypes } from '../rows.ts';
import { useEditor } from '../state.ts';
import { refusalText } from '../wording.ts';
import { exportFile } from './backup.ts';
import { ImportSection } from './import-section.tsx';

export function ExchangeRoom() {
  const editor = useEditor();
  const { labels } = editor;
  const words = labels.exchange;
  const table = useSignal<(typeof editedTypes)[number]>('wave');
  const id = useId();

  async function save(what: ExportFormat): Promise<void> {
    const done = await exportFile(what);
    if (!done.ok) return editor.say(refusalText(done.error, labels), 'trouble');
    editor.backedUp.value += 1;
    editor.say(labels.backup.saved);
  }

  return (
    <section class="room" aria-labelledby="room-title">
      <h1 id="room-title" tabIndex={-1}>
        {labels.rooms.exchange}
      </h1>
      <h2>{words.exportTitle}</h2>
      <p class="quiet">{words.exportText}</p>
      <div class="exports">
        <button type="button" class="plain-button main-button" onClick={() => void save({ format: 'json' })}>
          {words.json}
        </button>
        <p class="small quiet">{words.jsonText}</p>
        <button type="button" class="plain-button" onClick={() => void save({ format: 'citable' })}>
          {words.citable}
        </button>
        <p class="small quiet">{words.citableText}</p>
        <button type="button" class="plain-button" onClick={() => void save({ format: 'markdown' })}>
          {words.markdown}
        </button>
        <p />
        <button type="button" class="plain-button" onClick={() => void save({ format: 'csv', type: table.value })}>
          {words.csv}
        </button>
        <p>
          <label for={id} class="unseen">
            {words.csv}
          </label>
          <select
            id={id}
            value={roomOf(table.value)}
            onChange={({ currentTarget: { value } }) => {
              if (isTableRoom(value)) table.value = tableRooms[value];
            }}
          >
            {editedTypes.map((type) => (
              <option key={type} value={roomOf(type)}>
                {labels.rooms[roomOf(type)]}
              </option>
            ))}
          </select>
        </p>
      </div>
      <ImportSection />
    </section>
  );
}
