import browser from '../messages/browser.ts';
import type { Result } from '../messages/calls.ts';
import type { Glance } from '../messages/glance.ts';
import { sendToTab } from '../messages/send-to-tab.ts';
import { keptBackBy } from '../settings/comes.ts';
import { readSettings } from '../settings/settings.ts';
import { layoutOn } from '../settings/site-layout.ts';
import { webPage } from './page-state.ts';

/** What the annotator of a tab found, and what keeps it from showing that by itself. */
export async function glanceAt(tabId: number): Promise<Result<Glance>> {
  const [told, report, tab, settings] = await Promise.all([
    sendToTab(tabId, 'summary'),
    sendToTab(tabId, 'report'),
    browser.tabs.get(tabId),
    readSettings(),
  ]);
  if (!told.ok) return told;
  if (!report.ok) return report;
  const host = webPage(tab.url)?.hostname ?? '';
  const keptBack = keptBackBy(settings, { host, kind: report.value.kind, isPrivate: tab.incognito });
  const often = layoutOn(settings, host).waits ? 'often' : null;
  return { ok: true, value: { ...told.value, keptBack: keptBack ?? often } };
}
