import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Hosts } from '../demo/server.ts';

/** A module with all that it imports, as one classic script for a page. */
export async function oneScript(module: URL): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    // Some packages' file for browsers is a script that puts itself into the page and exports nothing.
    resolve: { mainFields: ['module', 'main'] },
    build: { write: false, lib: { entry: fileURLToPath(module), formats: ['iife'], name: 'page', fileName: 'page' } },
  });
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  for (const { output } of outputs) for (const file of output) if (file.type === 'chunk') return file.code;
  throw new Error(`${module.href} was not built.`);
}

/** Serves a page that runs the module, at `http://localhost/`: there a browser has storage and hashes as in our own pages. */
export async function pageOf(module: URL): Promise<Hosts> {
  const script = await oneScript(module);
  const answer = (path: string) =>
    path === '/page.js'
      ? { body: script, headers: { 'content-type': 'text/javascript; charset=utf-8' } }
      : { body: '<!doctype html><meta charset="utf-8"><title>Page</title><script src="/page.js"></script>' };
  return new Map([['localhost', answer]]);
}
