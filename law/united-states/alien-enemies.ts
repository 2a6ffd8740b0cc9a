/** The Alien Enemies Act of 1798 (50 USC 21): what sets it off, whom it reaches, and the notice that the Supreme Court has required. */
import { cited, contested, LONG_SINCE, since, text } from '../../src/instruments/authoring.ts';
import type { Instrument } from '../../src/instruments/law.ts';
import { notice, person, proposal, states } from '../../src/people/facts.ts';
import { youngerThan } from '../../src/people/derived.ts';
import { all, any, includesCountry, isFalse, isOnOrBefore, isTrue, not, plus, reading } from '../../src/rules/expression.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { CASES_THROUGH, caseLaw, court, statute } from './authorities.ts';
import { usCitizen } from './power-to-send.ts';
import { TRUMP_V_JGG, usCode, WMM_V_TRUMP } from './sources.ts';

const modes: Rule['modes'] = ['alien-enemies'];
const section21 = cited('50 USC 21', 'high', usCode(50, '21'));
const wmm = cited('W.M.M. v. Trump, No. 25-10534 (5th Cir. 2 Sept 2025), vacated for rehearing en banc 30 Sept 2025', 'low', WMM_V_TRUMP);

/** The least notice that a court has held adequate so far: seven days, in hours because a notice is served at a moment. */
const NOTICE_FLOOR = 'PT168H';
/** Notice of about a day, which the Supreme Court found too short. */
const NOTICE_TOO_SHORT = 'PT24H';

const trigger = reading('US.AEA', {
  A: all(any(isTrue(states.warDeclared), isTrue(states.invasionByForeignNation)), isTrue(states.proclamationIssued)),
  B: isTrue(states.proclamationIssued),
});

const reached = all(includesCountry(person.nationalities, states.enemyNation), not(usCitizen), not(youngerThan(14, proposal.decidedOn)));

