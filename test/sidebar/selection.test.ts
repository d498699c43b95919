// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { selectedIn } from '../../src/sidebar/look-up/selection.ts';

/** Selects what stands between two marks in the page, and gives what is read of it. */
function select(html: string): { text: string; selected: string } | null {
  document.body.innerHTML = html;
  const range = document.createRange();
  const [from, to] = ['from', 'to'].map((id) => document.getElementById(id));
  if (!from || !to) throw new Error('no marks');
  range.setStartAfter(from);
  range.setEndBefore(to);
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
  const read = selectedIn(document, '');
  return read && { text: read.text, selected: read.text.slice(read.start, read.end) };
}
const A = '<i id="from"></i>';
const B = '<i id="to"></i>';

beforeEach(() => {
  document.getSelection()?.removeAllRanges();
  document.body.innerHTML = '';
});

describe('what is selected', () => {
  it('is read with the block that it stands in, and no other', () => {
    expect(select(`<p>Before.</p><p>Amazon cut <b>${A}18,000</b>${B} jobs.</p><p>After.</p>`)).toEqual({
      text: 'Amazon cut 18,000 jobs.',
      selected: '18,000',
    });
  });

  it('may run over blocks, which stay apart', () => {
    expect(select(`<h2>Amazon ${A}cuts</h2>\n  <p>It cut 9,000${B} jobs.</p>`)).toEqual({
      text: 'Amazon cuts\nIt cut 9,000 jobs.',
      selected: 'cuts\nIt cut 9,000',
    });
  });

  it('has its white space collapsed, within and around', () => {
    expect(select(`<p>\n  Amazon\n  cut${A}  9,000 \n jobs ${B} in\n all.\n</p>`)).toEqual({
      text: 'Amazon cut 9,000 jobs in all.',
      selected: '9,000 jobs',
    });
  });

  it('may be the whole of a block, or of many', () => {
    expect(select(`${A}<p>One.</p><p>Two.</p>${B}`)).toEqual({ text: 'One.\nTwo.', selected: 'One.\nTwo.' });
  });

  it('holds no scripts or styles', () => {
    expect(select(`<p>${A}One<script>two()</script><style>p{}</style> three${B}.</p>`)?.text).toBe('One three.');
  });

  it('is as long as a reader can mean, however long the page', () => {
    const long = 'Words and words. '.repeat(2_000);
    const read = select(`<div>${long}${A}9,000${B}${long}</div>`);
    expect(read?.selected).toBe('9,000');
    expect(read?.text.length).toBeLessThan(5_000);
  });

  it('is what the browser tells where the page’s own selection is empty, as in a field', () => {
    expect(selectedIn(document, '  9,000\n jobs ')).toEqual({ text: '9,000\njobs', start: 0, end: 10, range: null });
    expect(selectedIn(document, ' ')).toBeNull();
  });
});
