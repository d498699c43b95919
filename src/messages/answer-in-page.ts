import type { Message, PageHandlers, Result } from './calls.ts';

/**
 * Lets the annotator answer the calls that the background and our own pages make to its page. Register it while the
 * file runs, before anything is awaited: the first call can follow the injection at once.
 *
 * Only our own extension can send to this listener, and the calls carry nothing, so there is nothing to check but
 * the sender and the name.
 * @returns a function that stops answering.
 */
export function answerInPage(handlers: PageHandlers): () => void {
  const byName = new Map<string, () => Result<unknown> | Promise<Result<unknown>>>(Object.entries(handlers));

  function listen(
    message: Partial<Message> | undefined,
    sender: chrome.runtime.MessageSender,
    respond: (result: Result<unknown>) => void,
  ): boolean {
    const name = message?.call;
    if (sender.id !== chrome.runtime.id || name === undefined) return false;
    const handler = byName.get(name);
    if (handler === undefined) {
      respond({ ok: false, error: `${name}: the page knows no such call` });
      return false;
    }
    Promise.resolve()
      .then(handler)
      .then(respond, (error: unknown) => respond({ ok: false, error: `${name}: ${String(error)}` }));
    // The answer comes later.
    return true;
  }

  chrome.runtime.onMessage.addListener(listen);
  return () => chrome.runtime.onMessage.removeListener(listen);
}
