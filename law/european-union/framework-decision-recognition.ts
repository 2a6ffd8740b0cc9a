/**
 * Recognition under Framework Decision 2008/909/JHA (articles 7 to 9). The framework's own grounds of refusal are optional: they weigh.
 * Where a member's act makes one mandatory, that act says so in its own order (see `law/netherlands/sentences-within-the-union.ts`).
 */
import type { Text } from '../../src/base/text.ts';
import { since, text } from '../../src/instruments/authoring.ts';
import { timeLeftAtLeast } from '../../src/people/derived.ts';
import { conviction, offence, offences, proposal, sentence, states } from '../../src/people/facts.ts';
import {
  all,
  any,
  finding,
  isAfter,
  isFalse,
  isOnOrBefore,
  isTrue,
  not,
  oneOf,
  plus,
  ruleHolds,
  some,
  every,
} from '../../src/rules/expression.ts';
import type { Expression } from '../../src/rules/expression.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { article, CARRIED_OUT_BY, common, EXECUTING_AUTHORITY, ISSUING_AUTHORITY } from './framework-decision-text.ts';

/** One of the 32 kinds, with a maximum of at least three years in the issuing state: double criminality is not checked. */
const listedAndSerious: Expression = all(
  isTrue(offence.listed),
  isOnOrBefore(plus(offence.committedOn, 'P3Y', 'last-day'), plus(offence.committedOn, offence.issuingMaximum, 'last-day')),
);
/** Some offence is no crime in the executing state, and is none for which that is not asked. */
export const notACrimeThere: Expression = some(offences, all(isFalse(offence.dualCriminality), not(listedAndSerious)));
/** Under six months were left on the day on which the judgment and the certificate arrived. */
export const underSixMonths: Expression = all(
  not(oneOf(sentence.type, 'life', 'indeterminate', 'preventive')),
  not(timeLeftAtLeast('P6M', proposal.receivedOn)),
);
/** Judged in absence, and none of the cases holds in which that is safe. */
export const unsafeAbsence: Expression = all(isTrue(conviction.inAbsentia), not(finding('trial-safeguards')));

type Ground = {
  readonly letter: string;
  readonly when: Expression;
  readonly statement: Text;
  readonly question: Text;
  readonly consultFirst?: true;
};

