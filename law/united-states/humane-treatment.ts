/** The Detainee Treatment Act (42 USC 2000dd): no cruel, inhuman or degrading treatment of anybody held by the United States, anywhere. */
import { cited, contested, LONG_SINCE, since, text } from '../../src/instruments/authoring.ts';
import type { Instrument } from '../../src/instruments/law.ts';
import { finding, never, reading } from '../../src/rules/expression.ts';
import { court, STATUTES_THROUGH, statute } from './authorities.ts';
import { usCode } from './sources.ts';

export const humaneTreatment: Instrument = {
  id: 'us-humane-treatment',
  title: text('Detainee Treatment Act', 'Ley sobre el Trato de los Detenidos'),
  order: 'US',
  cite: '42 USC 2000dd, 2000dd-0',
  source: usCode(42, '2000dd'),
  confidence: 'medium',
  verifiedThrough: STATUTES_THROUGH,
  rules: [
    {
      id: 'US.DTA',
      effect: 'bar',
      ...statute,
      standing: contested({
        A: text(
          'People held abroad for payment at the request of the United States are in its custody or under its control, so the ban protects them.',
          'Quienes están detenidos en el extranjero por pago y a petición de los Estados Unidos están bajo su custodia o control, y la prohibición los protege.',
        ),
        B: text(
          'Control has passed to the other state, and the ban with it.',
          'El control ha pasado al otro Estado, y con él deja de regir la prohibición.',
        ),
      }),
      modes: ['rented-prison', 'court-ordered-detention', 'removal-to-prison', 'alien-enemies'],
      statement: text(
        'Nobody in the custody or under the physical control of the United States, of whatever nationality and wherever, may be treated in a cruel, inhuman or degrading way.',
        'Nadie que esté bajo la custodia o el control físico de los Estados Unidos, cualquiera que sea su nacionalidad y el lugar, puede recibir un trato cruel, inhumano o degradante.',
      ),
      citations: [cited('42 USC 2000dd(a)–(d), 2000dd-0', 'high', usCode(42, '2000dd'))],
      versions: since(LONG_SINCE, reading('US.DTA', { A: finding('ill-treatment-risk'), B: never })),
      confidence: 'medium',
      decides: {
        question: text(
          'Would the person be treated in a cruel, inhuman or degrading way at the place?',
          '¿Recibiría la persona un trato cruel, inhumano o degradante en el lugar?',
        ),
        authority: court,
      },
      note: text(
        'Treatment is measured by the Fifth, Eighth and Fourteenth Amendments. Whether a court gives a remedy is uncertain.',
        'El trato se mide por las Enmiendas Quinta, Octava y Decimocuarta. Es incierto que un tribunal conceda un recurso.',
      ),
    },
  ],
};
