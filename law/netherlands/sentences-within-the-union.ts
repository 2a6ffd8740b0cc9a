/** The Dutch act that carries out Framework Decision 2008/909 (WETS): sentences received from and sent to other members of the Union. */
import type { Text } from '../../src/base/text.ts';
import { cited, settled, since, text } from '../../src/instruments/authoring.ts';
import type { Instrument } from '../../src/instruments/law.ts';
import { conviction, party, states } from '../../src/people/facts.ts';
import { any, finding, isFalse, isTrue, not, oneOf, ruleHolds, type Expression } from '../../src/rules/expression.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { notACrimeThere, underSixMonths } from '../european-union/framework-decision-recognition.ts';

const SOURCE = 'https://wetten.overheid.nl/BWBR0031814';
const IN_FORCE = '2012-11-01';
/** The grounds of refusal were read in the text of 2017; how they read before is not known. */
const TEXT_OF = '2017-01-01';
const MINISTER = text('Dutch Minister of Justice and Security', 'Ministro neerlandés de Justicia y Seguridad');

const receiving = {
  role: 'receiving',
  modes: ['sentence-transfer'],
  applies: isTrue(party('eu', 'sending')),
  standing: settled,
  confidence: 'medium',
  verifiedThrough: '2026-11-24',
} satisfies Partial<Rule>;

const permissions: readonly Rule[] = [
  {
    ...receiving,
    id: 'NL.WETS',
    effect: 'permits',
    cure: { by: MINISTER, what: text('Recognise the judgment', 'Reconocer la sentencia') },
    statement: text(
      'The Netherlands serves a sentence passed in another member of the Union once the minister has recognised the judgment.',
      'Los Países Bajos ejecutan una pena impuesta en otro miembro de la Unión una vez que el ministro ha reconocido la sentencia.',
    ),
    citations: [cited('Wets art. 2:2(1)', 'high', 'wetten.legaltools.nl, Wets, hoofdstuk 2, afdeling 1 (Stb. 2012, 333)')],
    versions: since(IN_FORCE, oneOf(states.localTitle, 'recognised')),
    decides: { question: text('Has the judgment been recognised?', '¿Se ha reconocido la sentencia?'), authority: MINISTER },
  },
  {
    ...receiving,
    id: 'NL.WETS.ISSUING',
    effect: 'permits',
    role: 'sending',
    applies: isTrue(party('eu', 'receiving')),
    cure: { by: MINISTER, what: text('Forward the judgment', 'Transmitir la sentencia') },
    statement: text(
      'The minister may send a Dutch judgment to another member of the Union to be recognised and served there.',
      'El ministro puede transmitir una sentencia neerlandesa a otro miembro de la Unión para que allí se reconozca y se cumpla.',
    ),
    citations: [cited('Wets art. 2:2(2)', 'high', 'wetten.legaltools.nl, Wets, hoofdstuk 2, afdeling 1 (Stb. 2012, 333)')],
    versions: since(IN_FORCE, isTrue(states.sendingAgrees)),
    decides: {
      question: text('Does the Netherlands forward the judgment?', '¿Transmiten los Países Bajos la sentencia?'),
      authority: MINISTER,
    },
    note: text(
      'The conditions of sending are those of the framework decision, which the act carries out.',
      'Las condiciones del envío son las de la decisión marco, que la ley ejecuta.',
    ),
  },
];

type Mandatory = {
  readonly letter: string;
  readonly when: Expression;
  readonly statement: Text;
  readonly question: Text;
  readonly cure?: Text;
};

