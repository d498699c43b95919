/** All keys: those of the browser, as it has them now, and those of the sidebar and this editor. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { currentShortcuts, openShortcutPage } from '../../settings/shortcuts.ts';
import { useEditor } from '../state.ts';
import { Marked, Part } from './setting-parts.tsx';
import { useSettings } from './settings-state.ts';

export function Shortcuts() {
  const editor = useEditor();
  const words = editor.labels.settings;
  const commands: Readonly<Record<string, string>> = words.commands;
  const shortcuts = useSignal(useSettings().atFirst().shortcuts);
  useEffect(() => {
    const look = (): void =>
      void currentShortcuts()
        .then((now) => {
          shortcuts.value = now;
        })
        .catch(() => undefined);
    look();
    // The reader comes back from the browser's page, where they may have changed them.
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return (
    <Part part="shortcuts">
      <dl class="key-list">
        {shortcuts.value.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{shortcut === '' ? <span class="quiet">{words.noKey}</span> : <kbd>{shortcut}</kbd>}</dt>
            <dd>{commands[name] ?? description}</dd>
          </div>
        ))}
      </dl>
      <button
        type="button"
        class="plain-button"
        onClick={() => void openShortcutPage().catch((error: unknown) => editor.say(String(error), 'trouble'))}
      >
        {words.openShortcuts}
      </button>
    </Part>
  );
}

/** Keys by what they do; `keys` of the labels says it. */
const pageKeys = {
  close: ['Esc'],
  step: ['N', 'P'],
  rows: ['↑', '↓', 'Home', 'End'],
  marked: ['Enter'],
  edge: ['←', '→', '↑', '↓'],
  undo: ['Ctrl+Z', 'Ctrl+Shift+Z'],
} as const;

export function PageKeys() {
  const { labels } = useEditor();
  const { keys } = labels.settings;
  const names = Object.keys(pageKeys).filter((name): name is keyof typeof pageKeys => name in pageKeys);
  return (
    <Part part="pageKeys">
      <dl class="key-list">
        {names.map((name) => (
          <div key={name}>
            <dt>
              {pageKeys[name].map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>
              <Marked text={keys[name]} />
            </dd>
          </div>
        ))}
      </dl>
      <p class="small quiet">{labels.table.keys}</p>
    </Part>
  );
}
