import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import { currentShortcuts, openShortcutPage, type Shortcut } from '../settings/shortcuts.ts';
import type { WelcomeModel, Words } from './model.ts';

const editor = '../editor/editor.html';

/** The ways on, and the icon in the toolbar. */
export function Next({ model }: { model: WelcomeModel }) {
  const words = model.words.value;
  const { labels } = words;
  const title = useId();
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{labels.next.title}</h2>
      <ul class="ways-on">
        <li>
          <a href={`${editor}#/waves`}>{labels.next.editor}</a>
        </li>
        <li>
          <a href={`${editor}#/settings`}>{labels.next.settings}</a>
        </li>
      </ul>
      <Shortcuts words={words} />
      <Pin words={words} />
    </section>
  );
}

function Shortcuts({ words: { labels } }: { words: Words }) {
  // The browser has them in its own language.
  const commands: Readonly<Record<string, string>> = labels.next.commands;
  const shortcuts = useSignal<Shortcut[]>([]);
  const trouble = useSignal(false);
  useEffect(() => {
    const look = (): void =>
      void currentShortcuts().then((found) => {
        shortcuts.value = found;
      });
    look();
    // They are changed on the browser's own page, from which one comes back.
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  return (
    <>
      <dl class="keys">
        {shortcuts.value.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{commands[name] ?? description}</dt>
            <dd>{shortcut === '' ? labels.next.noKey : <kbd>{shortcut}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p>
        <button
          type="button"
          class="plain-button"
          onClick={() => {
            openShortcutPage().catch(() => {
              trouble.value = true;
            });
          }}
        >
          {labels.next.shortcuts}
        </button>{' '}
        <span role="status">{trouble.value && labels.next.noPage}</span>
      </p>
    </>
  );
}

/** Browsers put a new extension's icon out of sight; where they tell, it is said whether it is in sight now. */
function Pin({ words: { labels } }: { words: Words }) {
  const isOnToolbar = useSignal(false);
  useEffect(() => {
    const look = (): void =>
      void chrome.action.getUserSettings().then((settings) => {
        isOnToolbar.value = settings.isOnToolbar === true;
      });
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  const isFirefox = chrome.runtime.getURL('').startsWith('moz-extension:');
  return (
    <>
      <h3>{labels.pin.title}</h3>
      <p>{isOnToolbar.value ? labels.pin.done : isFirefox ? labels.pin.firefox : labels.pin.chrome}</p>
    </>
  );
}
