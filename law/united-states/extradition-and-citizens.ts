/** Handing a person to another state: the executive needs positive power, most of all against a citizen. Case law from Valentine to the paid custody of 2025. */
import { cited, contested, LONG_SINCE, since, text } from '../../src/instruments/authoring.ts';
import type { Instrument } from '../../src/instruments/law.ts';
import { agreement, states } from '../../src/people/facts.ts';
import { all, any, isFalse, isTrue, never, not, reading } from '../../src/rules/expression.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { CASES_THROUGH, caseLaw, court, statute } from './authorities.ts';
import { againstTheirWill, placementStatute, sentenceInUnitedStates, treatyOfItsOwn, usCitizen } from './power-to-send.ts';
import { JGG_CLASS_ORDER, usCode, usReports } from './sources.ts';

const handingOver: Rule['modes'] = ['rented-prison', 'court-ordered-detention'];

const valentine = cited('Valentine v. United States ex rel. Neidecker, 299 U.S. 5 (1936)', 'high', usReports(299, 5));
const munaf = cited('Munaf v. Geren, 553 U.S. 674 (2008)', 'high', usReports(553, 674));

/** Never somebody held here for a sentence of this country. */
const heldForNoSentenceHere = not(sentenceInUnitedStates);

const stateDepartment = text(
  'The Secretary of State, after a judge has found the person extraditable',
  'La Secretaría de Estado, después de que un juez declare procedente la extradición',
);

