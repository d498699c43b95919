/** Has the background bring what draws into the frame, and hands it one end of a channel. */
import { call } from '../messages/call.ts';
import type { Result } from '../messages/calls.ts';
import type { Locale } from '../surfaces/locale.ts';
import { portWire, type Wire } from './between.ts';
import type { BringDrawing } from './bring-drawing.ts';
import type { FrameFiller } from './coming-frame.ts';

/** @param bringDrawing for where the browser gives no right to a frame: there it is drawn beside it. */
export function frameFiller(locale: Locale, bringDrawing: BringDrawing): FrameFiller {
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
        const drawing = await bringDrawing(locale);
        return drawing.ok ? { ok: true, value: drawing.value.drawInRoot(frame) } : drawing;
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
