/**
 * Every call between the parts of the extension: what it carries, what it answers, who may make it. One table, however
 * long, so that one look tells all that a page may ask for.
 *
 * Whoever receives a payload checks it against the schema here (`answer-calls.ts`). Answers are checked where they
 * come from a page (`send-to-tab.ts`); what the background answers is made by our own typed code and only typed.
 * In-page code takes types from here and no values, so that no schema is shipped into pages.
 */
import * as v from 'valibot';
import type { Context } from '../context/context.ts';
import { correctionSchema } from '../dataset/correction.ts';
import { type Brief, briefSchema } from './brief-schema.ts';
import type { AddedSites, Glance, LatestWaves } from './glance.ts';
import { storyReasonSchema } from './reason-schema.ts';
import { storyKindSchema, storySchema } from './story-schema.ts';
import { summarySchema } from './summary-schema.ts';

/** What a call comes back with. A failure that can be expected is a value; `error` says what failed and where. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: string };

/** `in-page`: the gate and the annotator, in the top frame of a tab. `own-page`: the popup and other pages of ours. */
export type Caller = 'in-page' | 'own-page';

const nothing = v.strictObject({});
const text = v.pipe(v.string(), v.maxLength(500));
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const locale = v.picklist(['en', 'zh-TW', 'fi']);
const tag = v.pipe(v.string(), v.regex(/^[a-z]{2}(-[A-Z][a-z]{3})?$/, 'a language tag such as fi or zh-Hant'));

/** What the annotator knows of its page. */
export const reportSchema = v.object({
  /** `no_article`: the page holds no article. `no_story`: it does, and it is not about Amazon's workforce. */
  state: v.picklist(['reading', 'story', 'no_story', 'no_article', 'failed']),
  kind: storyKindSchema,
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  /** The evidence, for and against. */
  why: v.pipe(v.array(storyReasonSchema), v.maxLength(200)),
  lang: v.nullable(text),
  /** How many figures were found. */
  figures: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** `waiting`: the page shows something first. `removed`: the page took it out and keeps doing so. */
  sidebar: v.picklist(['shown', 'hidden', 'waiting', 'removed']),
  /** What went wrong, with `failed`. */
  error: v.nullable(text),
});
export type Report = v.InferOutput<typeof reportSchema>;

/** What our own pages can ask about a tab. */
const pageStateSchema = v.object({
  /**
   * `listed`: a news site of the list. `own`: a site that the reader added. `unlisted`: any other page. `off`: switched off
   * by the reader, whichever of these it is. `no_access`: a listed site that the browser does not let us read.
   * `restricted`: the browser lets no extension run there.
   */
  access: v.picklist(['listed', 'own', 'unlisted', 'off', 'no_access', 'restricted']),
  /** What to ask the browser for, so that the site is read by itself; empty where there is nothing to ask for. */
  ask: v.array(v.string()),
  host: v.nullable(v.string()),
  /** In a private window nothing of a page is kept. */
  isPrivate: v.boolean(),
  /** The listed site's name. */
  site: v.nullable(v.string()),
  /** What the annotator found; null where it does not run: the gate saw nothing worth a closer look. */
  report: v.nullable(reportSchema),
});
export type PageState = v.InferOutput<typeof pageStateSchema>;

