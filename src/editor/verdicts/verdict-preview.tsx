/** Before saving: which verdicts on the sample articles the change would flip. */

import { useEditor } from '../state.ts';
import { Flipped } from './flips.tsx';
import { useFlips } from './use-flips.ts';
import type { Prospect } from './verdict-changes.ts';

/** @param sound false while the record breaks a rule: then there is nothing to try. */
export function VerdictPreview({ prospect, sound }: { prospect: Prospect; sound: boolean }) {
  const { labels } = useEditor();
  const found = useFlips(prospect, sound);

  if (!sound) return null;
  return (
    <section class="verdict-preview" aria-labelledby="verdict-preview" aria-live="polite">
      <h2 id="verdict-preview">{labels.verdicts.title}</h2>
      {found === null || found.length === 0 ? (
        <p class="quiet small">{found === null ? labels.verdicts.working : labels.verdicts.none}</p>
      ) : (
        <ul>
          {found.map(({ title, lang, figure, from, to }) => (
            <li key={`${title} ${figure} ${from} ${to}`}>
              <p class="small quiet" lang={lang}>
                {title}
              </p>
              <p class="flip">
                <Flipped {...{ lang, figure, from, to }} />
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
