import { beforeAll, describe, expect, test } from 'vitest';
import { loadLanguages } from '../../scripts/load-languages.ts';
import { readStory } from '../../src/story/read.ts';
import { languageFor } from '../../src/story/registry.ts';
import type { Story } from '../../src/story/story.ts';
import { articleOf } from './passages.ts';

beforeAll(loadLanguages);

function read(tag: string, title: string, text: string): Story {
  const language = languageFor(tag);
  if (language === undefined) throw new Error(`${tag} is missing.`);
  return readStory(articleOf(title, [text], '2025-10-14'), language);
}

describe('years that went the same way before', () => {
  test.each([
    ['en', 'For the third straight year Amazon hires 250,000 people.', 2],
    ['en', 'As in the two previous years, Amazon hires 250,000 people.', 2],
    ['de', 'Amazon stellt das dritte Jahr in Folge 250.000 Aushilfen ein.', 2],
    ['fr', 'Pour la deuxième année de suite, Amazon embauche 250 000 saisonniers.', 1],
    ['es', 'Por tercer año consecutivo Amazon contrata a 250.000 personas.', 2],
    ['it', 'Per il terzo anno di fila Amazon assume 250mila stagionali.', 2],
    ['pt', 'Como nos dois anos anteriores, a Amazon contrata 250 mil temporários.', 2],
    ['nl', 'Voor het derde jaar op rij neemt Amazon 250.000 mensen aan.', 2],
    ['sv', 'För tredje året i rad anställer Amazon 250 000 personer.', 2],
    ['nb', 'For andre året på rad ansetter Amazon 250.000 personer.', 1],
    ['fi', 'Amazon palkkaa 250 000 ihmistä kolmatta vuotta peräkkäin.', 2],
    ['pl', 'Trzeci rok z rzędu Amazon przyjmie 250 tys. osób.', 2],
    ['zh-Hant', '亞馬遜連續第三年招聘25萬人。', 2],
    ['zh-Hans', '亚马逊连续第二年招聘25万人。', 1],
    ['ja', 'アマゾンが25万人を採用するのは3年連続となる。', 2],
  ])('%s: %s', (tag, text, years) => {
    expect(
      read(tag, text, text)
        .stretches.filter((s) => s.in === 'body')
        .map((s) => s.years),
    ).toEqual([years]);
  });

  test('a third quarter or a second plan is none', () => {
    expect(read('en', 'Amazon hires', 'In the third quarter Amazon made a second plan.').stretches).toEqual([]);
  });
});

describe('what the headline says of the kind of story', () => {
  test.each([
    [
      'en',
      'Amazon shuts its Alton depot; union speaks of betrayal',
      'Some 300 people work at the site. The union wants talks.',
      'layoff',
    ],
    [
      'nl',
      'Amazon sluit depot in Venlo, vakbond woedend',
      'Er werken zo’n 300 mensen. De vakbond eist overleg.',
      'layoff',
    ],
    [
      'en',
      'Amazon workers strike over layoffs',
      'About 80 employees left the building. The union plans a picket.',
      'labor_action',
    ],
    [
      'fi',
      'Lakko Amazonilla palkoista',
      'Työntekijät vaativat korkeampaa tuntipalkkaa ja lakkoilevat.',
      'labor_action',
    ],
    [
      'es',
      'Robots en vez de personas: así evita Amazon contratar',
      'La firma quiere evitar miles de contrataciones con robots.',
      'headcount',
    ],
    [
      'fr',
      'Amazon compte 40 000 salariés de moins',
      'Le groupe employait 1,52 million de salariés en juin.',
      'headcount',
    ],
    ['sv', 'Amazon stoppar arbetet på lager efter smitta', 'De anställda har skickats hem med full lön.', 'conditions'],
    [
      'de',
      'Amazon macht Lager in Altdorf dicht – Verdi empört',
      'Rund 300 Menschen arbeiten dort. Die Gewerkschaft fordert einen Sozialplan.',
      'layoff',
    ],
  ])('%s: %s', (tag, title, text, kind) => {
    expect(read(tag, title, text)).toMatchObject({ is: true, kind });
  });
});
