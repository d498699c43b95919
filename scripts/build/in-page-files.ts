/**
 * The files that run inside other people's pages. crxjs would load them through modules and list every one as
 * web-accessible, where any page could ask for them and so find the extension out. They are built here instead, each
 * as one classic script that loads nothing, and the manifest names only the gate.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CrxPlugin } from '@crxjs/vite-plugin';
import { build, type Plugin } from 'vite';
import type { GateMatches } from '../../src/sites/gate-script.ts';
import { locales } from '../../src/surfaces/locale.ts';
import { messageParts } from './message-parts.ts';

export interface InPageFiles {
  /** The project's folder, which all sources are relative to. */
  root: string;
  /** Vite's build target. */
  target: string;
  /** Whether messages are those of the pseudo-locale. */
  pseudo?: boolean;
  /** What else looks at the files as they are built. */
  plugins?: () => Plugin[];
  /** File name in the package → source. */
  files: Record<string, string>;
  /** The file that the manifest runs on its own, and where. */
  gate: { file: string } & GateMatches;
}

const languagesFolder = 'src/story/languages';
const wordsFolder = 'src/surfaces/words';

/** The tags of all languages that there are: one file each, named for its tag. */
export function languageTags(root: string): string[] {
  return readdirSync(join(root, languagesFolder))
    .flatMap((file) => /^([a-z]{2}(?:-[A-Z][a-z]{3})?)\.ts$/.exec(file)?.[1] ?? [])
    .sort();
}

/** A file in the package that makes what a module exports known where annotator and our own pages look for it. */
function registering(root: string, module: string, registry: string, register: string): string {
  return [
    `import exported from ${JSON.stringify(join(root, module))};`,
    `import { ${register} } from ${JSON.stringify(join(root, registry))};`,
    `${register}(exported);`,
  ].join('\n');
}

/** Gives the nested build its entry, which is no file. */
function entryOf(source: string): Plugin {
  const id = '\0in-page-entry';
  return {
    name: 'in-page-entry',
    resolveId: (request) => (request === id ? id : null),
    load: (request) => (request === id ? source : null),
  };
}

/** Builds every in-page file and adds the gate to the manifest. Fails where a file would be more than one script. */
export function inPageFiles(options: InPageFiles): CrxPlugin & Plugin {
  const { root, target, pseudo = false, plugins = () => [], files, gate } = options;
  const language = (tag: string) =>
    registering(root, `${languagesFolder}/${tag}.ts`, 'src/story/registry.ts', 'registerLanguage');
  const words = (locale: string) =>
    registering(root, `${wordsFolder}/${locale}.ts`, 'src/surfaces/words.ts', 'registerWords');
  const entries = new Map<string, string>([
    ...Object.entries(files).map(([file, source]) => [file, `import ${JSON.stringify(join(root, source))};`] as const),
    ...languageTags(root).map((tag) => [`languages/${tag}.js`, language(tag)] as const),
    ...locales.map((locale) => [`words/${locale}.js`, words(locale)] as const),
  ]);

  return {
    name: 'in-page-files',
    apply: 'build',
    enforce: 'post',
    async generateBundle() {
      for (const [fileName, source] of entries) {
        const built = await build({
          configFile: false,
          root,
          publicDir: false,
          logLevel: 'warn',
          plugins: [entryOf(source), messageParts(root, { pseudo }), ...plugins()],
          build: {
            write: false,
            target,
            modulePreload: false,
            rolldownOptions: {
              input: '\0in-page-entry',
              output: { format: 'iife', entryFileNames: fileName, codeSplitting: false },
            },
          },
        });
        const outputs = 'output' in built ? built.output : [];
        const [script, ...rest] = outputs;
        if (script?.type !== 'chunk' || rest.length > 0) {
          this.error(`${fileName} must be one script; got ${outputs.map((output) => output.fileName).join(', ')}`);
        }
        for (const id of script.moduleIds) {
          if (!id.startsWith('\0')) this.addWatchFile(id.replace(/\?.*$/, ''));
        }
        this.emitFile({ type: 'asset', fileName, source: script.code });
      }
    },
    renderCrxManifest(manifest) {
      const { file, ...where } = gate;
      manifest.content_scripts = [{ js: [file], ...where, run_at: 'document_idle' }];
      if (manifest.web_accessible_resources !== undefined && manifest.web_accessible_resources.length > 0) {
        const found = JSON.stringify(manifest.web_accessible_resources);
        throw new Error(`web_accessible_resources must stay empty: pages could find the extension out. Got ${found}`);
      }
      return manifest;
    },
  };
}
