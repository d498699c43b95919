/** The editor's entry: draws the page before any data is there, then follows the dataset and the address. */
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { theDatabase } from '../dataset/database.ts';
import { lostEdits } from '../dataset/store.ts';
import { readSettings, watchSettings } from '../settings/settings.ts';
import { localeNow } from '../surfaces/locale.ts';
import { loadWords } from '../surfaces/words/load-words.ts';
import { App } from './app.tsx';
import { isTyped, keepForms, takeLeftForms } from './record/kept-forms.ts';
import { readRoute } from './routes.ts';
import { followContents } from './rows.ts';
import { createEditor, EditorProvider } from './state.ts';

/** Milliseconds that a deletion of the database is given before it is asked for again. */
const deletedAfter = 300;
/** Milliseconds between the last key and the note of what was typed. */
const notedAfter = 250;

async function start(): Promise<void> {
  const place = document.getElementById('editor');
  if (!place) return;
  const { uiLocale, theme } = await readSettings();
  const locale = localeNow(uiLocale);
  document.documentElement.lang = locale;
  document.body.dataset.theme = theme;
  const [left] = await Promise.all([takeLeftForms(), loadWords(locale)]);
  // From here on nothing is awaited before the address is followed.
  const editor = createEditor(locale, readRoute(location.hash));
  for (const [key, form] of left?.forms ?? []) editor.forms.set(key, signal(form));
  editor.left.value = left;
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
  const formsNow = () => new Map([...editor.forms].map(([key, form]) => [key, form.peek()]));
  const kept = keepForms(formsNow);
  kept.note();
  let noting: ReturnType<typeof setTimeout> | undefined;
  let isAsked = false;
  const noteSoon = (): void => {
    isAsked = false;
    clearTimeout(noting);
    noting = setTimeout(kept.note, notedAfter);
  };
  for (const name of ['input', 'change', 'click']) document.addEventListener(name, noteSoon);
  // What was saved need not be kept.
  effect(() => {
    void editor.contents.value;
    noteSoon();
  });
  // The browser asks before a tab closes with something typed and not saved. Whoever leaves all the same wants nothing of it.
  window.addEventListener('beforeunload', (event) => {
    isAsked = true;
    if ([...formsNow().values()].some(isTyped)) event.preventDefault();
  });
  window.addEventListener('pagehide', () => {
    clearTimeout(noting);
    if (isAsked) kept.forget();
    else kept.note();
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
