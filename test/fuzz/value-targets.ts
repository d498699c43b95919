/** What comes in from outside as values and files: messages, stories from a page, datasets, tables, settings. */
// Longer than 300 lines: one list of what comes in, each with what it is tried with.
import fc from 'fast-check';
import * as v from 'valibot';
import { articleFromText } from '../../src/article/from-text.ts';
import { buildContextFrom } from '../../src/context/build.ts';
import { orderDataset } from '../../src/context/ordered.ts';
import { bundledDataset } from '../../src/dataset/bundled.ts';
import type { Correction } from '../../src/dataset/correction.ts';
import { writeBackup } from '../../src/dataset/exchange/backup.ts';
import { columnsOf, writeRow } from '../../src/dataset/exchange/columns.ts';
import { writeCsv } from '../../src/dataset/exchange/csv.ts';
import { makePlan, type StoreNow } from '../../src/dataset/exchange/make-plan.ts';
import { givensOf, readImport } from '../../src/dataset/exchange/read-import.ts';
import type { JsonRecord } from '../../src/dataset/json.ts';
import { type DatasetType, datasetTypes, partOf } from '../../src/dataset/record-types.ts';
import { answerCalls, type Sender } from '../../src/messages/answer-calls.ts';
import { type BackgroundHandlers, calls } from '../../src/messages/calls.ts';
import { storySchema } from '../../src/messages/story-schema.ts';
import { defaultSettings, settingsOf } from '../../src/settings/settings.ts';
import { planSettings, settingsFile } from '../../src/settings/settings-file.ts';
import { applyCorrections } from '../../src/story/corrections.ts';
import { readStory } from '../../src/story/read.ts';
import type { Story } from '../../src/story/story.ts';
import { word } from '../../src/surfaces/sentences/index.ts';
import { ownTexts } from '../bench/pages/told.ts';
import { smallDataset } from '../dataset/small-dataset.ts';
import { report } from '../messages/sample-report.ts';
import { edits, jsonEdits, mangled } from './mangle.ts';
import { must } from './sound.ts';
import { type Target, target } from './target.ts';
import { anyUnits } from './texts.ts';
import type { Vocabulary } from './vocabulary.ts';

const OWN = { id: 'own', url: 'chrome-extension://own/' };

const senders: fc.Arbitrary<Sender> = fc.oneof(
  fc.constantFrom<Sender>(
    { id: 'own', url: 'https://news.example/story', frameId: 0, tab: { id: 7 } },
    { id: 'own', url: 'https://news.example/story', frameId: 3, tab: { id: 7 } },
    { id: 'own', url: 'chrome-extension://own/src/popup/popup.html' },
    { id: 'own', url: 'chrome-extension://own.example/', frameId: 0, tab: { id: 7 } },
    { id: 'other', url: 'chrome-extension://own/' },
    { id: 'own', url: 'https://chrome-extension://own/', frameId: 0, tab: {} },
    {},
  ),
);

/** Handlers that note what reached them. */
function listener(): { reached: { name: string; payload: unknown; caller: string }[]; handlers: BackgroundHandlers } {
  const reached: { name: string; payload: unknown; caller: string }[] = [];
  const note =
    (name: string) =>
    async (payload: unknown, { caller }: { caller: string }): Promise<{ ok: false; error: string }> => {
      reached.push({ name, payload, caller });
      return { ok: false, error: 'noted' };
    };
  const handlers: BackgroundHandlers = {
    annotate: note('annotate'),
    languages: note('languages'),
    sidebar: note('sidebar'),
    fillFrame: note('fillFrame'),
    words: note('words'),
    context: note('context'),
    correct: note('correct'),
    takeBack: note('takeBack'),
    marks: note('marks'),
    room: note('room'),
    stay: note('stay'),
    closed: note('closed'),
    saidBefore: note('saidBefore'),
    found: note('found'),
    openPage: note('openPage'),
    openBrief: note('openBrief'),
    brief: note('brief'),
    pageState: note('pageState'),
    checkPage: note('checkPage'),
    glance: note('glance'),
    setSidebar: note('setSidebar'),
    latestWaves: note('latestWaves'),
    addedSites: note('addedSites'),
    datasetEdited: note('datasetEdited'),
  };
  return { reached, handlers };
}

