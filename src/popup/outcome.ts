/** What the popup says of a tab in one word, and what the reader can do about it. */
import type { PageState, Report } from '../messages/calls.ts';
import { IN_DOUBT } from '../story/story.ts';
import type { NothingShown } from '../surfaces/labels/popup-labels.ts';

export interface Page extends PageState {
  /** The browser is still loading it. */
  loading: boolean;
  /** Whether it is a page. `orphan`: something of ours stands in it that an update of the extension has left behind. */
  shows: boolean | 'orphan';
}

export type Outcome = 'story' | NothingShown;

/** What a button does. `check`, `show` and `again` read the page; they are three words for it. */
export type Action =
  | 'open'
  | 'close'
  | 'check'
  | 'show'
  | 'again'
  | 'always'
  | 'allow'
  | 'switchOn'
  | 'reload'
  | 'takeBack';

const isAside = ({ why }: Report): boolean => why.some(({ code }) => code === 'reader');

/** `story` where there is something to show, else why there is nothing. */
export function outcomeOf({ access, report, loading, shows }: Page): Outcome {
  if (report !== null) {
    if (isAside(report)) return 'aside';
    return report.state === 'no_story' && report.confidence >= IN_DOUBT ? 'in_doubt' : report.state;
  }
  if (shows === 'orphan') return shows;
  if (access !== 'listed' && access !== 'own') return access;
  return loading ? 'reading' : shows ? 'nothing_seen' : 'restricted';
}

const helps: Record<Outcome, readonly Action[]> = {
  story: [],
  in_doubt: ['show'],
  no_story: ['again'],
  no_article: ['again'],
  nothing_seen: ['check'],
  aside: ['takeBack'],
  unlisted: ['check', 'always'],
  off: ['switchOn', 'check'],
  no_access: ['allow', 'check'],
  restricted: [],
  reading: [],
  orphan: ['reload'],
  failed: ['reload'],
};

/** In a private window nothing may be written down, and a permission for a site would be. */
const leavesTrace: readonly Action[] = ['always', 'allow', 'switchOn'];

/** The action that helps most, and others after it. */
export function actionsFor(outcome: Outcome, { isPrivate, report }: Page): readonly Action[] {
  if (outcome === 'story') return [report?.sidebar === 'shown' ? 'close' : 'open'];
  return helps[outcome].filter((action) => !isPrivate || !leavesTrace.includes(action));
}

/** Whether the switch for the site makes sense: it stands for what is shown by itself. */
export function hasSwitch({ access, host, isPrivate }: Page): boolean {
  return host !== null && !isPrivate && (access === 'listed' || access === 'own' || access === 'off');
}
