/** The steps of a placement in Tilburg, in order. */
import { text } from '../../src/instruments/authoring.ts';
import type { Gate } from '../../src/instruments/agreement.ts';

const BELGIAN_SERVICE = text('Belgian prison service', 'Servicio penitenciario belga');

export const gates: readonly Gate[] = [
  {
    number: 1,
    actor: text('Belgian court', 'Tribunal belga'),
    cite: 'Art. 1(g), 3(2), 7(1)',
    act: text(
      'A custodial sentence of at least one year becomes final and enforceable',
      'Una pena privativa de libertad de al menos un año adquiere firmeza y es ejecutable',
    ),
    document: text('Judgment', 'Sentencia'),
  },
  {
    number: 2,
    actor: text('Dutch authorities', 'Autoridades neerlandesas'),
    cite: 'Art. 7(2)',
    act: text(
      'Help to check nationality, residence, entry and wanted status',
      'Ayudan a comprobar nacionalidad, residencia, entrada y búsqueda',
    ),
    limit: text('Three working days', 'Tres días hábiles'),
  },
  {
    number: 3,
    actor: text('Both sides', 'Ambas partes'),
    cite: 'Art. 7(1)(f), 7(2)',
    act: text('Consult on the security risk', 'Se consultan sobre el riesgo de seguridad'),
  },
  {
    number: 4,
    actor: BELGIAN_SERVICE,
    cite: 'Art. 7(1)',
    act: text(
      'Placement decision, with every exclusion judged at that moment',
      'Decisión de colocación, con cada exclusión examinada en ese momento',
    ),
    document: text('Decision', 'Decisión'),
  },
  {
    number: 5,
    actor: text('Dutch escorts', 'Escoltas neerlandeses'),
    cite: 'Art. 11, 27',
    act: text('Secure transport from Wortel to Tilburg', 'Transporte seguro de Wortel a Tilburg'),
  },
  {
    number: 6,
    actor: text('Belgian governor of Tilburg', 'Director belga de Tilburg'),
    cite: 'Art. 6',
    act: text('Reception in the prison', 'Acogida en la prisión'),
  },
  {
    number: 7,
    actor: BELGIAN_SERVICE,
    cite: 'Art. 8',
    act: text('Move back to Belgium before any release or leave', 'Regreso a Bélgica antes de toda liberación o permiso'),
    limit: text('No fixed lead time', 'Sin plazo fijo de antelación'),
  },
];
