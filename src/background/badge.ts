import browser from 'webextension-polyfill';
import type { Report } from '../messages/calls.ts';

/** Dark enough for the browsers' white badge text: contrast 7.5 : 1. */
const color = '#1d4f73';

/**
 * Shows on the toolbar what was found in a tab: the number of figures, and the same in words as the title, which is
 * what assistive technology reads. The browser forgets both when the tab goes to another page.
 */
export async function showFound(tabId: number, report: Report): Promise<void> {
  const isStory = report.state === 'story';
  const text = isStory ? (report.figures > 0 ? String(report.figures) : '•') : '';
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setTitle({ tabId, title: isStory ? titleOf(report.figures) : browser.i18n.getMessage('name') }),
  ]);
}

function titleOf(figures: number): string {
  if (figures === 0) return browser.i18n.getMessage('foundStory');
  return figures === 1
    ? browser.i18n.getMessage('foundOneFigure')
    : browser.i18n.getMessage('foundFigures', [figures.toLocaleString(browser.i18n.getUILanguage())]);
}
