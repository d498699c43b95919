import pt from '../../../src/story/languages/pt.ts';
import { expectLanguage } from './expect-language.ts';

expectLanguage({
  language: pt,
  published: '2026-01-30',
  figures: [
    [
      'A Amazon vai demitir cerca de 14 mil funcionários.',
      [{ text: '14 mil', value: 14_000, role: 'jobs_cut', qualifier: 'about' }],
    ],
    [
      'A Amazon vai despedir quase 16.000 trabalhadores, anunciou na quarta-feira (28).',
      [{ text: '16.000', value: 16_000, role: 'jobs_cut', qualifier: 'nearly', asOf: '2026-01-28' }],
    ],
    [
      'A Amazon pode cortar até 30 mil vagas, segundo um jornal.',
      [{ text: '30 mil', value: 30_000, role: 'planned_cuts', qualifier: 'up_to' }],
    ],
    [
      'Em outubro passado, a Amazon eliminou 14 mil postos, o equivalente a 4% do quadro corporativo.',
      [
        { text: '14 mil', value: 14_000, role: 'jobs_cut', asOf: '2025-10' },
        { text: '4%', value: 4, role: 'share', asOf: '2025-10' },
      ],
    ],
    [
      'A Amazon já demitiu ao todo 30 mil pessoas desde outubro de 2025.',
      [{ text: '30 mil', value: 30_000, role: 'cumulative_cuts', asOf: '2026-01' }],
    ],
    [
      'A Amazon emprega mais de 1,5 milhão de pessoas no mundo.',
      [{ text: '1,5 milhão', value: 1_500_000, role: 'headcount', qualifier: 'over' }],
    ],
    ['A Amazon tem 1,5 milhões de trabalhadores.', [{ text: '1,5 milhões', value: 1_500_000, role: 'headcount' }]],
    [
      'A Amazon tem 350 mil funcionários em escritórios.',
      [{ text: '350 mil', value: 350_000, role: 'corporate_headcount' }],
    ],
    [
      'Um em cada dez funcionários da Amazon perderá o emprego.',
      [{ text: 'Um em cada dez', value: 10, role: 'share' }],
    ],
    ['A Amazon planeja contratar 3 mil pessoas.', [{ text: '3 mil', value: 3000, role: 'planned_hires' }]],
    ['A Amazon abriu 2000 vagas em 2024.', [{ text: '2000', value: 2000, role: 'hires', asOf: '2024' }]],
    ['A Amazon demite centenas de funcionários.', [{ text: 'centenas', value: null, role: 'jobs_cut' }]],
    [
      'A Amazon vai eliminar entre 10 mil e 15 mil postos.',
      [{ text: '10 mil e 15 mil', value: [10_000, 15_000], role: 'jobs_cut' }],
    ],
    [
      'A Amazon e a Microsoft demitiram 16 mil e 9 mil pessoas, respectivamente.',
      [
        { text: '16 mil', value: 16_000, role: 'jobs_cut' },
        { text: '9 mil', value: 9000, role: 'jobs_cut', subject: 'Microsoft' },
      ],
    ],
    [
      'A Amazon demitiu dezoito mil pessoas em janeiro de 2023.',
      [{ text: 'dezoito mil', value: 18_000, role: 'jobs_cut', asOf: '2023-01' }],
    ],
  ],
  nothing: [
    'Na Amazônia queimaram 14 mil hectares e vivem 30 milhões de habitantes.',
    'As receitas da Amazon subiram 13%, para US$ 180 bilhões.',
    'Cerca de 300 trabalhadores da Amazon aderiram à greve.',
    'Os afetados têm 90 dias para procurar outra vaga na Amazon.',
    'A Amazon tem 1.300 armazéns e 750 mil robôs.',
    'Mais de mil funcionários assinaram uma carta aberta à Amazon.',
    'Com robôs, a Amazon evitaria contratar 160 mil pessoas.',
    'Descontos de até 60% em 10 mil produtos da Amazon.',
  ],
  dates: [
    ['em outubro passado, em outubro', ['2025-10', '2025-10']],
    ['na terça-feira, 28 de outubro, em 28 de outubro de 2025', ['2025-10-28', '2025-10-28']],
    ['nesta quarta (28), na quarta-feira, na última terça (27)', ['2026-01-28', '2026-01-28', '2026-01-27']],
    ['no ano passado, neste ano', ['2025', '2026']],
    ['há três meses, há dois anos, duas semanas antes', ['2025-10', '2024', '2026-W03']],
    ['na semana passada, na próxima semana, nesta semana', ['2026-W04', '2026-W06', '2026-W05']],
    ['no início de janeiro, no fim de outubro', ['2026-01', '2025-10']],
    ['no fim de 2022, no início de 2023', ['2022', '2023']],
    ['no outono de 2023, no último verão', ['2023', '2025']],
    ['até março, a partir de março', ['2026-03', '2026-03']],
    ['ontem, hoje', ['2026-01-29', '2026-01-30']],
    ['no mês passado, neste mês', ['2025-12', '2026-01']],
    ['em novembro do ano passado, em 28.out.2025', ['2025-11', '2025-10-28']],
    ['na segunda rodada, a terça parte', []],
  ],
  stories: [
    ['Amazon vai demitir 14 mil funcionários', 'A empresa quer menos burocracia.', 'layoff'],
    ['Amazon abre 5 mil vagas temporárias', 'As contratações começam em outubro.', 'hiring'],
    ['Trabalhadores da Amazon em greve', 'Os sindicatos pedem melhores salários.', 'labor_action'],
    ['Amazon exige volta ao escritório', 'O trabalho remoto acaba em janeiro.', 'policy'],
    ['Funcionários da Amazon denunciam assédio no armazém', 'As condições de trabalho são duras, dizem.', 'conditions'],
    ['UPS demite 48 mil', 'A empresa fará menos entregas para a Amazon.', 'none'],
    ['Desmatamento na Amazônia cai', 'Na floresta vivem povos indígenas.', 'none'],
    ['Lucro da Amazon sobe 38%', 'As ações da companhia avançam na bolsa.', 'none'],
    ['Prime Day: as melhores ofertas da Amazon', 'Descontos em celulares e fones.', 'none'],
  ],
});
