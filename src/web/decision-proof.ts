/** The proof of a ground as an outline that can be read: each step with its answer, facts by their names. */
import type { Language } from '../base/text.ts';
import { VALUE_LABELS } from '../people/labels.ts';
import { countryName, factLabel } from '../reports/fact-wording.ts';
import { whyTexts } from '../reports/letter-grounds.ts';
import type { Atom, Why } from '../rules/expression.ts';
import { printAtom } from '../rules/print.ts';
import { innerAtoms, pathsRead } from '../rules/paths-read.ts';
import type { Answer, Proof } from '../rules/proof.ts';
import { DECISION_MESSAGES } from './decision-messages.ts';

export type ProofStep = {
  readonly answer: 'true' | 'false' | 'unknown';
  readonly answerText: string;
  readonly text: string;
  readonly note?: string;
  readonly parts: readonly ProofStep[];
};

export function proofStep(proof: Proof, language: Language): ProofStep {
  const words = DECISION_MESSAGES[language].proofWords;
  const answer = answerKey(proof.answer);
  const step = (text: string, parts: readonly ProofStep[], why?: string): ProofStep => ({
    answer,
    answerText: words[answer],
    text,
    parts,
    ...(why === undefined ? {} : { note: why }),
  });
  switch (proof.step) {
    case 'given':
      return step(
        proof.answer === 'unknown' ? words.unknown : proof.answer ? words.always : words.never,
        [],
        proof.why === undefined ? undefined : whyTexts([proof.why], language).join(' '),
      );
    case 'atom':
      return step(atomText(proof.atom, language), [], whyNote(proof.why, language));
    case 'not': {
      // "Not so" and a single comparison are one thought, and read better on one line.
      const [only] = proof.parts;
      if (only?.step === 'atom') return step(`${words.not}: ${atomText(only.atom, language)}`, [], whyNote(only.why, language));
      return step(
        words.not,
        proof.parts.map((part) => proofStep(part, language)),
      );
    }
    case 'and':
    case 'or':
      return step(
        words[proof.step],
        proof.parts.map((part) => proofStep(part, language)),
      );
  }
}

/** That a fact is missing is said by "not known" already; every other reason is told. */
function whyNote(why: readonly Why[] | undefined, language: Language): string | undefined {
  const told = whyTexts(
    (why ?? []).filter(({ reason }) => reason !== 'missing'),
    language,
  );
  return told.length === 0 ? undefined : told.join(' ');
}

const answerKey = (answer: Answer): ProofStep['answer'] => (answer === 'unknown' ? 'unknown' : answer ? 'true' : 'false');

/** A value is named as its own fact names it; the same word may mean different things in two lists. */
function atomText(atom: Atom, language: Language): string {
  if (atom.test === 'true') return factLabel(atom.fact.path, language);
  const inner = 'where' in atom ? innerAtoms(atom.where).flatMap(pathsRead) : [];
  const paths = [...pathsRead(atom), ...inner];
  const value = (literal: string): string => {
    const labelled = paths.find((path) => VALUE_LABELS[path]?.[literal] !== undefined);
    return labelled === undefined ? countryName(literal, language) : (VALUE_LABELS[labelled]?.[literal]?.[language] ?? literal);
  };
  return printAtom(atom, { language, fact: (path) => factLabel(path, language), value });
}
