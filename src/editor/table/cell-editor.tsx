/** A cell while it is edited. Enter saves and goes down, Tab saves and goes on, Esc leaves it as it was. */
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useEditor } from '../state.ts';
import type { Column } from './columns.ts';

export interface CellEditorProps {
  column: Column;
  text: string;
  /** What is wrong with a text here, if anything. */
  check: (text: string) => string | null;
  /** Resolves to why it could not be saved, or null. */
  save: (text: string) => Promise<string | null>;
  leave: (move: 'down' | 'up' | 'right' | 'left' | null) => void;
}

/** As in the style sheet, in pixels. */
const problemWidth = 320;

export function CellEditor({ column, text, check, save, leave }: CellEditorProps) {
  const { labels } = useEditor();
  const control = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const typed = useSignal(text);
  const problem = useSignal<string | null>(null);
  const saving = useRef(false);
  /** What is wrong stands below the cell, reaching to the side where there is room. */
  const toStart = useSignal(false);
  const { field } = column;

  useLayoutEffect(() => {
    const element = control.current;
    element?.focus();
    if (element instanceof HTMLInputElement) element.setSelectionRange(text.length, text.length);
    const grid = element?.closest('.grid');
    if (element && grid) {
      const [cell, all] = [element.getBoundingClientRect(), grid.getBoundingClientRect()];
      toStart.value = all.right - cell.left < problemWidth && cell.right - all.left > all.right - cell.left;
    }
  }, []);

  async function finish(move: 'down' | 'up' | 'right' | 'left' | null): Promise<void> {
    if (saving.current) return;
    saving.current = true;
    const refused = await save(typed.value);
    if (refused === null) return leave(move);
    problem.value = refused;
    saving.current = false;
    control.current?.focus();
  }

  function onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      // The focus goes before the cell does, and what loses the focus saves.
      saving.current = true;
      leave(null);
    } else if (event.key === 'Enter') void finish(event.shiftKey ? 'up' : 'down');
    else if (event.key === 'Tab') void finish(event.shiftKey ? 'left' : 'right');
    else {
      event.stopPropagation();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  function onInput(value: string): void {
    typed.value = value;
    problem.value = check(value);
  }

  const shared = {
    ref: control,
    class: 'cell-control',
    'aria-label': labels.fields[column.key] ?? column.key,
    'aria-invalid': problem.value !== null,
    'aria-describedby': 'cell-problem',
    onKeyDown: onKey,
    onBlur: () => {
      if (document.hasFocus() && problem.value === null) void finish(null);
    },
  };
  const options =
    field?.kind === 'flag'
      ? [labels.yes, labels.no]
      : (field?.choices ?? []).map((code) => labels.choices[code] ?? code);
  return (
    <>
      {field?.kind === 'choice' || field?.kind === 'flag' ? (
        <select {...shared} value={typed.value} onChange={(event) => onInput(event.currentTarget.value)}>
          {field.nullable === true && <option value="" />}
          {options.map((option) => (
            <option key={option} value={option}>
              {option}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={typed.value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
      <span
        id="cell-problem"
        class="cell-problem"
        role="alert"
        data-to-start={toStart.value ? '' : undefined}
        hidden={problem.value === null}
      >
        {problem.value}
      </span>
    </>
  );
}
