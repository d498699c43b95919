/**
 * What the reading needs to know of a language: word lists and a few switches of its grammar. A language is
 * data; the rules that use it are the same for all. It is one file for all its length, because whoever writes a language
 * goes through it from top to bottom.
 *
 * An entry of a word list is written in lower case. A space stands for white space, `*` for any ending
 * (`layoff*` finds "layoffs"), and regular-expression groups and `?` may be used: `(lay|laid|laying) off`.
 */

/** What the words near a number can say about it. */
export type CueKind =
  /** Jobs are taken away, in words that mean nothing else: "laid off", "job cuts". */
  | 'cut'
  /** Words that mean a cut only beside people or jobs: "cut", "shed", "go". */
  | 'cutWeak'
  | 'hire'
  /** "employs", "workforce of". */
  | 'headcount'
  /** The same, but only right before the number: "has", "of its". */
  | 'headcountBefore'
  /** It may happen or is intended: "plans to", "could", "as many as". */
  | 'plan'
  /** Planned only where nobody announces it in the same sentence: "would". */
  | 'planWeak'
  /** The company itself says so: "announced", "told employees". */
  | 'announce'
  /** Points back at the number spoken of before: "the number", "the figure". */
  | 'number'
  /** The press says so: "reported", "according to people familiar". */
  | 'report'
  /** Others than the company say so, by name or unnamed: "Reuters reported", "people familiar with the matter". */
  | 'sources'
  /** Who speaks for the workers, and not for the company: "the union", "Verdi"; in the form in which it says something. */
  | 'unions'
  | 'confirm'
  /** It is over and done: "completed", "have left the company". */
  | 'complete'
  /** A total over several rounds: "bringing the total to", "since 2022". */
  | 'cumulative'
  /** One more round: "another", "on top of". */
  | 'increment'
  /** A part of the workforce: "percent of staff". */
  | 'shareOf'
  /** What a percentage is said of that is no staff, and growth: "wages", "the share price", "rose". */
  | 'noShare'
  /** The office staff: "corporate", "white-collar". */
  | 'corporate'
  /** Everybody: "global workforce", "all employees". */
  | 'total'
  /** People who leave by themselves: "turnover", "attrition". */
  | 'attrition'
  /** A difference between two headcounts: "fewer than", "up from". */
  | 'change'
  /** People counted for another reason: strikers, signatories, voters, interviewees. */
  | 'otherPeople'
  /** Jobs that will not be created, or that machines take over: no cut. */
  | 'avoided';

/** What a story can be about, by words. */
export type TopicKind = 'layoff' | 'hiring' | 'headcount' | 'conditions' | 'labor_action' | 'policy';

/**
 * Rules that a date expression can follow; how each is resolved stands in `resolve-date.ts`. They are also the codes that
 * explanations are worded by.
 */
export const DATE_RULES = [
  // What names its own year.
  'day-month-year',
  'month-year',
  'year',
  'part-of-year',
  'end-of-year',
  'quarter-year',
  'season-year',
  /** "the 1990s": found, so that it is nothing else, and never resolved. */
  'decade',
  // The latest one that the article's day allows, or the coming one where the words look ahead.
  'day-month',
  'coming-day',
  'month',
  'last-named-month',
  'next-named-month',
  'quarter',
  'coming-quarter',
  'season',
  'last-season',
  'next-season',
  'weekday',
  'last-weekday',
  'next-weekday',
  'day-only',
  'week-number',
  // In a year that is counted from the article's.
  'month-last-year',
  'month-this-year',
  'month-next-year',
  'month-year-before-last',
  'quarter-last-year',
  'quarter-this-year',
  'quarter-next-year',
  'season-last-year',
  'season-next-year',
  'end-of-last-year',
  'turn-of-year',
  'last-year',
  'this-year',
  'next-year',
  'year-before-last',
  'year-after-next',
  // Months, weeks, days and quarters counted from the article's.
  'last-quarter',
  'this-quarter',
  'next-quarter',
  'month-before-last',
  'last-month',
  'this-month',
  'next-month',
  'week-before-last',
  'last-week',
  'this-week',
  'next-week',
  'week-after-next',
  /** In the calendar week, Monday first: 上週三. */
  'weekday-last-week',
  'weekday-this-week',
  'weekday-next-week',
  'day-before-yesterday',
  'yesterday',
  'today',
  'tomorrow',
  'day-after-tomorrow',
  'days-ago',
  'weeks-ago',
  'months-ago',
  'years-ago',
  /** Of the round before, counted back from the one that is told: "three months after the first round", 首輪裁員三個月後. */
  'days-after',
  'weeks-after',
  'months-after',
  'years-after',
  'days-ahead',
  'weeks-ahead',
  'months-ahead',
  'years-ahead',
  // Counted from the date before it: "a year later", "the same year".
  'days-later',
  'weeks-later',
  'months-later',
  'years-later',
  /** From the date before it, and without one from the article's day: "a year earlier". */
  'days-earlier',
  'weeks-earlier',
  'months-earlier',
  'years-earlier',
  'same-month',
  'same-year',
  'month-same-year',
] as const;
export type DateRule = (typeof DATE_RULES)[number];

