/** The sentences in Traditional Chinese. */
import type { AsPrinted, Part, ShareBase, Size } from '../../context/sentence.ts';
import type { Qualifier, Status } from '../../dataset/records.ts';
import type { Role, StoryKind } from '../../story/story.ts';
import {
  formatFigure,
  formatFinely,
  formatNumber,
  formatPercents,
  formatYears,
  isolated,
  qualified,
} from '../format.ts';
import { counted, d, digits, heads, list, n, nameOf, p, place, plain, staff } from './records-zh-TW.ts';
import type { LocaleSentences, Wording } from './wording.ts';

const parts = (all: readonly Part[]) => list(all.map(({ value, date }) => `${d(date)}的${heads(value)}`));
const sum = (all: readonly Part[]) => all.map(({ value, date }) => `${digits(value)}（${d(date)}）`).join(' + ');

const bases: Record<ShareBase, string> = { corporate: '辦公室員工', total: '全體員工', unit: '該部門員工' };

const roles: Record<Role, string> = {
  jobs_cut: '裁員人數',
  planned_cuts: '計畫裁員人數',
  cumulative_cuts: '累計裁員人數',
  hires: '招募人數',
  planned_hires: '計畫招募人數',
  headcount: '員工總數',
  corporate_headcount: '辦公室員工數',
  share: '占比',
  attrition: '離職率',
  affected: '受影響人數',
  other: '人數',
};

const kinds: Record<StoryKind, string> = {
  layoff: '裁員',
  hiring: '招募',
  headcount: '員工規模',
  conditions: '工作環境與文化',
  labor_action: '勞工行動',
  policy: '公司規定',
  none: '其他主題',
};

const statuses: Record<Status, string> = {
  reported: '媒體報導',
  planned: '計畫',
  announced: '已宣布',
  confirmed: '已證實',
  completed: '已完成',
};

const words = (qualifier: Qualifier, printed: number) => `「${qualified(n(printed), qualifier, 'zh-TW')}」`;

function span(low: number | null, high: number | null): string {
  if (low === null) return `${digits(high ?? 0)} 以下`;
  return high === null ? `${digits(low)} 以上` : `${digits(low)} 至 ${digits(high)}`;
}

function size(value: Size | null, wouldBe = false): string {
  if (value === null) return '';
  const other = nameOf(value.other);
  if (!value.largest) return `；${other}規模更大`;
  return `，${wouldBe ? '若達成將是' : '是'}截至當時規模最大的一次，超過${other}`;
}

const by = { announcement: '以單次宣布計', programme: '以整輪計', share: '以占全體員工比例計' } as const;

const printed = (figure: AsPrinted) => isolated(formatFigure(figure, 'zh-TW'));

/** A name in Latin letters keeps a space to the characters after it. */
const spaced = (name: string) => (/\w$/.test(name) ? `${name} ` : name);

const differing = { numbers: '數字', dates: '日期', both: '數字與日期' };

