/** The desk for what is large, imports first of all, in a worker of its own: the page stays free meanwhile. */
import type { Replaced, Saved } from '../../dataset/edit.ts';
import type { FromDesk, ToDesk } from '../../dataset/exchange/desk-worker.ts';
import { deskWorkerFile } from '../../dataset/exchange/desk-worker-file.ts';
import type { DeskOutcome, DeskTask, ImportFailure, PlanView, ReadView } from '../../dataset/exchange/import-desk.ts';
import type { Mapping } from '../../dataset/exchange/other-table.ts';
import type { ConflictChoice } from '../../dataset/exchange/plan.ts';
import type { Result } from '../../dataset/result.ts';
import { keepWitness } from '../../dataset/store.ts';

export interface Desk {
  /** Reads a file that the reader chose. */
  open: (file: File) => Promise<Result<ReadView, ImportFailure>>;
  /** What it would change; a table from elsewhere needs the mapping that the reader confirmed. */
  plan: (mapping: Mapping | null) => Promise<Result<PlanView, ImportFailure>>;
  /** Writes what was planned. */
  apply: (conflicts: ConflictChoice) => Promise<Result<Saved, ImportFailure>>;
  /** Takes an edit back; see `revertEdit`. */
  takeBack: (group: string) => Promise<Result<Saved, ImportFailure>>;
  /** Puts back what a backup took the place of; see `takeBackReplaced`. */
  putBack: (replaced: Replaced) => Promise<Result<Saved, ImportFailure>>;
  /** Goes back to a point in time; see `restoreDatasetTo`. */
  rewind: (seq: number) => Promise<Result<Saved, ImportFailure>>;
  /** Ends what is under way; its answer says that it was cancelled. */
  cancel: () => void;
  close: () => void;
}

/** Opens a desk: one task at a time. `onProgress` is told the rows or records done. Close it when it is done with. */
export function openDesk(onProgress: (done: number) => void = () => undefined): Desk {
  const worker = new Worker(`/${deskWorkerFile}`, { type: 'module' });
  const send = (message: ToDesk): void => worker.postMessage(message);

  async function ask(task: DeskTask): Promise<DeskOutcome> {
    const outcome = new Promise<DeskOutcome>((resolve, reject) => {
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.onmessage = ({ data }: MessageEvent<FromDesk>) => {
        if ('progress' in data) onProgress(data.progress[0]);
        else if ('broken' in data) reject(new Error(data.broken));
        else resolve(data);
      };
    });
    send(task);
    return outcome;
  }

  async function saved(task: DeskTask): Promise<Result<Saved, ImportFailure>> {
    const done = await ask(task);
    if (done.do === 'open' || done.do === 'plan') return strayed(done);
    // A worker has no access to where the database's name is noted.
    if (done.answer.ok) await keepWitness();
    return done.answer;
  }

  return {
    async open(file) {
      const done = await ask({ do: 'open', file });
      return done.do === 'open' ? done.answer : strayed(done);
    },
    async plan(mapping) {
      const done = await ask({ do: 'plan', mapping });
      return done.do === 'plan' ? done.answer : strayed(done);
    },
    apply: (conflicts) => saved({ do: 'apply', conflicts }),
    takeBack: (group) => saved({ do: 'take_back', group }),
    putBack: (replaced) => saved({ do: 'put_back', replaced }),
    rewind: (seq) => saved({ do: 'rewind', seq }),
    cancel: () => send({ do: 'cancel' }),
    close: () => worker.terminate(),
  };
}

function strayed({ do: what }: DeskOutcome): never {
  throw new Error(`the desk answered ${what} to another task`);
}
