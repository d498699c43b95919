/**
 * What draws, as a file of its own (`sidebar.js`), which the background brings when there is something to draw: a page
 * that is no story after all is only read. It runs in the frame that the sidebar is drawn in; and beside the page, for what
 * is worded there.
 */
import { drawing } from './drawing.ts';
import { waitInFrame } from './in-frame.ts';
import { offerDrawing } from './offered-drawing.ts';

if (window.parent === window) offerDrawing(drawing);
else waitInFrame(window);
