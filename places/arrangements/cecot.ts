/** The United States and El Salvador, 2025: the figures behind the question of feasibility. What no source gives is there without a value. */
import { text } from '../../src/base/text.ts';
import type { Arrangement } from '../../src/instruments/arrangement.ts';
import { BOP_2023_DAY, BOP_2023_SOURCE } from '../bop-citizenship-2023.ts';
import { assumed, AVOIDED, known, unknown, WHAT_IFS } from './inputs.ts';

const VRT = 'https://www.vrt.be/vrtnws/nl/2023/02/25/eerste-gevangenen-overgebracht-naar-megagevangenis-in-el-salv/';
const EFE = 'https://globelivemedia.com/?p=1194313';
const REPUBLICA =
  'https://larepublica.pe/verificador/2026/01/20/la-megacarcel-de-bukele-costo-us100-millones-asi-lo-dijo-la-candidata-fiorella-molinelli-pero-es-una-cifra-imprecisa-1073740';
const INKL =
  'https://www.inkl.com/news/trump-paid-el-salvador-5m-to-jail-deportees-with-conditions-on-abortion-and-dei-but-not-preventing-torture';
const EL_PAIS =
  'https://english.elpais.com/international/2025-03-19/how-bukele-benefits-from-accepting-us-deportation-flights-20000-per-inmate-a-year-and-trumps-favor.html';
const TIEMPO = 'https://tiempo-latino-1.ghost.io/2025/04/29/nacional/enviar-detenidos-al-cecot-en-el-salvador-por-seguridad-o-por-negocio';
const COIF = 'https://usregs.ai/regulations/2024-28743-annual-determination-of-average-cost-of-incarceration-fee-coif';
const HRW = 'https://havanatimes.org/news/venezuelans-deported-from-usa-tortured-in-salvadoran-prison/';
const CNN =
  'https://webjosh.com/article/what-we-know-about-the-el-salvador-mega-prison-where-trump-is-sending-alleged-venezuelan-gang-members-1742245993-12073';
