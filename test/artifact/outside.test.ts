import { describe, expect, it } from 'vitest';
import { browsers, built } from './built.ts';

describe.each(browsers)('from outside, the package for %s', (browser) => {
  const { files, text } = built(browser);
  const scripts = files.filter((file) => file.endsWith('.js'));
  const holding = (pattern: RegExp) => scripts.filter((file) => pattern.test(text(file)));

  it('hears neither pages nor other extensions', () => {
    expect(text('manifest.json')).not.toContain('externally_connectable');
    expect(holding(/(?:on\w+External|onConnect)\.addListener/)).toEqual([]);
    expect(holding(/onMessage\.addListener/)).not.toEqual([]);
  });

  it('takes nothing that windows post to one another', () => {
    // A worker of ours hears its page, and nobody else can reach it. What draws hears one message in its frame: the one that
    // says the frame's name, which only the script knows that has made it.
    expect(holding(/addEventListener\(["'`]message["'`]/)).toEqual(['sidebar.js', 'assets/desk-worker.js']);
  });

  it('writes no markup into pages', () => {
    expect(holding(/insertAdjacentHTML|document\.write\b|setHTMLUnsafe/)).toEqual([]);
  });
});
