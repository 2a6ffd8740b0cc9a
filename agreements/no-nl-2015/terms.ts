/** The terms of the Norgerhaven agreement: the parties, the instruments and whose law governs; the other terms are put beside them here. */
import type { Term } from '../../src/instruments/agreement.ts';
import { sources as s } from './sources.ts';
import { term } from './term.ts';
import { termsInUse } from './terms-in-use.ts';
import { termsOnPlacesAndPrice } from './terms-price.ts';
import { termsOnPersons } from './terms-who.ts';

const frame: readonly Term[] = [
  term(
    'parties',
    { layer: 'treaty', cite: 'Art. 1(a), (b)', source: s.N1, confidence: 'high' },
    'Norway is the sending state; the Netherlands is the receiving state.',
    'Noruega es el Estado de envío; los Países Bajos, el Estado receptor.',
  ),
  term(
    'authorities',
    { layer: 'treaty', cite: 'Art. 1(c), (d)', source: s.N1, confidence: 'high' },
    'The Norwegian Correctional Service Directorate (KDI) and the Dutch Custodial Institutions Agency (DJI).',
    'La Dirección del Servicio Penitenciario de Noruega (KDI) y la Agencia de Instituciones Penitenciarias de los Países Bajos (DJI).',
  ),
  term(
    'instrument',
    { layer: 'treaty', from: '2015-03-02', cite: 'Trb. 2015, 37; Dutch papers 34178', source: s.N2, confidence: 'high' },
    'A treaty signed at Veenhuizen on 2 March 2015; the original is in English.',
    'Un tratado firmado en Veenhuizen el 2 de marzo de 2015; el original está en inglés.',
  ),
  term(
    'instrument',
    { layer: 'practice', cite: 'Art. 4(2), 26, 28', source: s.N25, confidence: 'high' },
    'Below the treaty there is a co-operation agreement between the two services, under Dutch law, which lists the items that the fee does not cover.',
    'Por debajo del tratado hay un acuerdo de cooperación entre los dos servicios, regido por el derecho neerlandés, que enumera lo que la tarifa no cubre.',
  ),
  term(
    'approval',
    { layer: 'statute', from: '2015-06-08', cite: 'Storting, 8 June 2015', source: s.N4, confidence: 'high' },
    'The Norwegian parliament approved it on 8 June 2015.',
    'El parlamento noruego lo aprobó el 8 de junio de 2015.',
  ),
  term(
    'approval',
    { layer: 'statute', from: '2015-06-30', cite: 'Dutch Senate, 30 June 2015', source: s.N6b, confidence: 'high' },
    'The Dutch Senate approved it on 30 June 2015; the press reported it on 1 July, and a government page dated 30 July reports the same.',
    'El Senado neerlandés lo aprobó el 30 de junio de 2015; la prensa lo publicó el 1 de julio y una página del gobierno fechada el 30 de julio dice lo mismo.',
  ),
  term(
    'status',
    { layer: 'treaty', from: '2015-09-01', to: '2018-08-31', cite: 'Art. 30, 36(2)', source: s.N25, confidence: 'high' },
    'In force from 1 September 2015, when the first flight took 25 men; it was not extended and ended on 1 September 2018 by its own term of three years. ' +
      'The sending state had to have emptied the prison by then.',
    'En vigor desde el 1 de septiembre de 2015, cuando el primer vuelo llevó a 25 hombres; no se prorrogó y terminó el 1 de septiembre de 2018 por su propio plazo de tres años. ' +
      'Para entonces el Estado de envío debía haber vaciado la prisión.',
  ),
  term(
    'nationalLegalBase',
    { layer: 'statute', from: '2015-06-19', cite: 'Norwegian Execution of Sentences Act § 1a', source: s.N10, confidence: 'high' },
    'Section 1a of the Norwegian Execution of Sentences Act, in force 19 June 2015, meant as temporary and since repealed: there is no present base for a new rental.',
    'El artículo 1a de la Ley noruega de ejecución de penas, en vigor el 19 de junio de 2015, previsto como temporal y ya derogado: hoy no hay base para un nuevo alquiler.',
  ),
  term(
    'nationalLegalBase',
    { layer: 'regulation', from: '2015-12-18', to: '2020-08-31', cite: 'FOR-2015-12-18-1579', source: s.N9, confidence: 'high' },
    'The Norwegian regulation on serving sentences in the Netherlands, in force 18 December 2015, lapsed 1 September 2020.',
    'El reglamento noruego sobre el cumplimiento de penas en los Países Bajos, en vigor el 18 de diciembre de 2015 y caducado el 1 de septiembre de 2020.',
  ),
  term(
    'governingLaw',
    { layer: 'treaty', cite: 'Art. 4(1), (2), 1(e)', source: s.N25, confidence: 'high' },
    'Norwegian law alone governs how the sentence is carried out, the right to ask for a move back included, save where the treaty says otherwise; only the co-operation agreement ' +
      'is under Dutch law. The person counts as held in a Norwegian prison with the same rights and duties: in law the place is an annex of Ullersmo prison.',
    'Solo el derecho noruego rige la ejecución de la pena, incluido el derecho a pedir el regreso, salvo que el tratado diga otra cosa; solo el acuerdo de cooperación se rige por el ' +
      'derecho neerlandés. La persona se considera recluida en una prisión noruega, con los mismos derechos y deberes: en derecho el lugar es un anexo de la prisión de Ullersmo.',
  ),
  term(
    'derogations',
    { layer: 'statute', cite: 'Execution of Sentences Act §§ 4, 7, 8(1), 27', source: s.N9, confidence: 'high' },
    'Norwegian law gives way only in four listed sections: services may be bought locally, Dutch staff follow Dutch secrecy and vetting law, and lawyers and officials may be searched.',
    'El derecho noruego cede solo en cuatro artículos enumerados: se pueden contratar servicios en el lugar, el personal neerlandés sigue el derecho neerlandés sobre secreto y ' +
      'habilitación, y se puede registrar a abogados y funcionarios.',
  ),
  term(
    'criminalJurisdiction',
    { layer: 'treaty', cite: 'Art. 17(1)–(3), (6)', source: s.N25, confidence: 'high' },
    'Dutch criminal law applies in full to offences in the prison. The governor must report each of them to the Dutch police and help any inquiry; Norwegian authorities may not ' +
      'investigate, and the governor’s own disciplinary inquiry goes only as far as the Dutch prosecutor allows.',
    'El derecho penal neerlandés se aplica por entero a los delitos cometidos en la prisión. El director debe denunciar cada uno a la policía neerlandesa y ayudar en toda ' +
      'investigación; las autoridades noruegas no pueden investigar, y la investigación disciplinaria llega solo hasta donde permita el fiscal neerlandés.',
  ),
  term(
    'criminalJurisdiction',
    { layer: 'treaty', cite: 'Art. 17(5)', source: s.N25, confidence: 'high' },
    'A suspect may leave for Norway only with the consent of the Dutch prosecutor, is arrested only on his order, and is then held elsewhere in the Netherlands.',
    'Un sospechoso solo puede salir hacia Noruega con el consentimiento del fiscal neerlandés, solo se le detiene por orden de este, y queda entonces recluido en otro lugar de los Países Bajos.',
  ),
  term(
    'otherOffences',
    { layer: 'treaty', cite: 'Art. 19', source: s.N25, confidence: 'high' },
    'A man wanted by the Netherlands for an offence outside is dealt with under the ordinary co-operation treaties; one wanted by Norway is moved to Norway; a witness may be heard by video.',
    'Quien es buscado por los Países Bajos por un delito cometido fuera queda sujeto a los tratados ordinarios de cooperación; quien es buscado por Noruega es trasladado a Noruega; ' +
      'un testigo puede declarar por vídeo.',
  ),
  term(
    'otherOffences',
    { layer: 'treaty', cite: 'Art. 20', source: s.N25, confidence: 'high' },
    'A request for extradition, a European arrest warrant or a request of a tribunal that reaches the Netherlands is passed to Norway, which decides.',
    'Una solicitud de extradición, una orden europea de detención o la petición de un tribunal internacional que llegue a los Países Bajos se remite a Noruega, que decide.',
  ),
];

export const terms: readonly Term[] = [...frame, ...termsOnPersons, ...termsOnPlacesAndPrice, ...termsInUse];
