import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as v from 'valibot';

export const root = join(import.meta.dirname, '../..');
export const browsers = ['chrome', 'firefox'] as const;

/** What the tests look at in a built manifest; whatever else stands there is an error. */
const manifestSchema = v.strictObject({
  manifest_version: v.literal(3),
  default_locale: v.string(),
  name: v.string(),
  description: v.string(),
  version: v.string(),
  icons: v.record(v.string(), v.string()),
  action: v.strictObject({
    default_popup: v.string(),
    default_title: v.string(),
    default_icon: v.record(v.string(), v.string()),
    theme_icons: v.optional(v.array(v.object({ size: v.number(), light: v.string(), dark: v.string() }))),
  }),
  options_ui: v.strictObject({ page: v.string(), open_in_tab: v.literal(true) }),
  background: v.strictObject({
    service_worker: v.optional(v.string()),
    scripts: v.optional(v.array(v.string())),
    type: v.optional(v.string()),
  }),
  commands: v.record(v.string(), v.unknown()),
  permissions: v.array(v.string()),
  host_permissions: v.array(v.string()),
  optional_host_permissions: v.array(v.string()),
  content_scripts: v.array(
    v.strictObject({
      js: v.array(v.string()),
      matches: v.array(v.string()),
      exclude_matches: v.array(v.string()),
      exclude_globs: v.array(v.string()),
      run_at: v.string(),
    }),
  ),
  content_security_policy: v.strictObject({ extension_pages: v.string() }),
  minimum_chrome_version: v.optional(v.string()),
  browser_specific_settings: v.optional(
    v.strictObject({
      gecko: v.strictObject({
        id: v.string(),
        strict_min_version: v.string(),
        data_collection_permissions: v.strictObject({ required: v.array(v.string()) }),
      }),
    }),
  ),
});

export interface Built {
  /** The path of every file, relative to the package. */
  files: string[];
  manifest: v.InferOutput<typeof manifestSchema>;
  bytes(file: string): Buffer;
  text(file: string): string;
}

/** The package that `npm run build` made for a browser. Throws where there is none, or its manifest is another. */
export function built(browser: (typeof browsers)[number]): Built {
  const folder = join(root, 'dist', browser);
  if (!existsSync(folder)) throw new Error(`dist/${browser} is missing: run "npm run build" first.`);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  const bytes = (file: string) => readFileSync(join(folder, file));
  const text = (file: string) => bytes(file).toString('utf8');
  return { files, bytes, text, manifest: v.parse(manifestSchema, JSON.parse(text('manifest.json'))) };
}
