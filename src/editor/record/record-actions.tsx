/** Deleting a record and going back to what is bundled: asked once, with the verdicts that it would flip. */
import type { Signal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Row } from '../rows.ts';
import { useEditor } from '../state.ts';
import { VerdictPreview } from '../verdicts/verdict-preview.tsx';

/** What is being asked; null: nothing. */
export type Asking = 'remove' | 'restore' | null;

export interface AskFirstProps {
  asking: Signal<Asking>;
  row: Row;
  onRemove: () => void;
  onRestore: () => void;
}

export function AskFirst({ asking, row, onRemove, onRestore }: AskFirstProps) {
  const { labels } = useEditor();
  const first = useRef<HTMLButtonElement>(null);
  const removing = asking.value === 'remove';
  useLayoutEffect(() => first.current?.focus(), []);
  return (
    <section class="ask-first flag" aria-labelledby="ask-first">
      <p id="ask-first">{removing ? labels.form.removeAsk : labels.form.restoreAsk}</p>
      <div class="row-of-buttons">
        <button
          ref={first}
          type="button"
          class={`plain-button ${removing ? 'danger' : 'main-button'}`}
          onClick={removing ? onRemove : onRestore}
        >
          {removing ? labels.form.remove : labels.form.restore}
        </button>
        <button
          type="button"
          class="plain-button"
          onClick={() => {
            asking.value = null;
          }}
        >
          {labels.form.cancel}
        </button>
      </div>
      {/* Below the buttons, which what comes in late would else move away from under the pointer. */}
      <VerdictPreview
        prospect={{ type: row.type, id: row.id, record: removing ? null : row.base, newSource: null }}
        sound={true}
      />
    </section>
  );
}
