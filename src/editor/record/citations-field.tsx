/** The sources that a record cites, and a new one described on the spot. */
import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Problem } from '../../dataset/check-record.ts';
import type { JsonRecord } from '../../dataset/json.ts';
import { useEditor } from '../state.ts';
import { problemText } from '../wording.ts';
import { idTaken } from './check-edit.ts';
import { FieldControl } from './field-control.tsx';
import { fieldGroups } from './fields.ts';
import { type FormState, typedSource } from './form-state.ts';
import { RecordPicker } from './record-picker.tsx';
import { blankRecord, freshId, valueAt } from './values.ts';

interface Citation {
  source: string;
  supports: string;
  access: string;
}

function citationsOf({ sources }: JsonRecord): Citation[] {
  if (!Array.isArray(sources)) return [];
  return sources.flatMap((item) => {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return [];
    return [
      {
        source: String(item.source ?? ''),
        supports: String(item.supports ?? ''),
        access: String(item.access ?? 'read'),
      },
    ];
  });
}

export interface CitationsFieldProps {
  form: Signal<FormState>;
  problems: readonly Problem[];
  /** Whether problems are told already. */
  shown: boolean;
}

export function CitationsField({ form, problems, shown }: CitationsFieldProps) {
  const { labels, exists } = useEditor();
  const base = useId();
  const { record, newSource, tried, visited } = form.value;
  const citations = citationsOf(record);
  const taken = (id: string): boolean => idTaken('source', id, exists);
  const all = problems.find(({ field }) => field === 'sources');

  function put(next: readonly Citation[]): void {
    form.value = {
      ...form.value,
      record: { ...form.value.record, sources: next.map((citation) => ({ ...citation })) },
      visited: new Set(form.value.visited).add('sources'),
    };
  }

  function change(at: number, part: Partial<Citation>): void {
    put(citations.map((citation, index) => (index === at ? { ...citation, ...part } : citation)));
  }

  function describe(): void {
    const blank = blankRecord('source');
    const source = { ...blank, id: freshId('source', blank, taken) };
    put([...citations, { source: source.id, supports: '', access: 'read' }]);
    form.value = { ...form.value, newSource: source, ownSourceId: false };
  }

  function dropNew(): void {
    put(citations.filter(({ source }) => source !== newSource?.id));
    form.value = { ...form.value, newSource: null };
  }

  return (
    <div class="citations">
      {citations.map((citation, at) => {
        const problem = shown ? problems.find(({ field }) => field.startsWith(`sources.${at}.`)) : undefined;
        const isNew = newSource !== null && citation.source === newSource.id;
        return (
          <div key={at} class="citation" data-new={isNew || undefined}>
            <div>
              <label for={`${base}-${at}`}>{labels.form.source}</label>
              <RecordPicker
                id={`${base}-${at}`}
                types={['source']}
                value={citation.source}
                disabled={isNew}
                aria-invalid={problem !== undefined}
                onValue={(source) => change(at, { source })}
              />
            </div>
            <label>
              {labels.form.supports}
              <input
                type="text"
                value={citation.supports}
                onInput={(event) => change(at, { supports: event.currentTarget.value })}
              />
            </label>
            <label>
              {labels.form.access}
              <select value={citation.access} onChange={(event) => change(at, { access: event.currentTarget.value })}>
                <option value="read">{labels.choices.read}</option>
                <option value="cited">{labels.choices.cited}</option>
              </select>
            </label>
            <button
              type="button"
              class="text-button"
              onClick={() => (isNew ? dropNew() : put(citations.filter((_, index) => index !== at)))}
            >
              {labels.form.removeCitation(citation.source || labels.form.source)}
            </button>
            {problem !== undefined && <p class="problem small">{problemText(problem, labels)}</p>}
          </div>
        );
      })}
      {all !== undefined && shown && <p class="problem small">{problemText(all, labels)}</p>}
      <div class="row-of-buttons">
        <button
          type="button"
          class="plain-button"
          aria-invalid={all !== undefined && shown ? 'true' : undefined}
          onClick={() => put([...citations, { source: '', supports: '', access: 'read' }])}
        >
          {labels.form.addCitation}
        </button>
        {newSource === null && (
          <button type="button" class="plain-button" onClick={describe}>
            {labels.form.newSource}
          </button>
        )}
      </div>
      {newSource !== null && (
        <fieldset class="new-source">
          <legend>{labels.form.newRecord.source}</legend>
          <div class="fields">
            {fieldGroups.source
              .flatMap(({ fields }) => fields)
              .map((field) => {
                const path = `newSource.${field.path}`;
                const problem = tried || visited.has(path) ? problems.find((each) => each.field === path) : undefined;
                const words =
                  problem === undefined
                    ? null
                    : problem.rule === 'duplicate'
                      ? problem.message
                      : problemText({ ...problem, field: field.path }, labels);
                return (
                  <FieldControl
                    key={field.path}
                    field={field}
                    value={valueAt(newSource, field.path)}
                    problem={words}
                    bundled={null}
                    disabled={false}
                    onValue={(value) => {
                      form.value = typedSource(form.value, field.path, value, taken);
                    }}
                    onLeave={() => undefined}
                  />
                );
              })}
          </div>
          <button type="button" class="text-button" onClick={dropNew}>
            {labels.form.dropNewSource}
          </button>
        </fieldset>
      )}
    </div>
  );
}
