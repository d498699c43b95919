import { describe } from 'vitest';
import { type Case, first, testRefusals } from './refusals.ts';
import { citation, quantity, wave } from './small-dataset.ts';

const cases: Case[] = [
  [
    'a shown record without a source',
    (d) => {
      first(d.waves).sources = [];
    },
    'no_source',
    'wave 2021-03-first, sources',
  ],
  [
    'a look-alike with a number and no source',
    (d) => {
      first(d.lookAlikes).sources = [];
    },
    'no_source',
    'lookAlike parcel-firm-2021, sources',
  ],
  [
    'a source without address and locator',
    (d) => {
      first(d.sources).url = null;
    },
    'address',
    'source gazette-2021-03-05, locator',
  ],
  [
    'an address that is a script',
    (d) => {
      first(d.sources).url = 'javascript:alert(1)';
    },
    'shape',
    'source gazette-2021-03-05, url',
  ],
  [
    'a source cited twice by one record',
    (d) => {
      first(d.events).sources = [citation, citation];
    },
    'cited_twice',
    'event office-days, sources.1.source',
  ],
  [
    'a relation of a wave to itself',
    (d) => {
      first(d.waves).relation = { type: 'includes', wave: '2021-03-first', certainty: 'certain' };
    },
    'self',
    'wave 2021-03-first, relation.wave',
  ],
  [
    'a summed wave that is no member',
    (d) => {
      d.waves.push(wave('other'));
      first(d.programmes).summed.push('other');
    },
    'summed',
    'programme spring-2021, summed.2',
  ],
  [
    'a member listed twice',
    (d) => {
      first(d.programmes).members.push('2021-03-first');
    },
    'duplicate',
    'programme spring-2021, members.3',
  ],
  [
    'an additive wave that is part of another',
    (d) => {
      for (const w of d.waves) w.additive = true;
    },
    'additive',
    'wave 2021-05-twitch, additive',
  ],
  [
    'an additive wave of a contractor',
    (d) => {
      first(d.waves).employer = 'contractor';
    },
    'additive',
    'wave 2021-03-first, additive',
  ],
  [
    'an id in capitals',
    (d) => {
      first(d.events).id = 'Office Days';
    },
    'shape',
    'event Office Days, id',
  ],
  [
    'a month that does not exist',
    (d) => {
      first(d.waves).announced = '2021-13';
    },
    'shape',
    'wave 2021-03-first, announced',
  ],
  [
    'a day that the calendar does not have',
    (d) => {
      first(d.waves).announced = '2021-02-29';
    },
    'shape',
    'wave 2021-03-first, announced',
  ],
  [
    'jobs that end before they are cut',
    (d) => {
      first(d.waves).effective = '2021-02';
    },
    'date_order',
    'wave 2021-03-first, effective',
  ],
  [
    'a programme that ends before it begins',
    (d) => {
      first(d.programmes).to = '2020';
    },
    'date_order',
    'programme spring-2021, to',
  ],
  [
    'a lower end above the value',
    (d) => {
      first(d.headcounts).count.low = 1_300_000;
    },
    'range',
    'headcount company-fy2020, count.low',
  ],
  [
    'an upper end below the value',
    (d) => {
      first(d.headcounts).count.high = 1_100_000;
    },
    'range',
    'headcount company-fy2020, count.high',
  ],
  [
    'a quantity with neither number nor words',
    (d) => {
      d.waves.push(wave('other', { additive: false, count: quantity(null) }));
    },
    'quantity',
    'wave other, count.value',
  ],
  [
    'a vague quantity with a value',
    (d) => {
      first(d.headcounts).count.qualifier = 'vague';
    },
    'quantity',
    'headcount company-fy2020, count.qualifier',
  ],
  [
    'a percentage of nothing',
    (d) => {
      first(d.headcounts).count.percent = 4;
    },
    'percent',
    'headcount company-fy2020, count.percentOf',
  ],
  [
    'a percentage above 100',
    (d) => {
      first(d.headcounts).count.percent = 104;
      first(d.headcounts).count.percentOf = 'staff';
    },
    'percent',
    'headcount company-fy2020, count.percent',
  ],
  [
    'half a person',
    (d) => {
      first(d.headcounts).count.value = 0.5;
    },
    'shape',
    'headcount company-fy2020, count.value',
  ],
  [
    'a field that the schema does not know',
    (d) => {
      Object.assign(first(d.waves).count, { qualifer: 'over' });
    },
    'unknown_field',
    'wave 2021-03-first, count.qualifer',
  ],
  [
    'a field that is missing',
    (d) => {
      Reflect.deleteProperty(first(d.waves), 'status');
    },
    'shape',
    'wave 2021-03-first, status',
  ],
  [
    'a status off the ladder',
    (d) => {
      Object.assign(first(d.waves), { status: 'rumoured' });
    },
    'shape',
    'wave 2021-03-first, status',
  ],
];

describe('a record is refused with', () => {
  testRefusals(cases);
});
