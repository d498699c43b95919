import * as v from 'valibot';
import browser from './browser.ts';
import { type Answer, calls, type Message, type PageCall, type Payload, type Result } from './calls.ts';

type Answers = { [N in PageCall]: { answer: v.GenericSchema<unknown, Answer<N>> } };

const failure = v.object({ ok: v.literal(false), error: v.pipe(v.string(), v.maxLength(2_000)) });

/**
 * Asks the annotator in the top frame of a tab. For the background and our own pages. Never rejects; where no
 * annotator runs, the error says that nobody answered. The answer is checked, because a page's process made it.
 */
export async function sendToTab<N extends PageCall>(
  tabId: number,
  name: N,
  ...[payload = {}]: object extends Payload<N> ? [payload?: Payload<N>] : [payload: Payload<N>]
): Promise<Result<Answer<N>>> {
  const message: Message = { call: name, payload };
  let result: unknown;
  try {
    result = await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  } catch (error) {
    return { ok: false, error: `${name}: ${error instanceof Error ? error.message : String(error)}` };
  }
  const answers: Answers = calls;
  const schema: v.GenericSchema<unknown, Answer<N>> = answers[name].answer;
  const success = v.object({ ok: v.literal(true), value: schema });
  const parsed = v.safeParse(v.union([success, failure]), result);
  return parsed.success ? parsed.output : { ok: false, error: `${name}: the page answered in another form` };
}
