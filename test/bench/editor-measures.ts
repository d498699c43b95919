/** What is measured in a page of the editor, in the page itself: times in milliseconds. */
import type { Page } from 'puppeteer-core';

/** How long something took, and the longest that the page could do nothing else meanwhile. */
export interface Took {
  time: number;
  stop: number;
}

/** Put into the page once: it watches how long the page is not free, and when the table was drawn last. */
export async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const ticks = new MessageChannel();
    let last = performance.now();
    globalThis.watched = { stop: 0, drawn: 0 };
    ticks.port1.onmessage = () => {
      const now = performance.now();
      globalThis.watched.stop = Math.max(globalThis.watched.stop, now - last);
      last = now;
      setTimeout(() => ticks.port2.postMessage(null), 1);
    };
    ticks.port2.postMessage(null);
    const seen = new MutationObserver((changes) => {
      // The picture of the waves comes later, when the typing rests: what counts is the table.
      const others = changes.filter(
        ({ target }) => !(target instanceof Element ? target : target.parentElement)?.closest('.wave-timeline'),
      );
      if (others.length === 0) return;
      requestAnimationFrame(() => {
        globalThis.watched.drawn = performance.now();
      });
    });
    seen.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  });
}

/** Does something in the page, and waits until nothing more is drawn for a while. */
export function untilDrawn(page: Page, action: { do: 'search'; text: string } | { do: 'sort'; key: string }) {
  return page.evaluate(async (what): Promise<Took> => {
    const begun = performance.now();
    globalThis.watched.stop = 0;
    globalThis.watched.drawn = begun;
    if (what.do === 'search') {
      const input = document.querySelector<HTMLInputElement>('input[type="search"]');
      if (input !== null) {
        input.value = what.text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }
    } else {
      document.querySelector<HTMLElement>(`[role="columnheader"][data-key="${what.key}"] button`)?.click();
    }
    const rest = what.do === 'search' ? 240 : 1_000;
    while (performance.now() - globalThis.watched.drawn < rest) await new Promise((resolve) => setTimeout(resolve, 20));
    return { time: globalThis.watched.drawn - begun, stop: globalThis.watched.stop };
  }, action);
}

/** Frame times while the table is scrolled by so many pixels a frame. */
export function scrolled(page: Page, pixels: number, frames: number): Promise<number[]> {
  return page.evaluate(
    async (by, count) => {
      const grid = document.querySelector<HTMLElement>('.grid');
      if (grid === null) return [];
      grid.scrollTop = 0;
      await new Promise<number>(requestAnimationFrame);
      const times: number[] = [];
      let last = await new Promise<number>(requestAnimationFrame);
      for (let at = 0; at < count; at += 1) {
        grid.scrollTop = (grid.scrollTop + by) % Math.max(1, grid.scrollHeight - grid.clientHeight);
        const now = await new Promise<number>(requestAnimationFrame);
        times.push(now - last);
        last = now;
      }
      grid.scrollTop = 0;
      return times;
    },
    pixels,
    frames,
  );
}

/** Resets the watch and gives the longest stop up to now. */
export function stopSoFar(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { stop } = globalThis.watched;
    globalThis.watched.stop = 0;
    return stop;
  });
}

declare global {
  var watched: { stop: number; drawn: number };
}
