/** Reads numbers as Chinese and Japanese write them: 2 萬 7000, 1.8万, 一萬二千, 1万4千, 近三萬, 數千. */

const DIGITS: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  兩: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const SMALL: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 千: 1000, 仟: 1000 };
const LARGE: Record<string, number> = { 萬: 1e4, 万: 1e4, 億: 1e8, 亿: 1e8, 兆: 1e12 };

const ARABIC = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?';
const HAN = '[〇零一二兩两三四五六七八九]';
const UNIT = '[十拾百千仟萬万億亿兆]';

/**
 * A number with at least one unit or a plain Arabic number. A Han digit counts only with a unit beside it, because
 * 一 and 二 alone mean much else.
 */
export const HAN_NUMBER = new RegExp(
  `(?:${ARABIC} ?[多餘余]? ?${UNIT}+|${HAN}+${UNIT}+)(?: ?(?:${ARABIC} ?${UNIT}*|${HAN}+${UNIT}*|${UNIT}+))*|${ARABIC}|[千萬万][一二三四五六七八九](?=[人名個个])|[十百千萬万][萬万億亿]?(?=[多餘余名人個个])`,
  'g',
);

const TOKEN = new RegExp(`(${ARABIC})|(${HAN})|(${UNIT})`, 'g');

/**
 * Input: the folded words of one number. Output: its value, or null where they are no number. A bare number after 萬
 * is added as it stands (2萬7000); a single Han digit after a unit is the next unit's (一萬二 is 12,000).
 */
export function hanValue(text: string): number | null {
  let total = 0;
  let section = 0;
  let pending: number | null = null;
  let pendingIsHanDigit = false;
  let lastUnit = 1;
  for (const token of text.matchAll(TOKEN)) {
    const [, arabic, digit, unit] = token;
    if (arabic !== undefined) {
      if (pending !== null) return null;
      pending = Number(arabic.replaceAll(',', ''));
      pendingIsHanDigit = false;
    } else if (digit !== undefined) {
      const value = DIGITS[digit] ?? 0;
      pending = pending !== null && pendingIsHanDigit ? pending * 10 + value : value;
      pendingIsHanDigit = true;
    } else if (unit !== undefined) {
      const small = SMALL[unit];
      if (small !== undefined) {
        section += (pending ?? 1) * small;
        lastUnit = small;
      } else {
        const large = LARGE[unit] ?? 1;
        const amount = section + (pending ?? (section === 0 ? 1 : 0));
        total += amount * large;
        section = 0;
        lastUnit = large;
      }
      pending = null;
    }
  }
  if (pending !== null)
    section += pendingIsHanDigit && lastUnit > 1 && pending < 10 ? (pending * lastUnit) / 10 : pending;
  const value = Math.round((total + section) * 1e6) / 1e6;
  return Number.isFinite(value) ? value : null;
}
