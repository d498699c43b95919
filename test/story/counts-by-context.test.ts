/**
 * What a count is where its own words say too little or the wrong thing: totals, staffs beside cuts, people who strike or are
 * kept on.
 */
// Longer than 300 lines: sentences with their counts, which are looked up and not read from end to end.
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/story/language.ts';
import de from '../../src/story/languages/de.ts';
import en from '../../src/story/languages/en.ts';
import fi from '../../src/story/languages/fi.ts';
import nb from '../../src/story/languages/nb.ts';
import nl from '../../src/story/languages/nl.ts';
import pl from '../../src/story/languages/pl.ts';
import sv from '../../src/story/languages/sv.ts';
import { readStory } from '../../src/story/read.ts';
import type { Role } from '../../src/story/story.ts';
import { articleOf } from './passages.ts';

/** Amazon's numbers in a text, in order, with their roles. */
type Case = [language: Language, text: string, figures: [number, Role][]];

describe('counts by what stands around them', () => {
  test.each<Case>([
    // Totals, and counts that stand for one before.
    [fi, 'Talvella 2023 kenkää sai kaikkiaan 27 000 amazonlaista.', [[27_000, 'cumulative_cuts']]],
    [
      fi,
      'Amazon irtisanoo 16 000 työntekijää. Lokakuun 14 000 vähennyksen kanssa luku nousee 30 000:een.',
      [
        [16_000, 'jobs_cut'],
        [14_000, 'jobs_cut'],
        [30_000, 'cumulative_cuts'],
      ],
    ],
    [
      fi,
      'Amazon palkkaa jouluksi 250 000 kausityöntekijää. Määrä on selvästi suurempi kuin viime vuonna, jolloin väkeä otettiin 150 000.',
      [
        [250_000, 'hires'],
        [150_000, 'hires'],
      ],
    ],
    [
      fi,
      'Suomessa yhtiöllä on yhteensä noin 300 työntekijää, eikä Amazon kerro vähennyksistä mitään.',
      [[300, 'headcount']],
    ],
    [
      de,
      'Im Herbst 2022 hatte der Konzern begonnen, insgesamt 27.000 Stellen abzubauen.',
      [[27_000, 'cumulative_cuts']],
    ],
    [
      de,
      'Amazon streicht weitere 16.000 Stellen – nach 14.000 im Oktober. Macht zusammen 30.000.',
      [
        [16_000, 'jobs_cut'],
        [14_000, 'jobs_cut'],
        [30_000, 'cumulative_cuts'],
      ],
    ],
    [
      nl,
      "Ontslag kregen in die maanden alles bij elkaar zo'n 27.000 mensen bij Amazon.",
      [[27_000, 'cumulative_cuts']],
    ],
    [sv, 'I två omgångar sades totalt 27 000 personer upp av Amazon.', [[27_000, 'cumulative_cuts']]],
    [nb, 'Det er flere enn i fjor, da Amazon ansatte 150 000.', [[150_000, 'hires']]],
    [pl, 'Wypowiedzenia dostało w sumie 27 tys. pracowników Amazona.', [[27_000, 'cumulative_cuts']]],
    [
      en,
      'All told, around 27,000 employees were shown the door at Amazon in the two rounds.',
      [[27_000, 'cumulative_cuts']],
    ],
    // The staff beside a cut or hires.
    [
      fi,
      'Irtisanomiset koskevat noin neljää prosenttia toimistoväestä, jota on tällä hetkellä noin 350 000.',
      [
        [4, 'share'],
        [350_000, 'corporate_headcount'],
      ],
    ],
    [
      de,
      'Gemessen an der Gesamtbelegschaft sind die 9.000 Stellen, die Amazon streicht, kaum ein Prozent.',
      [
        [9000, 'jobs_cut'],
        [1, 'share'],
      ],
    ],
    [
      de,
      'Amazon sucht 1.000 Mitarbeiter für Werne, wo derzeit 2.000 Menschen arbeiten.',
      [
        [1000, 'hires'],
        [2000, 'headcount'],
      ],
    ],
    [
      nl,
      'Amazon werft 250.000 mensen, bovenop de ongeveer 1 miljoen die er in de VS al werken.',
      [
        [250_000, 'hires'],
        [1_000_000, 'headcount'],
      ],
    ],
    [
      nl,
      'De ontslagen raken vooral de kantoren, waar ongeveer 350.000 mensen in dienst zijn.',
      [[350_000, 'corporate_headcount']],
    ],
    [
      sv,
      'Amazon varslar 16 000 av sina tjänstemän, som i dag är omkring 350 000.',
      [
        [16_000, 'jobs_cut'],
        [350_000, 'corporate_headcount'],
      ],
    ],
    [
      nb,
      'Amazon stenger tre lagre der til sammen 1.200 mennesker jobber. Alle får tilbud om jobb andre steder.',
      [[1200, 'headcount']],
    ],
    [
      pl,
      'Amazon zwolni 16 tys. osób z 1,57 mln, które zatrudnia na świecie.',
      [
        [16_000, 'jobs_cut'],
        [1_570_000, 'headcount'],
      ],
    ],
    [
      en,
      'The layoffs fall on the corporate staff, of whom there are about 350,000 at Amazon.',
      [[350_000, 'corporate_headcount']],
    ],
    // A staff that grows or shrinks by itself, and one percent without a number.
    [fi, 'Henkilöstömäärä supistui seitsemän prosenttia viime vuodesta.', []],
    [
      fi,
      'Vähennys on alle prosentti koko henkilöstöstä, mutta Amazon irtisanoo silti 9 000 ihmistä.',
      [
        [1, 'share'],
        [9000, 'jobs_cut'],
      ],
    ],
    [fi, 'Kassavirta kasvoi alle prosentin, eikä irtisanomisista puhuttu.', []],
    [de, 'Die Zahl der Beschäftigten schrumpfte um sieben Prozent.', []],
    [
      nl,
      'De 9.000 ontslagen zijn nog geen procent van het totale personeel van Amazon.',
      [
        [9000, 'jobs_cut'],
        [1, 'share'],
      ],
    ],
    [
      nb,
      'Kuttet på 9.000 stillinger utgjør en knapp prosent av hele arbeidsstyrken i Amazon.',
      [
        [9000, 'jobs_cut'],
        [1, 'share'],
      ],
    ],
    [
      pl,
      'Amazon zwalnia 9 tys. osób, czyli mniej niż procent wszystkich zatrudnionych.',
      [
        [9000, 'jobs_cut'],
        [1, 'share'],
      ],
    ],
    // People who strike, vote, are kept on or work for others.
    [fi, 'Lakkoon lähti 1 500 Amazonin työntekijää Saksassa.', []],
    [
      nl,
      'Van de 175.000 mensen die Amazon dit voorjaar aannam, kregen er later 125.000 een vaste baan.',
      [[175_000, 'hires']],
    ],
    [sv, 'Av de 175 000 som Amazon anställde i våras fick 125 000 senare fast jobb.', [[175_000, 'hires']]],
    [sv, 'Underleverantörerna som kör åt Amazon har 275 000 chaufförer.', []],
    [nb, 'Av de 175.000 som Amazon ansatte i vår, fikk 125.000 senere fast jobb.', [[175_000, 'hires']]],
    [pl, 'W siedmiu centrach 1900 pracowników Amazona odeszło w piątek od stanowisk.', []],
    [en, 'At seven sites 1,900 Amazon workers walked off the job on Friday.', []],
    [
      en,
      'Of the 175,000 people Amazon hired that spring, 125,000 were later given permanent jobs.',
      [[175_000, 'hires']],
    ],
    [
      en,
      'Amazon will shut warehouses in Doncaster (500 jobs), Hemel Hempstead (400) and Gourock (300).',
      [
        [500, 'jobs_cut'],
        [400, 'jobs_cut'],
        [300, 'jobs_cut'],
      ],
    ],
    // What a company announces as to come is announced, and no plan.
    [
      de,
      'Amazon teilte mit, dass in den kommenden Wochen weitere 9.000 Stellen wegfallen würden.',
      [[9000, 'jobs_cut']],
    ],
    [
      de,
      'Laut einem Bericht der Agentur Reuters sollen bei Amazon 30.000 Stellen wegfallen.',
      [[30_000, 'planned_cuts']],
    ],
    [
      en,
      'Amazon said in a note to staff that 9,000 more jobs would be eliminated in the coming weeks.',
      [[9000, 'jobs_cut']],
    ],
    // Places that are closed, with their jobs or staff.
    [
      en,
      'The jobs go in Sunnyvale (260), Seattle (390) and New York (75), Amazon told the states.',
      [
        [260, 'jobs_cut'],
        [390, 'jobs_cut'],
        [75, 'jobs_cut'],
      ],
    ],
    [
      pl,
      'W lutym Amazon zapowiedział, że zamknie cztery niemieckie obiekty: w Krefeld (350 miejsc pracy), Moers (200) i Unna (150). Razem to 700 etatów.',
      [
        [350, 'jobs_cut'],
        [200, 'jobs_cut'],
        [150, 'jobs_cut'],
        [700, 'jobs_cut'],
      ],
    ],
    [fi, 'Kolmen toimipaikan 1 200 työntekijälle tarjotaan töitä muualta Amazonilta.', [[1200, 'headcount']]],
    [sv, 'De 1 200 anställda på de tre orterna erbjuds jobb på annat håll inom Amazon.', [[1200, 'headcount']]],
    [de, 'Amazon schließt das Depot. Rund 300 Mitarbeiterinnen und Mitarbeiter sind betroffen.', [[300, 'jobs_cut']]],
    // Verbs behind the count, and what is added to a staff.
    [nl, 'Sinds november heeft Amazon al 27.000 mensen op straat gezet.', [[27_000, 'jobs_cut']]],
    [
      nb,
      'På lageret til Amazon jobber 5.500 fast ansatte, og til jul kommer det opptil 2.000 til.',
      [
        [5500, 'headcount'],
        [2000, 'planned_hires'],
      ],
    ],
    [
      fi,
      'Amazonin varastolla on 5 500 vakituista työntekijää, ja jouluksi tulee jopa 2 000 lisää.',
      [
        [5500, 'headcount'],
        [2000, 'planned_hires'],
      ],
    ],
    [sv, 'En halv miljon människor har anställts av Amazon på ett år.', [[500_000, 'hires']]],
    [nb, 'Det var 80.000 færre enn tre måneder tidligere, ifølge Amazon.', []],
    // Sums, parts and staffs that other words stand beside.
    [
      nl,
      'In oktober verdwenen al 14.000 banen bij Amazon, nu 16.000. Samen komt dat uit op 30.000, ofwel een op de elf medewerkers op kantoor.',
      [
        [14_000, 'jobs_cut'],
        [16_000, 'jobs_cut'],
        [30_000, 'cumulative_cuts'],
        [9.09, 'share'],
      ],
    ],
    [
      de,
      'Amazon streicht 400 Stellen. In Deutschland hat Amazon nach eigenen Angaben 40.000 Festangestellte, davon rund 25.000 in den Logistikzentren.',
      [
        [400, 'jobs_cut'],
        [40_000, 'headcount'],
        [25_000, 'headcount'],
      ],
    ],
    [
      fi,
      'Vuoden lopussa yhtiöllä oli 1 608 000 kokoaikaista ja osa-aikaista työntekijää, kun syyskuun lopussa heitä oli 1 468 000.',
      [
        [1_608_000, 'headcount'],
        [1_468_000, 'headcount'],
      ],
    ],
    [
      sv,
      'Det innebär en ökning med 15 procent av antalet ingenjörer, som i dag är omkring 60 000 på Amazon.',
      [[60_000, 'headcount']],
    ],
    // Whom a union represents, who works for others, and a chain before it was bought.
    [sv, 'Facket säger sig representera 7 000 arbetare vid åtta av Amazons lager.', []],
    [fi, 'Liitto kertoo edustavansa 7 000 työntekijää kahdeksassa Amazonin varastossa.', []],
    [en, 'Some 15,000 drivers work for contractors of Amazon in the state.', []],
    [nb, 'Amazon eier Whole Foods. Kjeden ble kjøpt i 2017 og hadde da rundt 90.000 ansatte.', []],
    // Parts of a staff, and the staff of a place that was told before.
    [
      sv,
      'Var tolfte av Amazons cirka 350 000 tjänstemän förlorar jobbet.',
      [
        [8.33, 'share'],
        [350_000, 'corporate_headcount'],
      ],
    ],
    [
      en,
      "Of the warehouse's 850 employees, 210 were fired, Amazon confirmed.",
      [
        [850, 'headcount'],
        [210, 'jobs_cut'],
      ],
    ],
    [
      nb,
      'Netthandelsgiganten Amazon skal si opp 18.000 ansatte, rundt seks prosent av de 300.000 som jobber på kontor.',
      [
        [18_000, 'jobs_cut'],
        [6, 'share'],
        [300_000, 'corporate_headcount'],
      ],
    ],
    [
      pl,
      'Co dwunasty z około 350 tys. pracowników biurowych Amazona straci pracę.',
      [
        [8.33, 'share'],
        [350_000, 'corporate_headcount'],
      ],
    ],
    [
      nb,
      'Av lagerets 850 ansatte fikk 210 sparken, bekrefter Amazon.',
      [
        [850, 'headcount'],
        [210, 'jobs_cut'],
      ],
    ],
    [
      de,
      'Amazon macht sein Lager in Bad Hersfeld zu. Die etwa 700 Mitarbeiterinnen und Mitarbeiter erfuhren am Montag davon.',
      [[700, 'headcount']],
    ],
    [
      fi,
      'Amazon hakee 50 000 ihmistä varastoihin sekä 5 000 toimistoihin.',
      [
        [50_000, 'hires'],
        [5000, 'hires'],
      ],
    ],
    // Parts told of those cut, strikers with a verb of being, kinds of staff that are hired, and staffs that move.
    [
      fi,
      'Amazonin 14 000 irtisanotulla on 90 päivää aikaa hakea uutta paikkaa yhtiöstä. Irtisanotuista 2 300 työskenteli Washingtonin osavaltiossa.',
      [
        [14_000, 'jobs_cut'],
        [2300, 'jobs_cut'],
      ],
    ],
    [
      fi,
      'Amazonin työntekijät Coventryssä menivät lakkoon. Ammattiliitto GMB:n mukaan mukana oli 350 ihmistä varaston 1 500:sta.',
      [],
    ],
    [
      fi,
      'Amazon palkkaa Britanniassa 10 000 vakituista työntekijää ja kasvattaa henkilöstönsä 55 000:een.',
      [
        [10_000, 'hires'],
        [55_000, 'headcount'],
      ],
    ],
    [
      sv,
      'Amazon anställer 10 000 fast anställda i Storbritannien och når därmed 55 000 anställda.',
      [
        [10_000, 'hires'],
        [55_000, 'headcount'],
      ],
    ],
    [
      nb,
      'I Amazons maskinvareavdeling forsvinner rundt hundre jobber, en brøkdel av de drøyt 27.000 som ble sagt opp i 2022 og 2023.',
      [
        [100, 'jobs_cut'],
        [27_000, 'cumulative_cuts'],
      ],
    ],
    [
      de,
      'Amazon will 3.000 Stellen schaffen. Die Zahl der Festangestellten stiege damit von 18.000 Ende 2020 auf über 21.000.',
      [
        [3000, 'hires'],
        [18_000, 'headcount'],
        [21_000, 'headcount'],
      ],
    ],
    [de, 'Amazon senkt die Zahl der Stellen um 3.000.', [[3000, 'jobs_cut']]],
    [
      nl,
      'Het aantal leidinggevenden bij Amazon zakte van 105.000 naar 91.000, of 14.000 minder.',
      [
        [105_000, 'headcount'],
        [91_000, 'headcount'],
      ],
    ],
  ])('%#', (language, text, figures) => {
    const read = readStory(articleOf('Amazon', [text], '2026-01-28'), language).figures;
    expect(read.filter(({ subject }) => subject === 'Amazon').map(({ value, role }) => [value, role])).toEqual(figures);
  });
});
