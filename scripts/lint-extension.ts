/**
 * Lints the Firefox package with Mozilla's linter, as the add-on store does. Fails on any error, and on any warning
 * or notice that is not named here with what it stems from. Needs `npm run build` first.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

/** A finding whose reason is known. `built` matches the built code at its place, and only there. */
interface Allowed {
  code: string;
  /** A dependency, or a source of ours. */
  from: string;
  why: string;
  built: RegExp;
}

const allowed: Allowed[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    from: 'preact',
    why: 'how it carries out dangerouslySetInnerHTML, which this project does not use',
    // `__html` is the property that only dangerouslySetInnerHTML reads.
    built: /__html/,
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    from: '@mozilla/readability',
    why: 'it puts markup of the copy that it reads back into that copy, which is never shown',
    // Names of its own methods and fields.
    built: /_attempts\.push|_isSingleImage/,
  },
  {
    code: 'UNSUPPORTED_API',
    from: 'src/sidebar/overlays.ts',
    why: 'how Chromium gives closed roots to content scripts; asked where an element has not what Firefox gives instead',
    built: /openOrClosedShadowRoot===void 0\?/,
  },
];

const root = join(import.meta.dirname, '..');
const folder = join(root, 'dist/firefox');

const findingSchema = v.object({
  code: v.string(),
  message: v.string(),
  file: v.optional(v.string()),
  line: v.optional(v.number()),
  column: v.optional(v.number()),
});
type Finding = v.InferOutput<typeof findingSchema>;
const outputSchema = v.object({
  errors: v.array(findingSchema),
  warnings: v.array(findingSchema),
  notices: v.array(findingSchema),
});

function lint(): v.InferOutput<typeof outputSchema> {
  const command = join(root, 'node_modules/web-ext/bin/web-ext.js');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [command, 'lint', `--source-dir=${folder}`, '--output=json', '--no-config-discovery'],
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), outputSchema), stdout);
  if (!parsed.success) throw new Error(`web-ext lint gave no report:\n${stdout}\n${stderr}`);
  return parsed.output;
}

/** The built code around a finding. */
function codeAt({ file, line, column }: Finding): string {
  if (file === undefined || line === undefined || column === undefined) return '';
  const text = readFileSync(join(folder, file), 'utf8').split('\n')[line - 1] ?? '';
  return text.slice(Math.max(0, column - 120), column + 120);
}

function describe({ code, message, file = '', line = 0, column = 0 }: Finding): string {
  return `${code} ${file}:${line}:${column} ${message}`;
}

if (!existsSync(folder)) {
  console.error('dist/firefox is missing: run "npm run build" first.');
  process.exit(1);
}
const { errors, warnings, notices } = lint();
const strange: Finding[] = [];
for (const finding of [...warnings, ...notices]) {
  const known = allowed.find(({ code, built }) => code === finding.code && built.test(codeAt(finding)));
  if (known === undefined) strange.push(finding);
  else console.log(`allowed: ${describe(finding)}\n  ${known.from}: ${known.why}`);
}
for (const finding of errors) console.error(`error: ${describe(finding)}`);
for (const finding of strange) console.error(`not allowed: ${describe(finding)}`);
const total = `${errors.length} errors, ${warnings.length + notices.length} warnings and notices, ${strange.length} not allowed`;
console.log(`web-ext lint: ${total}`);
process.exitCode = errors.length + strange.length > 0 ? 1 : 0;
