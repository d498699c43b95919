/** The reader's own day, ISO: what was read in the evening was read that day. */
export function ownDay(now = new Date()): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
