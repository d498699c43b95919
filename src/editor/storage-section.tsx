/** How much is stored, and whether the browser promises to keep it. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { formatBytes } from './moment.ts';
import { useEditor } from './state.ts';

export function StorageSection() {
  const { labels, locale, contents } = useEditor();
  const words = labels.settings;
  const usage = useSignal<{ used: number; quota: number } | null>(null);
  const persisted = useSignal<boolean | null>(null);
  const refused = useSignal(false);

  useEffect(() => {
    void navigator.storage
      .estimate()
      .then(({ usage: used, quota }) => {
        usage.value = used === undefined || quota === undefined ? null : { used, quota };
      })
      .catch(() => undefined);
    void navigator.storage
      .persisted()
      .then((kept) => {
        persisted.value = kept;
      })
      .catch(() => undefined);
  }, [contents.value]);

  async function persist(): Promise<void> {
    persisted.value = await navigator.storage.persist().catch(() => false);
    refused.value = !persisted.value;
  }

  return (
    <>
      <p>
        {usage.value === null
          ? words.usedUnknown
          : words.used(formatBytes(usage.value.used, locale), formatBytes(usage.value.quota, locale))}
      </p>
      {persisted.value !== null && <p>{persisted.value ? words.persisted : words.notPersisted}</p>}
      {persisted.value === false && (
        <button type="button" class="plain-button" onClick={() => void persist()}>
          {words.persist}
        </button>
      )}
      {refused.value && <p class="flag">{words.persistRefused}</p>}
    </>
  );
}
