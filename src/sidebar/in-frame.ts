/** What draws, within the frame that the page's part has made for it: waits for its end of the channel, and begins. */
import { styleSheet } from '../surfaces/style-sheet.ts';
import { portWire } from './between.ts';
import framedStyles from './framed.css?inline';
import { sidebarStyles } from './sidebar-styles.ts';
import { startDrawing } from './start-drawing.ts';

export function waitInFrame(window: Window): void {
  const { document } = window;
  document.adoptedStyleSheets = [framedStyles, ...sidebarStyles].map(styleSheet);
  window.addEventListener('message', function take({ source, data, ports: [port] }) {
    if (source !== window.parent || data !== window.name || port === undefined) return;
    window.removeEventListener('message', take);
    startDrawing({ document, root: document, container: document.body }, portWire(port));
  });
}
