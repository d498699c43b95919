/**
 * Whether this script runs in a private window, where nothing is kept. In Chromium a page of ours is told so of no
 * window: what such a page does for a tab it asks of the tab.
 */
export function inPrivateWindow(): boolean {
  return chrome.extension?.inIncognitoContext === true;
}
