import { inFirefoxWindow } from './firefox-window.ts';
import type { RunningBrowser } from './launch.ts';

/** Stops the extension's background in whatever it does, as the browser itself may at any time. */
export async function stopBackground(running: RunningBrowser): Promise<void> {
  const origin = running.extensionUrl('');
  if (running.name === 'firefox') {
    await inFirefoxWindow(
      running.browser,
      `(async () => {
        const { extension } = WebExtensionPolicy.getByURI(Services.io.newURI(${JSON.stringify(origin)}));
        await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
      })()`,
    );
    return;
  }
  const target = running.browser
    .targets()
    .find((one) => one.type() === 'service_worker' && one.url().startsWith(origin));
  const worker = (await target?.worker()) ?? null;
  // Where none runs there is nothing to stop.
  await worker?.close().catch(() => undefined);
}
