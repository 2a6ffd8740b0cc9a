/**
 * How full the prisons of countries are, by two counts that do not measure the same: the World Prison Brief uses the official (certified) capacity,
 * the Council of Europe mostly the operational one. Per thousand places, so that every figure is whole. Both are shown side by side.
 */
import { text, type Text } from '../src/base/text.ts';
import type { Confidence } from '../src/rules/rule.ts';

export type CountryOccupancy = {
  readonly place: Text;
  /** Persons for each 1,000 places. */
  readonly perThousand: number;
  readonly definition: 'official-capacity' | 'places-in-use';
  /** The day counted; absent where the list gives each country a day of its own and does not print it. */
  readonly on?: string;
  readonly source: string;
  readonly confidence: Confidence;
};

const WORLD_PRISON_BRIEF = 'https://www.prisonstudies.org/highest-to-lowest/occupancy-level?field_region_taxonomy_tid=All';
const SPACE_I = 'https://www.miragenews.com/increasing-overcrowding-in-european-prisons-1499116';

const brief = (en: string, es: string, perThousand: number): CountryOccupancy => ({
  place: text(en, es),
  perThousand,
  definition: 'official-capacity',
  source: WORLD_PRISON_BRIEF,
  confidence: 'medium',
});

const space = (en: string, es: string, perThousand: number): CountryOccupancy => ({
  place: text(en, es),
  perThousand,
  definition: 'places-in-use',
  on: '2024-01-31',
  source: SPACE_I,
  confidence: 'medium',
});

export const countryOccupancy: readonly CountryOccupancy[] = [
  brief('El Salvador', 'El Salvador', 1628),
  brief('Norway', 'Noruega', 770),
  brief('Netherlands', 'Países Bajos', 780),
  brief('Denmark', 'Dinamarca', 994),
  brief('Sweden', 'Suecia', 1107),
  brief('Estonia', 'Estonia', 562),
  brief('England & Wales', 'Inglaterra y Gales', 1090),
  brief('Scotland', 'Escocia', 1009),
  brief('Northern Ireland', 'Irlanda del Norte', 862),
  brief('Ireland', 'Irlanda', 1123),
  brief('France', 'Francia', 1269),
  brief('Italy', 'Italia', 1214),
  brief('Germany', 'Alemania', 801),
  brief('Spain', 'España', 741),
  brief('Portugal', 'Portugal', 968),
  brief('Poland', 'Polonia', 845),
  brief('Romania', 'Rumanía', 1152),
  brief('Austria', 'Austria', 1121),
  brief('Switzerland', 'Suiza', 949),
  brief('Albania', 'Albania', 905),
  brief('North Macedonia', 'Macedonia del Norte', 993),
  brief('Serbia', 'Serbia', 902),
  brief('Turkey', 'Turquía', 1092),
  brief('Latvia', 'Letonia', 678),
  brief('Mexico', 'México', 1043),
  brief('Colombia', 'Colombia', 1272),
  brief('Ecuador', 'Ecuador', 1215),
  brief('Brazil', 'Brasil', 1358),
  brief('Chile', 'Chile', 913),
  brief('Uganda', 'Uganda', 3718),
  brief('Nigeria', 'Nigeria', 1367),
  brief('Indonesia', 'Indonesia', 1908),
  space('Slovenia', 'Eslovenia', 1340),
  space('Cyprus', 'Chipre', 1320),
  space('France', 'Francia', 1240),
  space('Italy', 'Italia', 1180),
  space('Romania', 'Rumanía', 1160),
  space('Belgium', 'Bélgica', 1130),
  space('Croatia', 'Croacia', 1100),
  space('Ireland', 'Irlanda', 1050),
  space('Sweden', 'Suecia', 1050),
  space('Hungary', 'Hungría', 1040),
  space('Azerbaijan', 'Azerbaiyán', 1030),
  space('Finland', 'Finlandia', 1030),
  space('Turkey', 'Turquía', 1020),
  space('North Macedonia', 'Macedonia del Norte', 1010),
  space('Scotland', 'Escocia', 1000),
  space('England & Wales', 'Inglaterra y Gales', 980),
  space('Serbia', 'Serbia', 980),
  space('All 51 administrations together', 'Las 51 administraciones juntas', 949),
];
