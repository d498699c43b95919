import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import { browserMessages } from './scripts/build/browser-messages.ts';
import { classicBackground } from './scripts/build/classic-background.ts';
import { deskWorker } from './scripts/build/desk-worker.ts';
import { backgroundFiles } from './scripts/build/few-chunks.ts';
import { inPageFiles, languageTags } from './scripts/build/in-page-files.ts';
import { browsers, manifestFor, oldestVersion } from './scripts/build/manifest-for.ts';
import { messageParts } from './scripts/build/message-parts.ts';
import { optionsInSettings } from './scripts/build/options-in-settings.ts';
import { plainPolyfill } from './scripts/build/plain-polyfill.ts';
import { sampleStories } from './scripts/build/sample-stories.ts';
import { selfTestArticles } from './scripts/build/self-test-articles.ts';
import { shortManifest } from './scripts/build/short-manifest.ts';
import { problemsOf } from './scripts/build/site-problems.ts';
import { thirdPartyNotices } from './scripts/build/third-party-notices.ts';
import { gateMatches } from './src/sites/gate-script.ts';
import { granted, requiredSites } from './src/sites/granted.ts';
import { matchPatterns, sites } from './src/sites/sites.ts';

/** The build's mode is the browser that it is for: `vite build --mode firefox`. */
export default defineConfig(({ mode }) => {
  const browser = browsers.find((name) => name === mode);
  if (browser === undefined) throw new Error(`Build with --mode ${browsers.join(' or --mode ')}, not ${mode}.`);
  const root = import.meta.dirname;
  const languages = languageTags(root);
  const problems = problemsOf(sites, languages, granted.domains);
  if (problems.length > 0) throw new Error(`src/sites:\n${problems.join('\n')}`);
  const required = requiredSites(sites);
  // Every fixed word longer and marked: shows what is cut off, and what is no message.
  const pseudo = process.env.PRIOR_WAVES_PSEUDO_LOCALE === 'yes';
  const target = `${browser}${oldestVersion[browser]}`;
  const notices = thirdPartyNotices(root);

  return {
    plugins: [
      messageParts(root, { pseudo }),
      browserMessages(),
      deskWorker(root),
      plainPolyfill(),
      shortManifest(),
      notices.note(),
      crx({ manifest: manifestFor(browser, matchPatterns(required)), browser }),
      optionsInSettings(),
      inPageFiles({
        root,
        target,
        pseudo,
        plugins: () => [notices.note()],
        files: {
          'gate.js': 'src/gate/gate.ts',
          'annotator.js': 'src/sidebar/annotator.ts',
          'sidebar.js': 'src/sidebar/offer-drawing.ts',
          // For a page of ours, which loads it before it draws itself: no module can be that early.
          'assets/first-look.js': 'src/popup/first-look.ts',
        },
        gate: { file: 'gate.js', ...gateMatches(required) },
      }),
      notices.write(),
      ...(browser === 'chrome' ? [classicBackground()] : []),
    ],
    // As a text, JSON is read several times as fast as as code.
    json: { stringify: true },
    // The build for browsers of today: what the package names is for all of them, and larger.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.min.mjs' }] },
    define: {
      __LANGUAGE_TAGS__: JSON.stringify(languages),
      __SAMPLE_STORIES__: JSON.stringify(sampleStories()),
      __SELF_TEST_ARTICLES__: JSON.stringify(selfTestArticles()),
      __SELF_TEST_COUNT__: JSON.stringify(selfTestArticles().length),
    },
    build: {
      outDir: `dist/${browser}`,
      // Pages that no entry of the manifest names.
      rolldownOptions: {
        input: { brief: 'src/brief/brief.html', welcome: 'src/welcome/welcome.html' },
        output: { codeSplitting: { groups: backgroundFiles(root) } },
      },
      emptyOutDir: true,
      target,
      // The polyfill for preloading asks for modules by fetch, which no page of ours may do.
      modulePreload: false,
    },
  };
});
