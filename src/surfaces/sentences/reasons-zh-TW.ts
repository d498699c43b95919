/** The reasons in Traditional Chinese. */
import type { LinkGround } from '../../context/sentence.ts';
import type { TopicKind } from '../../story/language.ts';
import { formatDate, formatList, formatPercent, formatRegion, formatUnit, quoted } from '../format.ts';
import type { ReasonWording } from './reason-wording.ts';

const all = (words: readonly string[]) => words.map((word) => quoted(word, 'zh-TW')).join('、');
const inBrackets = (words: readonly string[]) => (words.length === 0 ? '' : `（${all(words)}）`);
const list = (items: readonly string[]) => formatList(items, 'zh-TW');

const topics: Record<TopicKind, string> = {
  layoff: '裁員',
  hiring: '招募',
  headcount: '員工規模',
  conditions: '勞動條件',
  labor_action: '勞工行動',
  policy: '職場政策',
};

const fits: Record<(LinkGround & { by: 'number' })['fit'], string> = {
  exact: '數字與紀錄相同。',
  rounded: '數字是紀錄的數字，依報導印出的位數取整。',
  coarse: '數字接近紀錄的數字。',
  range: '數字與紀錄的範圍相符。',
  other_source: '這是其他來源對同一紀錄所給的數字。',
};

