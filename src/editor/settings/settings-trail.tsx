/** How much was kept of read articles, and the way to erase it. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { call } from '../../messages/call.ts';
import { formatNumber } from '../../surfaces/format.ts';
import { eraseTrail, onTrailChanged, trailCount } from '../../trail/trail.ts';
import { addressOf } from '../routes.ts';
import { useEditor } from '../state.ts';
import { EraseQuestion } from '../trail/trail-erase.tsx';
import { refusalText } from '../wording.ts';
import { Part } from './setting-parts.tsx';
import { useSettings } from './settings-state.ts';

export function TrailErase() {
  const editor = useEditor();
  const { labels, locale } = editor;
  const words = labels.settings;
  const kept = useSignal(useSettings().atFirst().kept);
  const asking = useSignal(false);
  useEffect(() => {
    const look = (): void =>
      void trailCount().then((count) => {
        kept.value = count;
      });
    look();
    return onTrailChanged(look);
  }, []);

  async function erase(): Promise<void> {
    asking.value = false;
    const erased = await eraseTrail();
    if (!erased.ok) return editor.say(refusalText(erased.error, labels), 'trouble');
    kept.value = 0;
    // Open sidebars show nothing of it any more.
    await call('datasetEdited', {});
    editor.say(words.erased);
  }

  const cancel = (): void => {
    asking.value = false;
  };
  return (
    <Part part="trailErase">
      <p>
        {words.trailKept(kept.value, formatNumber(kept.value, locale))}{' '}
        {kept.value > 0 && <a href={addressOf('trail')}>{labels.rooms.trail}</a>}
      </p>
      {asking.value && (
        <EraseQuestion asked={{ part: 'all', figures: kept.value }} onErase={() => void erase()} onCancel={cancel} />
      )}
      <button
        type="button"
        class="plain-button danger"
        disabled={kept.value === 0}
        onClick={() => {
          asking.value = true;
        }}
      >
        {words.eraseTrail}
      </button>
    </Part>
  );
}
