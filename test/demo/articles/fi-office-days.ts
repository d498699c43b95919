import type { DemoArticle } from '../article.ts';

export const fiOfficeDays: DemoArticle = {
  slug: 'fi-office-days',
  lang: 'fi',
  section: 'Työelämä',
  title: 'Amazon määrää toimistoväen konttorille viitenä päivänä viikossa',
  standfirst: 'Etätyö päättyy tammikuun alussa, ja esimiesportaita karsitaan.',
  published: '2024-09-17T07:45:00+03:00',
  caption: 'Tyhjä työpöytä kotona. Piirros: Demolehti',
  body: [
    'Amazon vaatii toimistotyöntekijöitään palaamaan konttorille viideksi päiväksi viikossa. Määräys tulee voimaan 2. tammikuuta 2025.',
    'Tähän asti on riittänyt kolme päivää. Toimitusjohtaja Andy Jassyn mukaan yhdessä opitaan ja päätetään nopeammin.',
    'Samalla jokaisen organisaation on lisättävä asiantuntijoiden osuutta esimiehiin nähden vähintään 15 prosenttia. Amazonilla on noin 350 000 toimistotyöntekijää.',
  ],
  comments: [{ name: 'etänä', text: 'Kaksi tuntia autossa joka päivä, kiitos ei.' }],
  expected: {
    kind: 'policy',
    figures: [{ text: '350 000', role: 'corporate_headcount', verdict: 'agrees' }],
    about: null,
    events: ['rto-five-days'],
    newestPrior: '2024-09-seasonal-india',
    since: true,
    shows: 'toimistopolitiikkaa: päivät ja esimiesten osuus eivät ole väkilukuja',
  },
};
