/**
 * The only code that runs on every page of a listed site. It reads a little, writes nothing, and where a closer look
 * is worth it asks the background for the annotator. It imports nothing from other rooms: the call is written out,
 * and a test holds it against the schema.
 */
import { topOfPage } from './page-text.ts';
import { worthALook, writingOf } from './words.ts';

declare global {
  interface Document {
    /** Chromium only. */
    readonly prerendering?: boolean;
  }
  /** Set in the extension's own world of a page that has the gate. An element of that name in the page is no number. */
  var gate: number | undefined;
}

/** When to look again, in milliseconds: text can come late, after loading and after a client-side navigation. */
const waits = [1_000, 2_000, 3_000];

/** The address that the annotator was asked for. */
let asked = '';
let timer: ReturnType<typeof setTimeout> | undefined;

/** Without the place in the page, but for sites that keep their addresses behind the hash. */
function address(): string {
  return location.href.replace(/#[^!/].*/, '');
}

/** Asks for the annotator if the page is worth it and was not asked for yet. */
function look(): boolean {
  const text = topOfPage(document);
  if (!worthALook(text)) return false;
  asked = address();
  const payload = { lang: document.documentElement.lang.slice(0, 35) || null, writing: writingOf(text) };
  // Whoever does not answer (the extension was removed, the tab went on) leaves nothing to be done here. Where nothing has to be
  // asked, nothing of `chrome` is touched: the browser makes all that is in it then, in every page.
  if (chrome.runtime?.id) chrome.runtime.sendMessage({ call: 'annotate', payload }).catch(() => {});
  return true;
}

function lookLater([wait, ...then]: readonly number[]): void {
  clearTimeout(timer);
  if (!wait) return;
  timer = setTimeout(() => {
    if (!look()) lookLater(then);
  }, wait);
}

function onNavigation(): void {
  // Chromium leaves this script behind when the extension is removed or updated.
  if (!chrome.runtime?.id) navigation.removeEventListener('navigatesuccess', onNavigation);
  else if (address() !== asked) {
    asked = '';
    lookLater(waits);
  }
}

function start(): void {
  if (!look()) lookLater(waits);
  navigation.addEventListener('navigatesuccess', onNavigation);
}

// The manifest, a registration and the background may each bring this file into one page.
if (self.gate !== 1) {
  self.gate = 1;
  // A page that is rendered ahead is not yet in its tab: the annotator would go to the page that is.
  if (document.prerendering) document.addEventListener('prerenderingchange', start, { once: true });
  else start();
}
