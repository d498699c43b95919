/** Erasing everything: asked twice, with an export offered first. */
import { useSignal } from '@preact/signals';
import { eraseEverything, seedDataset } from '../../dataset/store.ts';
import { call } from '../../messages/call.ts';
import { exportFile, forgetExports } from '../exchange/backup.ts';
import { useEditor } from '../state.ts';
import { refusalText } from '../wording.ts';

export function EraseSection() {
  const editor = useEditor();
  const { labels } = editor;
  const words = labels.settings;
  const asking = useSignal(false);

  async function save(): Promise<void> {
    const done = await exportFile({ format: 'json' });
    if (!done.ok) return editor.say(refusalText(done.error, labels), 'trouble');
    editor.backedUp.value += 1;
    editor.say(labels.backup.saved);
  }

  async function erase(): Promise<void> {
    const erased = await eraseEverything();
    if (!erased.ok) return editor.say(refusalText(erased.error, labels), 'trouble');
    await forgetExports();
    await seedDataset();
    await call('datasetEdited', {});
    // What the page still holds is of a dataset that is gone.
    editor.forms.clear();
    location.reload();
  }

  return (
    <>
      {asking.value ? (
        <div class="row-of-buttons flag">
          <button type="button" class="plain-button" onClick={() => void save()}>
            {words.eraseFirst}
          </button>
          <button type="button" class="plain-button danger" onClick={() => void erase()}>
            {words.eraseConfirm}
          </button>
          <button
            type="button"
            class="plain-button"
            onClick={() => {
              asking.value = false;
            }}
          >
            {words.cancel}
          </button>
        </div>
      ) : (
        <button
          type="button"
          class="plain-button danger"
          onClick={() => {
            asking.value = true;
          }}
        >
          {words.erase}
        </button>
      )}
    </>
  );
}
