import type { DemoArticle } from '../article.ts';

export const fiTurnover: DemoArticle = {
  slug: 'fi-turnover',
  lang: 'fi',
  section: 'Työelämä',
  title: 'Amazonin varastoilta lähdetään yhtä tahtia kuin tullaan',
  standfirst: 'Lehtiselvityksen mukaan tuntityöntekijät vaihtuvat useammin kuin kerran vuodessa.',
  published: '2021-06-16T08:00:00+03:00',
  caption: 'Varaston käytävä. Piirros: Demolehti',
  body: [
    'Amazonin varastojen työoloista on julkaistu laaja selvitys. New York Times kertoo, että tuntityöntekijöiden vaihtuvuus on noin 150 prosenttia vuodessa.',
    'Lehden mukaan työntekijöitä valvotaan tiukasti, ja inhimillisiä virheitä sattuu myös henkilöstöhallinnossa: pitkällä sairauslomalla olleita on irtisanottu vahingossa.',
    'Maaliskuun lopussa Amazonilla oli 1 271 000 työntekijää. Yhtiö sanoo, että työntekijöiden kokemukset ovat enimmäkseen hyviä.',
  ],
  comments: [{ name: 'hyllyttäjä', text: 'Olin siellä 8 kuukautta. Kännykkä kaappiin ja juoksuksi.' }],
  expected: {
    kind: 'conditions',
    figures: [{ text: '1 271 000', role: 'headcount', verdict: 'agrees' }],
    about: null,
    events: ['nyt-jfk8-turnover'],
    newestPrior: '2021-05-uk-ten-thousand',
    since: true,
    shows: 'työolot: vaihtuvuus ei ole irtisanomisia',
  },
};
