import { useId } from 'preact/hooks';
import { Icon } from '../surfaces/icons.tsx';
import { locales } from '../surfaces/locale.ts';
import { Example } from './example.tsx';
import { Locality } from './locality-section.tsx';
import type { WelcomeModel } from './model.ts';
import { Next } from './next-section.tsx';
import { Permissions } from './permissions-section.tsx';

/** The first-run page. */
export function Welcome({ model }: { model: WelcomeModel }) {
  const { labels } = model.words.value;
  return (
    <>
      <header class="lead">
        <div class="lead-head">
          <p class="wordmark">
            <Icon name="waves" />
            Prior Waves
          </p>
          <Look model={model} />
        </div>
        <h1>{labels.title}</h1>
        <p>{labels.does}</p>
        <p>{labels.reads}</p>
        <p>{labels.keeps}</p>
      </header>
      <main>
        <Example model={model} />
        <Permissions model={model} />
        <Locality model={model} />
        <Next model={model} />
      </main>
    </>
  );
}

const uiLocales = ['auto', ...locales] as const;
const themes = ['auto', 'light', 'dark'] as const;

function Look({ model }: { model: WelcomeModel }) {
  const { look } = model.words.value.labels;
  const { uiLocale, theme } = model.settings.value;
  const ids = [useId(), useId()];
  return (
    <fieldset class="look">
      <legend class="unseen">{look.label}</legend>
      <div class="look-field">
        <label for={ids[0]}>{look.language}</label>
        <select
          id={ids[0]}
          value={uiLocale}
          onChange={({ currentTarget }) => {
            const chosen = uiLocales.find((each) => each === currentTarget.value);
            if (chosen) void model.write({ uiLocale: chosen });
          }}
        >
          {uiLocales.map((each) => (
            <option key={each} value={each} lang={each === 'auto' ? undefined : each}>
              {look.languages[each]}
            </option>
          ))}
        </select>
      </div>
      <div class="look-field">
        <label for={ids[1]}>{look.theme}</label>
        <select
          id={ids[1]}
          value={theme}
          onChange={({ currentTarget }) => {
            const chosen = themes.find((each) => each === currentTarget.value);
            if (chosen) void model.write({ theme: chosen });
          }}
        >
          {themes.map((each) => (
            <option key={each} value={each}>
              {look.themes[each]}
            </option>
          ))}
        </select>
      </div>
      {model.trouble.value && (
        <p class="flag" role="alert">
          {look.notKept}
        </p>
      )}
    </fieldset>
  );
}
