/** Protection from removal: withholding, the torture ban and its assurances, third countries, and what follows an unlawful removal. */
import { cited, contested, LONG_SINCE, since, text } from '../../src/instruments/authoring.ts';
import type { Instrument } from '../../src/instruments/law.ts';
import { assurance, fear, notice, proposal, protection, states } from '../../src/people/facts.ts';
import { all, any, includesCountry, isFalse, isTrue, never, not, reading } from '../../src/rules/expression.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { CASES_THROUGH, caseLaw, court, homelandSecurity, immigrationJudge, statute } from './authorities.ts';
import { againstTheirWill, thirdCountry } from './power-to-send.ts';
import { DHS_V_DVD, NOEM_V_ABREGO, usCode } from './sources.ts';

const withheld = includesCountry(protection.withholding, proposal.receivingState);
const deferred = includesCountry(protection.catDeferral, proposal.receivingState);
const tortureLikely = any(deferred, isTrue(fear.tortureMoreLikelyThanNot));

const returnModes: Rule['modes'] = ['removal', 'removal-to-prison', 'alien-enemies', 'extradition'];
const farra = cited('FARRA §2242, Pub. L. 105-277 (8 USC 1231 note)', 'high', usCode(8, '1231'));
const tortureQuestion = text('Is torture there more likely than not?', '¿Es la tortura allí más probable que improbable?');

