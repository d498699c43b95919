/** One field of a form: its name, the control for its sort, help, and what to mend. */
import { useId } from 'preact/hooks';
import type { Json } from '../../dataset/json.ts';
import { useEditor } from '../state.ts';
import type { Field } from './fields.ts';
import { RecordPicker } from './record-picker.tsx';
import { textOf, valueFrom } from './values.ts';

export interface FieldControlProps {
  field: Field;
  value: Json;
  /** What to do about it; null where it is fine, or not yet to be told. */
  problem: string | null;
  /** The bundled value in words, where the reader has another. */
  bundled: string | null;
  disabled: boolean;
  onValue: (value: Json) => void;
  onLeave: () => void;
}

export function FieldControl({ field, value, problem, bundled, disabled, onValue, onLeave }: FieldControlProps) {
  const { labels } = useEditor();
  const id = useId();
  const name = labels.fields[field.path] ?? field.path;
  const hint =
    labels.hints[field.path] ??
    (field.kind === 'lines' ? labels.form.onePerLine : field.kind === 'figures' ? labels.form.nameAndValue : undefined);
  const described = `${hint === undefined ? '' : `${id}-hint`} ${problem === null ? '' : `${id}-problem`}`.trim();
  const shared = {
    id,
    'data-path': field.path,
    disabled,
    'aria-invalid': problem !== null,
    'aria-describedby': described === '' ? undefined : described,
    onBlur: onLeave,
  };
  const text = textOf(field, value);
  const onText = (typed: string): void => onValue(valueFrom(field, typed));
  return (
    <div class="field" data-kind={field.kind} data-mine={bundled !== null || undefined}>
      <label for={id}>{name}</label>
      {field.kind === 'flag' ? (
        <input
          {...shared}
          type="checkbox"
          checked={value === true}
          onChange={(event) => onValue(event.currentTarget.checked)}
        />
      ) : field.kind === 'choice' ? (
        <select
          {...shared}
          value={text}
          onChange={(event) => onValue(event.currentTarget.value === '' ? null : event.currentTarget.value)}
        >
          {(field.nullable === true || text === '') && <option value="" />}
          {(field.choices ?? []).map((code) => (
            <option key={code} value={code}>
              {labels.choices[code] ?? code}
            </option>
          ))}
        </select>
      ) : field.kind === 'words' || field.kind === 'lines' || field.kind === 'figures' ? (
        <textarea
          {...shared}
          rows={field.kind === 'words' ? 3 : Math.min(8, Math.max(2, text.split('\n').length))}
          value={text}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      ) : field.kind === 'record' ? (
        <RecordPicker {...shared} types={field.of ?? []} value={text} onValue={onText} />
      ) : (
        <input
          {...shared}
          type="text"
          autocomplete="off"
          inputMode={field.kind === 'number' ? 'numeric' : field.kind === 'url' ? 'url' : 'text'}
          value={text}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} class="hint small quiet">
          {hint}
        </p>
      )}
      {bundled !== null && <p class="small bundled-value">{labels.form.bundledValue(bundled)}</p>}
      {problem !== null && (
        <p id={`${id}-problem`} class="problem small">
          {problem}
        </p>
      )}
    </div>
  );
}
