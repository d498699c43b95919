/**
 * What is said in place of a sidebar whose extension is gone from under it: it can do nothing any more, and nobody brings it
 * a frame to draw in.
 */
import { render } from 'preact';
import { labelsFor } from '../surfaces/labels/index.ts';
import type { Locale } from '../surfaces/locale.ts';
import themeStyles from '../surfaces/theme.css?inline';
import hostStyles from './host.css?inline';
import { createHost } from './host.ts';
import { closeOnEscape, closeOnPageEscape } from './keys.ts';
import panelStyles from './panel.css?inline';
import sectionStyles from './sections.css?inline';
import sheetStyles from './small-sheet.css?inline';
import { SmallSheet } from './small-sheet.tsx';
import type { Theme } from './state.ts';

/** @param look as the sidebar was drawn: the browser answers no question of such a script any more. */
export function sayStale(document: Document, { theme, locale }: { theme: Theme; locale: Locale }): void {
  const labels = labelsFor(locale);
  const { title, text, reload } = labels.stale;
  const lifetime = new AbortController();
  const { signal } = lifetime;
  const host = createHost(document, [themeStyles, hostStyles, panelStyles, sectionStyles, sheetStyles], signal);
  const container = document.createElement('div');
  host.root.append(container);
  function close(): void {
    render(null, container);
    lifetime.abort();
  }
  closeOnEscape(container, close);
  closeOnPageEscape({ document, signal, close, isOpen: host.attached, pageComesFirst: () => false });
  render(
    <SmallSheet labels={labels} locale={locale} theme={theme} title={title} onClose={close}>
      <p>{text}</p>
      <p class="ways">
        <button type="button" class="plain-button" onClick={() => document.location.reload()}>
          {reload}
        </button>
      </p>
    </SmallSheet>,
    container,
  );
  host.attach();
}
