/** Taking a file in: read, shown as what it would change, and only then written, as one edit that can be undone. */
import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import type { Saved } from '../dataset/edit.ts';
import type { FileProblem } from '../dataset/exchange/file-problem.ts';
import { applyImport, openImport, type PlannedImport, planImport } from '../dataset/exchange/import.ts';
import type { Mapping } from '../dataset/exchange/other-table.ts';
import type { ReadFile } from '../dataset/exchange/read-import.ts';
import type { Result } from '../dataset/result.ts';
import type { Refusal, StoreTrouble } from '../dataset/trouble.ts';
import { formatNumber } from '../surfaces/format.ts';
import { ImportMapping } from './import-mapping.tsx';
import { ImportPreview } from './import-preview.tsx';
import { fileProblemText } from './import-wording.ts';
import { useEditor } from './state.ts';
import { refusalText } from './wording.ts';

type Stage =
  | { at: 'idle' }
  | { at: 'busy'; done: number }
  | { at: 'mapping'; read: Extract<ReadFile, { format: 'other_table' }> }
  | { at: 'preview'; plan: PlannedImport };

function isFileProblem(error: FileProblem | Refusal | StoreTrouble): error is FileProblem {
  return 'file' in error;
}

export function ImportSection() {
  const editor = useEditor();
  const { labels, locale, contents } = editor;
  const words = labels.exchange;
  const stage = useSignal<Stage>({ at: 'idle' });
  const side = useSignal<'mine' | 'file'>('mine');
  const cancelling = useRef<AbortController | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();

  function tell(error: FileProblem | Refusal | StoreTrouble): void {
    const text = isFileProblem(error) ? fileProblemText(error, labels, locale) : refusalText(error, labels);
    editor.say(text, isFileProblem(error) && error.code === 'cancelled' ? 'done' : 'trouble');
    leave();
  }

  function leave(): void {
    cancelling.current?.abort();
    cancelling.current = null;
    stage.value = { at: 'idle' };
    if (input.current !== null) input.current.value = '';
  }

  function begin(): { signal: AbortSignal; onProgress: (done: number) => void } {
    cancelling.current = new AbortController();
    stage.value = { at: 'busy', done: 0 };
    return {
      signal: cancelling.current.signal,
      onProgress: (done) => {
        if (stage.value.at === 'busy') stage.value = { at: 'busy', done };
      },
    };
  }

  async function open(file: File): Promise<void> {
    const read = await openImport(file, begin());
    if (!read.ok) return tell(read.error);
    if (read.value.format === 'other_table') stage.value = { at: 'mapping', read: read.value };
    else await plan(read.value, null);
  }

  async function plan(read: ReadFile, mapping: Mapping | null): Promise<void> {
    const planned = await planImport(read, { ...begin(), ...(mapping === null ? {} : { mapping }) });
    if (!planned.ok) return tell(planned.error);
    side.value = 'mine';
    stage.value = { at: 'preview', plan: planned.value };
  }

  async function apply(planned: PlannedImport): Promise<void> {
    const options = begin();
    let trouble: FileProblem | null = null;
    const refused = await editor.run(async (): Promise<Result<Saved, Refusal | StoreTrouble>> => {
      const done = await applyImport(planned, { ...options, conflicts: side.value });
      if (done.ok) return done;
      if (!isFileProblem(done.error)) return { ok: false, error: done.error };
      trouble = done.error;
      return { ok: true, value: { group: '', records: 0 } };
    });
    const error = refused ?? trouble;
    if (error !== null) return tell(error);
    const { added, changed, removed, conflicting } = planned.counts;
    const count = added + changed + removed + (side.value === 'file' ? conflicting : 0);
    leave();
    editor.say(words.done(count, formatNumber(count, locale)));
  }

  const now = stage.value;
  return (
    <>
      <h2>{words.importTitle}</h2>
      <p class="quiet">{words.importText}</p>
      {now.at === 'idle' && (
        <div class="field">
          <label for={id}>{words.choose}</label>
          <input
            ref={input}
            id={id}
            type="file"
            accept=".json,.csv,.tsv,.txt"
            disabled={contents.value?.readOnly ?? true}
            onChange={({ currentTarget: { files } }) => {
              const file = files?.[0];
              if (file !== undefined) void open(file);
            }}
          />
        </div>
      )}
      {now.at === 'busy' && (
        <p role="status">
          {words.reading(formatNumber(now.done, locale))}{' '}
          <button type="button" class="text-button" onClick={leave}>
            {words.cancel}
          </button>
        </p>
      )}
      {now.at === 'mapping' && (
        <ImportMapping read={now.read} onMapping={(mapping) => void plan(now.read, mapping)} onCancel={leave} />
      )}
      {now.at === 'preview' && (
        <ImportPreview plan={now.plan} side={side} onApply={() => void apply(now.plan)} onCancel={leave} />
      )}
    </>
  );
}
