import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { settingsDoc } from '../../scripts/settings-doc.ts';
import { settingNames } from '../../src/settings/description.ts';

it('the settings are documented as they are described: `npx tsx scripts/settings-doc.ts` writes it anew', () => {
  const doc = readFileSync('docs/settings.md', 'utf8');
  expect(doc).toBe(settingsDoc());
  for (const name of settingNames) expect(doc).toMatch(new RegExp(`\`${name}\`.*Default: \\*\\*\\S`));
});
