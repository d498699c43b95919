/** The cue words of a sentence, by what they speak of. */
import type { CueKind, Language } from './language.ts';
import { LETTERS, listSource, type Match, matchesIn, wordsOf } from './pattern.ts';
import { perLanguage } from './per-language.ts';
import type { Sentence } from './sentences.ts';

/** Words of each kind, in their order. */
export type Cues = Record<CueKind, Match[]>;

/** "Not affected", "ne sont pas concernés", "nicht betroffen": up to a word may stand between. */
const negatedBefore = perLanguage((language): RegExp | null => {
  const words = language.negations ?? [];
  if (words.length === 0) return null;
  return new RegExp(`(?<![${LETTERS}])${listSource(words, language.spaced)} (?:[^ ,.;:\\d]+ )?$`);
});

/** Looks for the words of a kind when they are first asked for: most sentences are never asked for most kinds. */
class SentenceCues implements Cues {
  readonly #find: (kind: CueKind) => Match[];
  readonly #found = new Map<CueKind, Match[]>();

  constructor(find: (kind: CueKind) => Match[]) {
    this.#find = find;
  }

  #of(kind: CueKind): Match[] {
    let found = this.#found.get(kind);
    if (!found) {
      found = this.#find(kind);
      this.#found.set(kind, found);
    }
    return found;
  }

  get cut(): Match[] {
    return this.#of('cut');
  }

  get cutWeak(): Match[] {
    return this.#of('cutWeak');
  }

  get hire(): Match[] {
    return this.#of('hire');
  }

  get headcount(): Match[] {
    return this.#of('headcount');
  }

  get headcountBefore(): Match[] {
    return this.#of('headcountBefore');
  }

  get plan(): Match[] {
    return this.#of('plan');
  }

  get planWeak(): Match[] {
    return this.#of('planWeak');
  }

  get announce(): Match[] {
    return this.#of('announce');
  }

  get number(): Match[] {
    return this.#of('number');
  }

  get report(): Match[] {
    return this.#of('report');
  }

  get sources(): Match[] {
    return this.#of('sources');
  }

  get unions(): Match[] {
    return this.#of('unions');
  }

  get complete(): Match[] {
    return this.#of('complete');
  }

  get confirm(): Match[] {
    return this.#of('confirm');
  }

  get cumulative(): Match[] {
    return this.#of('cumulative');
  }

  get increment(): Match[] {
    return this.#of('increment');
  }

  get shareOf(): Match[] {
    return this.#of('shareOf');
  }

  get noShare(): Match[] {
    return this.#of('noShare');
  }

  get corporate(): Match[] {
    return this.#of('corporate');
  }

  get total(): Match[] {
    return this.#of('total');
  }

  get attrition(): Match[] {
    return this.#of('attrition');
  }

  get change(): Match[] {
    return this.#of('change');
  }

  get otherPeople(): Match[] {
    return this.#of('otherPeople');
  }

  get avoided(): Match[] {
    return this.#of('avoided');
  }
}

/** All cues of a sentence. */
export function findCues(folded: string, sentence: Sentence, language: Language): Cues {
  const negated = negatedBefore(language);
  const isMeant = (m: Match) => !negated?.test(folded.slice(Math.max(sentence.start, m.start - 28), m.start));
  return new SentenceCues((kind) => {
    const found = matchesIn(wordsOf(language, kind, language.cues[kind]), folded, sentence.start, sentence.end);
    return kind === 'cutWeak' || kind === 'complete' ? found.filter(isMeant) : found;
  });
}
