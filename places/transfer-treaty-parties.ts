/**
 * Which state is bound by the transfer convention of 1983 (ETS 112), by its protocol of 1997 (ETS 167) and that protocol's article 3, and which applies the
 * amendments of 2017 (CETS 222), since when. Each is a treaty of its own: a state may be bound by the convention alone.
 */
import type { TreatyParty } from '../src/instruments/treaty-party.ts';
import type { Treaty } from '../src/people/facts.ts';
import type { Confidence } from '../src/rules/rule.ts';

const DUTCH_112 = 'inview.nl, Partijen bij het Verdrag inzake de overbrenging van gevonniste personen (from the Dutch treaty database)';
const DUTCH_167 = 'inview.nl, Partijen bij het Aanvullend Protocol van 18 december 1997 (from the Dutch treaty database)';
const DECLARATIONS_167 =
  'verdragenbank.overheid.nl 008209 (declarations to ETS 167: none on article 3 by this state); coe.int, declarations to treaty 167';
const OPT_OUT_167 = 'coe.int, declarations to treaty 167: Ireland, 13 December 2006, article 3(6)';
const FEDLEX_222 = 'fedlex SR 0.343.11 (as at 11 August 2025)';
const DECLARATIONS_222 = `${FEDLEX_222}; verdragenbank.overheid.nl 013560 (declarations on provisional application)`;

/** One entry a state: `NL:2002-10-01`. */
const bound = (treaty: Treaty, source: string, confidence: Confidence, entries: string): TreatyParty[] =>
  entries
    .trim()
    .split(/\s+/)
    .map((entry) => ({ treaty, country: entry.slice(0, 2), party: true, from: entry.slice(3), source, confidence }));

const notBound = (treaty: Treaty, source: string, confidence: Confidence, countries: string): TreatyParty[] =>
  countries.split(' ').map((country) => ({ treaty, country, party: false, source, confidence }));

const convention: readonly TreatyParty[] = [
  ...bound(
    'coe-112',
    DUTCH_112,
    'high',
    `
    AD:2000-11-01 AL:2000-08-01 AM:2001-09-01 AU:2003-01-01 AZ:2001-05-01 BA:2005-08-01 BE:1990-12-01 BG:1994-10-01 BO:2004-06-01
    BR:2023-10-01 BS:1992-03-01 CA:1985-09-01 CL:1998-11-01 CR:1998-08-01 CY:1986-08-01 DE:1992-02-01 DK:1987-05-01 EC:2005-11-01
    EE:1997-08-01 FI:1987-05-01 FR:1985-07-01 GE:1998-02-01 GH:2019-07-01 GR:1988-04-01 HN:2009-07-01 HR:1995-05-01 HU:1993-11-01
    IE:1995-11-01 IL:1998-01-01 IN:2018-05-01 IS:1993-12-01 IT:1989-10-01 JP:2003-06-01 LI:1998-05-01 LT:1996-09-01 LU:1988-02-01
    LV:1997-09-01 MD:2004-09-01 ME:2006-06-06 MN:2016-08-01 MT:1991-07-01 MU:2004-10-01 MX:2007-11-01 VA:2019-05-01
    `,
  ),
  ...bound('coe-112', 'coe.int, treaty 112; Hansard, written answers of 8 July 1985', 'high', 'US:1985-07-01 GB:1985-08-01'),
  ...bound('coe-112', 'Sveriges överenskommelser med främmande makter 1985:1', 'high', 'SE:1985-07-01'),
  ...bound('coe-112', 'zoek.officielebekendmakingen.nl/trb-1995-193.html (deposit 9 December 1992)', 'medium', 'NO:1993-04-01'),
  ...bound('coe-112', 'wetten.overheid.nl BWBV0001039', 'high', 'NL:1988-01-01'),
  ...bound('coe-112', 'fedlex SR 0.343', 'high', 'CH:1988-05-01'),
  // Named among the states that had ratified by 21 October 1986: in force three full months later at the latest.
  ...bound('coe-112', 'Hansard, written answers of 21 October 1986', 'medium', 'AT:1987-02-01'),
  ...notBound('coe-112', `${DUTCH_112}; coe.int, treaty 112`, 'medium', 'SV CO XK'),
];

