/**
 * What draws, as a file of its own (`sidebar.js`), which the background brings when there is something to draw: a page
 * that is no story after all is only read.
 */
import { drawing } from './drawing.ts';
import { offerDrawing } from './offered-drawing.ts';

offerDrawing(drawing);
