/** The reasons in English. */
import type { LinkGround } from '../../context/sentence.ts';
import type { TopicKind } from '../../story/language.ts';
import { formatDate, formatList, formatPercent, formatRegion, formatUnit, quoted } from '../format.ts';
import type { ReasonWording } from './reason-wording.ts';

const all = (words: readonly string[]) =>
  formatList(
    words.map((word) => quoted(word, 'en')),
    'en',
  );
/** "the word “cut”", "the words “cut” and “may”". */
const the = (words: readonly string[]) => `the ${words.join(' ').includes(' ') ? 'words' : 'word'} ${all(words)}`;
const inBrackets = (words: readonly string[]) => (words.length === 0 ? '' : ` (${all(words)})`);

const topics: Record<TopicKind, string> = {
  layoff: 'job cuts',
  hiring: 'hiring',
  headcount: 'the size of the workforce',
  conditions: 'working conditions',
  labor_action: 'labour action',
  policy: 'workplace policy',
};

const fits: Record<(LinkGround & { by: 'number' })['fit'], string> = {
  exact: 'The number is the record’s own.',
  rounded: 'The number is the record’s, rounded as it is printed.',
  coarse: 'The number is near the record’s.',
  range: 'The number and the record’s range fit each other.',
  other_source: 'The number is one that other sources give for the record.',
};