const GROUNDS: readonly Ground[] = [
  {
    letter: 'A',
    consultFirst: true,
    when: isFalse(states.certificateComplete),
    statement: text(
      'Recognition may be refused where the certificate is incomplete or plainly does not match the judgment and is not put right in time.',
      'Se puede denegar el reconocimiento si el certificado está incompleto o no corresponde manifiestamente a la sentencia y no se corrige a tiempo.',
    ),
    question: text('Is the certificate complete?', '¿Está completo el certificado?'),
  },
  {
    letter: 'C',
    consultFirst: true,
    when: finding('tried-before'),
    statement: text(
      'Recognition may be refused where enforcement would offend against the rule that nobody is tried twice for the same acts.',
      'Se puede denegar el reconocimiento si la ejecución contraviene la regla de que nadie es juzgado dos veces por los mismos hechos.',
    ),
    question: text('Has the person already been judged for the same acts?', '¿Ha sido ya juzgada la persona por los mismos hechos?'),
  },
  {
    letter: 'D',
    when: notACrimeThere,
    statement: text(
      'Recognition may be refused where the act is no crime in the executing state, unless it is one of the 32 kinds with a maximum of at least three years.',
      'Se puede denegar el reconocimiento si el hecho no es delito en el Estado de ejecución, salvo que sea una de las 32 clases con un máximo de al menos tres años.',
    ),
    question: text('Is the act a crime in the executing state?', '¿Es el hecho delito en el Estado de ejecución?'),
  },
  {
    letter: 'E',
    when: finding('time-barred'),
    statement: text(
      'Recognition may be refused where the sentence is time-barred.',
      'Se puede denegar el reconocimiento si la pena ha prescrito.',
    ),
    question: text('Is the sentence time-barred there?', '¿Ha prescrito allí la pena?'),
  },
  {
    letter: 'F',
    when: finding('immunity'),
    statement: text(
      'Recognition may be refused where an immunity stands in the way.',
      'Se puede denegar el reconocimiento si una inmunidad lo impide.',
    ),
    question: text('Does an immunity stand in the way?', '¿Lo impide una inmunidad?'),
  },
  {
    letter: 'G',
    when: finding('below-criminal-age'),
    statement: text(
      'Recognition may be refused where the person was too young to answer for the acts under the executing state’s law.',
      'Se puede denegar el reconocimiento si la persona era demasiado joven para responder de los hechos según el derecho del Estado de ejecución.',
    ),
    question: text(
      'Was the person under the age of criminal responsibility?',
      '¿Era la persona menor de la edad de responsabilidad penal?',
    ),
  },
  {
    letter: 'H',
    when: underSixMonths,
    statement: text(
      'Recognition may be refused where less than six months of the sentence are left when the judgment is received.',
      'Se puede denegar el reconocimiento si quedan menos de seis meses de pena cuando se recibe la sentencia.',
    ),
    question: text('How much was left when the judgment was received?', '¿Cuánto quedaba al recibirse la sentencia?'),
  },
  {
    letter: 'I',
    consultFirst: true,
    when: unsafeAbsence,
    statement: text(
      'Recognition may be refused where the trial was held in the person’s absence, outside the cases in which that is safe.',
      'Se puede denegar el reconocimiento si el juicio se celebró en ausencia de la persona, fuera de los casos en que eso es admisible.',
    ),
    question: text('Was the person at the trial, or was the absence safe?', '¿Estuvo la persona en el juicio o fue admisible su ausencia?'),
  },
  {
    letter: 'J',
    when: finding('speciality-consent-refused'),
    statement: text(
      'Recognition may be refused where, before the decision, the issuing state will not consent to a trial for another earlier offence.',
      'Se puede denegar el reconocimiento si, antes de la decisión, el Estado de emisión no consiente un juicio por otro delito anterior.',
    ),
    question: text(
      'Has the issuing state refused consent to another trial?',
      '¿Ha negado el Estado de emisión su consentimiento a otro juicio?',
    ),
  },
  {
    letter: 'K',
    consultFirst: true,
    when: not(finding('measure-executable')),
    statement: text(
      'Recognition may be refused where the sentence includes a psychiatric or health measure that the executing state cannot carry out.',
      'Se puede denegar el reconocimiento si la pena incluye una medida psiquiátrica o de salud que el Estado de ejecución no puede ejecutar.',
    ),
    question: text('Can the measure be carried out there?', '¿Puede ejecutarse allí la medida?'),
  },
  {
    letter: 'L',
    consultFirst: true,
    when: finding('committed-there'),
    statement: text(
      'Recognition may be refused where the offence was committed wholly or for an essential part in the executing state.',
      'Se puede denegar el reconocimiento si el delito se cometió en todo o en parte esencial en el Estado de ejecución.',
    ),
    question: text('Was the offence committed in the executing state?', '¿Se cometió el delito en el Estado de ejecución?'),
  },
];

const ground = ({ letter, when, statement, question, consultFirst }: Ground): Rule => ({
  ...common,
  id: `EU.909.9-1-${letter}`,
  effect: 'factor',
  mayRefuse: statement,
  statement,
  citations: article(`9(1)(${letter.toLowerCase()})`),
  versions: since(CARRIED_OUT_BY, when),
  decides: { question, authority: EXECUTING_AUTHORITY },
  ...(consultFirst === true
    ? {
        note: text(
          'The issuing authority is consulted first. A member’s own act may make this ground mandatory.',
          'Antes se consulta a la autoridad de emisión. La ley de un miembro puede hacer obligatorio este motivo.',
        ),
      }
    : { note: text('A member’s own act may make this ground mandatory.', 'La ley de un miembro puede hacer obligatorio este motivo.') }),
});

