import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { serve } from './server.ts';

/** A tunnel is asked for, and the line is broken, as by a browser that is killed. */
async function killed(port: number, asks: string): Promise<void> {
  const line = connect(port, '127.0.0.1');
  await new Promise<void>((resolve) => line.once('connect', resolve));
  await new Promise<void>((resolve) => line.write(asks, () => resolve()));
  await setTimeout(50);
  line.resetAndDestroy();
  await setTimeout(50);
}

test('a browser that is killed while it asks does not end the server', async () => {
  const broken: unknown[] = [];
  const heard = (error: unknown): void => void broken.push(error);
  // Vitest's own listeners would fail the run in place of this test.
  const others = process.listeners('uncaughtException');
  process.removeAllListeners('uncaughtException').on('uncaughtException', heard);
  onTestFinished(() => {
    process.removeListener('uncaughtException', heard);
    for (const other of others) process.on('uncaughtException', other);
  });
  const site = await serve(new Map([['paper.example', () => ({ body: '<p>Here.</p>' })]]));
  onTestFinished(() => site.close());

  await killed(site.port, 'CONNECT elsewhere.example:443 HTTP/1.1\r\nHost: elsewhere.example:443\r\n\r\n');
  await killed(site.port, 'GET http://paper.example/ HTTP/1.1\r\nHost: paper.example\r\n\r\n');
  await killed(site.port, 'GET http://paper.example/ HTTP/1.1\r\nHo');

  expect(broken).toEqual([]);
  const page = await fetch(`http://127.0.0.1:${site.port}/`);
  expect(page.status).toBe(404);
  expect(site.log.map(({ method }) => method)).toEqual(['CONNECT', 'GET', 'GET']);
});
