/** A small sheet at the window's lower corner, for what is said once and has no article: an answer, a notice. */
import { type ComponentChildren, render } from 'preact';
import { IconButton } from '../surfaces/icon-button.tsx';
import { Icon } from '../surfaces/icons.tsx';
import type { Labels } from '../surfaces/labels/labels.ts';
import type { Locale } from '../surfaces/locale.ts';
import themeStyles from '../surfaces/theme.css?inline';
import { createHost } from './host.ts';
import { closeOnEscape, closeOnPageEscape } from './keys.ts';
import panelStyles from './panel.css?inline';
import rowStyles from './rows.css?inline';
import sectionStyles from './sections.css?inline';
import sheetStyles from './small-sheet.css?inline';
import type { Theme } from './state.ts';
import { stay } from './stay.ts';

export interface SmallSheetOptions {
  document: Document;
  labels: Labels;
  locale: Locale;
  theme: Theme;
  /** What it is about, in one or two words. */
  title: string;
  content: ComponentChildren;
  /** The reader closed it. */
  onClose: () => void;
}

/** Draws the sheet. @returns a function that takes it off the page. */
export function mountSmallSheet(options: SmallSheetOptions): () => void {
  const { document, labels, locale, theme, title, content, onClose } = options;
  const lifetime = new AbortController();
  const { signal } = lifetime;
  const host = createHost(document, [themeStyles, panelStyles, sectionStyles, rowStyles, sheetStyles], signal);
  const container = document.createElement('div');
  host.root.append(container);

  function close(): void {
    takeOff();
    onClose();
  }
  function takeOff(): void {
    if (signal.aborted) return;
    render(null, container);
    lifetime.abort();
  }
  closeOnEscape(container, close);
  closeOnPageEscape({ document, signal, close, isOpen: host.attached, pageComesFirst: () => false });
  render(
    <div class="surface sidebar" data-theme={theme} lang={locale} dir="ltr">
      <aside class="panel small-sheet" aria-label={labels.panel.label}>
        <header class="panel-head">
          <h2 class="wordmark">
            <Icon name="waves" />
            {labels.name}
          </h2>
          <IconButton icon="close" label={labels.panel.close} onClick={close} />
        </header>
        <div class="scroller">
          <section class="section" role="status" aria-labelledby="title-small">
            <h3 id="title-small" class="overline">
              {title}
            </h3>
            {content}
          </section>
        </div>
      </aside>
    </div>,
    container,
  );
  host.attach();
  void stay().then((can) => can && host.goWithSheet());
  return takeOff;
}