/** Good stories: what our own texts give. */
function stories(vocabularies: ReadonlyMap<string, Vocabulary>): Story[] {
  return [...ownTexts()].flatMap(([tag, texts]) => {
    const language = vocabularies.get(tag)?.language;
    if (language === undefined) return [];
    return texts
      .filter(({ isStory }) => isStory)
      .slice(0, 4)
      .map(({ title, text }) => readStory(articleFromText({ title, text, published: '2026-01-28' }), language));
  });
}

function messageTargets(good: readonly Story[]): Target[] {
  const [story] = good;
  const payloads: Record<string, unknown> = {
    annotate: { lang: 'en', writing: 'other' },
    languages: { tags: ['fi', 'zh-Hant'] },
    sidebar: { locale: 'zh-TW' },
    words: { locale: 'fi' },
    context: { story, as: 'again' },
    found: report,
    openPage: { page: 'editor', at: '#/waves/1' },
    marks: { on: true, style: 'both' },
    room: { side: 'right', pixels: 360, on: true },
    takeBack: { id: 'correction-1' },
    correct: {
      says: 'role',
      role: 'jobs_cut',
      was: 'other',
      printed: '1',
      before: '',
      after: '',
      lang: 'en',
      where: 'page',
      address: null,
      title: 'x',
    },
    pageState: { tabId: 1 },
    setSidebar: { tabId: 1, open: true },
  };
  const names = [...Object.keys(calls), '__proto__', 'constructor', 'toString', 'hasOwnProperty', ''];
  const { reached, handlers } = listener();
  const answer = answerCalls(handlers, OWN);
  return [
    target({
      name: 'messages',
      few: 400,
      share: 40,
      cases: fc.tuple(fc.constantFrom(...names), edits, edits, senders),
      size: () => 1,
      async check([name, inPayload, inMessage, sender]) {
        reached.length = 0;
        const payload = mangled(Object.hasOwn(payloads, name) ? payloads[name] : {}, inPayload);
        const message = mangledMessage({ call: name, payload }, inMessage);
        const result = await answer(message, sender);
        must(typeof result === 'object' && typeof result.ok === 'boolean', 'every message is answered', String(result));
        must(result.ok || result.error.length < 2_000, 'an error is short', String(result.ok));
        for (const { name: to, payload: given, caller } of reached) {
          const definition = Object.entries(calls).find(([one]) => one === to)?.[1];
          must(
            definition?.to === 'background' && definition.from.some((one) => one === caller),
            'only who may call is heard',
            `${caller} ${to}`,
          );
          must(sender.id === OWN.id, 'only our own are heard', to);
          if (definition) must(v.safeParse(definition.payload, given).success, 'only what fits is heard', to);
        }
      },
    }),
    target({
      name: 'messages of any kind',
      few: 300,
      share: 40,
      cases: fc.tuple(
        fc.oneof(fc.anything(), fc.record({ call: fc.constantFrom(...names), payload: fc.anything() })),
        senders,
      ),
      size: () => 1,
      async check([message, sender]) {
        const result = await answer(message, sender);
        must(typeof result === 'object' && typeof result.ok === 'boolean', 'every message is answered', String(result));
      },
    }),
  ];
}

/** The payload may hold what cannot be cloned: only the message around it is changed. */
function mangledMessage(message: { call: string; payload: unknown }, all: Parameters<typeof mangled>[1]): unknown {
  if (all.length < 4) return message;
  const around = mangled({ call: message.call, payload: null }, all);
  return typeof around === 'object' && around !== null ? { payload: message.payload, ...around } : around;
}

