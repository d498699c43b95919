import { useEditor } from '../state.ts';
import { useSettings } from './settings-state.ts';

/** Whether the browser lets us run in private windows; where that is changed, it loads our pages anew. */
export function PrivateNote() {
  const { labels } = useEditor();
  const { privateAllowed } = useSettings().atFirst();
  if (privateAllowed === null) return null;
  return <p class="small">{privateAllowed ? labels.settings.privateAllowed : labels.settings.privateNotAllowed}</p>;
}
