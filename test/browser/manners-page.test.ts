import { expect, it } from 'vitest';
import { inFirefoxWindow } from '../../scripts/browsers/firefox-window.ts';
import { until } from '../../scripts/browsers/tabs.ts';
import { hostSelector } from '../../src/messages/room-sheet.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { inSidebar } from './in-sidebar.ts';
import { columnPage } from './layouts.ts';
import { pagesAt } from './pages.ts';

const consentBar = `<div id="consent" style="position: fixed; inset: auto 0 0; height: 130px; background: #ddd; z-index: 9999">
We use cookies. <button id="yes" style="float: right" onclick="consent.remove()">Agree</button></div>`;

const consentWall = `<div id="wall" style="position: fixed; inset: 0; background: #0008; z-index: 99999">
<div role="dialog" aria-label="Cookies" style="margin: 25vh auto; width: 500px; background: white">
<button id="yes" onclick="wall.remove()">Agree</button></div></div>`;

const modal = `<dialog id="modal"><p>Subscribe?</p><form method="dialog"><button id="yes">No</button></form></dialog>
<script>modal.showModal();</script>`;

const chat = `<button id="chat" style="position: fixed; right: 24px; bottom: 24px; width: 64px; height: 64px">Chat</button>`;

const header = `<style>header { position: fixed; inset: 0 0 auto; height: 80px; background: #eee; } main { padding-top: 80px; }</style>`;
const headerButton = `<script>document.querySelector('header').insertAdjacentHTML('beforeend', '<button id="account" style="position: absolute; right: 16px">Sign in</button>')</script>`;

const film = `<div id="film" style="position: absolute; left: 20px; top: 100px; width: 320px; height: 180px; background: black"></div>
<script>
document.addEventListener('click', ({ target }) => target.id === 'film' && (document.fullscreenElement ? document.exitFullscreen() : film.requestFullscreen()));
</script>`;

const rightToLeft = `<script>document.documentElement.dir = 'rtl';</script>`;

// A gallery that closes at Escape and says nothing of it to others.
const gallery = `<dialog id="gallery" open style="position: fixed; top: 40px">A picture</dialog>
<script>document.addEventListener('keydown', (event) => { if (event.key === 'Escape') gallery.close(); });</script>`;

const hosts = pagesAt({
  plain: { body: columnPage(440) },
  usual: { body: columnPage(640) },
  'consent-bar': { body: columnPage(440, { after: consentBar }) },
  'consent-wall': { body: columnPage(440, { after: consentWall }) },
  modal: { body: columnPage(440, { after: modal }) },
  chat: { body: columnPage(440, { after: chat }) },
  header: { body: columnPage(440, { head: header, after: headerButton }) },
  film: { body: columnPage(440, { after: film }) },
  'right-to-left': { body: columnPage(640, { after: rightToLeft }) },
  gallery: { body: columnPage(440, { after: gallery }) },
});

