/** Taking a file in: read, shown as what it would change, and only then written, as one edit that can be undone. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Saved } from '../../dataset/edit.ts';
import { type FileProblem, isFileProblem } from '../../dataset/exchange/file-problem.ts';
import type { PlanView, ReadView } from '../../dataset/exchange/import-desk.ts';
import type { Mapping } from '../../dataset/exchange/other-table.ts';
import type { Result } from '../../dataset/result.ts';
import type { Refusal, StoreTrouble } from '../../dataset/trouble.ts';
import { formatNumber } from '../../surfaces/format.ts';
import { useEditor } from '../state.ts';
import { isTrouble, refusalText } from '../wording.ts';
import { type Desk, openDesk } from './desk.ts';
import { FileField } from './file-parts.tsx';
import { ImportMapping } from './import-mapping.tsx';
import { ImportPreview } from './import-preview.tsx';
import { fileProblemText } from './import-wording.ts';

type Stage =
  | { at: 'idle' }
  | { at: 'busy'; done: number }
  | { at: 'mapping'; read: Extract<ReadView, { format: 'other_table' }> }
  | { at: 'preview'; plan: PlanView };

export function ImportSection() {
  const editor = useEditor();
  const { labels, locale, contents } = editor;
  const words = labels.exchange;
  const stage = useSignal<Stage>({ at: 'idle' });
  const side = useSignal<'mine' | 'file'>('mine');
  const desk = useRef<Desk | null>(null);
  const input = useRef<HTMLInputElement>(null);
  // Who leaves the room with nothing under way needs no desk.
  useEffect(
    () => () => {
      if (stage.peek().at !== 'busy') desk.current?.close();
    },
    [],
  );

  function tell(error: FileProblem | Refusal | StoreTrouble): void {
    const text = isFileProblem(error) ? fileProblemText(error, labels, locale) : refusalText(error, labels);
    editor.say(text, isFileProblem(error) && error.code === 'cancelled' ? 'done' : 'trouble');
  }

  function refuse(error: FileProblem | Refusal | StoreTrouble): void {
    tell(error);
    leave();
  }

  function leave(): void {
    desk.current?.close();
    desk.current = null;
    stage.value = { at: 'idle' };
    if (input.current !== null) input.current.value = '';
  }

  /** What a desk does, shown as being done; what breaks it is told, and nothing was written. */
  async function busy<T>(work: (at: Desk) => Promise<T>): Promise<T | null> {
    stage.value = { at: 'busy', done: 0 };
    desk.current ??= openDesk((done) => {
      if (stage.value.at === 'busy') stage.value = { at: 'busy', done };
    });
    try {
      return await work(desk.current);
    } catch (error) {
      tell({ code: 'failed', message: String(error) });
      leave();
      return null;
    }
  }

  async function open(file: File): Promise<void> {
    const read = await busy((at) => at.open(file));
    if (read === null) return;
    if (!read.ok) return refuse(read.error);
    if (read.value.format === 'other_table') stage.value = { at: 'mapping', read: read.value };
    else await plan(null);
  }

  async function plan(mapping: Mapping | null): Promise<void> {
    const planned = await busy((at) => at.plan(mapping));
    if (planned === null) return;
    if (!planned.ok) return refuse(planned.error);
    side.value = 'mine';
    stage.value = { at: 'preview', plan: planned.value };
  }

  async function apply(planned: PlanView): Promise<void> {
    let trouble: FileProblem | null = null;
    const refused = await editor.run(async (): Promise<Result<Saved, Refusal | StoreTrouble>> => {
      const done = await busy((at) => at.apply(side.value));
      if (done === null) return { ok: false, error: { code: 'failed', message: '' } };
      if (done.ok) return done;
      if (!isFileProblem(done.error)) return { ok: false, error: done.error };
      trouble = done.error;
      return { ok: true, value: { group: '', records: 0 } };
    });
    const error = refused ?? trouble;
    if (error !== null) {
      tell(error);
      // With room, or an older tab closed, the same plan can be written: the file need not be chosen and looked over again.
      if (desk.current !== null && !isFileProblem(error) && isTrouble(error))
        stage.value = { at: 'preview', plan: planned };
      else leave();
      return;
    }
    if (desk.current === null) return;
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
        <FileField
          label={words.choose}
          accept=".json,.csv,.tsv,.txt"
          input={input}
          disabled={contents.value?.readOnly ?? true}
          onFile={(file) => void open(file)}
        />
      )}
      {now.at === 'busy' && (
        <p role="status">
          {words.reading(formatNumber(now.done, locale))}{' '}
          <button type="button" class="text-button" onClick={() => desk.current?.cancel()}>
            {labels.ask.cancel}
          </button>
        </p>
      )}
      {now.at === 'mapping' && (
        <ImportMapping read={now.read} onMapping={(mapping) => void plan(mapping)} onCancel={leave} />
      )}
      {now.at === 'preview' && (
        <ImportPreview plan={now.plan} side={side} onApply={() => void apply(now.plan)} onCancel={leave} />
      )}
    </>
  );
}
