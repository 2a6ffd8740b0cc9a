/** The terms of ordinary removal law, for contrast with imprisonment abroad: what it asks, what it never allows, and what courts have said of third countries. */
import { text } from '../../src/instruments/authoring.ts';
import type { Term, TermKey } from '../../src/instruments/agreement.ts';
import { sources as s } from './sources.ts';

type At = Pick<Term, 'cite'> & Partial<Pick<Term, 'source' | 'confidence' | 'from' | 'layer'>>;

const statute = (key: TermKey, at: At, en: string, es: string): Term => ({
  key,
  value: text(en, es),
  layer: 'statute',
  source: s.INA_1231,
  confidence: 'high',
  ...at,
});
const ruling = (from: string, cite: string, source: string, en: string, es: string): Term => ({
  key: 'courts',
  value: text(en, es),
  layer: 'practice',
  from,
  cite,
  source,
  confidence: 'high',
});

const law: readonly Term[] = [
  statute(
    'parties',
    { cite: '8 USC 1231(b)' },
    'The United States removes; the receiving state is the one that the order and the statute’s sequence lead to.',
    'Los Estados Unidos expulsan; el Estado receptor es aquel al que llevan la orden y el orden de prelación de la ley.',
  ),
  statute(
    'authorities',
    { cite: '8 USC 1229a, 1231' },
    'The immigration judge and the Board of Immigration Appeals order it; the Department of Homeland Security carries it out.',
    'La ordenan el juez de inmigración y la Junta de Apelaciones de Inmigración; la ejecuta el Departamento de Seguridad Nacional.',
  ),
  statute(
    'instrument',
    { cite: '8 USC 1227, 1229a, 1231' },
    'The immigration statute. No treaty or deal with the receiving state is needed, and none of them makes it a licence to imprison.',
    'La ley de inmigración. No hace falta tratado ni acuerdo con el Estado receptor, y ninguno lo convierte en licencia para encarcelar.',
  ),
  statute(
    'whoMayBeSent',
    { cite: '8 USC 1227(a), 1229a(a)(3)', source: s.INA_1229A },
    'Only a person who is not a citizen, on a listed ground, after the proceedings of the statute, which are the only ones unless it says otherwise (administrative, expedited and reinstated removal).',
    'Solo quien no es ciudadano, por una causa prevista, tras el procedimiento legal, que es el único salvo que la ley diga otra cosa (expulsión administrativa, acelerada o restablecida).',
  ),
  statute(
    'nationality',
    { cite: '8 USC 1227(a)', source: s.INA_1227 },
    'Never a citizen of the United States.',
    'Nunca un ciudadano de los Estados Unidos.',
  ),
  statute(
    'conviction',
    { cite: '8 USC 1227(a)', source: s.INA_1227 },
    'A conviction can be a ground, but is not needed. Removal is not a punishment, and adds none.',
    'Una condena puede ser causa, pero no es necesaria. La expulsión no es un castigo ni añade ninguno.',
  ),
  statute(
    'governingLaw',
    { cite: 'Wong Wing v. United States, 163 U.S. 228 (1896)', source: s.WONG_WING },
    'Detention needed to carry out a removal is valid; imprisonment as a sanction needs a criminal trial. On arrival the person is at liberty, or under what the receiving state’s own law orders.',
    'Es válida la detención necesaria para ejecutar la expulsión; el encarcelamiento como sanción exige un juicio penal. A su llegada la persona queda en libertad, o bajo lo que ordene la propia ley del Estado receptor.',
  ),
  statute(
    'startOfSentence',
    { cite: '8 USC 1231(a)(4)(A)' },
    'Nobody sentenced to imprisonment is removed before release from it; parole, supervised release and probation are no reason to wait.',
    'Nadie condenado a prisión es expulsado antes de salir de ella; la libertad condicional, la vigilada o la prueba no son motivo para esperar.',
  ),
  statute(
    'derogations',
    { cite: '8 USC 1231(a)(4)(B)' },
    'Before the end of the sentence only for a final conviction of a nonviolent offence off the list, on a finding of the Attorney General (federal custody) or a written request of the chief state official (state custody). It is removal to liberty or local law, not a way to serve the sentence abroad.',
    'Antes de terminar la pena, solo por condena firme por delito no violento fuera de la lista, con decisión de la Fiscalía General (custodia federal) o solicitud escrita del jefe estatal competente (custodia estatal). Es expulsión a la libertad o a la ley local, no un modo de cumplir la pena fuera.',
  ),
  statute(
    'timeLimits',
    { cite: '8 USC 1231(a)(1)–(2)' },
    'Within 90 days of the latest of: the final order, a court’s final order after a stay, and release from other detention; longer while the person obstructs it.',
    'En 90 días desde lo último entre la orden firme, la decisión judicial definitiva tras una suspensión y la salida de otra detención; más tiempo mientras la persona lo obstaculice.',
  ),
  statute(
    'timeLimits',
    { cite: 'Zadvydas v. Davis, 533 U.S. 678 (2001)', source: s.ZADVYDAS },
    'Detention after the order is presumed reasonable for six months; then release, if removal is not likely in the foreseeable future.',
    'La detención tras la orden se presume razonable durante seis meses; después, libertad si la expulsión no es probable en un futuro previsible.',
  ),
  statute(
    'selection',
    { cite: '8 USC 1231(b)(1)–(2)' },
    'The country the person names; else that of nationality; else countries with a tie; and only if all those are impracticable, inadvisable or impossible another one whose government accepts.',
    'El país que la persona designa; si no, el de su nacionalidad; si no, países con un vínculo; y solo si todos son impracticables, desaconsejables o imposibles, otro cuyo gobierno acepte.',
  ),
  statute(
    'selection',
    { cite: 'Jama v. ICE, 543 U.S. 335 (2005)', source: s.JAMA },
    'Acceptance in advance is needed only at the last step.',
    'La aceptación previa solo hace falta en el último paso.',
  ),
  statute(
    'refusalAndReturn',
    { cite: '8 USC 1231(b)(3)(A)–(B)' },
    'Never to a country where life or freedom would be threatened on one of the five grounds, save the listed exceptions.',
    'Nunca a un país donde la vida o la libertad peligren por uno de los cinco motivos, salvo las excepciones previstas.',
  ),
  statute(
    'humanRightsPosition',
    { cite: 'FARRA § 2242; 8 CFR 208.16–208.18', source: s.FARRA },
    'Never to a country where torture by officials, or with their acquiescence, is more likely than not; no offence takes that away.',
    'Nunca a un país donde la tortura por funcionarios, o con su aquiescencia, sea más probable que improbable; ningún delito quita esa protección.',
  ),
  statute(
    'humanRightsPosition',
    { cite: '8 CFR 208.18(c)', source: s.CFR_208, layer: 'regulation', confidence: 'medium' },
    'Assurances of the receiving government may be found sufficiently reliable; the person must be able to contest that before a neutral decision-maker (Khouzam).',
    'Las garantías del gobierno receptor pueden declararse suficientemente fiables; la persona debe poder impugnarlo ante una autoridad imparcial (Khouzam).',
  ),
  statute('consent', { cite: '8 USC 1231' }, 'Not asked.', 'No se pide.'),
  statute(
    'price',
    { cite: '8 USC 1231' },
    'No fee to the receiving state is part of removal law.',
    'Ninguna tarifa al Estado receptor forma parte de la ley de expulsión.',
  ),
  statute(
    'places',
    { cite: '8 USC 1231' },
    'No place of detention abroad is part of removal law.',
    'Ningún lugar de reclusión en el extranjero forma parte de la ley de expulsión.',
  ),
  statute(
    'wayHome',
    { cite: '8 USC 1231' },
    'None: removal is meant to be final. Whoever was removed unlawfully is another matter (see courts).',
    'Ninguno: la expulsión pretende ser definitiva. Otra cosa es quien fue expulsado ilegalmente (véanse los tribunales).',
  ),
];

