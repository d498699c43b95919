import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../src/surfaces/labels/translator.ts';
import { welcomeLabelsFrom } from '../../src/surfaces/labels/welcome-labels.ts';
import { hostReasons, permissionReasons } from '../../src/welcome/permission-reasons.ts';
import { browsers, built, root } from './built.ts';

const asked = browsers.flatMap((browser) => {
  const { manifest } = built(browser);
  return manifest.permissions;
});
const english = JSON.parse(readFileSync(join(root, 'public/_locales/en/messages.json'), 'utf8'));
const { reasons } = welcomeLabelsFrom(createTranslator(english, 'en')).permissions;

describe('the permissions of both manifests', () => {
  it('have each a reason on the first-run page, and no reason is left of one that is not asked for', () => {
    expect(Object.keys(permissionReasons).toSorted()).toEqual([...new Set(asked)].toSorted());
  });

  it('have the same reasons in README.md', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8').replace(/\s+/g, ' ');
    for (const [name, reason] of Object.entries(permissionReasons)) {
      expect(readme, name).toContain(name);
      expect(readme, name).toContain(reasons[reason]);
    }
    for (const reason of Object.values(hostReasons)) expect(readme, reason).toContain(reasons[reason]);
  });
});
