/** Conditions that several instruments of United States law share: who is a citizen, what could be power to send, and what is against someone's will. */
import { agreement, consent, conviction, proposal, removal } from '../../src/people/facts.ts';
import { destinationIsNationality, isCitizenOf } from '../../src/people/derived.ts';
import { all, always, any, isFalse, isTrue, never, not, oneOf, reading, sameCountry, type Expression } from '../../src/rules/expression.ts';

export const usCitizen: Expression = isCitizenOf('US');

export const federalSentence: Expression = all(isTrue(conviction.exists), oneOf(conviction.jurisdiction, 'federal'));

/** A sentence of a court in the United States, federal or of a state. */
export const sentenceInUnitedStates: Expression = all(isTrue(conviction.exists), oneOf(conviction.jurisdiction, 'federal', 'state'));

/** The placement statute as power to hold somebody abroad: none under reading A; under B it reaches those who serve a federal sentence. */
export const placementStatute: Expression = reading('US.PLACE', { A: never, B: federalSentence });

/** Whether someone held abroad for payment at the request of the United States is detained by it. */
export const heldByUnitedStates: Expression = reading('US.CONSTRUCTIVE', { A: always, B: never });

/** Power from a treaty other than a transfer treaty, which gives power for its own transfers only. */
export const treatyOfItsOwn: Expression = all(
  isTrue(agreement.isTreaty),
  isTrue(agreement.ratifiedBySendingState),
  isTrue(agreement.inForce),
  isFalse(agreement.isTransferTreaty),
);

export const againstTheirWill: Expression = any(isFalse(consent.given), isTrue(consent.withdrawn));

/** A country that is neither the one designated in the removal proceedings nor one of nationality. */
export const thirdCountry: Expression = all(
  not(sameCountry(removal.designatedCountry, proposal.receivingState)),
  not(destinationIsNationality),
);
