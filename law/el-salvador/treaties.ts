/** El Salvador’s treaties and its own nationals: ratification by the Assembly, no expatriation, return, extradition by treaty, and the transfer of sentences. */
import { cited, settled, since, text, LONG_SINCE } from '../../src/instruments/authoring.ts';
import { isCitizenOf } from '../../src/people/derived.ts';
import { agreement, party, proposal, states } from '../../src/people/facts.ts';
import { all, isFalse, isTrue, not, oneOf, type Expression } from '../../src/rules/expression.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { VERIFIED_THROUGH } from './title-to-hold.ts';

const CONSTITUTION = 'vozdeamerica (art. 144); Constitución de 1983';
const OAS_STATUS = 'oas.org/juridico/english/sigs/a-57.html';
const ASSEMBLY = text('Legislative Assembly', 'Asamblea Legislativa');
const MIGRATION = text('Salvadoran migration authority', 'Dirección General de Migración y Extranjería');
const AUTHORITY = text('Salvadoran central authority and court', 'Autoridad central y tribunal de El Salvador');

const common = { standing: settled, confidence: 'medium', verifiedThrough: VERIFIED_THROUGH } satisfies Partial<Rule>;

const bothBound: Expression = all(isTrue(party('oas-57', 'sending')), isTrue(party('oas-57', 'receiving')));
/** A transfer of sentence between two parties rests on the Inter-American Convention, which the Assembly ratified on 5 November 2007. */
const underInterAmericanConvention: Expression = all(oneOf(proposal.mode, 'sentence-transfer'), bothBound);
const nationalAdmitted: Expression = isCitizenOf('SV');

