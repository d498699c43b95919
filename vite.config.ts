import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import { inPageFiles, languageTags } from './scripts/build/in-page-files.ts';
import { browsers, manifestFor, oldestVersion } from './scripts/build/manifest-for.ts';
import { messageParts } from './scripts/build/message-parts.ts';
import { sampleStories } from './scripts/build/sample-stories.ts';
import { matchPatterns, siteProblems, sites } from './src/sites/sites.ts';

/** The build's mode is the browser that it is for: `vite build --mode firefox`. */
export default defineConfig(({ mode }) => {
  const browser = browsers.find((name) => name === mode);
  if (browser === undefined) throw new Error(`Build with --mode ${browsers.join(' or --mode ')}, not ${mode}.`);
  const root = import.meta.dirname;
  const problems = siteProblems(sites);
  if (problems.length > 0) throw new Error(`src/sites/sites.json:\n${problems.join('\n')}`);
  const matches = matchPatterns(sites);
  // Every fixed word longer and marked: shows what is cut off, and what is no message.
  const pseudo = process.env.PRIOR_WAVES_PSEUDO_LOCALE === 'yes';
  const target = `${browser}${oldestVersion[browser]}`;

  return {
    plugins: [
      messageParts(root, { pseudo }),
      crx({ manifest: manifestFor(browser, matches), browser }),
      inPageFiles({
        root,
        target,
        pseudo,
        files: { 'gate.js': 'src/gate/gate.ts', 'annotator.js': 'src/sidebar/annotator.ts' },
        gate: { file: 'gate.js', matches },
      }),
    ],
    define: {
      __LANGUAGE_TAGS__: JSON.stringify(languageTags(root)),
      __SAMPLE_STORIES__: JSON.stringify(sampleStories()),
    },
    build: {
      outDir: `dist/${browser}`,
      // A page that no entry of the manifest names.
      rolldownOptions: { input: { brief: 'src/brief/brief.html' } },
      emptyOutDir: true,
      target,
      // The polyfill for preloading asks for modules by fetch, which no page of ours may do.
      modulePreload: false,
    },
  };
});
