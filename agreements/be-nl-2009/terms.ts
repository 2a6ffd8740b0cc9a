/** The terms of the Tilburg treaty: frame, law that governs, and life in the prison. Who may be placed and the price are in their own files. */
import type { Term } from '../../src/instruments/agreement.ts';
import { sources as s } from './sources.ts';
import { article, term } from './term.ts';
import { termsOnPersons } from './terms-who.ts';
import { termsOnPlacesAndPrice } from './terms-price.ts';

const frame: readonly Term[] = [
  term(
    'parties',
    { layer: 'treaty', cite: 'Trb. 2009, 202', source: s.T1, confidence: 'high' },
    'Belgium sends; the Netherlands receives.',
    'Bélgica envía; los Países Bajos reciben.',
  ),
  term(
    'instrument',
    { layer: 'treaty', cite: 'Trb. 2009, 202', source: s.T1, confidence: 'high' },
    'A treaty signed at Tilburg on 31 October 2009; Belgian assent law of 30 December 2009, published on 1 February 2010; Dutch papers 32215.',
    'Un tratado firmado en Tilburg el 31 de octubre de 2009; ley belga de aprobación de 30 de diciembre de 2009, publicada el 1 de febrero de 2010; documentos neerlandeses 32215.',
  ),
  term(
    'approval',
    { layer: 'statute', cite: 'Dutch papers 32215; assent law of 30 December 2009', source: s.T2, confidence: 'high' },
    'Belgian assent by the law of 30 December 2009; Dutch Senate on 19 January 2010.',
    'Aprobación belga por la ley de 30 de diciembre de 2009; Senado neerlandés el 19 de enero de 2010.',
  ),
  term(
    'status',
    { layer: 'practice', cite: 'press and government pages', source: s.T6, confidence: 'high' },
    'First transfers on 2 February 2010; use ended on 31 December 2016.',
    'Primeros traslados el 2 de febrero de 2010; el uso terminó el 31 de diciembre de 2016.',
  ),
  article(
    'duration',
    'Art. 24, 33',
    'To 31 December 2012. The ministers could shorten it to 31 December 2011, deciding by 30 June 2011, or lengthen it to 31 December 2013, deciding by 1 September 2012.',
    'Hasta el 31 de diciembre de 2012. Los ministros podían acortarlo al 31 de diciembre de 2011, decidiéndolo hasta el 30 de junio de 2011, o alargarlo al 31 de diciembre de 2013, decidiéndolo hasta el 1 de septiembre de 2012.',
  ),
  term(
    'renewal',
    {
      layer: 'treaty',
      from: '2013-11-07',
      to: '2016-12-31',
      cite: 'notes verbales of 16 October and 7 November 2013',
      source: s.T4,
      confidence: 'high',
    },
    'Extended by notes verbales of 16 October and 7 November 2013, then year by year to 31 December 2015 and to 31 December 2016, the agreed outer limit.',
    'Prorrogado por notas verbales de 16 de octubre y 7 de noviembre de 2013, y después año por año hasta el 31 de diciembre de 2015 y el 31 de diciembre de 2016, límite máximo pactado.',
  ),
  term(
    'renewal',
    { layer: 'treaty', from: '2013-11-07', to: '2016-12-31', cite: 'extension of 2013', source: s.T4, confidence: 'high' },
    'The request must be made by 1 July of the year before. For 2015 it was made on 23 June 2014 and accepted on 2 July 2014.',
    'La solicitud debe hacerse hasta el 1 de julio del año anterior. Para 2015 se hizo el 23 de junio de 2014 y se aceptó el 2 de julio de 2014.',
  ),
  article('termination', 'whole text', 'No clause lets one side end it alone.', 'Ninguna cláusula permite a una parte terminarlo sola.'),
  article(
    'governingLaw',
    'Art. 4(1), 1(e)',
    'Belgian law alone governs the serving of the sentence, the right to ask for a move back included. In law the place is an annex of Wortel prison.',
    'Solo el derecho belga rige el cumplimiento de la pena, incluido el derecho a pedir el regreso. En derecho el lugar es un anexo de la prisión de Wortel.',
  ),
  article(
    'governingLaw',
    'Art. 4(2), (3)',
    'But Dutch law governs medical care inside the prison, and the co-operation agreement.',
    'Pero el derecho neerlandés rige la atención médica dentro de la prisión y el acuerdo de cooperación.',
  ),
  article(
    'criminalJurisdiction',
    'Art. 15',
    'The place stays Dutch territory and Dutch criminal law applies in full. Every offence is reported to the Dutch police; Belgium may not investigate it; a suspect leaves only with the consent of the Dutch prosecutor.',
    'El lugar sigue siendo territorio neerlandés y el derecho penal neerlandés se aplica por entero. Todo delito se denuncia a la policía neerlandesa; Bélgica no puede investigarlo; un sospechoso solo sale con el consentimiento del fiscal neerlandés.',
  ),
  article(
    'otherOffences',
    'Art. 17(2)',
    'A man wanted in Belgium, or needed there as a witness, is moved there.',
    'Quien es buscado en Bélgica, o hace falta allí como testigo, es trasladado a ese país.',
  ),
  article(
    'otherOffences',
    'Art. 18',
    'European arrest warrants, extradition requests and requests of tribunals go to Belgium.',
    'Las órdenes europeas de detención, las solicitudes de extradición y las peticiones de tribunales van a Bélgica.',
  ),
];

