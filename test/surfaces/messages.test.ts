import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { badgeLabelsFrom } from '../../src/surfaces/labels/badge-labels.ts';
import { editorLabelsFrom } from '../../src/surfaces/labels/editor-labels.ts';
import { labelsFrom } from '../../src/surfaces/labels/labels.ts';
import { popupLabelsFrom } from '../../src/surfaces/labels/popup-labels.ts';
import type { Translator } from '../../src/surfaces/labels/translator.ts';
import { welcomeLabelsFrom } from '../../src/surfaces/labels/welcome-labels.ts';
import { type Locale, locales } from '../../src/surfaces/locale.ts';

const fileSchema = v.record(
  v.pipe(v.string(), v.regex(/^[A-Za-z0-9_]+$/)),
  v.strictObject({
    message: v.string(),
    description: v.optional(v.string()),
    placeholders: v.optional(
      v.record(v.string(), v.strictObject({ content: v.string(), example: v.optional(v.string()) })),
    ),
  }),
);

function read(locale: Locale) {
  const path = join('public', '_locales', locale.replace('-', '_'), 'messages.json');
  return v.parse(fileSchema, JSON.parse(readFileSync(path, 'utf8')));
}
const files = new Map(locales.map((locale) => [locale, read(locale)]));
const english = files.get('en') ?? {};

/** What the background says in the browser's own places: badge, context menu. */
const backgroundFiles = readdirSync('src/background').map((file) => readFileSync(join('src/background', file), 'utf8'));
/** Asked for by the browser itself (the manifest) and by the background, not through the labels. */
const elsewhere = new Set([
  ...[...readFileSync('manifest.json', 'utf8').matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key),
  ...backgroundFiles.flatMap((text) => [...text.matchAll(/getMessage\('(\w+)'/g)].map(([, key = '']) => key)),
]);

/** Every message that the labels ask for, with the names of what they fill in. */
function askedFor(): Map<string, string[]> {
  const asked = new Map<string, string[]>();
  const translator: Translator = {
    text(key, filling = {}) {
      asked.set(key, Object.keys(filling));
      return key;
    },
    counted: (key) => () => {
      for (const ending of ['one', 'other']) asked.set(`${key}_${ending}`, ['printed']);
      return key;
    },
  };
  const callAll = (value: unknown): void => {
    if (typeof value === 'function') value('1', '2', '3', '4');
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(callAll);
  };
  callAll(labelsFrom(translator));
  callAll(popupLabelsFrom(translator));
  callAll(badgeLabelsFrom(translator));
  callAll(editorLabelsFrom(translator));
  callAll(welcomeLabelsFrom(translator));
  return asked;
}
const asked = askedFor();

/** The plurals that a language has; Chinese says everything in one form. */
const endings = (locale: Locale) => new Intl.PluralRules(locale).resolvedOptions().pluralCategories;

describe.each(locales)('the messages in %s', (locale) => {
  const messages = files.get(locale) ?? {};
  const keys = Object.keys(messages);

  it('are all there, and none that nothing asks for', () => {
    const plural = /_(one|other)$/;
    const wanted = [...asked.keys(), ...elsewhere].filter((key) => {
      const [, ending] = plural.exec(key) ?? [];
      const counted = asked.get(key)?.includes('printed') === true;
      return !counted || endings(locale).some((each) => each === ending);
    });
    expect(keys.toSorted()).toEqual([...new Set(wanted)].toSorted());
  });

  it('fill only gaps that are declared, and leave none of what they are given unsaid', () => {
    for (const [key, { message, placeholders = {} }] of Object.entries(messages)) {
      const gaps = [...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase());
      expect(new Set(gaps), key).toEqual(new Set(Object.keys(placeholders)));
      const given = asked.get(key)?.map((name) => name.toLowerCase());
      if (given) for (const gap of gaps) expect(given, key).toContain(gap);
      // What English says of its subject, the others say too.
      if (!key.endsWith('_one'))
        expect(Object.keys(english[key]?.placeholders ?? {}).toSorted(), key).toEqual(
          Object.keys(placeholders).toSorted(),
        );
    }
  });

  it('say something, without stray spaces', () => {
    for (const [key, { message }] of Object.entries(messages)) expect(message, key).toMatch(/^\S(.*\S)?$/su);
  });

  it('are in that language', () => {
    if (locale === 'en') return;
    // Names, what is a sign or a code more than a word, and words that two languages share.
    const shared = /^(name|description)$|languages_|problems_at|atLine|hints_|timeline_bar$/;
    const kept = keys.filter((key) => messages[key]?.message === english[key]?.message && !shared.test(key));
    expect(kept).toEqual([]);
    if (locale !== 'zh-TW') return;
    for (const key of keys)
      if (!shared.test(key)) expect(messages[key]?.message.replace(/\$\w+\$/g, ''), key).toMatch(/\p{sc=Han}/u);
  });

  it('keep what stands in buttons, tags and tabs short, and everything near the length of the English', () => {
    const tight = /^(verdicts|statuses|kinds|claims|waves_(all|fewer)|panel_collapse|editor_(rooms|origins))/;
    for (const [key, { message }] of Object.entries(messages)) {
      if (tight.test(key)) expect(message.length, `${key}: ${message}`).toBeLessThan(24);
      const most = 24 + 1.6 * (english[key]?.message.length ?? 0);
      expect(message.length, `${key}: ${message}`).toBeLessThanOrEqual(most);
    }
  });
});

describe('what no message file can tell', () => {
  it('is that every label is used: each is named somewhere in the code that draws', () => {
    const rooms = ['sidebar', 'popup', 'editor', 'surfaces', 'brief', 'background', 'welcome'];
    const sources = rooms.flatMap((room) => {
      const folder = join('src', room);
      try {
        return readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .filter((file) => /\.tsx?$/.test(file) && !/labels\.ts$/.test(file))
          .map((file) => readFileSync(join(folder, file), 'utf8'));
      } catch {
        return [];
      }
    });
    const code = sources.join('\n');
    const unused: string[] = [];
    const walk = (value: unknown, path: string[]): void => {
      if (typeof value !== 'object' || value === null) return;
      const names = Object.keys(value);
      // A group that is looked into by a code out of the data is used as a whole.
      const byCode = new RegExp(`\\b${path.at(-1) ?? '-'}\\b(\\))?\\[`).test(code);
      for (const name of names) {
        if (!byCode && !new RegExp(`\\.${name}\\b|\\b${name}[,} ]|'${name}'`).test(code))
          unused.push([...path, name].join('.'));
        walk(Reflect.get(value, name), [...path, name]);
      }
    };
    const keyOnly: Translator = { text: (key) => key, counted: (key) => () => key };
    walk(labelsFrom(keyOnly), []);
    walk(popupLabelsFrom(keyOnly), ['popup']);
    walk(badgeLabelsFrom(keyOnly), ['badge']);
    walk(editorLabelsFrom(keyOnly), ['editor']);
    walk(welcomeLabelsFrom(keyOnly), ['welcome']);
    expect(unused).toEqual([]);
  });
});
