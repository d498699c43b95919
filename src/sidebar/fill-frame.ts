/** Has the background bring what draws into the frame, and hands it one end of a channel. */
import { call } from '../messages/call.ts';
import type { Result } from '../messages/calls.ts';
import type { Locale } from '../surfaces/locale.ts';
import { portWire, type Wire } from './between.ts';
import { bringWords } from './bring-words.ts';
import { drawInRoot } from './draw-in-root.ts';
import type { FrameFiller } from './frame-host.ts';

export function frameFiller(locale: Locale): FrameFiller {
  return {
    prepare(frame) {
      // A frame without this is there at once, but in quirks mode, where tables and lines are drawn by other rules.
      frame.srcdoc = '<!doctype html><title>Prior Waves</title>';
    },
    async fill(frame): Promise<Result<Wire>> {
      await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      const brought = await call('fillFrame', { name: frame.name, locale });
      if (!brought.ok) return brought;
      if (!brought.value) {
        const words = await bringWords(locale);
        return words.ok ? { ok: true, value: drawInRoot(frame) } : words;
      }
      const { contentWindow } = frame;
      if (contentWindow === null) return { ok: false, error: 'the frame is out of the page' };
      const { port1, port2 } = new MessageChannel();
      // To a document without an origin. Nobody but our script is in it: it has just been run there.
      contentWindow.postMessage(frame.name, '*', [port2]);
      return { ok: true, value: portWire(port1) };
    },
  };
}
