// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { Context } from '../../src/context/context.ts';
import type { Asked } from '../../src/sidebar/correct.ts';
import type { Figure } from '../../src/story/story.ts';
import { labelsFor } from '../../src/surfaces/labels/index.ts';
import { byHand } from '../story/by-hand.ts';
import { settle } from './in-page.ts';
import { type Change, inFreshPages, type Mounted } from './mounting.ts';
import { checkedFigure, figure, sampleContext } from './sample-context.ts';

const en = labelsFor('en');
const { correct: words } = en;
const page = inFreshPages();

const correct = {
  keep: vi.fn<(asked: Asked) => Promise<string | null>>(),
  takeBack: vi.fn<(id: string) => Promise<boolean>>(),
};

function contextOf(change: Partial<Figure>): Context {
  const around = { before: 'On Tuesday the retailer told ', after: ' warehouse managers to look for other work.' };
  const one = figure('14,000', { value: 14_000, around, ...change });
  const context = sampleContext();
  return {
    ...context,
    story: { ...context.story, figures: [one], claims: [] },
    claims: [],
    figures: [checkedFigure(one, 'no_record')],
  };
}

interface Shown {
  all: Mounted['all'];
  text: () => string;
  press: (label: string) => Promise<void>;
  choose: (label: string) => Promise<void>;
}

function show(
  change: Partial<Figure> = {},
  actions: Change['actions'] = {},
  { trusts = () => true, kept = 'correction-1' }: { trusts?: () => boolean; kept?: string | null } = {},
): Shown {
  correct.keep.mockReset().mockResolvedValue(kept);
  correct.takeBack.mockReset().mockResolvedValue(true);
  const mounted = page.mount({
    context: contextOf(change),
    page: { title: 'Amazon cuts jobs', url: 'https://news.example/story', publisher: 'The News' },
    actions: { site: { host: 'news.example', setOff: vi.fn(async () => true) }, correct, ...actions },
    trusts,
  });
  const { sidebar, all } = mounted;
  sidebar.show();
  sidebar.openFigure(0);
  const named = (selector: string, label: string) => {
    const found = all(selector).find((element) => element.textContent?.trim() === label);
    if (!found) throw new Error(`nothing says ${label}`);
    return found;
  };
  return {
    all,
    text: () => mounted.root.textContent ?? '',
    async press(label) {
      named('button', label).click();
      await settle();
    },
    async choose(label) {
      named('label', label).querySelector('input')?.click();
      await settle();
    },
  };
}

describe('a figure’s receipt', () => {
  it('says how it was read: words, role, whose, date and status, each with its rule', async () => {
    const shown = show({
      qualifier: 'nearly',
      value: 30_000,
      text: '30,000',
      asOf: '2025-10',
      because: byHand({
        role: [{ code: 'cut', words: [{ text: 'told to look for other work', in: 'body', start: 0, end: 10 }] }],
        asOf: { code: 'article', words: [], rule: null, open: null },
        qualifier: { text: 'nearly', in: 'body', start: 0, end: 6 },
      }),
    });
    await settle();
    const reading = shown.all('.reading')[0]?.textContent ?? '';
    for (const said of [
      'On Tuesday the retailer told 30,000 warehouse managers',
      'A cut: the words “told to look for other work”.',
      'Nobody is named in the sentence',
      'October 2025',
      'of the month in which the article was published',
      '25,500 to 30,000',
      'nearly',
    ])
      expect(reading).toContain(said);
  });
});

describe('putting a figure right', () => {
  it('says what it is not, on this article’s page unless wider is chosen', async () => {
    const shown = show();
    await settle();
    await shown.press(words.open);
    await shown.choose(words.notPeople);
    await shown.press(words.save);
    expect(correct.keep).toHaveBeenCalledExactlyOnceWith({
      says: 'not_people',
      role: null,
      was: 'jobs_cut',
      printed: '14,000',
      before: 'On Tuesday the retailer told ',
      after: ' warehouse managers to look for other work.',
      lang: 'en',
      where: 'page',
      title: 'Amazon cuts jobs',
    });
    expect(shown.all('.correct')).toHaveLength(0);
  });

  it('gives it another role, where the same words stand', async () => {
    const shown = show();
    await settle();
    await shown.press(words.open);
    const [select] = shown.all('.correct select');
    if (!(select instanceof HTMLSelectElement)) throw new Error('no select');
    expect([...select.options].map((option) => option.value)).not.toContain('jobs_cut');
    select.value = 'headcount';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    await shown.choose(words.everywhere);
    await shown.press(words.save);
    expect(correct.keep).toHaveBeenCalledWith(
      expect.objectContaining({ says: 'role', role: 'headcount', where: 'everywhere' }),
    );
  });

  it('leaves the keyboard on what was chosen', async () => {
    const shown = show();
    await settle();
    await shown.press(words.open);
    const chosen = shown.all('.correct input').at(1);
    chosen?.focus();
    await shown.choose(words.notPeople);
    const root = chosen?.getRootNode();
    expect(root instanceof ShadowRoot && root.activeElement).toBe(chosen);
  });

  it('offers no wider rule where too few words stand around', async () => {
    const shown = show({ around: { before: 'Cut: ', after: '.' } });
    await settle();
    await shown.press(words.open);
    expect(shown.text()).toContain(words.wider);
    expect(shown.text()).not.toContain(words.everywhere);
  });

  it('keeps nothing on a click that the reader did not make', async () => {
    let byHand = true;
    const shown = show({}, {}, { trusts: () => byHand });
    await settle();
    await shown.press(words.open);
    byHand = false;
    await shown.press(words.save);
    await shown.press(words.notStory);
    expect(correct.keep).not.toHaveBeenCalled();
  });

  it('says so where it could not be kept, and leaves the choice as it was', async () => {
    const shown = show({}, {}, { kept: null });
    await settle();
    await shown.press(words.open);
    await shown.press(words.save);
    expect(shown.all('.correct [role="alert"]')[0]?.textContent).toBe(words.failed);
  });

  it('is not offered in a private window, which says why', async () => {
    const shown = show({}, { correct: null });
    await settle();
    expect(shown.text()).toContain(words.privately);
    expect(shown.text()).not.toContain(words.notStory);
  });
});

describe('a figure that was put right', () => {
  const corrected = {
    by: 'correction-1',
    where: 'page',
    says: 'role',
    role: 'jobs_cut',
    subject: 'Amazon',
  } as const;

  it('says so, with what had been read and how far it holds, and is taken back', async () => {
    const shown = show({ role: 'headcount', because: byHand({ corrected }) });
    await settle();
    const notice = shown.all('.corrected')[0]?.textContent;
    expect(notice).toContain(words.corrected);
    expect(notice).toContain(words.was(en.roles.jobs_cut));
    expect(notice).toContain(words.holds.page);
    await shown.press(words.takeBack);
    expect(correct.takeBack).toHaveBeenCalledExactlyOnceWith('correction-1');
  });
});

describe('a page that is no such story', () => {
  it('is put aside, and that is taken back while the sidebar stands', async () => {
    const shown = show();
    await settle();
    await shown.press(words.notStory);
    expect(correct.keep).toHaveBeenCalledWith(
      expect.objectContaining({ says: 'no_story', where: 'page', printed: '' }),
    );
    expect(shown.text()).toContain(words.pageAside);
    await shown.press(words.notStory);
    expect(correct.takeBack).toHaveBeenCalledWith('correction-1');
    expect(shown.text()).not.toContain(words.pageAside);
  });
});
