/** Places, governance, price and duration of the Norgerhaven agreement. */
import type { Term } from '../../src/instruments/agreement.ts';
import { sources as s } from './sources.ts';
import { term } from './term.ts';

export const termsOnPlacesAndPrice: readonly Term[] = [
  term(
    'places',
    { layer: 'treaty', cite: 'Art. 27', source: s.N5, confidence: 'high' },
    '242 closed (high-security) places.',
    '242 plazas cerradas (de alta seguridad).',
  ),
  term(
    'prison',
    { layer: 'treaty', cite: 'Art. 1(e)', source: s.N5, confidence: 'high' },
    'Norgerhaven prison, Veenhuizen.',
    'Prisión de Norgerhaven, Veenhuizen.',
  ),
  term(
    'governance',
    { layer: 'treaty', cite: 'Art. 6(1), (2), (4), 7', source: s.N25, confidence: 'high' },
    'A Norwegian governor is in charge and answers for execution, order, security and treatment under the Norwegian Act; a Dutch manager of staff and facility works under him; ' +
      'staff cuts need his agreement.',
    'Dirige un director noruego, que responde de la ejecución, el orden, la seguridad y el trato según la ley noruega; bajo él trabaja un gestor neerlandés de personal e ' +
      'instalaciones; los recortes de personal requieren su acuerdo.',
  ),
  term(
    'governance',
    { layer: 'treaty', cite: 'Art. 21–25', source: s.N25, confidence: 'high' },
    'The governor is immune for official acts, to be waived if justice is impeded; premises, archives and assets are inviolable except where Dutch criminal law applies.',
    'El director goza de inmunidad por sus actos oficiales, a la que se renuncia si estorba a la justicia; los locales, archivos y bienes son inviolables salvo donde rige el derecho penal neerlandés.',
  ),
  term(
    'staff',
    { layer: 'practice', cite: 'government page', source: s.N5, confidence: 'high' },
    '239 Dutch full-time posts were kept.',
    'Se conservaron 239 puestos neerlandeses a tiempo completo.',
  ),
  term(
    'price',
    { layer: 'treaty', cite: 'Art. 27', source: s.N25, confidence: 'high' },
    'EUR 25,500,000 a year, fixed whatever the occupancy, up to 242 places; in 2015 and 2018 EUR 2,125,000 for each month that the places were available.',
    '25.500.000 euros al año, importe fijo sea cual sea la ocupación, hasta 242 plazas; en 2015 y 2018, 2.125.000 euros por cada mes de disponibilidad.',
  ),
  term(
    'pricePerPerson',
    { layer: 'practice', cite: 'arithmetic on Art. 27', source: s.N25, confidence: 'medium' },
    'At full use EUR 8,781 a place and month, EUR 289 a place and day.',
    'Con ocupación plena, 8.781 euros por plaza y mes, 289 euros por plaza y día.',
  ),
  term(
    'indexation',
    { layer: 'treaty', from: '2016-01-01', cite: 'Art. 29', source: s.N25, confidence: 'high' },
    'Prices of 2015; adjusted on 1 January of each year from 2016 by two government-consumption indices of the Dutch CPB over wages, housing and running costs.',
    'Precios de 2015; se ajustan el 1 de enero de cada año desde 2016 según dos índices de consumo público del CPB neerlandés sobre salarios, vivienda y gastos corrientes.',
  ),
  term(
    'budget',
    { layer: 'practice', cite: 'press', source: s.N8, confidence: 'high' },
    'About NOK 270 million a year at the start, NOK 302 million for 2018 through currency and the agreed index; about NOK 906 million for the three years.',
    'Unos 270 millones de coronas noruegas al año al inicio, 302 millones en 2018 por la moneda y el índice pactado; unos 906 millones en los tres años.',
  ),
  term(
    'extraCosts',
    { layer: 'treaty', cite: 'Art. 26, 28', source: s.N25, confidence: 'high' },
    'The sending state pays the costs of execution; items other than the fee are as the co-operation agreement lists. The treaty text does not name transport or hospital.',
    'El Estado de envío paga los costes de ejecución; las partidas distintas de la tarifa son las que enumera el acuerdo de cooperación. El tratado no menciona transporte ni hospital.',
  ),
  term(
    'extraCosts',
    { layer: 'practice', cite: 'co-operation agreement, not seen', source: s.N25, confidence: 'low' },
    'That transport and hospital care are charged beside the fee is believed, not seen.',
    'Se cree, pero no se ha visto, que el transporte y la atención hospitalaria se cobran aparte.',
  ),
  term(
    'extraCosts',
    { layer: 'treaty', cite: 'Art. 15, 26', source: s.N25, confidence: 'high' },
    'Keeping order outside the walls is at Dutch cost.',
    'El orden fuera de los muros corre a cargo de los Países Bajos.',
  ),
  term(
    'duration',
    { layer: 'treaty', from: '2015-09-01', to: '2018-08-31', cite: 'Art. 30', source: s.N25, confidence: 'high' },
    'Three years from entry into force.',
    'Tres años desde la entrada en vigor.',
  ),
  term(
    'renewal',
    { layer: 'treaty', cite: 'Art. 31', source: s.N25, confidence: 'high' },
    'The two ministers of justice could agree an extension of at least one year, deciding at least six months before it began: by 1 March 2018.',
    'Los dos ministros de justicia podían acordar una prórroga de al menos un año, decidiéndola al menos seis meses antes de que empezara: hasta el 1 de marzo de 2018.',
  ),
  term(
    'termination',
    { layer: 'treaty', cite: 'Art. 33, 34', source: s.N25, confidence: 'high' },
    'No clause lets one side end it alone; changes need both; disputes go to the services and then to the ministers.',
    'Ninguna cláusula permite a una parte terminarlo sola; los cambios requieren a ambas; las controversias van a los servicios y luego a los ministros.',
  ),
];
