/** Worked decisions under the model, supposing that two states had made it theirs. */
import { text } from '../../src/instruments/authoring.ts';
import type { DecisionCase } from '../../src/instruments/agreement.ts';
import type { PersonFileInput } from '../../src/people/person-file.ts';
import { ruleCases } from './rule-cases.ts';
import { changed } from './typical-file.ts';

const worked = (
  id: string,
  title: DecisionCase['title'],
  changes: PersonFileInput,
  outcome: DecisionCase['outcome'],
  ...decidedBy: readonly string[]
): DecisionCase => ({ id: `model/${id}`, title, agreement: 'model', on: '2026-11-24', file: changed(changes), outcome, decidedBy });

export const cases: readonly DecisionCase[] = [
  worked(
    'binds-nobody',
    text(
      'Somebody who passes every gate is still not sent: a model binds nobody',
      'Quien pasa todas las compuertas tampoco es enviado: un modelo no obliga a nadie',
    ),
    {},
    'barred-until',
    'model.in-force',
    'model.gate-0',
  ),
  worked(
    'allegation',
    text('An allegation without a conviction is a bar', 'Una imputación sin condena es un impedimento'),
    { conviction: { exists: false, final: false } },
    'barred',
    'model.gate-1-conviction',
  ),
  worked(
    'no-tie',
    text('Somebody with no tie to the receiving state is not sent', 'No se envía a quien no tiene vínculo con el Estado receptor'),
    { person: { nationalities: ['PL'] } },
    'barred',
    'model.gate-2-tie',
  ),
  worked(
    'too-late',
    text('Five months before early release it is too late', 'A cinco meses de la salida anticipada es demasiado tarde'),
    { sentence: { releaseOn: '2027-03-01' } },
    'barred',
    'model.gate-3-request',
  ),
  worked(
    'changed-her-mind',
    text('She takes her consent back at the airport', 'Retira su consentimiento en el aeropuerto'),
    { consent: { withdrawn: true } },
    'barred-until',
    'model.gate-6-consent',
  ),
  worked(
    'too-soon',
    text(
      'A departure the day after the order leaves no time to appeal',
      'Una salida al día siguiente de la orden no deja tiempo para recurrir',
    ),
    { proposal: { departureOn: '2026-11-25' } },
    'barred-until',
    'model.gate-9',
  ),
  worked(
    'secret',
    text('A state that does not say where she is cannot receive her', 'Un Estado que no dice dónde está no puede recibirla'),
    { states: { disclosesWhereabouts: false } },
    'barred',
    'IL.ICPPED',
  ),
  worked(
    'no-monitor',
    text('A state that admits no monitor cannot receive her', 'Un Estado que no admite supervisores no puede recibirla'),
    { states: { monitorAdmitted: false } },
    'barred-until',
    'model.gate-11',
  ),
];
export { ruleCases };
