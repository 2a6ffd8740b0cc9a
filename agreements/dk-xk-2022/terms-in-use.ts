/** The terms of the Gjilan agreement on life inside, the way out and oversight; mostly in articles that were not seen. */
import type { Term } from '../../src/instruments/agreement.ts';
import { sources as s } from './sources.ts';
import { term, unseen } from './term.ts';

export const termsInUse: readonly Term[] = [
  unseen('transferSteps', 'The steps of a placement were not seen.', 'No se vieron los pasos de una colocación.'),
  term(
    'transferSteps',
    { layer: 'practice', cite: 'press', source: s.D17, confidence: 'high' },
    'Charter flights with escorts; an escort of the ombudsman was mentioned.',
    'Vuelos chárter con escolta; se mencionó la presencia del defensor del pueblo.',
  ),
  unseen('documents', 'No list of documents was seen.', 'No se vio ninguna lista de documentos.'),
  term(
    'release',
    { layer: 'treaty', cite: 'article not seen', source: s.D9, confidence: 'high' },
    'A person may be expelled straight from Kosovo to the home country after the sentence.',
    'Una persona puede ser expulsada directamente desde Kosovo a su país tras la pena.',
  ),
  term(
    'release',
    { layer: 'treaty', cite: 'not seen', source: s.D18, confidence: 'low' },
    'Nobody is to be released into Kosovo: believed, not seen.',
    'Nadie será liberado en Kosovo: se cree, no se ha visto.',
  ),
  unseen(
    'wayHome',
    'When and how a person comes back to Denmark was not seen.',
    'No se vio cuándo ni cómo vuelve una persona a Dinamarca.',
  ),
  unseen('medical', 'The rules on health care were not seen.', 'No se vieron las reglas sobre atención sanitaria.'),
  unseen('complaints', 'The rules on complaints were not seen.', 'No se vieron las reglas sobre reclamaciones.'),
  unseen('useOfForce', 'The rules on force were not seen.', 'No se vieron las reglas sobre el uso de la fuerza.'),
  unseen('death', 'The rules on deaths were not seen.', 'No se vieron las reglas sobre fallecimientos.'),
  unseen('escape', 'The rules on escapes were not seen.', 'No se vieron las reglas sobre fugas.'),
  unseen('suspension', 'Whether the agreement can be suspended was not seen.', 'No se vio si el acuerdo puede suspenderse.'),
  unseen('data', 'The rules on personal data were not seen.', 'No se vieron las reglas sobre datos personales.'),
  term(
    'investigation',
    { layer: 'treaty', cite: 'article not seen', source: s.D20, confidence: 'high' },
    'Investigating ill-treatment is left to the local authorities: the institute DIGNITY calls that incompatible with the Convention against Torture.',
    'La investigación de los malos tratos queda en manos de las autoridades locales: el instituto DIGNITY lo considera incompatible con la Convención contra la Tortura.',
  ),
  term(
    'oversight',
    { layer: 'practice', cite: 'answer to parliament', source: s.D8, confidence: 'high' },
    'Danish bodies are presumed to have access.',
    'Se presume que los órganos daneses tienen acceso.',
  ),
  term(
    'custodyAndResponsibility',
    { layer: 'treaty', cite: 'Art. 1(f), (g)', source: s.D8, confidence: 'high' },
    'Danish law and a Danish governor, with a Kosovar head over prison and staff.',
    'Derecho danés y director danés, con un jefe kosovar sobre la prisión y el personal.',
  ),
  term(
    'humanRightsPosition',
    { layer: 'practice', cite: 'statements on the parties to treaties', source: s.D21, confidence: 'high' },
    'Kosovo is not party to the European Convention on Human Rights or the Convention against Torture, nor a member of the Council of Europe: no claim can be brought against it in Strasbourg.',
    'Kosovo no es parte del Convenio Europeo de Derechos Humanos ni de la Convención contra la Tortura, ni miembro del Consejo de Europa: no cabe demandarlo en Estrasburgo.',
  ),
  term(
    'whatHappened',
    { layer: 'practice', cite: 'every text seen', source: s.D12, confidence: 'high' },
    'Nobody had been transferred in any text seen.',
    'En ningún texto visto se había trasladado a nadie.',
  ),
  term(
    'criticism',
    {
      layer: 'practice',
      from: '2023-11-01',
      cite: 'Committee against Torture, concluding observations, November 2023',
      source: s.D23,
      confidence: 'high',
    },
    'The UN Committee against Torture asked Denmark to abandon the plan.',
    'El Comité de la ONU contra la Tortura pidió a Dinamarca que abandonara el plan.',
  ),
  term(
    'criticism',
    { layer: 'practice', from: '2022-04-01', cite: 'press, April 2022', source: s.D24, confidence: 'high' },
    'The Council of Europe’s Commissioner for Human Rights warned against it.',
    'La Comisaria de Derechos Humanos del Consejo de Europa advirtió en contra.',
  ),
  term(
    'opposition',
    { layer: 'practice', cite: 'statements', source: s.D21, confidence: 'high' },
    'DIGNITY, the Bar Council, Amnesty and the Danish Institute for Human Rights asked for it to be withdrawn.',
    'DIGNITY, el Colegio de Abogados, Amnistía y el Instituto Danés de Derechos Humanos pidieron que se retirara.',
  ),
  term(
    'costComparison',
    { layer: 'practice', cite: 'Norgerhaven, Art. 27', source: s.D12, confidence: 'medium' },
    'About half the price of a place in Norgerhaven (EUR 50,000 against some 105,000 a year).',
    'Cerca de la mitad del precio de una plaza en Norgerhaven (50.000 euros frente a unos 105.000 al año).',
  ),
];
