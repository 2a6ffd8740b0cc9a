/**
 * What each agreement says about a person's days once they are held in the other state: whose law governs release, and by when they must be
 * back. Dated data; the agreements themselves, with every term, are in `agreements/`.
 */
import { knownDay, type DayNumber } from '../calendar/day-number.ts';
import { text, type Text } from '../base/text.ts';
import { notSupported, type NotSupported } from './not-supported.ts';

export type TransferRule = {
  readonly agreement: string;
  /** As it stands in the middle of a sentence. */
  readonly name: Text;
  /** Countries of the two sides; undefined is any. */
  readonly from: readonly string[] | undefined;
  readonly to: readonly string[] | undefined;
  /**
   * `sending`: the sender's sentence law throughout (a rented prison). `receiving`: the receiver's from the transfer on, bounded by the sender's
   * end. `earliest`: whichever of the two lets out first.
   */
  readonly governs: 'sending' | 'receiving' | 'earliest';
  readonly cite: string;
  readonly why: Text;
  /** Months before the earliest lawful release by which the person is back; `unclear` where "end" may mean the full term. */
  readonly back?: { readonly months: number; readonly measuredFrom: 'release' | 'unclear'; readonly cite: string };
  /** When people could be moved under it, last day exclusive; undefined where it is not known to be in force. */
  readonly inForce: { readonly from: DayNumber; readonly until?: DayNumber } | undefined;
};

const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

const RENTED = text(
  'A rented prison: the sentence stays the sender’s, and the sender’s law governs release throughout.',
  'Prisión alquilada: la condena sigue siendo del Estado remitente y su ley rige la salida en todo momento.',
);
const CONTINUED = text(
  'The receiving law governs release from the transfer on; time served before it counts in full under the sender’s rules; the end is never later than the original end.',
  'La ley receptora rige la salida desde el traslado; lo cumplido antes cuenta íntegro según las reglas del remitente; el final nunca es posterior al original.',
);

