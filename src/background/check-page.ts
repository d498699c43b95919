import browser from '../messages/browser.ts';
import type { Payload, Report, Result } from '../messages/calls.ts';
import { sendToTab } from '../messages/send-to-tab.ts';
import { languageAt } from '../sites/sites.ts';
import { annotatorFile, inject, languageFile } from './inject.ts';

/**
 * Reads the page of a tab because the reader asks for it. On unlisted sites this stands on `activeTab`, which the
 * browser grants with the reader's click or key.
 */
export async function checkPage(tabId: number, languages: readonly string[]): Promise<Result<Report>> {
  const present = await sendToTab(tabId, 'check');
  if (present.ok) return present;
  const brought = await bringAnnotator(tabId, languages);
  return brought.ok ? sendToTab(tabId, 'check') : brought;
}

/** The same, asked for where there is no popup to say why nothing is shown: then the popup opens and says it. */
export async function checkPageAloud(tabId: number, languages: readonly string[]): Promise<void> {
  const checked = await checkPage(tabId, languages);
  if (!checked.ok || checked.value.state !== 'story') await sayInPopup();
}

/** Looks up the figure that the reader selected. The page itself says what came of it; where it cannot, the popup opens. */
export async function lookUpAloud(
  tabId: number,
  selected: Payload<'lookUp'>,
  languages: readonly string[],
): Promise<void> {
  const present = await sendToTab(tabId, 'lookUp', selected);
  if (present.ok) return;
  const brought = await bringAnnotator(tabId, languages);
  const looked = brought.ok ? await sendToTab(tabId, 'lookUp', selected) : brought;
  if (!looked.ok) await sayInPopup();
}

/** Not where its window is no longer in front; there the badge has to do. */
async function sayInPopup(): Promise<void> {
  await browser.action.openPopup().catch(() => undefined);
}

async function bringAnnotator(tabId: number, languages: readonly string[]): Promise<Result<null>> {
  const { url } = await browser.tabs.get(tabId);
  // The annotator asks for the right language where this is not it.
  const guess = languageAt(url ?? '') ?? 'en';
  const files = languages.includes(guess) ? [languageFile(guess), annotatorFile] : [annotatorFile];
  return inject(tabId, files);
}
