/** The worker that a desk stands in: one task at a time, told of progress on the way. */
import { type DeskOutcome, type DeskTask, importDesk } from './import-desk.ts';

export type ToDesk = DeskTask | { do: 'cancel' };
export type FromDesk = { progress: [done: number, total: number | null] } | DeskOutcome | { broken: string };

const desk = importDesk();
let cancelling = new AbortController();

function tell(message: FromDesk): void {
  globalThis.postMessage(message);
}

async function work(task: DeskTask): Promise<void> {
  cancelling = new AbortController();
  let told = 0;
  const outcome = await desk(task, {
    signal: cancelling.signal,
    onProgress(done, total) {
      const now = performance.now();
      if (now - told < 50) return;
      told = now;
      tell({ progress: [done, total] });
    },
  });
  tell(outcome);
}

addEventListener('message', ({ data }: MessageEvent<ToDesk>) => {
  if (data.do === 'cancel') cancelling.abort();
  else work(data).catch((error: unknown) => tell({ broken: String(error) }));
});
