/**
 * Which state is bound by which treaty. `from` is the day the treaty entered into force for the state, worked out from the deposit where a page gives
 * only that; a row with `party: false` and a last day says up to when the list of parties was checked. What is not listed is unknown.
 */
import type { TreatyParty } from '../src/instruments/treaty-party.ts';
import type { Treaty } from '../src/people/facts.ts';
import type { Confidence } from '../src/rules/rule.ts';
import { europeanUnionMembers } from './european-union-members.ts';
import { transferTreatyParties } from './transfer-treaty-parties.ts';

const UNTC = 'treaties.un.org, Multilateral Treaties Deposited with the Secretary-General';
const OHCHR_TABLE = `${UNTC}, status table of August 2022`;
const OPCAT_2024 = 'wikisum.wiki/wiki/Optional_Protocol_to_the_Convention_against_Torture (parties and signatories, June 2024)';
const OAS_A57 = 'oas.org/juridico/english/sigs/a-57.html';
const AJIL_1954 =
  'American Journal of International Law 1954, Human Rights in Europe (deposits up to 15 January 1954); in force 3 September 1953';
const COE_MEMBERS_ONLY = 'coe.int: the Convention is open to members of the Council of Europe, and the state is not one';
const ECPT_LIST =
  'coe.int, list of states bound by the European Convention for the Prevention of Torture; ratified by every member by 2020';

type Entry = readonly [country: string, from: string];

const bound = (treaty: Treaty, source: string, confidence: Confidence, entries: readonly Entry[]): TreatyParty[] =>
  entries.map(([country, from]) => ({ treaty, country, party: true, from, source, confidence }));

/** Bound since a day that was not found and is long past. */
const longBound = (treaty: Treaty, source: string, confidence: Confidence, countries: readonly string[]): TreatyParty[] =>
  countries.map((country) => ({ treaty, country, party: true, source, confidence }));

/** Known not to be bound; `to` is the last day that the source speaks for, absent where the state is known to stay outside. */
const notBound = (treaty: Treaty, source: string, confidence: Confidence, countries: readonly string[], to?: string): TreatyParty[] =>
  countries.map((country) => ({ treaty, country, party: false, ...(to === undefined ? {} : { to }), source, confidence }));

const unitedNations: readonly TreatyParty[] = [
  ...bound('iccpr', `${UNTC}, IV.4`, 'high', [
    ['AT', '1978-12-10'],
    ['BE', '1983-07-21'],
    ['CO', '1976-03-23'],
    ['DK', '1976-03-23'],
    ['EE', '1992-01-21'],
    ['GB', '1976-08-20'],
    ['LI', '1999-03-10'],
    ['MX', '1981-06-23'],
    ['NL', '1979-03-11'],
    ['NO', '1976-03-23'],
    ['SE', '1976-03-23'],
    ['SV', '1980-02-29'],
    ['US', '1992-09-08'],
    ['VE', '1978-08-10'],
  ]),
  ...bound('cat', `${UNTC}, IV.9`, 'high', [
    ['AT', '1987-08-28'],
    ['BE', '1999-07-25'],
    ['CO', '1988-01-07'],
    ['DK', '1987-06-26'],
    ['EE', '1991-11-20'],
    ['GB', '1989-01-07'],
    ['LI', '1990-12-02'],
    ['MX', '1987-06-26'],
    ['NL', '1989-01-20'],
    ['NO', '1987-06-26'],
    ['SE', '1987-06-26'],
    ['SV', '1996-07-17'],
    ['US', '1994-11-20'],
    ['VE', '1991-08-28'],
  ]),
  ...notBound('cat', 'altinget.dk (director of the Danish Institute for Human Rights); k-news.dk', 'high', ['XK']),
  ...bound('opcat', `${UNTC}, IV.9.b`, 'high', [
    ['AT', '2013-01-03'],
    ['DK', '2006-06-22'],
    ['EE', '2007-01-17'],
    ['GB', '2006-06-22'],
    ['LI', '2006-12-03'],
    ['MX', '2006-06-22'],
    ['NL', '2010-10-28'],
    ['NO', '2013-07-27'],
    ['SE', '2006-06-22'],
  ]),
  ...notBound('opcat', OHCHR_TABLE, 'high', ['US']),
  ...notBound('opcat', 'laprensagrafica.com (2022–2023); ' + OHCHR_TABLE, 'medium', ['SV']),
  ...notBound('opcat', OPCAT_2024, 'medium', ['BE', 'CO', 'VE'], '2024-06-30'),
  ...bound('icpped', `${UNTC}, IV.16`, 'high', [
    ['AT', '2012-07-07'],
    ['BE', '2011-07-02'],
    ['CO', '2012-08-10'],
    ['MX', '2010-12-23'],
    ['NL', '2011-04-22'],
  ]),
  // Only the year (Norway 2019) or the list's own day (Denmark) is known: the earliest day on which the treaty was surely in force.
  ...bound('icpped', OHCHR_TABLE, 'medium', [
    ['NO', '2020-01-31'],
    ['DK', '2022-09-24'],
  ]),
  ...notBound('icpped', OHCHR_TABLE, 'high', ['US']),
  ...notBound('icpped', 'vozdeamerica.com (2022–2023); ' + OHCHR_TABLE, 'medium', ['SV']),
  ...notBound('icpped', OHCHR_TABLE, 'medium', ['EE', 'GB', 'SE', 'VE'], '2022-08-25'),
  ...bound('refugee-convention', `${UNTC}, V.2`, 'high', [
    ['AT', '1955-01-30'],
    ['BE', '1954-04-22'],
    ['CO', '1962-01-08'],
    ['DK', '1954-04-22'],
    ['EE', '1997-07-09'],
    ['GB', '1954-06-09'],
    ['LI', '1957-06-06'],
    ['MX', '2000-09-05'],
    ['NL', '1956-08-01'],
    ['NO', '1954-04-22'],
    ['SE', '1955-01-24'],
    ['SV', '1983-07-27'],
  ]),
  ...notBound('refugee-convention', `${UNTC}, V.2: bound by the Protocol alone`, 'high', ['US', 'VE']),
  ...bound('refugee-protocol', `${UNTC}, V.5`, 'high', [
    ['AT', '1973-09-05'],
    ['BE', '1969-04-08'],
    ['CO', '1980-03-04'],
    ['DK', '1968-01-29'],
    ['EE', '1997-04-10'],
    ['GB', '1968-09-04'],
    ['LI', '1968-05-20'],
    ['MX', '2000-06-07'],
    ['NL', '1968-11-29'],
    ['NO', '1967-11-28'],
    ['SE', '1967-10-04'],
    ['SV', '1983-04-28'],
    ['US', '1968-11-01'],
    ['VE', '1986-09-19'],
  ]),
  ...bound('vccr', `${UNTC}, III.6`, 'high', [
    ['AT', '1969-07-12'],
    ['BE', '1970-10-09'],
    ['CO', '1972-10-06'],
    ['DK', '1972-12-15'],
    ['EE', '1991-11-20'],
    ['GB', '1972-06-08'],
    ['LI', '1967-03-19'],
    ['MX', '1967-03-19'],
    ['NL', '1986-01-16'],
    ['NO', '1980-03-14'],
    ['SE', '1974-04-18'],
    ['SV', '1973-02-18'],
    ['US', '1969-12-24'],
    ['VE', '1967-03-19'],
  ]),
];

