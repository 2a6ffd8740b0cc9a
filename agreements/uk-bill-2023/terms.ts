/** What the bill of 2023 would have said, and what was only asked for in debate. */
import { text } from '../../src/instruments/authoring.ts';
import type { Layer, Term, TermKey } from '../../src/instruments/agreement.ts';
import { sources as s } from './sources.ts';

const INTRODUCED_ON = '2023-11-14';

const term = (key: TermKey, cite: string, source: string, en: string, es: string, layer: Layer = 'statute'): Term => ({
  key,
  value: text(en, es),
  layer,
  from: INTRODUCED_ON,
  cite,
  source,
  confidence: 'high',
});

const amendment = (key: TermKey, source: string, en: string, es: string): Term =>
  term(key, 'amendment in committee, 18 January 2024, not adopted', source, en, es, 'policy');

export const terms: readonly Term[] = [
  term(
    'parties',
    'bill of 14 November 2023',
    s.E11,
    'The United Kingdom, and whichever state would make an arrangement with it; Estonia was named.',
    'El Reino Unido y el Estado que celebrara un arreglo con él; se mencionó a Estonia.',
  ),
  term(
    'instrument',
    'Criminal Justice Bill 2023, clauses 25–29',
    s.U2,
    'Clauses 25 to 29 of the Criminal Justice Bill, introduced on 14 November 2023. A bill, and no agreement with any state.',
    'Cláusulas 25 a 29 del proyecto de ley de justicia penal, presentado el 14 de noviembre de 2023. Un proyecto de ley, y ningún acuerdo con Estado alguno.',
  ),
  {
    ...term(
      'status',
      'announcement of 3 October 2023',
      s.U1,
      'Announced by the justice secretary, Alex Chalk, on 3 October 2023.',
      'Anunciado por el ministro de Justicia, Alex Chalk, el 3 de octubre de 2023.',
      'policy',
    ),
    from: '2023-10-03',
  },
  term(
    'status',
    'dissolution of May 2024',
    s.U3,
    'It fell in May 2024 when Parliament was dissolved: it was never law.',
    'Decayó en mayo de 2024 al disolverse el Parlamento: nunca fue ley.',
  ),
  term('nationalLegalBase', 'clause 25', s.U2, 'Clause 25: definitions and the arrangements.', 'Cláusula 25: definiciones y arreglos.'),
  term('transferSteps', 'clause 26', s.U2, 'Clause 26: warrants.', 'Cláusula 26: órdenes (warrants).'),
  term(
    'custodyAndResponsibility',
    'clause 27',
    s.U2,
    'Clause 27: the effect of a warrant. What effect was not seen.',
    'Cláusula 27: efecto de la orden. Qué efecto, no se vio.',
  ),
  term(
    'oversight',
    'clause 28',
    s.U2,
    'Clause 28: a Controller is compulsory, and the inspectorate may inspect.',
    'Cláusula 28: es obligatorio un interventor, y la inspección puede inspeccionar.',
  ),
  term('derogations', 'clause 29', s.U2, 'Clause 29: a delegated power to make rules.', 'Cláusula 29: facultad delegada de dictar normas.'),
  amendment(
    'remainingTerm',
    s.U2,
    'Asked for and not adopted: nobody with less than 180 days to serve.',
    'Pedido y no aprobado: nadie a quien queden menos de 180 días por cumplir.',
  ),
  amendment(
    'whoMayBeSent',
    s.U2,
    'Asked for and not adopted: nobody serving an indeterminate sentence for public protection.',
    'Pedido y no aprobado: nadie que cumpla una pena indeterminada de protección pública.',
  ),
  amendment(
    'wantedPersons',
    s.U2,
    'Asked for and not adopted: nobody who is needed for proceedings.',
    'Pedido y no aprobado: nadie a quien se necesite en un proceso.',
  ),
  amendment(
    'education',
    s.U2,
    'Asked for and not adopted: nobody who is needed for training.',
    'Pedido y no aprobado: nadie a quien se necesite en una formación.',
  ),
  amendment(
    'death',
    s.U5,
    'Asked for and not adopted: the coroner covers deaths abroad.',
    'Pedido y no aprobado: el juez instructor de muertes (coroner) conoce de las muertes en el extranjero.',
  ),
  amendment(
    'transitRestraint',
    s.U5,
    'Asked for and not adopted: escorts are inspected.',
    'Pedido y no aprobado: se inspeccionan las escoltas.',
  ),
  {
    ...term(
      'whatHappened',
      'later policy',
      s.E11,
      'Nobody was sent. Britain later chose measures at home.',
      'No se envió a nadie. El Reino Unido optó después por medidas internas.',
      'policy',
    ),
    from: '2024-06-01',
  },
];
