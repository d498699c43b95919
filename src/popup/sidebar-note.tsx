import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { PageState } from '../messages/calls.ts';
import { readSettings } from '../settings/settings.ts';
import { forgetClosings, layoutOn } from '../settings/site-layout.ts';
import type { Labels } from '../surfaces/labels/index.ts';

/** Why a story's sidebar is not open by itself, where that is neither the reader's wish nor plain to see. */
export function SidebarNote({ labels, page }: { labels: Labels; page: PageState }) {
  const waits = useSignal(false);
  const { host, isPrivate, report } = page;
  useEffect(() => {
    if (host === null) return;
    void readSettings().then((settings) => {
      waits.value = layoutOn(settings, host).waits;
    });
  }, [host]);

  async function letOpen(from: string): Promise<void> {
    const written = await forgetClosings(from);
    if (written.ok) waits.value = false;
  }

  if (report?.state !== 'story' || host === null) return null;
  const words = labels.popup.sidebar;
  if (report.sidebar === 'removed') return <p class="flag">{words.removed}</p>;
  if (report.sidebar === 'waiting') return <p class="flag">{words.waiting}</p>;
  if (!waits.value) return null;
  return (
    <p class="flag">
      {words.closedOften}{' '}
      {!isPrivate && (
        <button type="button" class="text-button" onClick={() => void letOpen(host)}>
          {words.openAgain}
        </button>
      )}
    </p>
  );
}
