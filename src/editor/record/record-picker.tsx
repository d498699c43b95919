/** A field that names another record by id, with those offered whose id or title holds what was typed. */
import { useId } from 'preact/hooks';
import type { EditedType } from '../routes.ts';
import { useEditor } from '../state.ts';

export interface RecordPickerProps {
  types: readonly EditedType[];
  value: string;
  onValue: (text: string) => void;
  onBlur?: () => void;
  [attribute: string]: unknown;
}

/** Offers shown at once: more are found by typing on. */
const few = 20;

export function RecordPicker({ types, value, onValue, ...attributes }: RecordPickerProps) {
  const { contents, words } = useEditor();
  const list = useId();
  const wanted = value.toLowerCase();
  const offers: { id: string; title: string }[] = [];
  for (const type of types) {
    for (const row of contents.value?.rows[type].values() ?? []) {
      if (offers.length >= few) break;
      if (row.origin === 'deleted') continue;
      const title = words.titleOf(type, row.id) ?? row.id;
      const date = row.record.published ?? row.record.announced ?? '';
      if (row.id.includes(wanted) || title.toLowerCase().includes(wanted))
        offers.push({ id: row.id, title: `${title} ${String(date ?? '')}` });
    }
  }
  const named = types.map((type) => words.titleOf(type, value)).find((title) => title !== null);
  return (
    <>
      <input
        {...attributes}
        type="text"
        autocomplete="off"
        spellcheck={false}
        list={list}
        value={value}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      <datalist id={list}>
        {offers.map(({ id, title }) => (
          <option key={id} value={id} label={title} />
        ))}
      </datalist>
      {named !== undefined && <span class="named small quiet">{named}</span>}
    </>
  );
}
