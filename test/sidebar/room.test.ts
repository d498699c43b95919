// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import type { RoomSize } from '../../src/messages/room-sheet.ts';
import { createRoom } from '../../src/sidebar/room.ts';

const size: RoomSize = { side: 'right', pixels: 376 };

function roomWith(setSheet: (size: RoomSize, on: boolean) => Promise<boolean>) {
  return createRoom({ document, places: () => null, setSheet, say: () => undefined, covered: () => 0 });
}

it('asks for a sheet once, however often it is wanted before it comes', async () => {
  const setSheet = vi.fn(async () => true);
  const room = roomWith(setSheet);
  await Promise.all([room.prepare(size), room.prepare(size)]);
  await room.prepare(size);
  expect(setSheet).toHaveBeenCalledTimes(1);
});

it('takes a sheet out that comes after the sidebar has gone', async () => {
  let come: (isIn: boolean) => void = () => undefined;
  const setSheet = vi.fn((_: RoomSize, on: boolean) =>
    on ? new Promise<boolean>((resolve) => (come = resolve)) : Promise.resolve(true),
  );
  const room = roomWith(setSheet);
  const prepared = room.prepare(size);
  room.destroy();
  come(true);
  expect(await prepared).toBe(false);
  expect(setSheet).toHaveBeenLastCalledWith(size, false);
});
