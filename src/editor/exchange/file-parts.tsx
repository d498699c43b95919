/** What taking in a file of records and one of settings have in common: where it is chosen, and the way on after a look. */
import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import { useEditor } from '../state.ts';

export interface FileFieldProps {
  label: string;
  /** Endings of files, as `input` has them. */
  accept: string;
  input: Ref<HTMLInputElement>;
  disabled?: boolean;
  onFile: (file: File) => void;
}

/** The browser words its own button in its own language: it lies unseen over ours, and is what is pressed and dropped on. */
export function FileField({ label, accept, input, disabled = false, onFile }: FileFieldProps) {
  const { labels } = useEditor();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="file-place">
        <input
          ref={input}
          id={id}
          type="file"
          accept={accept}
          disabled={disabled}
          onChange={({ currentTarget: { files } }) => {
            const file = files?.[0];
            if (file !== undefined) onFile(file);
          }}
        />
        <span class="file-face" aria-hidden="true">
          <span class="plain-button">{labels.file.choose}</span>
          <span class="quiet">{labels.file.drop}</span>
        </span>
      </div>
    </div>
  );
}

export interface WayOnProps {
  words: { apply: string };
  /** Null where there is nothing to apply. */
  onApply: (() => void) | null;
  onCancel: () => void;
}

export function WayOn({ words, onApply, onCancel }: WayOnProps) {
  const { labels } = useEditor();
  return (
    <div class="row-of-buttons">
      {onApply !== null && (
        <button type="button" class="plain-button main-button" onClick={onApply}>
          {words.apply}
        </button>
      )}
      <button type="button" class="plain-button" onClick={onCancel}>
        {labels.ask.cancel}
      </button>
    </div>
  );
}
