/** The terms of the Norgerhaven agreement on life inside, the way home, oversight, and what came of it. */
import type { Term } from '../../src/instruments/agreement.ts';
import { sources as s } from './sources.ts';
import { term } from './term.ts';

export const termsInUse: readonly Term[] = [
  term(
    'transferSteps',
    { layer: 'practice', cite: 'prison service', source: s.N18, confidence: 'high' },
    'Candidates are mapped; each is interviewed; a decision; a complaint if he wishes; a charter flight (13 flights by 12 January 2016); reception.',
    'Se buscan candidatos; se entrevista a cada uno; decisión; reclamación si la desea; vuelo chárter (13 vuelos hasta el 12 de enero de 2016); acogida.',
  ),
  term(
    'documents',
    { layer: 'treaty', cite: 'Art. 8(3)', source: s.N25, confidence: 'high' },
    'KDI hands DJI what it needs for the checks of points (a) to (d); no list of documents is set.',
    'La KDI entrega a la DJI lo necesario para comprobar las letras (a) a (d); no se fija una lista de documentos.',
  ),
  term(
    'transitRestraint',
    { layer: 'practice', cite: 'ombudsman’s visit report', source: s.N11, confidence: 'high' },
    'Body cuffs were put on everyone without looking at each person: criticised.',
    'Se puso sujeción corporal a todos sin examinar cada caso: fue criticado.',
  ),
  term(
    'release',
    { layer: 'treaty', cite: 'Art. 9(1)', source: s.N25, confidence: 'high' },
    'Nobody is released or given leave on Dutch soil.',
    'Nadie es liberado ni sale de permiso en suelo neerlandés.',
  ),
  term(
    'release',
    { layer: 'practice', cite: 'not seen', source: s.N15, confidence: 'low' },
    'Expulsion straight from the Netherlands was reported; not confirmed by a text.',
    'Se informó de expulsiones directas desde los Países Bajos; ningún texto lo confirma.',
  ),
  term(
    'wayHome',
    { layer: 'treaty', cite: 'Art. 9(2)', source: s.N25, confidence: 'high' },
    'Back in Norway at least two months before release, unless both services depart from that in an individual case.',
    'De vuelta en Noruega al menos dos meses antes de la liberación, salvo que ambos servicios se aparten de ello en un caso individual.',
  ),
  term(
    'medical',
    { layer: 'treaty', cite: 'Art. 12(1)–(4)', source: s.N25, confidence: 'high' },
    'Care the prison cannot give means a return to Norway, except a stay of at most three nights or where he is medically unfit to travel; in a Dutch hospital the sentence runs on, under Dutch guards.',
    'La atención que la prisión no puede dar supone volver a Noruega, salvo una estancia de tres noches como máximo o si no está en condiciones de viajar; en un hospital ' +
      'neerlandés la pena sigue corriendo, con custodia neerlandesa.',
  ),
  term(
    'medical',
    { layer: 'statute', cite: 'guidelines quoting § 1a', source: s.N10, confidence: 'high' },
    'Care must equal that in Norway; the Norwegian Board of Health supervises, and the complaint chapter of the patients’ rights law applies.',
    'La atención debe igualar la de Noruega; supervisa la Junta noruega de Salud y se aplica el capítulo de reclamaciones de la ley de derechos del paciente.',
  ),
  term(
    'complaints',
    { layer: 'treaty', cite: 'Art. 10(1)–(4)', source: s.N25, confidence: 'high' },
    'Norwegian law and Norwegian bodies, which may inquire inside the prison; Norwegian lawyers are admitted; Dutch law on medical professionals also stays open.',
    'Derecho noruego y órganos noruegos, que pueden investigar dentro de la prisión; se admite a abogados noruegos; también queda abierto el derecho neerlandés sobre profesionales sanitarios.',
  ),
  term(
    'useOfForce',
    { layer: 'treaty', cite: 'Art. 6(3), 11(2), 12(4)', source: s.N25, confidence: 'high' },
    'The governor is responsible, under the Dutch instruction on force in prisons; Dutch escorts and hospital guards are bound by it too.',
    'Responde el director, conforme a la instrucción neerlandesa sobre la fuerza en prisiones; también obliga a los escoltas y guardias de hospital neerlandeses.',
  ),
  term(
    'useOfForce',
    { layer: 'practice', cite: 'ombudsman’s visit report', source: s.N11, confidence: 'high' },
    'In an emergency Dutch public bodies may use weapons and coercion on the persons held: criticised.',
    'En una emergencia los organismos públicos neerlandeses pueden usar armas y coacción contra las personas recluidas: fue criticado.',
  ),
  term(
    'emergency',
    { layer: 'treaty', cite: 'Art. 16', source: s.N25, confidence: 'high' },
    'Evacuation to another Dutch place, for immediate return to Norway; the treaty applies there as far as possible.',
    'Evacuación a otro lugar de los Países Bajos, para regresar de inmediato a Noruega; allí el tratado se aplica en lo posible.',
  ),
  term(
    'data',
    { layer: 'treaty', cite: 'Art. 5', source: s.N25, confidence: 'high' },
    'Personal data only for the treaty’s purpose; no rule on how long they are kept.',
    'Datos personales solo para el fin del tratado; ninguna regla sobre su conservación.',
  ),
  term(
    'oversight',
    { layer: 'practice', from: '2016-09-19', to: '2016-09-22', cite: 'ombudsman’s visit report', source: s.N11, confidence: 'high' },
    'The Norwegian ombudsman, as national preventive mechanism, visited on 19 to 22 September 2016.',
    'El defensor del pueblo noruego, como mecanismo nacional de prevención, visitó la prisión del 19 al 22 de septiembre de 2016.',
  ),
  term(
    'oversight',
    { layer: 'treaty', cite: 'membership of both states', source: s.N11, confidence: 'medium' },
    'The European Committee for the Prevention of Torture may visit, for both states belong to its convention.',
    'El Comité Europeo para la Prevención de la Tortura puede visitarla, pues ambos Estados son parte de su convenio.',
  ),
  term(
    'investigation',
    { layer: 'treaty', cite: 'Art. 17', source: s.N25, confidence: 'high' },
    'Offences inside, ill-treatment included, are for the Dutch police and prosecutor alone.',
    'Los delitos cometidos dentro, incluidos los malos tratos, corresponden solo a la policía y la fiscalía neerlandesas.',
  ),
  term(
    'death',
    { layer: 'treaty', cite: 'Art. 14', source: s.N25, confidence: 'high' },
    'Reported at once to the Dutch prosecutor; Dutch law alone governs the inquiry. The governor is told the result, may hold an administrative inquiry if compatible, and sees to the return of the body.',
    'Se comunica de inmediato al fiscal neerlandés; solo el derecho neerlandés rige la investigación. El director conoce el resultado, puede hacer una investigación ' +
      'administrativa si es compatible y se ocupa del regreso del cuerpo.',
  ),
  term(
    'escape',
    { layer: 'treaty', cite: 'Art. 13', source: s.N25, confidence: 'high' },
    'The governor at once tells the local police, DJI and the Norwegian criminal police (Kripos).',
    'El director avisa de inmediato a la policía local, a la DJI y a la policía criminal noruega (Kripos).',
  ),
  term(
    'escape',
    { layer: 'treaty', cite: 'Art. 18', source: s.N25, confidence: 'high' },
    'Found outside otherwise than in transport or hospital, he falls under the ordinary treaties; he may be held six hours at most (midnight to nine not counted) pending a Schengen alert.',
    'Si se le halla fuera sin estar en transporte u hospital, rigen los tratados ordinarios; se le puede retener seis horas como máximo (sin contar de medianoche a las nueve) ' +
      'a la espera de una descripción en Schengen.',
  ),
  term(
    'escape',
    { layer: 'treaty', cite: 'Art. 4, by inference', source: s.N25, confidence: 'medium' },
    'Whether the sentence runs during an escape is not said, so Norwegian law answers it.',
    'No se dice si la pena corre durante una fuga, de modo que lo resuelve el derecho noruego.',
  ),
  term(
    'custodyAndResponsibility',
    { layer: 'treaty', cite: 'Art. 1(e), 4(1), 6', source: s.N25, confidence: 'high' },
    'The person stays in Norwegian custody under a Norwegian governor; the walls, the staff and the criminal law are Dutch.',
    'La persona sigue bajo custodia noruega y un director noruego; los muros, el personal y el derecho penal son neerlandeses.',
  ),
  term(
    'suspension',
    { layer: 'treaty', cite: 'whole text', source: s.N25, confidence: 'medium' },
    'No clause suspends the agreement on a finding about conditions or treatment.',
    'Ninguna cláusula suspende el acuerdo por una constatación sobre las condiciones o el trato.',
  ),
  term(
    'timeLimits',
    { layer: 'treaty', cite: 'Art. 9(2), 12(2), 18, 31', source: s.N25, confidence: 'high' },
    'Two months before release; three nights in a Dutch hospital; six hours after an escape; six months before an extension.',
    'Dos meses antes de la liberación; tres noches en un hospital neerlandés; seis horas tras una fuga; seis meses antes de una prórroga.',
  ),
  term(
    'whatHappened',
    { layer: 'practice', from: '2015-10-09', to: '2015-10-09', cite: 'prison service', source: s.N19, confidence: 'high' },
    '193 decisions (110 volunteers), 133 men held.',
    '193 decisiones (110 voluntarios), 133 hombres recluidos.',
  ),
  term(
    'whatHappened',
    { layer: 'practice', from: '2015-11-06', to: '2015-11-06', cite: 'prison service', source: s.N16, confidence: 'high' },
    '256 decisions (136 volunteers, 120 not); 406 found unsuitable (123 for specialist health care, 88 for visits of children); 173 men held.',
    '256 decisiones (136 voluntarios, 120 no); 406 considerados no aptos (123 por atención médica especializada, 88 por visitas de hijos); 173 hombres recluidos.',
  ),
  term(
    'whatHappened',
    { layer: 'practice', from: '2016-01-12', to: '2016-01-12', cite: 'prison service', source: s.N18, confidence: 'high' },
    'Full at 242; 319 decisions (179 volunteers, 140 not); 115 complaints, of which 34 were upheld and 70 rejected.',
    'Completa con 242; 319 decisiones (179 voluntarios, 140 no); 115 reclamaciones, de las que se estimaron 34 y se desestimaron 70.',
  ),
  term(
    'whatHappened',
    { layer: 'practice', from: '2018-02-01', to: '2018-02-28', cite: 'press', source: s.N20, confidence: 'high' },
    '180 men held.',
    '180 hombres recluidos.',
  ),
  term(
    'whatHappened',
    { layer: 'practice', cite: 'total over the life, Norwegian paper', source: s.N21, confidence: 'high' },
    'Nearly 1,000 men were held there in all, according to a Norwegian paper.',
    'En total pasaron por allí cerca de 1.000 hombres, según un periódico noruego.',
  ),
  term(
    'whatHappened',
    { layer: 'practice', cite: 'total over the life, British and Estonian papers', source: s.U1, confidence: 'high' },
    'About 650 men were held there in all, according to British and Estonian papers.',
    'En total pasaron por allí unos 650 hombres, según periódicos británicos y estonios.',
  ),
  term(
    'whatHappened',
    { layer: 'practice', cite: 'press', source: s.N22, confidence: 'high' },
    'The queue of sentences waiting to be served fell from 1,038 (August 2015) to 563 (January 2016).',
    'La cola de penas pendientes de cumplir bajó de 1.038 (agosto de 2015) a 563 (enero de 2016).',
  ),
  term(
    'whatHappened',
    { layer: 'practice', cite: 'press', source: s.N23, confidence: 'high' },
    'By April 2017 the queue had fallen to 480.',
    'En abril de 2017 la cola había bajado a 480.',
  ),
  term(
    'criticism',
    { layer: 'practice', cite: 'ombudsman’s visit report', source: s.N11, confidence: 'high' },
    'The ombudsman: no adequate guarantee against torture and ill-treatment, because Norway gave away investigation and the use of force.',
    'El defensor del pueblo: sin garantía suficiente contra la tortura y los malos tratos, porque Noruega cedió la investigación y el uso de la fuerza.',
  ),
  term(
    'criticism',
    { layer: 'practice', cite: 'Kritisk Juss 3/2017', source: s.N12, confidence: 'high' },
    'Slow handling of cases; the legal-aid clinic Jussbuss found that equal rights were not met in practice.',
    'Tramitación lenta; la clínica jurídica Jussbuss halló que en la práctica no se cumplía la igualdad de derechos.',
  ),
  term(
    'courts',
    { layer: 'practice', from: '2015-03-06', cite: 'The Hague District Court, ECLI:NL:RBDHA:2015:2352', source: s.N24, confidence: 'high' },
    'Renting the prison out was not unlawful; Dutch prisoners displaced by it were owed an adequate alternative.',
    'Alquilar la prisión no era ilícito; a los presos neerlandeses desplazados se les debía una alternativa adecuada.',
  ),
];
