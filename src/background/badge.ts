/**
 * The toolbar's button says what was found in a tab: found, nothing, or switched off. Each by the icon's shape, a sign as
 * its badge, and in words as its title, which is what assistive technology reads. The browser keeps this while the
 * background is stopped, and forgets it when the tab goes to another page: the button is plain again until that is read.
 */
import browser from '../messages/browser.ts';
import type { Report } from '../messages/calls.ts';
import { sendToTab } from '../messages/send-to-tab.ts';
import { isOff, readSettings, type Settings } from '../settings/settings.ts';
import { IN_DOUBT } from '../story/story.ts';
import { type BadgeLabels, badgeLabelsFor } from '../surfaces/labels/badge-words.ts';
import { localeNow } from '../surfaces/locale.ts';
import { webPage } from './page-state.ts';

/** Dark enough for the browsers' white badge text: contrast 7.5 : 1. */
const color = '#1d4f73';

/** `plain` is what the manifest names. */
type Look = 'plain' | 'found' | 'off';

/**
 * Shows what the annotator of a tab found on a page. That its site is switched off goes before; and where the tab has gone
 * on to another page meanwhile, nothing is said of that one. Whether it has, only the page itself can say: what a page is
 * called changes while one reads, and two pages can be called the same.
 */
export async function showFound(tabId: number, url: string, report: Report): Promise<void> {
  const isLast = claim(tabId);
  const [settings, there] = await Promise.all([readSettings(), isRead(tabId)]);
  if (!isLast() || !there) return;
  const host = webPage(url)?.hostname;
  if (host !== undefined && isOff(settings, host)) await show(tabId, settings, 'off', '', ({ off }) => off);
  else await showReport(tabId, settings, report);
  // It can have left while that was on its way to the toolbar.
  if (!(await isRead(tabId)) && isLast()) await show(tabId, settings, 'plain', '', () => null);
}

/** Whether the page that a tab shows was read. Of one that is being read its own annotator will tell. */
async function isRead(tabId: number): Promise<boolean> {
  const now = await sendToTab(tabId, 'report');
  return now.ok && now.value.state !== 'reading';
}

async function showReport(tabId: number, settings: Settings, report: Report): Promise<void> {
  const { state, figures, confidence } = report;
  const inDoubt = state === 'no_story' && confidence >= IN_DOUBT;
  const text = state === 'story' ? (figures > 0 ? String(figures) : '•') : inDoubt ? '?' : '';
  await show(tabId, settings, state === 'story' ? 'found' : 'plain', text, (labels, locale) => {
    if (state === 'story') {
      return figures === 0 ? labels.story : labels.figures(figures, figures.toLocaleString(locale));
    }
    if (state === 'reading') return null;
    return inDoubt ? labels.doubt : state === 'failed' ? labels.failed : labels.nothing;
  });
}

/** Shows that the reader switched the tab's site off. */
export async function showOff(tabId: number): Promise<void> {
  const isLast = claim(tabId);
  const settings = await readSettings();
  if (isLast()) await show(tabId, settings, 'off', '', ({ off }) => off);
}

/** Shows nothing of a tab any more. */
export async function showPlain(tabId: number): Promise<void> {
  const isLast = claim(tabId);
  const settings = await readSettings();
  if (isLast()) await show(tabId, settings, 'plain', '', () => null);
}

/** Counts what is asked for of a tab: what was asked for first may come through last, and is then of before. */
const asked = new Map<number, number>();

function claim(tabId: number): () => boolean {
  const mine = (asked.get(tabId) ?? 0) + 1;
  asked.set(tabId, mine);
  return () => asked.get(tabId) === mine;
}

/** Shows of every tab what holds now: after a site was switched off or on, and in another language. */
export async function refreshBadges(): Promise<void> {
  const [tabs, settings] = await Promise.all([browser.tabs.query({ discarded: false }), readSettings()]);
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      if (id === undefined) return;
      const host = webPage(url)?.hostname;
      if (host !== undefined && isOff(settings, host)) return showOff(id);
      const report = await sendToTab(id, 'report');
      // It may have been switched off while the page was asked.
      if (report.ok) await showFound(id, url ?? '', report.value);
      else await showPlain(id);
    }),
  );
}

async function show(
  tabId: number,
  { uiLocale }: Settings,
  look: Look,
  text: string,
  titleIn: (labels: BadgeLabels, locale: string) => string | null,
): Promise<void> {
  const locale = localeNow(uiLocale);
  const title = titleIn(badgeLabelsFor(locale), locale) ?? browser.i18n.getMessage('name');
  const { action } = browser;
  // The tab can be closed meanwhile.
  await Promise.allSettled([
    action.setBadgeText({ tabId, text }),
    action.setBadgeBackgroundColor({ tabId, color }),
    action.setTitle({ tabId, title }),
    setIcon(tabId, iconOf(look)),
  ]);
}

/** Where the tab is closed, Chromium tells a console of it, unless a callback asks for the error: its promise does not reject. */
function setIcon(tabId: number, path: Record<string, string> | null): Promise<void> {
  if (path === null) return browser.action.setIcon({ tabId });
  return new Promise((resolve) => {
    chrome.action.setIcon({ tabId, path }, () => {
      void chrome.runtime.lastError;
      resolve();
    });
  });
}

/**
 * An icon of a tab's own takes the place of those that Firefox's manifest names by theme, so there the theme is asked for:
 * Firefox's background is a page, Chrome's is none, and has one icon for light and dark toolbars. Firefox goes back to the
 * manifest's where no icon is given; Chrome wants it named.
 */
function iconOf(look: Look): Record<string, string> | null {
  const themed = 'matchMedia' in globalThis;
  if (look === 'plain') return themed ? null : paths('light');
  const isDark = themed && globalThis.matchMedia('(prefers-color-scheme: dark)').matches;
  return paths(`${look}-${isDark ? 'dark' : 'light'}`);
}

function paths(name: string): Record<string, string> {
  return Object.fromEntries([16, 32, 48].map((size) => [String(size), `/icons/${name}-${size}.png`]));
}
