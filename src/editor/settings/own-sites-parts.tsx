/** The sites that the reader said something of: switched off, added, with a sidebar of their own. */
import type { ComponentChildren } from 'preact';
import { everySite, takeBackSite } from '../../settings/own-sites.ts';
import { forgetLayout } from '../../settings/site-layout.ts';
import { switchSite } from '../../settings/switch-site.ts';
import { sidebarWidth } from '../../settings/usual-layout.ts';
import { formatNumber } from '../../surfaces/format.ts';
import { useEditor } from '../state.ts';
import { Part } from './setting-parts.tsx';
import type { PartName } from './settings-search.ts';
import { useSettings } from './settings-state.ts';

/** Hosts, each with what can be done about it. */
function Hosts({
  part,
  hosts,
  none,
  nameOf = (host) => host,
  action,
  act,
}: {
  part: PartName;
  hosts: readonly string[];
  none: ComponentChildren;
  nameOf?: (host: string) => string;
  action: (host: string) => string;
  act: (host: string) => Promise<unknown>;
}) {
  /** The row goes, and the focus stays near. */
  async function actOn(host: string, button: HTMLElement): Promise<void> {
    const place = button.closest<HTMLElement>('.setting');
    await act(host);
    setTimeout(() => {
      if (document.activeElement !== document.body) return;
      place?.querySelector<HTMLElement>('button, h3')?.focus();
    });
  }

  return (
    <Part part={part}>
      {hosts.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul class="host-list">
          {hosts.map((host) => (
            <li key={host}>
              <bdi>{nameOf(host)}</bdi>
              <button
                type="button"
                class="text-button small"
                onClick={({ currentTarget }) => void actOn(host, currentTarget)}
              >
                {action(nameOf(host))}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}

export function OffSites() {
  const { labels } = useEditor();
  const { settings, tell } = useSettings();
  const words = labels.settings;
  return (
    <Hosts
      part="offSites"
      hosts={settings.value.offSites}
      none={words.noOffSites}
      action={words.switchOn}
      act={(host) => tell(switchSite(host, false))}
    />
  );
}

export function OwnSites() {
  const { labels } = useEditor();
  const { ownSites, tell } = useSettings();
  const words = labels.settings;
  return (
    <Hosts
      part="ownSites"
      hosts={ownSites.value}
      none={words.noOwnSites}
      nameOf={(host) => (host === everySite ? words.everySite : host)}
      action={words.takeBackSite}
      act={(host) => tell(takeBackSite(host))}
    />
  );
}

export function SiteLayouts() {
  const { labels } = useEditor();
  const { settings, tell } = useSettings();
  const words = labels.settings;
  return (
    <Hosts
      part="siteLayouts"
      hosts={settings.value.siteLayouts.map(({ host }) => host)}
      none={words.noLayouts}
      action={words.asEverywhere}
      act={(host) => tell(forgetLayout(host))}
    />
  );
}

export function SidebarWidth() {
  const { labels, locale } = useEditor();
  const { settings, write } = useSettings();
  const words = labels.settings;
  const width = settings.value.sidebarWidth;
  return (
    <Part part="sidebarWidth">
      <p>
        {words.pixels(formatNumber(width, locale))}{' '}
        {width !== sidebarWidth.usual && (
          <button
            type="button"
            class="text-button small"
            onClick={() => void write({ sidebarWidth: sidebarWidth.usual })}
          >
            {words.usualWidth}
          </button>
        )}
      </p>
    </Part>
  );
}
