/** Runs in a page: what others take to find the numbers and dates of a text, where they know its language. */
import { Culture, recognizeDateTime } from '@microsoft/recognizers-text-date-time';
import { recognizeNumber, recognizePercentage } from '@microsoft/recognizers-text-number';
import * as chrono from 'chrono-node';
import compromise from 'compromise';

const at = new Date('2026-01-28T09:00:00Z');

/** By the tags of ours. */
const numberCultures: Record<string, string> = {
  en: Culture.English,
  'zh-Hant': Culture.Chinese,
  'zh-Hans': Culture.Chinese,
  fr: Culture.French,
  es: Culture.Spanish,
  ja: Culture.Japanese,
  pt: Culture.Portuguese,
};
const dateCultures: Record<string, string> = {
  en: Culture.English,
  'zh-Hant': Culture.Chinese,
  'zh-Hans': Culture.Chinese,
  fr: Culture.French,
  es: Culture.Spanish,
};
const chronos: Record<string, { parse: (text: string, reference?: Date) => unknown[] }> = {
  en: chrono.en.casual,
  'zh-Hant': chrono.zh.hant.casual,
  'zh-Hans': chrono.zh.hans.casual,
  fi: chrono.fi.casual,
  de: chrono.de.casual,
  fr: chrono.fr.casual,
  es: chrono.es.casual,
  ja: chrono.ja.casual,
  it: chrono.it.casual,
  pt: chrono.pt.casual,
  nl: chrono.nl.casual,
  sv: chrono.sv.casual,
};

export type Peer = 'recognizers' | 'chrono' | 'compromise';

/** Milliseconds; null where the peer does not know the language. */
function peerOnce(peer: Peer, tag: string, text: string): number | null {
  const begun = performance.now();
  if (peer === 'recognizers') {
    const [numbers, dates] = [numberCultures[tag], dateCultures[tag]];
    if (numbers === undefined) return null;
    recognizeNumber(text, numbers);
    recognizePercentage(text, numbers);
    if (dates !== undefined) recognizeDateTime(text, dates, undefined, at);
  } else if (peer === 'chrono') {
    const dates = chronos[tag];
    if (dates === undefined) return null;
    dates.parse(text, at);
  } else {
    if (tag !== 'en') return null;
    const read = compromise(text);
    read.numbers().json();
    read.percentages().json();
  }
  return performance.now() - begun;
}

declare global {
  var benchPeer: typeof peerOnce;
}
globalThis.benchPeer = peerOnce;
