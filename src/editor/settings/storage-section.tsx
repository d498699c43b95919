/** How much is stored, and whether the browser promises to keep it. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { askToKeep, storageState } from '../../dataset/storage.ts';
import { formatBytes } from '../moment.ts';
import { useEditor } from '../state.ts';
import { useSettings } from './settings-state.ts';

export function StorageSection() {
  const { labels, locale, contents } = useEditor();
  const words = labels.settings;
  const storage = useSignal(useSettings().atFirst().storage);
  const refused = useSignal(false);
  const { persistence, used, available } = storage.value;

  useEffect(() => {
    void storageState().then((now) => {
      storage.value = now;
    });
  }, [contents.value]);

  async function persist(): Promise<void> {
    const now = await askToKeep();
    storage.value = { ...storage.value, persistence: now };
    refused.value = now !== 'kept';
  }

  return (
    <>
      <p>
        {used === null || available === null
          ? words.usedUnknown
          : words.used(formatBytes(used, locale), formatBytes(available, locale))}
      </p>
      {persistence !== 'unknown' && <p>{persistence === 'kept' ? words.persisted : words.notPersisted}</p>}
      {persistence === 'best_effort' && (
        <button type="button" class="plain-button" onClick={() => void persist()}>
          {words.persist}
        </button>
      )}
      {refused.value && <p class="flag">{words.persistRefused}</p>}
    </>
  );
}
