import es from '../../../src/story/languages/es.ts';
import { expectLanguage } from './expect-language.ts';

expectLanguage({
  language: es,
  published: '2026-01-30',
  figures: [
    [
      'Amazon despide a unos 14.000 empleados de oficina.',
      [{ text: '14.000', value: 14_000, role: 'jobs_cut', qualifier: 'about' }],
    ],
    [
      'Amazon recortará 16,000 puestos de trabajo, informó el miércoles.',
      [{ text: '16,000', value: 16_000, role: 'jobs_cut', asOf: '2026-01-28' }],
    ],
    [
      'Amazon podría prescindir de hasta 30 mil trabajadores, según un diario.',
      [{ text: '30 mil', value: 30_000, role: 'planned_cuts', qualifier: 'up_to' }],
    ],
    [
      'El pasado octubre, Amazon eliminó 14.000 puestos, el 4% de su plantilla de oficinas.',
      [
        { text: '14.000', value: 14_000, role: 'jobs_cut', asOf: '2025-10' },
        { text: '4%', value: 4, role: 'share', asOf: '2025-10' },
      ],
    ],
    [
      'Amazon ha despedido en total a 30.000 personas desde octubre de 2025.',
      [{ text: '30.000', value: 30_000, role: 'cumulative_cuts', asOf: '2026-01' }],
    ],
    [
      'Amazon emplea a más de 1.5 millones de personas en el mundo.',
      [{ text: '1.5 millones', value: 1_500_000, role: 'headcount', qualifier: 'over' }],
    ],
    [
      'Amazon cuenta con cerca de 350.000 empleados corporativos.',
      [{ text: '350.000', value: 350_000, role: 'corporate_headcount', qualifier: 'about' }],
    ],
    [
      'Uno de cada diez empleados de oficina de Amazon perderá su trabajo.',
      [{ text: 'Uno de cada diez', value: 10, role: 'share' }],
    ],
    ['Amazon planea contratar a 3.000 personas.', [{ text: '3.000', value: 3000, role: 'planned_hires' }]],
    ['Amazon creó 2000 empleos en 2024.', [{ text: '2000', value: 2000, role: 'hires', asOf: '2024' }]],
    ['Amazon dejará en la calle a miles de trabajadores.', [{ text: 'miles', value: null, role: 'jobs_cut' }]],
    [
      'El ERE de Amazon afectará como máximo a 1.200 trabajadores.',
      [{ text: '1.200', value: 1200, role: 'planned_cuts' }],
    ],
    [
      'Amazon eliminará entre 10.000 y 15.000 puestos.',
      [{ text: '10.000 y 15.000', value: [10_000, 15_000], role: 'jobs_cut' }],
    ],
    [
      'Amazon y Microsoft despidieron a 16.000 y 9.000 personas, respectivamente.',
      [
        { text: '16.000', value: 16_000, role: 'jobs_cut' },
        { text: '9.000', value: 9000, role: 'jobs_cut', subject: 'Microsoft' },
      ],
    ],
    [
      'Amazon despidió a dieciocho mil empleados en enero de 2023.',
      [{ text: 'dieciocho mil', value: 18_000, role: 'jobs_cut', asOf: '2023-01' }],
    ],
  ],
  nothing: [
    'En la Amazonía ardieron 14.000 hectáreas y viven 30 millones de habitantes.',
    'Los ingresos de Amazon subieron un 13% hasta 180.000 millones de dólares.',
    'Unos 300 trabajadores de Amazon secundaron la huelga en San Fernando.',
    'Los afectados tienen 90 días para buscar otro puesto en Amazon.',
    'Amazon tiene 1.300 almacenes y 750.000 robots.',
    'Más de 1.000 empleados firmaron una carta abierta a Amazon.',
    'Con sus robots, Amazon evitaría contratar a 160.000 personas.',
    'Descuentos de hasta el 60% en 10.000 productos de Amazon.',
  ],
  dates: [
    ['el pasado octubre, en octubre, en octubre pasado', ['2025-10', '2025-10', '2025-10']],
    ['el martes 28 de octubre, el 28 de octubre de 2025', ['2025-10-28', '2025-10-28']],
    ['el año pasado, este año', ['2025', '2026']],
    ['hace tres meses, hace dos años, dos semanas antes', ['2025-10', '2024', '2026-W03']],
    ['la semana pasada, la próxima semana, esta semana', ['2026-W04', '2026-W06', '2026-W05']],
    ['a principios de enero, a finales de octubre', ['2026-01', '2025-10']],
    ['a finales de 2022, a principios de 2023, al cierre de 2024', ['2022', '2023', '2024-12']],
    ['en otoño de 2023, el pasado verano', ['2023', '2025']],
    ['antes de marzo, el próximo marzo', ['2026-03', '2026-03']],
    ['ayer, hoy, el miércoles, el pasado martes', ['2026-01-29', '2026-01-30', '2026-01-28', '2026-01-27']],
    ['el mes pasado, este mes', ['2025-12', '2026-01']],
    ['en noviembre del año pasado, en marzo de este año', ['2025-11', '2026-03']],
    ['el martes 27, por la mañana', ['2026-01-27']],
  ],
  stories: [
    ['Amazon despedirá a 14.000 empleados', 'La compañía quiere menos burocracia.', 'layoff'],
    ['Amazon contratará a 3.000 personas para Navidad', 'La campaña empieza en noviembre.', 'hiring'],
    ['Huelga en el centro de Amazon en Madrid', 'Los sindicatos piden mejoras salariales.', 'labor_action'],
    ['Amazon ordena volver a la oficina cinco días', 'El teletrabajo se acaba en enero.', 'policy'],
    [
      'Empleados de Amazon denuncian acoso en el almacén',
      'Las condiciones laborales son muy duras, aseguran.',
      'conditions',
    ],
    ['UPS recorta 48.000 empleos', 'La firma hará menos repartos para Amazon.', 'none'],
    ['Cae la deforestación en la Amazonía', 'En la selva viven pueblos indígenas.', 'none'],
    ['Amazon gana un 38% más', 'Las acciones de la empresa suben en Wall Street.', 'none'],
    ['Las mejores ofertas del Prime Day de Amazon', 'Descuentos en móviles y auriculares.', 'none'],
  ],
});