export const extraditionAndCitizens: Instrument = {
  id: 'us-extradition-and-citizens',
  title: text('Power to hand a person to another state', 'Poder para entregar a una persona a otro Estado'),
  order: 'US',
  cite: 'Valentine, 299 U.S. 5; Doe v. Mattis, 928 F.3d 1; Munaf, 553 U.S. 674; 18 USC 3184–3196',
  confidence: 'medium',
  verifiedThrough: CASES_THROUGH,
  rules: [
    {
      id: 'US.VALENTINE',
      effect: 'bar',
      ...caseLaw,
      modes: handingOver,
      statement: text(
        'The executive has no power of its own to hand a person in the United States to another state: it must find that power in a treaty or a statute.',
        'El Ejecutivo no tiene poder propio para entregar a otro Estado a una persona que está en los Estados Unidos: debe hallarlo en un tratado o en una ley.',
      ),
      citations: [valentine],
      versions: since(LONG_SINCE, not(any(placementStatute, treatyOfItsOwn))),
      confidence: 'medium',
      decides: {
        question: text(
          'Does a treaty or a statute give power to hand this person over?',
          '¿Da un tratado o una ley poder para entregar a esta persona?',
        ),
        authority: court,
      },
      note: text(
        'Decided for native-born citizens, there with high confidence; carried to everybody it is our inference. Consent gives no power.',
        'Resuelto para ciudadanos de nacimiento, con confianza alta; extenderlo a cualquiera es inferencia nuestra. El consentimiento no crea el poder.',
      ),
    },
    {
      id: 'US.VALENTINE.EXTRADITION',
      effect: 'bar',
      ...statute,
      modes: ['extradition'],
      statement: text(
        'Extradition is for people charged or convicted in the state that asks: a sentence of a United States court is nothing for which another state can ask.',
        'La extradición es para quienes están acusados o condenados en el Estado que la pide: una condena de un tribunal estadounidense no es algo por lo que otro Estado pueda pedirla.',
      ),
      citations: [cited('18 USC 3184–3186', 'high', usCode(18, '3184')), valentine],
      versions: since(LONG_SINCE, isFalse(states.receivingStateCharges)),
      confidence: 'high',
      decides: {
        question: text(
          'Is the person charged or convicted in the requesting state?',
          '¿Está la persona acusada o condenada en el Estado requirente?',
        ),
        authority: text('The extradition judge', 'El juez de extradición'),
      },
    },
    {
      id: 'US.EXTRADITION',
      effect: 'permits',
      ...statute,
      modes: ['extradition'],
      statement: text(
        'A person charged or convicted in a state that asks for them under a treaty may be surrendered after a judge has found the case made out.',
        'Puede ser entregada la persona acusada o condenada en un Estado que la reclama en virtud de un tratado, una vez que un juez lo declare procedente.',
      ),
      citations: [cited('18 USC 3184–3186', 'high', usCode(18, '3184'))],
      versions: since(LONG_SINCE, all(isTrue(states.receivingStateCharges), isTrue(states.extraditionRequested))),
      confidence: 'high',
      decides: {
        question: text(
          'Has that state asked for the person on its own charges or conviction?',
          '¿Reclamó ese Estado a la persona por sus propios cargos o condena?',
        ),
        authority: stateDepartment,
      },
      cure: {
        by: text('The requesting state', 'El Estado requirente'),
        what: text('A request on its own charges or conviction.', 'Una solicitud por sus propios cargos o condena.'),
      },
      note: text(
        'The treaty itself, its list of offences and its exceptions are not encoded here: the agreement must supply them.',
        'El tratado mismo, su lista de delitos y sus excepciones no están codificados aquí: debe aportarlos el acuerdo.',
      ),
    },
    {
      id: 'US.EXTRADITION.CITIZEN',
      effect: 'factor',
      mayRefuse: text(
        'Where the treaty does not oblige the surrender of citizens, the Secretary of State may surrender one, or refuse.',
        'Cuando el tratado no obliga a entregar a los ciudadanos, la Secretaría de Estado puede entregarlos o negarse.',
      ),
      ...statute,
      modes: ['extradition'],
      statement: text(
        'A citizen whom a treaty does not oblige the United States to surrender may still be surrendered if the treaty’s other conditions are met.',
        'Un ciudadano que el tratado no obliga a entregar puede ser entregado si se cumplen las demás condiciones del tratado.',
      ),
      citations: [cited('18 USC 3196', 'high', usCode(18, '3196'))],
      versions: since(LONG_SINCE, usCitizen),
      confidence: 'high',
      decides: { question: text('Is a citizen to be surrendered?', '¿Debe entregarse a un ciudadano?'), authority: stateDepartment },
    },
    {
      id: 'US.MATTIS',
      effect: 'bar',
      ...caseLaw,
      modes: handingOver,
      statement: text(
        'The government may not forcibly and irrevocably hand a citizen to another state without showing positive legal authority; the other state’s interest is not enough.',
        'El Gobierno no puede entregar a un ciudadano por la fuerza y de modo irrevocable a otro Estado sin demostrar una base legal expresa; no basta el interés del otro Estado.',
      ),
      citations: [
        cited('Doe v. Mattis, 928 F.3d 1 (D.C. Cir. 2018, reissued 2019)', 'high'),
        cited('Doe v. Mattis, 889 F.3d 745 (D.C. Cir. 2018)', 'high'),
      ],
      versions: since(LONG_SINCE, all(usCitizen, againstTheirWill, not(any(placementStatute, treatyOfItsOwn)))),
      confidence: 'high',
      decides: {
        question: text(
          'What law allows the handover of a citizen who does not want it?',
          '¿Qué ley permite entregar a un ciudadano que no lo quiere?',
        ),
        authority: court,
      },
      note: text(
        'The decision concerned a dual national held abroad by the military. It is about force: a person who freely agrees is outside it, though not outside the other rules.',
        'El caso trataba de una persona con dos nacionalidades retenida en el extranjero por el ejército. Se refiere a la fuerza: quien acepta libremente queda fuera de ella, no de las demás reglas.',
      ),
    },
    {
      id: 'US.MUNAF',
      effect: 'exception',
      of: 'US.VALENTINE',
      priority: 1,
      ...caseLaw,
      modes: handingOver,
      statement: text(
        'A person who went freely to an ally’s territory and is held there by United States forces may be handed to that state to be tried for crimes there.',
        'Una persona que fue libremente al territorio de un aliado y está allí en manos de fuerzas estadounidenses puede ser entregada a ese Estado para ser juzgada por delitos cometidos allí.',
      ),
      citations: [munaf],
      applies: heldForNoSentenceHere,
      versions: since(LONG_SINCE, isTrue(states.munafCircumstances)),
      confidence: 'high',
      decides: {
        question: text('Do all eight circumstances of that decision come together?', '¿Concurren las ocho circunstancias de esa decisión?'),
        authority: court,
      },
      note: text(
        'It never fits a person taken from the United States for a sentence of its own.',
        'Nunca se ajusta a una persona llevada desde los Estados Unidos por una condena propia.',
      ),
    },
    {
      id: 'US.MUNAF.MATTIS',
      effect: 'exception',
      of: 'US.MATTIS',
      priority: 1,
      ...caseLaw,
      modes: handingOver,
      statement: text(
        'In the same setting a citizen, too, may be handed over for trial to the state in whose territory they are.',
        'En esas mismas circunstancias también un ciudadano puede ser entregado, para ser juzgado, al Estado en cuyo territorio se encuentra.',
      ),
      citations: [munaf, cited('Doe v. Mattis, 928 F.3d 1 (D.C. Cir. 2018, reissued 2019)', 'high')],
      applies: heldForNoSentenceHere,
      versions: since(LONG_SINCE, isTrue(states.munafCircumstances)),
      confidence: 'high',
      decides: {
        question: text('Do all eight circumstances of that decision come together?', '¿Concurren las ocho circunstancias de esa decisión?'),
        authority: court,
      },
    },
    {
      id: 'US.CONSTRUCTIVE',
      effect: 'factor',
      ...caseLaw,
      standing: contested({
        A: text(
          'People held abroad for a fee, at the request of the United States, stay in its constructive custody: its courts can hear them.',
          'Quienes están detenidos en el extranjero por una tarifa y a petición de los Estados Unidos siguen bajo su custodia efectiva: sus tribunales pueden oírlos.',
        ),
        B: text(
          'Once the other state holds them, they are in its custody alone.',
          'Una vez que el otro Estado los retiene, están solo bajo la custodia de este.',
        ),
      }),
      modes: ['rented-prison', 'court-ordered-detention', 'removal-to-prison', 'alien-enemies'],
      statement: text(
        'A fee for holding people at the request of the United States is evidence that the United States controls their detention.',
        'Una tarifa por retener a personas a petición de los Estados Unidos es indicio de que los Estados Unidos controlan su detención.',
      ),
      citations: [
        cited('J.G.G. v. Trump, D.D.C. 25-cv-766, mem. op. 22 Dec 2025', 'medium'),
        cited('J.G.G. v. Trump, D.D.C. 25-cv-766, 4 June 2025 (contrary, on the record then before it)', 'medium', JGG_CLASS_ORDER),
      ],
      versions: since(LONG_SINCE, reading('US.CONSTRUCTIVE', { A: all(isTrue(agreement.paid), isTrue(agreement.holdsPeople)), B: never })),
      confidence: 'medium',
      decides: { question: text('Who really controls the detention?', '¿Quién controla de verdad la detención?'), authority: court },
      note: text(
        'A district court, on the facts of one arrangement; in June 2025 the same judge had found otherwise. Whether the later orders were appealed was not found.',
        'Un tribunal de distrito, sobre los hechos de un solo acuerdo; en junio de 2025 el mismo juez había resuelto lo contrario. No se halló si las órdenes posteriores fueron apeladas.',
      ),
    },
  ],
};
