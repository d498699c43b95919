/**
 * Sentences of the English, French, Spanish, Italian and Portuguese press: what each number in them is, and which are none of
 * Amazon's.
 */
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/story/language.ts';
import en from '../../src/story/languages/en.ts';
import es from '../../src/story/languages/es.ts';
import fr from '../../src/story/languages/fr.ts';
import it from '../../src/story/languages/it.ts';
import pt from '../../src/story/languages/pt.ts';
import { readStory } from '../../src/story/read.ts';
import { articleOf } from './passages.ts';

type Group = 'cut' | 'hire' | 'staff' | 'share';
/** The text, and Amazon's numbers in it, each with its words and what it counts. */
type Case = [text: string, figures: Record<string, Group>];

const groupOf = (role: string): string =>
  /cut/.test(role) ? 'cut' : /hires/.test(role) ? 'hire' : /headcount/.test(role) ? 'staff' : role;

const cases: [Language, Case[]][] = [
  [
    en,
    [
      ['Amazon employs a third of all warehouse workers in the United States.', {}],
      [
        'In 2001 Amazon dropped 1,300 jobs, or 15 percent of its work force.',
        { '1,300': 'cut', '15 percent': 'share' },
      ],
      [
        'Amazon employs 1.46 million people. That is 133,000 more than at the end of June.',
        { '1.46 million': 'staff' },
      ],
      [
        "Amazon's plant has 1,600 employees. When it opened in 2011, there were 150.",
        { '1,600': 'staff', '150': 'staff' },
      ],
      ['Between July and October 2020 alone some 350,000 people joined Amazon.', { '350,000': 'hire' }],
      ['Amazon gained 500,000 employees in a year.', {}],
      [
        'In two years its staff at Amazon in Seattle went from about 5,000 to 40,000.',
        { '5,000': 'staff', '40,000': 'staff' },
      ],
      [
        'Amazon has begun to lay off staff. The Wall Street Journal spoke of some 10,000 positions.',
        { '10,000': 'cut' },
      ],
      ['About 1,500 people are eligible to vote at an Amazon warehouse on Staten Island.', { '1,500': 'staff' }],
      ['Amazon lays off 791 employees in Barcelona, 187 fewer than planned.', { '791': 'cut' }],
      ['Amazon wants to do without 600,000 workers by 2033; two years from now it would need 160,000 fewer.', {}],
      ['Amazon says it has just opened 250,000 positions for the holidays.', { '250,000': 'hire' }],
      ['At Amazon 30,000 office workers have to go, almost one in ten.', { '30,000': 'cut', 'one in ten': 'share' }],
    ],
  ],
  [
    fr,
    [
      ["À Laval, les 230 salariés d'Amazon avaient obtenu leur accréditation en mai.", { '230': 'staff' }],
      ['Amazon ajoutera 500 emplois à ses 1 200 actuels.', { '500': 'hire', '1 200': 'staff' }],
      ['Amazon a embauché 100 000 saisonniers, dont 35 000 ont été gardés.', { '100 000': 'hire' }],
      [
        'Amazon annonce la suppression de 16 000 postes, après une première salve de 14 000 en octobre.',
        { '16 000': 'cut', '14 000': 'cut' },
      ],
      [
        'Amazon supprime 16 000 postes. Au total, quelque 30 000 emplois auront ainsi disparu depuis octobre.',
        { '16 000': 'cut', '30 000': 'cut' },
      ],
      ['Chez Amazon, près de Metz, 1 000 CDI doivent voir le jour en trois ans.', { '1 000': 'hire' }],
      ['Amazon emploiera alors 23 000 personnes dans le pays.', { '23 000': 'staff' }],
      ["Amazon ferme l'entrepôt, où travaillent 800 personnes, et en reclassera 600 ailleurs.", { '800': 'staff' }],
      [
        "Fin juin, Amazon comptait 1,46 million de salariés, soit 4 % de moins qu'un an plus tôt.",
        { '1,46 million': 'staff' },
      ],
      [
        "Les employés de bureau d'Amazon sont 300 000 : un poste sur dix-sept disparaîtra.",
        { '300 000': 'staff', 'un poste sur dix-sept': 'share' },
      ],
      ['Amazon, arrivé en 2000, a dépassé les 22 000 CDI dans le pays.', { '22 000': 'staff' }],
      ["Amazon revendique plus de 20 000 emplois permanents dans l'Hexagone.", { '20 000': 'staff' }],
      [
        "En deux ans, le personnel d'Amazon à Seattle est passé de quelque 5 000 à 40 000.",
        { '5 000': 'staff', '40 000': 'staff' },
      ],
      ['À Staten Island, quelque 1 500 employés d’un entrepôt d’Amazon ont droit de vote.', { '1 500': 'staff' }],
      ['Amazon rappelle avoir ouvert 250 000 postes pour les fêtes.', { '250 000': 'hire' }],
      [
        "Jusqu'à 30 000 personnes, soit près de 10 % des cadres d'Amazon, seraient touchées par les suppressions.",
        { '30 000': 'cut', '10 %': 'share' },
      ],
      [
        "Les 30 000 employés de bureau d'Amazon s'en vont, presque un sur dix.",
        { '30 000': 'cut', 'un sur dix': 'share' },
      ],
    ],
  ],
  [
    es,
    [
      ['Amazon sumará 500 empleos a los 1.200 actuales.', { '500': 'hire', '1.200': 'staff' }],
      ['El recorte equivale al 7% de los 14.000 que Amazon despide en el mundo.', { '7%': 'share', '14.000': 'cut' }],
      ['El recorte de 16.000 empleos en Amazon se suma al de 14.000 de octubre.', { '16.000': 'cut', '14.000': 'cut' }],
      [
        'Amazon anunció 16.000 despidos. Con ello, el total asciende a 30.000 puestos, casi el 10% de la plantilla de oficinas.',
        { '16.000': 'cut', '30.000': 'cut', '10%': 'share' },
      ],
      ['Amazon cerrará el almacén y recolocará a 800 empleados en otros centros.', {}],
      ['La plantilla de Amazon aumentó en 12.000 personas.', {}],
      ['Amazon dice generar más de 12.000 empleos directos en México.', { '12.000': 'staff' }],
      ['La plantilla de Amazon no deja de crecer. Eran 56.200 empleados a finales de 2011.', { '56.200': 'staff' }],
      [
        'En Barcelona saldrán 791 trabajadores de Amazon, 187 menos de los previstos; en Madrid, 129.',
        { '791': 'cut', '129': 'cut' },
      ],
      ['Unas 1.500 personas tienen derecho a voto en el almacén de Amazon en Staten Island.', { '1.500': 'staff' }],
      [
        'Amazon ha empezado a despedir. No da cifras. El New York Times hablaba el lunes de unos 10.000 puestos.',
        { '10.000': 'cut' },
      ],
      [
        'Hasta 30.000 personas, o uno de cada diez empleados de oficina de Amazon, se verían afectadas por los recortes.',
        { '30.000': 'cut', 'uno de cada diez': 'share' },
      ],
      ['En dos años, la plantilla de Amazon pasó de unos 5.000 a 40.000.', { '5.000': 'staff', '40.000': 'staff' }],
    ],
  ],
  [
    it,
    [
      ['Amazon aggiungerà 500 posti ai 1.200 attuali.', { '500': 'hire', '1.200': 'staff' }],
      ['Amazon licenzia altri 9mila dipendenti, per un totale di 27mila.', { '9mila': 'cut', '27mila': 'cut' }],
      ['Nel nuovo centro di Amazon nasceranno 1.000 posti in tre anni.', { '1.000': 'hire' }],
      ['Amazon chiuderà il deposito e trasferirà 800 addetti in altri centri.', {}],
      ['Gli infortuni di Amazon che obbligano a stare a casa sono stati 34mila.', {}],
      ['Nel 2021 gli addetti di Amazon sono stati 566mila, il 43 per cento in più del 2020.', { '566mila': 'staff' }],
      [
        'Nello stabilimento di Amazon lavorano 1.600 dipendenti. Quando aprì, nel 2011, erano 150.',
        { '1.600': 'staff', '150': 'staff' },
      ],
      ['In Italia gli addetti fissi di Amazon sono 19mila, i robot 5mila.', { '19mila': 'staff' }],
      [
        'Amazon vuole fare a meno di 600mila lavoratori entro il 2033. Ne servirebbero 160mila in meno già fra due anni.',
        {},
      ],
      ['Amazon ricorda di avere appena aperto 250mila posizioni per le feste.', { '250mila': 'hire' }],
      [
        'In tutto sono 30mila gli impiegati di Amazon in uscita, quasi uno su dieci.',
        { '30mila': 'cut', 'uno su dieci': 'share' },
      ],
      ["In due anni l'organico di Amazon è passato da circa 5mila a 40mila.", { '5mila': 'staff', '40mila': 'staff' }],
    ],
  ],
  [
    pt,
    [
      ['A Amazon contratou 100 mil temporários, dos quais 35 mil foram efetivados.', { '100 mil': 'hire' }],
      ['As 3 mil contratações da Amazon somam-se às 5 mil de 2020.', { '3 mil': 'hire', '5 mil': 'hire' }],
      [
        'A Amazon anunciou 16 mil demissões. O total chega a 30 mil vagas, quase 10% da força de trabalho de escritório.',
        { '16 mil': 'cut', '30 mil': 'cut', '10%': 'share' },
      ],
      ['O corte de 16 mil vagas na Amazon soma-se ao de 14 mil em outubro.', { '16 mil': 'cut', '14 mil': 'cut' }],
      [
        'No fim de junho a Amazon tinha 1,46 milhões de trabalhadores, menos 4% do que um ano antes.',
        { '1,46 milhões': 'staff' },
      ],
      ['A Amazon reduziu o total de funcionários em quase 40 mil, sobretudo pela rotatividade.', {}],
      ['A Amazon vai fechar o centro e realocará 800 funcionários em outras unidades.', {}],
      [
        'Em 1997 a Amazon não tinha mais do que 614 empregados. Em 2010, 33,7 mil.',
        { '614': 'staff', '33,7 mil': 'staff' },
      ],
      ['A Amazon admitiu que quase 20 mil trabalhadores tinham pegado covid-19.', {}],
      ['No Alabama, 5.800 funcionários de um galpão da Amazon começam a votar.', { '5.800': 'staff' }],
      [
        'Até 30 mil pessoas, ou um em cada dez empregados de escritório da Amazon, seriam atingidas pelos cortes.',
        { '30 mil': 'cut', 'um em cada dez': 'share' },
      ],
      ['A Amazon não dizia adeus a tanta gente desde a leva de 27 mil.', { '27 mil': 'cut' }],
      ['Os funcionários fixos da Amazon no Brasil são 18 mil.', { '18 mil': 'staff' }],
      ['Cerca de 1.500 pessoas têm direito a voto no armazém da Amazon.', { '1.500': 'staff' }],
    ],
  ],
];

