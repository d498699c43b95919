/** What a locale must supply of names that Intl does not have. */

/** Subdivisions that records name, by ISO 3166-2; Intl has the names of countries only. */
type Subdivision =
  | 'CA-QC'
  | 'US-CA'
  | 'US-FL'
  | 'US-GA'
  | 'US-IL'
  | 'US-IN'
  | 'US-KS'
  | 'US-MD'
  | 'US-NJ'
  | 'US-NV'
  | 'US-NY'
  | 'US-PA'
  | 'US-TN'
  | 'US-TX'
  | 'US-VA'
  | 'US-WA';

/** Parts of the company that are functions and no names, in the records' English. They are said in every language. */
type Unit =
  | 'advertising'
  | 'books'
  | 'communications'
  | 'consumer retail'
  | 'corporate'
  | 'customer service'
  | 'delivery'
  | 'devices'
  | 'devices & services'
  | 'distribution'
  | 'games'
  | 'hr'
  | 'human resources'
  | 'music'
  | 'north america stores'
  | 'pay'
  | 'people experience & technology'
  | 'pharmacy'
  | 'physical stores'
  | 'physical stores technology'
  | 'retail'
  | 'robotics'
  | 'software engineering'
  | 'stores'
  | 'sustainability'
  | 'warehouses';

export interface Names {
  /** The world. */
  everywhere: string;
  subdivisions: Record<Subdivision, string>;
  /** None in English, which is the records' own. */
  units: Record<Unit, string> | Record<never, string>;
}
