/** What is remembered of the sidebar on this site and page, by the reader's hand. In a private window nothing is. */
import { call } from '../messages/call.ts';
import type { Answer } from '../messages/calls.ts';
import { inPrivateWindow } from '../settings/private-window.ts';
import type { Settings } from '../settings/settings.ts';
import { countClosing, keepLayout, type Layout, type LayoutChange, layoutOn } from '../settings/site-layout.ts';

/** What is pulled is kept once it has stayed for this long; what is pressed, at once: the page may be left next. Milliseconds. */
const SETTLED = 250;

export interface SiteMemory {
  layout: (settings: Settings) => Layout;
  keep: (change: LayoutChange) => void;
  /** The sidebar was closed on this page; where that was done without having used it, the site counts it. */
  closed: (used: boolean) => void;
  opened: () => void;
  /** What the reader has said of this page before. Where that cannot be told, the sidebar is not sure to come. */
  saidBefore: () => Promise<Answer<'saidBefore'>>;
}

export function siteMemory({ location }: Window): SiteMemory {
  const { hostname } = location;
  const isPrivate = inPrivateWindow();
  let keeping: ReturnType<typeof setTimeout> | undefined;
  let changes: LayoutChange = {};

  return {
    layout: (settings) => layoutOn(settings, hostname),
    keep(change) {
      if (isPrivate || hostname === '') return;
      changes = { ...changes, ...change };
      clearTimeout(keeping);
      const isPulled = 'width' in change || 'tabAt' in change;
      keeping = setTimeout(
        () => {
          const all = changes;
          changes = {};
          void keepLayout(hostname, all);
        },
        isPulled ? SETTLED : 0,
      );
    },
    closed(used) {
      if (isPrivate) return;
      void call('closed', { closed: true });
      if (!used && hostname !== '') void countClosing(hostname);
    },
    opened() {
      if (!isPrivate) void call('closed', { closed: false });
    },
    async saidBefore() {
      const answer = await call('saidBefore', {});
      return answer.ok ? answer.value : { closed: false, aside: true };
    },
  };
}