export const alienEnemies: Instrument = {
  id: 'us-alien-enemies-act',
  title: text('Alien Enemies Act', 'Ley de Enemigos Extranjeros'),
  order: 'US',
  cite: '50 USC 21–24',
  source: usCode(50, '21'),
  confidence: 'medium',
  verifiedThrough: CASES_THROUGH,
  rules: [
    {
      id: 'US.AEA',
      effect: 'bar',
      ...caseLaw,
      standing: contested({
        A: text(
          'A court asks whether there really is a declared war, or an invasion or incursion by a foreign nation or government; short of that the Act gives no power.',
          'Un tribunal pregunta si hay de verdad una guerra declarada, o una invasión o incursión de una nación o un gobierno extranjero; si no, la ley no da poder alguno.',
        ),
        B: text(
          'The President’s public proclamation that there is one is enough.',
          'Basta la proclamación pública del Presidente de que la hay.',
        ),
      }),
      modes,
      statement: text(
        'Nobody may be removed under the Alien Enemies Act unless war is declared, or a foreign nation or government invades or makes an incursion, and this has been publicly proclaimed.',
        'Nadie puede ser expulsado en virtud de la Ley de Enemigos Extranjeros si no hay guerra declarada, o invasión o incursión de una nación o un gobierno extranjero, proclamada públicamente.',
      ),
      citations: [section21, wmm],
      versions: since(LONG_SINCE, not(trigger)),
      confidence: 'low',
      decides: {
        question: text(
          'Is there a war, invasion or incursion by a foreign nation, and a proclamation?',
          '¿Hay guerra, invasión o incursión de una nación extranjera, y una proclamación?',
        ),
        authority: court,
      },
      note: text(
        'The text is plain, the outcome open: a panel found no invasion or incursion, its decision was vacated, the full court heard the case on 22 January 2026, and no judgment was found.',
        'El texto es claro, el resultado no: una sala no halló invasión ni incursión, su decisión quedó sin efecto, el pleno oyó el caso el 22 de enero de 2026 y no se halló sentencia.',
      ),
    },
    {
      id: 'US.AEA.PERSON',
      effect: 'bar',
      ...statute,
      modes,
      statement: text(
        'The Act reaches only natives, citizens or subjects of the hostile nation who are 14 or over and have not become citizens here.',
        'La ley alcanza solo a naturales, ciudadanos o súbditos de la nación hostil, de 14 años o más, que no se hayan hecho ciudadanos aquí.',
      ),
      citations: [section21],
      versions: since(LONG_SINCE, not(reached)),
      confidence: 'high',
      decides: {
        question: text(
          'Is the person a national of the hostile nation, 14 or over, and not a citizen?',
          '¿Es la persona nacional de la nación hostil, de 14 años o más, y no ciudadana?',
        ),
        authority: court,
      },
      note: text(
        'Nationality stands here for native, denizen and subject as well.',
        'La nacionalidad representa aquí también al natural, al residente y al súbdito.',
      ),
    },
    {
      id: 'US.AEA.POWER',
      effect: 'permits',
      ...statute,
      modes,
      statement: text(
        'Once the Act is set off, those whom it reaches may be apprehended, restrained and removed.',
        'Cuando la ley se activa, las personas a las que alcanza pueden ser aprehendidas, retenidas y expulsadas.',
      ),
      citations: [section21],
      versions: since(LONG_SINCE, all(trigger, reached)),
      confidence: 'high',
      decides: {
        question: text('Is the Act set off, and does it reach this person?', '¿Se activó la ley, y alcanza a esta persona?'),
        authority: court,
      },
      note: text(
        'It says nothing of imprisonment as punishment in another state.',
        'No dice nada de la prisión como castigo en otro Estado.',
      ),
    },
    {
      id: 'US.AEA.NOTICE',
      effect: 'bar-until',
      ...caseLaw,
      modes,
      statement: text(
        'A person must get notice early enough, and in a way that lets them really seek habeas corpus before removal.',
        'La persona debe recibir aviso con tiempo suficiente y de modo que pueda de verdad pedir hábeas corpus antes de la expulsión.',
      ),
      citations: [cited('Trump v. J.G.G., No. 24A931, 604 U.S. ___ (7 Apr 2025)', 'high', TRUMP_V_JGG), wmm],
      versions: since(
        LONG_SINCE,
        not(
          all(
            isTrue(notice.given),
            isTrue(notice.languageUnderstood),
            isOnOrBefore(plus(notice.servedAt, NOTICE_FLOOR, 'last-day'), notice.departureAt),
          ),
        ),
      ),
      confidence: 'high',
      decides: {
        question: text(
          'Was notice given in a language understood, at least seven days before departure?',
          '¿Se avisó en un idioma que entiende, al menos siete días antes de la salida?',
        ),
        authority: court,
      },
      cure: {
        by: text('The government', 'El Gobierno'),
        what: text(
          'Serve notice in a language the person understands, and wait at least seven days.',
          'Notificar en un idioma que la persona entienda y esperar al menos siete días.',
        ),
      },
      note: text(
        'The Supreme Court set no figure. Seven days is the floor, for a panel held it adequate for now; one judge asked for twenty-one, which is the strict measure. The challenge is heard in the district of confinement.',
        'La Corte Suprema no fijó cifra. Siete días es el mínimo, pues una sala lo tuvo por suficiente de momento; un juez pidió veintiuno, que es la medida estricta. La impugnación se ventila en el distrito de la detención.',
      ),
    },
    {
      id: 'US.AEA.24H',
      effect: 'bar-until',
      ...caseLaw,
      modes,
      statement: text(
        'About a day’s notice, or notice without a word on how to contest, is not enough: a person needs the time and the information to reach counsel, file and seek relief.',
        'No basta un aviso de alrededor de un día, ni uno que no diga cómo impugnar: la persona necesita tiempo e información para hallar abogado, presentar su demanda y pedir amparo.',
      ),
      citations: [cited('A.A.R.P. v. Trump, No. 24A1007, 605 U.S. ___ (16 May 2025)', 'high')],
      versions: since(
        LONG_SINCE,
        any(isFalse(notice.howToContest), isOnOrBefore(notice.departureAt, plus(notice.servedAt, NOTICE_TOO_SHORT, 'last-day'))),
      ),
      confidence: 'high',
      decides: {
        question: text(
          'Did the notice say how to contest, and leave more than a day?',
          '¿Decía el aviso cómo impugnar, y dejaba más de un día?',
        ),
        authority: court,
      },
      cure: {
        by: text('The government', 'El Gobierno'),
        what: text(
          'Serve a notice that says how, where and until when to contest.',
          'Notificar un aviso que diga cómo, dónde y hasta cuándo impugnar.',
        ),
      },
      note: text(
        'The case had both faults at once; that either is enough follows from its reason, not from its facts.',
        'En el caso concurrían ambos defectos; que baste uno se sigue de su razón, no de sus hechos.',
      ),
    },
  ],
};
