/** Fills the popup in, step by step, and does what the reader presses. */
import { render } from 'preact';
import { call } from '../messages/call.ts';
import { askForSite } from '../settings/ask-for-site.ts';
import type { PopupLabels } from '../surfaces/labels/popup-labels.ts';
import type { Locale } from '../surfaces/locale.ts';
import { askGlance, askPage } from './asking.ts';
import { type Action, outcomeOf } from './outcome.ts';
import { Popup } from './popup-view.tsx';
import { nothingSeen, type PopupActs, type Seen } from './seen.ts';

export interface Filling {
  place: HTMLElement;
  locale: Locale;
  labels: PopupLabels;
  /** The tab to speak of; rejects where the browser does not tell. Null where there is none. */
  tab: Promise<number | null>;
  /** Ends it: somebody else draws there. */
  signal: AbortSignal;
}

type Done = { ok: true } | { ok: false; error: string };

/** Milliseconds after which a page that was being read is looked at again. */
const again = 400;
/** The gate looks up to six seconds after a page has loaded: so long what it saw nothing in may yet be a story. */
const yet = { each: 1_000, times: 7 };

/** Draws what is known and asks for the rest. Comes back when all of it has been told. */
export async function fillPopup({ place, locale, labels, tab, signal }: Filling): Promise<void> {
  let seen = nothingSeen;
  let tabId: number | null = null;
  /** The reader has not yet been led to what helps. */
  let unled = true;
  let later: ReturnType<typeof setTimeout> | undefined;
  let looksLeft = yet.times;

  function put(change: Partial<Seen>): void {
    seen = { ...seen, ...change };
    draw();
  }

  function draw(): void {
    if (signal.aborted) return;
    render(<Popup seen={seen} locale={locale} labels={labels} acts={acts} />, place);
    place.setAttribute('aria-busy', String(seen.page === null || seen.doing !== null));
  }

  /** Whatever the reader would press first has the focus, until they put it elsewhere. */
  function lead(): void {
    if (!unled || seen.page === null) return;
    unled = false;
    if (document.activeElement === null || document.activeElement === document.body) {
      place.querySelector<HTMLElement>('.main-button')?.focus({ preventScroll: true });
    }
  }

  async function look(): Promise<void> {
    if (tabId === null || signal.aborted) return;
    const page = await askPage(tabId);
    if (!page.ok) {
      put({ trouble: page.error });
      return;
    }
    const outcome = outcomeOf(page.value);
    const glance = outcome === 'reading' || page.value.report === null ? null : await askGlance(tabId);
    put({
      page: page.value,
      glance: glance?.ok ? glance.value : null,
      trouble: glance !== null && !glance.ok ? glance.error : null,
    });
    lead();
    clearTimeout(later);
    if (outcome === 'reading') later = setTimeout(() => void look(), again);
    else if (outcome === 'nothing_seen' && looksLeft > 0) {
      looksLeft -= 1;
      later = setTimeout(() => void look(), yet.each);
    }
  }

  async function act(doing: Seen['doing'], done: Promise<Done>): Promise<void> {
    put({ doing, trouble: null });
    const result = await done;
    await look();
    put({ doing: null, ...(!result.ok && { trouble: result.error }) });
  }

  async function reload(): Promise<Done> {
    if (tabId !== null) await chrome.tabs.reload(tabId);
    window.close();
    return { ok: true };
  }

  /** What a button does. The browser may ask the reader something only while the press is being answered: nothing is awaited before. */
  function doing(action: Action, id: number): Promise<Done> {
    switch (action) {
      case 'open':
      case 'close':
        return call('setSidebar', { tabId: id, open: action === 'open' });
      case 'check':
      case 'show':
      case 'again':
        return call('checkPage', { tabId: id });
      case 'always':
      case 'allow':
        return askForSite(seen.page?.ask ?? []);
      case 'switchOn':
        return switchHere(false);
      case 'reload':
        return reload();
      case 'takeBack':
        return takeBack();
    }
  }

  // Settings are written by code that is not needed before.
  async function switchHere(off: boolean): Promise<Done> {
    const { switchSite } = await import('../settings/switch-site.ts');
    const written = await switchSite(seen.page?.host ?? '', off);
    if (!written.ok || tabId === null) return written;
    const isRead = seen.page?.report !== null;
    // Not on this site: nor does what the reader had opened here by hand stay, as it would while they use it.
    if (off && isRead) await call('setSidebar', { tabId, open: false });
    // The page was left alone while its site was off: what is on it shows only when it is read.
    return off || isRead ? written : call('checkPage', { tabId });
  }

  async function takeSiteBack(): Promise<Done> {
    const { takeBackSite } = await import('../settings/own-sites.ts');
    return takeBackSite(seen.page?.host ?? '');
  }

  async function letOpen(): Promise<Done> {
    const { forgetClosings } = await import('../settings/site-layout.ts');
    return forgetClosings(seen.page?.host ?? '');
  }

  async function takeBack(): Promise<Done> {
    for (const reason of seen.page?.report?.why ?? []) {
      if (reason.code === 'reader') return call('takeBack', { id: reason.by });
    }
    return { ok: true };
  }

  const acts: PopupActs = {
    press(action) {
      if (tabId !== null && seen.doing === null) void act(action, doing(action, tabId));
    },
    switchSite: (off) => void act('site', switchHere(off)),
    takeSiteBack: () => void act('site', takeSiteBack()),
    letOpen: () => void act('site', letOpen()),
    allowAdded() {
      const asked = askForSite(seen.added?.origins ?? []);
      void act('added', asked).then(lookForAdded);
    },
  };

  async function lookForLatest(): Promise<void> {
    const latest = await call('latestWaves', {});
    if (latest.ok) put({ latest: latest.value });
  }

  async function lookForAdded(): Promise<void> {
    const added = await call('addedSites', {});
    put({ added: added.ok && added.value.count > 0 ? added.value : null });
  }

  render(null, place);
  place.replaceChildren();
  place.classList.remove('shell');
  draw();
  const others = Promise.all([lookForLatest(), lookForAdded()]);
  try {
    tabId = await tab;
  } catch (error) {
    put({ trouble: String(error) });
  }
  await look();
  await others;
}
