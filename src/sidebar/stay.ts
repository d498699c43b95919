import { call } from '../messages/call.ts';

/** Whether what we put into the page goes by itself when the extension does. */
export async function stay(): Promise<boolean> {
  const answer = await call('stay', {});
  return answer.ok && answer.value;
}
