/**
 * `npx tsx scripts/settings-doc.ts`: writes `docs/settings.md` from the one description of all settings, its words in
 * English and the reasons below. A test compares.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { description, type SettingName, settingNames, settingSections } from '../src/settings/description.ts';
import { defaultSettings } from '../src/settings/settings.ts';
import { editorLabelsFor } from '../src/surfaces/labels/editor-index.ts';
import { labelsFor } from '../src/surfaces/labels/index.ts';
import { registerAllWords } from '../src/surfaces/words/all.ts';

registerAllWords();

/** Why each default is what it is. */
const reasons: Readonly<Record<SettingName, string>> = {
  uiLocale: 'Whoever has a browser in a language reads it; where we do not speak it, English.',
  theme: 'The reader has told the browser once; nobody wants to tell each program again.',
  show: 'The answer is there in one glance, without a press. It covers no text: where the page has no room it comes as a tab, and after three closings unused on a site it stays one.',
  kinds: 'Six kinds are told apart, and all are about Amazon’s workforce; who wants fewer knows which.',
  marks: 'A verdict is worth most where the number stands.',
  markStyle: 'A line alone can be taken for a link, and a tint alone is told from another by colour only.',
  offSites: 'None: the list of sites is the offer, and the reader takes from it.',
  siteLayouts: 'None: a site is like every other until a hand has moved something there.',
  sidebarWidth:
    'Wide enough for a row with number, verdict and words, in three languages; little more than a quarter of a laptop’s window.',
  trail:
    'Outlets that give one wave different numbers can only be shown by what was read before. What is kept is little, stays in the browser, is shown in a room of its own, and is erased by one press.',
  trailDays:
    'Rounds of one programme lie months apart (October 2025 and January 2026); the browser’s own history is not kept for ever either.',
  privateWindows:
    'An extension runs in private windows only where the reader allowed just that in the browser. Kept is nothing there, whatever is set.',
  listedWaves: 'Beside cuts one asks for cuts; the others are one press away.',
  reportedWaves: 'Many rounds are first known from the press; each says so beside its number.',
  ownRecords: 'A correction that changes nothing would be none. Every verdict that rests on such a record says so.',
};

/** Questions that have no setting, and why. */
const none = [
  [
    'Marking verdicts that rest on own records',
    'They always are marked: a verdict without that mark would pretend to come from the published dataset.',
  ],
  [
    'Where the sidebar stands on a site',
    'Set by hand, by pulling and pressing, and kept for that site; the settings list the sites and forget them.',
  ],
  ['Keys', 'The browser’s own: the settings show them as they are and open the browser’s page.'],
  ['Sites that the reader added', 'The browser’s permissions are the list, so that it cannot be wrong.'],
] as const;

/** The text of `docs/settings.md`. */
export function settingsDoc(): string {
  const { settings: words } = editorLabelsFor('en');
  const choices: Readonly<Record<string, string>> = words.choices;
  const { kinds } = labelsFor('en');
  const defaults = defaultSettings();

  function valueText(name: SettingName): { values: string; usual: string } {
    const control = description[name];
    switch (control.control) {
      case 'switch':
        return { values: 'on, off', usual: defaults[name] === true ? 'on' : 'off' };
      case 'choice': {
        const named = (value: unknown) => choices[`${name}_${value}`] ?? String(value);
        const values: readonly (string | number)[] = control.values;
        return { values: values.map(named).join('; '), usual: named(defaults[name]) };
      }
      case 'choices':
        return { values: control.values.map((value) => kinds[value]).join('; '), usual: 'all' };
      case 'list':
        return { values: 'a list', usual: 'empty' };
      case 'hand':
        return { values: 'by hand', usual: String(defaults[name]) };
    }
  }

  const sections = settingSections.map((section) => {
    const rows = settingNames
      .filter((name) => description[name].section === section)
      .map((name) => {
        const { values, usual } = valueText(name);
        return `- **${words.titles[name]}** (\`${name}\`): ${values}. Default: **${usual}**. ${reasons[name]}`;
      });
    return `## ${words.sections[section]}\n\n${rows.join('\n')}\n`;
  });
  return `<!-- Written by scripts/settings-doc.ts: change it there, or in src/settings/description.ts. -->
# Settings

Defaults are quiet and useful: nothing is covered, nothing leaves the browser, and what the extension is for is there
without a press. Every setting takes effect at once in all open pages, is stored by itself in the browser's local storage
(\`storage.local\`, \`settings.NAME\`), and falls back to its default by itself where what is stored is damaged.

${sections.join('\n')}
## What has no setting

${none.map(([what, why]) => `- **${what}.** ${why}`).join('\n')}

## As a file

\`\`\`json
{ "format": "prior-waves-settings", "version": 1, "made": "2026-03-01", "settings": { "show": "tab" }, "ownSites": [] }
\`\`\`

Whatever is absent stays as it is. Lists of sites are added to those that there are. What is unknown or cannot be is named
and left out, entry by entry; a file of a later version is refused as a whole. Sites in \`ownSites\` need the browser's
permission: they are listed as sites to allow.
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await writeFile(join(import.meta.dirname, '..', 'docs', 'settings.md'), settingsDoc());
}
