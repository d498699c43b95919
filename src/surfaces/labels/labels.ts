/**
 * The fixed words of every surface: names, buttons, states, each by the name of its message in `public/_locales`.
 * Sentences that are written from data are worded in `surfaces/sentences`; numbers and dates arrive here already
 * formatted for the locale.
 */
import type { Translator } from './translator.ts';

export type { Counted } from './translator.ts';
export type Labels = ReturnType<typeof labelsFrom>;

/** The labels out of a locale's messages. */
export function labelsFrom({ text, counted }: Translator) {
  return {
    name: text('name'),
    kinds: {
      layoff: text('kinds_layoff'),
      hiring: text('kinds_hiring'),
      headcount: text('kinds_headcount'),
      conditions: text('kinds_conditions'),
      labor_action: text('kinds_labor_action'),
      policy: text('kinds_policy'),
      none: text('kinds_none'),
    },
    roles: {
      jobs_cut: text('roles_jobs_cut'),
      planned_cuts: text('roles_planned_cuts'),
      cumulative_cuts: text('roles_cumulative_cuts'),
      hires: text('roles_hires'),
      planned_hires: text('roles_planned_hires'),
      headcount: text('roles_headcount'),
      corporate_headcount: text('roles_corporate_headcount'),
      share: text('roles_share'),
      attrition: text('roles_attrition'),
      affected: text('roles_affected'),
      other: text('roles_other'),
    },
    verdicts: {
      agrees: text('verdicts_agrees'),
      rounds: text('verdicts_rounds'),
      differs: text('verdicts_differs'),
      sources_differ: text('verdicts_sources_differ'),
      no_record: text('verdicts_no_record'),
    },
    /** What a verdict means, in one line. */
    verdictMeanings: {
      agrees: text('verdictMeanings_agrees'),
      rounds: text('verdictMeanings_rounds'),
      differs: text('verdictMeanings_differs'),
      sources_differ: text('verdictMeanings_sources_differ'),
      no_record: text('verdictMeanings_no_record'),
    },
    statuses: {
      reported: text('statuses_reported'),
      planned: text('statuses_planned'),
      announced: text('statuses_announced'),
      confirmed: text('statuses_confirmed'),
      completed: text('statuses_completed'),
    },
    claims: {
      sum: text('claims_sum'),
      share: text('claims_share'),
      fraction: text('claims_fraction'),
      comparison: text('claims_comparison'),
      superlative: text('claims_superlative'),
      date: text('claims_date'),
    },
    records: {
      wave: text('records_wave'),
      programme: text('records_programme'),
      headcount: text('records_headcount'),
      event: text('records_event'),
    },
    panel: {
      /** The name of the landmark. */
      label: text('panel_label'),
      collapse: text('panel_collapse'),
      open: text('panel_open'),
      expand: counted('panel_expand'),
      close: text('panel_close'),
      resize: text('panel_resize'),
      sides: { left: text('panel_toLeft'), right: text('panel_toRight') },
      moveTab: text('panel_moveTab'),
      waits: text('panel_waits'),
      height: text('panel_height'),
      heights: { strip: text('panel_strip'), half: text('panel_half'), full: text('panel_full') },
      larger: text('panel_larger'),
      smaller: text('panel_smaller'),
      updated: text('panel_updated'),
    },
    answer: {
      published: (date: string) => text('answer_published', { date }),
      unsure: (date: string) => text('answer_unsure', { date }),
      undated: text('answer_undated'),
      byWaves: (date: string) => text('answer_byWaves', { date }),
      newer: (asOf: string) => text('answer_newer', { asOf }),
      leftOut: text('answer_leftOut'),
      climb: text('answer_climb'),
      records: text('answer_records'),
    },
    /** What keeps the page from being read as a whole article is. */
    limits: {
      teaser: text('limits_teaser'),
      translated: text('limits_translated'),
      caption: text('limits_caption'),
      live: text('limits_live'),
    },
    figures: {
      title: text('figures_title'),
      none: text('figures_none'),
      times: counted('figures_times'),
      of: (subject: string) => text('figures_of', { subject }),
      severalCompanies: text('figures_severalCompanies'),
      asOf: text('figures_asOf'),
      status: text('figures_status'),
      units: text('figures_units'),
      region: text('figures_region'),
      notAmazon: text('figures_notAmazon'),
      heldAgainst: text('figures_heldAgainst'),
      show: text('figures_show'),
      showNth: (nth: string) => text('figures_showNth', { nth }),
      unplaced: text('figures_unplaced'),
      folded: text('figures_folded'),
      goBack: text('figures_goBack'),
      keys: text('figures_keys'),
      own: text('figures_own'),
      /** On a row whose verdict rests on the reader's own records. */
      ownTag: text('figures_ownTag'),
      headline: text('figures_headline'),
      text: text('figures_text'),
      others: counted('figures_others'),
      newer: text('figures_newer'),
    },
    /** What was read, from which words, and why this record. */
    receipt: {
      why: text('receipt_why'),
      read: text('receipt_read'),
      place: text('receipt_place'),
      copy: text('receipt_copy'),
      printed: text('receipt_printed'),
      role: text('receipt_role'),
      subject: text('receipt_subject'),
      date: text('receipt_date'),
      firmness: text('receipt_firmness'),
      noWord: text('receipt_noWord'),
      undated: text('receipt_undated'),
      page: text('receipt_page'),
      /** The day of the article and how it was found. */
      article: text('receipt_article'),
      from: {
        given: text('receipt_from_given'),
        'json-ld': text('receipt_from_json_ld'),
        meta: text('receipt_from_meta'),
        time: text('receipt_from_time'),
        url: text('receipt_from_url'),
        dateline: text('receipt_from_dateline'),
        text: text('receipt_from_text'),
      },
      evidence: text('receipt_evidence'),
      evidenceAgainst: text('receipt_evidenceAgainst'),
    },
    /** What the reader puts right. */
    correct: {
      open: text('correct_open'),
      right: text('correct_right'),
      roleIs: text('correct_roleIs'),
      notAmazon: text('correct_notAmazon'),
      notPeople: text('correct_notPeople'),
      where: text('correct_where'),
      page: text('correct_page'),
      site: (host: string) => text('correct_site', { host }),
      everywhere: text('correct_everywhere'),
      wider: text('correct_wider'),
      save: text('correct_save'),
      cancel: text('correct_cancel'),
      corrected: text('correct_corrected'),
      was: (role: string) => text('correct_was', { role }),
      wasSubject: (subject: string) => text('correct_wasSubject', { subject }),
      holds: {
        page: text('correct_holds_page'),
        site: text('correct_holds_site'),
        everywhere: text('correct_holds_everywhere'),
      },
      takeBack: text('correct_takeBack'),
      takenBack: text('correct_takenBack'),
      kept: text('correct_kept'),
      failed: text('correct_failed'),
      privately: text('correct_privately'),
      notStory: text('correct_notStory'),
      pageAside: text('correct_pageAside'),
    },
    waves: {
      filter: text('waves_filter'),
      all: text('waves_all'),
      prior: text('waves_prior'),
      none: text('waves_none'),
      since: text('waves_since'),
      more: counted('waves_more'),
      fewer: text('waves_fewer'),
      thisArticle: text('waves_thisArticle'),
      contractor: text('waves_contractor'),
      /** Of very many waves, how many are in the dataset and not listed. */
      unlisted: counted('waves_unlisted'),
    },
    timeline: {
      label: (kind: string, from: string, to: string) => text('timeline_label', { kind, from, to }),
      keys: text('timeline_keys'),
      earlier: counted('timeline_earlier'),
      later: counted('timeline_later'),
      inListOnly: (waves: string) => text('timeline_inListOnly', { waves }),
      /** Groups of marks. */
      waves: text('timeline_waves'),
      figures: text('timeline_figures'),
      programmes: text('timeline_programmes'),
      headcounts: text('timeline_headcounts'),
      article: text('timeline_article'),
      headcount: (count: string) => text('timeline_headcount', { count }),
      /** The legend. */
      headcountScale: (low: string, from: string, high: string, to: string) =>
        text('timeline_headcountScale', { low, from, high, to }),
      part: text('timeline_part'),
      contractor: text('timeline_contractor'),
      range: text('timeline_range'),
      own: text('timeline_own'),
      figure: text('timeline_figure'),
      openFigure: text('timeline_openFigure'),
      differs: text('timeline_differs'),
      programme: text('timeline_programme'),
      strip: (count: string) => text('timeline_strip', { count }),
      stripBare: text('timeline_stripBare'),
      /** Beside the number of a bar. */
      contractors: text('timeline_contractors'),
      stated: (words: string) => text('timeline_stated', { words }),
      onRecord: (count: string) => text('timeline_onRecord', { count }),
      reading: text('timeline_reading'),
      table: text('timeline_table'),
      date: text('timeline_date'),
      count: text('timeline_count'),
      status: text('timeline_status'),
      what: text('timeline_what'),
      save: text('timeline_save'),
      saveAs: (format: string) => text('timeline_saveAs', { format }),
      saving: (name: string) => text('timeline_saving', { name }),
      notSaved: text('timeline_notSaved'),
      picture: (label: string) => text('timeline_picture', { label }),
      source: (date: string) => text('timeline_source', { date }),
    },
    scale: {
      title: text('scale_title'),
      corporate: (percent: string, base: string) => text('scale_corporate', { percent, base }),
      total: (percent: string, base: string) => text('scale_total', { percent, base }),
      corporateThen: (count: string, date: string) => text('scale_corporateThen', { count, date }),
      totalThen: (count: string, date: string) => text('scale_totalThen', { count, date }),
      rule: text('scale_rule'),
    },
    checks: {
      title: text('checks_title'),
      contested: text('checks_contested'),
    },
    background: {
      title: text('background_title'),
    },
    record: {
      effective: text('record_effective'),
      counts: text('record_counts'),
      units: text('record_units'),
      regions: text('record_regions'),
      programme: text('record_programme'),
      members: text('record_members'),
      basis: text('record_basis'),
      excludes: text('record_excludes'),
      disputes: text('record_disputes'),
      figures: text('record_figures'),
      reading: text('record_reading'),
      sources: text('record_sources'),
      moreSources: counted('record_moreSources'),
      read: text('record_read'),
      cited: text('record_cited'),
      unverified: text('record_unverified'),
      own: text('record_own'),
      alsoUsed: text('record_alsoUsed'),
      whoSays: text('record_whoSays'),
      missing: text('record_missing'),
      noNumber: text('record_noNumber'),
      opensInTab: text('record_opensInTab'),
    },
    actions: {
      section: text('actions_section'),
      title: text('actions_title'),
      /** On buttons beside a format's name; the longer ones are read out. */
      copyAs: text('actions_copyAs'),
      saveAs: text('actions_saveAs'),
      copyName: (format: string) => text('actions_copyName', { format }),
      saveName: (format: string) => text('actions_saveName', { format }),
      saved: (name: string) => text('actions_saved', { name }),
      formats: {
        markdown: text('actions_markdown'),
        csv: text('actions_csv'),
        jsonLd: text('actions_jsonLd'),
      },
      brief: text('actions_brief'),
      noBrief: text('actions_noBrief'),
      copied: text('actions_copied'),
      copyByHand: text('actions_copyByHand'),
      openDataset: text('actions_openDataset'),
      openRecord: text('actions_openRecord'),
      addFigure: text('actions_addFigure'),
      notOnSite: text('actions_notOnSite'),
      siteIsOff: (host: string) => text('actions_siteIsOff', { host }),
      siteIsOn: (host: string) => text('actions_siteIsOn', { host }),
      undo: text('actions_undo'),
      local: (asOf: string) => text('actions_local', { asOf }),
    },
    markdown: {
      article: text('markdown_article'),
      dataset: (asOf: string) => text('markdown_dataset', { asOf }),
    },
    /** The page that prints. */
    brief: {
      print: text('brief_print'),
      gone: text('brief_gone'),
      failed: text('brief_failed'),
      printedFrom: (address: string) => text('brief_printedFrom', { address }),
      more: counted('brief_more'),
    },
    popup: {
      looking: text('popup_looking'),
      found: text('popup_found'),
      figures: counted('popup_figures'),
      why: text('popup_why'),
      openSidebar: text('popup_openSidebar'),
      closeSidebar: text('popup_closeSidebar'),
      checkPage: text('popup_checkPage'),
      showAnyway: text('popup_showAnyway'),
      siteSwitch: text('popup_siteSwitch'),
      sidebar: {
        removed: text('popup_sidebar_removed'),
        waiting: text('popup_sidebar_waiting'),
        closedOften: text('popup_sidebar_closedOften'),
        openAgain: text('popup_sidebar_openAgain'),
      },
      openDataset: text('popup_openDataset'),
      checking: text('popup_checking'),
      states: {
        nothing_seen: {
          title: text('popup_states_nothing_seen_title'),
          text: text('popup_states_nothing_seen_text'),
        },
        aside: {
          title: text('popup_states_aside_title'),
          text: text('popup_states_aside_text'),
        },
        in_doubt: {
          title: text('popup_states_in_doubt_title'),
          text: text('popup_states_in_doubt_text'),
        },
        no_story: {
          title: text('popup_states_no_story_title'),
          text: text('popup_states_no_story_text'),
        },
        no_article: {
          title: text('popup_states_no_article_title'),
          text: text('popup_states_no_article_text'),
        },
        unlisted: {
          title: text('popup_states_unlisted_title'),
          text: text('popup_states_unlisted_text'),
        },
        off: {
          title: text('popup_states_off_title'),
          text: text('popup_states_off_text'),
        },
        no_access: {
          title: text('popup_states_no_access_title'),
          text: text('popup_states_no_access_text'),
        },
        restricted: {
          title: text('popup_states_restricted_title'),
          text: text('popup_states_restricted_text'),
        },
        reading: {
          title: text('popup_states_reading_title'),
          text: text('popup_states_reading_text'),
        },
        failed: {
          title: text('popup_states_failed_title'),
          text: text('popup_states_failed_text'),
        },
      },
      local: text('popup_local'),
    },
  };
}

/** Why the popup has nothing to show. */
export type PopupState =
  | 'nothing_seen'
  | 'in_doubt'
  | 'no_story'
  | 'aside'
  | 'no_article'
  | 'unlisted'
  | 'off'
  | 'no_access'
  | 'restricted'
  | 'reading'
  | 'failed';
