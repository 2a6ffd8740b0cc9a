/** Questions that only an authority may answer, as they are put to it, and which authority answers them as a rule. */
import type { Text } from '../base/text.ts';
import type { FindingQuestion } from './closed-lists.ts';

/**
 * A true result is always a yes to the question as worded here. `authority` is the usual one: the rule that needs the
 * finding may name another.
 */
export const FINDINGS: { readonly [Q in FindingQuestion]: { readonly ask: Text; readonly authority: Text } } = {
  'facility-conditions': {
    ask: {
      en: 'Are conditions in the named place compatible with the prohibition of inhuman or degrading treatment, for this person?',
      es: '¿Son compatibles las condiciones del lugar señalado con la prohibición de tratos inhumanos o degradantes, para esta persona?',
    },
    authority: { en: 'A court of the sending state', es: 'Un tribunal del Estado que envía' },
  },
  'facility-meets-sending-standards': {
    ask: {
      en: 'Does the place meet the minimum standards of health and habitability that the sending state sets for its own prisons?',
      es: '¿Cumple el lugar las normas mínimas de salubridad y habitabilidad que el Estado que envía fija para sus propios centros penitenciarios?',
    },
    authority: { en: 'The sending state’s prison service', es: 'El servicio penitenciario del Estado que envía' },
  },
  'facility-suitable': {
    ask: {
      en: 'Is the place suitable for this person, given its resources, the offence, the person’s needs and what the sentencing court said?',
      es: '¿Es adecuado el lugar para esta persona, considerando sus recursos, el delito, las necesidades de la persona y lo que expresó el tribunal sentenciador?',
    },
    authority: { en: 'The sending state’s prison service', es: 'El servicio penitenciario del Estado que envía' },
  },
  'security-vetting': {
    ask: {
      en: 'Has the person passed the security vetting that the agreement requires?',
      es: '¿Ha superado la persona la verificación de seguridad que exige el acuerdo?',
    },
    authority: {
      en: 'The security authority that the agreement names',
      es: 'La autoridad de seguridad que designa el acuerdo',
    },
  },
  'organised-crime-links': {
    ask: {
      en: 'Are there links to organised crime, in the agreement’s terms, that exclude the person?',
      es: '¿Existen vínculos con la delincuencia organizada, en los términos del acuerdo, que excluyan a la persona?',
    },
    authority: {
      en: 'The sending state’s prison service, by a reasoned decision that can be challenged',
      es: 'El servicio penitenciario del Estado que envía, mediante decisión motivada e impugnable',
    },
  },
  'special-supervision': {
    ask: {
      en: 'Does the person need special supervision that excludes them under the agreement?',
      es: '¿Necesita la persona una vigilancia especial que la excluya conforme al acuerdo?',
    },
    authority: { en: 'The sending state’s prison service', es: 'El servicio penitenciario del Estado que envía' },
  },
  'care-available': {
    ask: {
      en: 'Can the place give the medical and other care that the person needs?',
      es: '¿Puede prestar el lugar la atención médica y de otra índole que la persona necesita?',
    },
    authority: {
      en: 'An independent doctor with the sending state’s health authority',
      es: 'Un médico independiente junto con la autoridad sanitaria del Estado que envía',
    },
  },
  'torture-risk': {
    ask: {
      en: 'Would the person be in danger of torture in the receiving state?',
      es: '¿Correría la persona peligro de ser sometida a tortura en el Estado receptor?',
    },
    authority: {
      en: 'A court or immigration judge of the sending state',
      es: 'Un tribunal o juez de inmigración del Estado que envía',
    },
  },
  'ill-treatment-risk': {
    ask: {
      en: 'Would the person run a real risk of inhuman or degrading treatment in the receiving state?',
      es: '¿Correría la persona un riesgo real de sufrir tratos inhumanos o degradantes en el Estado receptor?',
    },
    authority: { en: 'A court of the sending state', es: 'Un tribunal del Estado que envía' },
  },
  'flagrant-denial-of-justice': {
    ask: {
      en: 'Has the person suffered, or would they risk, a flagrant denial of justice in the receiving state?',
      es: '¿Ha sufrido la persona, o correría el riesgo de sufrir, una denegación flagrante de justicia en el Estado receptor?',
    },
    authority: { en: 'A court of the sending state', es: 'Un tribunal del Estado que envía' },
  },
  'assurance-sufficient': {
    ask: {
      en: 'Is the assurance sufficient, in its terms and in practice, to remove the risk for this person?',
      es: '¿Bastan las garantías, por sus términos y en la práctica, para eliminar el riesgo para esta persona?',
    },
    authority: { en: 'A court of the sending state', es: 'Un tribunal del Estado que envía' },
  },
  rehabilitation: {
    ask: {
      en: 'Would serving the sentence in the receiving state further the person’s social rehabilitation?',
      es: '¿Favorecería la reinserción social de la persona el cumplimiento de la pena en el Estado receptor?',
    },
    authority: {
      en: 'The issuing authority of the sending state, after consulting the receiving state',
      es: 'La autoridad de emisión del Estado que envía, previa consulta con el Estado receptor',
    },
  },
  'public-interest': {
    ask: {
      en: 'Are there reasons of public interest for refusing this person?',
      es: '¿Existen razones de interés público para rechazar a esta persona?',
    },
    authority: {
      en: 'The receiving state’s minister of justice',
      es: 'El ministerio de justicia del Estado receptor',
    },
  },
  'danger-to-community': {
    ask: {
      en: 'Is the person, finally convicted of a particularly serious crime, a present danger to the community?',
      es: '¿Constituye la persona, condenada en firme por un delito particularmente grave, un peligro actual para la comunidad?',
    },
    authority: {
      en: 'An immigration judge or court of the sending state',
      es: 'Un juez de inmigración o tribunal del Estado que envía',
    },
  },
  'legal-custody-retained': {
    ask: {
      en: 'Does the sending state keep legal custody of the person throughout?',
      es: '¿Conserva el Estado que envía en todo momento la custodia legal de la persona?',
    },
    authority: { en: 'A court of the sending state', es: 'Un tribunal del Estado que envía' },
  },
  'improper-inducement': {
    ask: {
      en: 'Was consent the result of promises, threats or other improper inducements?',
      es: '¿Fue el consentimiento fruto de promesas, amenazas u otras presiones indebidas?',
    },
    authority: {
      en: 'The judge or officer who verifies consent',
      es: 'El juez o la autoridad que verifica el consentimiento',
    },
  },
  'removal-in-interest': {
    ask: {
      en: 'Is removal before the sentence ends appropriate and in the best interest of the sending state?',
      es: '¿Es apropiada la expulsión antes de que termine la pena y responde al mejor interés del Estado que envía?',
    },
    authority: {
      en: 'The Attorney General, or the chief state official in charge of the imprisonment',
      es: 'La Fiscalía General o la autoridad estatal responsable del encarcelamiento',
    },
  },
  'individual-examination': {
    ask: {
      en: 'Has this person’s own case been examined individually and impartially before the decision?',
      es: '¿Se ha examinado de forma individual e imparcial el caso de esta persona antes de la decisión?',
    },
    authority: { en: 'A court of the sending state', es: 'Un tribunal del Estado que envía' },
  },
  'tried-before': {
    ask: {
      en: 'Has the person already been finally judged for the same acts in the receiving state or in another?',
      es: '¿Ha sido ya juzgada la persona en firme por los mismos hechos en el Estado receptor o en otro?',
    },
    authority: {
      en: 'The authority of the receiving state that recognises the judgment',
      es: 'La autoridad del Estado receptor que reconoce la sentencia',
    },
  },
  'time-barred': {
    ask: {
      en: 'Is the sentence time-barred under the receiving state’s law?',
      es: '¿Ha prescrito la pena según la ley del Estado receptor?',
    },
    authority: {
      en: 'The authority of the receiving state that recognises the judgment',
      es: 'La autoridad del Estado receptor que reconoce la sentencia',
    },
  },
  immunity: {
    ask: {
      en: 'Does an immunity under the receiving state’s law prevent enforcement?',
      es: '¿Impide la ejecución una inmunidad según la ley del Estado receptor?',
    },
    authority: {
      en: 'The authority of the receiving state that recognises the judgment',
      es: 'La autoridad del Estado receptor que reconoce la sentencia',
    },
  },
  'below-criminal-age': {
    ask: {
      en: 'Was the person, at the time of the acts, too young to answer for them under the receiving state’s law?',
      es: '¿Era la persona, cuando ocurrieron los hechos, demasiado joven para responder de ellos según la ley del Estado receptor?',
    },
    authority: {
      en: 'The authority of the receiving state that recognises the judgment',
      es: 'La autoridad del Estado receptor que reconoce la sentencia',
    },
  },
  'trial-safeguards': {
    ask: {
      en: 'Were the safeguards met that make a trial held in the person’s absence safe?',
      es: '¿Se cumplieron las garantías que hacen admisible un juicio celebrado en ausencia de la persona?',
    },
    authority: {
      en: 'The authority of the receiving state that recognises the judgment',
      es: 'La autoridad del Estado receptor que reconoce la sentencia',
    },
  },
  'speciality-consent-refused': {
    ask: {
      en: 'Did the issuing state refuse consent to try the person for another offence before the transfer?',
      es: '¿Denegó el Estado de emisión el consentimiento para juzgar a la persona por otro delito anterior al traslado?',
    },
    authority: {
      en: 'The authority of the receiving state that recognises the judgment',
      es: 'La autoridad del Estado receptor que reconoce la sentencia',
    },
  },
  'measure-executable': {
    ask: {
      en: 'Can the receiving state carry out the psychiatric or health measure that is part of the sentence?',
      es: '¿Puede el Estado receptor ejecutar la medida psiquiátrica o de salud que forma parte de la pena?',
    },
    authority: {
      en: 'The authority of the receiving state that recognises the judgment',
      es: 'La autoridad del Estado receptor que reconoce la sentencia',
    },
  },
  'committed-there': {
    ask: {
      en: 'Was the offence committed wholly or for an essential part in the receiving state?',
      es: '¿Se cometió el delito en todo o en parte esencial en el Estado receptor?',
    },
    authority: {
      en: 'The authority of the receiving state that recognises the judgment',
      es: 'La autoridad del Estado receptor que reconoce la sentencia',
    },
  },
  'discriminatory-sentence': {
    ask: {
      en: 'Was the sentence imposed, or would it be made heavier, for a discriminatory reason?',
      es: '¿Se impuso la pena, o se agravaría, por un motivo discriminatorio?',
    },
    authority: {
      en: 'The authority of the receiving state that recognises the judgment',
      es: 'La autoridad del Estado receptor que reconoce la sentencia',
    },
  },
  'accommodation-sound': {
    ask: {
      en: 'Are air, light, heating, sanitation and washing in the place sound?',
      es: '¿Son adecuados en el lugar el aire, la luz, la calefacción, el saneamiento y el aseo?',
    },
    authority: { en: 'An independent inspector of the place', es: 'Una inspección independiente del lugar' },
  },
  'bed-food-water': {
    ask: {
      en: 'Has each person in the place a bed, enough food and water at all times?',
      es: '¿Tiene cada persona en el lugar una cama, alimento suficiente y agua en todo momento?',
    },
    authority: { en: 'An independent inspector of the place', es: 'Una inspección independiente del lugar' },
  },
  'health-care-as-outside': {
    ask: {
      en: 'Is health care in the place as good as in the community outside?',
      es: '¿Es la atención sanitaria en el lugar tan buena como la de la comunidad?',
    },
    authority: { en: 'An independent inspector of the place', es: 'Una inspección independiente del lugar' },
  },
  'forbidden-punishments': {
    ask: {
      en: 'Does the place use prolonged solitary confinement, dark cells, corporal or collective punishment?',
      es: '¿Usa el lugar el aislamiento prolongado, celdas oscuras o castigos corporales o colectivos?',
    },
    authority: { en: 'An independent inspector of the place', es: 'Una inspección independiente del lugar' },
  },
  'chains-used': {
    ask: {
      en: 'Are chains or irons used in the place?',
      es: '¿Se usan en el lugar cadenas o grilletes?',
    },
    authority: { en: 'An independent inspector of the place', es: 'Una inspección independiente del lugar' },
  },
  'complaints-in-confidence': {
    ask: {
      en: 'Are rights explained and can complaints be made in confidence in the place?',
      es: '¿Se explican los derechos y se pueden presentar quejas en confianza en el lugar?',
    },
    authority: { en: 'An independent inspector of the place', es: 'Una inspección independiente del lugar' },
  },
  'family-and-counsel': {
    ask: {
      en: 'Do people in the place keep contact with family and see counsel in private?',
      es: '¿Mantienen las personas del lugar contacto con su familia y ven a su abogado en privado?',
    },
    authority: { en: 'An independent inspector of the place', es: 'Una inspección independiente del lugar' },
  },
  'deaths-investigated': {
    ask: {
      en: 'Is every death and ill-treatment in the place investigated independently?',
      es: '¿Se investigan con independencia toda muerte y todo maltrato en el lugar?',
    },
    authority: { en: 'An independent inspector of the place', es: 'Una inspección independiente del lugar' },
  },
  'transport-humane': {
    ask: {
      en: 'Is the journey ventilated, lit, out of public view and at the state’s cost?',
      es: '¿Es el viaje ventilado, iluminado, fuera de la vista del público y a costa del Estado?',
    },
    authority: { en: 'An independent inspector of the place', es: 'Una inspección independiente del lugar' },
  },
  'independent-inspection': {
    ask: {
      en: 'Does an independent body inspect the place unannounced and publish its reports?',
      es: '¿Inspecciona el lugar sin aviso un órgano independiente que publica sus informes?',
    },
    authority: { en: 'An independent inspector of the place', es: 'Una inspección independiente del lugar' },
  },
  'fit-for-women': {
    ask: {
      en: 'Are women in the place held apart and treated as the Bangkok Rules ask?',
      es: '¿Están las mujeres en el lugar separadas y tratadas como piden las Reglas de Bangkok?',
    },
    authority: { en: 'An independent inspector of the place', es: 'Una inspección independiente del lugar' },
  },
};
