import { useEffect, useRef } from 'preact/hooks';
import { useSidebar } from '../state.ts';

/** Where neither way of copying is open to us, the text stands ready, already selected. */
export function CopyByHand({ text }: { text: string }) {
  const { labels } = useSidebar();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.select(), []);
  return (
    <label class="small by-hand">
      {labels.actions.copyByHand}
      <textarea ref={area} readOnly rows={6} value={text} />
    </label>
  );
}
