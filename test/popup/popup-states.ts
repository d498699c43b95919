/** Every state that the popup can be in, as what the browser and the background answer it. */
import { sampleStories } from '../../scripts/build/sample-stories.ts';
import { latestWaves } from '../../src/background/latest-waves.ts';
import { buildContext } from '../../src/context/build.ts';
import { orderDataset } from '../../src/context/ordered.ts';
import { bundledDataset } from '../../src/dataset/bundled.ts';
import type { PageState, Report } from '../../src/messages/calls.ts';
import type { AddedSites, Glance, LatestWaves } from '../../src/messages/glance.ts';
import { summaryOf } from '../../src/sidebar/summary.ts';
import type { Story } from '../../src/story/story.ts';
import type { Locale } from '../../src/surfaces/locale.ts';
import { registerAllWords } from '../../src/surfaces/words/all.ts';

registerAllWords();

export interface PopupState {
  page: PageState;
  /** The browser is still loading the page. */
  loading?: true;
  /** Our element stands in the page, and nobody answers. */
  orphan?: true;
  /** The tab shows a file. */
  isFile?: true;
  /** The browser does not let us look. */
  isShut?: true;
  glance?: Glance;
  latest: LatestWaves;
  added: AddedSites;
  /** What every question is answered with, where nothing works. */
  error?: string;
}

const dataset = bundledDataset();
const ordered = orderDataset(dataset);
const demo = sampleStories();

function storyOf(kind: Story['kind'], lang: string): Story {
  const found = demo.find((each) => each.story.kind === kind && each.lang === lang)?.story;
  if (found === undefined) throw new Error(`there is no demo story: ${kind}, ${lang}`);
  return found;
}

const cut = storyOf('layoff', 'en');

function glanceOf(story: Story, locale: Locale, keptBack: Glance['keptBack'] = null): Glance {
  const context = buildContext(story, dataset, { ownIds: new Set() });
  return { ...summaryOf(story, context, locale), keptBack };
}

const found: Report = {
  state: 'story',
  kind: cut.kind,
  confidence: cut.confidence,
  why: cut.why,
  lang: cut.lang,
  figures: cut.figures.length,
  sidebar: 'shown',
  error: null,
};

const elsewhere: Story = {
  ...cut,
  is: false,
  kind: 'none',
  confidence: 0.3,
  figures: [],
  why: [
    { code: 'amazon_lead', speaks: 'for', words: [] },
    { code: 'topic_lead', speaks: 'for', topic: 'layoff', words: [] },
    { code: 'many_others', speaks: 'against', words: [] },
    { code: 'little_workforce', speaks: 'against', words: [] },
  ],
};

/** The states by name, in a locale. */
export function popupStates(locale: Locale): Record<string, PopupState> {
  const usual: PopupState = {
    page: { access: 'listed', ask: [], host: 'www.daily.example', isPrivate: false, site: 'The Daily', report: found },
    glance: glanceOf(cut, locale),
    latest: latestWaves(ordered, new Set(['a', 'b'])),
    added: { count: 0, origins: [] },
  };
  const withPage = (change: Partial<PageState>): PopupState => ({ ...usual, page: { ...usual.page, ...change } });
  const withReport = (change: Partial<Report>): PopupState => withPage({ report: { ...found, ...change } });
  const unread = (change: Partial<PageState>): PopupState => ({ ...withPage({ report: null, ...change }) });
  const notRead = (state: Report['state'], confidence: number, error: string | null = null): PopupState => ({
    ...withReport({ state, confidence, kind: 'none', figures: 0, why: elsewhere.why, sidebar: 'hidden', error }),
    glance: { ...summaryOf(elsewhere, null, locale), keptBack: null },
  });
  const hidden = withReport({ sidebar: 'hidden' });
  const kept = (keptBack: Glance['keptBack']): PopupState => ({ ...hidden, glance: glanceOf(cut, locale, keptBack) });
  return {
    story: usual,
    hidden,
    waiting: withReport({ sidebar: 'waiting' }),
    removed: withReport({ sidebar: 'removed' }),
    'kept-badge': kept('badge'),
    'kept-kind': kept('kind'),
    'kept-private': { ...kept('private'), page: { ...hidden.page, isPrivate: true } },
    'kept-often': kept('often'),
    private: withPage({ isPrivate: true }),
    'no-figures': { ...withReport({ figures: 0 }), glance: { ...glanceOf(cut, locale), figures: [], more: 0 } },
    'in-doubt': notRead('no_story', 0.3),
    'no-story': notRead('no_story', 0.02),
    'no-article': { ...notRead('no_article', 0), glance: { ...summaryOf(null, null, locale), keptBack: null } },
    aside: {
      ...withReport({ state: 'no_story', why: [{ code: 'reader', speaks: 'against', words: [], by: 'correction-1' }] }),
      glance: {
        ...summaryOf({ ...cut, why: [{ code: 'reader', speaks: 'against', words: [], by: 'c' }] }, null, locale),
        keptBack: null,
      },
    },
    failed: notRead('failed', 0, 'TypeError: the page is not as it was'),
    'nothing-seen': unread({}),
    reading: withReport({ state: 'reading', kind: 'none', figures: 0, why: [], sidebar: 'hidden' }),
    loading: { ...unread({}), loading: true },
    unlisted: unread({ access: 'unlisted', ask: ['*://www.daily.example/*'], site: null }),
    'unlisted-private': unread({ access: 'unlisted', ask: ['*://www.daily.example/*'], site: null, isPrivate: true }),
    own: unread({ access: 'own', site: null }),
    off: unread({ access: 'off' }),
    'no-access': unread({ access: 'no_access', ask: ['*://*.daily.example/*'] }),
    restricted: unread({ access: 'restricted', host: null, site: null }),
    file: { ...unread({}), isFile: true },
    shut: { ...unread({}), isShut: true },
    orphan: { ...unread({}), orphan: true },
    broken: { ...unread({}), error: 'pageState: the background did not answer' },
    added: { ...unread({}), added: { count: 12, origins: ['*://*.later.example/*'] } },
    'long-host': withPage({
      host: 'a-very-long-name-of-a-news-site.with-many-subdomains.regional.newspapers.daily.example',
    }),
    'no-numbers': {
      ...unread({}),
      latest: {
        ...usual.latest,
        waves: usual.latest.waves.map((wave) => ({
          ...wave,
          count: { ...wave.count, value: null, low: null, high: null },
        })),
      },
    },
    'no-waves': { ...unread({}), latest: { asOf: dataset.asOf, own: 0, waves: [] } },
  };
}
