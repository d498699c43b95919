/** A small sheet at the window's lower corner, for what is said once and has no article: an answer, a notice. */
import type { ComponentChildren } from 'preact';
import { IconButton } from '../surfaces/icon-button.tsx';
import { Icon } from '../surfaces/icons.tsx';
import type { Labels } from '../surfaces/labels/labels.ts';
import type { Locale } from '../surfaces/locale.ts';
import type { Theme } from './state.ts';

export interface SmallSheetProps {
  labels: Labels;
  locale: Locale;
  theme: Theme;
  /** What it is about, in one or two words. */
  title: string;
  children: ComponentChildren;
  /** The reader closes it. */
  onClose: () => void;
}

export function SmallSheet({ labels, locale, theme, title, children, onClose }: SmallSheetProps) {
  return (
    <div class="surface sidebar" data-theme={theme} lang={locale} dir="ltr">
      <aside class="panel small-sheet" aria-label={labels.panel.label}>
        <header class="panel-head">
          <h2 class="wordmark">
            <Icon name="waves" />
            {labels.name}
          </h2>
          <IconButton icon="close" label={labels.panel.close} onClick={onClose} />
        </header>
        <div class="scroller">
          <section class="section" role="status" aria-labelledby="title-small">
            <h3 id="title-small" class="overline">
              {title}
            </h3>
            {children}
          </section>
        </div>
      </aside>
    </div>
  );
}
