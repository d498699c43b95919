/** What the parts of the first-run page draw from. */
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Settings, Written } from '../settings/settings.ts';
import type { WelcomeLabels } from '../surfaces/labels/welcome-labels.ts';
import type { Locale } from '../surfaces/locale.ts';

/** Language and words come together: nothing is drawn in one with the other's. */
export interface Words {
  locale: Locale;
  labels: WelcomeLabels;
}

export interface WelcomeModel {
  words: ReadonlySignal<Words>;
  settings: ReadonlySignal<Settings>;
  /** Writes a setting; what could not be written is told in `trouble`. */
  write: (change: Partial<Settings>) => Promise<Written>;
  trouble: Signal<boolean>;
}
