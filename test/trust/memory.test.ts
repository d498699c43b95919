import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { keepOpened } from '../../src/sidebar/change-state.ts';
import type { Memory } from '../../src/sidebar/memory.ts';
import type { SidebarState, WaveKind } from '../../src/sidebar/state.ts';

it('a page that changes its headline for ever does not fill the memory', () => {
  const memory: Memory = new Map();
  for (let at = 0; at < 1_000; at += 1) {
    const page: SidebarState['page'] = { title: `Headline ${at}`, url: null, publisher: null };
    const state = { page, openRows: signal<ReadonlySet<string>>(new Set()), waveKind: signal<WaveKind>('all') };
    keepOpened(state, memory);
  }
  expect(memory.size).toBe(100);
  expect([...memory.keys()].at(-1)).toBe('Headline 999');
});
