/** The fixed words of the editor, apart from those of the in-page surfaces, which need not carry them. */
import type { Counted } from './labels.ts';

type Origin = 'bundled' | 'changed' | 'own' | 'deleted';
type TableType = 'wave' | 'programme' | 'headcount' | 'event' | 'source' | 'contested';
type Room =
  | 'waves'
  | 'programmes'
  | 'headcount'
  | 'events'
  | 'sources'
  | 'contested'
  | 'corrections'
  | 'conflicts'
  | 'history'
  | 'exchange'
  | 'settings';

export interface EditorLabels {
  /** The page's title. */
  title: string;
  skip: string;
  nav: string;
  rooms: Record<Room, string>;
  types: Record<TableType | 'lookAlike' | 'gap' | 'correction', string>;
  yes: string;
  no: string;
  origins: Record<Origin, string>;
  /** Words for codes that records hold: kinds, statuses, qualifiers. */
  choices: Record<string, string>;
  /** Names of fields by their path, and of columns that are worked out. */
  fields: Record<string, string>;
  /** A line of help below a field, by its path. */
  hints: Record<string, string>;
  groups: Record<'what' | 'when' | 'count' | 'belongs' | 'where' | 'trust' | 'words' | 'address' | 'sources', string>;

  /** The rules that the reader's corrections of readings are. */
  corrections: {
    intro: string;
    none: string;
    rule: {
      role: (right: string, was: string) => string;
      notAmazon: string;
      notPeople: (was: string) => string;
      noStory: string;
    };
    remove: string;
    removed: string;
  };

  table: {
    search: string;
    filters: Record<'kind' | 'status' | 'unit' | 'year' | 'origin', string>;
    any: string;
    clear: string;
    shown: (shown: string, all: string) => string;
    reading: string;
    none: string;
    empty: string;
    add: Record<TableType, string>;
    keys: string;
    open: (title: string) => string;
    copied: Counted;
    fixed: string;
    pasteOver: (rows: string) => string;
    pasteBad: (where: string, why: string) => string;
    deletedRow: string;
  };

  timeline: {
    label: (from: string, to: string) => string;
    bar: (title: string, date: string, count: string) => string;
    keys: string;
  };

  edit: {
    undo: string;
    redo: string;
    saved: Counted;
    undone: string;
    redone: string;
    /** What undoing or redoing changed: sentences that follow the two above. */
    effects: {
      back: (title: string) => string;
      gone: (title: string) => string;
      changed: (title: string, fields: string) => string;
      many: Counted;
      whole: string;
    };
    nothingToUndo: string;
    nothingToRedo: string;
    unchanged: string;
    dismiss: string;
  };

  form: {
    back: (room: string) => string;
    newRecord: Record<TableType, string>;
    save: string;
    create: string;
    discard: string;
    remove: string;
    restore: string;
    restoreDeleted: string;
    fromArticle: string;
    badDraft: string;
    missing: (id: string) => string;
    /** Asked before a record is deleted or goes back to what is bundled. */
    removeAsk: string;
    restoreAsk: string;
    cancel: string;
    unsaved: string;
    bundledValue: (value: string) => string;
    empty: string;
    toMend: Counted;
    otherTab: (fields: string) => string;
    gone: string;
    mine: string;
    theirs: string;
    keepMine: string;
    takeTheirs: string;
    source: string;
    supports: string;
    access: string;
    addCitation: string;
    removeCitation: (name: string) => string;
    newSource: string;
    dropNewSource: string;
    onePerLine: string;
    nameAndValue: string;
  };

  /** What to do about a problem. */
  problems: {
    at: (field: string, what: string) => string;
    fillIn: string;
    date: string;
    number: string;
    percent: string;
    url: string;
    id: string;
    choice: (choices: string) => string;
    shape: string;
    range: string;
    vague: string;
    noQuantity: string;
    percentOf: string;
    percentRange: string;
    dateOrder: string;
    address: string;
    citedTwice: string;
    noSource: string;
    self: string;
    additiveOwn: string;
    additiveNumber: string;
    additivePart: string;
    summed: (id: string) => string;
    broken: (id: string) => string;
    loop: string;
    membership: (id: string) => string;
    duplicate: (id: string) => string;
    taken: string;
    positions: string;
    other: string;
  };