export const recognitionRules: readonly Rule[] = [
  {
    ...common,
    id: 'EU.909.7-1',
    effect: 'compute',
    computes: {
      kind: 'consequence',
      what: text(
        'Double criminality is not checked, unless the executing state has declared that it checks it all the same (7(4))',
        'No se comprueba la doble incriminación, salvo que el Estado de ejecución haya declarado que la comprueba igualmente (7(4))',
      ),
    },
    statement: text(
      'For 32 kinds of offence with a maximum of at least three years in the issuing state, double criminality is not checked.',
      'En 32 clases de delito con un máximo de al menos tres años en el Estado de emisión no se comprueba la doble incriminación.',
    ),
    citations: article('7(1), (4)'),
    versions: since(CARRIED_OUT_BY, every(offences, listedAndSerious)),
    decides: { question: text('Are the offences of the 32 kinds?', '¿Son los delitos de las 32 clases?'), authority: ISSUING_AUTHORITY },
    note: text(
      'Which members made the declaration of 7(4) is not encoded.',
      'No está codificado qué miembros hicieron la declaración de 7(4).',
    ),
  },
  {
    ...common,
    id: 'EU.909.8-2',
    effect: 'compute',
    computes: {
      kind: 'adaptation',
      to: text(
        'The executing state’s maximum for similar offences, and no lower',
        'El máximo del Estado de ejecución para delitos semejantes, y no menos',
      ),
      why: text('The sentence is longer than that maximum', 'La pena supera ese máximo'),
    },
    statement: text(
      'A sentence above the executing state’s maximum for similar offences is brought down to that maximum, not below it.',
      'La pena que supera el máximo del Estado de ejecución para delitos semejantes se reduce a ese máximo, no por debajo.',
    ),
    citations: article('8(2)'),
    versions: since(
      CARRIED_OUT_BY,
      every(
        offences,
        isAfter(plus(sentence.start, sentence.imposed, 'last-day'), plus(sentence.start, offence.executingMaximum, 'last-day')),
      ),
    ),
    decides: { question: text('Is the sentence above that maximum?', '¿Supera la pena ese máximo?'), authority: EXECUTING_AUTHORITY },
    note: text(
      'Speaks only where the sentence is above the maximum of every offence: joint maxima are not encoded.',
      'Solo habla si la pena supera el máximo de cada delito: no se codifican los máximos conjuntos.',
    ),
  },
  {
    ...common,
    id: 'EU.909.8-3',
    effect: 'compute',
    computes: {
      kind: 'consequence',
      what: text(
        'A kind of sentence unknown there becomes the nearest one; never a fine, and never heavier in kind or length',
        'Una clase de pena desconocida allí pasa a ser la más próxima; nunca una multa, y nunca más grave en su clase o duración',
      ),
    },
    statement: text(
      'Adaptation never turns custody into a fine and never makes the sentence heavier.',
      'La adaptación nunca convierte la privación de libertad en multa ni agrava la pena.',
    ),
    citations: article('8(3), (4)'),
    versions: since(CARRIED_OUT_BY, oneOf(states.localTitle, 'recognised')),
    decides: { question: text('What may adaptation do?', '¿Qué puede hacer la adaptación?'), authority: EXECUTING_AUTHORITY },
  },
  {
    ...common,
    id: 'EU.909.9-1-B',
    effect: 'factor',
    mayRefuse: text(
      'The conditions of article 4(1) on the state and the person are not met',
      'No se cumplen las condiciones del artículo 4(1) sobre el Estado y la persona',
    ),
    statement: text(
      'Recognition may be refused where the person is in neither state, or the state is not one to which the judgment may go.',
      'Se puede denegar el reconocimiento si la persona no está en ninguno de los dos Estados o el Estado no es uno de los posibles.',
    ),
    citations: article('9(1)(b)'),
    versions: since(CARRIED_OUT_BY, any(not(ruleHolds('EU.909.4-1')), not(ruleHolds('EU.909.4-1.PRESENCE')))),
    decides: {
      question: text('Are the conditions of article 4(1) met?', '¿Se cumplen las condiciones del artículo 4(1)?'),
      authority: EXECUTING_AUTHORITY,
    },
    note: text(
      'The issuing authority is consulted first. A member’s own act may make this ground mandatory.',
      'Antes se consulta a la autoridad de emisión. La ley de un miembro puede hacer obligatorio este motivo.',
    ),
  },
  ...GROUNDS.map(ground),
];