const inUse: readonly Term[] = [
  article(
    'release',
    'Art. 8',
    'No decision that lets a man out, even for a while, is carried out on Dutch soil: he is first moved to Belgium. No fixed lead time.',
    'Ninguna decisión que deje salir a un hombre, ni siquiera por un tiempo, se ejecuta en suelo neerlandés: antes se le traslada a Bélgica. Sin plazo fijo de antelación.',
  ),
  article(
    'wayHome',
    'Art. 8, 10, 17(2)',
    'Back to Belgium before any release or leave, for care that cannot be given inside, and when wanted or needed as a witness there.',
    'De vuelta a Bélgica antes de toda liberación o permiso, por atención que no puede darse dentro, y cuando es buscado o hace falta como testigo allí.',
  ),
  article(
    'medical',
    'Art. 10',
    'Care that is not possible inside is given in Belgian centres; only a life-threatening state leads to the nearest Dutch hospital.',
    'La atención que no es posible dentro se da en centros belgas; solo un estado que amenaza la vida lleva al hospital neerlandés más cercano.',
  ),
  article(
    'complaints',
    'Art. 9',
    'Belgian law only; Belgian bodies may inquire inside and lawyers are admitted.',
    'Solo el derecho belga; los órganos belgas pueden investigar dentro y se admite a los abogados.',
  ),
  article(
    'useOfForce',
    'Art. 6(4), 11',
    'The Belgian governor is responsible, under the Dutch instruction on force; Dutch escorts follow it too, on both territories.',
    'Responde el director belga, conforme a la instrucción neerlandesa sobre la fuerza; también la siguen los escoltas neerlandeses, en ambos territorios.',
  ),
  article(
    'death',
    'Art. 13',
    'The Dutch prosecutor at Breda and Dutch law; the governor is told the result and sees to the return of the body.',
    'El fiscal neerlandés de Breda y el derecho neerlandés; se comunica el resultado al director, que se ocupa del regreso del cuerpo.',
  ),
  article(
    'escape',
    'Art. 12, 16',
    'The governor at once tells the Tilburg police, the Dutch service, the Hoogstraten police and the Turnhout prosecutor. A man found outside may be held six hours pending a Schengen alert.',
    'El director avisa de inmediato a la policía de Tilburg, al servicio neerlandés, a la policía de Hoogstraten y al fiscal de Turnhout. Quien es hallado fuera puede ser retenido seis horas a la espera de una alerta Schengen.',
  ),
  article(
    'custodyAndResponsibility',
    'Art. 6',
    'The Belgian governor answers for everything in the prison.',
    'El director belga responde de todo en la prisión.',
  ),
  term(
    'oversight',
    { layer: 'practice', from: '2011-01-01', cite: 'CPT, visit of 2011, report of 2012', source: s.T8, confidence: 'high' },
    'The CPT visited in 2011 and reported in 2012: no ill-treatment by staff; serious violence between prisoners tied to dormitories of eight beds; work of 20 hours a week for all but little education; disciplinary papers must be understandable.',
    'El CPT visitó en 2011 e informó en 2012: ningún maltrato por el personal; violencia grave entre presos ligada a dormitorios de ocho camas; trabajo de 20 horas semanales para todos pero poca educación; los documentos disciplinarios deben entenderse.',
  ),
  term(
    'opposition',
    { layer: 'practice', cite: 'press', source: s.T11, confidence: 'high' },
    'Several men were moved against their will, and litigation over family ties was threatened.',
    'Varios hombres fueron trasladados contra su voluntad, y se amenazó con litigar por los vínculos familiares.',
  ),
  term(
    'whatHappened',
    { layer: 'practice', from: '2016-12-31', cite: 'press', source: s.T14, confidence: 'high' },
    '360 prisoners were returned at the end; modules of the prison were later used again in Antwerp.',
    'Al final fueron devueltos 360 presos; módulos de la prisión se reutilizaron después en Amberes.',
  ),
];

export const terms: readonly Term[] = [...frame, ...termsOnPersons, ...termsOnPlacesAndPrice, ...inUse];
