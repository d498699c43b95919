import * as v from 'valibot';
import {
  type Answer,
  type Asker,
  type BackgroundCall,
  type BackgroundHandlers,
  type Caller,
  calls,
  type Payload,
  type Result,
} from './calls.ts';

/** Who we are: what `runtime.id` and `runtime.getURL('')` say. */
export interface Own {
  id: string;
  url: string;
}

/** The parts of a message's sender that count, as both browsers give them. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; incognito?: boolean | undefined } | undefined;
}

interface Definition<N extends BackgroundCall> {
  from: readonly Caller[];
  payload: v.GenericSchema<unknown, Payload<N>>;
}
type Definitions = { [N in BackgroundCall]: Definition<N> };

const backgroundCalls = new Set(Object.entries(calls).flatMap(([name, { to }]) => (to === 'background' ? [name] : [])));
const envelope = v.object({ call: v.string(), payload: v.unknown() });

/**
 * Answers calls to the background. The sender, the name and the payload are checked before a handler sees anything;
 * what does not pass is answered with an error that says what was wrong and where.
 * @returns a function from a message and its sender to the answer; it never rejects.
 */
export function answerCalls(
  handlers: BackgroundHandlers,
  own: Own,
): (message: unknown, sender: Sender) => Promise<Result<unknown>> {
  async function answer<N extends BackgroundCall>(name: N, payload: unknown, asker: Asker): Promise<Result<Answer<N>>> {
    const definitions: Definitions = calls;
    const definition: Definition<N> = definitions[name];
    if (!definition.from.includes(asker.caller)) return refuse(name, `not a call for ${asker.caller} code`);
    const parsed = v.safeParse(definition.payload, payload);
    if (!parsed.success) return refuse(name, firstIssue(parsed.issues));
    return handlers[name](parsed.output, asker);
  }

  return async (message, sender) => {
    const asker = askerOf(sender, own);
    if (asker === null) return refuse('message', 'it does not come from the top frame of a tab or from our own pages');
    const parsed = v.safeParse(envelope, message);
    if (!parsed.success) return refuse('message', firstIssue(parsed.issues));
    const { call, payload } = parsed.output;
    if (!isBackgroundCall(call)) return refuse(call.slice(0, 100), 'the background knows no such call');
    try {
      return await answer(call, payload, asker);
    } catch (error) {
      return refuse(call, error instanceof Error ? error.message : String(error));
    }
  };
}

/** What does not fit is quoted in the error, however long it is. */
const mostOfError = 500;

function refuse(where: string, what: string): { ok: false; error: string } {
  return { ok: false, error: `${where}: ${what.slice(0, mostOfError)}` };
}

function isBackgroundCall(name: string): name is BackgroundCall {
  return backgroundCalls.has(name);
}

function firstIssue(issues: readonly v.BaseIssue<unknown>[]): string {
  const [issue] = issues;
  if (issue === undefined) return 'invalid';
  const where = v.getDotPath(issue);
  return where === null ? issue.message : `${where}: ${issue.message}`;
}

/** Own pages are known by their address, also when they stand in a tab; in-page code only counts in the top frame. */
function askerOf(sender: Sender, own: Own): Asker | null {
  const { id, url = '', frameId, tab } = sender;
  if (id !== own.id) return null;
  const tabId = tab?.id ?? null;
  const incognito = tab?.incognito === true;
  if (url.startsWith(own.url)) return { caller: 'own-page', tabId, url, incognito };
  if (tabId !== null && frameId === 0) return { caller: 'in-page', tabId, url, incognito };
  return null;
}
