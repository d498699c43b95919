import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { bundledDataset } from '../../src/dataset/bundled.ts';
import { sites } from '../../src/sites/sites.ts';
import { locales } from '../../src/surfaces/locale.ts';

/** The parts of a listing by their heading. */
function listing(locale: string): Map<string, string> {
  const [, ...parts] = readFileSync(`docs/store/${locale}.md`, 'utf8').split(/^## /m);
  return new Map(
    parts.map((part) => {
      const [heading = '', ...rest] = part.split('\n');
      return [heading, rest.join('\n').trim()];
    }),
  );
}

describe.each(locales)('the store listing in %s', (locale) => {
  const texts = listing(locale);
  const messages = JSON.parse(readFileSync(`public/_locales/${locale.replace('-', '_')}/messages.json`, 'utf8'));

  it('has every part, and none longer than the stores take', () => {
    const longest = {
      Name: 45,
      'Summary for Chrome': 132,
      'Summary for Firefox': 250,
      Description: 16_000,
      Pictures: 1_000,
    };
    expect([...texts.keys()]).toEqual(Object.keys(longest));
    for (const [part, length] of Object.entries(longest)) {
      expect([...(texts.get(part) ?? '')].length, part).toBeGreaterThan(0);
      expect([...(texts.get(part) ?? '')].length, part).toBeLessThanOrEqual(length);
    }
  });

  it('is called and summed up as the package is, from which Chrome’s store takes both', () => {
    expect(texts.get('Name')).toBe(messages.name.message);
    expect(texts.get('Summary for Chrome')).toBe(messages.description.message);
  });

  it('promises no more sites, waves and sources than there are, and not far fewer', () => {
    const { waves, sources } = bundledDataset();
    const promised = [...(texts.get('Description') ?? '').matchAll(/(?<![\d,.])(110|400|900)(?![\d,.]\d)/g)].map(
      ([count]) => count,
    );
    expect(promised.toSorted()).toEqual(['110', '400', '900']);
    for (const [count, least] of [
      [waves.length, 110],
      [sources.length, 400],
      [sites.length, 900],
    ] as const) {
      expect(count).toBeGreaterThan(least);
      expect(count).toBeLessThanOrEqual(least * 1.5);
    }
  });

  it('has a caption for each of five pictures', () => {
    expect(
      texts
        .get('Pictures')
        ?.split('\n')
        .map((line) => line.slice(0, 2)),
    ).toEqual(['1.', '2.', '3.', '4.', '5.']);
  });
});

describe('what the stores are answered', () => {
  it('gives a reason for each permission that the manifest asks for', () => {
    const answers = readFileSync('docs/store/answers.md', 'utf8');
    for (const name of [...manifest.permissions, 'host_permissions', 'optional_host_permissions'])
      expect(answers).toContain(`| \`${name}\``);
  });
});