for (const [language, sentences] of cases) {
  describe(`${language.tag}: numbers of the press`, () => {
    test.each(sentences)('%s', (text, expected) => {
      const { figures } = readStory(articleOf('Amazon', [text], '2026-01-30'), language);
      const own = figures.filter(({ subject }) => subject === 'Amazon');
      expect(Object.fromEntries(own.map((figure) => [figure.text, groupOf(figure.role)]))).toEqual(expected);
    });
  });
}

describe('what is told of a cut', () => {
  const roleIn = (language: Language, text: string) =>
    readStory(articleOf('Amazon', [text], '2026-01-30'), language).figures.map(({ role }) => role);

  test('jobs that would go are no plan where the company wrote so', () => {
    expect(roleIn(en, "Andy Jassy wrote to Amazon's employees that 9,000 more jobs would be cut.")).toEqual([
      'jobs_cut',
    ]);
    expect(roleIn(fr, "Le patron d'Amazon a écrit à ses équipes que 9 000 emplois seraient supprimés.")).toEqual([
      'jobs_cut',
    ]);
    expect(roleIn(fr, "Selon le quotidien, 9 000 emplois d'Amazon seraient supprimés.")).toEqual(['planned_cuts']);
  });

  test('the places of one cut add up to no total of several', () => {
    const places = 'Together the closures mean layoffs for 321 people at Amazon: 162 in Irvine and 159 in Sacramento.';
    expect(roleIn(en, places)).toEqual(['jobs_cut', 'jobs_cut', 'jobs_cut']);
    const rounds = 'In total Amazon has laid off 30,000 people: 14,000 in October and 16,000 in January.';
    expect(roleIn(en, rounds)[0]).toBe('cumulative_cuts');
  });
});