export const calls = {
  /**
   * The gate asks for the annotator. It may ask again in the same document after a client-side navigation; the
   * annotator's file then runs once more and takes the place of its former self.
   */
  annotate: {
    to: 'background',
    from: ['in-page'],
    payload: v.object({
      /** `<html lang>` as written. */
      lang: v.nullable(v.pipe(v.string(), v.maxLength(35))),
      /** The script that the text is mostly in. */
      writing: v.picklist(['kana', 'han', 'other']),
    }),
    answer: v.object({
      /** False where the reader switched the site off. */
      annotated: v.boolean(),
      languages: v.array(tag),
    }),
  },
  /** The annotator asks for languages that it has not been given. They are registered when the answer comes. */
  languages: {
    to: 'background',
    from: ['in-page'],
    payload: v.object({ tags: v.pipe(v.array(tag), v.minLength(1), v.maxLength(20)) }),
    answer: v.object({ languages: v.array(tag) }),
  },
  /** The annotator has something to show: it asks for what draws, with the words of a locale. */
  sidebar: {
    to: 'background',
    from: ['in-page'],
    payload: v.object({ locale }),
    answer: v.null(),
  },
  /**
   * It has made a frame to draw in: the same goes into that. `name` is the frame's, which nobody else knows. Answers false
   * where the browser gives no right to a frame: in Firefox on a page that is read on the reader's word alone.
   */
  fillFrame: {
    to: 'background',
    from: ['in-page'],
    payload: v.object({ name: v.pipe(v.string(), v.minLength(16), v.maxLength(40)), locale }),
    answer: v.boolean(),
  },
  /** It asks for the words of another locale. */
  words: {
    to: 'background',
    from: ['in-page'],
    payload: v.object({ locale }),
    answer: v.null(),
  },
  /** The annotator asks what the dataset says of its story. */
  context: {
    to: 'background',
    from: ['in-page', 'own-page'],
    payload: v.object({
      story: storySchema,
      /**
       * Where it is not an article that was just read: `again`, something else changed since then; `part`, it is a few lines
       * of one. Of the first nothing new is noted in the reader's trail, of the second nothing at all.
       */
      as: v.optional(v.picklist(['again', 'part'])),
    }),
    answer: v.custom<Context>(() => true),
  },
  /**
   * The reader puts the reading right, with a click of their own in the sidebar. The page that it is about is the one
   * that asks: its address is not in the call.
   */
  correct: {
    to: 'background',
    from: ['in-page'],
    payload: v.omit(correctionSchema, ['id', 'address', 'made']),
    answer: v.object({ id: text }),
  },
  /** A correction is taken back. */
  takeBack: {
    to: 'background',
    from: ['in-page', 'own-page'],
    payload: v.object({ id: text }),
    answer: v.null(),
  },
  /** The marks' style sheet is put into the asking page, or taken out. */
  marks: {
    to: 'background',
    from: ['in-page'],
    payload: v.object({ on: v.boolean(), style: v.picklist(['underline', 'tint', 'both']) }),
    answer: v.null(),
  },
  /** The sheet that lets the asking page make room beside its article is put in, or taken out. */
  room: {
    to: 'background',
    from: ['in-page'],
    payload: v.object({
      side: v.picklist(['left', 'right']),
      pixels: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000)),
      on: v.boolean(),
    }),
    answer: v.null(),
  },
  /**
   * Our element in the asking page is to go when the extension does. Answers whether the browser sees to that; else the
   * script there has to.
   */
  stay: { to: 'background', from: ['in-page'], payload: nothing, answer: v.boolean() },
  /** The reader closed the sidebar on the asking page, or opened it again. */
  closed: {
    to: 'background',
    from: ['in-page'],
    payload: v.object({ closed: v.boolean() }),
    answer: v.null(),
  },
  /** What the reader has said of the asking page before. */
  saidBefore: {
    to: 'background',
    from: ['in-page'],
    payload: nothing,
    answer: v.object({
      /** The sidebar was closed there, in this run of the browser. */
      closed: v.boolean(),
      /** It was put aside: it is no story. */
      aside: v.boolean(),
    }),
  },
  /** The annotator tells what it found, for the toolbar's badge. */
  found: {
    to: 'background',
    from: ['in-page'],
    payload: reportSchema,
    answer: v.null(),
  },
  /** Opens one of our pages in a tab. */
  openPage: {
    to: 'background',
    from: ['in-page', 'own-page'],
    payload: v.object({
      page: v.picklist(['popup', 'editor', 'welcome']),
      /** Where in the editor: its address after the page's, such as `#/waves/2023-03-nine-thousand`. */
      at: v.optional(v.pipe(v.string(), v.maxLength(8_000), v.regex(/^#\/[\x21-\x7e]*$/, 'an address in the page'))),
    }),
    answer: v.null(),
  },
  /** Opens the page that prints what the sidebar shows. */
  openBrief: {
    to: 'background',
    from: ['in-page'],
    payload: briefSchema,
    answer: v.null(),
  },
  /** That page asks for what it is to print: it gets it once. */
  brief: {
    to: 'background',
    from: ['own-page'],
    payload: nothing,
    answer: v.custom<Brief | null>(() => true),
  },
  pageState: {
    to: 'background',
    from: ['own-page'],
    payload: v.object({ tabId }),
    answer: pageStateSchema,
  },
  /** What was found in a tab, for the popup. */
  glance: {
    to: 'background',
    from: ['own-page'],
    payload: v.object({ tabId }),
    answer: v.custom<Glance>(() => true),
  },
  /** The reader opens or closes a tab's sidebar from one of our pages. */
  setSidebar: {
    to: 'background',
    from: ['own-page'],
    payload: v.object({ tabId, open: v.boolean() }),
    answer: reportSchema,
  },
  /** The latest waves of the dataset, of each kind. */
  latestWaves: {
    to: 'background',
    from: ['own-page'],
    payload: nothing,
    answer: v.custom<LatestWaves>(() => true),
  },
  /** Sites that a later release listed and that the reader has not allowed. */
  addedSites: {
    to: 'background',
    from: ['own-page'],
    payload: nothing,
    answer: v.custom<AddedSites>(() => true),
  },
  /** Reads a page on the reader's word, listed or not, and shows what is found. */
  checkPage: {
    to: 'background',
    from: ['own-page'],
    payload: v.object({ tabId }),
    answer: reportSchema,
  },
  /** One of our pages changed the dataset: open sidebars are told. */
  datasetEdited: {
    to: 'background',
    from: ['own-page'],
    payload: nothing,
    answer: v.null(),
  },
  /** What the annotator found. */
  report: { to: 'page', from: ['own-page'], payload: nothing, answer: reportSchema },
  /** The same in words, with the answer, the first figures and their verdicts. */
  summary: { to: 'page', from: ['own-page'], payload: nothing, answer: summarySchema },
  /** The story itself, also where it is none of ours; null before one was read. */
  story: { to: 'page', from: ['own-page'], payload: nothing, answer: v.nullable(storySchema) },
  /** The reader asks for this page to be read: also a site that is switched off, and what is found is shown. */
  check: { to: 'page', from: ['own-page'], payload: nothing, answer: reportSchema },
  show: { to: 'page', from: ['own-page'], payload: nothing, answer: reportSchema },
  hide: { to: 'page', from: ['own-page'], payload: nothing, answer: reportSchema },
  toggle: { to: 'page', from: ['own-page'], payload: nothing, answer: reportSchema },
  /**
   * The reader asks for what they selected to be looked up. `text` is how the browser gives it, `framed` that it stands in
   * a frame, which is not read.
   */
  lookUp: {
    to: 'page',
    from: ['own-page'],
    payload: v.object({ text: v.string(), framed: v.boolean() }),
    answer: v.null(),
  },
  /** On to the next figure in the text, or back to the one before. */
  step: { to: 'page', from: ['own-page'], payload: v.object({ by: v.picklist([1, -1]) }), answer: reportSchema },
  /** We may no longer work on the page: everything off it. */
  leave: { to: 'page', from: ['own-page'], payload: nothing, answer: v.null() },
  /** The dataset is not what it was: ask for the context again. */
  datasetChanged: { to: 'page', from: ['own-page'], payload: nothing, answer: v.null() },
} as const satisfies Record<string, CallDefinition>;

interface CallDefinition {
  to: 'background' | 'page';
  from: readonly Caller[];
  payload: v.GenericSchema;
  answer: v.GenericSchema;
}

type Calls = typeof calls;
type NamesTo<To> = { [N in keyof Calls]: Calls[N]['to'] extends To ? N : never }[keyof Calls];

/** Calls that the background answers. */
export type BackgroundCall = NamesTo<'background'>;
/** Calls that the annotator answers in its page. */
export type PageCall = NamesTo<'page'>;

export type Payload<N extends keyof Calls> = v.InferOutput<Calls[N]['payload']>;
export type Answer<N extends keyof Calls> = v.InferOutput<Calls[N]['answer']>;

/** A call on the wire. */
export interface Message {
  call: string;
  payload: unknown;
}

/** What the annotator gives to `answerInPage`. */
export type PageHandlers = { [N in PageCall]: (payload: Payload<N>) => Result<Answer<N>> | Promise<Result<Answer<N>>> };

/** Who makes a call to the background: in-page code has a tab, our own pages need none. */
export interface Asker {
  caller: Caller;
  tabId: number | null;
  /** The address that the call comes from. */
  url: string;
  /** It comes from a private window. */
  incognito: boolean;
}

/** What the background gives to `answerCalls`. */
export type BackgroundHandlers = {
  [N in BackgroundCall]: (payload: Payload<N>, asker: Asker) => Promise<Result<Answer<N>>>;
};
