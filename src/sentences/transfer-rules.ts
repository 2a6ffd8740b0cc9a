/**
 * What each agreement says about a person's days once they are held in the other state: whose law governs release, and by when they must be
 * back. Dated data; the agreements themselves, with every term, are in `agreements/`.
 */
import { knownDay, type DayNumber } from '../calendar/day-number.ts';
import { text, type Text } from '../base/text.ts';

export type TransferRule = {
  readonly agreement: string;
  /** Countries of the two sides; undefined is any. */
  readonly from: readonly string[] | undefined;
  readonly to: readonly string[] | undefined;
  /** `sending`: the sender's sentence law throughout (a rented prison). `receiving`: the receiver's from the transfer on, bounded by the sender's end. */
  readonly governs: 'sending' | 'receiving';
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
    from: ['BE'],
    to: ['NL'],
    governs: 'sending',
    cite: 'Trb. 2009, 202, arts. 4(1), 8',
    why: RENTED,
    inForce: { from: knownDay('2010-02-02'), until: knownDay('2017-01-01') },
  },
  {
    agreement: 'dk-xk-2022',
    from: ['DK'],
    to: ['XK'],
    governs: 'sending',
    cite: 'Treaty of 26 April 2022',
    why: RENTED,
    inForce: undefined,
  },
  {
    agreement: 'se-ee-2025',
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
    from: undefined,
    to: undefined,
    governs: 'receiving',
    cite: 'ETS 112, arts. 8–11',
    why: CONTINUED,
    inForce: { from: knownDay('1985-07-01') },
  },
  {
    agreement: 'eu-2008-909',
    from: EU,
    to: EU,
    governs: 'receiving',
    cite: 'FD 2008/909/JHA, arts. 8(4), 17; CJEU C-554/14 Ognyanov',
    why: CONTINUED,
    inForce: { from: knownDay('2011-12-05') },
  },
  {
    agreement: 'us-sv-inter-american',
    from: ['US', 'SV'],
    to: ['US', 'SV'],
    governs: 'receiving',
    cite: 'Inter-American Convention (OAS A-57), arts. V, VII',
    why: CONTINUED,
    inForce: { from: knownDay('2008-01-17') },
  },
  {
    agreement: 'us-ch306',
    from: ['US'],
    to: undefined,
    governs: 'receiving',
    cite: '18 USC 4100–4115',
    why: CONTINUED,
    inForce: { from: knownDay('1977-10-28') },
  },
  {
    agreement: 'us-sv-2025',
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
  { agreement: 'model', from: undefined, to: undefined, governs: 'sending', cite: 'Model agreement', why: RENTED, inForce: undefined },
];

/** Frameworks that no sentence is carried under: a removal ends it, or has nothing to do with it. */
export const NO_TRANSFER: ReadonlySet<string> = new Set(['us-removal']);

/** States known not to be bound: ETS 112 has not been joined by El Salvador. */
export const NOT_PARTY: Readonly<Record<string, readonly string[]>> = { 'coe-1983': ['SV'] };

export const transferRule = (agreement: string): TransferRule | undefined => TRANSFER_RULES.find((rule) => rule.agreement === agreement);
