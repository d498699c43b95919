import browser from 'webextension-polyfill';
import type { Report, Result } from '../messages/calls.ts';
import { sendToTab } from '../messages/send-to-tab.ts';
import { siteOf } from '../sites/sites.ts';
import { annotatorFile, inject, languageFile } from './inject.ts';
import { webPage } from './page-state.ts';

/**
 * Reads the page of a tab because the reader asks for it. On unlisted sites this stands on `activeTab`, which the
 * browser grants with the reader's click or key.
 */
export async function checkPage(tabId: number, languages: readonly string[]): Promise<Result<Report>> {
  const present = await sendToTab(tabId, 'check');
  if (present.ok) return present;
  const { url } = await browser.tabs.get(tabId);
  // The annotator asks for the right language where this is not it.
  const guess = siteOf(webPage(url)?.hostname ?? '')?.language ?? 'en';
  const files = languages.includes(guess) ? [languageFile(guess), annotatorFile] : [annotatorFile];
  const injected = await inject(tabId, files);
  return injected.ok ? sendToTab(tabId, 'check') : injected;
}
