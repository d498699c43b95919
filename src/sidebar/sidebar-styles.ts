/** The sheets of style that a sidebar is drawn with, and a look-up. */
import themeStyles from '../surfaces/theme.css?inline';
import outletStyles from './outlets.css?inline';
import panelStyles from './panel.css?inline';
import rowStyles from './rows.css?inline';
import sectionStyles from './sections.css?inline';
import sheetStyles from './small-sheet.css?inline';
import timelineStyles from './timeline.css?inline';

export const sidebarStyles: readonly string[] = [
  themeStyles,
  panelStyles,
  sectionStyles,
  rowStyles,
  outletStyles,
  timelineStyles,
  sheetStyles,
];