const americas: readonly TreatyParty[] = [
  ...bound('oas-57', OAS_A57, 'high', [
    ['MX', '1997-07-02'],
    ['SV', '2008-01-17'],
    ['US', '2001-06-24'],
  ]),
  ...notBound('oas-57', `${OAS_A57} (no deposit listed)`, 'high', ['AT', 'BE', 'CO', 'DK', 'EE', 'LI', 'NL', 'NO', 'XK']),
  ...bound('achr', 'Organization of American States, American Convention on Human Rights, status', 'medium', [['SV', '1978-06-23']]),
  ...notBound('achr', 'Organization of American States, American Convention on Human Rights, status', 'medium', ['US']),
];

const humanRightsInEurope: readonly TreatyParty[] = [
  ...bound('echr', AJIL_1954, 'high', [
    ['DK', '1953-09-03'],
    ['GB', '1953-09-03'],
    ['NO', '1953-09-03'],
    ['SE', '1953-09-03'],
  ]),
  ...bound('echr', 'europeancourt.org, European Convention on Human Rights, entry into force by state', 'high', [
    ['AT', '1958-09-03'],
    ['BE', '1955-06-14'],
  ]),
  ...bound('echr', 'assembly.coe.int, Resolution 1117 (1997) on Estonia', 'high', [['EE', '1996-04-16']]),
  // The day of its declaration for the overseas parts, when it was surely bound.
  ...bound('echr', 'coe.int, treaty 005, territorial declaration of the Netherlands', 'medium', [['NL', '1955-12-01']]),
  ...notBound('echr', COE_MEMBERS_ONLY, 'high', ['US', 'SV', 'MX', 'VE', 'CO', 'XK']),
  ...bound('ecpt', `${ECPT_LIST}; assembly.coe.int, Resolution 1117 (1997)`, 'medium', [['EE', '1997-03-01']]),
  ...longBound('ecpt', ECPT_LIST, 'medium', ['AT', 'BE', 'DK', 'GB', 'LI', 'NL', 'NO', 'SE']),
  ...notBound('ecpt', ECPT_LIST, 'medium', ['US', 'SV', 'MX', 'VE', 'CO', 'XK']),
];

export const treatyParties: readonly TreatyParty[] = [
  ...unitedNations,
  ...americas,
  ...transferTreatyParties,
  ...humanRightsInEurope,
  ...europeanUnionMembers,
];
