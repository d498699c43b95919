/** Erasing of the trail: asked once, with the number of figures, because nothing brings them back. */
import { type Signal, useSignal } from '@preact/signals';
import { dayAfter } from '../../dataset/dates.ts';
import { formatNumber } from '../../surfaces/format.ts';
import { ownDay } from '../../trail/own-day.ts';
import type { ErasedPart, TrailEntry } from '../../trail/trail.ts';
import { AskFirst } from '../ask-first.tsx';
import { useEditor } from '../state.ts';

export interface ToErase {
  part: ErasedPart | 'all';
  figures: number;
}

interface EraseQuestionProps {
  asked: ToErase;
  onErase: (part: ToErase['part']) => void;
  onCancel: () => void;
}

export function EraseQuestion({ asked: { part, figures }, onErase, onCancel }: EraseQuestionProps) {
  const { labels, locale } = useEditor();
  const words = labels.trail.erase;
  return (
    <AskFirst
      question={words.ask(figures, formatNumber(figures, locale))}
      answers={[{ text: words.confirm, look: 'danger', onGive: () => onErase(part) }]}
      onCancel={onCancel}
    />
  );
}

const spans = [30, 90, 180, 365];

/** What was not seen for so many days. */
export function EraseOlder({ all, asking }: { all: readonly TrailEntry[]; asking: Signal<ToErase | null> }) {
  const { labels, locale } = useEditor();
  const words = labels.trail.erase;
  const days = useSignal(90);
  const before = dayAfter(ownDay(), -days.value);
  const figures = all.filter(({ last }) => last < before).length;
  return (
    <span class="erase-older">
      <label for="trail-older">{words.older}</label>
      <select
        id="trail-older"
        value={days.value}
        onChange={({ currentTarget }) => {
          days.value = Number(currentTarget.value);
        }}
      >
        {spans.map((span) => (
          <option key={span} value={span}>
            {words.days(span, formatNumber(span, locale))}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="plain-button danger"
        disabled={figures === 0}
        onClick={() => {
          asking.value = { part: { before }, figures };
        }}
      >
        {words.article}
      </button>
    </span>
  );
}
