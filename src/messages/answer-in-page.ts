import type { Answer, PageCall, PageHandlers, Payload, Result } from './calls.ts';

interface PageMessage<N extends PageCall> {
  call: N;
  payload: Payload<N>;
}

/**
 * Lets the annotator answer the calls that the background and our own pages make to its page. Register it while the
 * file runs, before anything is awaited: the first call can follow the injection at once.
 *
 * Only our own extension can send to this listener, by code that is typed as this is, so there is nothing to check but
 * the sender and the name.
 * @returns a function that stops answering.
 */
export function answerInPage(handlers: PageHandlers): () => void {
  async function answer<N extends PageCall>({ call, payload }: PageMessage<N>): Promise<Result<Answer<N>>> {
    return handlers[call](payload);
  }

  function listen(
    message: PageMessage<PageCall> | undefined,
    sender: chrome.runtime.MessageSender,
    respond: (result: Result<unknown>) => void,
  ): boolean {
    if (sender.id !== chrome.runtime.id || message?.call === undefined) return false;
    const { call: name } = message;
    if (!Object.hasOwn(handlers, name)) {
      respond({ ok: false, error: `${name}: the page knows no such call` });
      return false;
    }
    answer(message).then(respond, (error: unknown) => respond({ ok: false, error: `${name}: ${String(error)}` }));
    // The answer comes later.
    return true;
  }

  chrome.runtime.onMessage.addListener(listen);
  return () => chrome.runtime.onMessage.removeListener(listen);
}
