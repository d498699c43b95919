/** The popup's entry. Its page draws itself before this runs; here it is filled in, as the tab and the background answer. */
import { loadPopupLabels } from '../surfaces/labels/popup-words.ts';
import { keepLook, storedLook, watchLook, wear } from '../surfaces/look.ts';
import { tabInQuestion } from './asking.ts';
import { fillPopup } from './fill.tsx';

async function start(): Promise<void> {
  const place = document.getElementById('popup');
  if (!place) return;
  const tab = tabInQuestion(location.search);
  const look = await storedLook();
  keepLook(look);
  const locale = wear(look);
  await fillPopup({ place, locale, labels: await loadPopupLabels(locale), tab });
  watchLook((now) => {
    keepLook(now);
    if (now.uiLocale !== look.uiLocale) location.reload();
    else wear(now);
  });
}

void start();
