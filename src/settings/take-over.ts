/** Takes over, once, what an older release stored under another name. */

/** What `show` was before it could be `badge`: false where the sidebar was to come as a tab. */
const sidebarOpen = 'settings.sidebarOpen';
const show = 'settings.show';

/** Never rejects: where storage cannot be read or written it is done at the next start. */
export async function takeOverSettings(): Promise<void> {
  try {
    const { local } = chrome.storage;
    const stored = await local.get([sidebarOpen, show]);
    if (stored[sidebarOpen] === undefined) return;
    if (stored[sidebarOpen] === false && stored[show] === undefined) await local.set({ [show]: 'tab' });
    await local.remove([sidebarOpen]);
  } catch {
    // What is not taken over is the default.
  }
}
