import type { AddedSites, Glance, LatestWaves } from '../messages/glance.ts';
import type { PopupLabels } from '../surfaces/labels/popup-labels.ts';
import type { Locale } from '../surfaces/locale.ts';
import type { Action, Page } from './outcome.ts';

/** Everything that the popup knows so far: null is what has not been told. */
export interface Seen {
  page: Page | null;
  glance: Glance | null;
  latest: LatestWaves | null;
  added: AddedSites | null;
  /** What is being done. */
  doing: Action | 'site' | 'added' | null;
  /** What went wrong, in the words of whoever failed. */
  trouble: string | null;
}

export const nothingSeen: Seen = {
  page: null,
  glance: null,
  latest: null,
  added: null,
  doing: null,
  trouble: null,
};

/** What the reader can press. */
export interface PopupActs {
  press: (action: Action) => void;
  switchSite: (off: boolean) => void;
  takeSiteBack: () => void;
  /** Where the sidebar was closed so often that it only comes as a tab. */
  letOpen: () => void;
  allowAdded: () => void;
}

export interface PopupParts {
  seen: Seen;
  locale: Locale;
  labels: PopupLabels;
  acts: PopupActs;
}
