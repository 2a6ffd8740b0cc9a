/** Who may be placed in Norgerhaven, who is left out, and who chooses. */
import type { Term } from '../../src/instruments/agreement.ts';
import { sources as s } from './sources.ts';
import { term } from './term.ts';

export const termsOnPersons: readonly Term[] = [
  term(
    'whoMayBeSent',
    { layer: 'treaty', cite: 'Art. 1(h), (i), 3(2), 8', source: s.N25, confidence: 'high' },
    'Adult men serving a Norwegian prison sentence that has begun at home, of any nationality except Dutch, and not otherwise barred by article 8(2). Norwegian citizens are included.',
    'Hombres adultos que cumplen una pena de prisión noruega ya iniciada en Noruega, de cualquier nacionalidad salvo la neerlandesa y no excluidos por el artículo 8(2). ' +
      'Incluye a ciudadanos noruegos.',
  ),
  term(
    'whoMayBeSent',
    { layer: 'policy', cite: 'government statement', source: s.N15, confidence: 'high' },
    'Persons who are to be expelled after their sentence were a stated target group.',
    'Las personas que han de ser expulsadas tras la pena eran un grupo declarado como destinatario.',
  ),
  term('sexAndAge', { layer: 'treaty', cite: 'Art. 1(h)', source: s.N1, confidence: 'high' }, 'Adult men only.', 'Solo hombres adultos.'),
  term(
    'sexAndAge',
    { layer: 'regulation', from: '2015-12-18', to: '2020-08-31', cite: 'FOR-2015-12-18-1579 § 4', source: s.N9, confidence: 'high' },
    'Men over 18.',
    'Hombres mayores de 18 años.',
  ),
  term(
    'conviction',
    { layer: 'treaty', cite: 'Art. 1(i), 3(2)', source: s.N25, confidence: 'high' },
    'A prison sentence under a final, enforceable court decision. To hold anybody there on another ground, or anybody else, is forbidden: remand prisoners are out.',
    'Una pena de prisión en virtud de una resolución judicial firme y ejecutable. Está prohibido recluir allí a alguien por otro motivo, o a cualquier otra persona: ' +
      'los presos preventivos quedan fuera.',
  ),
  term(
    'conviction',
    { layer: 'regulation', from: '2015-12-18', to: '2020-08-31', cite: 'FOR-2015-12-18-1579 § 4', source: s.N9, confidence: 'high' },
    'The sentence must be unconditional imprisonment.',
    'La pena debe ser de prisión incondicional.',
  ),
  term(
    'startOfSentence',
    { layer: 'treaty', cite: 'Art. 8(1)', source: s.N25, confidence: 'high' },
    'The sentence must have begun in a Norwegian prison before the transfer.',
    'La pena debe haber comenzado en una prisión noruega antes del traslado.',
  ),
  term(
    'timeOfCheck',
    { layer: 'treaty', cite: 'Art. 8(2)', source: s.N25, confidence: 'high' },
    'All the bars of article 8(2)(a) to (f) are judged on the day of the placement decision.',
    'Todos los impedimentos del artículo 8(2)(a) a (f) se examinan el día de la decisión de colocación.',
  ),
  term(
    'nationality',
    { layer: 'treaty', cite: 'Art. 8(2)(a), (b)', source: s.N25, confidence: 'high' },
    'No Dutch nationals and no residents of the Netherlands; nobody declared undesirable there or listed for refusal of entry.',
    'Ni nacionales neerlandeses ni residentes en los Países Bajos; nadie declarado allí indeseable o inscrito para denegarle la entrada.',
  ),
  term(
    'healthExcluded',
    { layer: 'treaty', cite: 'Art. 8(2)(f)', source: s.N25, confidence: 'high' },
    'Out if medical or other care is needed that the prison cannot give.',
    'Excluido si necesita atención médica o de otro tipo que la prisión no puede dar.',
  ),
  term(
    'family',
    { layer: 'regulation', cite: 'provision not seen; selection rules as described', source: s.N12, confidence: 'high' },
    'Out if on a visiting routine with own children, or if own children lived with him or have contact.',
    'Excluido si recibe visitas habituales de sus hijos, o si sus hijos vivían con él o mantienen contacto.',
  ),
  term(
    'family',
    { layer: 'practice', cite: 'provision not seen', source: s.N12, confidence: 'low' },
    'The exclusion is believed to protect from a forced transfer only, so that a volunteer could go; this split was not seen in a text.',
    'Se cree que la exclusión solo protege del traslado forzoso, de modo que un voluntario podría ir; esta distinción no se vio en ningún texto.',
  ),
  term(
    'education',
    { layer: 'regulation', cite: 'provision not seen; selection rules as described', source: s.N12, confidence: 'high' },
    'Out if entitled to education that is being received in Norway.',
    'Excluido si tiene derecho a una educación que está recibiendo en Noruega.',
  ),
  term(
    'education',
    { layer: 'practice', from: '2017-01-01', cite: 'letter of 2017', source: s.N13, confidence: 'high' },
    'A letter of 2017 invited such men to volunteer for the summer weeks.',
    'Una carta de 2017 invitó a esos hombres a ir como voluntarios durante las semanas de verano.',
  ),
  term(
    'security',
    { layer: 'treaty', cite: 'Art. 8(2)(d)', source: s.N25, confidence: 'high' },
    'The risk of escape or to society must not exceed the security level of the prison as the Netherlands has set it; the two services consult.',
    'El riesgo de fuga o para la sociedad no debe superar el nivel de seguridad de la prisión fijado por los Países Bajos; los dos servicios se consultan.',
  ),
  term(
    'wantedPersons',
    { layer: 'treaty', cite: 'Art. 8(2)(c), (e)', source: s.N25, confidence: 'high' },
    'Out if wanted in the Netherlands for investigation, prosecution or a sentence, or if under an arrest warrant or wanted in Norway.',
    'Excluido si es buscado en los Países Bajos para una investigación, un proceso o una pena, o si pesa sobre él una orden de detención o es buscado en Noruega.',
  ),
  term(
    'minimumSentence',
    { layer: 'policy', cite: 'minister, in the press', source: s.N14, confidence: 'high' },
    'The minister spoke of sentences of at least about two years.',
    'El ministro habló de penas de al menos unos dos años.',
  ),
  term(
    'minimumSentence',
    { layer: 'treaty', cite: 'whole text', source: s.N25, confidence: 'high' },
    'The treaty sets no minimum sentence.',
    'El tratado no fija una pena mínima.',
  ),
  term(
    'remainingTerm',
    { layer: 'treaty', cite: 'whole text; Art. 9(2)', source: s.N25, confidence: 'high' },
    'No minimum remaining term; the duty to be back two months before release is the only practical floor.',
    'No hay un resto mínimo de pena; el deber de volver dos meses antes de la liberación es el único límite práctico.',
  ),
  term(
    'consent',
    { layer: 'treaty', cite: 'the treaty is silent', source: s.N25, confidence: 'high' },
    'Consent is not required. Volunteers were preferred, and the ordinary administrative complaint was open.',
    'No se exige consentimiento. Se prefería a los voluntarios y cabía la reclamación administrativa ordinaria.',
  ),
  term(
    'priority',
    { layer: 'policy', cite: 'government statement', source: s.N15, confidence: 'high' },
    'Volunteers first.',
    'Primero los voluntarios.',
  ),
  term(
    'selection',
    { layer: 'treaty', cite: 'Art. 8(3)', source: s.N25, confidence: 'high' },
    'KDI selects and decides, and gives DJI what it needs to check points (a) to (d).',
    'La KDI selecciona y decide, y entrega a la DJI lo que esta necesita para comprobar las letras (a) a (d).',
  ),
  term(
    'refusalAndReturn',
    { layer: 'treaty', cite: 'Art. 8(4)', source: s.N25, confidence: 'high' },
    'The Netherlands may, in individual cases and for reasons of public interest, refuse a placement or ask for a return, which then follows as soon as possible.',
    'Los Países Bajos pueden, en casos individuales y por razones de interés público, rechazar una colocación o pedir el regreso, que se hace entonces cuanto antes.',
  ),
];
