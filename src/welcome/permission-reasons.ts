/** Why each permission of the manifest is asked for. A permission without a reason fails the tests of the built files. */
import type { WelcomeLabels } from '../surfaces/labels/welcome-labels.ts';

type Reason = keyof WelcomeLabels['permissions']['reasons'];

/** The reason by the permission's name in the manifest. */
export const permissionReasons: Readonly<Record<string, Reason>> = {
  storage: 'storage',
  scripting: 'scripting',
  activeTab: 'activeTab',
  contextMenus: 'contextMenus',
};

/** The reasons of the sites that the manifest lists, and of those that it may ask for. */
export const hostReasons = { listed: 'hosts', optional: 'optionalHosts' } as const satisfies Record<string, Reason>;
