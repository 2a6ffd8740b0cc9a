/** When a judgment may be forwarded under Framework Decision 2008/909/JHA: to which state, with whose consent, heard and told how (articles 1 to 6). */
import { since, text } from '../../src/instruments/authoring.ts';
import { destinationIsNationality } from '../../src/people/derived.ts';
import { consent, conviction, notice, person, proposal, removal, states } from '../../src/people/facts.ts';
import {
  all,
  any,
  finding,
  includesCountry,
  isFalse,
  isTrue,
  not,
  oneOf,
  sameCountry,
  type Expression,
} from '../../src/rules/expression.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { betweenMembers } from './member-states.ts';
import {
  article,
  BOTH,
  CARRIED_OUT_BY,
  common,
  EXECUTING_AUTHORITY,
  general,
  ISSUING_AUTHORITY,
  PERSON,
} from './framework-decision-text.ts';

const livesThere = any(
  includesCountry(person.livesIn, proposal.receivingState),
  sameCountry(person.residenceCountry, proposal.receivingState),
);
const nationalWhoLivesThere = all(destinationIsNationality, livesThere);
const nationalToBeDeported = all(
  destinationIsNationality,
  isTrue(removal.expulsionFlowsFromSentence),
  sameCountry(removal.designatedCountry, proposal.receivingState),
);
const wentThereBecauseOfTheCase = any(isTrue(removal.fledHome), isTrue(removal.returnedBecauseOfCase));
const inIssuingState: Expression = sameCountry(person.presentIn, proposal.sendingState);

const exemption = (id: string, parts: Pick<Rule, 'statement' | 'citations' | 'decides' | 'note'>, when: Expression): Rule => ({
  ...common,
  id,
  effect: 'exception',
  of: 'EU.909.6-1',
  outcome: true,
  priority: 1,
  versions: since(CARRIED_OUT_BY, when),
  ...parts,
});