describe('when it was', () => {
  const datesIn = (language: Language, text: string) =>
    readStory(articleOf('Amazon', [text], '2022-06-08'), language).figures.map(({ asOf }) => asOf);

  test.each<[Language, string]>([
    [en, 'The total number of Amazon employees will go from over 14,000 last December to 17,000.'],
    [fr, "Les effectifs d'Amazon passeront ainsi de plus de 14 000 en décembre dernier à 17 000."],
    [es, 'La plantilla de Amazon pasará así de más de 14.000 el pasado diciembre a 17.000.'],
    [it, 'Il numero totale dei dipendenti di Amazon passerà dagli oltre 14mila del dicembre scorso a 17mila.'],
    [pt, 'O quadro da Amazon passará assim de mais de 14.000 em dezembro passado para 17.000.'],
  ])('a date behind the start of a move is of the start alone: $0.tag', (language, text) => {
    expect(datesIn(language, text)).toEqual(['2021-12', '2022-06']);
  });

  test.each<[Language, string]>([
    [it, "Amazon annuncia altre 3.000 assunzioni in Italia entro la fine dell'anno."],
    [pt, 'A Amazon anuncia 3.000 contratações em Portugal até ao fim do ano.'],
  ])('the end of the year that something is done by is to come: $0.tag', (language, text) => {
    expect(datesIn(language, text)).toEqual(['2022']);
  });
});
