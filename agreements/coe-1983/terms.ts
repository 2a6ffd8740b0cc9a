/** The terms of the 1983 convention; those of its protocols are in `terms-protocols.ts`. */
import type { Term } from '../../src/instruments/agreement.ts';
import { sources as s } from './sources.ts';
import { term } from './term.ts';
import { protocolTerms } from './terms-protocols.ts';

const convention: readonly Term[] = [
  term(
    'instrument',
    { from: '1983-03-21', cite: 'ETS 112', confidence: 'high' },
    'The Convention on the Transfer of Sentenced Persons, Strasbourg, 21 March 1983.',
    'El Convenio sobre traslado de personas condenadas, Estrasburgo, 21 de marzo de 1983.',
  ),
  term(
    'status',
    { from: '1985-07-01', cite: 'ETS 112', source: s.M1, confidence: 'high' },
    'In force since 1 July 1985.',
    'En vigor desde el 1 de julio de 1985.',
  ),
  term(
    'parties',
    { cite: 'list of parties', source: s.M2, confidence: 'high' },
    'About 69 states, among them the United States, Mexico and India. El Salvador is not one of them.',
    'Unos 69 Estados, entre ellos Estados Unidos, México e India. El Salvador no es uno de ellos.',
  ),
  term(
    'authorities',
    { cite: 'Art. 5(1)–(3)', confidence: 'high' },
    'Requests in writing between the ministries of justice.',
    'Solicitudes por escrito entre los ministerios de Justicia.',
  ),
  term(
    'whoMayBeSent',
    { cite: 'Art. 3(1)', confidence: 'high' },
    'A sentenced person who is a national of the state that is to administer the sentence and who consents, if both states agree.',
    'Una persona condenada que es nacional del Estado que ha de hacer cumplir la pena y que consiente, si ambos Estados están de acuerdo.',
  ),
  term(
    'nationality',
    { cite: 'Art. 3(1)(a)', confidence: 'high' },
    'A national of the administering state.',
    'Nacional del Estado de cumplimiento.',
  ),
  term(
    'nationality',
    { cite: 'Art. 3(4)', confidence: 'high' },
    'Each state may define “national”, so that residents may count: the declarations must be read.',
    'Cada Estado puede definir «nacional», de modo que los residentes pueden contar: hay que leer las declaraciones.',
  ),
  term('sexAndAge', { cite: 'whole text', confidence: 'high' }, 'No limit.', 'Sin límite.'),
  term('conviction', { cite: 'Art. 3(1)(b)', confidence: 'high' }, 'A final judgment.', 'Una sentencia firme.'),
  term(
    'remainingTerm',
    { cite: 'Art. 3(1)(c)', confidence: 'high' },
    'At least six months left when the request is received, or a sentence without fixed end.',
    'Al menos seis meses restantes cuando se recibe la solicitud, o una pena sin término fijo.',
  ),
  term(
    'remainingTerm',
    { cite: 'Art. 3(2)', confidence: 'high' },
    'Less in exceptional cases, by agreement of both states.',
    'Menos en casos excepcionales, por acuerdo de ambos Estados.',
  ),
  term(
    'consent',
    { cite: 'Art. 3(1)(d)', confidence: 'high' },
    'Required: the person’s, or a legal representative’s where a state finds it needed for age or physical or mental state.',
    'Exigido: el de la persona, o el de un representante legal si un Estado lo considera necesario por la edad o el estado físico o mental.',
  ),
  term(
    'consent',
    { cite: 'Art. 7', confidence: 'high' },
    'The sentencing state sees to it that consent is voluntary and given with full knowledge of the consequences; the administering state gets the chance to verify by a consul or agreed official.',
    'El Estado de condena vela por que el consentimiento sea voluntario y con pleno conocimiento de las consecuencias; al Estado de cumplimiento se le da ocasión de comprobarlo por un cónsul o funcionario convenido.',
  ),
  term(
    'dualCriminality',
    { cite: 'Art. 3(1)(e)', confidence: 'high' },
    'The act is a crime in the administering state too.',
    'El hecho es delito también en el Estado de cumplimiento.',
  ),
  term('healthExcluded', { cite: 'whole text', confidence: 'high' }, 'No bar.', 'Ningún impedimento.'),
  term(
    'selection',
    { cite: 'Art. 2(3), 3(1)(f)', confidence: 'high' },
    'The person may express the interest; either state may ask; both must agree.',
    'La persona puede manifestar su interés; cualquiera de los Estados puede solicitarlo; ambos deben estar de acuerdo.',
  ),
  term(
    'refusalAndReturn',
    { cite: 'Art. 3(1)(f)', confidence: 'high' },
    'Each state may refuse, for both must agree.',
    'Cada Estado puede negarse, pues ambos deben estar de acuerdo.',
  ),
  term(
    'timeOfCheck',
    { cite: 'Art. 3(1)(c)', confidence: 'high' },
    'The remaining term is measured when the request is received.',
    'El tiempo restante se mide cuando se recibe la solicitud.',
  ),
  term(
    'transferSteps',
    { cite: 'Art. 4(1)–(5)', confidence: 'high' },
    'The person is told the substance of the convention, and then in writing of every step and decision; the sentencing state passes on who the person is, the facts and the sentence as soon as practicable once final.',
    'Se informa a la persona del contenido del convenio y, después, por escrito de cada gestión y decisión; el Estado de condena comunica la identidad, los hechos y la pena en cuanto sea posible tras la firmeza.',
  ),
  term(
    'timeLimits',
    { cite: 'Art. 5(4)', confidence: 'high' },
    'The decision is told promptly; no number of days is set.',
    'La decisión se comunica sin demora; no se fija un número de días.',
  ),
  term(
    'documents',
    { cite: 'Art. 4(2), (3)', confidence: 'high' },
    'As soon as practicable once the judgment is final: name, date and place of birth, any address in the administering state, the facts, and the nature, length and start of the sentence.',
    'En cuanto sea posible tras la firmeza: nombre, fecha y lugar de nacimiento, domicilio en el Estado de cumplimiento si lo hay, hechos y naturaleza, duración e inicio de la pena.',
  ),
  term(
    'documents',
    { cite: 'Art. 6(1)', confidence: 'high' },
    'From the administering state, if asked: a statement of nationality, the law that makes the act a crime, and the statement on the method.',
    'Del Estado de cumplimiento, si se le piden: declaración de nacionalidad, la ley que hace del hecho un delito y la declaración sobre el método.',
  ),
  term(
    'documents',
    { cite: 'Art. 6(2), (3)', confidence: 'high' },
    'From the sentencing state once a transfer is requested, unless either has already said no: certified judgment and law, time served, remand and remission, the declaration of consent, and medical or social reports where apt. Either may ask before deciding.',
    'Del Estado de condena una vez pedido el traslado, salvo que alguno ya haya dicho que no: sentencia certificada y ley, tiempo cumplido, prisión preventiva y redenciones, declaración de consentimiento e informes médicos o sociales si procede. Cualquiera puede pedirlos antes de decidir.',
  ),
  term(
    'documents',
    { cite: 'Art. 17(2)–(4)', confidence: 'high' },
    'Nothing else need be certified; no translation unless declared.',
    'Nada más necesita certificación; no hace falta traducción salvo declaración.',
  ),
  term(
    'custodyAndResponsibility',
    { cite: 'Art. 8(1), (2)', confidence: 'high' },
    'The sentencing state’s enforcement is suspended when the person is taken in charge, and over for good once the administering state holds it completed.',
    'La ejecución en el Estado de condena se suspende cuando el otro Estado se hace cargo de la persona, y termina del todo cuando este la considera cumplida.',
  ),
  term(
    'governingLaw',
    { cite: 'Art. 9(3)', confidence: 'high' },
    'The law of the administering state alone governs enforcement.',
    'Solo el derecho del Estado de cumplimiento rige la ejecución.',
  ),
  term(
    'enforcementMethod',
    { cite: 'Art. 9(1), (2), 3(3)', confidence: 'high' },
    'It continues the sentence or converts it, and says which before the transfer if asked; a state may exclude one of the two.',
    'Continúa la pena o la convierte, y dice cuál de las dos antes del traslado si se le pregunta; un Estado puede excluir una de ellas.',
  ),
  term(
    'enforcementMethod',
    { cite: 'Art. 10', confidence: 'high' },
    'Continued: bound by nature and length; adapted if these are incompatible or its own law so requires; never heavier, never above its own maximum.',
    'Continuada: vinculado por la naturaleza y la duración; se adapta si son incompatibles o si su propia ley lo exige; nunca más grave ni por encima de su máximo.',
  ),
  term(
    'enforcementMethod',
    { cite: 'Art. 11', confidence: 'high' },
    'Converted: bound by the facts, express or implied; no fine instead of custody; all time in custody deducted; not heavier; not bound by its own minimum; custody meanwhile.',
    'Convertida: vinculado por los hechos, expresos o implícitos; ninguna multa en lugar de prisión; se descuenta todo el tiempo privado de libertad; no más grave; sin vinculación a su mínimo; entretanto, custodia.',
  ),
  term(
    'pardonAndReview',
    { cite: 'Art. 12–14', confidence: 'high' },
    'Either state may pardon; only the sentencing state reviews; the administering state stops as soon as it is told.',
    'Cualquiera de los Estados puede indultar; solo el de condena revisa; el de cumplimiento cesa en cuanto se le comunica.',
  ),
  term(
    'oversight',
    { cite: 'Art. 15', confidence: 'high' },
    'Only reports between the states: completion, escape, and a special report on request. No monitor of conditions.',
    'Solo informes entre los Estados: cumplimiento, fuga e informe especial si se pide. Ningún control de las condiciones.',
  ),
  term(
    'otherOffences',
    { cite: 'Art. 16', confidence: 'high' },
    'Transit on request, refusable for own nationals or without double criminality; no request for a flight over without landing, unless declared.',
    'Tránsito a petición, que puede negarse para nacionales propios o sin doble incriminación; sin petición para sobrevuelos sin escala, salvo declaración.',
  ),
  term(
    'price',
    { cite: 'Art. 17(5)', confidence: 'high' },
    'None: the administering state bears the costs.',
    'Ninguno: el Estado de cumplimiento asume los gastos.',
  ),
  term(
    'extraCosts',
    { cite: 'Art. 17(5)', confidence: 'high' },
    'Costs that arise only in the sentencing state are that state’s.',
    'Los gastos que nacen solo en el Estado de condena son de este.',
  ),
  term(
    'release',
    { cite: 'Art. 9(3)', confidence: 'high' },
    'Under the administering state’s law.',
    'Según el derecho del Estado de cumplimiento.',
  ),
  term(
    'wayHome',
    { cite: 'whole text', confidence: 'high' },
    'None is needed: the person serves the sentence at home and is released there.',
    'No hace falta: la persona cumple la pena en su país y es liberada allí.',
  ),
  term('duration', { cite: 'whole text', confidence: 'high' }, 'Open.', 'Indefinida.'),
  term(
    'whatHappened',
    { layer: 'practice', cite: 'in use', source: s.M2, confidence: 'high' },
    'In daily use between its parties.',
    'En uso diario entre sus partes.',
  ),
];

export const terms: readonly Term[] = [...convention, ...protocolTerms];
