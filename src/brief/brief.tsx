/** The printable page's entry: takes over the story that the sidebar handed on, once, and draws it on one sheet. */
import { render } from 'preact';
import { call } from '../messages/call.ts';
import { readSettings } from '../settings/settings.ts';
import { labelsFor } from '../surfaces/labels/index.ts';
import { localeNow } from '../surfaces/locale.ts';
import { indexRecords } from '../surfaces/records.ts';
import { loadWords } from '../surfaces/words/load-words.ts';
import { Sheet } from './sheet.tsx';

async function start(): Promise<void> {
  const place = document.getElementById('brief');
  if (!place) return;
  const { uiLocale } = await readSettings();
  const locale = localeNow(uiLocale);
  document.documentElement.lang = locale;
  await loadWords(locale);
  const labels = labelsFor(locale);
  place.removeAttribute('aria-busy');

  const taken = await call('brief', {});
  const brief = taken.ok ? taken.value : null;
  const told = brief && (await call('context', { story: brief.story }));
  if (!brief || !told?.ok) {
    render(
      <div class="gone">
        <h1>{labels.name}</h1>
        <p>{brief ? labels.brief.failed : labels.brief.gone}</p>
      </div>,
      place,
    );
    return;
  }
  // The title is what the browser proposes as a file's name, and what its history keeps.
  if (!brief.isPrivate) document.title = `${brief.page.title} · ${labels.name}`;
  const { value: context } = told;
  render(
    <>
      <p class="bar">
        <button type="button" class="plain-button" onClick={() => window.print()}>
          {labels.brief.print}
        </button>
      </p>
      <Sheet
        context={context}
        records={indexRecords(context.records)}
        page={brief.page}
        limits={brief.limits}
        labels={labels}
        locale={locale}
      />
    </>,
    place,
  );
}

void start();
