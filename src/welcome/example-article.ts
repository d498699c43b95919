/** The article that the first-run page shows the extension on: our own writing, with real figures. */
import type { Locale } from '../surfaces/locale.ts';

/** A stretch of text; a number that the reader can change stands by itself. */
type Stretch = string | { number: string };

export interface ExampleArticle {
  /** BCP 47, of its text. */
  lang: string;
  paper: string;
  title: string;
  byline: string;
  /** ISO, and as it is printed. */
  published: { date: string; printed: string };
  paragraphs: Stretch[][];
  /** What can be tried by a press: a number, by its place among those that can be changed, and what to write there. */
  changes: { at: number; to: string }[];
}

const published = '2026-01-28';

export const exampleArticles: Record<Locale, ExampleArticle> = {
  en: {
    lang: 'en',
    paper: 'The Example Post',
    title: 'Amazon cuts office jobs for a second time',
    byline: 'By Nora Quill',
    published: { date: published, printed: '28 January 2026' },
    paragraphs: [
      [
        'Amazon is cutting ',
        { number: '16,000' },
        ' corporate jobs, the company told its staff on Wednesday. It is the second round within a few months.',
      ],
      [
        'In October 2025 it had cut ',
        { number: '14,000' },
        ' jobs. Together the two rounds come to ',
        { number: '30,000' },
        ' jobs, about ',
        { number: '9%' },
        ' of its office staff of roughly 350,000.',
      ],
      ['In 2022 and 2023 the company had cut ', { number: '27,000' }, ' jobs, the most in its history until now.'],
    ],
    changes: [
      { at: 1, to: '40,000' },
      { at: 3, to: '20%' },
    ],
  },
  'zh-TW': {
    lang: 'zh-Hant',
    paper: '範例日報',
    title: '亞馬遜再度裁減辦公室職位',
    byline: '記者 林以安',
    published: { date: published, printed: '2026年1月28日' },
    paragraphs: [
      ['亞馬遜週三告知員工，公司將裁減 ', { number: '1萬6000' }, ' 個企業職位。這是數個月內的第二輪裁員。'],
      [
        '2025年10月，亞馬遜已裁減 ',
        { number: '1萬4000' },
        ' 個職位。兩輪合計裁員 ',
        { number: '3萬' },
        ' 人，約占其約35萬名辦公室員工的 ',
        { number: '9%' },
        '。',
      ],
      ['2022年至2023年間，亞馬遜共裁員 ', { number: '2萬7000' }, ' 人。'],
    ],
    changes: [
      { at: 1, to: '4萬' },
      { at: 3, to: '20%' },
    ],
  },
  fi: {
    lang: 'fi',
    paper: 'Esimerkkilehti',
    title: 'Amazon vähentää toimistotyöpaikkoja jo toisen kerran',
    byline: 'Teksti: Nora Kynä',
    published: { date: published, printed: '28.1.2026' },
    paragraphs: [
      [
        'Amazon vähentää ',
        { number: '16 000' },
        ' toimistotyöpaikkaa, yhtiö kertoi henkilöstölleen keskiviikkona. Kierros on toinen muutaman kuukauden sisällä.',
      ],
      [
        'Lokakuussa 2025 se vähensi ',
        { number: '14 000' },
        ' työpaikkaa. Yhteensä kierrokset vievät ',
        { number: '30 000' },
        ' työpaikkaa, noin ',
        { number: '9' },
        ' prosenttia sen noin 350 000 toimistotyöntekijästä.',
      ],
      ['Vuosina 2022 ja 2023 yhtiö vähensi ', { number: '27 000' }, ' työpaikkaa, siihen asti eniten historiassaan.'],
    ],
    changes: [
      { at: 1, to: '40 000' },
      { at: 3, to: '20' },
    ],
  },
};