export interface DateWords {
  /** Month names, abbreviations and stems, January first. */
  months: string[][];
  /** Monday first. */
  weekdays: string[][];
  /** Ordinals of the quarters: "first" to "fourth". */
  quarters?: [string[], string[], string[], string[]];
  /** Spring, summer, autumn, winter. */
  seasons: [string[], string[], string[], string[]];
  /** Small numbers in words, for "three months ago" and "three percent". */
  numbers: Record<string, number>;
  /**
   * The expressions of each rule. Longer matches win over shorter ones, of equals the one written first. Placeholders:
   * {day} {month} {year} {weekday} {n} {quarter} {season}; {mm} is a month in digits, {yy} a year of two digits, {day2} and
   * {month2} are the second end of a span. `(?<half>…)` marks half a year, `(?<quarter4>…)` the fourth quarter, and so on.
   */
  forms: Partial<Record<DateRule, string[]>>;
  /** Years that are counted otherwise: the name of the era, and the year before its first. */
  eras?: Record<string, number>;
  /** Words right before a date that put it in the future: "by", "until", "from". */
  future: string[];
  /** The same, right behind it. */
  futureBehind?: string[];
  /** Words in the clause of a date that look ahead, beside those of plans: "will", "begins", "takes effect". */
  ahead?: string[];
  /** Words in its clause that look back, beside those of reports and announcements: "was", "after". */
  past?: string[];
  /** Words right before or right behind a date from which on something has lasted: "since", 以來. */
  since?: { before: string[]; behind: string[] };
  /** The day of the article itself, without a date: "now", "currently". A staff that is told with one has no earlier date. */
  now: string[];
  /** The day that was spoken of in the sentence before: "at the time", 當時. */
  atThatTime?: string[];
  /** Words before a date that something is compared with: "as many as last year", "than in 2022". */
  compared?: string[];
  /** The same, right behind it. */
  comparedBehind?: string[];
  /** Between the two ends of a span, beside those of ranges of numbers: "through", "and". */
  joins?: string[];
  /** Names and set phrases that hold words of dates and are none: "Black Friday", "Monday to Friday". */
  not?: string[];
  /** Month names that are also everyday words; alone they count only with a capital: "May". */
  needCapital: string[];
  /** Of those, in a language where a capital is not enough: the words that stand before a month. */
  beforeMonth?: string[];
  /** Month names that with a capital mean something else: Spanish "Mayo". */
  needLower?: string[];
  /** Order of all-number dates: 23.1.2026 or 1/23/2026. */
  order: 'dmy' | 'mdy' | 'ymd';
}

interface NumberWords {
  /** The decimal mark that the language prefers. */
  decimal: '.' | ',';
  /** Words that multiply: thousand, million, lakh. `glued` ones may follow the digits without a space. */
  magnitudes: Record<string, number>;
  glued: Record<string, number>;
  /** Whole numbers in words: "eighteen thousand", "diciottomila". */
  words: Record<string, number>;
  /**
   * The words that numbers in words are put together from ("trois cent soixante-dix", "siebenundzwanzigtausend"), with what
   * may stand between two of them. `unitsFirst` where "seven and twenty" is said.
   */
  composed?: { parts: Record<string, number>; joins: string[]; unitsFirst: boolean };
  percent: string[];
  /** Words that, right before the word for percent, make it one percent without a number: Finnish "alle prosentti". */
  lonePercent?: string[];
  /** Amounts that state no number: "thousands". */
  vague: string[];
  /**
   * Shares in words, in percent: "a tenth" 10, "half" 50. Where a number stands in the words, `(?<n>…)` marks what the
   * value is divided by ("one in eleven", 100), and `(?<tenths>…)` how many tenths there are (三成).
   */
  fractions: Record<string, number>;
  /** Between the two ends of a range: "to", "bis". */
  rangeWords: string[];
  /** "between a and b": a joining word that makes a range only after an opening one. */
  between?: { open: string[]; join: string[] };
  /** Before "a to b" these make it a change and not a range: "from". */
  changeWords: string[];
  /** Words before or after a number that make it money: "dollars", "eur". */
  money: string[];
  /** Chinese and Japanese numerals are read as well. */
  han: boolean;
}

