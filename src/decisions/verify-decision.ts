/**
 * Checks a decision that was made earlier, perhaps by somebody else: that it is about this file, rests on this law, follows from its own proofs,
 * and that its outcome follows from its grounds. Proofs are replayed by the checker, not by the engine.
 */
import { text, type Text } from '../base/text.ts';
import { factsOfFile } from '../people/facts-of-file.ts';
import type { PersonFile } from '../people/person-file.ts';
import { checkProof } from '../rules/check-proof.ts';
import { atomsOfCase, inputHashOf } from './decide.ts';
import type { Decision, Ground, Outcome } from './decision.ts';
import { ENGINE, type Engine } from './engine.ts';
import { frameOf, type Request } from './request.ts';

export type Verification = { readonly proofs: number; readonly faults: readonly Text[] };

export function verifyDecision(engine: Engine, decision: Decision, file: PersonFile, salt: string): Verification {
  const { agreement, on, knownAt, mode } = decision;
  const request: Request = { agreement, on, knownAt, mode, salt, asIfInForce: decision.asIfInForce === true };
  const known = factsOfFile(file);
  const frame = frameOf(engine, request, known.facts);
  if (!frame.ok) return { proofs: 0, faults: frame.problems.map(({ message }) => message) };
  const { facts } = atomsOfCase(engine, request, frame.value, known);
  const proven = decision.grounds.flatMap((ground) => (ground.proof === undefined ? [] : [{ ground, proof: ground.proof }]));
  return {
    proofs: proven.length,
    faults: [
      ...receiptFaults(decision, file, salt),
      ...lawFaults(engine, decision),
      ...proven.flatMap(({ ground, proof }) => [
        ...(proof.answer === ground.holds
          ? []
          : [
              text(
                `${ground.rule}: the proof says ${proof.answer}, the ground ${ground.holds}.`,
                `${ground.rule}: la prueba dice ${proof.answer}, el fundamento ${ground.holds}.`,
              ),
            ]),
        ...checkProof(proof, facts).map((fault) => text(`${ground.rule}: ${fault}.`, `${ground.rule}: ${fault}.`)),
      ]),
      ...outcomeFaults(decision),
    ],
  };
}

function receiptFaults({ receipt }: Decision, file: PersonFile, salt: string): readonly Text[] {
  return [
    ...(receipt.engine === ENGINE
      ? []
      : [text(`It was made by ${receipt.engine}; this is ${ENGINE}.`, `La hizo ${receipt.engine}; esta es ${ENGINE}.`)]),
    ...(receipt.inputHash === inputHashOf(file, salt)
      ? []
      : [text('It is not about this file, or the salt is another.', 'No trata de este expediente, o la sal es otra.')]),
  ];
}

const lawFaults = (engine: Engine, { law }: Decision): readonly Text[] =>
  law
    .filter(({ instrument, hash }) => engine.hash(instrument) !== hash)
    .map(({ instrument }) => text(`${instrument} has changed since.`, `${instrument} ha cambiado desde entonces.`));

/** The order of judgment once more, from the grounds alone. */
function outcomeFaults({ outcome, grounds }: Decision): readonly Text[] {
  const possible = outcomesAllowed(grounds);
  return possible.includes(outcome)
    ? []
    : [text(`The grounds do not lead to '${outcome}'.`, `Los fundamentos no conducen a «${outcome}».`)];
}

function outcomesAllowed(grounds: readonly Ground[]): readonly Outcome[] {
  const against = grounds.filter(({ counts }) => counts === 'against');
  if (against.some(({ effect }) => effect === 'bar')) return ['barred'];
  // A failed permission bars for good where only unchangeable facts fail it; the grounds do not say which facts those are.
  if (against.length > 0) return against.some(({ effect }) => effect === 'permits') ? ['barred', 'barred-until'] : ['barred-until'];
  return grounds.some(({ counts, effect }) => counts === 'open' && effect !== 'exception') ? ['undetermined'] : ['permitted'];
}