inEachBrowser(hosts, (session, name) => {
  const { open, comes, goes, report, click, shapeIn, column, tell } = inSidebar(session);
  const press = async (tab: Awaited<ReturnType<typeof open>>, selector: string) => {
    const button = await tab.page.waitForSelector(selector);
    const box = await button?.boundingBox();
    if (!box) throw new Error(`${selector} is not drawn.`);
    await tab.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  };

  it('ends above a bar that asks for consent, whose buttons can be pressed, and grows once it is gone', async () => {
    const tab = await open('consent-bar');
    const box = await comes(tab, 'panel');
    expect(box.height).toBe(770);
    await press(tab, '#yes');
    await expect.poll(() => tab.page.evaluate(() => document.querySelector('#consent') === null)).toBe(true);
    await until('the panel to grow', async () => ((await comes(tab, 'panel')).height === 900 ? true : null));
    await tab.page.close();
  });

  it.each(['consent-wall', 'modal'])(
    'waits until what lies over the page is answered, and nothing of it is there before (%s)',
    async (page) => {
      const tab = await open(page);
      await expect.poll(async () => (await report(tab)).sidebar).toBe('waiting');
      expect(
        await tab.page.evaluate(
          (tag: string) => [document.querySelectorAll(tag).length, CSS.highlights.size],
          hostSelector,
        ),
      ).toEqual([0, 0]);
      await press(tab, '#yes');
      await comes(tab, 'panel');
      await until('the marks', () => tab.page.evaluate(() => (CSS.highlights.size > 0 ? true : null)));
      await tab.page.close();
    },
  );

  it('steps behind what the page lays over itself later, and comes forth again', async () => {
    const tab = await open('plain');
    await comes(tab, 'panel');
    await tab.page.evaluate((html: string) => document.body.insertAdjacentHTML('beforeend', html), consentWall);
    await until('the sidebar to step back', async () => ((await shapeIn(tab)) === 'none' ? true : null));
    await expect.poll(async () => (await report(tab)).sidebar).toBe('waiting');
    await press(tab, '#yes');
    await comes(tab, 'panel');
    await tab.page.close();
  });

  it('comes over a covered page where the reader asks for it', async () => {
    const tab = await open('consent-wall');
    await report(tab);
    await tell(tab, 'show');
    await comes(tab, 'panel');
    await tab.page.close();
  });

  it('leaves a chat button in the corner free', async () => {
    const tab = await open('chat');
    const box = await comes(tab, 'panel');
    expect(box.top + box.height).toBe(900 - 24 - 64);
    expect(await tab.page.evaluate(() => document.elementFromPoint(1_280 - 60, 900 - 50)?.id)).toBe('chat');
    await tab.page.close();
  });

  it('begins below a header that stays and has buttons there', async () => {
    const tab = await open('header');
    const box = await comes(tab, 'panel');
    expect(box.top).toBe(80);
    expect(await tab.page.evaluate(() => document.querySelector('#account')?.getBoundingClientRect().top)).toBeLessThan(
      80,
    );
    await tab.page.close();
  });

  it('is not drawn over a film that fills the screen', async () => {
    const tab = await open('film');
    await comes(tab, 'panel');
    await press(tab, '#film');
    await until('the film to fill the screen', () =>
      tab.page.evaluate(() => (document.fullscreenElement ? true : null)),
    );
    await goes(tab);
    await tab.page.evaluate(() => document.exitFullscreen());
    await comes(tab, 'panel');
    await tab.page.close();
  });

  it('stands where lines end: on the left of a page that is written from right to left', async () => {
    const tab = await open('right-to-left');
    const box = await comes(tab, 'panel');
    expect(box.left).toBe(0);
    expect((await column(tab)).left).toBeGreaterThanOrEqual(box.width);
    await tab.page.close();
  });

  it('is moved to the other side, and the page moves along', async () => {
    const tab = await open('usual');
    await comes(tab, 'panel');
    await click(tab, '.panel-head .icon-button:nth-of-type(2)');
    const box = await until('the other side', async () => {
      const now = await comes(tab, 'panel');
      return now.left === 0 && (await column(tab)).left >= now.width ? now : null;
    });
    expect(box.width).toBe(360);
    await click(tab, '.panel-head .icon-button:nth-of-type(2)');
    await until('the first side', async () => ((await comes(tab, 'panel')).left > 800 ? true : null));
    await tab.page.close();
  });

  it('does not print, and the page prints as without it', async () => {
    const tab = await open('usual');
    const box = await comes(tab, 'panel');
    expect((await column(tab)).right).toBeLessThanOrEqual(box.left);
    await tab.page.bringToFront();
    await setMedium('print');
    await expect
      .poll(async () => {
        const { left, right } = await column(tab);
        return Math.abs(left - (1_280 - right));
      })
      .toBeLessThan(40);
    await expect.poll(() => shapeIn(tab)).toBe('none');
    await setMedium('screen');
    await comes(tab, 'panel');

    async function setMedium(medium: 'print' | 'screen'): Promise<void> {
      if (name === 'chromium') await tab.page.emulateMediaType(medium);
      else {
        const override = medium === 'print' ? 'print' : '';
        await inFirefoxWindow(
          session().running.browser,
          `gBrowser.selectedBrowser.browsingContext.mediumOverride = '${override}'`,
        );
      }
    }
    await tab.page.close();
  });

  it('leaves Escape to what the page has open', async () => {
    const tab = await open('gallery');
    await comes(tab, 'panel');
    await tab.page.keyboard.press('Escape');
    await expect.poll(() => tab.page.evaluate(() => document.querySelector('dialog')?.open)).toBe(false);
    expect(await shapeIn(tab)).toBe('panel');
    await tab.page.keyboard.press('Escape');
    await goes(tab);
    await tab.page.close();
  });

  it('stays closed on its page, also when that is loaded anew', async () => {
    const tab = await open('plain');
    await comes(tab, 'panel');
    await tab.page.keyboard.press('Escape');
    await goes(tab);
    await tab.page.reload();
    await expect.poll(async () => (await report(tab)).sidebar).toBe('hidden');
    await tell(tab, 'show');
    await comes(tab, 'panel');
    await tab.page.reload();
    await comes(tab, 'panel');
    await tab.page.close();
  });
});
