/** What the room of the trail knows: what is kept, how it is set, and what the last article could not be noted for. */
import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { StoreTrouble } from '../../dataset/trouble.ts';
import { readSettings, type Settings, watchSettings } from '../../settings/settings.ts';
import { onTrailChanged, type TrailEntry, trailEntries } from '../../trail/trail.ts';
import { trailTroubleKey } from '../../trail/trouble-key.ts';

export interface TrailState {
  /** Null until they are read. */
  entries: Signal<readonly TrailEntry[] | null>;
  settings: Signal<Settings | null>;
  /** Why the trail cannot be read, or the last article could not be noted. */
  trouble: Signal<{ in: 'reading' | 'noting'; code: StoreTrouble['code'] } | null>;
}

/** Changes that follow one another so quickly, in milliseconds, are looked at together. */
const TOGETHER = 100;

const codes = ['unavailable', 'blocked', 'newer', 'full', 'closed', 'silent', 'failed'] as const;

/** Where the browser's memory cannot be read, nothing is known to have gone wrong. */
async function whyNotNoted(): Promise<unknown> {
  try {
    return (await chrome.storage.session.get(trailTroubleKey))[trailTroubleKey];
  } catch {
    return undefined;
  }
}

/** Reads the trail, and again whenever it is changed anywhere, as long as the component stands. */
export function useTrail(): TrailState {
  const entries = useSignal<readonly TrailEntry[] | null>(null);
  const settings = useSignal<Settings | null>(null);
  const trouble = useSignal<TrailState['trouble']['value']>(null);

  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const read = async (): Promise<void> => {
      const [found, said] = await Promise.all([trailEntries(), whyNotNoted()]);
      const noting = codes.find((code) => code === said);
      entries.value = found.ok ? found.value : [];
      if (!found.ok) trouble.value = { in: 'reading', code: found.error.code };
      else trouble.value = noting === undefined ? null : { in: 'noting', code: noting };
    };
    const again = (): void => {
      clearTimeout(waiting);
      waiting = setTimeout(() => void read(), TOGETHER);
    };
    const onMemory = (changes: object): void => {
      if (trailTroubleKey in changes) again();
    };
    void read();
    void readSettings().then((now) => {
      settings.value = now;
    });
    const stops = [
      onTrailChanged(again),
      watchSettings((now) => {
        settings.value = now;
      }),
    ];
    chrome.storage.session.onChanged.addListener(onMemory);
    return () => {
      clearTimeout(waiting);
      chrome.storage.session.onChanged.removeListener(onMemory);
      for (const stop of stops) stop();
    };
  }, []);

  return { entries, settings, trouble };
}
