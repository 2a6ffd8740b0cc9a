/**
 * The standards of living space that have numbers, each with its own measuring rule, and how many people a set of cells may hold by each.
 * Areas are whole square centimetres. A standard without a number is listed, and gives no figure.
 */
import { text, type Text } from '../base/text.ts';
import type { Confidence } from '../rules/rule.ts';

export type { CellGroup } from '../instruments/place.ts';

/** What of the floor counts. */
export type MeasuringRule = {
  readonly annexe: 'left-out' | 'counted';
  readonly furniture: 'counted' | 'left-out';
};

export type SpaceStandard = {
  readonly id: SpaceStandardId;
  readonly body: Text;
  /** What the line means: a presumption, a recommendation, a wish. */
  readonly meaning: Text;
  readonly setting: 'shared' | 'single' | 'all';
  /** For each person; absent where the standard has no number. */
  readonly perPersonCm2?: number;
  /** A cell for one needs this; absent where the same number holds. */
  readonly firstPersonCm2?: number;
  /** Of the floor, so much must be free of furniture, for each person. */
  readonly unencumberedCm2?: number;
  readonly measures: MeasuringRule;
  /** `absolute`: no average makes good a cell below it. */
  readonly force: 'absolute' | 'presumption' | 'factor' | 'recommended' | 'desirable' | 'no-number';
  readonly cite: string;
  readonly source: string;
  readonly confidence: Confidence;
};

export type SpaceStandardId =
  | 'ecthr-3'
  | 'ecthr-4'
  | 'cpt-single'
  | 'cpt-shared'
  | 'cpt-desirable'
  | 'icrc-shared'
  | 'icrc-single'
  | 'icrc-lying'
  | 'aca-single'
  | 'mandela';

const MURSIC = 'http://database.prisonlitigation.org/mursic-v-croatia';
const CPT_2015 = 'https://atlas-of-torture.org/en/document/5vp63i0a66rnrztyl806d8ia4i';
const ICRC = 'https://admin.dullahomarinstitute.org.za/acjr/resource-centre/supplementary-guidelines-on-health-conditions-in-prisons';

const EUROPEAN: MeasuringRule = { annexe: 'left-out', furniture: 'counted' };

