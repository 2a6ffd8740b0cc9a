/** What an agreement to imprison people would have to speak to, and what was not found in anything read of this one. A gap is shown like a term. */
import { text } from '../../src/instruments/authoring.ts';
import type { Term, TermKey } from '../../src/instruments/agreement.ts';
import { sources as s } from './sources.ts';

const none = (key: TermKey, en: string, es: string, source: string = s.NONE): Term => ({
  key,
  value: text(`None found. ${en}`, `No se encontró nada. ${es}`),
  layer: 'practice',
  cite: 'none found',
  source,
  confidence: 'medium',
});

export const gaps: readonly Term[] = [
  none(
    'oversight',
    'No monitor, no inspection, no visit by any body of either state in what was published.',
    'Ningún órgano de supervisión, inspección ni visita de organismo alguno de ninguno de los Estados en lo publicado.',
    s.S9,
  ),
  none(
    'suspension',
    'Nothing ends or pauses the arrangement if persons are ill-treated.',
    'Nada termina ni suspende el arreglo si se maltrata a las personas.',
    s.S9,
  ),
  none(
    'wayHome',
    'Nothing says when or how a person leaves; nothing forbids detention without end.',
    'Nada dice cuándo ni cómo sale una persona; nada prohíbe la detención indefinida.',
    s.S9,
  ),
  none(
    'release',
    'The 252 Venezuelans left by an exchange between states, not by any term on release.',
    'Los 252 venezolanos salieron por un canje entre Estados, no por cláusula alguna sobre liberación.',
    s.S9,
  ),
  none('complaints', 'No right to complain, to counsel or to a court.', 'Ningún derecho a quejarse, a defensa ni a un tribunal.', s.S9),
  none('medical', 'Nothing on medical care.', 'Nada sobre atención médica.'),
  none('useOfForce', 'Nothing on force or torture.', 'Nada sobre la fuerza o la tortura.', s.S9),
  none('death', 'Nothing on deaths and their investigation.', 'Nada sobre muertes y su investigación.'),
  none('investigation', 'Nothing on who investigates ill-treatment.', 'Nada sobre quién investiga los malos tratos.'),
  none(
    'data',
    'Neither state has published a list of the persons held.',
    'Ningún Estado ha publicado una lista de las personas recluidas.',
  ),
  none('consent', 'Nobody was asked.', 'No se preguntó a nadie.'),
  none('minimumSentence', 'No sentence was being carried out.', 'No se ejecutaba ninguna pena.'),
  none('remainingTerm', 'No sentence was being carried out.', 'No se ejecutaba ninguna pena.'),
  none('offencesExcluded', 'No offence was asked for.', 'No se exigía delito alguno.'),
  none('healthExcluded', 'Nothing on illness.', 'Nada sobre enfermedad.'),
  none('family', 'Nothing on children or family ties.', 'Nada sobre hijos o vínculos familiares.'),
  none('dualCriminality', 'No offence was asked for.', 'No se exigía delito alguno.'),
  none(
    'refusalAndReturn',
    'Nothing on a right of El Salvador to refuse a person or to send one back.',
    'Nada sobre un derecho de El Salvador a rechazar o devolver a una persona.',
  ),
  none(
    'extraCosts',
    'Transport and hospital costs are not named in what was read.',
    'El transporte y los gastos de hospital no figuran en lo leído.',
  ),
  none('indexation', 'A fixed sum.', 'Una suma fija.'),
  none(
    'termination',
    'Whether the arrangement was renewed, lapsed after the year or was ended is not known.',
    'No se sabe si el arreglo se renovó, caducó al cabo del año o se dio por terminado.',
  ),
  none(
    'approval',
    'No act of the Assembly of El Salvador or of the Senate or Congress of the United States was found.',
    'No se halló acto alguno de la Asamblea de El Salvador ni del Senado o del Congreso de los Estados Unidos.',
  ),
];
