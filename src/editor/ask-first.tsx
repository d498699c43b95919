/** What is asked before something is erased, deleted, put back or rewound: a question with its answers. */
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useEditor } from './state.ts';

interface Answer {
  text: string;
  look: 'main' | 'danger' | 'plain';
  onGive: () => void;
}

interface AskFirstProps {
  /** What is asked; null where the answers say it themselves: then `name` is what the question is called. */
  question: string | null;
  name?: string;
  answers: readonly Answer[];
  onCancel: () => void;
  /** Shown below the answers, which what comes in late would else move away from under the pointer. */
  children?: ComponentChildren;
}

const looks: Record<Answer['look'], string> = {
  main: 'plain-button main-button',
  danger: 'plain-button danger',
  plain: 'plain-button',
};

/** Asks where it stands; the keyboard goes to the first answer, and back to where it was when nothing is asked any more. */
export function AskFirst({ question, name, answers, onCancel, children }: AskFirstProps) {
  const { labels } = useEditor();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  // Before it is seen: a quick key would else be the former place's.
  useLayoutEffect(() => {
    const cameFrom = document.activeElement;
    box.current?.scrollIntoView({ block: 'nearest' });
    box.current?.querySelector('button')?.focus();
    return () => {
      if (cameFrom instanceof HTMLElement) cameFrom.focus();
    };
  }, [question]);
  return (
    <div
      class="ask-first flag"
      role="alertdialog"
      aria-label={question === null ? name : undefined}
      aria-labelledby={question === null ? undefined : id}
      ref={box}
    >
      {question !== null && <p id={id}>{question}</p>}
      <div class="row-of-buttons">
        {answers.map(({ text, look, onGive }) => (
          <button key={text} type="button" class={looks[look]} onClick={onGive}>
            {text}
          </button>
        ))}
        <button type="button" class={looks.plain} onClick={onCancel}>
          {labels.ask.cancel}
        </button>
      </div>
      {children}
    </div>
  );
}
