/** Deleting a record and going back to what is bundled: asked once, with the verdicts that it would flip. */
import type { Signal } from '@preact/signals';
import { AskFirst } from '../ask-first.tsx';
import type { Row } from '../rows.ts';
import { useEditor } from '../state.ts';
import { VerdictPreview } from '../verdicts/verdict-preview.tsx';

/** What is being asked; null: nothing. */
export type Asking = 'remove' | 'restore' | null;

interface RecordQuestionProps {
  asking: Signal<Asking>;
  row: Row;
  onRemove: () => void;
  onRestore: () => void;
}

export function RecordQuestion({ asking, row, onRemove, onRestore }: RecordQuestionProps) {
  const { labels } = useEditor();
  const removing = asking.value === 'remove';
  const { removeAsk, remove, restoreAsk, restore } = labels.form;
  return (
    <AskFirst
      question={removing ? removeAsk : restoreAsk}
      answers={[
        removing
          ? { text: remove, look: 'danger', onGive: onRemove }
          : { text: restore, look: 'main', onGive: onRestore },
      ]}
      onCancel={() => {
        asking.value = null;
      }}
    >
      <VerdictPreview
        prospect={{ type: row.type, id: row.id, record: removing ? null : row.base, newSource: null }}
        sound={true}
      />
    </AskFirst>
  );
}
