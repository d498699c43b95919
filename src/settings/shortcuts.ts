/** The keys of our commands, which belong to the browser: it shows and changes them on a page of its own. */

export interface Shortcut {
  /** As in the manifest, such as `toggle-sidebar`. */
  name: string;
  /** In the browser's language. */
  description: string;
  /** As the browser writes it; empty where it has none, also where another extension has the key. */
  shortcut: string;
}

/** Firefox has a call for it, Chrome an address. */
interface OpensItsPage {
  openShortcutSettings?: () => Promise<void>;
}

/** Opens the browser's page on which the keys are changed. */
export async function openShortcutPage(): Promise<void> {
  const commands: OpensItsPage & typeof chrome.commands = chrome.commands;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await chrome.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** The commands with the keys that they have now. What opens the popup has no command of ours. */
export async function currentShortcuts(): Promise<Shortcut[]> {
  const commands = await chrome.commands.getAll();
  return commands.flatMap(({ name = '', description = '', shortcut = '' }) =>
    name === '' || name.startsWith('_') ? [] : [{ name, description, shortcut }],
  );
}
