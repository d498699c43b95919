import type { DemoArticle } from '../article.ts';

export const fiEighteenThousand: DemoArticle = {
  slug: 'fi-eighteen-thousand',
  lang: 'fi',
  section: 'Talous',
  title: 'Amazon irtisanoo yli 18 000 työntekijää',
  standfirst: 'Leikkaus on selvästi suurempi kuin syksyllä kerrottiin.',
  published: '2023-01-05T09:10:00+02:00',
  caption: 'Konttorin aula. Piirros: Demolehti',
  body: [
    'Verkkokauppayhtiö Amazon irtisanoo yli 18 000 työntekijää. Toimitusjohtaja Andy Jassy kertoi asiasta henkilöstölle keskiviikkona.',
    'Luvussa ovat mukana myös marraskuussa alkaneet irtisanomiset. Silloin uutisoitiin, että yhtiö aikoo vähentää noin 10 000 työpaikkaa.',
    'Eniten väkeä lähtee myymälöistä ja henkilöstöhallinnosta. Yhtiön noin 300 000 toimistotyöntekijästä irtisanotaan noin kuusi prosenttia.',
    { heading: 'Korona-ajan kasvu takana' },
    'Koko Amazonissa työskenteli viime syyskuun lopussa noin 1,54 miljoonaa ihmistä. Kyseessä ovat yhtiön historian suurimmat irtisanomiset.',
  ],
  comments: [
    { name: 'pakkasukko', text: 'Meillä alkoivat yt:t, 45 henkeä.' },
    { name: 'Kirsti', text: 'Pakettini on silti kolme viikkoa myöhässä.' },
  ],
  expected: {
    kind: 'layoff',
    figures: [
      { text: '18 000', role: 'jobs_cut', verdict: 'agrees' },
      { text: '10 000', role: 'planned_cuts', verdict: 'agrees' },
      { text: '300 000', role: 'corporate_headcount', verdict: 'agrees' },
      { text: '1,54 miljoonaa', role: 'headcount', verdict: 'agrees' },
    ],
    about: '2023-01-eighteen-thousand',
    events: [],
    newestPrior: '2023-01-eighteen-thousand',
    since: true,
    shows: 'suomen taivutetut luvut, ja 10 000, joka sisältyy 18 000:een',
  },
};
