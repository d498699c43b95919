/**
 * The page in which the sidebar stands alone, drawn in a root that is open and in no frame: what looks into elements (axe, a look-over)
 * cannot look into the closed one on real pages. Built by `sidebar-page.ts`; all else is the shipped code.
 */
import * as v from 'valibot';
import type { Context } from '../../src/context/context.ts';
import { usualLayout } from '../../src/settings/usual-layout.ts';
import { mountSidebar } from '../../src/sidebar/mount.ts';
import { registerAllWords } from '../../src/surfaces/words/all.ts';
import { drawnHere } from '../sidebar/drawn-here.ts';

registerAllWords();

const asked = new URLSearchParams(location.search);
const locale = v.parse(v.picklist(['en', 'zh-TW', 'fi']), asked.get('locale') ?? 'en');
const theme = v.parse(v.picklist(['auto', 'light', 'dark']), asked.get('theme') ?? 'light');
const contexts: Record<string, Context> = JSON.parse(document.getElementById('contexts')?.textContent ?? '{}');
const context = contexts[asked.get('story') ?? ''];
if (context === undefined) throw new Error(`no such story: ${asked.get('story')}`);

const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  return attach.call(this, { ...init, mode: 'open' });
};

const sidebar = mountSidebar({
  document,
  context,
  page: { title: document.title, url: location.href, publisher: 'A paper' },
  locale,
  theme,
  layout: { ...usualLayout, width: Number(asked.get('width') ?? 360), open: asked.get('collapsed') !== 'yes' },
  actions: {
    showFigure: () => undefined,
    goBack: () => undefined,
    stepFigure: () => undefined,
    site: { host: 'news.example', setOff: async () => true },
    openDataset: () => undefined,
    correct: { keep: async () => 'a-correction', takeBack: async () => true },
  },
  atOnce: true,
  // Who looks it over opens its rows by script.
  filler: drawnHere({ trusts: () => true, copyText: async () => asked.get('copies') !== 'no' }),
  onLayout: () => undefined,
  onCollapse: () => undefined,
  onClose: () => undefined,
});
sidebar.setPlaced(new Set(context.figures.keys()));
sidebar.show();