const courts: readonly Term[] = [
  ruling(
    '2025-04-10',
    'Noem v. Abrego Garcia, 604 U.S. ___ (10 April 2025)',
    s.S22,
    'Removal to El Salvador against an order of 2019 that withheld it was unlawful; the government must facilitate release there; how far a court may order more was left to be clarified.',
    'Fue ilegal la expulsión a El Salvador contra una orden de 2019 que la impedía; el gobierno debe facilitar la liberación allí; quedó por aclarar hasta dónde puede ordenar más un tribunal.',
  ),
  ruling(
    '2025-12-11',
    'Abrego Garcia, habeas corpus (11 December 2025)',
    s.S23,
    'Returned in June 2025 to face charges in Tennessee, detained again in August, freed on habeas because no final order of removal existed.',
    'Devuelto en junio de 2025 para responder a cargos en Tennessee, detenido de nuevo en agosto, liberado por hábeas porque no existía orden firme de expulsión.',
  ),
  ruling(
    '2025-04-18',
    'D.V.D. v. DHS, D. Mass. (18 April 2025)',
    s.S24,
    'Before removal to a third country: written notice and a chance to raise a fear of torture; ten days to do so, fifteen to ask for reopening.',
    'Antes de expulsar a un tercer país: aviso escrito y oportunidad de alegar temor a la tortura; diez días para hacerlo, quince para pedir la reapertura.',
  ),
  ruling(
    '2025-06-23',
    'DHS v. D.V.D., 606 U.S. ___ (23 June 2025)',
    s.S25,
    'That injunction was stayed, six to three, without reasons.',
    'Aquella orden quedó suspendida, seis contra tres, sin motivación.',
  ),
  ruling(
    '2026-02-25',
    'D.V.D. v. DHS, D. Mass., final judgment (25 February 2026)',
    s.S26,
    'The policy on third countries was set aside as unlawful; the court stayed its own judgment for fifteen days.',
    'Se anuló por ilegal la política sobre terceros países; el tribunal suspendió su propia sentencia quince días.',
  ),
  ruling(
    '2026-03-11',
    'D.V.D., 1st Cir. (March 2026)',
    s.DVD_STAY,
    'Stay pending appeal: the policy may run meanwhile. What came after March 2026 was not found.',
    'Suspensión mientras dura la apelación: entretanto la política puede aplicarse. No se halló lo posterior a marzo de 2026.',
  ),
];

export const terms: readonly Term[] = [...law, ...courts];
