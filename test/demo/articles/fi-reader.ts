import type { DemoArticle } from '../article.ts';

export const fiReader: DemoArticle = {
  slug: 'fi-reader',
  lang: 'fi',
  section: 'Digi',
  title: 'Arvio: Amazonin uusi lukulaite on ohuempi ja nopeampi',
  standfirst: 'Näyttö on terävä, hinta nousi 20 euroa.',
  published: '2024-11-05T10:00:00+02:00',
  caption: 'Lukulaite riippumatossa. Piirros: Demolehti',
  body: [
    'Amazonin uusi Kindle-lukulaite painaa 211 grammaa ja mahtuu takin taskuun. Sivu kääntyy neljänneksen nopeammin kuin edellisessä mallissa.',
    'Seitsemän tuuman näytöllä on 300 pistettä tuumalla, ja akku kestää valmistajan mukaan 12 viikkoa. Muistiin mahtuu noin 12 000 kirjaa.',
    'Verkkokaupasta laitetta saa kahdessa värissä. Lisävarusteena myytävä kuori maksaa 40 euroa.',
  ],
  comments: [{ name: 'kirjatoukka', text: 'Paperi kestää 500 vuotta.' }],
  expected: {
    kind: 'none',
    figures: [],
    about: null,
    events: [],
    newestPrior: null,
    since: false,
    shows: 'tuotearvio, jossa on paljon lukuja mutta ei työntekijöitä',
  },
};
