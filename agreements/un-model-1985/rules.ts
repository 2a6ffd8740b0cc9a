/** The conditions and effects of a transfer in the United Nations model of 1985, where a treaty follows it. */
import { cited, settled, since, text } from '../../src/instruments/authoring.ts';
import { timeLeftAtLeast } from '../../src/people/derived.ts';
import { consent, conviction, offence, offences, proposal, states } from '../../src/people/facts.ts';
import { all, isFalse, isTrue, not, oneOf, some, type Expression } from '../../src/rules/expression.ts';
import type { Effect, Rule } from '../../src/rules/rule.ts';

export const M11 = 'fdocuments.net UNODC Handbook 2012; proacus.cl';
/** The congress was held in 1985; the day was not seen, so the model is taken to exist from that year's last day. */
export const EXISTS_FROM = '1985-12-31';
export const CITE = 'Model Agreement on the Transfer of Foreign Prisoners (1985), article not seen';

type Written = Effect &
  Pick<Rule, 'statement'> & {
    readonly id: string;
    readonly when: Expression;
    readonly question: Rule['statement'];
    readonly authority: Rule['statement'];
  } & Partial<Pick<Rule, 'note' | 'looksAt'>>;

const rule = ({ id, when, question, authority, ...rest }: Written): Rule => ({
  role: 'agreement',
  modes: ['sentence-transfer'],
  standing: settled,
  confidence: 'medium',
  verifiedThrough: '2026-11-24',
  ...rest,
  id: `un-model-1985.${id}`,
  citations: [cited(CITE, 'medium', M11)],
  versions: since(EXISTS_FROM, when),
  decides: { question, authority },
});

const SENTENCING = text('Sentencing state', 'Estado de condena');
const ADMINISTERING = text('Administering state', 'Estado de cumplimiento');
const bothAgree = all(isTrue(states.sendingAgrees), isTrue(states.receivingAgrees));

export const rules: readonly Rule[] = [
  rule({
    id: 'consents',
    effect: 'permits',
    cure: { by: text('The person and both states', 'La persona y ambos Estados'), what: text('Consent', 'Consentir') },
    statement: text(
      'A transfer takes the consent of both states and of the person.',
      'El traslado requiere el consentimiento de ambos Estados y de la persona.',
    ),
    when: all(isTrue(consent.given), bothAgree),
    question: text('Have all three consented?', '¿Han consentido los tres?'),
    authority: text('The person and both states', 'La persona y ambos Estados'),
  }),
  rule({
    id: 'final',
    effect: 'requires',
    cure: { by: text('Time, or the court', 'El tiempo, o el tribunal'), what: text('A final judgment', 'Una sentencia firme') },
    statement: text('The sentence is final.', 'La condena es firme.'),
    when: isTrue(conviction.final),
    question: text('Is the sentence final?', '¿Es firme la condena?'),
    authority: SENTENCING,
  }),
  rule({
    id: 'dual-criminality',
    effect: 'bar',
    statement: text(
      'The act must be an offence punishable by custody in both states.',
      'El hecho ha de ser en ambos Estados un delito castigado con privación de libertad.',
    ),
    when: some(offences, isFalse(offence.dualCriminality)),
    question: text('Is an act no such offence in the administering state?', '¿Algún hecho no es tal delito en el Estado de cumplimiento?'),
    authority: ADMINISTERING,
  }),
  rule({
    id: 'verified',
    effect: 'requires',
    cure: { by: text('Both states', 'Ambos Estados'), what: text('Verify the consent', 'Comprobar el consentimiento') },
    statement: text('The consent is verified.', 'Se comprueba el consentimiento.'),
    when: oneOf(consent.verifiedBy, 'magistrate', 'judge', 'consul', 'official'),
    question: text('Who verified the consent?', '¿Quién comprobó el consentimiento?'),
    authority: ADMINISTERING,
    note: text('By whom it must be verified was not seen.', 'No se vio quién debe comprobarlo.'),
  }),
  rule({
    id: 'six-months',
    effect: 'factor',
    mayRefuse: text('Fewer than six months were left at the request', 'Quedaban menos de seis meses en la solicitud'),
    looksAt: proposal.requestedOn,
    statement: text(
      'As a rule at least six months are left at the request.',
      'Por regla general quedan al menos seis meses en el momento de la solicitud.',
    ),
    when: not(timeLeftAtLeast('P6M', proposal.requestedOn)),
    question: text('Were fewer than six months left at the request?', '¿Quedaban menos de seis meses en la solicitud?'),
    authority: text('Both states', 'Ambos Estados'),
    note: text(
      'Only as a rule: it does not stop a transfer. When it may be departed from was not seen.',
      'Solo por regla general: no impide el traslado. No se vio cuándo cabe apartarse de ella.',
    ),
  }),
  rule({
    id: 'enforcement',
    effect: 'compute',
    computes: {
      kind: 'consequence',
      what: text(
        'The sentence is continued or converted; the facts found stand, and the person is not made worse off',
        'La pena se continúa o se convierte; se mantienen los hechos probados y no se empeora la situación de la persona',
      ),
    },
    statement: text(
      'The administering state continues or converts the sentence, bound by the facts and never to the person’s detriment.',
      'El Estado de cumplimiento continúa o convierte la pena, vinculado por los hechos y nunca en perjuicio de la persona.',
    ),
    when: bothAgree,
    question: text('How is the sentence carried on?', '¿Cómo se sigue cumpliendo la pena?'),
    authority: ADMINISTERING,
  }),
  rule({
    id: 'no-second-trial',
    effect: 'compute',
    computes: { kind: 'consequence', what: text('No second trial for the same act', 'Ningún segundo juicio por el mismo hecho') },
    statement: text(
      'Nobody is tried again for the act for which the sentence was passed.',
      'Nadie es juzgado otra vez por el hecho por el que fue condenado.',
    ),
    when: bothAgree,
    question: text('May the person be tried again?', '¿Puede la persona volver a ser juzgada?'),
    authority: ADMINISTERING,
  }),
];
