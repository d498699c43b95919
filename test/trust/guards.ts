/** Every guard of SECURITY.md that a test holds: where it stands, how it would be taken out, and the test that then fails. */
// Longer than 300 lines: one list.

export interface Guard {
  /** As SECURITY.md names it. */
  name: string;
  file: string;
  /** Occurs once in the file. */
  find: string;
  replace: string;
  /** A test file. */
  test: string;
  /** What needs the built extension takes minutes: `build` looks at its files, `browser` runs it. */
  needs?: 'build' | 'browser';
}

const calls = 'test/messages/calls.test.ts';
const answers = 'src/messages/answer-calls.ts';
const ownHand = 'test/trust/own-hand.test.ts';
const texts = 'test/trust/page-texts.test.ts';

export const guards: readonly Guard[] = [
  {
    name: 'calls come from this extension',
    file: answers,
    find: 'if (id !== own.id) return null;',
    replace: '',
    test: calls,
  },
  {
    name: 'calls come from top frames',
    file: answers,
    find: 'if (tabId !== null && frameId === 0)',
    replace: 'if (tabId !== null)',
    test: calls,
  },
  {
    name: 'own pages are told by their whole origin',
    file: answers,
    find: 'url.startsWith(own.url)',
    replace: 'url.startsWith(own.url.slice(0, -1))',
    test: calls,
  },
  {
    name: 'pages make no call of our own pages',
    file: answers,
    find: 'if (!definition.from.includes(asker.caller))',
    replace: 'if (definition.from.length === 0)',
    test: calls,
  },
  {
    name: 'what calls carry is checked',
    file: answers,
    find: 'if (!parsed.success) return refuse(name, firstIssue(parsed.issues));\n    return handlers[name](parsed.output, asker);',
    replace: 'return handlers[name](parsed.success ? parsed.output : (payload as Payload<N>), asker);',
    test: calls,
  },
  {
    name: 'what pages answer is checked',
    file: 'src/messages/send-to-tab.ts',
    find: 'return parsed.success ? parsed.output :',
    replace: 'return parsed !== null ? (result as Result<Answer<N>>) :',
    test: 'test/messages/between.test.ts',
  },
  {
    name: 'the page’s listener hears this extension only',
    file: 'src/messages/answer-in-page.ts',
    find: 'sender.id !== chrome.runtime.id || ',
    replace: '',
    test: 'test/messages/between.test.ts',
  },
  {
    name: 'a correction is of the page that asks',
    file: 'src/background/corrections.ts',
    find: "if (caller === 'in-page' && !holds)",
    replace: "if (caller === 'own-page' && !holds)",
    test: 'test/background/corrections.test.ts',
  },
  {
    name: 'in private windows nothing is kept',
    file: 'src/background/corrections.ts',
    find: "if (incognito) return { ok: false, error: 'correct: in a private window nothing is kept' };",
    replace: '',
    test: 'test/background/corrections.test.ts',
  },
  {
    name: 'the trail is not written in private windows',
    file: 'src/background/trail.ts',
    find: "as === 'part' || incognito || ",
    replace: "as === 'part' || ",
    test: 'test/background/trail.test.ts',
  },
  {
    name: 'the root is closed',
    file: 'src/sidebar/host.ts',
    find: "attachShadow({ mode: 'closed' })",
    replace: "attachShadow({ mode: 'open' })",
    test: ownHand,
  },
  {
    name: 'the page hears nothing of what happens inside',
    file: 'src/sidebar/host.ts',
    find: '(event) => event.stopPropagation()',
    replace: '() => undefined',
    test: ownHand,
  },
  {
    name: 'what no hand did is not done',
    file: 'src/sidebar/host.ts',
    find: '  refuseMadeEvents(root, trusts, signal);\n',
    replace: '',
    test: ownHand,
  },
  {
    name: 'what is pressed stands in our tree',
    file: 'src/sidebar/own-hand.ts',
    find: 'currentTarget instanceof Node && root.contains(currentTarget)',
    replace: 'currentTarget !== root',
    test: ownHand,
  },
  {
    name: 'the frame is of no origin',
    file: 'src/sidebar/coming-frame.ts',
    find: "const sandbox = 'allow-popups",
    replace: "const sandbox = 'allow-same-origin allow-popups",
    test: 'hostile-read',
    needs: 'browser',
  },
  {
    name: 'a frame comes ahead only where the reader has not put the page aside',
    file: 'src/sidebar/session.ts',
    find: '      if (!said.aside) bringAhead',
    replace: '      bringAhead',
    test: 'test/sidebar/ahead.test.ts',
  },
  {
    name: 'a frame comes ahead only where the reader has not closed the sidebar',
    file: 'src/sidebar/session.ts',
    find: '      if (said.closed) keptOut.wasClosed();\n',
    replace: '',
    test: 'test/sidebar/ahead.test.ts',
  },
  {
    name: 'the frame is handed over by its name',
    file: 'src/sidebar/in-frame.ts',
    find: ' || data !== window.name',
    replace: '',
    test: 'test/trust/frame.test.ts',
  },
  {
    name: 'the frame is handed over by the window around it',
    file: 'src/sidebar/in-frame.ts',
    find: 'source !== window.parent || ',
    replace: '',
    test: 'test/trust/frame.test.ts',
  },
  {
    name: 'the frame is handed over once',
    file: 'src/sidebar/in-frame.ts',
    find: "    window.removeEventListener('message', take);\n",
    replace: '',
    test: 'test/trust/frame.test.ts',
  },
  {
    name: 'what is put into the frame in its place has the sidebar leave',
    file: 'src/sidebar/frame-host.ts',
    find: '    answering = setTimeout(onLost, PATIENCE);\n',
    replace: '',
    test: 'hostile-read',
    needs: 'browser',
  },
  {
    name: 'what no hand did is not done in the frame either',
    file: 'src/sidebar/start-drawing.ts',
    find: '  refuseMadeEvents(root, trusts);\n',
    replace: '',
    test: 'hostile-press',
    needs: 'browser',
  },
  {
    name: 'marked words are pressed by hand',
    file: 'src/highlights/highlights.ts',
    find: 'event.button !== 0 || !trusts(event)',
    replace: 'event.button !== 0',
    test: 'test/sidebar/annotator.test.ts',
  },
  {
    name: 'the page cannot press Escape',
    file: 'src/sidebar/keys.ts',
    find: ' || !event.isTrusted',
    replace: '',
    test: 'test/sidebar/sidebar.test.ts',
  },
  {
    name: 'a page’s text turns nothing round',
    file: 'src/article/line.ts',
    find: "const TURNING = '",
    replace: "const TURNING = '\\\\u0000' || '",
    test: texts,
  },
  {
    name: 'a name turns nothing round',
    file: 'src/surfaces/format.ts',
    find: "name.replace(reaching, '')",
    replace: 'name',
    test: texts,
  },
  {
    name: 'a headline has an end',
    file: 'src/article/line.ts',
    find: '.slice(0, LONGEST)',
    replace: '.slice(0)',
    test: texts,
  },
  {
    name: 'what was open is remembered of so many articles',
    file: 'src/sidebar/memory.ts',
    find: 'memory.size > MOST && ',
    replace: 'memory.size > 1_000_000 && ',
    test: 'test/trust/memory.test.ts',
  },
  {
    name: 'no cell is a formula',
    file: 'src/dataset/exchange/cells.ts',
    find: 'return formula.test(text) ?',
    replace: 'return text === null ?',
    test: texts,
  },
  {
    name: 'text stays text in Markdown',
    file: 'src/sidebar/take-along/markdown.ts',
    find: ".replace(/[\\\\`*_[\\]<>#|~]/g, '\\\\$&')",
    replace: '',
    test: texts,
  },
  {
    name: 'only addresses of the web are links',
    file: 'src/surfaces/source-list.tsx',
    find: 'return /^https?:\\/\\//i.test(url);',
    replace: 'return url !== null;',
    test: texts,
  },
  {
    name: 'imported addresses are of the web',
    file: 'src/dataset/records.ts',
    find: "v.regex(/^https?:\\/\\//, 'an address that begins with http')",
    replace: 'v.maxLength(10_000)',
    test: 'test/dataset/check-record.test.ts',
  },
  {
    name: 'every package is pinned to its bytes',
    file: 'package-lock.json',
    find: '"node_modules/preact": {',
    replace: '"node_modules/pre-act": {},\n    "node_modules/preact": {',
    test: 'test/trust/supply.test.ts',
  },
  {
    name: 'dependencies are asked for in one version',
    file: 'package.json',
    find: '"preact": "',
    replace: '"preact": "^',
    test: 'test/trust/supply.test.ts',
  },
  {
    name: 'our pages reach no network',
    file: 'manifest.json',
    find: "connect-src 'none'",
    replace: 'connect-src https:',
    test: 'manifest',
    needs: 'build',
  },
  {
    name: 'in-page files hold no call to the network',
    file: 'src/sidebar/annotator.ts',
    find: 'function annotate(): void {',
    replace: "function annotate(): void {\n  void fetch('https://example.com');",
    test: 'scripts',
    needs: 'build',
  },
  {
    name: 'in-page files make no markup of text',
    file: 'src/sidebar/annotator.ts',
    find: 'function annotate(): void {',
    replace: "function annotate(): void {\n  document.body?.insertAdjacentHTML('beforeend', '');",
    test: 'outward',
    needs: 'build',
  },
  {
    name: 'our pages make browsers look up no name',
    file: 'src/popup/popup.html',
    find: '<meta charset="utf-8" />',
    replace: '<meta charset="utf-8" />\n    <link rel="dns-prefetch" href="https://example.com" />',
    test: 'outward',
    needs: 'build',
  },
  {
    name: 'our style sheets ask for nothing',
    file: 'src/popup/popup.css',
    find: '.popup {',
    replace: '.popup {\n  background: url(https://example.com/a.png);',
    test: 'outward',
    needs: 'build',
  },
  {
    name: 'notices name what is in in-page files',
    file: 'vite.config.ts',
    find: 'plugins: () => [notices.note()]',
    replace: 'plugins: () => []',
    test: 'notices',
    needs: 'build',
  },
  {
    name: 'our pages reach no network, as it is tried',
    file: 'manifest.json',
    find: "connect-src 'none'",
    replace: 'connect-src *',
    test: 'network',
    needs: 'browser',
  },
  {
    name: 'in-page files send nothing, not even where browsers call home',
    file: 'src/sidebar/annotator.ts',
    find: 'function annotate(): void {',
    replace: "function annotate(): void {\n  void fetch('http://www.google.com/');",
    test: 'network',
    needs: 'browser',
  },
  {
    name: 'no page can ask for our files',
    file: 'manifest.json',
    find: '  "permissions": [',
    replace:
      '  "web_accessible_resources": [{ "resources": ["icons/*"], "matches": ["*://*/*"] }],\n  "permissions": [',
    test: 'manifest',
    needs: 'build',
  },
];
