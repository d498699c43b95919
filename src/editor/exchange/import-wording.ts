/** What there is to say of a file that is to be imported, in the reader's language. */
import type { FileNote, FileProblem } from '../../dataset/exchange/file-problem.ts';
import type { RefusalReason, RefusedRow } from '../../dataset/exchange/given.ts';
import { tableFields } from '../../dataset/exchange/other-table.ts';
import { formatNumber } from '../../surfaces/format.ts';
import type { EditorLabels } from '../../surfaces/labels/editor-labels.ts';
import type { Locale } from '../../surfaces/locale.ts';
import { fieldName, problemText } from '../wording.ts';

/** Why a file is not taken, and where. */
export function fileProblemText(problem: FileProblem, { exchange }: EditorLabels, locale: Locale): string {
  const what = `${exchange.problems[problem.code]}${problem.field === '' ? '' : ` (${problem.field})`}`;
  return problem.line === null ? what : exchange.atLine(formatNumber(problem.line, locale), what);
}

/** What was put right while the file was read. */
export function noteText(note: FileNote, { exchange: { notes } }: EditorLabels, locale: Locale): string {
  switch (note.code) {
    case 'utf16':
      return notes.utf16(note.encoding);
    case 'latin1':
      return notes.latin1;
    case 'column_ignored':
      return notes.column_ignored(note.column);
    default:
      return notes.empty_rows(note.count, formatNumber(note.count, locale));
  }
}

function reasonText(reason: RefusalReason, labels: EditorLabels, locale: Locale): string {
  const { reasons } = labels.exchange;
  switch (reason.code) {
    case 'rule':
      return problemText(reason.problem, labels);
    case 'cut_off':
      return reasons.cutOff(formatNumber(reason.cells, locale), formatNumber(reason.wanted, locale));
    case 'no_record':
      return reasons.noRecord;
    case 'no_number':
      return reasons.noNumber(reason.text);
    case 'no_date':
      return reasons.noDate(reason.text);
    case 'no_flag':
      return reasons.noFlag(reason.text);
    case 'no_citation':
      return reasons.noCitation(reason.text);
    case 'no_json':
      return reasons.noJson;
    case 'no_company':
      return reasons.noCompany;
    case 'no_amount':
      return reasons.noAmount;
    case 'broken_reference':
      return labels.problems.broken(reason.to);
    case 'same_address':
      return reasons.sameAddress(reason.as);
    case 'other_kind':
      return reasons.otherKind(labels.types[reason.kind]);
    case 'loop':
      return labels.problems.loop;
    case 'twice':
      return reason.line === null ? reasons.twice : reasons.twiceAt(formatNumber(reason.line, locale));
    default:
      return reasons.citedHere;
  }
}

/** A column of a table from elsewhere, or a field of a record; a path that has no name is shown as it is. */
function placeName(field: string, { exchange, ...labels }: EditorLabels): string {
  const column = tableFields.find((each) => each === field);
  return column === undefined ? fieldName(field, { exchange, ...labels }) : exchange.columns[column];
}

/** Where a row stands and why it is not taken: `Line 4: bad-date, Published: …`. */
export function refusedText({ line, id, field, reason }: RefusedRow, labels: EditorLabels, locale: Locale): string {
  const where = [id, field === '' ? '' : placeName(field, labels)].filter((part) => part !== '').join(', ');
  const why = reasonText(reason, labels, locale);
  const what = where === '' ? why : labels.problems.at(where, why);
  return line === null ? what : labels.exchange.atLine(formatNumber(line, locale), what);
}