function contextTargets(good: readonly Story[]): Target[] {
  const index = orderDataset(bundledDataset());
  const corrections: Correction[] = [
    {
      id: 'a',
      says: 'role',
      role: 'hires',
      was: 'jobs_cut',
      printed: '14,000',
      before: '',
      after: ' jobs',
      lang: 'en',
      where: 'everywhere',
      address: null,
      title: '',
      made: '2026-01-01',
    },
    {
      id: 'b',
      says: 'not_amazon',
      role: null,
      was: null,
      printed: '',
      before: '',
      after: '',
      lang: null,
      where: 'page',
      address: 'https://news.example/story',
      title: '',
      made: '2026-01-01',
    },
  ];
  return [
    target({
      name: 'stories as a hostile page may send them',
      few: 150,
      share: 20,
      cases: fc.tuple(fc.nat({ max: good.length - 1 }), jsonEdits),
      size: () => 5_000,
      check([at, all]) {
        const parsed = v.safeParse(storySchema, mangled(good[at], all));
        if (!parsed.success) return;
        const right = applyCorrections(parsed.output, corrections, 'https://news.example/story');
        const context = buildContextFrom(right, index, { ownIds: new Set() });
        for (const locale of ['en', 'fi', 'zh-TW'] as const) {
          for (const sentence of context.answer)
            must(typeof word(sentence, locale) === 'string', 'the answer has words');
        }
        for (const { explanation } of [...context.figures, ...context.claims]) {
          for (const sentence of explanation)
            must(!/undefined|NaN|\[object/.test(word(sentence, 'en')), 'what is told has words', word(sentence, 'en'));
        }
      },
    }),
  ];
}

const NAMES = ['waves.csv', 'sources.csv', 'table.csv', 'data.json', 'x', ''];

function rowsOf(type: DatasetType): JsonRecord[] {
  return JSON.parse(JSON.stringify(bundledDataset()[partOf[type]].slice(0, 12)));
}

function fileTargets(): Target[] {
  const small = smallDataset();
  const rows = (part: (typeof partOf)[DatasetType]): JsonRecord[] => JSON.parse(JSON.stringify(small[part]));
  const stored: StoreNow['rows'] = {
    wave: rows('waves'),
    programme: rows('programmes'),
    headcount: rows('headcounts'),
    event: rows('events'),
    contested: rows('contested'),
    source: rows('sources'),
    lookAlike: rows('lookAlikes'),
    gap: rows('gaps'),
    correction: [],
  };
  const now: StoreNow = { rows: stored, bases: [], revision: 1 };
  const backup = writeBackup({
    rows: stored,
    bases: [],
    conflicts: [],
    history: [],
    edits: [],
    release: '1',
    asOf: '2026-01-28',
  }).join('');
  const jsons = [JSON.parse(backup), JSON.parse(JSON.stringify(small))];
  const tables = [
    ...datasetTypes.map((type): string[][] => [
      columnsOf[type].map(({ path }) => path),
      ...rowsOf(type).map((row) => writeRow(type, row)),
    ]),
    [
      ['Company', 'Date', 'Laid off', '%', 'Source'],
      ['Amazon', '2026-01-28', '16,000', '4', 'https://a.example/'],
      ['Meta', '1/2/2023', '11000', '', ''],
      ['AWS', '28.1.2026', '1.000', '0,5', 'x'],
    ],
  ];
  const cells = [
    '',
    '=1+1',
    '+cmd|x',
    '@SUM(A1)',
    '-1',
    '"',
    '""',
    "'",
    ',',
    ';',
    '\t',
    '\n',
    '\r\n',
    '0',
    '1e400',
    'NaN',
    '9'.repeat(400),
    '2025-02-30',
    '1/13/2025',
    '31/12/25',
    '\u0000',
    '\ufeff',
    '__proto__',
    'constructor',
    '[object Object]',
    '{"a":1}',
    '[1',
    'x'.repeat(3_000),
    '\ud800',
    '14.000',
    '1,5',
    '-0',
    ' ',
  ];

  async function held(name: string, text: string | Uint8Array): Promise<void> {
    const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
    const read = await readImport({ name, bytes });
    if (!read.ok) {
      must(
        read.error.message !== '' && (read.error.line === null || read.error.line >= 1),
        'a refusal says what and where',
        read.error,
      );
      return;
    }
    const { value } = read;
    const givens = 'givens' in value ? value.givens : value.suggested ? await givensOf(value, value.suggested) : null;
    if (givens === null) return;
    const plan = await makePlan({ file: name, notes: value.notes, givens }, now);
    must(
      plan.records.length <= givens.given.length + now.rows.programme.length + now.rows.wave.length,
      'a plan is no longer than its file',
    );
    must(!Object.hasOwn(Object.prototype, 'ok'), 'nothing reached what all objects have');
  }

  const type: fc.Arbitrary<string> = fc.constantFrom(...NAMES);
  return [
    target({
      name: 'files of JSON',
      few: 60,
      share: 10,
      cases: fc.tuple(type, fc.nat({ max: jsons.length - 1 }), jsonEdits, fc.double({ min: 0, max: 2, noNaN: true })),
      size: () => backup.length,
      async check([name, at, all, end]) {
        const text = JSON.stringify(mangled(jsons[at], all)) ?? '';
        await held(name, end < 1 ? text.slice(0, Math.floor(end * text.length)) : text);
      },
    }),
    target({
      name: 'tables',
      few: 60,
      share: 10,
      cases: fc.tuple(
        type,
        fc.nat({ max: tables.length - 1 }),
        fc.array(
          fc.tuple(
            fc.nat({ max: 14 }),
            fc.nat({ max: 20 }),
            fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...cells) }, anyUnits),
          ),
          { maxLength: 8 },
        ),
        fc.constantFrom(',', ';', '\t', ',,', '|'),
        fc.double({ min: 0, max: 2, noNaN: true }),
        fc.boolean(),
      ),
      size: () => 3_000,
      async check([name, at, changes, separator, end, raw]) {
        const table = (tables[at] ?? []).map((row) => [...row]);
        for (const [row, column, cell] of changes) {
          const cellsOfRow = table[row % table.length];
          if (cellsOfRow) cellsOfRow[column % (cellsOfRow.length + 1)] = cell;
        }
        const text = raw ? table.map((row) => row.join(separator)).join('\n') : writeCsv(table);
        await held(name, end < 1 ? text.slice(0, Math.floor(end * text.length)) : text);
      },
    }),
    target({
      name: 'files of any bytes',
      few: 200,
      share: 40,
      cases: fc.tuple(
        type,
        fc.oneof(
          fc.uint8Array({ maxLength: 200 }),
          anyUnits,
          fc.json(),
          fc.constantFrom(
            '['.repeat(10_000),
            '{"a":'.repeat(10_000),
            '"'.repeat(10_001),
            'a,b\n'.repeat(2_000),
            ',"'.repeat(2_000),
          ),
        ),
      ),
      size: ([, text]) => text.length,
      check: ([name, text]) => held(name, text),
    }),
    target({
      name: 'files of settings',
      few: 200,
      share: 40,
      cases: fc.tuple(jsonEdits, fc.oneof({ weight: 8, arbitrary: fc.constant(null) }, anyUnits, fc.json())),
      size: () => 1_000,
      check([all, other]) {
        const settings = defaultSettings();
        const file: unknown = JSON.parse(
          settingsFile({ ...settings, offSites: ['a.example'] }, ['b.example', '*'], new Date(0)),
        );
        const text = other ?? JSON.stringify(mangled(file, all)) ?? '';
        const plan = planSettings(text, { settings, ownSites: [] });
        if (!plan.ok) return;
        const next = { ...settings, ...plan.value.changes };
        must(
          JSON.stringify(settingsOf(next)) === JSON.stringify(next),
          'what a file sets are settings',
          plan.value.changes,
        );
        must(
          plan.value.toAllow.every((site) => typeof site === 'string' && !/\s/.test(site)),
          'sites have names',
          plan.value.toAllow,
        );
      },
    }),
    target({
      name: 'settings as stored',
      few: 200,
      share: 40,
      cases: edits,
      size: () => 1_000,
      check(all) {
        const values = mangled(defaultSettings(), all);
        if (typeof values !== 'object' || values === null) return;
        const settings = settingsOf({ ...values });
        must(JSON.stringify(settingsOf({ ...settings })) === JSON.stringify(settings), 'settings are settings');
      },
    }),
  ];
}

/** Everything that takes values from outside. */
export function valueTargets(vocabularies: ReadonlyMap<string, Vocabulary>): Target[] {
  const good = stories(vocabularies);
  return [...messageTargets(good), ...contextTargets(good), ...fileTargets()];
}
