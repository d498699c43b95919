import type { Translator } from './translator.ts';

export type BadgeLabels = ReturnType<typeof badgeLabelsFrom>;

/** What the toolbar's button says, which assistive technology reads in place of its icon and badge, and our entries in the menu. */
export function badgeLabelsFrom({ text, counted }: Translator) {
  return {
    figures: counted('badge_figures'),
    story: text('badge_story'),
    doubt: text('badge_doubt'),
    nothing: text('badge_nothing'),
    off: text('badge_off'),
    failed: text('badge_failed'),
    menu: { 'look-up': text('badge_menuLookUp'), 'check-page': text('badge_menuCheckPage') },
  };
}
