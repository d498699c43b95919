/**
 * Chromium sends a background that it wakes one file after the other, so what it loads stands in few of them. Which file a
 * module goes into follows from who else loads it: a small page gets nothing that only larger ones need.
 */
import { join } from 'node:path';
import { normalizePath } from 'vite';

interface Graph {
  getModuleInfo(id: string): { importers: string[]; dynamicImporters: string[]; isEntry: boolean } | null;
}

interface Group {
  debugName: string;
  priority: number;
  name: (id: string, graph: Graph) => string | null;
}

/** The background's files beside its own, by the first of these that loads a module, too. */
const shared: readonly [file: string, ...loadedBy: string[]][] = [
  ['sites', 'src/sites/sites.ts'],
  ['of-popup', 'src/popup/popup.html'],
  ['of-pages', 'src/brief/brief.html', 'src/welcome/welcome.html', 'src/settings/site-layout.ts'],
  ['of-readings', 'src/welcome/run-self-test.ts', 'src/welcome/example-reading.ts'],
  ['of-editor', 'src/editor/editor.html'],
];

/** The groups that the bundler is to make files of. */
export function backgroundFiles(root: string): Group[] {
  const path = (file: string) => normalizePath(join(root, file));
  return shared.map(([name, ...others], at) => ({
    debugName: name,
    // What one file takes, later ones cannot.
    priority: shared.length - at,
    name(id, graph) {
      const by = loadedBy(id, graph);
      return by.has(path('src/background/background.ts')) && others.some((other) => by.has(path(other))) ? name : null;
    },
  }));
}

/** What loads a module, by way of others or not, and is itself asked for: a page, a worker, what is loaded when it is needed. */
function loadedBy(id: string, graph: Graph): Set<string> {
  const asked = new Set<string>();
  const seen = new Set([id]);
  for (const each of seen) {
    const info = graph.getModuleInfo(each);
    if (info === null) continue;
    if (info.isEntry || info.dynamicImporters.length > 0) asked.add(each);
    for (const importer of info.importers) seen.add(importer);
  }
  return asked;
}
