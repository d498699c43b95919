/** The popup's entry. Its page draws itself before this runs; here it is filled in, as the tab and the background answer. */
import { loadPopupLabels } from '../surfaces/labels/popup-words.ts';
import { keepLook, type Look, storedLook, watchLook, wear } from '../surfaces/look.ts';
import { tabInQuestion } from './asking.ts';
import { fillPopup } from './fill.tsx';

async function start(): Promise<void> {
  const place = document.getElementById('popup');
  if (!place) return;
  const tab = tabInQuestion(location.search);
  let shown: string | null = null;
  let filling = new AbortController();

  async function show(look: Look): Promise<void> {
    keepLook(look);
    const locale = wear(look);
    if (locale === shown || place === null) return;
    shown = locale;
    filling.abort();
    filling = new AbortController();
    const { signal } = filling;
    await fillPopup({ place, locale, labels: await loadPopupLabels(locale), tab, signal });
  }

  watchLook((look) => void show(look));
  await show(await storedLook());
}

void start();
