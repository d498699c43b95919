import { type Signal, useSignal } from '@preact/signals';
import { useSidebar } from '../state.ts';

export interface Copying {
  /** Puts a text on the clipboard and says so; where that is not let, the text is given to be copied by hand. */
  copy: (name: string, text: string) => Promise<void>;
  /** What was copied last, by its name. */
  copied: Signal<string | null>;
  byHand: Signal<string | null>;
}

export function useCopy(): Copying {
  const { labels, actions, announcement } = useSidebar();
  const copied = useSignal<string | null>(null);
  const byHand = useSignal<string | null>(null);
  return {
    copied,
    byHand,
    async copy(name, text) {
      const done = await actions.copyText(text);
      copied.value = done ? name : null;
      byHand.value = done ? null : text;
      announcement.value = done ? labels.actions.copied : labels.actions.copyByHand;
    },
  };
}
