/** One record of the `read` command: a text or a page in, everything that the steps make of it out. */
import { JSDOM, VirtualConsole } from 'jsdom';
import * as v from 'valibot';
import type { Article, Published } from '../src/article/article.ts';
import { extractArticle } from '../src/article/extract.ts';
import { articleFromText, parsePublished } from '../src/article/from-text.ts';
import { detectLanguage } from '../src/article/language.ts';
import { buildContext } from '../src/context/build.ts';
import type { CheckedClaim, CheckedFigure, Context } from '../src/context/context.ts';
import type { Dataset } from '../src/dataset/records.ts';
import { readStory } from '../src/story/read.ts';
import { languageFor } from '../src/story/registry.ts';
import type { Story } from '../src/story/story.ts';
import { word } from '../src/surfaces/sentences/index.ts';
import { wordDateReason, wordStoryReason } from '../src/surfaces/sentences/reasons.ts';
import { registerAllWords } from '../src/surfaces/words/all.ts';

registerAllWords();

const text = v.optional(v.nullable(v.string()));
const inputSchema = v.object({
  id: v.optional(v.nullable(v.union([v.string(), v.number()]))),
  html: text,
  text,
  url: text,
  title: text,
  published: text,
  lang: text,
});
type Input = v.InferOutput<typeof inputSchema>;

/** What `read` prints for a record. Everything but `id` and `error` is null where there is an error. */
export interface ReadResult {
  id: string | number | null;
  story: (Pick<Story, 'is' | 'kind' | 'confidence'> & { why: string[] }) | null;
  lang: string | null;
  title: string | null;
  published: Pick<Published, 'date' | 'precision' | 'from'> | null;
  body: string | null;
  figures: Record<string, unknown>[] | null;
  dates: Record<string, unknown>[] | null;
  claims: Record<string, unknown>[] | null;
  waves: string[] | null;
  prior: string[] | null;
  since: string[] | null;
  events: string[] | null;
  answer: string | null;
  error: string | null;
}

/** A record that could not be read, with the reason. */
export function failed(id: string | number | null, error: string): ReadResult {
  return {
    id,
    story: null,
    lang: null,
    title: null,
    published: null,
    body: null,
    figures: null,
    dates: null,
    claims: null,
    waves: null,
    prior: null,
    since: null,
    events: null,
    answer: null,
    error,
  };
}

type Result<T> = { ok: true; value: T } | { ok: false; error: string };

/** Explanations and answers are worded in English here; the surfaces word them in the reader's language. */
const LOCALE = 'en';

function wordAll(sentences: Context['answer']): string {
  return sentences.map((sentence) => word(sentence, LOCALE)).join(' ');
}

/** `https://example.invalid/` stands for a page whose address is not given: it belongs to nobody. */
const NOWHERE = 'https://example.invalid/';

function articleOf(input: Input): Result<Article> {
  const { html, title, published, lang, url } = input;
  let given: Published | null = null;
  if (published) {
    const parsed = parsePublished(published);
    if (!parsed.ok) return parsed;
    given = parsed.value;
  }
  if (input.text !== null && input.text !== undefined) {
    if (input.text.trim() === '' && !title?.trim()) return { ok: false, error: 'text: is empty' };
    const article = articleFromText({
      text: input.text,
      ...(title ? { title } : {}),
      ...(published ? { published } : {}),
      ...(lang ? { lang } : {}),
      ...(url ? { url } : {}),
    });
    return { ok: true, value: article };
  }
  if (html === null || html === undefined) return { ok: false, error: 'html or text: one of the two is needed' };
  if (url && !URL.canParse(url)) return { ok: false, error: `url: «${url}» is no address` };
  // Scripts do not run and nothing is loaded: the page is read as it lies there.
  const dom = new JSDOM(html, { url: url ?? NOWHERE, virtualConsole: new VirtualConsole() });
  try {
    const page = extractArticle(dom.window.document, url ?? NOWHERE);
    if (!page) return { ok: false, error: 'html: no article was found in it' };
    const { article } = page;
    return {
      ok: true,
      value: {
        ...article,
        ...(title ? { title } : {}),
        ...(given ? { published: given } : {}),
        url: url ?? null,
      },
    };
  } finally {
    dom.window.close();
  }
}