export const SPACE_STANDARDS: readonly SpaceStandard[] = [
  {
    id: 'ecthr-3',
    body: text('European Court of Human Rights, 3 m²', 'Tribunal Europeo de Derechos Humanos, 3 m²'),
    meaning: text(
      'Below it degrading treatment is strongly presumed; rebuttable only if the reductions are short, occasional and minor, with enough movement outside the cell and a decent prison. It is not a level to build for.',
      'Por debajo se presume con fuerza un trato degradante; solo se rebate si las reducciones son breves, ocasionales y leves, con suficiente movimiento fuera de la celda y una prisión digna. No es un nivel al que construir.',
    ),
    setting: 'shared',
    perPersonCm2: 30_000,
    measures: EUROPEAN,
    force: 'presumption',
    cite: 'Muršić v. Croatia [GC] 2016, §§ 114, 136–138',
    source: MURSIC,
    confidence: 'high',
  },
  {
    id: 'ecthr-4',
    body: text('European Court of Human Rights, 4 m²', 'Tribunal Europeo de Derechos Humanos, 4 m²'),
    meaning: text(
      'From 3 to 4 m² space weighs heavily, and there is a breach if other conditions are poor; above 4 m² space alone is not an issue.',
      'De 3 a 4 m² el espacio pesa mucho, y hay violación si otras condiciones son malas; por encima de 4 m² el espacio solo no es un problema.',
    ),
    setting: 'shared',
    perPersonCm2: 40_000,
    measures: EUROPEAN,
    force: 'factor',
    cite: 'Muršić v. Croatia [GC] 2016, §§ 139–140',
    source: MURSIC,
    confidence: 'high',
  },
  {
    id: 'cpt-single',
    body: text('Committee for the Prevention of Torture, single cell', 'Comité para la Prevención de la Tortura, celda individual'),
    meaning: text(
      'Minimum, plus a sanitary annexe of 1 to 2 m²; 2 m between walls and 2.5 m from floor to ceiling.',
      'Mínimo, más un anexo sanitario de 1 a 2 m²; 2 m entre paredes y 2,5 m de suelo a techo.',
    ),
    setting: 'single',
    perPersonCm2: 60_000,
    measures: EUROPEAN,
    force: 'recommended',
    cite: 'CPT/Inf(2015)44',
    source: CPT_2015,
    confidence: 'high',
  },
  {
    id: 'cpt-shared',
    body: text('Committee for the Prevention of Torture, shared cell', 'Comité para la Prevención de la Tortura, celda compartida'),
    meaning: text(
      'Minimum for each person, without a fully partitioned annexe. The Committee objects to large dormitories as such.',
      'Mínimo por persona, sin contar un anexo del todo separado. El Comité se opone a los grandes dormitorios como tales.',
    ),
    setting: 'shared',
    perPersonCm2: 40_000,
    measures: EUROPEAN,
    force: 'recommended',
    cite: 'CPT/Inf(2015)44',
    source: CPT_2015,
    confidence: 'high',
  },
  {
    id: 'cpt-desirable',
    body: text('Committee for the Prevention of Torture, desirable', 'Comité para la Prevención de la Tortura, deseable'),
    meaning: text(
      '6 m² for the first person and 4 m² for each further one: 10 m² for two, 14 for three, 18 for four.',
      '6 m² para la primera persona y 4 m² para cada una más: 10 m² para dos, 14 para tres, 18 para cuatro.',
    ),
    setting: 'shared',
    perPersonCm2: 40_000,
    firstPersonCm2: 60_000,
    measures: EUROPEAN,
    force: 'desirable',
    cite: 'CPT/Inf(2015)44 (table of desirable sizes; not read again)',
    source: CPT_2015,
    confidence: 'low',
  },
  {
    id: 'icrc-shared',
    body: text('Red Cross, dormitory', 'Cruz Roja, dormitorio'),
    meaning: text('Recommended; the floor under the bunks counts.', 'Recomendado; cuenta el suelo bajo las literas.'),
    setting: 'shared',
    perPersonCm2: 34_000,
    measures: { annexe: 'left-out', furniture: 'counted' },
    force: 'recommended',
    cite: 'ICRC, Water, sanitation, hygiene and habitat in prisons: supplementary guidance, 2012',
    source: ICRC,
    confidence: 'high',
  },
  {
    id: 'icrc-single',
    body: text('Red Cross, single cell', 'Cruz Roja, celda individual'),
    meaning: text('Recommended.', 'Recomendado.'),
    setting: 'single',
    perPersonCm2: 54_000,
    measures: { annexe: 'left-out', furniture: 'counted' },
    force: 'recommended',
    cite: 'ICRC, supplementary guidance, 2012',
    source: ICRC,
    confidence: 'high',
  },
  {
    id: 'icrc-lying',
    body: text('Red Cross, bare space to lie down', 'Cruz Roja, espacio justo para tenderse'),
    meaning: text(
      'The space that a body needs to lie down, not a norm; 2 m² was a figure for emergencies and must not be used as one.',
      'El espacio que un cuerpo necesita para tenderse, no una norma; 2 m² fue una cifra para emergencias y no debe usarse como tal.',
    ),
    setting: 'all',
    perPersonCm2: 16_000,
    measures: { annexe: 'left-out', furniture: 'counted' },
    force: 'absolute',
    cite: 'ICRC, supplementary guidance, 2012',
    source: ICRC,
    confidence: 'high',
  },
  {
    id: 'aca-single',
    body: text('American Correctional Association, single cell', 'American Correctional Association, celda individual'),
    meaning: text(
      '70 square feet (6.5 m²), of which 35 (3.25 m²) free of furniture.',
      '70 pies cuadrados (6,5 m²), de los que 35 (3,25 m²) libres de muebles.',
    ),
    setting: 'single',
    perPersonCm2: 65_000,
    unencumberedCm2: 32_500,
    measures: { annexe: 'counted', furniture: 'counted' },
    force: 'recommended',
    cite: 'ACA standards for adult correctional institutions',
    source: 'https://legalclarity.org/how-big-are-prison-cells-standard-dimensions-explained',
    confidence: 'medium',
  },
  {
    id: 'mandela',
    body: text('Nelson Mandela Rules', 'Reglas Nelson Mandela'),
    meaning: text(
      'No number: one person a cell at night as the rule, and floor space and air with due regard to climate.',
      'Sin número: como regla, una persona por celda de noche, y superficie y aire con la debida atención al clima.',
    ),
    setting: 'all',
    measures: { annexe: 'left-out', furniture: 'counted' },
    force: 'no-number',
    cite: 'Rules 12–13',
    source: 'https://www.unodc.org',
    confidence: 'high',
  },
];

/** A standard named in code; an unknown id does not compile. */
export function spaceStandard(id: SpaceStandardId): SpaceStandard {
  const found = SPACE_STANDARDS.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no such standard: ${id}`);
  return found;
}
