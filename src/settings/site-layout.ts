/** How the sidebar stands on a site: as the reader left it there, else as everywhere. */
import {
  changeSettings,
  mostSiteLayouts,
  type Settings,
  type SiteLayout,
  type Written,
  withoutWww,
} from './settings.ts';
import { type Layout, usualLayout } from './usual-layout.ts';

export type { Layout } from './usual-layout.ts';

/** Closed so often in a row, unused, it no longer opens by itself on a site. */
export const mostClosings = 3;

export type LayoutChange = Omit<SiteLayout, 'host'>;

/** How the sidebar is to stand on a host. Subdomains have a layout of their own; `www.` makes no difference. */
export function layoutOn(settings: Settings, hostName: string): Layout {
  const own = layoutOf(settings, hostName);
  const waits = (own?.closings ?? 0) >= mostClosings;
  return {
    width: own?.width ?? settings.sidebarWidth,
    open: !waits && (own?.open ?? settings.show !== 'tab'),
    side: own?.side ?? null,
    tabAt: own?.tabAt ?? usualLayout.tabAt,
    waits,
  };
}

/** Keeps what the reader changed on a host. A width is also what sites without one of their own begin with. */
export function keepLayout(hostName: string, change: LayoutChange): Promise<Written> {
  return changeSettings((settings) => withLayout(settings, hostName, change));
}

/** Counts a closing of a sidebar that nobody had used. */
export function countClosing(hostName: string): Promise<Written> {
  return changeSettings((settings) => {
    const closings = layoutOf(settings, hostName)?.closings ?? 0;
    return withLayout(settings, hostName, { closings: Math.min(closings + 1, mostClosings) });
  });
}

/** Lets the sidebar open by itself again where it was closed so often. */
export function forgetClosings(hostName: string): Promise<Written> {
  return keepLayout(hostName, { closings: 0 });
}

/** Lets a host be like every other again. */
export function forgetLayout(hostName: string): Promise<Written> {
  return changeSettings((settings) => ({ siteLayouts: others(settings, hostName) }));
}

function withLayout(settings: Settings, hostName: string, change: LayoutChange): Partial<Settings> | null {
  const former: LayoutChange = { closings: 0, ...layoutOf(settings, hostName) };
  const next = { ...former, ...change, host: withoutWww(hostName) };
  if (isSame(former, next)) return null;
  return {
    ...(change.width === undefined ? {} : { sidebarWidth: change.width }),
    siteLayouts: [...others(settings, hostName), next].slice(-mostSiteLayouts),
  };
}

function isSame(one: LayoutChange, other: LayoutChange): boolean {
  const parts = ['width', 'open', 'side', 'tabAt', 'closings'] as const;
  return parts.every((part) => one[part] === other[part]);
}

function layoutOf({ siteLayouts }: Settings, hostName: string): SiteLayout | undefined {
  return siteLayouts.find(({ host }) => host === withoutWww(hostName));
}

function others({ siteLayouts }: Settings, hostName: string): SiteLayout[] {
  return siteLayouts.filter(({ host }) => host !== withoutWww(hostName));
}
