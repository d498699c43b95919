/** Which column of a table from elsewhere says what, with its first rows to see by. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { type Mapping, tableFields } from '../../dataset/exchange/other-table.ts';
import type { ReadFile } from '../../dataset/exchange/read-import.ts';
import { formatNumber } from '../../surfaces/format.ts';
import { useEditor } from '../state.ts';

export interface ImportMappingProps {
  read: Extract<ReadFile, { format: 'other_table' }>;
  onMapping: (mapping: Mapping) => void;
  onCancel: () => void;
}

export function ImportMapping({ read, onMapping, onCancel }: ImportMappingProps) {
  const { labels, locale } = useEditor();
  const words = labels.exchange;
  const base = useId();
  const mapping = useSignal<Mapping>(read.suggested ?? { at: {}, dates: 'month_first', kind: 'layoff' });
  const { at, dates, kind } = mapping.value;
  const names = read.heading.map((name, column) => name || words.unnamedColumn(formatNumber(column + 1, locale)));
  const whole = at.company !== undefined && at.date !== undefined && at.count !== undefined;
  return (
    <div class="import-step">
      <h3>{words.mapping}</h3>
      <div class="wide-table">
        <table class="small">
          <thead>
            <tr>
              {names.map((name, column) => (
                <th key={column} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {read.rows.slice(0, 3).map(({ cells, line }) => (
              <tr key={line}>
                {names.map((_, column) => (
                  <td key={column}>{cells[column]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div class="fields">
        {tableFields.map((field) => (
          <div key={field} class="field">
            <label for={`${base}-${field}`}>{words.columns[field]}</label>
            <select
              id={`${base}-${field}`}
              value={String(at[field] ?? '')}
              onChange={({ currentTarget: { value } }) => {
                const { [field]: _, ...others } = at;
                mapping.value = { ...mapping.value, at: value === '' ? others : { ...others, [field]: Number(value) } };
              }}
            >
              <option value="">{words.noColumn}</option>
              {names.map((name, column) => (
                <option key={column} value={String(column)}>
                  {name}
                </option>
              ))}
            </select>
          </div>
        ))}
        <div class="field">
          <label for={`${base}-dates`}>{words.dates}</label>
          <select
            id={`${base}-dates`}
            value={dates}
            onChange={({ currentTarget: { value } }) => {
              mapping.value = { ...mapping.value, dates: value === 'day_first' ? 'day_first' : 'month_first' };
            }}
          >
            <option value="month_first">{words.monthFirst}</option>
            <option value="day_first">{words.dayFirst}</option>
          </select>
        </div>
        <div class="field">
          <label for={`${base}-kind`}>{labels.fields.kind}</label>
          <select
            id={`${base}-kind`}
            value={kind}
            onChange={({ currentTarget: { value } }) => {
              mapping.value = { ...mapping.value, kind: value === 'hiring' ? 'hiring' : 'layoff' };
            }}
          >
            <option value="layoff">{labels.choices.layoff}</option>
            <option value="hiring">{labels.choices.hiring}</option>
          </select>
        </div>
      </div>
      <div class="row-of-buttons">
        <button
          type="button"
          class="plain-button main-button"
          disabled={!whole}
          onClick={() => onMapping(mapping.value)}
        >
          {words.preview}
        </button>
        <button type="button" class="plain-button" onClick={onCancel}>
          {labels.ask.cancel}
        </button>
      </div>
    </div>
  );
}