export const TRANSFER_RULES: readonly TransferRule[] = [
  {
    agreement: 'no-nl-2015',
    name: text('the Norgerhaven treaty', 'el tratado de Norgerhaven'),
    from: ['NO'],
    to: ['NL'],
    governs: 'sending',
    cite: 'Trb. 2015, 37, arts. 4(1), 9',
    why: RENTED,
    back: { months: 2, measuredFrom: 'release', cite: 'Trb. 2015, 37, art. 9(2)' },
    inForce: { from: knownDay('2015-09-01'), until: knownDay('2018-09-01') },
  },
  {
    agreement: 'be-nl-2009',
    name: text('the Tilburg treaty', 'el tratado de Tilburg'),
    from: ['BE'],
    to: ['NL'],
    governs: 'sending',
    cite: 'Trb. 2009, 202, arts. 4(1), 8',
    why: RENTED,
    // Nobody is let out on Dutch soil; no lead time is fixed, so that the day of release is the last.
    back: { months: 0, measuredFrom: 'release', cite: 'Trb. 2009, 202, art. 8' },
    inForce: { from: knownDay('2010-02-02'), until: knownDay('2017-01-01') },
  },
  {
    agreement: 'dk-xk-2022',
    name: text('the treaty between Denmark and Kosovo', 'el tratado entre Dinamarca y Kosovo'),
    from: ['DK'],
    to: ['XK'],
    governs: 'sending',
    cite: 'Treaty of 26 April 2022',
    why: RENTED,
    inForce: undefined,
  },
  {
    agreement: 'se-ee-2025',
    name: text('the Tartu agreement', 'el acuerdo de Tartu'),
    from: ['SE'],
    to: ['EE'],
    governs: 'sending',
    cite: 'Agreement of 18 June 2025',
    why: text(
      'Estonian law governs life in the prison; the sentence begins and ends in Sweden and Swedish law reckons release.',
      'La ley estonia rige la vida en la prisión; la condena empieza y termina en Suecia y la ley sueca calcula la salida.',
    ),
    back: { months: 1, measuredFrom: 'unclear', cite: 'Agreement of 18 June 2025 (text not seen): one month before the end' },
    inForce: undefined,
  },
  {
    agreement: 'coe-1983',
    name: text('the Convention of 1983 (ETS 112)', 'el Convenio de 1983 (STE 112)'),
    from: undefined,
    to: undefined,
    governs: 'receiving',
    cite: 'ETS 112, arts. 8–11',
    why: CONTINUED,
    inForce: { from: knownDay('1985-07-01') },
  },
  {
    agreement: 'eu-2008-909',
    name: text('Framework Decision 2008/909/JHA', 'la Decisión Marco 2008/909/JAI'),
    from: EU,
    to: EU,
    governs: 'receiving',
    cite: 'FD 2008/909/JHA, arts. 8(4), 17; CJEU C-554/14 Ognyanov',
    why: CONTINUED,
    inForce: { from: knownDay('2011-12-05') },
  },
  {
    agreement: 'us-sv-inter-american',
    name: text('the Inter-American Convention', 'la Convención Interamericana'),
    from: ['US', 'SV'],
    to: ['US', 'SV'],
    governs: 'receiving',
    cite: 'Inter-American Convention (OAS A-57), arts. V, VII',
    why: CONTINUED,
    inForce: { from: knownDay('2008-01-17') },
  },
  {
    agreement: 'us-ch306',
    name: text('chapter 306 of title 18', 'el capítulo 306 del título 18'),
    from: ['US'],
    to: undefined,
    governs: 'receiving',
    cite: '18 USC 4100–4115',
    why: CONTINUED,
    inForce: { from: knownDay('1977-10-28') },
  },
  {
    agreement: 'us-sv-2025',
    name: text('the offer of 2025', 'la oferta de 2025'),
    from: ['US'],
    to: ['SV'],
    governs: 'sending',
    cite: 'Offer of 3 February 2025; 18 USC 3621, 3624',
    why: text(
      'Analysis only: no instrument that moves a federal sentence to El Salvador is known; the federal dates hold whatever the place.',
      'Solo análisis: no se conoce instrumento que traslade una condena federal a El Salvador; las fechas federales rigen sea cual sea el lugar.',
    ),
    inForce: undefined,
  },
  {
    // No body of law here is Liechtenstein's, so that no file reaches this row yet: its parties are what it says to other files.
    agreement: 'li-at-1982',
    name: text('the treaty of 1982 between Liechtenstein and Austria', 'el tratado de 1982 entre Liechtenstein y Austria'),
    from: ['LI'],
    to: ['AT'],
    governs: 'sending',
    cite: 'LGBl 1983/39, art. 5',
    why: text(
      'Split law: Austrian law and courts run the sentence, but Liechtenstein decides on conditional release.',
      'Ley dividida: la ley y los tribunales austríacos rigen la ejecución, pero Liechtenstein decide la libertad condicional.',
    ),
    inForce: { from: knownDay('1983-09-01') },
  },
  {
    agreement: 'model',
    name: text('the model agreement', 'el acuerdo modelo'),
    from: undefined,
    to: undefined,
    governs: 'earliest',
    cite: 'Model agreement, gate 13',
    why: text(
      'Release comes on the earliest lawful day under either state’s law.',
      'La salida llega el primer día lícito según la ley de cualquiera de los dos Estados.',
    ),
    inForce: undefined,
  },
];

const NO_SENTENCE_MOVES = notSupported(
  'no-sentence-moves',
  text('Under this framework no sentence is carried to another state.', 'Según este marco no se lleva ninguna condena a otro Estado.'),
  text('An instrument that lets the sentence be served there.', 'Un instrumento que permita cumplir la condena allí.'),
);

/** Frameworks under which no date can follow from a transfer, each with its reason. */
export const NO_TRANSFER: ReadonlyMap<string, NotSupported> = new Map([
  ['us-removal', NO_SENTENCE_MOVES],
  // About where a claim of protection is examined.
  ['us-sv-2019', NO_SENTENCE_MOVES],
  [
    'uk-bill-2023',
    notSupported(
      'never-law',
      text(
        'The British bill of 2023 fell and was never law: nobody could be moved under it.',
        'El proyecto británico de 2023 decayó y nunca fue ley: nadie podía ser trasladado según él.',
      ),
      text(
        'An Act and an arrangement made under it; what clause 27 would have made of a sentence was not seen.',
        'Una ley y un arreglo según ella; no se vio qué efecto habría dado la cláusula 27 a una condena.',
      ),
    ),
  ],
  [
    'un-model-1985',
    notSupported(
      'binds-nobody',
      text(
        'The model agreement of 1985 binds nobody; whose law governs release is for the treaty that follows it.',
        'El acuerdo modelo de 1985 no obliga a nadie; qué ley rige la salida lo dirá el tratado que lo siga.',
      ),
      text('The treaty that two states made of it.', 'El tratado que dos Estados hicieron con él.'),
    ),
  ],
]);

/** States known not to be bound: ETS 112 has not been joined by El Salvador. */
export const NOT_PARTY: Readonly<Record<string, readonly string[]>> = { 'coe-1983': ['SV'] };

export const transferRule = (agreement: string): TransferRule | undefined => TRANSFER_RULES.find((rule) => rule.agreement === agreement);