const wording: Wording = {
  held: ({ record }) => `對照紀錄：${nameOf(record)}。`,
  exact: ({ record }) => `紀錄正是這個數字：${n(record)}。`,
  rounded: ({ record, printed, digits: places }) =>
    `${digits(record)} 取 ${places} 位有效數字，就是 ${digits(printed)}。`,
  share_rounded: ({ percent, printed }) => {
    const fine = formatFinely(percent, printed, 'zh-TW');
    return fine === p(printed) ? `占比為 ${fine}。` : `${fine} 四捨五入為 ${p(printed)}。`;
  },
  same_range: ({ low, high }) => `紀錄是同一個範圍：${span(low, high)}。`,
  one_digit: ({ record, printed }) => `${digits(record)} 要只取一位有效數字，才會成為 ${digits(printed)}。`,
  within_qualifier: ({ qualifier, printed, low, high, record }) =>
    `${words(qualifier, printed)}容許 ${span(low, high)}；${digits(record)} 在此範圍內。`,
  within_printed_range: ({ low, high, record }) => `${digits(record)} 在文中的範圍 ${span(low, high)} 之內。`,
  share_within: ({ qualifier, printed, low, high, percent }) =>
    `「${qualified(p(printed), qualifier, 'zh-TW')}」容許 ${low === null ? `${p(high ?? 100)} 以下` : high === null ? `${p(low)} 以上` : formatPercents(low, high, 'zh-TW')}；${p(percent)} 在此範圍內。`,
  within_range: ({ low, high, printed }) => `紀錄是一個範圍：${span(low, high)}；${digits(printed)} 在其中。`,
  against_qualifier: ({ qualifier, printed, record }) =>
    `文中寫${words(qualifier, printed)}，但紀錄的 ${digits(record)} 比它${record < printed ? '少' : '多'}。`,
  off: ({ printed, record, percent, times }) =>
    times !== null
      ? `${digits(printed)} 是紀錄 ${digits(record)} 的 ${formatNumber(Number(times.toFixed(1)), 'zh-TW')} 倍。`
      : `${digits(printed)} 比紀錄的 ${digits(record)} ${percent > 0 ? '多' : '少'} ${p(Math.abs(percent))}。`,
  sources_range: ({ low, high, printed }) => `各來源的數字為 ${span(low, high)} 不等；${digits(printed)} 是其中之一。`,
  disputed: ({ printed, note }) => `${digits(printed)} 在紀錄中列為有爭議（原文）：「${isolated(note)}」`,
  headcounts_near: ({ records }) =>
    `時間最近的紀錄：${list(records.map((record) => `${d(record.date)}的${staff(record.amount)}`))}。`,
  older_headcount: ({ used, nearest }) =>
    `這是${d(used.date)}的員工數；文章發布時，最新公布的是${d(nearest.date)}的${staff(nearest.amount)}。`,
  share_of: ({ part, low, high, base, date, percent, percentHigh, fits }) => {
    const whole = low === high ? digits(high) : span(low, high);
    const share = percent === percentHigh ? p(percent) : formatPercents(percent, percentHigh, 'zh-TW');
    return `${digits(part)} 占${bases[base]} ${whole}（${d(date)}）的 ${share}：${fits ? '以此為分母相符' : '以此為分母不符'}。`;
  },
  share_recorded: ({ percent, base, record }) => `${nameOf(record)}，其來源寫的是${bases[base]}的 ${p(percent)}。`,
  share_contested: ({ printed }) => `${p(printed)} 相去不遠，但各來源對這個占比說法不一。`,
  sum: ({ parts: all, total }) => `${sum(all)} = ${digits(total)}。`,
  target: ({ reported, announced }) =>
    announced === null
      ? `媒體在${d(reported)}報導這是目標總數；當時尚未宣布任何人數。`
      : `媒體在${d(reported)}報導這是目標總數；到文章發布時已宣布${heads(announced)}。`,
  only_reported: ({ date }) => `僅為${d(date)}的媒體報導；公司並未宣布這個數字。`,
  inside: ({ part, whole }) => `${nameOf(part)}，已包含在${nameOf(whole)}之內，兩者不相加。`,
  undated: () => '網頁沒有可靠的日期，因此依文中日期與數字選擇紀錄。',

  none: ({ role }) => `資料集沒有這個${roles[role]}的紀錄。`,
  none_other_company: ({ subject }) =>
    subject === '' ? '這不是亞馬遜的數字。' : `這是 ${isolated(subject)} 的數字，不是亞馬遜的。`,
  none_joint: () => '這是數家公司合計的數字。',
  none_role: ({ role }) => `${roles[role]}不在核對範圍內。`,
  none_vague: ({ record }) =>
    record === null ? '文中沒有可核對的數字。' : `文中沒有可核對的數字；所指的可能是${nameOf(record)}。`,
  none_ambiguous: ({ records }) => `有不只一筆紀錄相符，因此未選擇：${list(records.map(nameOf))}。`,
  none_part: ({ record }) => `可能是${nameOf(record)}的一部分；資料集沒有這一部分的紀錄。`,
  none_date: ({ record }) => `資料集裡這個數字屬於另一個時間：${nameOf(record)}。`,
  none_unverified: ({ record }) => `只有一筆未經查證的紀錄，不作為判斷依據：${nameOf(record)}。`,
  none_no_date: () => '沒有日期，無法確定是哪一個時間的員工數。',
  none_headcount: ({ nearest }) =>
    nearest === null
      ? '沒有當時員工數的紀錄。'
      : `與紀錄中的員工數都不符；最接近的是${nameOf(nearest)}。可能只計部分員工，或包含臨時人員。`,
  none_event: ({ event }) => `這個數字當時另有所指：${nameOf(event)}。紀錄中沒有這樣一波。`,
  none_share: () => '無法確定這個占比的分子與分母。',

  sum_off: ({ sum: right, total }) => `各部分相加是 ${digits(right)}，不是 ${digits(total)}。`,
  sum_double: ({ part, whole }) => `${nameOf(part)}，已包含在${nameOf(whole)}之內：這個總和重複計算。`,
  sum_unrecorded: ({ sum: right }) => `各部分相加是 ${digits(right)}，但並非每一部分都有紀錄。`,
  fraction: ({ part, whole, percent, low, high, fits }) =>
    `${digits(part)} 占 ${digits(whole)} 的 ${p(percent)}；文中的說法容許 ${formatPercents(low, high, 'zh-TW')}${fits ? '' : '，因此不符'}。`,
  comparison: ({ left, right, relation, holds }) => {
    const words = { more: '多於', less: '少於', same: '約等於' }[relation];
    return `依紀錄，${digits(left)} ${holds ? '' : '並非'}${words} ${digits(right)}。`;
  },
  comparison_unrecorded: ({ left, right }) => `${digits(left)} 與 ${digits(right)} 並非都有紀錄。`,
  largest: ({ by: definition, holds, subject, size: own, other, otherSize, named }) => {
    const share = (size: number | null) => (definition === 'share' && size !== null ? `（${p(size)}）` : '');
    const rest =
      other === null ? '' : `${holds ? '；其次是' : '；'}${nameOf(other)}${share(otherSize)}${holds ? '' : '更大'}`;
    return `${by[definition]}${named ? '' : '（並非文中的衡量方式）'}，${nameOf(subject)}${share(own)}${holds ? '截至當時最大' : '並非最大'}${rest}。`;
  },
  largest_if: ({ reported }) => `這要達到${d(reported)}報導的總數才成立。`,
  largest_unknown: () => '無法確定文中所說「最大」指的是哪一波。',
  largest_hiring: ({ other }) => `招募紀錄並不完整；更大的一次是${nameOf(other)}。`,
  date_holds: ({ record, printed }) => `${d(printed)}與紀錄相符：${nameOf(record)}。`,
  date_part: ({ record, printed, dates }) =>
    `${d(printed)}只是其中一部分時間：${nameOf(record)}${record.is === 'event' ? '' : `，日期為${list(dates.map(d))}`}。`,
  date_off: ({ record, printed, dates }) =>
    `不是${d(printed)}：${nameOf(record)}${record.is === 'event' ? '' : `，日期為${list(dates.map(d))}`}。`,
  claim_unlinked: () => '文中所說的，並非每一項都有紀錄。',

  answer_round: ({ wave, programme, ordinal, planned }) => {
    const of = `亞馬遜${formatYears(programme.from, programme.to, 'zh-TW')}${programme.kind === 'layoff' ? '裁員' : '招募'}`;
    return planned
      ? `這將是${of}的第 ${ordinal} 波：媒體在${d(wave.date)}報導，到本文為止公司尚未宣布。`
      : `${of}的第 ${ordinal} 波：${d(wave.date)}宣布${counted(wave)}。`;
  },
  answer_total: ({ others, total, size: against }) => `連同${parts(others)}，整輪約${heads(total)}${size(against)}。`,
  answer_target: ({ target, reported, announced, size: against }) => {
    const done = announced.length === 0 ? '' : `，其中${parts(announced)}已宣布`;
    return `${d(reported)}媒體報導的目標總數至多${heads(target)}${done}${size(against, true)}。`;
  },
  answer_programme: ({ programme, parts: all, size: against }) =>
    `亞馬遜${formatYears(programme.from, programme.to, 'zh-TW')}的${programme.kind === 'layoff' ? '裁員' : '招募'}：${sum(all)}，合計約${heads(all.reduce((total, { value }) => total + value, 0))}${size(against)}。`,
  answer_wave: ({ wave, planned }) =>
    planned
      ? `媒體在${d(wave.date)}報導亞馬遜${counted(wave)}${place(wave)}；到本文為止公司尚未宣布。`
      : `亞馬遜在${d(wave.date)}宣布${counted(wave)}${place(wave)}。`,
  answer_part: ({ wave, whole }) => `${nameOf(wave)}，是${nameOf(whole)}的一部分。`,
  answer_previous: ({ wave, comparable }) => {
    const which = { programme: '同一輪的前一次', unit: '同部門的前一次', company: '全公司範圍的前一次' };
    return `${comparable === null ? '紀錄中的前一次' : which[comparable]}：${nameOf(wave)}。`;
  },
  answer_kind: ({ kind, event }) =>
    event === null
      ? `一篇關於亞馬遜${kinds[kind]}的報導。`
      : `一篇關於亞馬遜${kinds[kind]}的報導；事件源頭：${nameOf(event)}。`,
  answer_then: ({ headcount, before }) => {
    const size = headcount === null ? null : `${d(headcount.date)}亞馬遜有員工${staff(headcount.amount)}`;
    const wave = before === null ? null : `本文之前紀錄中最近的一波是${nameOf(before)}`;
    return `${[size, wave].filter((text) => text !== null).join('；')}。`;
  },
  answer_headcount: ({ now, before, percent }) => {
    const who = now.base === 'company' ? '員工' : '辦公室員工';
    const change =
      before === null || percent === null
        ? ''
        : percent === 0
          ? `，與一年前（${plain(before.amount)}）相同`
          : `，比一年前（${plain(before.amount)}）${percent > 0 ? '增加' : '減少'} ${p(Math.abs(percent))}`;
    return `${d(now.date)}亞馬遜有${who}${staff(now.amount)}${change}。`;
  },
  answer_unlinked: ({ kind }) => `一篇關於亞馬遜${kinds[kind]}的報導；紀錄中沒有可確定即為文中所指的一波。`,
  answer_undated: () => '網頁沒有可靠的日期，先後順序只以文章內容為準。',
  answer_newer: ({ asOf }) => `文章比資料集（${d(asOf)}）新，較晚的紀錄可能不全。`,

  left_programme_total: ({ programme, total }) =>
    `到當時為止，${nameOf({ ...programme, amount: null })}各波合計約${heads(total)}。`,
  left_share: ({ percent, base, part }) => `${heads(part).trim()}在當時占${bases[base]}的 ${p(percent)}。`,
  left_previous: ({ wave }) => `前一波是${nameOf(wave)}。`,
  left_climb: ({ headline, text }) => `標題寫的是「${statuses[headline]}」，內文則只是「${statuses[text]}」。`,
  left_unconfirmed: ({ wave }) => `媒體在${d(wave.date)}報導${counted(wave)}；公司並未證實任何數字。`,

  seen_differ: ({ what }) => `各篇報導的${differing[what]}不一致。`,
  seen_agree: () => '這些報導的數字並不矛盾。',
  seen_changed: ({ outlet, before, now, until }) =>
    `${outlet === null ? '本文' : spaced(isolated(outlet))}在${d(until)}仍寫「${printed(before)}」，現在改為「${printed(now)}」。`,
};

export default { wording, nameOf } satisfies LocaleSentences;
