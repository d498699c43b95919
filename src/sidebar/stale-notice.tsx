/** What is said in place of a sidebar whose extension is gone from under it: it can do nothing any more. */
import { labelsFor } from '../surfaces/labels/index.ts';
import type { Locale } from '../surfaces/locale.ts';
import { mountSmallSheet } from './small-sheet.tsx';
import type { Theme } from './state.ts';

/** @param look as the sidebar was drawn: the browser answers no question of such a script any more. */
export function sayStale(document: Document, { theme, locale }: { theme: Theme; locale: Locale }): void {
  const labels = labelsFor(locale);
  const { title, text, reload } = labels.stale;
  mountSmallSheet({
    document,
    labels,
    locale,
    theme,
    title,
    content: (
      <>
        <p>{text}</p>
        <p class="ways">
          <button type="button" class="plain-button" onClick={() => document.location.reload()}>
            {reload}
          </button>
        </p>
      </>
    ),
    onClose: () => undefined,
  });
}
