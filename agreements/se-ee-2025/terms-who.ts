/** Who may be sent to Tartu and who chooses, as reported. */
import type { Term } from '../../src/instruments/agreement.ts';
import { sources as s } from './sources.ts';
import { reported, term } from './term.ts';

export const termsOnPersons: readonly Term[] = [
  reported(
    'whoMayBeSent',
    s.E12,
    'Men over 18 convicted in Sweden, Swedish or foreign, with long sentences; murder and sexual offences are possible.',
    'Hombres mayores de 18 años condenados en Suecia, suecos o extranjeros, con penas largas; caben el asesinato y los delitos sexuales.',
  ),
  reported('sexAndAge', s.E12, 'Men of 18 and over; no women, no minors.', 'Hombres de 18 años o más; ni mujeres ni menores.'),
  reported('nationality', s.E13, 'Not Estonian citizens.', 'No ciudadanos estonios.'),
  reported('conviction', s.E12, 'Convicted in Sweden.', 'Condenados en Suecia.'),
  reported('startOfSentence', s.E3, 'The sentence always begins in Sweden.', 'La pena siempre comienza en Suecia.'),
  reported(
    'security',
    s.E13,
    'The equivalent of Swedish security class 2, on a scale of three.',
    'El equivalente de la clase de seguridad sueca 2, en una escala de tres.',
  ),
  reported(
    'security',
    s.E14,
    'Out: persons whom an authority has found to have links with organised crime, to be radicalised, or to need special supervision.',
    'Excluidos: aquellos de quienes una autoridad ha constatado vínculos con la delincuencia organizada, radicalización o necesidad de supervisión especial.',
  ),
  reported(
    'offencesExcluded',
    s.E15,
    'Out: terrorism and crimes against national security.',
    'Excluidos: terrorismo y delitos contra la seguridad nacional.',
  ),
  reported(
    'healthExcluded',
    s.E2b,
    'Out: persons who need extensive care or have a serious psychiatric need.',
    'Excluidos: quienes necesitan atención extensa o tienen una necesidad psiquiátrica grave.',
  ),
  term(
    'consent',
    { layer: 'treaty', cite: 'official texts seen; conflicts with another source', source: s.E11, confidence: 'medium' },
    'The official texts that were seen do not require consent; the Estonian legal opinion recommended it.',
    'Los textos oficiales vistos no exigen consentimiento; el dictamen jurídico estonio lo recomendaba.',
  ),
  term(
    'consent',
    { layer: 'practice', cite: 'one weak source; conflicts with the official texts', source: s.E16, confidence: 'low' },
    'One weak source says that only persons who consent are sent.',
    'Una fuente débil dice que solo se envía a quien consiente.',
  ),
  reported(
    'selection',
    s.E7,
    'Sweden proposes; Estonian police, security service and ministry vet each man.',
    'Suecia propone; la policía, el servicio de seguridad y el ministerio de Estonia examinan a cada hombre.',
  ),
  reported(
    'refusalAndReturn',
    s.E14,
    'Estonia may refuse, and may send back anyone found to be a risk.',
    'Estonia puede rechazar, y puede devolver a quien se constate que es un riesgo.',
  ),
];
