// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { allDrawn } from './in-page.ts';
import { inFreshPages } from './mounting.ts';

const page = inFreshPages();

describe('a sidebar that comes into a page', () => {
  const drawn = (all: (selector: string) => HTMLElement[]) =>
    all('[data-section]').map(({ dataset }) => dataset.section);

  it('shows answer and figures first, and the rest once those are seen', async () => {
    const { sidebar, all } = page.mount({ atOnce: false });
    sidebar.show();
    expect(drawn(all)).toEqual(['answer', 'figures']);
    expect(all('[aria-busy=true]')).toHaveLength(1);
    await allDrawn(page.inPage());
    expect(drawn(all)).toEqual(expect.arrayContaining(['answer', 'figures', 'prior', 'scale', 'actions']));
  });

  it('has the rest soon also where no frame is drawn', async () => {
    if (document.defaultView === null) throw new Error('no window');
    const frame = vi.spyOn(document.defaultView, 'requestAnimationFrame').mockReturnValue(0);
    const { sidebar, all } = page.mount({ atOnce: false });
    sidebar.show();
    await allDrawn(page.inPage());
    expect(frame).toHaveBeenCalled();
    expect(drawn(all)).toContain('prior');
  });

  it('draws nothing more where it was taken away before that', async () => {
    const { sidebar, all } = page.mount({ atOnce: false });
    sidebar.show();
    sidebar.destroy();
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(drawn(all)).toEqual([]);
  });
});
