/** How the page as a whole was read: its date with where that was found, and the evidence for its kind of story. */
import type { StoryReason } from '../story/reasons.ts';
import { formatDate } from '../surfaces/format.ts';
import { wordStoryReason } from '../surfaces/sentences/reasons.ts';
import { useSidebar } from './state.ts';

export function ReadingSection() {
  const { context, labels, locale } = useSidebar();
  const words = labels.receipt;
  const { published, why } = context.value.story;
  return (
    <section class="section" data-section="reading" aria-label={words.page}>
      <details class="reading small">
        <summary>{words.page}</summary>
        <dl class="reading-facts">
          <dt>{words.article}</dt>
          <dd>
            {published === null ? words.undated : formatDate(published.date, locale)}
            {published !== null && <span class="quiet because">{words.from[published.from]}</span>}
          </dd>
          <Evidence name={words.evidence} reasons={why.filter(({ speaks }) => speaks === 'for')} />
          <Evidence name={words.evidenceAgainst} reasons={why.filter(({ speaks }) => speaks === 'against')} />
        </dl>
      </details>
    </section>
  );
}

function Evidence({ name, reasons }: { name: string; reasons: readonly StoryReason[] }) {
  const { locale } = useSidebar();
  if (reasons.length === 0) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <ul class="bullets">
          {reasons.map((reason) => (
            <li key={reason.code}>{wordStoryReason(reason, locale)}</li>
          ))}
        </ul>
      </dd>
    </>
  );
}
