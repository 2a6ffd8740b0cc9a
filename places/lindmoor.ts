/** Lindmoor, an invented prison of an invented state, for the demo world and the tests. */
import { text } from '../src/base/text.ts';
import type { Place } from '../src/instruments/place.ts';

const INVENTED = 'invented for the demo world';

export const lindmoor: Place = {
  id: 'lindmoor',
  name: text('Lindmoor prison, Dovria (invented)', 'Prisión de Lindmoor, Dovria (inventada)'),
  country: 'XD',
  operator: text('Prison Service of Dovria (invented)', 'Servicio Penitenciario de Dovria (inventado)'),
  figures: [
    {
      key: 'cells',
      value: text(
        '60 single cells of 9 m², of which 1 m² is the sanitary annexe',
        '60 celdas individuales de 9 m², de ellos 1 m² de anexo sanitario',
      ),
      source: INVENTED,
      confidence: 'high',
    },
  ],
  facts: [{ from: '2026-01-01', areaPerPersonCm2: 80_000, outOfCellMinutesADay: 480, documentedIllTreatment: false, visitsAllowed: true }],
  cells: [{ cells: 60, floorCm2: 90_000, annexeCm2: 10_000, source: INVENTED, confidence: 'high' }],
  capacities: [{ kind: 'rented', people: 60, source: INVENTED, confidence: 'high' }],
};
