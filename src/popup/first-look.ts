/** Runs before the popup's first paint: in the reader's language and theme, so that it never flashes in another. */
import { lastLook, wear } from '../surfaces/look.ts';

wear(lastLook());
