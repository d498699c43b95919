/** In tests all words are there, as those of the reader's locale are wherever something is drawn. */
import { registerAllWords } from '../src/surfaces/words/all.ts';

registerAllWords();
