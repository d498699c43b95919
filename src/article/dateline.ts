/** Dates that an article's lines print: beside its headline and in the first words of its text. Pure. */
import { datesIn, type PrintedDate } from './printed-dates.ts';

/** Words before a date that make it that of an update. */
export const UPDATED =
  /updat|modif|revised|aktualis|geändert|mis à jour|actualiz|atualiz|aggiorn|bijgewerkt|gewijzigd|uppdater|ändrad|oppdater|endret|päivitet|muokattu|zaktualiz|aktualizacj|更新|修改|改訂/i;

/** The same words behind the date that they are said of: 22:10 更新, "(updated)". */
const UPDATED_BEHIND = new RegExp(
  `^[\\s\\d:.,時点分秒()（）–—|-]{0,16}(?:${UPDATED.source})[^\\s:：]*(?![\\s:：]{0,3}\\d)`,
  'i',
);
/** Behind them another date can follow, and then they are said of that one. */
const NEXT_DATE = 30;

/** Dates printed in a line: of publication, and of updates. */
export function printedIn(text: string, lang: string): { published: PrintedDate | null; modified: string[] } {
  const modified: string[] = [];
  let published: PrintedDate | null = null;
  let from = 0;
  const dates = datesIn(text, lang);
  for (const [index, date] of dates.entries()) {
    const next = dates[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    const behind = next - date.end > NEXT_DATE && UPDATED_BEHIND.test(text.slice(date.end));
    if (behind || UPDATED.test(text.slice(from, date.start))) modified.push(date.date);
    else published ??= date;
    from = date.end;
  }
  return { published, modified };
}

/** A date that opens the first paragraph as a dateline does: "SEATTLE, Jan. 23, 2026 (Agency) –". */
export function openingDate(text: string, lang: string): PrintedDate | null {
  const first = datesIn(text.slice(0, 120), lang)[0];
  if (!first || first.start > 45 || /[.。!?]\s/.test(text.slice(0, first.start))) return null;
  const after = text.slice(first.end, first.end + 30);
  return /^[^.。]{0,25}?(\s[–—-]+\s|[)）】\]]|電|电|讯|訊|--)/.test(after) ? first : null;
}
