/** The fixed words of the popup, each by the name of its message in `public/_locales`. */
import { sharedLabelsFrom } from './shared-labels.ts';
import type { Translator } from './translator.ts';

export type PopupLabels = ReturnType<typeof popupLabelsFrom>;

/** Why the popup has nothing to show. */
export type NothingShown = keyof PopupLabels['states'];

/** The labels out of a locale's messages. */
export function popupLabelsFrom(translator: Translator) {
  const { text, counted } = translator;
  return {
    ...sharedLabelsFrom(translator),
    looking: text('popup_looking'),
    figureCount: counted('popup_figures'),
    moreFigures: counted('popup_moreFigures'),
    speaks: { for: text('popup_for'), against: text('popup_against') },
    openSidebar: text('popup_openSidebar'),
    closeSidebar: text('popup_closeSidebar'),
    checkPage: text('popup_checkPage'),
    checkAgain: text('popup_checkAgain'),
    checking: text('popup_checking'),
    showAnyway: text('popup_showAnyway'),
    always: text('popup_always'),
    allow: text('popup_allow'),
    refused: text('popup_refused'),
    notKept: text('popup_notKept'),
    switchOn: text('popup_switchOn'),
    reload: text('popup_reload'),
    takeBack: text('correct_takeBack'),
    siteSwitch: text('popup_siteSwitch'),
    ownSite: text('popup_ownSite'),
    takeSiteBack: text('popup_takeSiteBack'),
    private: text('popup_private'),
    sidebar: { removed: text('popup_sidebar_removed'), waiting: text('popup_sidebar_waiting') },
    keptBack: {
      badge: text('popup_keptBack_badge'),
      kind: text('popup_keptBack_kind'),
      private: text('popup_keptBack_private'),
      often: text('popup_keptBack_often'),
    },
    letOpen: text('popup_letOpen'),
    latest: {
      layoff: text('popup_latest_layoff'),
      hiring: text('popup_latest_hiring'),
      chart: (from: string, to: string, waves: string, most: string) =>
        text('popup_latest_chart', { from, to, waves, most }),
      waves: counted('popup_latest_waves'),
      asOf: (date: string) => text('popup_latest_asOf', { date }),
      own: counted('popup_latest_own'),
      none: text('popup_latest_none'),
      noNumber: text('popup_latest_noNumber'),
    },
    openDataset: text('popup_openDataset'),
    openSettings: text('popup_openSettings'),
    added: counted('popup_added'),
    allowAdded: text('popup_allowAdded'),
    why: text('popup_why'),
    states: {
      nothing_seen: { title: text('popup_states_nothing_seen_title'), text: text('popup_states_nothing_seen_text') },
      aside: { title: text('popup_states_aside_title'), text: text('popup_states_aside_text') },
      in_doubt: { title: text('popup_states_in_doubt_title'), text: text('popup_states_in_doubt_text') },
      no_story: { title: text('popup_states_no_story_title'), text: text('popup_states_no_story_text') },
      no_article: { title: text('popup_states_no_article_title'), text: text('popup_states_no_article_text') },
      unlisted: { title: text('popup_states_unlisted_title'), text: text('popup_states_unlisted_text') },
      off: { title: text('popup_states_off_title'), text: text('popup_states_off_text') },
      no_access: { title: text('popup_states_no_access_title'), text: text('popup_states_no_access_text') },
      restricted: { title: text('popup_states_restricted_title'), text: text('popup_states_restricted_text') },
      reading: { title: text('popup_states_reading_title'), text: text('popup_states_reading_text') },
      orphan: { title: text('popup_states_orphan_title'), text: text('popup_states_orphan_text') },
      failed: { title: text('popup_states_failed_title'), text: text('popup_states_failed_text') },
    },
    local: text('popup_local'),
  };
}
