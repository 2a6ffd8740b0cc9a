/** Who may be placed in Tilburg, who is left out, and who chooses. */
import type { Term } from '../../src/instruments/agreement.ts';
import { sources as s } from './sources.ts';
import { article, term } from './term.ts';

export const termsOnPersons: readonly Term[] = [
  article(
    'whoMayBeSent',
    'Art. 1(g), (h), 3(2), 7(1)',
    'Men under a final Belgian custodial sentence of at least one year who fall under none of the six exclusions of article 7(1).',
    'Hombres con una pena privativa de libertad belga firme de al menos un año a los que no alcanza ninguna de las seis exclusiones del artículo 7(1).',
  ),
  article('sexAndAge', 'Art. 1(h)', 'Men only; the treaty sets no age.', 'Solo hombres; el tratado no fija una edad.'),
  article(
    'conviction',
    'Art. 1(g), 3(2)',
    'Only a final, enforceable Belgian custodial sentence. Any other ground and any other person is forbidden, so nobody on remand.',
    'Solo una pena privativa de libertad belga firme y ejecutable. Se prohíbe todo otro motivo y toda otra persona: ningún preso preventivo.',
  ),
  article(
    'timeOfCheck',
    'Art. 7(1)',
    'The exclusions are judged at the moment of the placement decision.',
    'Las exclusiones se examinan en el momento de la decisión de colocación.',
  ),
  article(
    'nationality',
    'Art. 7(1)(a)–(c)',
    'No Dutch nationals, no residents of the Netherlands, nobody declared undesirable there or listed for refusal of entry.',
    'Ni nacionales neerlandeses, ni residentes en los Países Bajos, ni quien fue declarado allí indeseable o está inscrito para denegarle la entrada.',
  ),
  article(
    'wantedPersons',
    'Art. 7(1)(d), (e)',
    'Nobody wanted in the Netherlands, and nobody under an arrest warrant or wanted in Belgium.',
    'Nadie buscado en los Países Bajos, ni nadie con orden de detención o buscado en Bélgica.',
  ),
  article(
    'security',
    'Art. 7(1)(f), 7(2)',
    'The risk of escape or to society must not exceed the security level; the two sides consult on this.',
    'El riesgo de fuga o para la sociedad no debe superar el nivel de seguridad; las dos partes se consultan al respecto.',
  ),
  article('healthExcluded', 'whole text', 'Health is not a bar in the treaty.', 'La salud no es un impedimento en el tratado.'),
  article(
    'minimumSentence',
    'Art. 7(1)',
    'A custodial sentence of at least one year has been imposed.',
    'Se ha impuesto una pena privativa de libertad de al menos un año.',
  ),
  article(
    'remainingTerm',
    'whole text',
    'The treaty sets neither a least nor a greatest remaining term.',
    'El tratado no fija ni un mínimo ni un máximo de pena restante.',
  ),
  term(
    'remainingTerm',
    { layer: 'policy', cite: 'press; conflicts with another report', source: s.T9, confidence: 'high' },
    'By one report, persons with long sentences, none of them close to release.',
    'Según una noticia, personas con penas largas, ninguna cerca de la liberación.',
  ),
  term(
    'remainingTerm',
    { layer: 'policy', cite: 'press; conflicts with another report', source: s.T11, confidence: 'high' },
    'By another report, persons with at most three years still to serve.',
    'Según otra noticia, personas a las que quedan como mucho tres años por cumplir.',
  ),
  article(
    'consent',
    'the treaty is silent',
    'Consent is not required; the treaty is silent on it.',
    'No se exige consentimiento; el tratado guarda silencio al respecto.',
  ),
  article(
    'selection',
    'Art. 7(2)',
    'Belgium places; the Dutch authorities help to check points (a) to (d) within three working days.',
    'Bélgica coloca; las autoridades neerlandesas ayudan a comprobar las letras (a) a (d) en tres días hábiles.',
  ),
  term(
    'selection',
    { layer: 'policy', cite: 'press', source: s.T7, confidence: 'high' },
    'In principle from Flemish prisons; French-speaking institutions could not be compelled.',
    'En principio de prisiones flamencas; no se podía obligar a las instituciones francófonas.',
  ),
  term(
    'selection',
    { layer: 'practice', from: '2010-01-01', to: '2010-12-31', cite: 'press', source: s.T10, confidence: 'high' },
    'Yet 75 persons came from five Walloon prisons in 2010, most of them foreigners without a right to reside.',
    'Sin embargo, 75 personas llegaron de cinco prisiones valonas en 2010, en su mayoría extranjeras sin derecho de residencia.',
  ),
  article(
    'refusalAndReturn',
    'whole text',
    'The text gives the Netherlands no right to refuse an individual or to send one back.',
    'El texto no da a los Países Bajos derecho a rechazar a una persona ni a devolverla.',
  ),
];