const MANDATORY: readonly Mandatory[] = [
  {
    letter: 'A',
    when: isFalse(states.certificateComplete),
    cure: text('Complete or correct the certificate', 'Completar o corregir el certificado'),
    statement: text('An incomplete or mistaken certificate is refused.', 'Se rechaza un certificado incompleto o erróneo.'),
    question: text('Is the certificate complete?', '¿Está completo el certificado?'),
  },
  {
    letter: 'B',
    when: any(not(ruleHolds('EU.909.4-1')), not(ruleHolds('EU.909.4-1.PRESENCE'))),
    cure: text('Bring about the conditions of article 4(1)', 'Cumplir las condiciones del artículo 4(1)'),
    statement: text(
      'A judgment that may not be sent to the Netherlands under article 4(1) is refused.',
      'Se rechaza una sentencia que no puede transmitirse a los Países Bajos según el artículo 4(1).',
    ),
    question: text('Are the conditions of article 4(1) met?', '¿Se cumplen las condiciones del artículo 4(1)?'),
  },
  {
    letter: 'C',
    when: finding('tried-before'),
    statement: text('Nobody serves a sentence for acts already finally judged.', 'Nadie cumple una pena por hechos ya juzgados en firme.'),
    question: text('Has the person already been judged for the same acts?', '¿Ha sido ya juzgada la persona por los mismos hechos?'),
  },
  {
    letter: 'D',
    when: notACrimeThere,
    statement: text(
      'A sentence for an act that is no Dutch crime is refused, save for the 32 kinds.',
      'Se rechaza una pena por un hecho que no es delito neerlandés, salvo las 32 clases.',
    ),
    question: text('Is the act a crime in the Netherlands?', '¿Es el hecho delito en los Países Bajos?'),
  },
  {
    letter: 'E',
    when: finding('time-barred'),
    statement: text('A sentence that is time-barred is refused.', 'Se rechaza una pena prescrita.'),
    question: text('Is the sentence time-barred?', '¿Ha prescrito la pena?'),
  },
  {
    letter: 'F',
    when: finding('immunity'),
    statement: text('An immunity under Dutch law bars enforcement.', 'Una inmunidad según el derecho neerlandés impide la ejecución.'),
    question: text('Does an immunity stand in the way?', '¿Lo impide una inmunidad?'),
  },
  {
    letter: 'G',
    when: finding('below-criminal-age'),
    statement: text(
      'A sentence for acts done under the Dutch age of criminal responsibility is refused.',
      'Se rechaza una pena por hechos cometidos antes de la edad penal neerlandesa.',
    ),
    question: text('Was the person too young to answer for the acts?', '¿Era la persona demasiado joven para responder de los hechos?'),
  },
  {
    letter: 'I',
    when: isTrue(conviction.inAbsentia),
    statement: text(
      'A judgment given in the person’s absence is refused, outside the safe cases.',
      'Se rechaza una sentencia dictada en ausencia de la persona, fuera de los casos admisibles.',
    ),
    question: text('Was the person at the trial?', '¿Estuvo la persona en el juicio?'),
  },
  {
    letter: 'K',
    when: not(finding('measure-executable')),
    statement: text(
      'A measure of psychiatry or health that cannot be carried out in the Netherlands is refused.',
      'Se rechaza una medida psiquiátrica o de salud que no puede ejecutarse en los Países Bajos.',
    ),
    question: text('Can the measure be carried out?', '¿Puede ejecutarse la medida?'),
  },
];

const mandatory = ({ letter, when, statement, question, cure }: Mandatory): Rule => ({
  ...receiving,
  id: `NL.WETS.2-13-${letter}`,
  ...(cure === undefined
    ? { effect: 'bar' }
    : { effect: 'bar-until', cure: { by: text('The issuing state', 'El Estado de emisión'), what: cure } }),
  statement,
  citations: [cited(`Wets art. 2:13; FD 2008/909/JHA art. 9(1)(${letter.toLowerCase()})`, 'medium', SOURCE)],
  versions: since(TEXT_OF, when),
  decides: { question, authority: MINISTER },
  note: text(
    'Optional in the framework decision; the Dutch act makes it mandatory (text of 2017).',
    'Facultativo en la decisión marco; la ley neerlandesa lo hace obligatorio (texto de 2017).',
  ),
});

/** Where the trial in absence was safe the bar of the letter (i) does not stand. */
const safeAbsence: Rule = {
  ...receiving,
  id: 'NL.WETS.2-13-I.SAFE',
  effect: 'exception',
  of: 'NL.WETS.2-13-I',
  priority: 1,
  statement: text(
    'A trial in the person’s absence is no bar where the safeguards were met.',
    'El juicio en ausencia no es impedimento si se cumplieron las garantías.',
  ),
  citations: [cited('Wets art. 2:13; FD 2008/909/JHA art. 9(1)(i)', 'medium', SOURCE)],
  versions: since(TEXT_OF, finding('trial-safeguards')),
  decides: { question: text('Were the safeguards met?', '¿Se cumplieron las garantías?'), authority: MINISTER },
};

const optional: Rule = {
  ...receiving,
  id: 'NL.WETS.2-14',
  effect: 'factor',
  mayRefuse: text(
    'Less than six months left on receipt, or the offence was committed in the Netherlands',
    'Menos de seis meses restantes a la recepción, o el delito se cometió en los Países Bajos',
  ),
  statement: text(
    'The minister may refuse where less than six months are left on receipt, or the offence was committed in the Netherlands.',
    'El ministro puede rechazar si a la recepción quedan menos de seis meses o si el delito se cometió en los Países Bajos.',
  ),
  citations: [cited('Wets art. 2:14; FD 2008/909/JHA art. 9(1)(h), (l)', 'medium', SOURCE)],
  versions: since(TEXT_OF, any(underSixMonths, finding('committed-there'))),
  decides: { question: text('Is there an optional ground of refusal?', '¿Hay un motivo facultativo de denegación?'), authority: MINISTER },
};

export const sentencesWithinTheUnion: Instrument = {
  id: 'nl-wets',
  title: text(
    'Dutch act on mutual recognition of custodial sentences (Wets)',
    'Ley neerlandesa de reconocimiento mutuo de penas privativas de libertad (Wets)',
  ),
  order: 'NL',
  cite: 'Wet wederzijdse erkenning en tenuitvoerlegging vrijheidsbenemende en voorwaardelijke sancties, Stb. 2012, 333',
  source: SOURCE,
  confidence: 'medium',
  verifiedThrough: '2026-11-24',
  rules: [...permissions, ...MANDATORY.map(mandatory), safeAbsence, optional],
};
