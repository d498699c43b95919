/**
 * The fixed words of every surface: names, buttons, states. Sentences that are written from data are worded in
 * `surfaces/sentences`; numbers and dates arrive here already formatted for the locale.
 */
import type { Published } from '../../article/article.ts';
import type { Limit } from '../../article/limits.ts';
import type { RecordRef, Verdict } from '../../context/context.ts';
import type { Status } from '../../dataset/records.ts';
import type { FigureReasons } from '../../story/reasons.ts';
import type { ClaimType, Role, StoryKind } from '../../story/story.ts';

/** A counted label: `n` chooses the plural, `printed` is `n` formatted for the locale. */
export type Counted = (n: number, printed: string) => string;

export interface Labels {
  name: string;
  kinds: Record<StoryKind, string>;
  roles: Record<Role, string>;
  verdicts: Record<Verdict, string>;
  /** What a verdict means, in one line. */
  verdictMeanings: Record<Verdict, string>;
  statuses: Record<Status, string>;
  claims: Record<ClaimType, string>;
  records: Record<RecordRef['type'], string>;

  panel: {
    /** The name of the landmark. */
    label: string;
    collapse: string;
    expand: Counted;
    close: string;
    resize: string;
    updated: string;
  };

  answer: {
    published: (date: string) => string;
    unsure: (date: string) => string;
    undated: string;
    byWaves: (date: string) => string;
    newer: (asOf: string) => string;
    leftOut: string;
  };

  /** What keeps the page from being read as a whole article is. */
  limits: Record<Limit, string>;

  figures: {
    title: string;
    none: string;
    times: Counted;
    of: (subject: string) => string;
    severalCompanies: string;
    asOf: string;
    status: string;
    units: string;
    region: string;
    notAmazon: string;
    heldAgainst: string;
    show: string;
    showNth: (nth: string) => string;
    unplaced: string;
    own: string;
    newer: string;
  };

  /** What was read, from which words, and why this record. */
  receipt: {
    why: string;
    read: string;
    printed: string;
    role: string;
    subject: string;
    date: string;
    firmness: string;
    noWord: string;
    undated: string;
    page: string;
    /** The day of the article and how it was found. */
    article: string;
    from: Record<Published['from'], string>;
    evidence: string;
    evidenceAgainst: string;
  };

  /** What the reader puts right. */
  correct: {
    open: string;
    right: string;
    roleIs: string;
    notAmazon: string;
    notPeople: string;
    where: string;
    page: string;
    site: (host: string) => string;
    everywhere: string;
    wider: string;
    save: string;
    cancel: string;
    corrected: string;
    was: (role: string) => string;
    wasSubject: (subject: string) => string;
    holds: Record<NonNullable<FigureReasons['corrected']>['where'], string>;
    takeBack: string;
    takenBack: string;
    kept: string;
    failed: string;
    privately: string;
    notStory: string;
    pageAside: string;
  };

  waves: {
    filter: string;
    all: string;
    prior: string;
    none: string;
    since: string;
    more: Counted;
    fewer: string;
    thisArticle: string;
    contractor: string;
    /** Of very many waves, how many are in the dataset and not listed. */
    unlisted: Counted;
  };

  timeline: {
    label: (kind: string, from: string, to: string) => string;
    keys: string;
    earlier: Counted;
    later: Counted;
    inListOnly: (waves: string) => string;
    headcount: (count: string, date: string) => string;
    article: string;
    firm: string;
    soft: string;
    numberless: string;
  };

  scale: {
    title: string;
    corporate: (percent: string, base: string) => string;
    total: (percent: string, base: string) => string;
    corporateThen: (count: string, date: string) => string;
    totalThen: (count: string, date: string) => string;
  };

  checks: { title: string; contested: string };
  background: { title: string };

  record: {
    effective: string;
    counts: string;
    units: string;
    regions: string;
    programme: string;
    members: string;
    basis: string;
    excludes: string;
    disputes: string;
    figures: string;
    reading: string;
    sources: string;
    moreSources: Counted;
    read: string;
    cited: string;
    unverified: string;
    missing: string;
    noNumber: string;
    opensInTab: string;
  };

  actions: {
    title: string;
    copy: string;
    copied: string;
    copyByHand: string;
    openDataset: string;
    openRecord: string;
    addFigure: string;
    notOnSite: string;
    siteIsOff: (host: string) => string;
    local: (asOf: string) => string;
  };

  markdown: {
    article: string;
    dataset: (asOf: string) => string;
  };

  popup: {
    looking: string;
    found: string;
    figures: Counted;
    why: string;
    openSidebar: string;
    closeSidebar: string;
    checkPage: string;
    siteSwitch: string;
    openDataset: string;
    checking: string;
    states: Record<PopupState, { title: string; text: string }>;
    local: string;
  };
}

/** Why the popup has nothing to show. */
export type PopupState =
  | 'nothing_seen'
  | 'no_story'
  | 'aside'
  | 'no_article'
  | 'unlisted'
  | 'off'
  | 'no_access'
  | 'restricted'
  | 'reading'
  | 'failed';
