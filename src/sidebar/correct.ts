/** What the reader puts right, on its way to be kept. */
import { call } from '../messages/call.ts';
import type { Payload } from '../messages/calls.ts';
import type { Figure } from '../story/story.ts';

export type Asked = Payload<'correct'>;

export const correct = {
  async keep(asked: Asked): Promise<string | null> {
    const kept = await call('correct', asked);
    return kept.ok ? kept.value.id : null;
  },
  async takeBack(id: string): Promise<boolean> {
    return (await call('takeBack', { id })).ok;
  },
};

/** The words of a figure by which a correction finds it again, and the role that was read before any correction. */
export function wordsOf(figure: Figure, lang: string): Pick<Asked, 'printed' | 'before' | 'after' | 'was' | 'lang'> {
  const { text, around, role, because } = figure;
  return { printed: text, ...around, was: because.corrected?.role ?? role, lang };
}
