/** What the protocols of 1997 (ETS 167) and 2017 (CETS 222) add to the convention. */
import type { Term } from '../../src/instruments/agreement.ts';
import { sources as s } from './sources.ts';
import { term } from './term.ts';

export const protocolTerms: readonly Term[] = [
  term(
    'instrument',
    { from: '1997-12-18', cite: 'ETS 167', source: s.M4, confidence: 'high' },
    'The Additional Protocol of 18 December 1997, in force since 1 June 2000.',
    'El Protocolo adicional de 18 de diciembre de 1997, en vigor desde el 1 de junio de 2000.',
  ),
  term(
    'status',
    { from: '2000-06-01', cite: 'ETS 167', source: s.M3, confidence: 'high' },
    'The additional protocol is in force since 1 June 2000.',
    'El protocolo adicional está en vigor desde el 1 de junio de 2000.',
  ),
  term(
    'consent',
    { from: '2000-06-01', cite: 'ETS 167 art. 2', source: s.M22, confidence: 'high' },
    'Not needed for a national who fled home from a final sentence: the sentencing state may ask for a takeover; provisional arrest must not worsen the position.',
    'No hace falta para un nacional que huyó a su país ante una pena firme: el Estado de condena puede pedir que se asuma; la detención provisional no debe empeorar su situación.',
  ),
  term(
    'consent',
    { from: '2000-06-01', cite: 'ETS 167 art. 3(1)–(3)', source: s.M22, confidence: 'high' },
    'Not needed where the sentence or an administrative decision that follows from it bars the person from staying after release, on the sentencing state’s request and only after considering the person’s opinion; a declaration with the opinion and a copy of the order are sent.',
    'No hace falta cuando la pena o una decisión administrativa que derive de ella impide quedarse tras la liberación, a petición del Estado de condena y solo tras considerar la opinión de la persona; se envía una declaración con la opinión y copia de la orden.',
  ),
  term(
    'speciality',
    { from: '2000-06-01', cite: 'ETS 167 art. 3(4), (5)', source: s.M22, confidence: 'high' },
    'No proceedings for earlier acts, save with the sentencing state’s authorisation (due if the offence is extraditable), or after 45 days from final discharge unused to leave, or on return; steps that stop time running stay allowed.',
    'Ningún proceso por hechos anteriores, salvo autorización del Estado de condena (debida si el delito da lugar a extradición), o a los 45 días de la liberación definitiva sin haberse marchado, o si regresa; se permiten los actos que interrumpen la prescripción.',
  ),
  term(
    'consent',
    { from: '2000-06-01', cite: 'ETS 167 art. 3(6)', source: s.M22, confidence: 'high' },
    'A state may declare that it will not take over sentences under article 3.',
    'Un Estado puede declarar que no asumirá penas conforme al artículo 3.',
  ),
  term(
    'consent',
    { from: '2000-06-01', cite: 'ETS 167 art. 3(6), Ireland', source: s.M5, confidence: 'high' },
    'Ireland’s text is published without article 3.',
    'El texto de Irlanda se publica sin el artículo 3.',
  ),
  term(
    'consent',
    { from: '2005-09-01', cite: 'ETS 167, declaration of Belgium', source: s.DECLARATIONS_167, confidence: 'high' },
    'Belgium does not apply article 3 to those who live there habitually when arrested.',
    'Bélgica no aplica el artículo 3 a quienes residen allí habitualmente cuando son detenidos.',
  ),
  term(
    'parties',
    { from: '2000-06-01', cite: 'ETS 167, list of parties', source: s.PARTIES_167, confidence: 'high' },
    'Some forty states, each from its own day; not the United States, Mexico or El Salvador. The list stands below, under “Who is bound by which treaty”.',
    'Unos cuarenta Estados, cada uno desde su propio día; no Estados Unidos, México ni El Salvador. La lista está más abajo, en «A quién obliga cada tratado».',
  ),
  term(
    'parties',
    { from: '2020-01-01', cite: 'CETS 222, declarations', source: s.M27, confidence: 'medium' },
    'Provisionally, between states that have declared it: Switzerland from 1 January 2020; Austria, Hungary, Italy, Latvia and the Holy See. Lithuania, Türkiye, Ukraine and the United Kingdom have made declarations that were not read.',
    'Provisionalmente, entre los Estados que lo han declarado: Suiza desde el 1 de enero de 2020; Austria, Hungría, Italia, Letonia y la Santa Sede. Lituania, Turquía, Ucrania y el Reino Unido han hecho declaraciones que no se leyeron.',
  ),
  term(
    'timeOfCheck',
    { from: '2000-06-01', cite: 'ETS 167 art. 7', source: s.M22, confidence: 'high' },
    'The protocol applies to sentences from before and after its entry into force.',
    'El protocolo se aplica a penas anteriores y posteriores a su entrada en vigor.',
  ),
  term(
    'whoMayBeSent',
    { from: '2000-06-01', cite: 'ETS 167 art. 1(2)', source: s.M22, confidence: 'high' },
    'The other conditions still hold: nationality, six months, double criminality, both states’ agreement.',
    'Las demás condiciones se mantienen: nacionalidad, seis meses, doble incriminación, acuerdo de ambos Estados.',
  ),
  term(
    'instrument',
    { from: '2017-11-22', cite: 'CETS 222', source: s.M3, confidence: 'high' },
    'The amending Protocol opened on 22 November 2017.',
    'El Protocolo de enmienda abierto el 22 de noviembre de 2017.',
  ),
  term(
    'status',
    { from: '2020-01-01', cite: 'CETS 222, provisional application', source: s.M26, confidence: 'high' },
    'The amending protocol comes into force only three months after all parties to ETS 167 have joined; until then it applies provisionally by declaration: Switzerland from 1 January 2020; Austria, Hungary, Italy, Latvia, Holy See.',
    'El protocolo de enmienda solo entra en vigor tres meses después de que se unan todas las partes del STE 167; hasta entonces se aplica provisionalmente por declaración: Suiza desde el 1 de enero de 2020; Austria, Hungría, Italia, Letonia, Santa Sede.',
  ),
  term(
    'status',
    { from: '2025-01-01', cite: 'Swedish parliamentary paper', source: s.M8, confidence: 'high' },
    'Sweden proposed in 2025 to join; new parties to ETS 167 must take both.',
    'Suecia propuso en 2025 adherirse; quien se adhiera al STE 167 debe aceptar ambos.',
  ),
  term(
    'consent',
    { from: '2020-01-01', cite: 'CETS 222, replacing ETS 167 art. 2', source: s.M6, confidence: 'high' },
    'Reaches also a national who otherwise returned home, knowing of the pending proceedings or of a judgment.',
    'Alcanza también al nacional que regresó de otro modo, sabiendo del proceso pendiente o de una sentencia.',
  ),
  term(
    'consent',
    { from: '2020-01-01', cite: 'CETS 222, replacing ETS 167 art. 3(1), (3)(a), (4)', source: s.M7, confidence: 'high' },
    'The causal link between order and sentence is dropped; a refusal to give an opinion is recorded.',
    'Se suprime el nexo causal entre orden y pena; la negativa a dar una opinión se hace constar.',
  ),
  term(
    'speciality',
    { from: '2020-01-01', cite: 'CETS 222, replacing ETS 167 art. 3(4)', source: s.M27, confidence: 'low' },
    'Shorter times: an answer in 90 days, and 30 days after discharge; believed, not seen.',
    'Plazos menores: respuesta en 90 días y 30 días tras la liberación; se cree, no se ha visto.',
  ),
];