  refusals: {
    exists: (id: string) => string;
    missing: (id: string) => string;
    notBundled: (id: string) => string;
    stale: (id: string, fields: string) => string;
    cited: (by: string) => string;
  };
  troubles: Record<'unavailable' | 'blocked' | 'newer' | 'full' | 'closed' | 'silent' | 'failed', string>;
  /** Before what is in the way, where the reader's dataset is there as it was. */
  notMerged: string;
  tryAgain: string;
  readOnly: string;
  /** In a private window. */
  privateWindow: string;
  /** Records that break a rule, and so are left out of what is shown beside articles. */
  aside: Counted;
  lost: (since: string) => string;
  understood: string;

  conflicts: {
    intro: string;
    none: string;
    field: string;
    before: string;
    mine: string;
    bundled: string;
    keepMine: string;
    takeBundled: string;
    whole: string;
    gone: string;
    release: (release: string, date: string) => string;
    settled: string;
  };

  history: {
    intro: string;
    none: string;
    by: Record<'reader' | 'import' | 'bundled', string>;
    records: Counted;
    added: string;
    removed: string;
    changed: string;
    from: string;
    to: string;
    takeBack: string;
    rewind: string;
    rewindAsk: (date: string, records: string) => string;
    more: Counted;
    ofRecord: string;
    bringBack: string;
    rewound: string;
  };

  verdicts: {
    title: string;
    /** After what was done. */
    changed: string;
    none: string;
    working: string;
  };

  settings: {
    language: string;
    theme: string;
    auto: string;
    light: string;
    dark: string;
    languages: Record<'en' | 'zh-TW' | 'fi', string>;
    offSites: string;
    noOffSites: string;
    switchOn: (host: string) => string;
    storage: string;
    used: (used: string, quota: string) => string;
    usedUnknown: string;
    persisted: string;
    notPersisted: string;
    persist: string;
    persistRefused: string;
    records: (bundled: string, changed: string, own: string, deleted: string) => string;
    restoreTitle: string;
    restoreText: string;
    restoreAll: string;
    restored: Counted;
    eraseTitle: string;
    eraseText: string;
    erase: string;
    eraseFirst: string;
    eraseConfirm: string;
    cancel: string;
  };

  backup: {
    reminder: Counted;
    export: string;
    saved: string;
  };

  exchange: {
    exportTitle: string;
    exportText: string;
    json: string;
    jsonText: string;
    citable: string;
    citableText: string;
    csv: string;
    markdown: string;
    importTitle: string;
    importText: string;
    choose: string;
    reading: (rows: string) => string;
    problems: Record<
      | 'empty'
      | 'too_large'
      | 'encoding'
      | 'truncated'
      | 'damaged'
      | 'too_deep'
      | 'duplicate_header'
      | 'unknown_format'
      | 'newer'
      | 'altered'
      | 'cancelled',
      string
    >;
    atLine: (line: string, what: string) => string;
    mapping: string;
    columns: Record<'company' | 'date' | 'count' | 'percent' | 'source' | 'place' | 'unit' | 'title' | 'note', string>;
    noColumn: string;
    dates: string;
    monthFirst: string;
    dayFirst: string;
    preview: string;
    /** What follows the number. */
    outcomes: Record<
      'added' | 'changed' | 'same' | 'conflicting' | 'removed' | 'refused' | 'elsewhere',
      (n: number) => string
    >;
    nothingYet: string;
    /** A backup takes the place of everything. */
    takesOver: string;
    notes: {
      utf16: (encoding: string) => string;
      latin1: string;
      column_ignored: (column: string) => string;
      empty_rows: Counted;
    };
    /** Why a row is not taken. */
    reasons: {
      cutOff: (cells: string, wanted: string) => string;
      noRecord: string;
      noNumber: (text: string) => string;
      noDate: (text: string) => string;
      noFlag: (text: string) => string;
      noCitation: (text: string) => string;
      noJson: string;
      noCompany: string;
      noAmount: string;
      sameAddress: (id: string) => string;
      otherKind: (kind: string) => string;
      twice: string;
      twiceAt: (line: string) => string;
      citedHere: string;
    };
    unnamedColumn: (number: string) => string;
    conflicts: string;
    keepMine: string;
    takeFile: string;
    apply: string;
    cancel: string;
    none: string;
    done: Counted;
  };
}
