import type { ComponentChildren } from 'preact';
import type { Brief } from '../messages/brief-schema.ts';
import { formatNumber } from '../surfaces/format.ts';
import type { ContextDrawing, Notes } from './notes.ts';

/** What the sheet is drawn from. */
export type Facts = ContextDrawing & Pick<Brief, 'page' | 'limits'>;

/** The same for a part that cites. */
export type Cited = Facts & { notes: Notes };

/** A titled part of the sheet. */
export function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Numbers of the sources below, behind what they bear out. */
export function Marks({ numbers }: { numbers: readonly number[] }) {
  return numbers.length === 0 ? null : <sup>{numbers.join(',')}</sup>;
}

/** How many of a list are left out, where any are. */
export function More({ count, labels, locale }: Facts & { count: number }) {
  return count > 0 ? <p class="more">{labels.brief.more(count, formatNumber(count, locale))}</p> : null;
}

/** At most so many of a list, or one more: "and 1 more" would take the line that the one takes. */
export function first<T>(list: readonly T[], most: number): readonly T[] {
  return list.length <= most + 1 ? list : list.slice(0, most);
}
