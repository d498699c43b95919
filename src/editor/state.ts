/** What the editor knows while it is open, and the few things that can be done to the dataset from it. */
import { type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Saved, Step } from '../dataset/edit.ts';
import type { JsonRecord } from '../dataset/json.ts';
import { askToKeep } from '../dataset/storage.ts';
import { editRecords, type Outcome, rowsOfEdit } from '../dataset/store.ts';
import { patience, type Refusal, type StoreTrouble } from '../dataset/trouble.ts';
import { call } from '../messages/call.ts';
import { formatNumber, inARow } from '../surfaces/format.ts';
import { editorLabelsFor } from '../surfaces/labels/editor-index.ts';
import type { EditorLabels } from '../surfaces/labels/editor-labels.ts';
import { type Labels, labelsFor } from '../surfaces/labels/index.ts';
import type { Locale } from '../surfaces/locale.ts';
import { noteInFile } from './exchange/backup.ts';
import { type Done, doneBy, takeBack } from './history/take-back.ts';
import { flipsOf, wordChange } from './history/undone.ts';
import type { Exists } from './record/check-edit.ts';
import type { FormState } from './record/form-state.ts';
import type { LeftForms } from './record/kept-forms.ts';
import { recordName } from './record-name.ts';
import type { EditedType, Route } from './routes.ts';
import type { Contents } from './rows.ts';
import type { Words } from './table/columns.ts';
import { followRows, type TableRows } from './table/table-rows.ts';
import { type Filters, type Sorting, usualSorting } from './table/table-view.ts';
import type { Flip, Prospect } from './verdicts/verdict-changes.ts';
import { refusalText } from './wording.ts';

interface Notice {
  tone: 'done' | 'trouble';
  text: string;
  /** The verdicts on the sample articles that it changed. */
  flips?: readonly Flip[];
}

/** A place in a table: a record's id and a column. */
interface Cell {
  id: string;
  column: number;
}

/** How one table is looked at. It stays so while the reader is in another room. */
export interface TableState extends TableRows {
  search: Signal<string>;
  filters: Signal<Filters>;
  sorting: Signal<Sorting>;
  /** The cell that the keys act on, and where the marked cells begin. */
  active: Signal<Cell | null>;
  anchor: Signal<Cell | null>;
  /** The text that an open cell began with, and its record as it was then; null: no cell is open. */
  editing: Signal<{ cell: Cell; text: string; from: JsonRecord } | null>;
  /** What the open cell would make of its record, where that is sound and something else; null otherwise. */
  prospect: Signal<Prospect | null>;
  scrollTop: number;
}

export interface Editor {
  locale: Locale;
  labels: EditorLabels;
  /** The words shared with the other surfaces. */
  shared: Labels;
  route: Signal<Route>;
  /** Null until the first reading is done. */
  contents: Signal<Contents | null>;
  tables: Record<EditedType, TableState>;
  /** Forms with something in them, by address: leaving one loses nothing. */
  forms: Map<string, Signal<FormState>>;
  notice: Signal<Notice | null>;
  /** What was done in this session and can be taken back, newest last. */
  undoable: Signal<readonly Done[]>;
  redoable: Signal<readonly Done[]>;
  /** Since when the reader's edits were kept that the browser deleted; null where nothing was lost. */
  lost: Signal<string | null>;
  /** What was typed in pages that were taken away; null where there is nothing, or the reader has seen it. */
  left: Signal<LeftForms | null>;
  /** Grows with each time that the reader asks for everything to be read again. */
  readAgain: Signal<number>;
  /** Grows with each exported backup. */
  backedUp: Signal<number>;
  words: Words;
  exists: Exists;
  say: (text: string, tone?: Notice['tone']) => void;
  /** Makes an edit, tells the other surfaces, and can be undone. Gives back why not, if not; that is not said yet. */
  commit: (steps: readonly Step[]) => Promise<Refusal | StoreTrouble | null>;
  /** The same for what the store does by a call of its own: going back in time, settling, importing. */
  run: (work: () => Outcome) => Promise<Refusal | StoreTrouble | null>;
  undo: () => Promise<void>;
  redo: () => Promise<void>;
}

/** Records of an edit that are looked at one by one to tell what it did. */
const few = 50;
/** Verdicts are tried only where the dataset is quickly read. */
const small = 5_000;

function sizeOf(contents: Contents | null): number {
  return contents === null ? 0 : Object.values(contents.rows).reduce((sum, rows) => sum + rows.size, 0);
}

