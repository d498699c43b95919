/** What is asked of the page's part of the sidebar, and waits for an answer. */
import type { Questions, Tell, ToDrawing, ToPage } from './between.ts';

type Answer = ToDrawing['answer']['value'];

export interface Asking {
  setOff: (off: boolean) => Promise<boolean>;
  openBrief: () => Promise<boolean>;
  correct: (asked: Questions['correct']['with']) => Promise<string | null>;
  takeBack: (id: string) => Promise<boolean>;
  /** The last answer was that something of the page may have been over what was pressed. */
  wasCovered: () => boolean;
  /** The answer to one of them has come. */
  answer: (answer: ToDrawing['answer']) => void;
}

export function createAsking(tell: Tell<ToPage>): Asking {
  const waiting = new Map<number, (value: Answer) => void>();
  let last = 0;
  let wasCovered = false;
  const answerTo = (ask: (id: number) => void): Promise<Answer> =>
    new Promise((resolve) => {
      last += 1;
      waiting.set(last, resolve);
      ask(last);
    });
  const isDone = (value: Answer): boolean => value === true;

  return {
    setOff: (off) => answerTo((id) => tell('question', { id, asks: 'setOff', with: off })).then(isDone),
    openBrief: () => answerTo((id) => tell('question', { id, asks: 'openBrief', with: null })).then(isDone),
    correct: (asked) =>
      answerTo((id) => tell('question', { id, asks: 'correct', with: asked })).then((value) =>
        typeof value === 'string' ? value : null,
      ),
    takeBack: (id) => answerTo((at) => tell('question', { id: at, asks: 'takeBack', with: id })).then(isDone),
    wasCovered: () => wasCovered,
    answer({ to, value, covered = false }) {
      wasCovered = covered;
      waiting.get(to)?.(value);
      waiting.delete(to);
    },
  };
}
