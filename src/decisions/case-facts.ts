/** Puts beside the person's own facts what the agreement, the law's dated data and the place hold on the day of decision. */
import type { Facts, FactValue } from '../rules/facts.ts';
import type { Agreement, AgreementVersion } from '../instruments/agreement.ts';
import type { Catalogue } from '../instruments/catalogue.ts';
import { isParty } from '../instruments/treaty-party.ts';
import { TREATIES } from '../people/facts.ts';
import { placeFactsOn } from '../instruments/place.ts';

export type Setting = {
  /** Absent where one rule is asked by itself. */
  readonly agreement: Agreement | undefined;
  readonly version: AgreementVersion | undefined;
  readonly on: string;
  readonly sendingState: string | undefined;
  readonly receivingState: string | undefined;
  readonly facility: string | undefined;
  readonly asIfInForce: boolean;
};

export function caseFacts(own: Facts, setting: Setting, catalogue: Catalogue): Facts {
  const { agreement, version, on, sendingState, receivingState, facility } = setting;
  const facts: Record<string, FactValue | undefined> = { ...own };
  if (agreement !== undefined) facts['proposal.agreement'] = agreement.id;
  facts['proposal.decidedOn'] = on;
  if (sendingState !== undefined) facts['proposal.sendingState'] = sendingState;
  if (receivingState !== undefined) facts['proposal.receivingState'] = receivingState;
  for (const [key, value] of Object.entries(version?.facts ?? {})) facts[`agreement.${key}`] = value;
  if (setting.asIfInForce) facts['agreement.inForce'] = true;
  for (const treaty of TREATIES) {
    const bound = (state: string | undefined): boolean | undefined =>
      state === undefined ? undefined : isParty(catalogue.treatyParties, treaty, state, on);
    facts[`law.party.${treaty}.sending`] = bound(sendingState);
    facts[`law.party.${treaty}.receiving`] = bound(receivingState);
  }
  const place = catalogue.places.find(({ id }) => id === facility);
  if (place !== undefined) Object.assign(facts, placeFactsOn(place, on));
  return facts;
}