export const treatyRules: readonly Rule[] = [
  {
    ...common,
    id: 'SV.C5/28/144/131(7)',
    effect: 'bar-until',
    role: 'receiving',
    modes: ['sentence-transfer', 'rented-prison', 'court-ordered-detention', 'removal-to-prison', 'extradition'],
    cure: { by: ASSEMBLY, what: text('Ratify the treaty', 'Ratificar el tratado') },
    statement: text(
      'An instrument binds El Salvador, and prevails over its statutes, only once the Legislative Assembly has ratified it.',
      'Un instrumento obliga a El Salvador, y prevalece sobre sus leyes, solo cuando la Asamblea Legislativa lo ha ratificado.',
    ),
    citations: [cited('Constitución, arts. 131(7), 144, 28', 'medium', CONSTITUTION)],
    versions: since(LONG_SINCE, all(isFalse(agreement.ratifiedByReceivingState), not(underInterAmericanConvention))),
    decides: {
      question: text('Has the Assembly ratified the instrument?', '¿Ha ratificado la Asamblea el instrumento?'),
      authority: ASSEMBLY,
    },
    note: text(
      'No ratified treaty on CECOT was found; a search that finds nothing proves nothing, so for that arrangement the answer is open.',
      'No se halló un tratado ratificado sobre el CECOT; una búsqueda sin resultado no prueba nada, por lo que para ese arreglo la respuesta queda abierta.',
    ),
  },
  {
    ...common,
    id: 'SV.C5/28/144/131(7).NATIONALS',
    effect: 'bar',
    role: 'sending',
    modes: ['rented-prison', 'court-ordered-detention', 'removal', 'removal-to-prison', 'alien-enemies'],
    statement: text('El Salvador does not expatriate its own nationals.', 'El Salvador no expatria a sus propios nacionales.'),
    citations: [cited('Constitución, art. 5', 'medium', CONSTITUTION)],
    versions: since(LONG_SINCE, isCitizenOf('SV')),
    decides: {
      question: text('Is the person Salvadoran?', '¿Es salvadoreña la persona?'),
      authority: text('Constitutional Chamber of the Supreme Court', 'Sala de lo Constitucional'),
    },
    note: text(
      'A transfer of sentence with the person’s consent is not expatriation.',
      'Un traslado de condena con consentimiento de la persona no es expatriación.',
    ),
  },
  {
    ...common,
    id: 'SV.C5/28/144/131(7).EXTRADITION',
    effect: 'requires',
    role: 'sending',
    modes: ['extradition'],
    cure: { by: ASSEMBLY, what: text('Ratify an extradition treaty', 'Ratificar un tratado de extradición') },
    statement: text('El Salvador extradites only under a treaty.', 'El Salvador solo extradita en virtud de un tratado.'),
    citations: [cited('Constitución, art. 28', 'medium', CONSTITUTION)],
    versions: since(LONG_SINCE, isTrue(agreement.isTreaty)),
    decides: {
      question: text('Is there a treaty?', '¿Hay tratado?'),
      authority: text('Supreme Court of Justice', 'Corte Suprema de Justicia'),
    },
  },
  {
    ...common,
    id: 'SV.C5.RETURN',
    effect: 'permits',
    role: 'receiving',
    modes: ['removal'],
    applies: nationalAdmitted,
    statement: text('El Salvador admits its own nationals.', 'El Salvador admite a sus propios nacionales.'),
    citations: [cited('Constitución, art. 5', 'medium', CONSTITUTION)],
    versions: since(LONG_SINCE, nationalAdmitted),
    decides: { question: text('Is the person Salvadoran?', '¿Es salvadoreña la persona?'), authority: MIGRATION },
    note: text(
      'A return to liberty or to what Salvadoran law itself orders; it is never a title to imprison.',
      'Un retorno a la libertad o a lo que ordene la propia ley salvadoreña; nunca es título para encarcelar.',
    ),
  },
  {
    ...common,
    id: 'SV.TREATY',
    effect: 'permits',
    role: 'receiving',
    modes: ['sentence-transfer'],
    confidence: 'high',
    cure: {
      by: AUTHORITY,
      what: text('Agree to receive the person, and recognise the judgment', 'Aceptar a la persona y reconocer la sentencia'),
    },
    statement: text(
      'Under the Inter-American Convention El Salvador receives sentenced persons once it agrees and its court has given a title.',
      'En virtud de la Convención Interamericana, El Salvador recibe a personas condenadas una vez que acepta y su tribunal ha dado el título.',
    ),
    citations: [
      cited('Inter-American Convention, deposit of 18 December 2007, in force for El Salvador 17 January 2008', 'high', OAS_STATUS),
      cited('Constitución, art. 144', 'medium', CONSTITUTION),
    ],
    versions: since(LONG_SINCE, all(bothBound, isTrue(states.receivingAgrees), oneOf(states.localTitle, 'judgment', 'recognised'))),
    decides: {
      question: text('Does Salvadoran law receive this person?', '¿Recibe la ley salvadoreña a esta persona?'),
      authority: AUTHORITY,
    },
    note: text(
      'El Salvador is not a party to the Council of Europe’s convention of 1983.',
      'El Salvador no es parte en el convenio del Consejo de Europa de 1983.',
    ),
  },
  {
    ...common,
    id: 'SV.TREATY.SENDING',
    effect: 'permits',
    role: 'sending',
    modes: ['sentence-transfer'],
    cure: { by: AUTHORITY, what: text('Agree to the transfer', 'Aceptar el traslado') },
    statement: text(
      'Under the Inter-American Convention El Salvador may send a sentenced person to serve the sentence in the state of nationality.',
      'En virtud de la Convención Interamericana, El Salvador puede enviar a una persona condenada a cumplir la pena en el Estado de su nacionalidad.',
    ),
    citations: [
      cited('Inter-American Convention, deposit of 18 December 2007', 'high', OAS_STATUS),
      cited('Constitución, art. 144', 'medium', CONSTITUTION),
    ],
    versions: since(LONG_SINCE, all(bothBound, isTrue(states.sendingAgrees))),
    decides: {
      question: text('Does Salvadoran law let this person go?', '¿Permite la ley salvadoreña que esta persona salga?'),
      authority: AUTHORITY,
    },
  },
];
