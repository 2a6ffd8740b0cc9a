/** The steps of a transfer from the United States to a state of nationality, in order: chapter 306 of title 18 with the convention. None may be skipped. */
import { text } from '../../src/instruments/authoring.ts';
import type { Gate } from '../../src/instruments/agreement.ts';

const UNIT = text(
  'Department of Justice, International Prisoner Transfer Unit',
  'Departamento de Justicia, Unidad de Traslado Internacional de Presos',
);
const JUDGE = text('United States magistrate judge or judge', 'Juez de los Estados Unidos');
const SALVADORAN = text('Central authority of El Salvador', 'Autoridad central de El Salvador');

export const gates: readonly Gate[] = [
  {
    number: 1,
    actor: UNIT,
    cite: '18 USC 4100, 4101; A-57 art. I(3), III',
    act: text(
      'Eligibility: treaty in force, nationality, final sentence with the appeal period over, six months left, dual criminality, nothing pending',
      'Idoneidad: tratado vigente, nacionalidad, condena firme con plazo de apelación vencido, seis meses por cumplir, doble incriminación, nada pendiente',
    ),
    document: text(
      'Request form, judgment, pre-sentence report, sentence computation',
      'Solicitud, sentencia, informe previo, cómputo de la pena',
    ),
    limit: text('No statutory time limit', 'Sin plazo legal'),
  },
  {
    number: 2,
    actor: text('The person; the warden informs', 'La persona; informa el director'),
    cite: '28 CFR 527.43–.45',
    act: text('The person applies', 'La persona lo solicita'),
  },
  {
    number: 3,
    actor: UNIT,
    cite: '18 USC 4102(3), (6)',
    act: text(
      'The Department of Justice approves; for a person sentenced by a state the state agrees too',
      'El Departamento de Justicia aprueba; por una persona condenada por un estado, acepta también el estado',
    ),
  },
  {
    number: 4,
    actor: SALVADORAN,
    cite: 'A-57 art. V',
    act: text('El Salvador approves, and may verify the consent', 'El Salvador aprueba, y puede verificar el consentimiento'),
  },
  {
    number: 5,
    actor: text('Federal Public Defender or appointed counsel', 'Defensoría Pública Federal o abogado de oficio'),
    cite: '18 USC 4107(c), 4109',
    act: text(
      'Counsel advises; a guardian is appointed for a minor or a person who cannot decide',
      'Asesora un abogado; se nombra tutor para un menor o para quien no puede decidir',
    ),
  },
  {
    number: 6,
    actor: JUDGE,
    cite: '18 USC 4107',
    act: text(
      'Hearing on consent: four understandings, no improper inducement',
      'Audiencia sobre el consentimiento: cuatro puntos comprendidos, sin incentivos indebidos',
    ),
    document: text('The Attorney General’s form; a recording', 'El formulario de la Fiscalía General; una grabación'),
  },
  {
    number: 7,
    actor: JUDGE,
    cite: '18 USC 4107(b)(4)',
    act: text(
      'Consent is verified, and final in United States law',
      'El consentimiento queda verificado, y es definitivo en la ley estadounidense',
    ),
  },
  {
    number: 8,
    actor: UNIT,
    cite: 'A-57 art. V(7)',
    act: text('Escorts and travel document', 'Escolta y documento de viaje'),
    document: text('Certified judgment, time served, possible time off', 'Sentencia certificada, tiempo cumplido, posibles reducciones'),
  },
  {
    number: 9,
    actor: text('Both states', 'Ambos Estados'),
    cite: 'A-57 art. V',
    act: text('Handover against receipt', 'Entrega contra recibo'),
    document: text('Receipt', 'Recibo'),
    limit: text('Usually three months or more after both approvals', 'Por lo común, tres meses o más tras ambas aprobaciones'),
  },
  {
    number: 10,
    actor: SALVADORAN,
    cite: '18 USC 3244; A-57 art. VII, VIII',
    act: text(
      'The sentence is served and reported on; only the United States reviews it',
      'La pena se cumple y se informa; solo los Estados Unidos la revisan',
    ),
  },
  {
    number: 11,
    actor: text('Department of Homeland Security', 'Departamento de Seguridad Nacional'),
    cite: '18 USC 4113',
    act: text(
      'Effect on immigration status, only if there was a removal order or voluntary departure',
      'Efecto migratorio, solo si había orden de expulsión o salida voluntaria',
    ),
  },
];
