/** The editor's addresses: one for each room, each record, and each draft. They stand after the `#`. */
import type { RecordType } from '../dataset/record-types.ts';

/** Rooms that hold a table of records, and the type that each holds. */
export const tableRooms = {
  waves: 'wave',
  programmes: 'programme',
  headcount: 'headcount',
  events: 'event',
  sources: 'source',
  contested: 'contested',
} as const satisfies Record<string, RecordType>;
export type TableRoom = keyof typeof tableRooms;
/** The types that the editor has a table for. */
export type EditedType = (typeof tableRooms)[TableRoom];

export const rooms = [
  'waves',
  'programmes',
  'headcount',
  'events',
  'sources',
  'contested',
  'corrections',
  'conflicts',
  'history',
  'trail',
  'exchange',
  'settings',
] as const;
export type Room = (typeof rooms)[number];

export type Route =
  | { room: Exclude<Room, TableRoom | 'settings'> }
  /** `find` is what is looked for among the settings. */
  | { room: 'settings'; find: string }
  | { room: TableRoom; record: null }
  | { room: TableRoom; record: string }
  /** A record that is not there yet; `draft` is what another surface filled in, as it came. */
  | { room: TableRoom; record: 'new'; draft: string | null };

export function isTableRoom(room: string): room is TableRoom {
  return Object.hasOwn(tableRooms, room);
}

export function roomOf(type: EditedType): TableRoom {
  switch (type) {
    case 'wave':
      return 'waves';
    case 'programme':
      return 'programmes';
    case 'event':
      return 'events';
    case 'source':
      return 'sources';
    default:
      return type;
  }
}

const otherRooms = ['corrections', 'conflicts', 'history', 'trail', 'exchange'] as const satisfies readonly Room[];

/** Reads an address such as `#/waves/2023-03-nine-thousand`. What is no address of ours leads to the waves. */
export function readRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [room = '', record = ''] = path.split('/');
  if (isTableRoom(room)) {
    if (record === '') return { room, record: null };
    if (record === 'new') return { room, record, draft: new URLSearchParams(query).get('draft') };
    return { room, record: decoded(record) };
  }
  if (room === 'settings') return { room, find: new URLSearchParams(query).get('find') ?? '' };
  const own = otherRooms.find((each) => each === room);
  if (own !== undefined) return { room: own };
  return { room: 'waves', record: null };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The address of a room, or of a record in it. */
export function addressOf(room: Room, record?: string): string {
  return record === undefined ? `#/${room}` : `#/${room}/${encodeURIComponent(record)}`;
}