export function createEditor(locale: Locale, route: Route): Editor {
  const labels = editorLabelsFor(locale);
  const { edit } = labels;
  const contents = signal<Contents | null>(null);
  const notice = signal<Notice | null>(null);
  const undoable = signal<readonly Done[]>([]);
  const redoable = signal<readonly Done[]>([]);
  const backedUp = signal(0);
  const words: Words = {
    labels,
    locale,
    titleOf(type, id) {
      return recordName(contents.value?.rows[type].get(id)?.record);
    },
  };

  function table(type: EditedType): TableState {
    const search = signal('');
    const filters = signal<Filters>({});
    const sorting = signal(usualSorting(type));
    return {
      search,
      filters,
      sorting,
      active: signal(null),
      anchor: signal(null),
      editing: signal(null),
      prospect: signal(null),
      scrollTop: 0,
      ...followRows(type, { contents, sorting, search, filters }, words),
    };
  }

  function say(text: string, tone: Notice['tone'] = 'done'): void {
    notice.value = { tone, text };
  }

  // One edit at a time: an undo waits for what it is to undo.
  let queue: Promise<unknown> = Promise.resolve();
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  }

  /** Who waits for the storage in vain is told so; where it answers after all, that is told instead. */
  async function answered(outcome: Outcome): Outcome {
    const waiting = setTimeout(() => say(labels.troubles.silent, 'trouble'), patience);
    return outcome.finally(() => clearTimeout(waiting));
  }

  async function make(work: () => Outcome): Outcome {
    const made = await work();
    if (made.ok && made.value.records > 0) {
      void call('datasetEdited', {});
      // From now on there is something to keep.
      void askToKeep();
      const { replaced } = made.value;
      if (replaced !== undefined) {
        // What came from a file is in one.
        await noteInFile(replaced.since);
        backedUp.value += 1;
      }
    }
    return made;
  }

  function run(work: () => Outcome): Promise<Refusal | StoreTrouble | null> {
    return inTurn(async () => {
      const made = await make(work);
      if (!made.ok) return made.error;
      const { records } = made.value;
      const done = doneBy(made.value);
      if (done !== null) {
        undoable.value = [...undoable.value, done];
        redoable.value = [];
      }
      say(records === 0 ? edit.unchanged : edit.saved(records, formatNumber(records, locale)));
      return null;
    });
  }

  /** Undoing is an edit of its own, so that the history stays true; to undo it again is to redo. */
  async function turnBack(from: Signal<readonly Done[]>, to: Signal<readonly Done[]>, done: string, nothing: string) {
    const last = from.value.at(-1);
    if (last === undefined) return say(nothing);
    const made = await make(() => takeBack(last));
    if (!made.ok) return say(refusalText(made.error, labels), 'trouble');
    from.value = from.value.slice(0, -1);
    const back = doneBy(made.value);
    if (back !== null) to.value = [...to.value, back];
    await tellChange(done, made.value);
  }

  /** What was undone is often out of sight, so it is named, and so are the verdicts that it changed. */
  async function tellChange(done: string, { group, records, replaced }: Saved): Promise<void> {
    if (replaced !== undefined) return say(inARow([done, edit.effects.whole], locale));
    const read = records > few ? null : await rowsOfEdit(group);
    const rows = read?.ok ? read.value : [];
    const said: Notice = { tone: 'done', text: inARow([done, wordChange(rows, records, labels, locale)], locale) };
    notice.value = said;
    if (rows.length === 0 || sizeOf(contents.value) > small) return;
    void flipsOf(rows).then((flips) => {
      if (flips.length > 0 && notice.value === said) notice.value = { ...said, flips };
    });
  }

  return {
    locale,
    labels,
    shared: labelsFor(locale),
    route: signal(route),
    contents,
    tables: {
      wave: table('wave'),
      programme: table('programme'),
      headcount: table('headcount'),
      event: table('event'),
      source: table('source'),
      contested: table('contested'),
    },
    forms: new Map(),
    lost: signal(null),
    left: signal(null),
    readAgain: signal(0),
    backedUp,
    notice,
    undoable,
    redoable,
    words,
    exists(type, id) {
      const rows = contents.value?.rows;
      if (rows === undefined || type === 'lookAlike' || type === 'gap' || type === 'correction') return false;
      const row = rows[type].get(id);
      return row !== undefined && row.origin !== 'deleted';
    },
    say,
    run,
    commit: (steps) => run(() => answered(editRecords(steps))),
    undo: () => inTurn(() => turnBack(undoable, redoable, edit.undone, edit.nothingToUndo)),
    redo: () => inTurn(() => turnBack(redoable, undoable, edit.redone, edit.nothingToRedo)),
  };
}

const EditorContext = createContext<Editor | null>(null);
export const EditorProvider = EditorContext.Provider;

/** The editor that a component is drawn in. */
export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (editor === null) throw new Error('drawn outside the editor');
  return editor;
}
