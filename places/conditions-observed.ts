/** What was seen of conditions in the five prisons, rule by rule, each with its evidence and day. What no source tells is not listed, and stands as not known. */
import { text, type Text } from '../src/base/text.ts';

export const CONDITION_STATES = ['met', 'partly', 'breached', 'not-known', 'access-refused'] as const;
export type ConditionState = (typeof CONDITION_STATES)[number];

export const CONDITION_RULES = [
  { id: 'space', rule: text('Space', 'Espacio'), cite: 'ECtHR Muršić, 3 m²' },
  { id: 'outside', rule: text('Time outside', 'Tiempo al aire libre'), cite: 'Mandela 23' },
  { id: 'isolation', rule: text('Isolation', 'Aislamiento'), cite: 'Mandela 43–44' },
  { id: 'visits', rule: text('Visits', 'Visitas'), cite: 'Mandela 58' },
  { id: 'counsel', rule: text('Counsel', 'Defensa'), cite: 'Mandela 61' },
  { id: 'health', rule: text('Health care', 'Atención médica'), cite: 'Mandela 24–35' },
  { id: 'light', rule: text('Darkness at night', 'Oscuridad de noche'), cite: 'Mandela 43(1)(c)' },
  { id: 'ill-treatment', rule: text('No ill-treatment', 'Sin malos tratos'), cite: 'Mandela 1' },
  { id: 'deaths', rule: text('Deaths investigated', 'Muertes investigadas'), cite: 'Mandela 71' },
  { id: 'complaints', rule: text('Complaints', 'Quejas'), cite: 'Mandela 56–57' },
  { id: 'inspection', rule: text('Independent inspection', 'Inspección independiente'), cite: 'Mandela 83–85' },
] as const;
export type ConditionRule = (typeof CONDITION_RULES)[number]['id'];

export const CONDITION_SITES = [
  { id: 'cecot', name: text('CECOT', 'CECOT') },
  { id: 'norgerhaven', name: text('Norgerhaven', 'Norgerhaven') },
  { id: 'tilburg', name: text('Tilburg', 'Tilburg') },
  { id: 'gjilan', name: text('Gjilan', 'Gjilan') },
  { id: 'tartu', name: text('Tartu', 'Tartu') },
] as const;

export type Condition = {
  readonly site: (typeof CONDITION_SITES)[number]['id'];
  readonly rule: ConditionRule;
  readonly state: ConditionState;
  readonly evidence: Text;
  readonly date: string;
  readonly source: string;
};
const CNN =
  'https://webjosh.com/article/what-we-know-about-the-el-salvador-mega-prison-where-trump-is-sending-alleged-venezuelan-gang-members-1742245993-12073';
const HRW = 'https://havanatimes.org/news/venezuelans-deported-from-usa-tortured-in-salvadoran-prison/';
const OMBUDSMAN = 'Norwegian Parliamentary Ombudsman, report on Norgerhaven';
const CPT_2012 = 'coe.int CPT news 2012 on Tilburg';

