/**
 * An invented file in the layout of ICE's detention records as published by the Deportation Data Project: nobody in it exists. It has the columns
 * that may never be mapped too, so that one can see them dropped.
 */
import { csvLine } from './safe-csv.ts';
import { seeded, type Seeded } from './seeded.ts';

/** Column names: deportationdata.org/docs/ice/codebook.html. */
const COLUMNS = [
  'stay_book_in_date_time',
  'book_in_date_time',
  'detention_facility',
  'book_out_date_time',
  'stay_release_reason',
  'religion',
  'gender',
  'marital_status',
  'ethnicity',
  'birth_country',
  'citizenship_country',
  'entry_status',
  'most_serious_conviction_code',
  'msc_sentence_days',
  'msc_sentence_months',
  'msc_sentence_years',
  'case_status',
  'case_category',
  'final_order_yes_no',
  'final_order_date',
  'case_threat_level',
  'birth_year',
  'book_in_criminality',
  'departed_date',
  'departure_country',
  'unique_identifier',
  'stay_ID',
  'likely_duplicate',
] as const;

const COUNTRIES = [
  'MEXICO',
  'GUATEMALA',
  'HONDURAS',
  'EL SALVADOR',
  'VENEZUELA',
  'COLOMBIA',
  'DOMINICAN REPUBLIC',
  'CUBA',
  'UNKNOWN',
] as const;
const CRIMINALITY = ['1 Convicted Criminal', '2 Pending Criminal Charges', '3 Other Immigration Violator'] as const;

/** The lines of a CSV file: a heading and `rows` invented people, the same for the same seed. */
export function* iceLayoutLines(rows: number, seed: number): Generator<string> {
  const random = seeded(seed);
  yield csvLine(COLUMNS);
  for (let row = 1; row <= rows; row++) {
    const person = invented(random, row);
    yield csvLine(COLUMNS.map((name) => person[name] ?? ''));
  }
}

function invented(random: Seeded, row: number): { readonly [column: string]: string } {
  const day = (from: string, span: number): string =>
    Temporal.PlainDate.from(from)
      .add({ days: random.below(span) })
      .toString();
  const bookIn = day('2024-10-01', 400);
  const country = random.pick(COUNTRIES) ?? 'UNKNOWN';
  const ordered = random.below(100) < 60;
  return {
    stay_book_in_date_time: `${bookIn} 0${random.below(10)}:15:00`,
    book_in_date_time: `${bookIn} 0${random.below(10)}:15:00`,
    detention_facility: `INVENTED FACILITY ${random.below(40)}`,
    religion: 'INVENTED',
    gender: random.below(100) < 85 ? 'Male' : 'Female',
    ethnicity: 'INVENTED',
    birth_country: country,
    citizenship_country: country,
    case_status: 'ACTIVE',
    case_category: '[8F] Expedited Removal',
    final_order_yes_no: random.oneIn(10) ? '' : ordered ? 'YES' : 'NO',
    final_order_date: ordered ? day('2015-01-01', 3600) : '',
    case_threat_level: String(1 + random.below(3)),
    birth_year: String(1950 + random.below(58)),
    book_in_criminality: random.pick(CRIMINALITY) ?? '',
    unique_identifier: `invented-${row}`,
    stay_ID: `invented-${row}_${bookIn}`,
    likely_duplicate: 'FALSE',
  };
}
