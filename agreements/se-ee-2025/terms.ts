/** The terms of the Tartu agreement as far as they were seen: frame, law that governs, life in the prison, and the dispute about it. */
import type { Term } from '../../src/instruments/agreement.ts';
import { sources as s } from './sources.ts';
import { reported, term } from './term.ts';
import { termsOnPersons } from './terms-who.ts';
import { termsOnPlacesAndPrice } from './terms-price.ts';

const frame: readonly Term[] = [
  reported('parties', s.E4, 'Sweden sends; Estonia receives.', 'Suecia envía; Estonia recibe.'),
  reported(
    'instrument',
    s.E5,
    'Signed at Stockholm on 18 June 2025; a memorandum of co-operation stands below it.',
    'Firmado en Estocolmo el 18 de junio de 2025; por debajo hay un memorando de cooperación.',
  ),
  reported(
    'approval',
    s.E3,
    'It enters into force only after both parliaments have approved it.',
    'Entra en vigor solo después de que lo aprueben ambos parlamentos.',
  ),
  term(
    'approval',
    { layer: 'statute', from: '2025-11-04', cite: 'Estonian bill 682 SE', source: s.E6, confidence: 'high' },
    'Estonia: bill 682 SE had its first reading on 4 and 5 November 2025; it needs two readings and a simple majority.',
    'Estonia: el proyecto 682 SE tuvo su primera lectura el 4 y 5 de noviembre de 2025; requiere dos lecturas y mayoría simple.',
  ),
  term(
    'approval',
    { layer: 'statute', cite: 'Swedish parliament, planned vote', source: s.E8, confidence: 'high' },
    'Sweden: three quarters of the votes cast; two opposition parties have supported it since September 2025; a vote was planned for spring 2026.',
    'Suecia: tres cuartos de los votos emitidos; dos partidos de oposición la apoyan desde septiembre de 2025; la votación estaba prevista para la primavera de 2026.',
  ),
  term(
    'status',
    { layer: 'practice', from: '2026-02-04', cite: 'Estonian public broadcaster', source: s.E9, confidence: 'high' },
    'On 4 February 2026 it was still reported as unfinished. The outcome in both parliaments was not found.',
    'El 4 de febrero de 2026 aún se informaba de que no estaba concluido. No se halló el resultado en ambos parlamentos.',
  ),
  term(
    'nationalLegalBase',
    { layer: 'statute', from: '2026-01-01', cite: 'Swedish referral of January 2026', source: s.E25, confidence: 'high' },
    'Sweden plans a general act on the temporary serving of sentences abroad, meant for states of the EU and EEA, to be in force on 3 July 2026. It covers handling, selection, leave, mail, ending and appeal against decisions; each new agreement needs its own qualified majority.',
    'Suecia prevé una ley general sobre el cumplimiento temporal de penas en el extranjero, para Estados de la UE y el EEE, en vigor el 3 de julio de 2026. Abarca tratamiento, selección, permisos, correo, fin y recurso contra las decisiones; cada acuerdo nuevo requiere su propia mayoría cualificada.',
  ),
  term(
    'nationalLegalBase',
    { layer: 'statute', from: '2025-11-01', cite: 'Estonian companion bill', source: s.E29, confidence: 'high' },
    'A companion bill of November 2025 would amend the Estonian Penal Code, Language Act and Code of Criminal Procedure.',
    'Un proyecto complementario de noviembre de 2025 reformaría el Código Penal, la Ley de la Lengua y el Código de Procedimiento Penal de Estonia.',
  ),
  reported(
    'governingLaw',
    s.E4b,
    'Estonian law governs: the first of the rental treaties in which the receiving state’s law does. Estonian counsel’s opinion of January 2025 said that the constitution demanded it.',
    'Rige el derecho estonio: el primero de los tratados de alquiler en que rige el del Estado receptor. El dictamen jurídico estonio de enero de 2025 decía que la constitución lo exigía.',
  ),
  reported(
    'derogations',
    s.E10,
    'Agreed exceptions bring occupation, visits and contact into line with Sweden.',
    'Excepciones pactadas equiparan ocupación, visitas y contacto con los de Suecia.',
  ),
  term(
    'criminalJurisdiction',
    { layer: 'treaty', cite: 'Art. 9, memorandum as quoted by the Estonian prosecution', source: s.E26, confidence: 'high' },
    'Where both states have jurisdiction over an offence there, the authorities co-operate to settle which one prosecutes. The Estonian prosecution objects that Estonian law leaves no such choice.',
    'Cuando ambos Estados tienen jurisdicción sobre un delito cometido allí, las autoridades cooperan para decidir cuál persigue. La fiscalía estonia objeta que el derecho estonio no deja esa opción.',
  ),
];

const inUse: readonly Term[] = [
  reported(
    'release',
    s.E13,
    'The sentence always begins and ends in Sweden; nobody is freed in Estonia and there is no town leave.',
    'La pena siempre empieza y termina en Suecia; nadie es liberado en Estonia y no hay salidas a la ciudad.',
  ),
  reported(
    'wayHome',
    s.E17,
    'Back in Sweden at least one month before the end. Reports speak of the end of the sentence term; whether that is the full term or the day of conditional release is not known, so both are shown.',
    'De vuelta en Suecia al menos un mes antes del fin. Las noticias hablan del fin de la pena; no se sabe si es la pena completa o el día de la libertad condicional, de modo que se muestran ambos.',
  ),
  reported('medical', s.E12, 'Health care is included in the price.', 'La atención sanitaria está incluida en el precio.'),
  reported(
    'oversight',
    s.E20,
    'The Estonian Chancellor of Justice (the national preventive mechanism) and the CPT. Swedish supervision is unclear.',
    'El Canciller de Justicia de Estonia (mecanismo nacional de prevención) y el CPT. La supervisión sueca no está clara.',
  ),
  reported(
    'complaints',
    s.E21,
    'Once in Estonia a person has no individual complaint to the UN Committee against Torture.',
    'Una vez en Estonia, la persona no tiene queja individual ante el Comité de la ONU contra la Tortura.',
  ),
  term(
    'complaints',
    { layer: 'statute', cite: 'Swedish referral of January 2026', source: s.E25, confidence: 'high' },
    'The planned Swedish act covers appeal against the service’s decisions.',
    'La ley sueca prevista abarca el recurso contra las decisiones del servicio.',
  ),
  reported(
    'custodyAndResponsibility',
    s.E28,
    'Only Estonian officials hold power in the prison; Swedish staff advise or check quality.',
    'Solo funcionarios estonios tienen poder en la prisión; el personal sueco asesora o comprueba la calidad.',
  ),
  term(
    'opposition',
    { layer: 'practice', cite: 'consultation answers', source: s.E20, confidence: 'high' },
    'The Swedish Institute for Human Rights says to reject it.',
    'El Instituto sueco de Derechos Humanos pide rechazarlo.',
  ),
  term(
    'opposition',
    { layer: 'practice', cite: 'consultation answers', source: s.E23, confidence: 'high' },
    'The Swedish Chancellor of Justice is doubtful.',
    'El Canciller de Justicia sueco tiene dudas.',
  ),
  term(
    'opposition',
    { layer: 'practice', cite: 'union statement; press', source: s.E24, confidence: 'high' },
    'Unions are doubtful; the Estonian opposition and the city of Tartu are against it.',
    'Los sindicatos tienen dudas; la oposición estonia y la ciudad de Tartu se oponen.',
  ),
];

export const terms: readonly Term[] = [...frame, ...termsOnPersons, ...termsOnPlacesAndPrice, ...inUse];
