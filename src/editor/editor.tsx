/** The editor's entry: draws the page before any data is there, then follows the dataset and the address. */
import { effect } from '@preact/signals';
import { render } from 'preact';
import { theDatabase } from '../dataset/database.ts';
import { lostEdits } from '../dataset/store.ts';
import { readSettings, watchSettings } from '../settings/settings.ts';
import { localeNow } from '../surfaces/locale.ts';
import { loadWords } from '../surfaces/words/load-words.ts';
import { App } from './app.tsx';
import { isDirty } from './form-state.ts';
import { readRoute } from './routes.ts';
import { followContents } from './rows.ts';
import { createEditor, EditorProvider } from './state.ts';

/** Milliseconds that a deletion of the database is given before it is asked for again. */
const deletedAfter = 300;

async function start(): Promise<void> {
  const place = document.getElementById('editor');
  if (!place) return;
  const { uiLocale, theme } = await readSettings();
  const locale = localeNow(uiLocale);
  document.documentElement.lang = locale;
  document.body.dataset.theme = theme;
  await loadWords(locale);
  const editor = createEditor(locale, readRoute(location.hash));
  document.title = editor.labels.title;
  place.replaceChildren();
  place.removeAttribute('aria-busy');
  render(
    <EditorProvider value={editor}>
      <App />
    </EditorProvider>,
    place,
  );

  window.addEventListener('hashchange', () => {
    editor.route.value = readRoute(location.hash);
  });
  effect(() => {
    document.title = `${editor.labels.rooms[editor.route.value.room]} · ${editor.labels.title}`;
  });
  // The browser asks before a tab closes with something typed and not saved.
  window.addEventListener('beforeunload', (event) => {
    const typed = [...editor.forms.values()].some(
      ({ value }) => isDirty(value) && (value.from !== null || value.visited.size > 0),
    );
    if (typed) event.preventDefault();
  });
  watchSettings((settings) => {
    document.body.dataset.theme = settings.theme;
    if (settings.uiLocale !== uiLocale) location.reload();
  });
  let stop = (): void => undefined;
  const follow = (): void => {
    let first = true;
    stop();
    stop = followContents((contents) => {
      editor.contents.value = contents;
      if (!first) return;
      first = false;
      void lostEdits().then((lost) => {
        editor.lost.value = lost?.since ?? null;
      });
    });
  };
  // The first paint comes before the first reading.
  requestAnimationFrame(() => setTimeout(follow));
  editor.readAgain.subscribe((times) => {
    if (times > 0) follow();
  });
  // Deleted behind our back, the database is begun anew; what is typed stays in its form.
  theDatabase().on('versionchange', ({ newVersion }) => {
    if (newVersion === null) setTimeout(follow, deletedAfter);
  });
}

void start();
