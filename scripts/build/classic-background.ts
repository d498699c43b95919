/**
 * Chromium keeps what it compiled of a background's classic scripts until the next time, and nothing of its modules. So the
 * modules that the background loads are made classic scripts, one each, which put what they export into one place. The pages
 * of ours that share them load the same files as modules, and take from there: once, so nothing may be exported that is given
 * another value later (`test/artifact/scripts.test.ts` sees to that).
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { CrxPlugin } from '@crxjs/vite-plugin';
import { type ESTree, type Plugin, parseSync, Visitor } from 'vite';

const loader = 'service-worker-loader.js';
const place = 'globalThis[Symbol.for("prior-waves.shared")]';

/** A piece of a file's text, from one place to another, and what is to stand there. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

interface Module {
  code: string;
  program: ESTree.Program;
  /** The modules that it imports, in order. */
  imports: string[];
}

export function classicBackground(): CrxPlugin & Plugin {
  return {
    name: 'classic-background',
    apply: 'build',
    enforce: 'post',
    renderCrxManifest(manifest) {
      const { background } = manifest;
      if (background !== undefined && 'service_worker' in background) delete background.type;
      return manifest;
    },
    writeBundle({ dir = '' }) {
      const modules = new Map(
        readdirSync(join(dir, 'assets'))
          .filter((file) => file.endsWith('.js'))
          .map((file) => [file, moduleOf(readFileSync(join(dir, 'assets', file), 'utf8'))]),
      );
      const first = /'\.\/assets\/([^']+)'/.exec(readFileSync(join(dir, loader), 'utf8'))?.[1];
      if (first === undefined) throw new Error(`${loader} is another than was expected.`);
      const shared = inOrder([first], modules);
      for (const [file, module] of modules) {
        const text = shared.includes(file) ? classic(file, module, shared) : page(module, modules, shared);
        writeFileSync(join(dir, 'assets', file), text);
      }
      writeFileSync(join(dir, loader), `importScripts(${shared.map((file) => `"/assets/${file}"`).join(',')});\n`);
    },
  };
}

function moduleOf(code: string): Module {
  const { program } = parseSync('file.js', code, { sourceType: 'unambiguous' });
  const imports = program.body.flatMap((part) =>
    part.type === 'ImportDeclaration' ? [nameOf(part.source.value)] : [],
  );
  return { code, program, imports };
}

const nameOf = (address: string): string => posix.basename(address);

/** Modules and all that they import, each after those that it imports itself. */
function inOrder(from: readonly string[], modules: ReadonlyMap<string, Module>, into: string[] = []): string[] {
  const open = new Set<string>();
  const take = (file: string): void => {
    if (into.includes(file)) return;
    if (open.has(file)) throw new Error(`${file} imports itself, by way of others.`);
    open.add(file);
    for (const other of modules.get(file)?.imports ?? []) take(other);
    into.push(file);
  };
  for (const file of from) take(file);
  return into;
}

/** A file as a script that puts what it exports where the others find it. */
function classic(file: string, { code, program }: Module, shared: readonly string[]): string {
  const edits: Edit[] = [];
  const exported: string[] = [];
  for (const part of program.body) {
    if (part.type === 'ImportDeclaration') edits.push({ start: part.start, end: part.end, text: taken(part, shared) });
    else if (part.type === 'ExportNamedDeclaration' && part.declaration === null && part.source === null) {
      for (const each of part.specifiers) exported.push(`${textOf(each.exported)}:${textOf(each.local)}`);
      edits.push({ start: part.start, end: part.end, text: '' });
    } else if (part.type.startsWith('Export')) throw new Error(`${file} exports in a way that was not expected.`);
  }
  const body = edited(code, edits);
  return `(()=>{"use strict";${body};(${place}??={})[${JSON.stringify(file)}]={${exported.join()}}})();\n`;
}

/** A file of our pages, which loads shared files as they now are. */
function page(
  { code, program, imports }: Module,
  modules: ReadonlyMap<string, Module>,
  shared: readonly string[],
): string {
  const needed = inOrder(
    imports.filter((file) => shared.includes(file)),
    modules,
  );
  const edits: Edit[] = [];
  const takes: string[] = [];
  new Visitor({
    ImportDeclaration(part) {
      if (!shared.includes(nameOf(part.source.value))) return;
      takes.push(taken(part, shared));
      edits.push({ start: part.start, end: part.end, text: '' });
    },
    ImportExpression(part) {
      const file = part.source.type === 'TemplateLiteral' ? part.source.quasis[0]?.value.raw : null;
      const name = nameOf(file ?? '');
      if (!shared.includes(name)) return;
      const [begin = '', ...more] = inOrder([name], modules).map((each) => `import("./${each}")`);
      const loaded = [begin, ...more.map((each) => `then(()=>${each})`), `then(()=>${place}[${JSON.stringify(name)}])`];
      edits.push({ start: part.start, end: part.end, text: loaded.join('.') });
    },
  }).visit(program);
  if (edits.length === 0) return code;
  const loads = needed.map((file) => `import"./${file}";`);
  return loads.join('') + takes.join('') + edited(code, edits);
}

/** What an import takes, out of the place where it is put. */
function taken(part: ESTree.ImportDeclaration, shared: readonly string[]): string {
  const file = nameOf(part.source.value);
  if (!shared.includes(file)) throw new Error(`${file} is no script that was loaded before.`);
  const names = part.specifiers.map((each) => {
    if (each.type !== 'ImportSpecifier') throw new Error(`${file} is imported in a way that was not expected.`);
    return `${textOf(each.imported)}:${each.local.name}`;
  });
  return names.length === 0 ? '' : `const{${names.join()}}=${place}[${JSON.stringify(file)}];`;
}

function textOf(name: ESTree.ModuleExportName): string {
  return name.type === 'Literal' ? JSON.stringify(name.value) : name.name;
}

function edited(code: string, edits: readonly Edit[]): string {
  let text = '';
  let at = 0;
  for (const { start, end, text: instead } of edits.toSorted((one, other) => one.start - other.start)) {
    text += code.slice(at, start) + instead;
    at = end;
  }
  return text + code.slice(at);
}
