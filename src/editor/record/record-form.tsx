/** The form for a whole record. Problems are told as one types; saving tells all of them and goes to the first. */
import { type Signal, useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Problem } from '../../dataset/check-record.ts';
import type { Step } from '../../dataset/edit.ts';
import type { Json } from '../../dataset/json.ts';
import { formatNumber } from '../../surfaces/format.ts';
import { ElsewhereNotice } from '../conflicts/elsewhere-notice.tsx';
import { addressOf, roomOf } from '../routes.ts';
import type { Row } from '../rows.ts';
import { useEditor } from '../state.ts';
import { VerdictPreview } from '../verdicts/verdict-preview.tsx';
import { problemText, refusalText } from '../wording.ts';
import { idTaken, problemsOf } from './check-edit.ts';
import { CitationsField } from './citations-field.tsx';
import { FieldControl } from './field-control.tsx';
import { fieldGroups } from './fields.ts';
import { type FormState, formFor, isDirty, stepsOf, typed } from './form-state.ts';
import { type Asking, RecordQuestion } from './record-actions.tsx';
import { textOf, tidy, valueAt } from './values.ts';

export interface RecordFormProps {
  form: Signal<FormState>;
  /** Under what the form is kept while the page is open. */
  formKey: string;
  /** As saved; undefined for a new record. */
  row: Row | undefined;
}

