/** Fields that were changed here and elsewhere at once: both values side by side, for the reader to choose. */
import type { Signal } from '@preact/signals';
import type { Json } from '../../dataset/json.ts';
import { type FormState, settled } from '../record/form-state.ts';
import { useEditor } from '../state.ts';
import { fieldName } from '../wording.ts';

/** A field's value in a line, whatever it is. */
export function plainValue(value: Json | undefined): string {
  if (value === null || value === undefined || value === '') return '–';
  if (Array.isArray(value)) return value.map(plainValue).join('; ');
  if (typeof value === 'object')
    return Object.entries(value)
      .filter(([, item]) => item !== null)
      .map(([name, item]) => `${name}: ${plainValue(item)}`)
      .join(', ');
  return String(value);
}

export function ElsewhereNotice({ form }: { form: Signal<FormState> }) {
  const { labels } = useEditor();
  const { elsewhere, record } = form.value;
  const names = Object.keys(elsewhere).map((field) => fieldName(field, labels));
  return (
    <section class="elsewhere flag" role="alert">
      <p>{labels.form.otherTab(names.join(', '))}</p>
      {Object.entries(elsewhere).map(([field, theirs]) => (
        <div key={field} class="sides">
          <p class="overline">{fieldName(field, labels)}</p>
          <div>
            <p class="small quiet">{labels.form.mine}</p>
            <p>{plainValue(record[field])}</p>
            <button
              type="button"
              class="plain-button"
              onClick={() => {
                form.value = settled(form.value, field, 'mine');
              }}
            >
              {labels.form.keepMine}
            </button>
          </div>
          <div>
            <p class="small quiet">{labels.form.theirs}</p>
            <p>{plainValue(theirs)}</p>
            <button
              type="button"
              class="plain-button"
              onClick={() => {
                form.value = settled(form.value, field, 'theirs');
              }}
            >
              {labels.form.takeTheirs}
            </button>
          </div>
        </div>
      ))}
    </section>
  );
}