export const cecot: Arrangement = {
  id: 'us-sv-2025',
  title: text('CECOT, United States – El Salvador, 2025', 'CECOT, Estados Unidos – El Salvador, 2025'),
  currency: 'USD',
  paidFor: 'person',
  start: '2025-03-15',
  on: '2025-03-15',
  ended: '2025-07-18',
  inputs: [
    known('offered', [300, 238, 500], INKL, '2025-03-22', 'high', {
      note: text('Up to 300; 500 had been floated; 238 were paid for.', 'Hasta 300; se habló de 500; se pagó por 238.'),
      others: [
        { value: 500, source: EL_PAIS },
        { value: 238, source: INKL },
      ],
    }),
    known('cells', [256, 256, 256], VRT, '2023-02-25', 'high'),
    known('cellArea', [100, 90, 110], EFE, '2023-02-25', 'high', {
      note: text(
        'About 100 m² gross; the annexe is not known, so places are an upper bound. The range is ours.',
        'Unos 100 m² brutos; no se conoce el anexo, así que las plazas son un máximo. El intervalo es nuestro.',
      ),
    }),
    known('bunks', [80, 80, 80], VRT, '2023-02-25', 'medium'),
    known('claimed', [40_000, 15_000, 80_000], REPUBLICA, '2023-12-31', 'high', {
      note: text(
        'That it was claimed is certain; that so many fit is not. A plan to double it was reported in April 2025.',
        'Es seguro que se afirmó; no que quepan. En abril de 2025 se informó de un plan para duplicarla.',
      ),
      others: [
        { value: 80_000, source: 'https://lavocedinewyork.com/en/news/2025/04/17/el-salvador-bukele-plans-to-double-the-size-of-cecot' },
      ],
    }),
    known('held', [15_000, 10_000, 20_000], CNN, '2025-03-17', 'medium', {
      others: [{ value: 14_532, source: 'https://profilpelajar.com/article/Terrorism_Confinement_Center (11 June 2024)' }],
      note: text('No official figure since June 2024.', 'Sin cifra oficial desde junio de 2024.'),
    }),
    known('fee', [20_000, 15_000, 30_000], INKL, '2025-03-22', 'high', {
      note: text('What was paid: 4.76 million = 238 × 20,000.', 'Lo pagado: 4,76 millones = 238 × 20.000.'),
    }),
    known('minimumPaid', [0, 0, 238], INKL, '2025-03-22', 'medium', {
      note: text('A grant paid once; no minimum is known.', 'Una subvención pagada una vez; no se conoce un mínimo.'),
    }),
    known('marginalHost', [2_168, 1_818, 6_504], TIEMPO, '2025-04-29', 'low', {
      note: text(
        'A press estimate, USD 5.94 a day. A lawful regime costs several times that: the upper end is three times.',
        'Estimación de prensa, USD 5,94 al día. Un régimen lícito cuesta varias veces eso: el extremo superior es el triple.',
      ),
      others: [{ value: 1_818, source: 'derived: 200 million / 110,000 people' }],
    }),
    known('fixedHost', [0, 0, 5_750_000], REPUBLICA, '2026-01-20', 'low', {
      note: text(
        'Building 115 million over 20 years would add 5.75 million.',
        'Construir por 115 millones en 20 años añadiría 5,75 millones.',
      ),
    }),
    known('systemCost', [200_000_000, 72_390_000, 200_000_000], EL_PAIS, '2025-03-16', 'medium', {
      note: text(
        'The president’s own figure. The budget bill of 2025 gives the prisons directorate 72.39 million, with additions in the year.',
        'Cifra del propio presidente. El presupuesto de 2025 da a la dirección de prisiones 72,39 millones, con añadidos en el año.',
      ),
      others: [
        {
          value: 72_390_000,
          source:
            'https://elsalvador.com/noticias/nacional/seguridad-y-defensa-exponen-asignaciones-presupuestarias-en-comision/1175602/2024',
        },
      ],
    }),
    known('senderAverage', [44_090, 44_090, 44_090], COIF, '2023-09-30', 'high', {
      note: text('Average cost of federal prisons, fiscal year 2023.', 'Coste medio de las prisiones federales, año fiscal 2023.'),
    }),
    assumed('senderAvoidedShare', [20, 10, 100], ...AVOIDED),
    unknown('transport', 'No cost of the flights was found: it is left out.', 'No se halló el coste de los vuelos: se deja fuera.'),
    known('pace', [238, 119, 300], 'https://www.notus.org/courts/el-salvador-court-filing-cecot-agreement', '2025-03-15', 'medium', {
      note: text(
        '238 Venezuelans on one day; 252 by April. The range is ours.',
        '238 venezolanos en un día; 252 en abril. El intervalo es nuestro.',
      ),
    }),
    known('stayDays', [365, 125, 365], INKL, '2025-07-18', 'medium', {
      note: text(
        'Agreed for up to a year; all were freed after 125 days.',
        'Acordado por hasta un año; todos fueron liberados a los 125 días.',
      ),
    }),
    known('termDays', [365, 125, 365], INKL, '2025-03-22', 'high'),
    known('pool', [156_973, 156_973, 156_973], BOP_2023_SOURCE, BOP_2023_DAY, 'high', {
      note: text('Everyone held by the federal Bureau of Prisons.', 'Todas las personas en custodia de la Oficina Federal de Prisiones.'),
    }),
    assumed(
      'custodyDays',
      [1_095, 365, 2_190],
      'How long people are held by the Bureau on average was not found.',
      'No se halló cuánto tiempo están recluidas de media las personas en la Oficina.',
    ),
    assumed(
      'decisionDays',
      [60, 15, 180],
      'A lawful sending needs a decision on each person, with notice; in March 2025 there was none.',
      'Un envío lícito exige una decisión sobre cada persona, con aviso; en marzo de 2025 no la hubo.',
    ),
    assumed('decisionPass', [80, 50, 100], 'No published share.', 'Sin porcentaje publicado.'),
    assumed(
      'challengeDays',
      [90, 30, 365],
      'Time for a court to hear whoever objects.',
      'Tiempo para que un tribunal oiga a quien se oponga.',
    ),
    assumed('challengePass', [80, 50, 100], 'No published share.', 'Sin porcentaje publicado.'),
    known(
      'deaths',
      [13, 13, 36],
      'derived: 482 documented to 1,300 estimated deaths over 3.9 years and about 95,000 people, all Salvadoran prisons',
      '2026-02-04',
      'low',
      {
        note: text(
          'For 10,000 people a year; not comparable with other countries, and one death alone was documented in CECOT to June 2024.',
          'Por 10.000 personas al año; no comparable con otros países, y en el CECOT solo se documentó una muerte hasta junio de 2024.',
        ),
      },
    ),
    assumed('returns', [0, 0, 20], 'No clause brings anybody back early.', 'Ninguna cláusula trae a nadie de vuelta antes.'),
    ...WHAT_IFS,
  ],
  observed: [
    { on: '2025-03-15', people: 238, source: 'https://www.notus.org/courts/el-salvador-court-filing-cecot-agreement' },
    { on: '2025-04-30', people: 252, source: HRW },
    { on: '2025-07-18', people: 0, source: HRW },
  ],
  funnel: [],
  risks: [
    {
      risk: text('Torture and ill-treatment', 'Tortura y malos tratos'),
      evidence: text(
        'Human Rights Watch and Cristosal, November 2025: 40 interviews about 252 people held incommunicado for four months; systematic torture found.',
        'Human Rights Watch y Cristosal, noviembre de 2025: 40 entrevistas sobre 252 personas incomunicadas cuatro meses; hallaron tortura sistemática.',
      ),
      source: HRW,
      confidence: 'high',
    },
    {
      risk: text('Deaths in custody', 'Muertes bajo custodia'),
      evidence: text(
        '482 documented in all Salvadoran prisons to 4 February 2026; one of 301 to June 2024 in CECOT.',
        '482 documentadas en todas las prisiones salvadoreñas hasta el 4 de febrero de 2026; una de 301 hasta junio de 2024 en el CECOT.',
      ),
      source: 'https://proceso.hn/una-ong-eleva-a-482-las-muertes-en-carceles-de-el-salvador-durante-el-regimen-de-excepcion/',
      confidence: 'high',
    },
    {
      risk: text('No time outdoors, no visits, light day and night', 'Sin aire libre, sin visitas, luz día y noche'),
      evidence: text(
        '23½ hours a day in the cell, half an hour out, no visits, hearings by video.',
        '23 horas y media al día en la celda, media hora fuera, sin visitas, audiencias por vídeo.',
      ),
      source: CNN,
      confidence: 'medium',
    },
    {
      risk: text('No one answers in law', 'Nadie responde en derecho'),
      evidence: text(
        'Each state said that the other held the people; no clause against torture, on counsel, visits or monitoring was found.',
        'Cada Estado dijo que el otro tenía a las personas; no se halló cláusula contra la tortura ni sobre defensa, visitas o vigilancia.',
      ),
      source: INKL,
      confidence: 'high',
    },
  ],
};