const cecot: readonly Condition[] = [
  {
    site: 'cecot',
    rule: 'space',
    state: 'breached',
    evidence: text('1.25 to 1.7 m² a person seen in cells, gross', 'De 1,25 a 1,7 m² por persona vistos en celdas, brutos'),
    date: '2024-12-31',
    source: CNN,
  },
  {
    site: 'cecot',
    rule: 'outside',
    state: 'breached',
    evidence: text('30 minutes out of the cell a day', '30 minutos fuera de la celda al día'),
    date: '2024-12-31',
    source: CNN,
  },
  {
    site: 'cecot',
    rule: 'isolation',
    state: 'partly',
    evidence: text(
      'Dark punishment cell for up to 15 days; cells are shared otherwise',
      'Celda de castigo oscura hasta 15 días; por lo demás, celdas compartidas',
    ),
    date: '2024-12-31',
    source: CNN,
  },
  {
    site: 'cecot',
    rule: 'visits',
    state: 'breached',
    evidence: text('None', 'Ninguna'),
    date: '2024-12-31',
    source: CNN,
  },
  {
    site: 'cecot',
    rule: 'counsel',
    state: 'breached',
    evidence: text('Held incommunicado for four months', 'Incomunicados durante cuatro meses'),
    date: '2025-11-12',
    source: HRW,
  },
  {
    site: 'cecot',
    rule: 'health',
    state: 'not-known',
    evidence: text('No independent inspection', 'Sin inspección independiente'),
    date: '2025-11-12',
    source: HRW,
  },
  {
    site: 'cecot',
    rule: 'light',
    state: 'breached',
    evidence: text('Lights on 24 hours', 'Luz las 24 horas'),
    date: '2024-12-31',
    source: CNN,
  },
  {
    site: 'cecot',
    rule: 'deaths',
    state: 'not-known',
    evidence: text('One death documented there to June 2024', 'Una muerte documentada allí hasta junio de 2024'),
    date: '2024-06-10',
    source: 'https://www.momarandu.com/notix/noticia/49052_denuncian--300-muertes-bajo-custodia-estatal-en-el-salvador.htm',
  },
  {
    site: 'cecot',
    rule: 'complaints',
    state: 'not-known',
    evidence: text('No channel found', 'No se halló vía'),
    date: '2025-11-12',
    source: HRW,
  },
  {
    site: 'cecot',
    rule: 'inspection',
    state: 'access-refused',
    evidence: text(
      'No monitor with free access found; journalists by invitation',
      'No se halló vigilancia con acceso libre; periodistas por invitación',
    ),
    date: '2025-11-12',
    source: HRW,
  },
];

const europe: readonly Condition[] = [
  {
    site: 'norgerhaven',
    rule: 'ill-treatment',
    state: 'partly',
    evidence: text(
      'No adequate guarantee: force and the inquiry into it were left to Dutch authorities; everyone was put in body cuffs on the flight without a look at the person',
      'Sin garantía suficiente: la fuerza y su investigación quedaban en manos neerlandesas; en el vuelo se esposó a todos sin valorar a la persona',
    ),
    date: '2016-09-22',
    source: OMBUDSMAN,
  },
  {
    site: 'norgerhaven',
    rule: 'complaints',
    state: 'partly',
    evidence: text(
      '115 of 319 placements were complained of, 34 complaints upheld; the ombudsman found cases handled slowly',
      'Se reclamó por 115 de 319 colocaciones y se estimaron 34; el defensor halló lenta la tramitación',
    ),
    date: '2016-01-12',
    source: `Norwegian prison service, January 2016; ${OMBUDSMAN}`,
  },
  {
    site: 'norgerhaven',
    rule: 'inspection',
    state: 'met',
    evidence: text(
      'Visited by the national preventive mechanism, 19 to 22 September 2016',
      'Visitada por el mecanismo nacional de prevención del 19 al 22 de septiembre de 2016',
    ),
    date: '2016-09-22',
    source: OMBUDSMAN,
  },
  {
    site: 'tilburg',
    rule: 'ill-treatment',
    state: 'partly',
    evidence: text(
      'None by staff; serious violence between prisoners, tied to dormitories of eight beds',
      'Ninguno del personal; violencia grave entre presos, ligada a dormitorios de ocho camas',
    ),
    date: '2011-12-31',
    source: CPT_2012,
  },
  {
    site: 'tilburg',
    rule: 'inspection',
    state: 'met',
    evidence: text(
      'Visited by the Committee for the Prevention of Torture in 2011, report published',
      'Visitada por el Comité para la Prevención de la Tortura en 2011, informe publicado',
    ),
    date: '2011-12-31',
    source: CPT_2012,
  },
];

export const conditionsObserved: readonly Condition[] = [
  ...cecot,
  {
    site: 'cecot',
    rule: 'ill-treatment',
    state: 'breached',
    evidence: text(
      'Torture found by Human Rights Watch and Cristosal: 40 interviews about 252 people',
      'Tortura, según Human Rights Watch y Cristosal: 40 entrevistas sobre 252 personas',
    ),
    date: '2025-11-12',
    source: HRW,
  },
  ...europe,
];