export function RecordForm({ form, formKey, row }: RecordFormProps) {
  const editor = useEditor();
  const { labels, locale, exists, contents } = editor;
  const { type, record, from, visited, tried, newSource, elsewhere } = form.value;
  const element = useRef<HTMLFormElement>(null);
  const asking = useSignal<Asking>(null);
  /** How often saving was tried in vain. */
  const attempts = useSignal(0);
  useLayoutEffect(() => {
    if (attempts.value > 0)
      element.current?.querySelector<HTMLElement>('[aria-invalid="true"], .elsewhere button')?.focus();
  }, [attempts.value]);
  const readOnly = contents.value?.readOnly ?? true;
  const deleted = row?.origin === 'deleted' && !form.value.gone;
  const room = roomOf(type);
  const taken = (id: string): boolean => idTaken(type, id, exists);
  const problems = problemsIn(form.value, exists, labels.problems.taken);
  const dirty = isDirty(form.value);

  function problemAt(path: string): string | null {
    const problem = problems.find(({ field }) => field === path || field.startsWith(`${path}.`));
    if (problem === undefined || !(tried || visited.has(path))) return null;
    return problem.rule === 'duplicate' && problem.field === 'id' ? problem.message : problemText(problem, labels);
  }

  function bundledAt(path: string): string | null {
    if (row?.base == null || from === null || !row.fields.includes(path.split('.', 1)[0] ?? '')) return null;
    const field = fieldGroups[type].flatMap(({ fields }) => fields).find((each) => each.path === path);
    const value = valueAt(row.base, path);
    if (field === undefined || JSON.stringify(value) === JSON.stringify(valueAt(row.record, path))) return null;
    if (field.kind === 'choice' && value !== null) return labels.choices[String(value)] ?? String(value);
    if (field.kind === 'flag') return value === true ? labels.yes : labels.no;
    return textOf(field, value) || labels.form.empty;
  }

  async function save(event: Event): Promise<void> {
    event.preventDefault();
    if (problems.length > 0 || Object.keys(elsewhere).length > 0) {
      form.value = { ...form.value, tried: true };
      attempts.value += 1;
      return;
    }
    const saved = tidy(type, record);
    const refused = await editor.commit(stepsOf(form.value));
    if (refused !== null) {
      if (refused.code === 'invalid') form.value = { ...form.value, tried: true };
      return editor.say(refusalText(refused, labels), 'trouble');
    }
    if (from === null) {
      editor.forms.delete(formKey);
      location.hash = addressOf(room, saved.id);
    } else {
      form.value = formFor(type, saved, saved);
    }
  }

  async function act(step: Step): Promise<void> {
    asking.value = null;
    const refused = await editor.commit([step]);
    if (refused !== null) return editor.say(refusalText(refused, labels), 'trouble');
    editor.forms.delete(formKey);
    if (step.do === 'remove') location.hash = addressOf(room);
  }

  function ask(what: Asking): void {
    asking.value = asking.value === what ? null : what;
  }

  function discard(): void {
    editor.forms.delete(formKey);
    if (from === null || row === undefined) location.hash = addressOf(room);
    else form.value = formFor(type, row.record, row.record);
  }

  return (
    <form ref={element} class="record-form" noValidate onSubmit={(event) => void save(event)}>
      {form.value.gone && <p class="flag">{labels.form.gone}</p>}
      {Object.keys(elsewhere).length > 0 && <ElsewhereNotice form={form} />}
      {fieldGroups[type].map(({ group, fields }) => (
        <fieldset key={group} disabled={readOnly || deleted}>
          <legend>{labels.groups[group]}</legend>
          <div class="fields" data-group={group}>
            {fields.map((field) =>
              field.kind === 'citations' ? (
                <CitationsField
                  key={field.path}
                  form={form}
                  problems={problems}
                  shown={tried || visited.has('sources')}
                />
              ) : (
                <FieldControl
                  key={field.path}
                  field={field}
                  value={valueAt(record, field.path)}
                  problem={problemAt(field.path)}
                  bundled={bundledAt(field.path)}
                  disabled={field.kind === 'id' && from !== null}
                  onValue={(value: Json) => {
                    form.value = typed(form.value, field.path, value, taken);
                  }}
                  onLeave={() => {
                    if (valueAt(record, field.path) === '' || valueAt(record, field.path) === null) return;
                    form.value = { ...form.value, visited: new Set(form.value.visited).add(field.path) };
                  }}
                />
              ),
            )}
          </div>
        </fieldset>
      ))}
      {(dirty || newSource !== null) && (
        <VerdictPreview
          prospect={{
            type,
            id: record.id,
            record: tidy(type, record),
            newSource: newSource === null ? null : tidy('source', newSource),
          }}
          sound={problems.length === 0}
        />
      )}
      {deleted && row !== undefined && (
        <VerdictPreview prospect={{ type, id: row.id, record: row.base, newSource: null }} sound={true} />
      )}
      {asking.value !== null && row !== undefined && !deleted && (
        <RecordQuestion
          asking={asking}
          row={row}
          onRemove={() => void act({ do: 'remove', type, id: record.id })}
          onRestore={() => void act({ do: 'restore', type, id: record.id })}
        />
      )}
      <div class="form-foot">
        {deleted ? (
          <button
            type="button"
            class="plain-button main-button"
            onClick={() => void act({ do: 'restore', type, id: record.id })}
          >
            {labels.form.restoreDeleted}
          </button>
        ) : (
          <>
            <button type="submit" class="plain-button main-button" aria-disabled={readOnly || !dirty}>
              {from === null ? labels.form.create : labels.form.save}
            </button>
            {dirty && (
              <button type="button" class="plain-button" onClick={discard}>
                {labels.form.discard}
              </button>
            )}
            {from !== null && row?.origin === 'changed' && (
              <button
                type="button"
                class="plain-button"
                disabled={readOnly}
                aria-expanded={asking.value === 'restore'}
                onClick={() => ask('restore')}
              >
                {labels.form.restore}
              </button>
            )}
            {from !== null && (
              <button
                type="button"
                class="plain-button danger"
                disabled={readOnly}
                aria-expanded={asking.value === 'remove'}
                onClick={() => ask('remove')}
              >
                {labels.form.remove}
              </button>
            )}
          </>
        )}
        <p class="small" role="status">
          {tried && problems.length > 0
            ? labels.form.toMend(problems.length, formatNumber(problems.length, locale))
            : dirty && from !== null
              ? labels.form.unsaved
              : ''}
        </p>
      </div>
    </form>
  );
}

/** What is wrong with the record and with the source that is to come with it. */
function problemsIn(form: FormState, exists: ReturnType<typeof useEditor>['exists'], taken: string): Problem[] {
  const { type, newSource, from } = form;
  const sourceId = newSource?.id.trim() ?? null;
  const record = tidy(type, form.record);
  const problems = problemsOf(type, record, (of, id) => (of === 'source' && id === sourceId) || exists(of, id));
  if (from === null && idTaken(type, record.id, exists))
    problems.push({ type, id: record.id, field: 'id', rule: 'duplicate', message: taken });
  if (newSource !== null) {
    const found = problemsOf('source', tidy('source', newSource), exists);
    problems.push(...found.map((problem) => ({ ...problem, field: `newSource.${problem.field}` })));
    if (sourceId !== null && exists('source', sourceId))
      problems.push({ type: 'source', id: sourceId, field: 'newSource.id', rule: 'duplicate', message: taken });
  }
  return problems;
}
