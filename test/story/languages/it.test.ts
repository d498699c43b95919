import it from '../../../src/story/languages/it.ts';
import { expectLanguage } from './expect-language.ts';

expectLanguage({
  language: it,
  published: '2026-01-30',
  figures: [
    [
      'Amazon taglia circa 14mila posti negli uffici.',
      [{ text: '14mila', value: 14_000, role: 'jobs_cut', qualifier: 'about' }],
    ],
    [
      'Amazon licenzierà quasi 16.000 dipendenti, ha annunciato mercoledì.',
      [{ text: '16.000', value: 16_000, role: 'jobs_cut', qualifier: 'nearly', asOf: '2026-01-28' }],
    ],
    [
      'Amazon sarebbe pronta a mandare a casa fino a 30 mila persone.',
      [{ text: '30 mila', value: 30_000, role: 'planned_cuts', qualifier: 'up_to' }],
    ],
    [
      'Lo scorso ottobre Amazon ha soppresso 14.000 posti, pari al 4% del personale degli uffici.',
      [
        { text: '14.000', value: 14_000, role: 'jobs_cut', asOf: '2025-10' },
        { text: '4%', value: 4, role: 'share', asOf: '2025-10' },
      ],
    ],
    [
      'Amazon ha licenziato in totale 30mila persone dal 2025.',
      [{ text: '30mila', value: 30_000, role: 'cumulative_cuts', asOf: '2026-01' }],
    ],
    [
      'Amazon dà lavoro a oltre 1,5 milioni di persone nel mondo.',
      [{ text: '1,5 milioni', value: 1_500_000, role: 'headcount', qualifier: 'over' }],
    ],
    [
      'Amazon conta 350 mila impiegati negli uffici.',
      [{ text: '350 mila', value: 350_000, role: 'corporate_headcount' }],
    ],
    [
      "Uno su dieci dipendenti d'ufficio di Amazon perderà il posto.",
      [{ text: 'Uno su dieci', value: 10, role: 'share' }],
    ],
    ['Amazon prevede di assumere 3.000 persone.', [{ text: '3.000', value: 3000, role: 'planned_hires' }]],
    ['Amazon ha creato 2000 posti di lavoro nel 2024.', [{ text: '2000', value: 2000, role: 'hires', asOf: '2024' }]],
    ['Amazon manda a casa migliaia di persone.', [{ text: 'migliaia', value: null, role: 'jobs_cut' }]],
    [
      'A gennaio 2023 Amazon ha annunciato diciottomila esuberi.',
      [{ text: 'diciottomila', value: 18_000, role: 'jobs_cut', asOf: '2023-01' }],
    ],
    [
      'Amazon taglierà tra i 10mila e i 15mila posti.',
      [{ text: '10mila e i 15mila', value: [10_000, 15_000], role: 'jobs_cut' }],
    ],
    [
      'Amazon e Microsoft licenziano rispettivamente 16mila e 9mila dipendenti.',
      [
        { text: '16mila', value: 16_000, role: 'jobs_cut' },
        { text: '9mila', value: 9000, role: 'jobs_cut', subject: 'Microsoft' },
      ],
    ],
  ],
  nothing: [
    'In Amazzonia sono bruciati 14.000 ettari e vivono 30 milioni di abitanti.',
    'I ricavi di Amazon crescono del 13% a 180 miliardi di dollari.',
    'Circa 300 lavoratori di Amazon hanno aderito allo sciopero di Piacenza.',
    'Gli interessati hanno 90 giorni per trovare un altro ruolo in Amazon.',
    'Amazon gestisce 1.300 magazzini e 750.000 robot.',
    'Più di mille dipendenti hanno firmato una lettera aperta ad Amazon.',
    'Con i robot Amazon eviterà di assumere 160mila persone.',
    'Sconti fino al 60% su 10.000 prodotti di Amazon.',
  ],
  dates: [
    ['lo scorso ottobre, a ottobre, ottobre scorso', ['2025-10', '2025-10', '2025-10']],
    ['martedì 28 ottobre, il 28 ottobre 2025', ['2025-10-28', '2025-10-28']],
    ["l'anno scorso, quest'anno", ['2025', '2026']],
    ['tre mesi fa, due anni fa', ['2025-10', '2024']],
    ['la scorsa settimana, la prossima settimana, questa settimana', ['2026-W04', '2026-W06', '2026-W05']],
    ['a inizio gennaio, a fine ottobre', ['2026-01', '2025-10']],
    ['a fine 2022, a inizio 2023, alla fine del 2024', ['2022', '2023', '2024-12']],
    ["nell'autunno del 2023, la scorsa estate", ['2023', '2025']],
    ['entro marzo, il prossimo marzo', ['2026-03', '2026-03']],
    ['ieri, oggi, mercoledì, martedì scorso', ['2026-01-29', '2026-01-30', '2026-01-28', '2026-01-27']],
    ['il mese scorso, questo mese', ['2025-12', '2026-01']],
    ["a novembre dell'anno scorso, nel marzo di quest'anno", ['2025-11', '2026-03']],
  ],
  stories: [
    ['Amazon taglia 14mila posti', 'Il gruppo punta sull’intelligenza artificiale.', 'layoff'],
    ['Amazon assume 3.000 addetti in Italia', 'Le selezioni partono a settembre.', 'hiring'],
    ['Sciopero dei driver di Amazon', 'I sindacati chiedono un aumento.', 'labor_action'],
    ['Amazon richiama i dipendenti in ufficio', 'Lo smart working finisce a gennaio.', 'policy'],
    [
      'Nel magazzino di Amazon ritmi insostenibili',
      'I lavoratori parlano di infortuni e di condizioni di lavoro dure.',
      'conditions',
    ],
    ['UPS taglia 48mila posti', 'Il corriere consegnerà meno pacchi per Amazon.', 'none'],
    ['Amazzonia, cala la deforestazione', 'Nella foresta vivono popoli indigeni.', 'none'],
    ['Amazon, utile in crescita del 38%', 'Il titolo corre a Wall Street.', 'none'],
    ['Prime Day, le offerte di Amazon', 'Sconti su smartphone e cuffie.', 'none'],
  ],
});