export const removalProtection: Instrument = {
  id: 'us-removal-protection',
  title: text(
    'Withholding of removal, Convention against Torture regulations and third-country removal',
    'Suspensión de la expulsión, reglamento sobre la Convención contra la Tortura y expulsión a terceros países',
  ),
  order: 'US',
  cite: '8 USC 1231(b)(3); FARRA §2242; 8 CFR 208.16–208.18',
  source: usCode(8, '1231'),
  confidence: 'medium',
  verifiedThrough: CASES_THROUGH,
  rules: [
    {
      id: 'US.RM.WH',
      effect: 'bar',
      ...statute,
      modes: ['removal', 'removal-to-prison', 'alien-enemies'],
      statement: text(
        'Nobody may be removed to a country where their life or freedom would be threatened because of race, religion, nationality, social group or political opinion.',
        'Nadie puede ser expulsado a un país donde su vida o su libertad peligren por raza, religión, nacionalidad, grupo social u opinión política.',
      ),
      citations: [cited('8 USC 1231(b)(3)(A)–(B)', 'high', usCode(8, '1231')), cited('8 CFR 1208.16', 'high')],
      versions: since(LONG_SINCE, withheld),
      confidence: 'high',
      decides: {
        question: text('Is removal to that country withheld?', '¿Está suspendida la expulsión a ese país?'),
        authority: immigrationJudge,
      },
      note: text(
        'It bars that one country, until the grant is ended by the judge. The exceptions have been decided when the grant was made.',
        'Impide solo ese país, hasta que el juez ponga fin a la protección. Las excepciones se resolvieron al concederla.',
      ),
    },
    {
      id: 'US.CAT',
      effect: 'bar',
      ...caseLaw,
      modes: returnModes,
      statement: text(
        'Nobody may be sent to a country where torture, by officials or with their acquiescence, is more likely than not; no crime takes the protection away.',
        'Nadie puede ser enviado a un país donde la tortura por funcionarios, o con su aquiescencia, es más probable que improbable; ningún delito quita esa protección.',
      ),
      citations: [farra, cited('8 CFR 208.16(c), 208.17, 208.18(a)', 'medium')],
      versions: since(LONG_SINCE, tortureLikely),
      confidence: 'medium',
      decides: { question: tortureQuestion, authority: immigrationJudge },
      note: text(
        'Courts review such a claim only within review of a final removal order; the remedy elsewhere is open. Harm from lawful sanctions alone is not torture.',
        'Los tribunales examinan esta alegación solo al revisar una orden firme de expulsión; fuera de ahí el recurso es dudoso. El daño que solo procede de sanciones lícitas no es tortura.',
      ),
    },
    {
      id: 'US.CAT.RETURN',
      effect: 'bar',
      ...caseLaw,
      modes: ['rented-prison', 'court-ordered-detention'],
      statement: text(
        'The ban covers every involuntary return of any person, so also a move against their will to a prison where torture is more likely than not.',
        'La prohibición abarca toda devolución involuntaria de cualquier persona, y por tanto también el traslado contra su voluntad a una prisión donde la tortura es más probable que improbable.',
      ),
      citations: [farra],
      versions: since(LONG_SINCE, all(againstTheirWill, tortureLikely)),
      confidence: 'medium',
      decides: { question: tortureQuestion, authority: court },
      note: text(
        'That a move to a rented prison is a return is our reading of a policy worded for any person, wherever they are.',
        'Que el traslado a una prisión alquilada sea una devolución es lectura nuestra de una política formulada para cualquier persona, esté donde esté.',
      ),
    },
    {
      id: 'US.CAT.ASSUR',
      effect: 'exception',
      of: 'US.CAT',
      priority: 1,
      ...caseLaw,
      modes: returnModes,
      statement: text(
        'Assurances that this person will not be tortured can lift the ban once they have been found sufficiently reliable and the person could contest that before a neutral decision-maker.',
        'Las garantías de que esa persona no será torturada pueden levantar la prohibición si se declararon suficientemente fiables y la persona pudo impugnarlo ante una autoridad imparcial.',
      ),
      citations: [
        cited('8 CFR 208.18(c)(1)–(3), 208.17(f)', 'medium'),
        cited('Khouzam v. Attorney General, 549 F.3d 235 (3d Cir. 2008)', 'medium'),
      ],
      applies: tortureLikely,
      versions: since(
        LONG_SINCE,
        all(
          isTrue(assurance.given),
          isTrue(assurance.specific),
          isTrue(assurance.reliableFindingByAg),
          isTrue(assurance.disclosed),
          any(isTrue(assurance.courtReviewed), isTrue(states.courtReviewAvailable)),
          not(deferred),
        ),
      ),
      confidence: 'medium',
      decides: {
        question: text(
          'Are there assurances for this person, found reliable and open to challenge?',
          '¿Hay garantías para esta persona, declaradas fiables y abiertas a impugnación?',
        ),
        authority: text(
          'The Attorney General or the Secretary of Homeland Security, after consulting the Department of State',
          'La Fiscalía General o la Secretaría de Seguridad Nacional, previa consulta al Departamento de Estado',
        ),
      },
      note: text(
        'That they must be about the person is our reading; country-wide assurances have been used and are disputed. While a grant of deferral stands, assurances do nothing until it is ended. The international test of assurances is asked besides.',
        'Que deban referirse a la persona es lectura nuestra; se han usado garantías para todo un país y se discuten. Mientras subsista un aplazamiento concedido, las garantías no obran hasta que se le ponga fin. Además se aplica el examen internacional de las garantías.',
      ),
    },
    {
      id: 'US.DVD',
      effect: 'bar-until',
      ...caseLaw,
      standing: contested({
        A: text(
          'Before removal to a third country the person gets written notice and a real chance to say that they fear torture there.',
          'Antes de la expulsión a un tercer país, la persona recibe aviso por escrito y una oportunidad real de decir que teme ser torturada allí.',
        ),
        B: text(
          'The government’s policy runs while the appeal is pending: no more process than it gives. A torture claim that was made still counts.',
          'La política del Gobierno se aplica mientras dura la apelación: no hay más proceso que el que ella da. Una alegación de tortura ya presentada sigue contando.',
        ),
      }),
      modes: ['removal', 'removal-to-prison'],
      statement: text(
        'Nobody may be removed to a third country without written notice of that country and a chance to raise a fear of torture there.',
        'Nadie puede ser expulsado a un tercer país sin aviso escrito de cuál es y sin la oportunidad de alegar temor a la tortura allí.',
      ),
      citations: [
        cited('D.V.D. v. DHS, D. Mass. 25-cv-10676, judgment 25 Feb 2026', 'high'),
        cited('DHS v. D.V.D., 606 U.S. ___ (23 June and 3 July 2025)', 'high', DHS_V_DVD),
        cited('1st Cir., stay pending appeal, March 2026', 'high'),
      ],
      versions: since(
        LONG_SINCE,
        reading('US.DVD', {
          A: all(thirdCountry, not(all(isTrue(notice.given), any(isTrue(fear.screened), isFalse(fear.expressed))))),
          B: never,
        }),
      ),
      confidence: 'medium',
      decides: {
        question: text(
          'Was the person told of the third country and heard on fear of torture there?',
          '¿Se informó a la persona del tercer país y se la oyó sobre el temor a la tortura allí?',
        ),
        authority: court,
      },
      cure: {
        by: homelandSecurity,
        what: text(
          'Serve written notice of the country, hear the fear, and leave fifteen days to ask for reopening.',
          'Notificar por escrito el país, oír el temor y dejar quince días para pedir la reapertura.',
        ),
      },
      note: text(
        'The Supreme Court stayed an earlier injunction without giving reasons; the trial court then set the policy aside, and in March 2026 the appeal court stayed that judgment. What came later was not found.',
        'La Corte Suprema suspendió sin motivar una orden anterior; luego el tribunal de instancia anuló la política, y en marzo de 2026 el tribunal de apelación suspendió esa sentencia. No se halló lo posterior.',
      ),
    },
    {
      id: 'US.ABREGO',
      effect: 'compute',
      ...caseLaw,
      modes: ['removal', 'removal-to-prison'],
      statement: text(
        'Whoever is removed to a country against a grant of withholding has been removed unlawfully, and the United States must facilitate release and return.',
        'Quien es expulsado a un país pese a una suspensión concedida ha sido expulsado ilícitamente, y los Estados Unidos deben facilitar su liberación y su regreso.',
      ),
      citations: [cited('Noem v. Abrego Garcia, No. 24A949, 604 U.S. ___ (10 Apr 2025)', 'high', NOEM_V_ABREGO)],
      versions: since(LONG_SINCE, withheld),
      confidence: 'high',
      decides: {
        question: text(
          'Was the person sent to a country from which they are protected?',
          '¿Se envió a la persona a un país frente al que está protegida?',
        ),
        authority: court,
      },
      computes: {
        kind: 'remedy',
        what: text(
          'If the person has been sent all the same: the government facilitates release from custody there, reports to the court, and treats the case as if they had not been sent.',
          'Si la persona fue enviada de todos modos: el Gobierno facilita su liberación de la custodia allí, informa al tribunal y trata el caso como si no hubiera sido enviada.',
        ),
      },
      note: text(
        'How far a court may go beyond that was left to be clarified, with deference in foreign affairs.',
        'Hasta dónde puede ir un tribunal más allá quedó por aclarar, con deferencia en política exterior.',
      ),
    },
  ],
};
