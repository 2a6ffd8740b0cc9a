/** The Constitution of the United States as it bears on sending a person: due process, conviction before punishment, cruelty, habeas corpus. */
import { cited, contested, LONG_SINCE, since, text } from '../../src/instruments/authoring.ts';
import type { Instrument } from '../../src/instruments/law.ts';
import { conviction, notice, place, proposal, removal, states } from '../../src/people/facts.ts';
import { all, any, finding, isTrue, never, not, oneOf, reading, textIs } from '../../src/rules/expression.ts';
import { CASES_THROUGH, caseLaw, court, prisonService } from './authorities.ts';
import { heldByUnitedStates, sentenceInUnitedStates } from './power-to-send.ts';
import { TRUMP_V_JGG, usReports } from './sources.ts';

const noticeOwed = text(
  'Were notice and a hearing before a neutral judge given before the move?',
  '¿Hubo aviso y audiencia ante un juez imparcial antes del traslado?',
);

export const constitution: Instrument = {
  id: 'us-constitution',
  title: text('Constitution of the United States', 'Constitución de los Estados Unidos'),
  order: 'US',
  cite: 'US Const. art. I, Am. V, VI, VIII, XIV',
  confidence: 'medium',
  verifiedThrough: CASES_THROUGH,
  rules: [
    {
      id: 'US.5A',
      effect: 'requires',
      ...caseLaw,
      modes: ['rented-prison', 'court-ordered-detention', 'removal-to-prison', 'alien-enemies', 'extradition'],
      statement: text(
        'Nobody, citizen or not, may be deprived of liberty without notice and a fair hearing before a neutral decision-maker.',
        'Nadie, sea o no ciudadano, puede ser privado de libertad sin aviso y sin una audiencia justa ante una autoridad imparcial.',
      ),
      citations: [
        cited('US Const. Am. V', 'medium'),
        cited('Trump v. J.G.G., 604 U.S. ___ (7 Apr 2025)', 'high', TRUMP_V_JGG),
        cited('A.A.R.P. v. Trump, 605 U.S. ___ (16 May 2025)', 'high'),
      ],
      versions: since(LONG_SINCE, all(isTrue(notice.given), isTrue(states.courtReviewAvailable))),
      confidence: 'medium',
      decides: { question: noticeOwed, authority: court },
      cure: {
        by: text(
          'The authority that wants to send the person, and the court',
          'La autoridad que quiere enviar a la persona, y el tribunal',
        ),
        what: text(
          'Give notice in time, and a hearing before anything is done.',
          'Dar aviso con tiempo y celebrar una audiencia antes de actuar.',
        ),
      },
      note: text(
        'High for removal, where the Supreme Court restated it in 2025; medium elsewhere. In a transfer of a sentenced person the hearing on consent is the process, so this rule is not asked there.',
        'Confianza alta para la expulsión, donde la Corte Suprema lo reiteró en 2025; media en lo demás. En el traslado de una persona condenada, la audiencia sobre el consentimiento es el debido proceso, y por eso allí no se pregunta.',
      ),
    },
    {
      id: 'US.5A.REMOVAL',
      effect: 'requires',
      ...caseLaw,
      modes: ['removal'],
      statement: text(
        'A person who is not a citizen has a right to due process in removal: notice, and a hearing that ends in a final order or is still open to them.',
        'Quien no es ciudadano tiene derecho al debido proceso en la expulsión: aviso, y una audiencia que termine en una orden firme o que siga abierta.',
      ),
      citations: [
        cited('US Const. Am. V', 'medium'),
        cited('Reno v. Flores and the cases after it', 'medium'),
        cited('Trump v. J.G.G., 604 U.S. ___ (7 Apr 2025)', 'high', TRUMP_V_JGG),
      ],
      versions: since(LONG_SINCE, all(isTrue(notice.given), any(isTrue(removal.orderFinal), isTrue(states.courtReviewAvailable)))),
      confidence: 'high',
      decides: { question: noticeOwed, authority: court },
      cure: {
        by: text('The immigration authorities and the immigration judge', 'Las autoridades migratorias y el juez de inmigración'),
        what: text('Serve notice and hold the hearing.', 'Notificar y celebrar la audiencia.'),
      },
    },
    {
      id: 'US.14A',
      effect: 'requires',
      ...caseLaw,
      modes: ['rented-prison'],
      statement: text(
        'A state of the Union, too, may not deprive anyone of liberty without notice and a fair hearing.',
        'Tampoco un estado de la Unión puede privar a nadie de libertad sin aviso y sin una audiencia justa.',
      ),
      citations: [cited('US Const. Am. XIV §1', 'medium'), cited('Olim v. Wakinekona, 461 U.S. 238 (1983)', 'medium')],
      applies: oneOf(conviction.jurisdiction, 'state'),
      versions: since(LONG_SINCE, all(isTrue(notice.given), isTrue(states.courtReviewAvailable))),
      confidence: 'medium',
      decides: { question: noticeOwed, authority: court },
      cure: {
        by: text('The state that passed the sentence, and the court', 'El estado que dictó la condena, y el tribunal'),
        what: text(
          'Give notice in time, and a hearing before anything is done.',
          'Dar aviso con tiempo y celebrar una audiencia antes de actuar.',
        ),
      },
      note: text(
        'The Supreme Court found no protected interest against a move to another state of the Union; it has said nothing on custody by a foreign state.',
        'La Corte Suprema no halló un interés protegido frente al traslado a otro estado de la Unión; nada ha dicho sobre la custodia por un Estado extranjero.',
      ),
    },
    {
      id: 'US.6A',
      effect: 'bar',
      ...caseLaw,
      modes: ['rented-prison', 'sentence-transfer', 'removal-to-prison'],
      statement: text(
        'Imprisonment as punishment needs a criminal conviction, after a trial with jury and counsel, that is final.',
        'La prisión como castigo exige una condena penal firme, tras un juicio con jurado y defensa.',
      ),
      citations: [
        cited('US Const. Am. VI', 'medium'),
        cited('Wong Wing v. United States, 163 U.S. 228 (1896)', 'high', usReports(163, 228)),
      ],
      versions: since(
        LONG_SINCE,
        not(all(isTrue(conviction.exists), any(oneOf(proposal.mode, 'sentence-transfer'), isTrue(conviction.final)))),
      ),
      confidence: 'medium',
      decides: {
        question: text(
          'Has a court convicted the person, and is the conviction final?',
          '¿Condenó un tribunal a la persona, y es firme la condena?',
        ),
        authority: court,
      },
      note: text(
        'It speaks where the road ends in prison as punishment. Holding somebody only as long as a removal needs is not punishment; prison for its own sake is. A lawful removal never makes imprisonment lawful. In a transfer of sentence the end of an appeal is asked for by chapter 306 and the treaty, and can still come.',
        'Se aplica donde el camino termina en prisión como castigo. Retener a alguien solo lo necesario para expulsarlo no es castigo; la prisión en sí misma lo es. Una expulsión lícita nunca hace lícito el encarcelamiento. En el traslado de condena, el fin del recurso lo exigen el capítulo 306 y el tratado, y aún puede llegar.',
      ),
    },
    {
      id: 'US.8A',
      effect: 'bar',
      ...caseLaw,
      standing: contested({
        A: text(
          'The ban on cruel and unusual punishment follows the person while the sentence is a United States sentence and the United States pays.',
          'La prohibición de penas crueles e inusitadas acompaña a la persona mientras la pena sea estadounidense y los Estados Unidos paguen.',
        ),
        B: text('It ends when custody has passed to the other state.', 'Termina cuando la custodia ha pasado al otro Estado.'),
      }),
      modes: ['rented-prison', 'removal-to-prison', 'court-ordered-detention'],
      statement: text(
        'No official may send a person into prison conditions that the official knows to carry a substantial risk of serious harm.',
        'Ningún funcionario puede enviar a una persona a condiciones de prisión que sabe que conllevan un riesgo sustancial de daño grave.',
      ),
      citations: [
        cited('US Const. Am. VIII', 'medium'),
        cited('Farmer v. Brennan, 511 U.S. 825 (1994)', 'medium'),
        cited('Estelle v. Gamble, 429 U.S. 97 (1976)', 'medium'),
        cited('Brown v. Plata, 563 U.S. 493 (2011)', 'medium'),
      ],
      versions: since(LONG_SINCE, reading('US.8A', { A: finding('ill-treatment-risk'), B: never })),
      confidence: 'medium',
      decides: {
        question: text(
          'Is there a substantial risk of serious harm at the place, known to those who send?',
          '¿Existe en el lugar un riesgo sustancial de daño grave, conocido por quienes envían?',
        ),
        authority: court,
      },
      note: text(
        'The risk is for a court to find: reports on a place are shown as a factor, and decide nothing by themselves.',
        'El riesgo lo declara un tribunal: los informes sobre un lugar se muestran como factor y por sí solos no deciden.',
      ),
    },
    {
      id: 'US.8A.CONDITIONS',
      effect: 'factor',
      ...caseLaw,
      modes: ['rented-prison', 'removal-to-prison', 'court-ordered-detention'],
      statement: text(
        'Documented ill-treatment at the place of detention is evidence of a substantial risk of serious harm.',
        'Los malos tratos documentados en el lugar de detención son indicio de un riesgo sustancial de daño grave.',
      ),
      citations: [cited('Farmer v. Brennan, 511 U.S. 825 (1994)', 'medium'), cited('Brown v. Plata, 563 U.S. 493 (2011)', 'medium')],
      applies: not(textIs(proposal.facility, 'none')),
      versions: since(LONG_SINCE, isTrue(place.documentedIllTreatment)),
      confidence: 'medium',
      decides: {
        question: text('Is ill-treatment at the place documented?', '¿Hay malos tratos documentados en el lugar?'),
        authority: court,
      },
    },
    {
      id: 'US.EXPOST',
      effect: 'compute',
      ...caseLaw,
      modes: ['rented-prison', 'sentence-transfer'],
      statement: text(
        'No later rule may lengthen a punishment for an act done before it.',
        'Ninguna norma posterior puede alargar el castigo por un hecho anterior a ella.',
      ),
      citations: [cited('US Const. art. I §9 cl. 3', 'medium'), cited('Weaver v. Graham, 450 U.S. 24 (1981)', 'medium')],
      versions: since(LONG_SINCE, sentenceInUnitedStates),
      confidence: 'medium',
      decides: { question: text('Which rule on release applies?', '¿Qué norma de liberación se aplica?'), authority: prisonService },
      computes: {
        kind: 'consequence',
        what: text(
          'Release is computed under a rule no harsher than the one in force on the day of the offence; a later cut in good-time credit does not count.',
          'La liberación se calcula con una norma no más severa que la vigente el día del hecho; un recorte posterior de la redención por buena conducta no cuenta.',
        ),
      },
    },
    {
      id: 'US.HABEAS',
      effect: 'requires',
      ...caseLaw,
      modes: ['rented-prison', 'court-ordered-detention', 'removal-to-prison', 'alien-enemies'],
      statement: text(
        'As long as the United States holds a person, itself or through another, a court must be able to examine the detention in a meaningful way.',
        'Mientras los Estados Unidos retengan a una persona, por sí o por medio de otro, un tribunal debe poder examinar de verdad la detención.',
      ),
      citations: [cited('US Const. art. I §9 cl. 2', 'medium'), cited('Boumediene v. Bush, 553 U.S. 723 (2008)', 'medium')],
      applies: heldByUnitedStates,
      versions: since(LONG_SINCE, isTrue(states.courtReviewAvailable)),
      confidence: 'medium',
      decides: {
        question: text(
          'Can a court review the detention for as long as it lasts?',
          '¿Puede un tribunal revisar la detención mientras dure?',
        ),
        authority: court,
      },
      cure: {
        by: text(
          'The government, by keeping the person within reach of the court',
          'El Gobierno, manteniendo a la persona al alcance del tribunal',
        ),
        what: text('Provide court review for the whole time of detention.', 'Garantizar el control judicial durante toda la detención.'),
      },
      note: text(
        'The writ reaches places under actual United States control; whether paid custody abroad is such a place is the question of US.CONSTRUCTIVE.',
        'El hábeas alcanza los lugares bajo control efectivo de los Estados Unidos; si la custodia pagada en el extranjero lo es, lo trata US.CONSTRUCTIVE.',
      ),
    },
  ],
};
