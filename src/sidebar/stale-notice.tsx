/** What is said in place of a sidebar whose extension is gone from under it: it can do nothing any more. */
import type { Settings } from '../settings/settings.ts';
import { labelsFor } from '../surfaces/labels/index.ts';
import { localeNow } from '../surfaces/locale.ts';
import { mountSmallSheet } from './small-sheet.tsx';

/** @param settings as they were known last. */
export function sayStale(document: Document, { theme, uiLocale }: Pick<Settings, 'theme' | 'uiLocale'>): void {
  const locale = localeNow(uiLocale);
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
