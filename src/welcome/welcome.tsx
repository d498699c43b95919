/** The first-run page's entry: words and look as the reader has set them, followed as they change, also elsewhere. */
import { batch, signal } from '@preact/signals';
import { render } from 'preact';
import { readSettings, type Settings, watchSettings, writeSettings } from '../settings/settings.ts';
import { welcomeLabelsFor } from '../surfaces/labels/welcome-index.ts';
import { localeNow } from '../surfaces/locale.ts';
import type { WelcomeModel, Words } from './model.ts';
import { Welcome } from './page.tsx';

async function wordsFor({ uiLocale }: Settings): Promise<Words> {
  const locale = localeNow(uiLocale);
  return { locale, labels: await welcomeLabelsFor(locale) };
}

async function start(): Promise<void> {
  const place = document.getElementById('welcome');
  if (!place) return;
  const first = await readSettings();
  const settings = signal(first);
  const words = signal(await wordsFor(first));
  const trouble = signal(false);
  const model: WelcomeModel = {
    settings,
    words,
    trouble,
    async write(change) {
      const written = await writeSettings(change);
      trouble.value = !written.ok;
      return written;
    },
  };

  function dress(): void {
    const { locale, labels } = words.value;
    document.documentElement.lang = locale;
    document.body.dataset.theme = settings.value.theme;
    document.title = labels.title;
  }

  dress();
  place.replaceChildren();
  place.removeAttribute('aria-busy');
  render(<Welcome model={model} />, place);

  async function take(now: Settings): Promise<void> {
    const next = await wordsFor(now);
    batch(() => {
      settings.value = now;
      if (next.locale !== words.value.locale) words.value = next;
    });
    dress();
  }
  watchSettings((now) => void take(now));
}

void start();
