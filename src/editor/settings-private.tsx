import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useEditor } from './state.ts';

/** Whether the browser lets us run in private windows at all, which only the reader can change there. */
export function PrivateNote() {
  const { labels } = useEditor();
  const allowed = useSignal<boolean | null>(null);
  useEffect(() => {
    void chrome.extension
      .isAllowedIncognitoAccess()
      .then((is) => {
        allowed.value = is;
      })
      .catch(() => undefined);
  }, []);
  if (allowed.value === null) return null;
  return <p class="small">{allowed.value ? labels.settings.privateAllowed : labels.settings.privateNotAllowed}</p>;
}
