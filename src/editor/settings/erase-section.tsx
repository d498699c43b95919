/** Erasing everything: asked twice, with an export offered first. */
import { useSignal } from '@preact/signals';
import { eraseEverything, seedDataset } from '../../dataset/store.ts';
import { call } from '../../messages/call.ts';
import { AskFirst } from '../ask-first.tsx';
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
      <button
        type="button"
        class="plain-button danger"
        aria-expanded={asking.value}
        onClick={() => {
          asking.value = !asking.value;
        }}
      >
        {words.erase}
      </button>
      {asking.value && (
        <AskFirst
          question={null}
          name={words.erase}
          answers={[
            { text: words.eraseFirst, look: 'plain', onGive: () => void save() },
            { text: words.eraseConfirm, look: 'danger', onGive: () => void erase() },
          ]}
          onCancel={() => {
            asking.value = false;
          }}
        />
      )}
    </>
  );
}
