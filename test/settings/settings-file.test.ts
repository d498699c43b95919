import { describe, expect, it } from 'vitest';
import { description, settingNames } from '../../src/settings/description.ts';
import { defaultSettings, type Settings, settingsOf } from '../../src/settings/settings.ts';
import { planSettings, settingsFile } from '../../src/settings/settings-file.ts';

const defaults = defaultSettings();
const mine: Settings = {
  ...defaults,
  uiLocale: 'fi',
  theme: 'dark',
  show: 'badge',
  kinds: ['layoff'],
  marks: false,
  markStyle: 'tint',
  trail: 'nothing',
  trailDays: 30,
  privateWindows: 'quiet',
  listedWaves: 'all',
  reportedWaves: false,
  ownRecords: false,
  sidebarWidth: 420,
  offSites: ['daily.example'],
  siteLayouts: [{ host: 'weekly.example', side: 'left' }],
};

function plan(text: string, settings = defaults, ownSites: string[] = []) {
  const read = planSettings(text, { settings, ownSites });
  if (!read.ok) throw new Error(read.error);
  return read.value;
}
const fileOf = (settings: object, more: object = {}) =>
  JSON.stringify({ format: 'prior-waves-settings', version: 1, settings, ...more });

describe('every setting', () => {
  it('is described, and its default is one of its values', () => {
    expect(settingNames.toSorted()).toEqual(Object.keys(defaults).toSorted());
    for (const name of settingNames) {
      const control = description[name];
      if (control.control === 'choice') expect(control.values).toContain(defaults[name]);
      if (control.control === 'choices') expect(control.values).toEqual(defaults[name]);
    }
  });

  it('can have each of its values, and no other', () => {
    for (const name of settingNames) {
      const control = description[name];
      const values = control.control === 'choice' ? control.values : control.control === 'switch' ? [true, false] : [];
      for (const value of values) expect(settingsOf({ [name]: value })[name]).toBe(value);
      expect(settingsOf({ [name]: 'gibberish' })[name], name).toEqual(defaults[name]);
    }
  });
});

describe('a file of settings', () => {
  const file = settingsFile(mine, ['added.example'], new Date('2026-03-01T12:00:00Z'));

  it('brings all settings to another browser', () => {
    const { changes, refused, toAllow } = plan(file);
    expect({ ...defaults, ...changes }).toEqual(mine);
    expect(refused).toEqual([]);
    expect(toAllow).toEqual(['added.example']);
  });

  it('changes nothing where all is so already', () => {
    expect(plan(file, mine, ['added.example'])).toEqual({ changes: {}, changed: [], refused: [], toAllow: [] });
  });

  it('adds to lists and takes nothing from them', () => {
    const { changes } = plan(
      fileOf({
        offSites: ['daily.example', 'other.example'],
        siteLayouts: [{ host: 'weekly.example', side: 'right' }],
      }),
      { ...mine, siteLayouts: [...mine.siteLayouts, { host: 'third.example', open: false }] },
    );
    expect(changes).toEqual({
      offSites: ['daily.example', 'other.example'],
      siteLayouts: [
        { host: 'third.example', open: false },
        { host: 'weekly.example', side: 'right' },
      ],
    });
  });

  it('has what is unknown or bad refused one by one, by name, and all else taken', () => {
    const read = plan(
      fileOf(
        {
          theme: 'dark',
          show: 'always',
          kinds: ['layoff', 'gossip'],
          marks: 'no',
          offSites: ['good.example', 'BAD', 7],
          siteLayouts: { host: 'daily.example' },
          flavour: 'mint',
        },
        { ownSites: ['added.example', 'a b'] },
      ).replace('"flavour"', '"__proto__":{"x":1},"flavour"'),
    );
    expect(read.changes).toEqual({ theme: 'dark', kinds: ['layoff'], offSites: ['good.example'] });
    expect(read.toAllow).toEqual(['added.example']);
    expect(read.refused.map(({ name, given, why }) => `${name} ${given} ${why}`)).toEqual([
      'show "always" value',
      'kinds "gossip" entry',
      'marks "no" value',
      'offSites "BAD" entry',
      'offSites 7 entry',
      'siteLayouts {"host":"daily.example"} value',
      '__proto__ {"x":1} unknown',
      'flavour "mint" unknown',
      'ownSites "a b" entry',
    ]);
  });

  it.each([
    ['{"format":', 'damaged'],
    ['[]', 'other_format'],
    ['{"format":"prior-waves","version":1}', 'other_format'],
    ['{"format":"prior-waves-settings","version":2,"settings":{}}', 'newer'],
    [' '.repeat(2_000_001), 'too_large'],
  ])('is refused as a whole where it is none: %.30s', (text, error) => {
    expect(planSettings(text, { settings: defaults, ownSites: [] })).toEqual({ ok: false, error });
  });

  it('may begin with a mark of its encoding, and be without parts', () => {
    expect(plan(`\uFEFF${fileOf({ theme: 'dark' })}`).changes).toEqual({ theme: 'dark' });
    expect(plan('{"format":"prior-waves-settings","version":1}').changed).toEqual([]);
  });

  it('shows of what it refuses no more than a line', () => {
    const [refused] = plan(fileOf({ theme: 'x'.repeat(5_000) })).refused;
    expect(refused?.given.length).toBeLessThanOrEqual(80);
  });
});
