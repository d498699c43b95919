/**
 * The manifest of each browser: `manifest.json`, which is the same for both, with what differs and what is known
 * elsewhere (the version, the sites) filled in.
 */
import type { ManifestV3Export } from '@crxjs/vite-plugin';
import base from '../../manifest.json' with { type: 'json' };
import packageJson from '../../package.json' with { type: 'json' };

export const browsers = ['chrome', 'firefox'] as const;
export type Browser = (typeof browsers)[number];

/** The oldest versions that the extension was run on. */
export const oldestVersion: Record<Browser, number> = { chrome: 156, firefox: 153 };

const background = 'src/background/background.ts';

/** @param hostPermissions match patterns of the news sites. */
export function manifestFor(browser: Browser, hostPermissions: string[]): ManifestV3Export {
  const shared = { ...base, version: packageJson.version, host_permissions: hostPermissions };
  if (browser === 'chrome') {
    return {
      ...shared,
      minimum_chrome_version: String(oldestVersion.chrome),
      background: { service_worker: background, type: 'module' },
    };
  }
  const action = { ...base.action, theme_icons: themeIcons };
  return {
    ...shared,
    action,
    // Firefox has no service workers for extensions: the background is an event page.
    background: { scripts: [background] },
    browser_specific_settings: {
      gecko: {
        id: 'prior-waves@prior-waves.example',
        strict_min_version: `${oldestVersion.firefox}.0`,
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}

/** Firefox shows `light` where its theme's text is light. */
const themeIcons = [16, 32, 48].map((size) => ({
  size,
  light: `icons/dark-${size}.png`,
  dark: `icons/light-${size}.png`,
}));
