import type { Browser } from 'puppeteer-core';
import * as v from 'valibot';

interface Bidi {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

function isBidi(value: unknown): value is Bidi {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'send') === 'function';
}

const treeSchema = v.object({ contexts: v.tupleWithRest([v.object({ context: v.string() })], v.unknown()) });
const evaluatedSchema = v.variant('type', [
  v.object({ type: v.literal('success'), result: v.object({ value: v.optional(v.unknown()) }) }),
  v.object({ type: v.literal('exception'), exceptionDetails: v.object({ text: v.string() }) }),
]);

/** Runs a script in the window of Firefox itself, which BiDi allows with `--remote-allow-system-access`. */
export async function inFirefoxWindow(browser: Browser, expression: string): Promise<unknown> {
  const connection: unknown = Reflect.get(browser, 'connection');
  if (!isBidi(connection)) throw new Error('This browser is not driven by BiDi.');
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = v.parse(treeSchema, tree.result);
  const target = { context: contexts[0].context };
  const { result } = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
  const evaluated = v.parse(evaluatedSchema, result);
  if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails.text);
  return evaluated.result.value;
}