function printedFigure(checked: CheckedFigure): Record<string, unknown> {
  const { figure } = checked;
  return {
    text: figure.text,
    in: figure.in,
    start: figure.start,
    end: figure.end,
    value: figure.value,
    low: figure.low,
    high: figure.high,
    measure: figure.measure,
    qualifier: figure.qualifier,
    role: figure.role,
    subject: figure.subject,
    units: figure.units,
    asOf: figure.asOf,
    status: figure.status,
    verdict: checked.verdict,
    wave: checked.wave,
    record: checked.record?.id ?? null,
    explanation: wordAll(checked.explanation),
  };
}

function printedClaim(checked: CheckedClaim): Record<string, unknown> {
  const { type, text: words } = checked.claim;
  return { type, text: words, verdict: checked.verdict, explanation: wordAll(checked.explanation) };
}

/** The languages that can be asked for, to tell a mistyped tag from one that is merely not read. */
function languageOf(input: Input, article: Article): Result<string> {
  if (input.lang) {
    const tag = knownTag(input.lang);
    return tag
      ? { ok: true, value: tag }
      : { ok: false, error: `lang: «${input.lang}» is not among the languages read` };
  }
  return { ok: true, value: detectLanguage(`${article.title}\n${article.body}`, article.declaredLang) };
}

/** `de-CH` is read as `de`, `zh-TW` and `zh-HK` as `zh-Hant`, other `zh` as `zh-Hans`. */
function knownTag(tag: string): string | null {
  let locale: Intl.Locale;
  try {
    locale = new Intl.Locale(tag).maximize();
  } catch {
    return null; // No language tag at all: the caller says so.
  }
  const known = locale.language === 'zh' ? `zh-${locale.script}` : locale.language === 'no' ? 'nb' : locale.language;
  return languageFor(known) ? known : null;
}

/**
 * Input: one record as given, and the dataset to hold it against. Output: its result; what is wrong with a record is
 * said in `error` and never thrown.
 */
export function readRecord(record: unknown, dataset: Dataset): ReadResult {
  const parsed = v.safeParse(inputSchema, record);
  if (!parsed.success) {
    const issue = parsed.issues[0];
    const path = v.getDotPath(issue);
    return failed(null, `${path ?? 'record'}: ${issue.message}`);
  }
  const input = parsed.output;
  const id = input.id ?? null;
  const article = articleOf(input);
  if (!article.ok) return failed(id, article.error);
  const tag = languageOf(input, article.value);
  if (!tag.ok) return failed(id, tag.error);
  const language = languageFor(tag.value);
  if (!language) return failed(id, `lang: the text is in «${tag.value}», which is not among the languages read`);
  const story = readStory(article.value, language);
  const context = buildContext(story, dataset, { ownIds: new Set() });
  const { published } = story;
  return {
    id,
    story: {
      is: story.is,
      kind: story.kind,
      confidence: story.confidence,
      why: story.why.map((reason) => wordStoryReason(reason, LOCALE)),
    },
    lang: story.lang,
    title: article.value.title,
    published: published && { date: published.date, precision: published.precision, from: published.from },
    body: input.html ? article.value.body : null,
    figures: context.figures.map(printedFigure),
    dates: story.dates.map(({ because, ...date }) => ({ ...date, rule: wordDateReason({ ...date, because }, LOCALE) })),
    claims: context.claims.map(printedClaim),
    waves: context.waves,
    prior: context.prior,
    since: context.since,
    events: context.events,
    answer: wordAll(context.answer),
    error: null,
  };
}