const zhTW: ReasonWording = {
  story(reason, words) {
    switch (reason.code) {
      case 'amazon_title':
        return `標題提到亞馬遜${inBrackets(words)}。`;
      case 'amazon_lead':
        return `開頭幾句提到亞馬遜${inBrackets(words)}。`;
      case 'amazon_later':
        return '到後文才提到亞馬遜。';
      case 'amazon_unnamed':
        return '沒有提到亞馬遜。';
      case 'topic_title':
        return `標題談的是${topics[reason.topic]}${inBrackets(words)}。`;
      case 'topic_lead':
        return `開頭幾句談的是${topics[reason.topic]}${inBrackets(words)}。`;
      case 'people':
        return `談的是亞馬遜的員工${inBrackets(words)}。`;
      case 'little_workforce':
        return '很少談到員工。';
      case 'together':
        return `有 ${formatPercent(reason.percent, 'zh-TW')} 的句子同時提到亞馬遜與其員工。`;
      case 'other_first':
        return `標題先提到另一家公司${inBrackets(words)}。`;
      case 'many_others':
        return `開頭提到數家其他公司${inBrackets(words)}。`;
      case 'against':
        return `談的是產品、財報之類的內容${inBrackets(words)}。`;
      case 'not_amazon':
        return `這裡的亞馬遜是指河流或雨林${inBrackets(words)}。`;
      case 'reader':
        return '您說過這個網頁不是這類報導。';
    }
  },
  role: {
    cut: (words) => `裁減：依${all(words)}判讀。`,
    cut_planned: (words) => `計畫中的裁減：依${all(words)}判讀。`,
    cut_total: (words) => `累計裁減：依${all(words)}判讀。`,
    hire: (words) => `招募：依${all(words)}判讀。`,
    hire_planned: (words) => `計畫中的招募：依${all(words)}判讀。`,
    staff: (words) => `員工總數：依${all(words)}判讀。`,
    corporate_staff: (words) => `辦公室員工人數：依${all(words)}判讀。`,
    only_staff: () => '這麼多員工只可能是全體員工。',
    share: (words) => `占員工的比例：依${all(words)}判讀。`,
    attrition: (words) => `自行離職的人：依${all(words)}判讀。`,
    other_people: (words) => `因其他原因而計入的人：依${all(words)}判讀。`,
    none: () => '附近沒有字詞說明這個數字在數什麼。',
    same_number: (words) => `報導他處有同一個數字${inBrackets(words)}。`,
    total_before: (words) => `是前文所述裁減的總計${inBrackets(words)}。`,
    expected_before: (words) => `是前文所述裁減原先的預期${inBrackets(words)}。`,
    number_before: (words) => `承接前一個數字${inBrackets(words)}。`,
    compared: (words) => `拿來與${all(words)}相比，所以是同一類。`,
    listed: (words) => `與${all(words)}並列，所以是同一類。`,
    whole_of_part: (words) => `${all(words)}是其中一部分，所以這是全體員工。`,
    part_of_sum: (words) => `是${all(words)}的一部分：各部分相加正好相符。`,
    period_total: (words) => `時間是一整年或更久${inBrackets(words)}，所以是這段期間的總計。`,
    sum_of_others: (words) => `等於報導中其他數字的總和${inBrackets(words)}，所以是總計。`,
    as_elsewhere: (words) => `報導他處說得更明確${inBrackets(words)}。`,
  },
  subject: {
    named: (words) => `旁邊寫明：${all(words)}。`,
    unit: (words) => `寫明的是亞馬遜的一個部門：${all(words)}。`,
    respectively: (words) => `名稱與數字依序對應：${all(words)}。`,
    group: (words) => `說的是多家公司合計：${all(words)}。`,
    pronoun: ([word = '', name]) =>
      name === undefined
        ? `${quoted(word, 'zh-TW')}指的是前文所談的公司。`
        : `${quoted(word, 'zh-TW')}指的是${quoted(name, 'zh-TW')}。`,
    topic: () => '句中沒有提到公司，所以承接前文所談的公司。',
    as_whole: (words) => `與${all(words)}相同，因為是其中一部分。`,
  },
  asOf: {
    beside: (words, rule) => `旁邊有日期${all(words)}${rule === null ? '' : `：${rule}`}。`,
    span_end: (words) => `是${all(words)}所屬期間的結尾。`,
    same_number: (words) => `同一個數字在他處有日期${inBrackets(words)}。`,
    article: () => '旁邊沒有日期，所以算在報導刊出的月份。',
    entry: () => '旁邊沒有日期，所以算在即時報導中該則的月份。',
    first_dated: (words) => `報導沒有日期，所以與文中第一筆有日期的裁減或招募同時${inBrackets(words)}。`,
    future: (words) => `旁邊的日期${inBrackets(words)}是生效時間，不是宣布時間。`,
    open: (words) => `旁邊的日期${inBrackets(words)}沒有寫出年份，網頁也沒有可據以判斷的日期。`,
    record: (words) =>
      words.length === 0
        ? '文字沒有說明日期，所以採用所指紀錄的日期。'
        : `採用所指紀錄的日期，與旁邊的文字相符${inBrackets(words)}。`,
    last_round: (words) => `總數算到最後一輪為止；旁邊的日期${inBrackets(words)}屬於較早的一輪。`,
    round: () => '網頁沒有日期，所以算在它所報導的那一輪宣布的月份。',
    none: () => '旁邊沒有日期。',
  },
  status: {
    complete_words: (words) => `已完成：依${all(words)}判讀。`,
    confirm_words: (words) => `已證實：依${all(words)}判讀。`,
    plan_words: (words) => `計畫中：依${all(words)}判讀。`,
    report_words: (words) => `媒體報導：依${all(words)}判讀。`,
    announced: () => '沒有字詞表明是傳聞、計畫或證實。',
    headcount: () => '員工總數是當作事實陳述的。',
    as_elsewhere: (words) => `與報導他處相同${inBrackets(words)}。`,
  },
  dateRules: {
    'day-month-year': '年月日都有印出',
    'month-year': '年與月都有印出',
    year: '印出了年份',
    'part-of-year': '所印年份的一部分',
    'end-of-year': '所印年份的最後一個月',
    'quarter-year': '印出了年份與季度',
    'season-year': '印出了年份與季節，只保留年份',
    decade: '指的是十年，不是日期',
    'day-month': '報導當日或之前最近的那一天',
    'coming-day': '報導當日或之後最近的那一天',
    month: '報導當月或之前最近的那個月；若用語指向未來，則為之後最近的那個月',
    'last-named-month': '報導當月之前最近的那個月',
    'next-named-month': '報導當月之後最近的那個月',
    quarter: '報導當日之前最近結束的那一季',
    'coming-quarter': '報導當季或之後最近的那一季',
    season: '已開始的最近一個該季節，只保留年份',
    'last-season': '已開始的最近一個該季節，只保留年份',
    'next-season': '下一個該季節，只保留年份',
    weekday: '報導當日或之前最近的那個星期幾',
    'last-weekday': '報導當日之前最近的那個星期幾',
    'next-weekday': '報導當日之後最近的那個星期幾',
    'day-only': '報導當日或之前最近的那一日',
    'week-number': '該編號的那一週',
    'month-last-year': '報導前一年的那個月',
    'month-this-year': '報導當年的那個月',
    'month-next-year': '報導後一年的那個月',
    'month-year-before-last': '報導兩年前的那個月',
    'quarter-last-year': '報導前一年的那一季',
    'quarter-this-year': '報導當年的那一季',
    'quarter-next-year': '報導後一年的那一季',
    'season-last-year': '報導前一年的該季節，只保留年份',
    'season-next-year': '報導後一年的該季節，只保留年份',
    'end-of-last-year': '報導前一年的最後一個月',
    'turn-of-year': '離報導當日最近的歲末年初',
    'last-year': '報導的前一年',
    'this-year': '報導當年',
    'next-year': '報導的後一年',
    'year-before-last': '報導的兩年前',
    'year-after-next': '報導的兩年後',
    'last-quarter': '報導當季的前一季',
    'this-quarter': '報導當季',
    'next-quarter': '報導當季的下一季',
    'month-before-last': '報導當月的前兩個月',
    'last-month': '報導當月的前一個月',
    'this-month': '報導當月',
    'next-month': '報導當月的下一個月',
    'week-before-last': '報導當週的前兩週',
    'last-week': '報導當週的前一週',
    'this-week': '報導當週',
    'next-week': '報導當週的下一週',
    'week-after-next': '報導當週的後兩週',
    'weekday-last-week': '報導前一週的那個星期幾',
    'weekday-this-week': '報導當週的那個星期幾',
    'weekday-next-week': '報導下一週的那個星期幾',
    'day-before-yesterday': '報導當日的前兩天',
    yesterday: '報導當日的前一天',
    today: '報導當日',
    tomorrow: '報導當日的後一天',
    'day-after-tomorrow': '報導當日的後兩天',
    'days-ago': '從報導當日往前推所說的天數',
    'weeks-ago': '從報導當週往前推所說的週數',
    'months-ago': '從報導當月往前推所說的月數',
    'years-ago': '從報導當年往前推所說的年數',
    'days-after': '比這裡所說的事早所說的天數',
    'weeks-after': '比這裡所說的事早所說的週數',
    'months-after': '比這裡所說的事早所說的月數',
    'years-after': '比這裡所說的事早所說的年數',
    'days-ahead': '從報導當日往後推所說的天數',
    'weeks-ahead': '從報導當週往後推所說的週數',
    'months-ahead': '從報導當月往後推所說的月數',
    'years-ahead': '從報導當年往後推所說的年數',
    'days-later': '再過所說的天數',
    'weeks-later': '再過所說的週數',
    'months-later': '再過所說的月數',
    'years-later': '再過所說的年數',
    'days-earlier': '往前推所說的天數',
    'weeks-earlier': '往前推所說的週數',
    'months-earlier': '往前推所說的月數',
    'years-earlier': '往前推所說的年數',
    'same-month': '同一個月',
    'same-year': '同一年',
    'month-same-year': '同一年的那個月',
  },
  link(ground) {
    switch (ground.by) {
      case 'number':
        return fits[ground.fit];
      case 'date': {
        const words = ground.words === null ? '' : `（${quoted(ground.words, 'zh-TW')}）`;
        return `報導所說的時間是 ${formatDate(ground.stated, 'zh-TW')}${words}，紀錄也在那時。`;
      }
      case 'news':
        return ground.days === 0
          ? '報導沒有給別的日期，而紀錄就在同一時間。'
          : `報導沒有給別的日期，而紀錄比報導早 ${ground.days} 天。`;
      case 'role':
        return ground.role === 'planned_cuts'
          ? '用語表明這是計畫，紀錄的數字也是。'
          : '用語表明這是總計，計畫整體的數字也是。';
      case 'unit':
        return `報導與紀錄都提到${list(ground.units.map((unit) => formatUnit(unit, 'zh-TW')))}。`;
      case 'place':
        return `報導與紀錄都提到地點：${formatRegion(ground.region, 'zh-TW')}。`;
      case 'programme':
        return '報導的另一個數字屬於同一個整體計畫。';
      case 'same_number':
        return '報導他處有同一個數字，那裡說得更清楚。';
      case 'neighbours':
        return `報導的其他數字對應到那段時間的紀錄（${list(ground.dates.map((date) => formatDate(date, 'zh-TW')))}）。`;
    }
  },
  date(rule, from, resolved) {
    if (!resolved) return `無法確定：意思是「${rule}」，但報導沒有足夠確定的日期。`;
    if (from === null) return `${rule}。`;
    if (from.is === 'article') return `${rule}（${formatDate(from.date, 'zh-TW')}）。`;
    const words = from.words === null ? '' : quoted(from.words.text, 'zh-TW');
    return `${rule}；從前一個日期${words}推算（${formatDate(from.date, 'zh-TW')}）。`;
  },
};

export default zhTW;