const en: ReasonWording = {
  story(reason, words) {
    switch (reason.code) {
      case 'amazon_title':
        return `Amazon is in the headline${inBrackets(words)}.`;
      case 'amazon_lead':
        return `Amazon is in the first sentences${inBrackets(words)}.`;
      case 'amazon_later':
        return 'Amazon is named only later on.';
      case 'amazon_unnamed':
        return 'Amazon is not named.';
      case 'topic_title':
        return `The headline speaks of ${topics[reason.topic]}${inBrackets(words)}.`;
      case 'topic_lead':
        return `The first sentences speak of ${topics[reason.topic]}${inBrackets(words)}.`;
      case 'people':
        return `It speaks of Amazon’s people${inBrackets(words)}.`;
      case 'little_workforce':
        return 'Little is said of a workforce.';
      case 'together':
        return `Amazon and its workforce are named together in ${formatPercent(reason.percent, 'en')} of its sentences.`;
      case 'other_first':
        return `The headline names another company first${inBrackets(words)}.`;
      case 'many_others':
        return `Several other companies are named early${inBrackets(words)}.`;
      case 'against':
        return `It speaks of products, results or the like${inBrackets(words)}.`;
      case 'reader':
        return 'You said that this page is no such story.';
      case 'not_amazon':
        return `The Amazon meant is the river or the forest${inBrackets(words)}.`;
    }
  },
  role: {
    cut: (words) => `A cut: ${the(words)}.`,
    cut_planned: (words) => `A cut, and planned: ${the(words)}.`,
    cut_total: (words) => `A total of cuts: ${the(words)}.`,
    hire: (words) => `Hiring: ${the(words)}.`,
    hire_planned: (words) => `Hiring, and planned: ${the(words)}.`,
    staff: (words) => `A headcount: ${the(words)}.`,
    corporate_staff: (words) => `A headcount of the offices: ${the(words)}.`,
    only_staff: () => 'So many employees can only be the whole staff.',
    share: (words) => `A share of the staff: ${the(words)}.`,
    attrition: (words) => `People who leave by themselves: ${the(words)}.`,
    other_people: (words) => `People counted for another reason: ${the(words)}.`,
    none: () => 'No word near it says what it counts.',
    same_number: (words) => `The same number stands elsewhere in the article${inBrackets(words)}.`,
    total_before: (words) => `A total of the cuts spoken of before${inBrackets(words)}.`,
    expected_before: (words) => `What had been expected of the cuts spoken of before${inBrackets(words)}.`,
    number_before: (words) => `It goes on about the figure before it${inBrackets(words)}.`,
    compared: (words) => `It is compared with ${all(words)}, so it is of the same kind.`,
    listed: (words) => `It stands in a list with ${all(words)}, so it is of the same kind.`,
    whole_of_part: (words) => `${all(words)} is a part of it, so it is the staff.`,
    part_of_sum: (words) => `A part of ${all(words)}: the parts add up to it.`,
    period_total: (words) => `It is dated by a whole year or more${inBrackets(words)}, so it is that time’s total.`,
    sum_of_others: (words) => `It is the sum of others in the article${inBrackets(words)}, so it is their total.`,
    as_elsewhere: (words) => `Elsewhere the article says it more exactly${inBrackets(words)}.`,
  },
  subject: {
    named: (words) => `Named by it: ${all(words)}.`,
    unit: (words) => `A part of Amazon is named: ${all(words)}.`,
    respectively: (words) => `Names and numbers belong together in order: ${all(words)}.`,
    group: (words) => `Said of many companies together: ${all(words)}.`,
    pronoun: ([word = '', name]) =>
      name === undefined
        ? `${quoted(word, 'en')} points back at who was spoken of before.`
        : `${quoted(word, 'en')} points back at ${quoted(name, 'en')}.`,
    topic: () => 'Nobody is named in the sentence, so it goes on about who was spoken of before.',
    as_whole: (words) => `As ${all(words)}, of which it is a part.`,
  },
  asOf: {
    beside: (words, rule) => `Dated by ${all(words)} beside it${rule === null ? '' : `: ${rule}`}.`,
    span_end: (words) => `The end of the time that ${all(words)} belongs to.`,
    same_number: (words) => `The same number is dated elsewhere${inBrackets(words)}.`,
    article: () => 'No date stands by it, so it is of the month in which the article was published.',
    entry: () => 'No date stands by it, so it is of the month of its entry in the running report.',
    first_dated: (words) =>
      `The article has no date, so it is as old as the first dated cut or hire in it${inBrackets(words)}.`,
    future: (words) => `The date beside it${inBrackets(words)} says when it takes effect, not when it was announced.`,
    open: (words) =>
      `The date beside it${inBrackets(words)} names no year, and the page has no date that would tell it.`,
    record: (words) =>
      words.length === 0
        ? 'No words tell its date, so it has the date of the record that it is about.'
        : `It has the date of the record that it is about, with which the words beside it agree${inBrackets(words)}.`,
    last_round: (words) =>
      `A total is as old as its last round; the date beside it${inBrackets(words)} is that of an earlier one.`,
    round: () => 'The page has no date, so it is of the month of the round that is its news.',
    none: () => 'No date stands by it.',
  },
  status: {
    complete_words: (words) => `Completed: ${the(words)}.`,
    confirm_words: (words) => `Confirmed: ${the(words)}.`,
    plan_words: (words) => `Planned: ${the(words)}.`,
    report_words: (words) => `Reported: ${the(words)}.`,
    announced: () => 'No word says that it is a report, a plan or a confirmation.',
    headcount: () => 'A headcount is stated as a fact.',
    as_elsewhere: (words) => `As elsewhere in the article${inBrackets(words)}.`,
  },
  dateRules: {
    'day-month-year': 'day, month and year are printed',
    'month-year': 'month and year are printed',
    year: 'the year is printed',
    'part-of-year': 'a part of the year that is printed',
    'end-of-year': 'the last month of the year that is printed',
    'quarter-year': 'quarter and year are printed',
    'season-year': 'season and year are printed; only the year is kept',
    decade: 'ten years are meant, and no date',
    'day-month': 'the last such day up to the article’s',
    'coming-day': 'the next such day from the article’s on',
    month: 'the last such month up to the article’s, or the next one where the words look ahead',
    'last-named-month': 'the last such month before the article’s',
    'next-named-month': 'the next such month after the article’s',
    quarter: 'the last such quarter that had ended by the article’s day',
    'coming-quarter': 'the next such quarter from the article’s on',
    season: 'the last such season that had begun; only the year is kept',
    'last-season': 'the last such season that had begun; only the year is kept',
    'next-season': 'the next such season; only the year is kept',
    weekday: 'the last such weekday up to the article’s day',
    'last-weekday': 'the last such weekday before the article’s day',
    'next-weekday': 'the next such weekday after the article’s day',
    'day-only': 'the last such day of a month up to the article’s',
    'week-number': 'the week of that number',
    'month-last-year': 'that month of the year before the article’s',
    'month-this-year': 'that month of the article’s year',
    'month-next-year': 'that month of the year after the article’s',
    'month-year-before-last': 'that month two years before the article’s',
    'quarter-last-year': 'that quarter of the year before the article’s',
    'quarter-this-year': 'that quarter of the article’s year',
    'quarter-next-year': 'that quarter of the year after the article’s',
    'season-last-year': 'that season of the year before the article’s; only the year is kept',
    'season-next-year': 'that season of the year after the article’s; only the year is kept',
    'end-of-last-year': 'the last month of the year before the article’s',
    'turn-of-year': 'the turn of the year nearest to the article’s day',
    'last-year': 'the year before the article’s',
    'this-year': 'the article’s year',
    'next-year': 'the year after the article’s',
    'year-before-last': 'two years before the article’s',
    'year-after-next': 'two years after the article’s',
    'last-quarter': 'the quarter before the article’s',
    'this-quarter': 'the article’s quarter',
    'next-quarter': 'the quarter after the article’s',
    'month-before-last': 'two months before the article’s',
    'last-month': 'the month before the article’s',
    'this-month': 'the article’s month',
    'next-month': 'the month after the article’s',
    'week-before-last': 'two weeks before the article’s',
    'last-week': 'the week before the article’s',
    'this-week': 'the article’s week',
    'next-week': 'the week after the article’s',
    'week-after-next': 'two weeks after the article’s',
    'weekday-last-week': 'that weekday of the week before the article’s',
    'weekday-this-week': 'that weekday of the article’s week',
    'weekday-next-week': 'that weekday of the week after the article’s',
    'day-before-yesterday': 'two days before the article’s',
    yesterday: 'the day before the article’s',
    today: 'the article’s day',
    tomorrow: 'the day after the article’s',
    'day-after-tomorrow': 'two days after the article’s',
    'days-ago': 'that many days before the article’s',
    'weeks-ago': 'that many weeks before the article’s',
    'months-ago': 'that many months before the article’s',
    'years-ago': 'that many years before the article’s',
    'days-after': 'that many days before what is told here',
    'weeks-after': 'that many weeks before what is told here',
    'months-after': 'that many months before what is told here',
    'years-after': 'that many years before what is told here',
    'days-ahead': 'that many days after the article’s',
    'weeks-ahead': 'that many weeks after the article’s',
    'months-ahead': 'that many months after the article’s',
    'years-ahead': 'that many years after the article’s',
    'days-later': 'that many days later',
    'weeks-later': 'that many weeks later',
    'months-later': 'that many months later',
    'years-later': 'that many years later',
    'days-earlier': 'that many days earlier',
    'weeks-earlier': 'that many weeks earlier',
    'months-earlier': 'that many months earlier',
    'years-earlier': 'that many years earlier',
    'same-month': 'the same month',
    'same-year': 'the same year',
    'month-same-year': 'that month of the same year',
  },
  link(ground) {
    switch (ground.by) {
      case 'number':
        return fits[ground.fit];
      case 'date': {
        const words = ground.words === null ? '' : ` (${quoted(ground.words, 'en')})`;
        return `The article dates it to ${formatDate(ground.stated, 'en')}${words}, and the record is of then.`;
      }
      case 'news':
        return ground.days === 0
          ? 'The article gives no other date, and the record is of the same time.'
          : `The article gives no other date, and the record is ${ground.days} ${ground.days === 1 ? 'day' : 'days'} older than the article.`;
      case 'role':
        return ground.role === 'planned_cuts'
          ? 'The words make it a plan, as the record’s number was.'
          : 'The words make it a total, as the programme’s number is.';
      case 'unit':
        return `Article and record both name ${formatList(
          ground.units.map((unit) => formatUnit(unit, 'en')),
          'en',
        )}.`;
      case 'place':
        return `Article and record both name the place: ${formatRegion(ground.region, 'en')}.`;
      case 'programme':
        return 'Another figure of the article is about the same programme.';
      case 'same_number':
        return 'The same number stands elsewhere in the article, where its words say more.';
      case 'neighbours':
        return `The article’s other figures are about records of that time (${formatList(
          ground.dates.map((date) => formatDate(date, 'en')),
          'en',
        )}).`;
    }
  },
  date(rule, from, resolved) {
    if (!resolved) return `Not resolved: it means ${rule}, and the article has no date that is sure enough.`;
    const sentence = `${rule.charAt(0).toUpperCase()}${rule.slice(1)}`;
    if (from === null) return `${sentence}.`;
    if (from.is === 'article') return `${sentence} (${formatDate(from.date, 'en')}).`;
    const words = from.words === null ? '' : ` ${quoted(from.words.text, 'en')}`;
    return `${sentence}; counted from the date before it${words} (${formatDate(from.date, 'en')}).`;
  },
};

export default en;
