/** The sidebar of the sample, mounted in a fresh page for each test, and ways to look into it. */
import { afterEach, beforeEach, vi } from 'vitest';
import { usualLayout } from '../../src/settings/usual-layout.ts';
import { mountSidebar } from '../../src/sidebar/mount.ts';
import type { MountedSidebar, SidebarOptions } from '../../src/sidebar/mounted-sidebar.ts';
import { drawnHere } from './drawn-here.ts';
import { type InPage, standInPage } from './in-page.ts';
import { sampleContext } from './sample-context.ts';

/** What is other than usual. */
export type Change = Omit<Partial<SidebarOptions>, 'actions' | 'filler'> & {
  actions?: Partial<SidebarOptions['actions']>;
  copyText?: (text: string) => Promise<boolean>;
  trusts?: () => boolean;
};

export interface Mounted {
  /** Not shown yet. */
  sidebar: MountedSidebar;
  options: SidebarOptions;
  copyText: (text: string) => Promise<boolean>;
  /** What it is drawn in: another one each time that it comes into the page. */
  readonly root: ShadowRoot;
  all: (selector: string) => HTMLElement[];
  /** The first of them; throws where there is none. */
  one: (selector: string) => HTMLElement;
  /** What the first of them says. */
  text: (selector: string) => string;
}

/** Call once in a file: gives each of its tests a page, and takes the sidebar and all that was feigned away after it. */
export function inFreshPages(): { inPage: () => InPage; mount: (change?: Change) => Mounted } {
  let inPage: InPage;
  const mounted: MountedSidebar[] = [];

  beforeEach(() => {
    inPage = standInPage();
    document.documentElement.innerHTML = '<head></head><body><p>An article.</p></body>';
  });
  afterEach(() => {
    for (const sidebar of mounted.splice(0)) sidebar.destroy();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  return {
    inPage: () => inPage,
    mount(change = {}) {
      // What tests press no hand has pressed.
      const { copyText = vi.fn(async () => true), trusts = () => true, ...others } = change;
      const options = optionsWith(others, drawnHere({ copyText, trusts }));
      const sidebar = mountSidebar(options);
      mounted.push(sidebar);
      const root = (): ShadowRoot => {
        const last = inPage.roots.at(-1);
        if (!last) throw new Error('no root');
        return last;
      };
      const all = (selector: string) => [...root().querySelectorAll<HTMLElement>(selector)];
      return {
        sidebar,
        options,
        copyText,
        get root() {
          return root();
        },
        all,
        one(selector) {
          const [found] = all(selector);
          if (!found) throw new Error(`nothing is ${selector}`);
          return found;
        },
        text: (selector) => all(selector)[0]?.textContent ?? '',
      };
    },
  };
}

function optionsWith({ actions, ...change }: Change, filler: SidebarOptions['filler']): SidebarOptions {
  return {
    document,
    context: sampleContext(),
    page: { title: 'Amazon cuts 9,000 more jobs', url: 'https://news.example/story', publisher: 'The News' },
    locale: 'en',
    theme: 'auto',
    layout: usualLayout,
    actions: {
      showFigure: vi.fn(),
      goBack: vi.fn(),
      stepFigure: vi.fn(),
      site: null,
      openDataset: null,
      correct: null,
      ...actions,
    },
    onLayout: vi.fn(),
    onCollapse: vi.fn(),
    onClose: vi.fn(),
    atOnce: true,
    filler,
    ...change,
  };
}

/** A key as the reader presses it. */
export function press(target: EventTarget | null, key: string): void {
  target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
}
