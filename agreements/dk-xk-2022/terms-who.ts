/** Who may be sent to Gjilan, as law and as policy, as far as it was seen. */
import type { Term } from '../../src/instruments/agreement.ts';
import { sources as s } from './sources.ts';
import { term, unseen } from './term.ts';

export const termsOnPersons: readonly Term[] = [
  term(
    'conviction',
    { layer: 'statute', cite: 'Danish Execution of Sentences Act § 1a', source: s.D3, confidence: 'high' },
    'Imprisonment or preventive detention imposed by a Danish court.',
    'Prisión o internamiento de seguridad impuestos por un tribunal danés.',
  ),
  term(
    'conviction',
    { layer: 'treaty', cite: 'article not seen', source: s.D2, confidence: 'medium' },
    'A final conviction is understood to be required; the article was not seen.',
    'Se entiende que se exige una condena firme; no se vio el artículo.',
  ),
  term(
    'whoMayBeSent',
    { layer: 'policy', cite: 'government statements', source: s.D9, confidence: 'high' },
    'Persons sentenced to expulsion who are nationals of countries outside the EU and the EEA.',
    'Personas condenadas a expulsión que son nacionales de países de fuera de la UE y del EEE.',
  ),
  term(
    'whoMayBeSent',
    { layer: 'statute', cite: 'professors of law on the act and the treaty', source: s.D11, confidence: 'high' },
    'Neither the act nor the treaty limits it to them: professors say that Danish citizens could lawfully be sent.',
    'Ni la ley ni el tratado lo limitan a ellas: según profesores de derecho, se podría enviar lícitamente a ciudadanos daneses.',
  ),
  term(
    'whoMayBeSent',
    { layer: 'policy', cite: 'Danish minister', source: s.D12, confidence: 'high' },
    'The minister can redefine the group and has said so.',
    'El ministro puede redefinir el grupo y así lo ha dicho.',
  ),
  term(
    'nationality',
    { layer: 'policy', cite: 'government statements', source: s.D9, confidence: 'high' },
    'Third-country nationals, as a matter of policy only.',
    'Nacionales de terceros países, solo por política.',
  ),
  term(
    'offencesExcluded',
    { layer: 'treaty', cite: 'article not seen', source: s.D5, confidence: 'high' },
    'Persons convicted of terrorism or of war crimes.',
    'Personas condenadas por terrorismo o por crímenes de guerra.',
  ),
  term(
    'healthExcluded',
    { layer: 'treaty', cite: 'article not seen', source: s.D9, confidence: 'high' },
    'Persons with a diagnosed serious mental disorder that needs treatment outside prison.',
    'Personas con un trastorno mental grave diagnosticado que requiere tratamiento fuera de la prisión.',
  ),
  term(
    'healthExcluded',
    { layer: 'policy', cite: 'as reported; provision not seen', source: s.D13, confidence: 'high' },
    'Persons with serious medical conditions are also reported to be excluded.',
    'Se informa de que también se excluye a personas con enfermedades graves.',
  ),
  term(
    'healthExcluded',
    { layer: 'policy', cite: 'second-hand, not seen', source: s.D13, confidence: 'unknown' },
    'That the terminally ill are excluded was reported second-hand only.',
    'Que se excluya a los enfermos terminales solo se supo de segunda mano.',
  ),
  term(
    'offencesExcluded',
    { layer: 'policy', cite: 'as reported; provision not seen', source: s.D12, confidence: 'high' },
    'Life sentences are also reported to be excluded.',
    'Se informa de que también se excluyen las penas perpetuas.',
  ),
  term(
    'priority',
    { layer: 'policy', cite: 'government statements', source: s.D12, confidence: 'high' },
    'Persons without children in Denmark first.',
    'Primero las personas sin hijos en Dinamarca.',
  ),
  unseen(
    'sexAndAge',
    'Not known. That women and minors are excluded is assumed, not seen.',
    'No se conoce. Que se excluya a mujeres y menores se supone, no se ha visto.',
  ),
  unseen('remainingTerm', 'No rule on a minimum remaining term was seen.', 'No se vio ninguna regla sobre un resto mínimo de pena.'),
  unseen('minimumSentence', 'No rule on a minimum sentence was seen.', 'No se vio ninguna regla sobre una pena mínima.'),
  unseen('startOfSentence', 'Whether the sentence must begin in Denmark was not seen.', 'No se vio si la pena debe comenzar en Dinamarca.'),
  term(
    'consent',
    { layer: 'treaty', cite: 'preamble', source: s.D2, confidence: 'low' },
    'Not required of the person: the “free consent” of the preamble is believed to mean the states’.',
    'No se exige a la persona: se cree que el «libre consentimiento» del preámbulo es el de los Estados.',
  ),
  unseen(
    'refusalAndReturn',
    'Whether Kosovo may refuse or send back a person was not seen.',
    'No se vio si Kosovo puede rechazar o devolver a una persona.',
  ),
  term(
    'selection',
    { layer: 'policy', cite: 'Danish minister', source: s.D12, confidence: 'high' },
    'Denmark selects; 293 persons matched the criteria on 8 September 2025, for 300 places.',
    'Selecciona Dinamarca; el 8 de septiembre de 2025 cumplían los criterios 293 personas, para 300 plazas.',
  ),
  unseen('security', 'No rule on the security class was seen.', 'No se vio ninguna regla sobre la clase de seguridad.'),
  unseen(
    'wantedPersons',
    'No rule on persons wanted in either state was seen.',
    'No se vio ninguna regla sobre personas buscadas en alguno de los Estados.',
  ),
  unseen('timeOfCheck', 'The day on which the exclusions are judged was not seen.', 'No se vio el día en que se examinan las exclusiones.'),
];
