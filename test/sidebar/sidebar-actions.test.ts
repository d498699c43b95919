// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { labelsFor } from '../../src/surfaces/labels/index.ts';
import { settle } from './in-page.ts';
import { sampleContext } from './sample-context.ts';
import { showsSidebars } from './shown.ts';

const en = labelsFor('en');
const show = showsSidebars();

describe('actions', () => {
  it('copy the whole as Markdown and say so', async () => {
    const shown = show();
    shown.one('[data-format="markdown"] [data-act="copy"]').click();
    await settle();
    expect(shown.copyText).toHaveBeenCalledWith(expect.stringContaining('# Amazon cuts 9,000 more jobs'));
    expect(shown.text('[role="status"]')).toBe(en.actions.copied);
  });

  it('give the text to copy by hand where the page does not let us', async () => {
    const shown = show(sampleContext(), { copyText: async () => false });
    shown.one('[data-format="markdown"] [data-act="copy"]').click();
    await settle();
    const [area] = shown.all('textarea');
    expect(area instanceof HTMLTextAreaElement && area.value).toContain('[The Paper](<https://paper.example/a?b=1>)');
  });

  it('copy one figure as a receipt', async () => {
    const shown = show();
    shown.one('[data-section="figures"] .row-head').click();
    await settle();
    shown.one('[data-act="receipt"]').click();
    await settle();
    expect(shown.copyText).toHaveBeenCalledWith(expect.stringContaining('[9,000 more jobs]'));
    expect(shown.text('[role="status"]')).toBe(en.actions.copied);
  });

  it('copy the figures as CSV and as web annotations', async () => {
    const shown = show();
    shown.one('[data-format="csv"] [data-act="copy"]').click();
    shown.one('[data-format="jsonLd"] [data-act="copy"]').click();
    await settle();
    expect(shown.copyText).toHaveBeenCalledWith(expect.stringContaining('article,publisher,url'));
    expect(shown.copyText).toHaveBeenCalledWith(expect.stringContaining('"AnnotationCollection"'));
  });

  it('open the page to print with what is shown', async () => {
    const openBrief = vi.fn(async () => true);
    const shown = show(sampleContext(), { actions: { openBrief } });
    shown.one('[data-act="brief"]').click();
    await settle();
    expect(openBrief).toHaveBeenCalledWith({ context: sampleContext(), page: shown.options.page, limits: [] });
  });

  it('offer nothing that leads nowhere', () => {
    const { all } = show();
    expect(all('[data-section="actions"] button').map(({ dataset }) => dataset.act)).toEqual(
      Array.from({ length: 3 }, () => ['copy', 'save']).flat(),
    );
  });

  it('switch the site off and on again', async () => {
    const setOff = vi.fn(async () => true);
    const shown = show(sampleContext(), { actions: { site: { host: 'news.example', setOff } } });
    const button = shown.all('[data-section="actions"] button').at(-1);
    button?.click();
    await settle();
    expect(button?.getAttribute('aria-pressed')).toBe('true');
    expect(shown.text('[data-section="actions"]')).toContain('news.example');
    button?.click();
    await settle();
    expect(setOff.mock.calls).toEqual([[true], [false]]);
    expect(button?.getAttribute('aria-pressed')).toBe('false');
  });

  it('say where the eye is that the site could not be switched off, until it could', async () => {
    const setOff = vi.fn(async () => true).mockResolvedValueOnce(false);
    const shown = show(sampleContext(), { actions: { site: { host: 'news.example', setOff } } });
    const button = shown.all('[data-section="actions"] button').at(-1);
    const flags = () => shown.all('[data-section="actions"] .flag').map(({ textContent }) => textContent);
    button?.click();
    await settle();
    expect(button?.getAttribute('aria-pressed')).toBe('false');
    expect(flags()).toEqual([en.correct.failed]);
    button?.click();
    await settle();
    expect(flags().join()).not.toContain(en.correct.failed);
  });
});
