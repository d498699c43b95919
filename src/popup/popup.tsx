/** The popup's entry: draws at once what needs no data, then fills in what the tab and the background answer. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { readSettings } from '../settings/settings.ts';
import { labelsFor } from '../surfaces/labels/index.ts';
import { localeNow } from '../surfaces/locale.ts';
import { Popup, type PopupModel } from './popup-view.tsx';
import { tabInQuestion } from './tab-state.ts';

async function start(): Promise<void> {
  const place = document.getElementById('popup');
  if (!place) return;
  const { uiLocale, theme } = await readSettings();
  const locale = localeNow(uiLocale);
  document.documentElement.lang = locale;
  document.body.dataset.theme = theme;
  const model: PopupModel = {
    locale,
    labels: labelsFor(locale),
    tabId: tabInQuestion(location.search),
    tab: signal(null),
    busy: signal(true),
    trouble: signal(null),
  };
  place.replaceChildren();
  render(<Popup model={model} />, place);
}

void start();
