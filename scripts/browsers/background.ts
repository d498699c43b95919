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
  // By its target and not by its worker, which would have to answer first.
  const session = await running.browser.target().createCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  for (const { targetId, type, url } of targetInfos) {
    if (type !== 'service_worker' || !url.startsWith(origin)) continue;
    // It may have stopped by itself meanwhile.
    await session.send('Target.closeTarget', { targetId }).catch(() => undefined);
  }
  await session.detach();
}
