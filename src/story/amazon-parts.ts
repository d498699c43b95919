/**
 * Amazon's own parts under their Latin names, by the name they are given in figures. Words for functions ("human
 * resources") are a language's own and stand there.
 */
export const UNITS: Readonly<Record<string, readonly string[]>> = {
  AWS: ['AWS', 'Amazon Web Services'],
  Twitch: ['Twitch'],
  'Whole Foods': ['Whole Foods', 'Whole Foods Market'],
  Zappos: ['Zappos'],
  'Prime Video': ['Prime Video', 'Amazon Prime Video'],
  'Amazon Studios': ['Amazon Studios', 'MGM', 'Amazon MGM Studios', 'MGM Studios'],
  Alexa: ['Alexa'],
  Audible: ['Audible'],
  Ring: ['Ring'],
  Wondery: ['Wondery'],
  Goodreads: ['Goodreads'],
  Kindle: ['Kindle'],
  'Amazon Fresh': ['Amazon Fresh'],
  'Amazon Go': ['Amazon Go'],
  Games: ['Amazon Games', 'Amazon Game Studios'],
  PXT: [
    'PXT',
    'People Experience and Technology',
    'People Experience & Technology',
    'People eXperience and Technology',
  ],
  Lab126: ['Lab126'],
  'Amazon Care': ['Amazon Care'],
  'One Medical': ['One Medical'],
  Pharmacy: ['Amazon Pharmacy'],
  'Buy with Prime': ['Buy with Prime'],
  Quidsi: ['Quidsi', 'Diapers.com', 'Soap.com'],
  Scout: ['Amazon Scout'],
  Kuiper: ['Kuiper', 'Project Kuiper'],
  Robotics: ['Amazon Robotics'],
  MTurk: ['Mechanical Turk'],
};

/** The day from which a part was Amazon's: before it, its people were another company's. */
export const AMAZONS_SINCE: Readonly<Record<string, string>> = {
  Zappos: '2009-11-02',
  Quidsi: '2011-04-01',
  Twitch: '2014-08-25',
  'Whole Foods': '2017-08-28',
  Ring: '2018-04-12',
  'One Medical': '2023-02-22',
};

/** Who speaks and acts for Amazon: their names are no other company's. */
export const PEOPLE: readonly string[] = (
  'Jassy Bezos Galetti Garman Selipsky Olsavsky Clark Herrington Panay Limp Zapolsky Carney Glasser Nantel Herdener ' +
  'Callahan Vogels Felton Churchwell Kleber Wilke Blackburn Boler Hopkins Lindo Lighty Perticone Sharma'
).split(' ');
