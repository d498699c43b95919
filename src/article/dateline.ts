/** Dates that an article's lines print: beside its headline and in the first words of its text. Pure. */
import { datesIn } from './printed-dates.ts';

/** Words before a date that make it that of an update. */
export const UPDATED =
  /updat|modif|revised|aktualis|geändert|mis à jour|actualiz|atualiz|aggiorn|bijgewerkt|gewijzigd|uppdater|ändrad|oppdater|endret|päivitet|muokattu|zaktualiz|aktualizacj|更新|修改|改訂/i;

/** Dates printed in a line: of publication, and of updates. */
export function printedIn(text: string, lang: string): { published: string | null; modified: string[] } {
  const modified: string[] = [];
  let published: string | null = null;
  let from = 0;
  for (const { date, start, end } of datesIn(text, lang)) {
    if (UPDATED.test(text.slice(from, start))) modified.push(date);
    else published ??= date;
    from = end;
  }
  return { published, modified };
}

/** A date that opens the first paragraph as a dateline does: "SEATTLE, Jan. 23, 2026 (Agency) –". */
export function openingDate(text: string, lang: string): string | null {
  const first = datesIn(text.slice(0, 120), lang)[0];
  if (!first || first.start > 45 || /[.。!?]\s/.test(text.slice(0, first.start))) return null;
  const after = text.slice(first.end, first.end + 30);
  return /^[^.。]{0,25}?(\s[–—-]+\s|[)）】\]]|電|电|讯|訊|--)/.test(after) ? first.date : null;
}