export const forwardingRules: readonly Rule[] = [
  {
    ...general,
    id: 'EU.909.PARTIES',
    effect: 'requires',
    cure: {
      by: text('No act of the parties', 'Ningún acto de las partes'),
      what: text(
        'Use another instrument: the framework is open to members alone',
        'Usar otro instrumento: el marco solo está abierto a los miembros',
      ),
    },
    statement: text(
      'The framework applies only between member states of the European Union.',
      'El marco solo se aplica entre Estados miembros de la Unión Europea.',
    ),
    citations: article('1'),
    versions: since(CARRIED_OUT_BY, betweenMembers),
    decides: { question: text('Are both states members of the Union?', '¿Son ambos Estados miembros de la Unión?'), authority: BOTH },
  },
  {
    ...common,
    id: 'EU.909.1',
    effect: 'requires',
    cure: {
      by: text('Court of the issuing state', 'Tribunal del Estado de emisión'),
      what: text('A final judgment', 'Una sentencia firme'),
    },
    statement: text('The judgment that imposes the sentence is final.', 'La sentencia que impone la pena es firme.'),
    citations: article('1'),
    versions: since(CARRIED_OUT_BY, all(isTrue(conviction.exists), isTrue(conviction.final))),
    decides: { question: text('Is the judgment final?', '¿Es firme la sentencia?'), authority: ISSUING_AUTHORITY },
  },
  {
    ...common,
    id: 'EU.909.4-1.PRESENCE',
    effect: 'requires',
    cure: { by: PERSON, what: text('Be in one of the two states', 'Encontrarse en uno de los dos Estados') },
    statement: text(
      'The person is in the issuing or in the executing state.',
      'La persona se encuentra en el Estado de emisión o en el de ejecución.',
    ),
    citations: article('4(1)'),
    versions: since(CARRIED_OUT_BY, any(inIssuingState, sameCountry(person.presentIn, proposal.receivingState))),
    decides: {
      question: text('Is the person in one of the two states?', '¿Se encuentra la persona en uno de los dos Estados?'),
      authority: ISSUING_AUTHORITY,
    },
  },
  {
    ...common,
    id: 'EU.909.4-1',
    effect: 'requires',
    cure: {
      by: EXECUTING_AUTHORITY,
      what: text('Consent to the forwarding (article 4(1)(c))', 'Consentir la transmisión (artículo 4(1)(c))'),
    },
    statement: text(
      'The judgment goes to the state of nationality where the person lives, to the state of nationality to which the person will be deported after release, or to another state that consents.',
      'La sentencia se transmite al Estado de nacionalidad donde vive la persona, al Estado de nacionalidad al que será expulsada tras la liberación o a otro Estado que consienta.',
    ),
    citations: article('4(1)(a)–(c)'),
    versions: since(CARRIED_OUT_BY, any(nationalWhoLivesThere, nationalToBeDeported, isTrue(states.receivingAgrees))),
    decides: {
      question: text('May the judgment be forwarded to this state?', '¿Puede transmitirse la sentencia a este Estado?'),
      authority: ISSUING_AUTHORITY,
    },
    note: text(
      'Declarations under article 4(7), which spare the consent of (c) for people with five years of residence, are not encoded.',
      'Las declaraciones del artículo 4(7), que eximen del consentimiento de la letra (c) con cinco años de residencia, no están codificadas.',
    ),
  },
  {
    ...common,
    id: 'EU.909.4-2',
    effect: 'requires',
    cure: {
      by: ISSUING_AUTHORITY,
      what: text(
        'Find, where need be after consultation, that social rehabilitation is served',
        'Constatar, si hace falta tras consulta, que se favorece la reinserción social',
      ),
    },
    statement: text(
      'The issuing authority is satisfied that enforcement there serves the person’s social rehabilitation.',
      'La autoridad de emisión está convencida de que la ejecución allí favorece la reinserción social de la persona.',
    ),
    citations: article('4(2)'),
    versions: since(CARRIED_OUT_BY, finding('rehabilitation')),
    decides: { question: text('Does it serve social rehabilitation?', '¿Favorece la reinserción social?'), authority: ISSUING_AUTHORITY },
    note: text(
      'The executing state may send a reasoned opinion to the contrary (4(4)); it is weighed and does not bind.',
      'El Estado de ejecución puede enviar una opinión motivada en contra (4(4)); se pondera y no vincula.',
    ),
  },
  {
    ...common,
    id: 'EU.909.6-1',
    effect: 'requires',
    cure: { by: PERSON, what: text('Free consent; nobody may press for it', 'Consentimiento libre; nadie puede presionar para obtenerlo') },
    statement: text('The person consents, by the issuing state’s law.', 'La persona consiente, según el derecho del Estado de emisión.'),
    citations: article('6(1)'),
    versions: since(CARRIED_OUT_BY, all(isTrue(consent.given), not(isTrue(consent.withdrawn)))),
    decides: { question: text('Does the person consent?', '¿Consiente la persona?'), authority: PERSON },
  },
  exemption(
    'EU.909.6-2-A',
    {
      statement: text(
        'Consent is not needed to send the judgment to the state of nationality in which the person lives.',
        'No se necesita consentimiento para transmitir la sentencia al Estado de nacionalidad en que vive la persona.',
      ),
      citations: article('6(2)(a)'),
      decides: {
        question: text('Is the person a national who lives there?', '¿Es la persona nacional y vive allí?'),
        authority: ISSUING_AUTHORITY,
      },
    },
    nationalWhoLivesThere,
  ),
  exemption(
    'EU.909.6-2-B',
    {
      statement: text(
        'Consent is not needed where an order in or following from the judgment will send the person to that state after release.',
        'No se necesita consentimiento si una orden contenida en la sentencia o derivada de ella enviará a la persona a ese Estado tras la liberación.',
      ),
      citations: article('6(2)(b)'),
      decides: {
        question: text('Will the person be deported there?', '¿Será la persona expulsada a ese Estado?'),
        authority: ISSUING_AUTHORITY,
      },
    },
    nationalToBeDeported,
  ),
  exemption(
    'EU.909.6-2-C',
    {
      statement: text(
        'Consent is not needed where the person fled or returned to that state because of the pending case or after the conviction.',
        'No se necesita consentimiento si la persona huyó o regresó a ese Estado a causa del proceso pendiente o después de la condena.',
      ),
      citations: article('6(2)(c)'),
      decides: {
        question: text('Did the person go there because of the case?', '¿Fue la persona allí a causa del proceso?'),
        authority: ISSUING_AUTHORITY,
      },
      note: text(
        'The reason of the return counts, not only that the person knew of the case.',
        'Cuenta el motivo del regreso, no solo que la persona supiera del proceso.',
      ),
    },
    wentThereBecauseOfTheCase,
  ),
  {
    ...common,
    id: 'EU.909.6-3',
    effect: 'requires',
    applies: all(betweenMembers, inIssuingState),
    cure: { by: ISSUING_AUTHORITY, what: text('Hear the person and send the opinion on', 'Oír a la persona y transmitir su opinión') },
    statement: text(
      'A person who is still in the issuing state is heard, orally or in writing, whether or not consent is needed, and the opinion is sent on.',
      'A la persona que sigue en el Estado de emisión se la oye, de palabra o por escrito, se necesite o no su consentimiento, y se transmite su opinión.',
    ),
    citations: article('6(3)'),
    versions: since(CARRIED_OUT_BY, isTrue(consent.opinionRecorded)),
    decides: { question: text('Has the person been heard?', '¿Ha sido oída la persona?'), authority: ISSUING_AUTHORITY },
  },
  {
    ...common,
    id: 'EU.909.6-3.REPRESENTATIVE',
    effect: 'factor',
    applies: all(betweenMembers, isFalse(person.competent)),
    statement: text(
      'Where age or condition makes it necessary, the opinion may be given by a legal representative.',
      'Si la edad o el estado lo hacen necesario, la opinión puede darla un representante legal.',
    ),
    citations: article('6(3)'),
    versions: since(CARRIED_OUT_BY, oneOf(consent.substitute, 'parent', 'guardian', 'court')),
    decides: {
      question: text('Did a representative speak for the person?', '¿Habló por la persona un representante?'),
      authority: ISSUING_AUTHORITY,
    },
  },
  {
    ...common,
    id: 'EU.909.6-4',
    effect: 'requires',
    cure: {
      by: ISSUING_AUTHORITY,
      what: text(
        'Notify the person by the form of Annex II, in a language that they understand',
        'Notificar a la persona con el formulario del anexo II, en una lengua que entienda',
      ),
    },
    statement: text(
      'The person is told of the decision to forward the judgment, by the form of Annex II, in a language that they understand.',
      'Se comunica a la persona la decisión de transmitir la sentencia, con el formulario del anexo II, en una lengua que entienda.',
    ),
    citations: article('6(4), Annex II'),
    versions: since(CARRIED_OUT_BY, all(isTrue(notice.given), isTrue(notice.languageUnderstood))),
    decides: { question: text('Has the person been notified?', '¿Se ha notificado a la persona?'), authority: ISSUING_AUTHORITY },
  },
];