/** States bound by the convention alone, or by neither. */
const OUTSIDE = 'US SV MX VE CO XK';

const protocol: readonly TreatyParty[] = [
  ...bound(
    'ets-167',
    DUTCH_167,
    'high',
    `
    AT:2001-04-01 BE:2005-09-01 BG:2004-07-01 CH:2004-10-01 CY:2001-10-01 CZ:2003-02-01 DE:2007-08-01 DK:2002-01-01 EE:2000-06-01
    ES:2017-11-01 FI:2001-08-01 FR:2006-05-01 GB:2009-11-01 GE:2000-08-01 GR:2006-01-01 HR:2009-02-01 HU:2001-09-01 IE:2007-04-01
    IS:2000-09-01 IT:2021-10-01 LI:2003-09-01 LT:2001-05-01 LU:2003-11-01 LV:2005-10-01 MD:2004-09-01 ME:2006-06-06 MK:2000-06-01
    MT:2004-03-01 NL:2002-10-01 NO:2001-01-01 PL:2000-06-01 PT:2023-11-01 RO:2002-04-01 RS:2003-01-01 RU:2007-12-01 SE:2001-03-01
    SI:2014-01-01 SM:2004-10-01 TR:2016-09-01 UA:2003-11-01 VA:2019-05-01
    `,
  ),
  ...notBound('ets-167', DUTCH_167, 'high', OUTSIDE),
  // Belgium excludes those who live there habitually; what Italy, Russia, Spain, Türkiye and Ukraine declared was not read: unknown.
  ...bound(
    'ets-167-article-3',
    DECLARATIONS_167,
    'medium',
    `
    AT:2001-04-01 BG:2004-07-01 CH:2004-10-01 CY:2001-10-01 CZ:2003-02-01 DE:2007-08-01 DK:2002-01-01 EE:2000-06-01 FI:2001-08-01
    FR:2006-05-01 GB:2009-11-01 GE:2000-08-01 GR:2006-01-01 HR:2009-02-01 HU:2001-09-01 IS:2000-09-01 LI:2003-09-01 LT:2001-05-01
    LU:2003-11-01 LV:2005-10-01 MD:2004-09-01 ME:2006-06-06 MK:2000-06-01 MT:2004-03-01 NL:2002-10-01 NO:2001-01-01 PL:2000-06-01
    PT:2023-11-01 RO:2002-04-01 RS:2003-01-01 SE:2001-03-01 SI:2014-01-01 SM:2004-10-01 VA:2019-05-01
    `,
  ),
  ...notBound('ets-167-article-3', OPT_OUT_167, 'high', 'IE'),
  ...notBound('ets-167-article-3', `${DUTCH_167}: a state outside the Protocol is not bound by its article 3`, 'high', OUTSIDE),
];

const amendments: readonly TreatyParty[] = [
  ...bound('cets-222', FEDLEX_222, 'high', 'CH:2020-01-01'),
  ...bound(
    'cets-222',
    'Legge 29 marzo 2021, n. 49; declaration of Italy on provisional application (verdragenbank.overheid.nl 013560)',
    'medium',
    'IT:2021-10-01',
  ),
  // The day of their declarations was not found: the day of the list that names them, when they surely applied the amendments.
  ...bound('cets-222', DECLARATIONS_222, 'medium', 'AT:2025-08-11 HU:2025-08-11 LV:2025-08-11 VA:2025-08-11'),
  ...notBound('cets-222', `${DUTCH_167}: a state outside the Protocol is not bound by what amends it`, 'high', OUTSIDE),
];

export const transferTreatyParties: readonly TreatyParty[] = [...convention, ...protocol, ...amendments];
