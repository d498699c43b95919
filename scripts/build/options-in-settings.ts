/**
 * Where the browsers' own pages of extensions lead to: the settings among the editor's rooms. crxjs takes what the manifest
 * names for a file to be built, so the room is added when that is done.
 */
import type { CrxPlugin } from '@crxjs/vite-plugin';
import type { Plugin } from 'vite';

export function optionsInSettings(): CrxPlugin & Plugin {
  return {
    name: 'options-in-settings',
    apply: 'build',
    enforce: 'post',
    renderCrxManifest(manifest) {
      const { options_ui: options } = manifest;
      if (options?.page !== undefined) options.page = `${options.page}#/settings`;
      return manifest;
    },
  };
}
