import type { HistoryRow } from '../../dataset/history.ts';
import { recordName } from '../record-name.ts';
import { type EditedType, tableRooms } from '../routes.ts';

/** The type that the editor has a room for; null for the others. */
export function editedTypeOf(type: HistoryRow['type']): EditedType | null {
  return Object.values(tableRooms).find((each) => each === type) ?? null;
}

/** What a changed record is called. */
export function titleOf({ before, after, id }: HistoryRow): string {
  return recordName(after ?? before) ?? id;
}
