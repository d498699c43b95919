import { setTimeout as wait } from 'node:timers/promises';
import type { Session } from './session.ts';
import { type Tab, until } from './tabs.ts';

/** The sidebar as it stands in a page, read from its closed root. */
export interface SidebarView {
  /** Every word in it that is drawn. */
  text: string;
  /** The line with the kind of story and the date. */
  overline: string;
  answer: string[];
  figures: { printed: string; verdict: string; said: string }[];
  claims: { type: string; verdict: string }[];
  /** Ids of the waves listed, as far as the list is unfolded. */
  prior: string[];
  since: string[];
  sections: string[];
  /** Where the panel, or the tab that it shrinks to, is drawn. */
  box: { left: number; top: number; width: number; height: number };
  color: { background: string; text: string };
  /** False while it slides in. */
  atRest: boolean;
}

/** Null where the page has no sidebar, or none that is drawn, or not all of it yet. */
export async function sidebarIn(session: Session, tab: Tab): Promise<SidebarView | null> {
  return session.desk.inSidebar(tab, (root): SidebarView | null => {
    const panel = root.querySelector<HTMLElement>('.panel, .tab');
    // In a tab that is not seen it does not slide in: it stands at the beginning of that.
    if (!panel?.checkVisibility({ visibilityProperty: true, opacityProperty: !document.hidden })) return null;
    if (root.querySelector('[aria-busy=true]')) return null;
    const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
    const words = (element: HTMLElement | null | undefined) => (element?.innerText ?? '').trim();
    const { left, top, width, height } = panel.getBoundingClientRect();
    const style = getComputedStyle(panel);
    return {
      text: words(panel),
      overline: words(all('[data-section=answer] .overline')[0]),
      answer: all('.answer-lead, .answer-more').map(words),
      figures: all('[data-section=figures] [data-figures]').map((row) => ({
        printed: words(row.querySelector<HTMLElement>('.printed')),
        verdict: row.dataset.verdict ?? '',
        said: words(row.querySelector<HTMLElement>('.verdict')),
      })),
      claims: all('[data-claim]').map((row) => ({
        type: row.dataset.claim ?? '',
        verdict: row.dataset.verdict ?? '',
      })),
      prior: all('[data-section=prior] [data-wave]').map((row) => row.dataset.wave ?? ''),
      since: all('[data-section=since] [data-wave]').map((row) => row.dataset.wave ?? ''),
      sections: all('[data-section]').map((section) => section.dataset.section ?? ''),
      box: { left, top, width, height },
      color: { background: style.backgroundColor, text: style.color },
      atRest: document.hidden || panel.getAnimations().every(({ playState }) => playState === 'finished'),
    };
  });
}

/** Waits for the sidebar of a page to stand where it will stay. */
export async function sidebarOf(session: Session, tab: Tab): Promise<SidebarView> {
  return until(`the sidebar of ${tab.page.url()}`, async () => {
    const view = await sidebarIn(session, tab);
    return view?.atRest ? view : null;
  });
}

/** What keeps something is done by nobody who has not had the time to see it. */
const keeps = /put-aside|site-off|keep|take-back/;
const SEEN = 700;

/** Clicks on an element of the sidebar as a person does: once it is there and moves no more, and was seen. */
export async function clickInSidebar(session: Session, tab: Tab, selector: string): Promise<void> {
  let last: string | null = null;
  const place = await until(`${selector} in the sidebar to rest`, async () => {
    const at = await placeInSidebar(session, tab, selector);
    const now = JSON.stringify(at);
    const rests = now === last;
    last = now;
    return rests ? at : null;
  });
  await tab.page.mouse.move(place.x, place.y);
  if (keeps.test(selector)) await wait(SEEN);
  await tab.page.mouse.click(place.x, place.y);
}

/** Where an element of the sidebar is drawn, scrolled to, for clicking on it; null where there is none. */
export async function placeInSidebar(session: Session, tab: Tab, selector: string) {
  return session.desk.inSidebar(
    tab,
    (root, wanted: string) => {
      const element = root.querySelector(wanted);
      element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const box = element?.getBoundingClientRect();
      return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    selector,
  );
}