/** How a number is said to move: "grew from 798,000 to 1.6 million", "shrank by 99,000". */
interface MoveWords {
  /** What it is that moves, where that is a staff: "workforce", "headcount". */
  staff: string[];
  /** "grew", "fell", "doubled"; empty where the words of direction hold the verb. */
  verbs: string[];
  /** What stands right before the number that it moves to, from and by. */
  to: string[];
  from: string[];
  by: string[];
  /** The same behind the number, in languages that say it there: "1,6 miljoonaan", 160万人へ倍増. */
  after?: { to: string[]; from: string[]; by: string[] };
}

export type BoundQualifier = 'about' | 'nearly' | 'over' | 'up_to' | 'at_least';

export interface Language {
  /** BCP 47. */
  tag: string;
  /** Words are set apart by spaces (and so have boundaries), or not. */
  spaced: boolean;
  numbers: NumberWords;
  /** Words that stand right before and right after a number and say how firmly it is meant. */
  qualifiers: { before: Record<BoundQualifier, string[]>; after: Partial<Record<BoundQualifier, string[]>> };
  /** Nouns that a number can count; `other` are those that are never a workforce. */
  nouns: { people: string[]; jobs: string[]; other: string[] };
  /** Words that end a noun phrase; a number followed by one has no noun of its own. */
  stops: string[];
  cues: Record<CueKind, string[]>;
  moves: MoveWords;
  /** What opens a clause about the name right before it: "which", "whose". */
  relatives: string[];
  /** What joins the members of a list: "and", "as well as". */
  joins: string[];
  /** Right before a number they say that it is known already: "the 18,000", "los 14.000". */
  definite?: string[];
  /** Places of work that have a staff of their own: "warehouse", "depot". */
  sites?: string[];
  /** They make a number a part of the one before: "of them", "davon". */
  ofThem?: string[];
  /** Right before a word of cutting they say that nobody is cut: "not affected". */
  negations?: string[];
  /**
   * By how many years went the same way before: "the second year in a row" 1, "as in the two years before" 2; and the words
   * for four months and more, or for some: "in recent months".
   */
  stretches?: { years: Record<string, string[]>; months: string[] };
  /** Between a count and the one it is set against: "up from", "contre", "frente a". */
  versus?: string[];
  /** Between a count and the one that was planned: "instead of". */
  instead?: string[];
  dates: DateWords;
  names: {
    /** Amazon, in this language's script and with its endings. */
    amazon: string[];
    /** What looks like Amazon and is not the company: the river, the forest. */
    notAmazon: string[];
    /** Endings that a foreign name takes: Finnish "Metan", Polish "Microsoftu". */
    endings: string;
    /** "the company", "it": points back at the company spoken of. */
    pronouns: string[];
    /** "the tech industry", "US employers": nobody in particular. */
    sector: string[];
    /** Endings with which Amazon's name is no subject beside another employer: Finnish "Amazonille", Polish "Amazona". */
    oblique?: string;
    /** Beside a name they say that another did the same: "too", "likewise". */
    also?: string[];
    /** What firms are called right before their name: "the airline Norvia". */
    firms?: string[];
    /** They go back to the last company that was named: "the latter". */
    latter: string[];
    /** "the paper": a newspaper that was named as an employer, and nobody where none was. */
    papers: string[];
    /** Other employers that have no name: "subcontractors", "the union", "other companies". */
    others: string[];
    /** "respectively": the companies and the figures of a sentence belong together in order. */
    respectively: string[];
    /** Places, by ISO 3166 code (with the subdivision where that is meant). */
    regions: Record<string, string[]>;
    /** Other companies as this language writes them, by their usual name. */
    companies: Record<string, string[]>;
    /** Amazon's parts as this language writes them, by their usual name. */
    units: Record<string, string[]>;
  };
  /** The people whose work a story can be about: "workers", "staff". Narrower than the nouns that numbers count. */
  workforce: string[];
  topics: Record<TopicKind, string[]>;
  /** Words that speak against a workforce story: deals, products, earnings, job listings. */
  against: string[];
  /** Claims: the words of superlatives, comparisons and conditions. */
  claims: {
    largest: string[];
    history: string[];
    surpasses: string[];
    conditional: string[];
    single: string[];
    equals: string[];
    part: string[];
    /** Of these words, the ones that can stand behind the count that is surpassed: "die 27.000 übertreffen", 2万7000人を上回る. */
    surpassesBehind?: string[];
    /** A count that stays below the one that follows: "fewer than the 27,000 of 2022". */
    below: string[];
    /** Beside a word of "largest" they make it less than that: "one of the", "second". */
    notLargest: string[];
    /** The first months of a year, in a date: "the beginning of 2025". */
    early: string[];
    /** Its last days, in a date: "the end of 2022". */
    late: string[];
  };
  /** Background that the words point at; the cue's id is the same in all languages. */
  events: Record<string, string[]>;
  /** Endings and titles whose full stop ends no sentence: "mr", "inc". */
  abbreviations: string[];
}
