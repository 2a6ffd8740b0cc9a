/** What is asked, checked against the agreement and the file before anything is decided. */
import { nearest } from '../base/nearest.ts';
import { accepted, refused, type Outcome, type Problem } from '../base/outcome.ts';
import { text, type Language } from '../base/text.ts';
import type { Mode } from '../rules/rule.ts';
import type { Reading, RuleId } from '../rules/expression.ts';
import type { Facts } from '../rules/facts.ts';
import { FIRST_RELEASE } from '../instruments/authoring.ts';
import { versionOn } from '../instruments/catalogue.ts';
import type { Agreement } from '../instruments/agreement.ts';
import type { Engine, Frame } from './engine.ts';

export type Request = {
  readonly agreement: string;
  /** The day of decision. */
  readonly on: string;
  /** What Habeas knew of the law on that day. */
  readonly knownAt: string;
  readonly mode?: Mode | undefined;
  readonly readings?: ReadonlyMap<RuleId, Reading>;
  readonly asIfInForce?: boolean;
  readonly language?: Language;
  /** Makes the receipt's hash of the input unguessable. */
  readonly salt: string;
  /** Adds the proof tree to every ground. */
  readonly proofs?: boolean;
};

export function frameOf(engine: Engine, request: Request, facts: Facts): Outcome<Frame> {
  const agreement = engine.agreement(request.agreement);
  if (agreement === undefined) return refused(unknownAgreement(engine, request.agreement));
  const problems = [...contradictions(request, facts), ...readingProblems(engine, request), ...knownAtProblems(request)];
  if (problems.length > 0) return refused(...problems);
  const version = versionOn(agreement, request.on);
  if (version === undefined) return refused(outsideSpan(agreement, request.on));
  const mode = request.mode ?? modeIn(facts) ?? version.mode;
  const state = (role: 'sending' | 'receiving'): string | undefined =>
    agreement.parties.find((party) => party.role === role)?.country ?? textIn(facts, `proposal.${role}State`);
  const endsInPrison = IMPRISONING.has(mode) || version.facts.holdsPeople || textIn(facts, 'proposal.facility') !== 'none';
  const partyProblems = (['sending', 'receiving'] as const).flatMap((role) =>
    wrongState(agreement, role, textIn(facts, `proposal.${role}State`)),
  );
  if (partyProblems.length > 0) return refused(...partyProblems);
  return accepted({
    agreement,
    version,
    mode,
    sendingState: state('sending'),
    receivingState: state('receiving'),
    endsInPrison,
    knownAt: request.knownAt,
  });
}

/** These modes end in prison whatever the file says; in the others a facility that is not known to be none counts as one. */
export const IMPRISONING: ReadonlySet<Mode> = new Set([
  'sentence-transfer',
  'rented-prison',
  'court-ordered-detention',
  'removal-to-prison',
]);

export const textIn = (facts: Facts, path: string): string | undefined => {
  const value = facts[path];
  return typeof value === 'string' ? value : undefined;
};

const modeIn = (facts: Facts): Mode | undefined => MODE_NAMES.find((mode) => mode === facts['proposal.mode']);
const MODE_NAMES: readonly Mode[] = [
  'sentence-transfer',
  'rented-prison',
  'court-ordered-detention',
  'removal',
  'removal-to-prison',
  'extradition',
  'alien-enemies',
];

function unknownAgreement(engine: Engine, id: string): Problem {
  const near = nearest(
    id,
    engine.catalogue.agreements.map((agreement) => agreement.id),
  );
  const list = engine.catalogue.agreements.map((agreement) => agreement.id).join(', ');
  return {
    code: 'unknown-agreement',
    path: 'agreement',
    message: text(`There is no agreement '${id.slice(0, 80)}'.`, `No existe el acuerdo «${id.slice(0, 80)}».`),
    remedy:
      near === undefined
        ? text(`Known agreements: ${list}.`, `Acuerdos conocidos: ${list}.`)
        : text(`Did you mean '${near}'? Known agreements: ${list}.`, `¿Quiso decir «${near}»? Acuerdos conocidos: ${list}.`),
  };
}

/** `--on` fills only an empty day of decision, and a flag never overrides what the file says. */
function contradictions({ agreement, on, mode }: Request, facts: Facts): readonly Problem[] {
  const pairs: readonly (readonly [string, string | undefined])[] = [
    ['proposal.agreement', agreement],
    ['proposal.decidedOn', on],
    ['proposal.mode', mode],
  ];
  return pairs.flatMap(([path, flag]) => {
    const inFile = textIn(facts, path);
    if (flag === undefined || inFile === undefined || inFile === flag) return [];
    return [
      {
        code: 'contradicts-file',
        path,
        message: text(`You ask for '${flag}', but the file says '${inFile}'.`, `Se pide «${flag}», pero el expediente dice «${inFile}».`),
        remedy: text('Leave the flag out, or correct the file.', 'Omita la opción o corrija el expediente.'),
      },
    ];
  });
}

function readingProblems(engine: Engine, { readings }: Request): readonly Problem[] {
  return [...(readings?.keys() ?? [])].flatMap((id) => {
    const rule = engine.rule(id);
    if (rule?.standing.kind === 'contested') return [];
    const contested = [...engine.rules.values()].flatMap(({ rule: other }) => (other.standing.kind === 'contested' ? [other.id] : []));
    const near = nearest(id, contested);
    const known =
      rule === undefined
        ? text(`There is no rule '${id}'.`, `No existe la regla «${id}».`)
        : text(`Rule ${id} is settled: it has one reading.`, `La regla ${id} está asentada: tiene una sola lectura.`);
    return [
      {
        code: 'no-such-reading',
        path: 'reading',
        message: known,
        remedy:
          near === undefined
            ? text(`Contested rules: ${contested.join(', ')}.`, `Reglas controvertidas: ${contested.join(', ')}.`)
            : text(`Did you mean '${near}'?`, `¿Quiso decir «${near}»?`),
      },
    ];
  });
}

function knownAtProblems({ knownAt }: Request): readonly Problem[] {
  if (knownAt >= FIRST_RELEASE) return [];
  return [
    {
      code: 'before-first-release',
      path: 'knownAt',
      message: text(
        `Habeas knew no law on ${knownAt}: its first release is of ${FIRST_RELEASE}.`,
        `Habeas no conocía ninguna ley el ${knownAt}: su primera versión es del ${FIRST_RELEASE}.`,
      ),
      remedy: text(`Ask for what was known on ${FIRST_RELEASE} or later.`, `Pregunte por lo conocido el ${FIRST_RELEASE} o después.`),
    },
  ];
}

function outsideSpan(agreement: Agreement, on: string): Problem {
  const spans = agreement.versions.map(({ from, to, title }) => ({
    en: `${from} to ${to ?? 'now'} (${title.en})`,
    es: `${from} a ${to ?? 'hoy'} (${title.es})`,
  }));
  return {
    code: 'outside-span',
    path: 'on',
    message: text(
      `${agreement.id} says nothing about ${on}: no version of it covers that day.`,
      `${agreement.id} no dice nada sobre el ${on}: ninguna versión abarca ese día.`,
    ),
    remedy: text(`Covered: ${spans.map(({ en }) => en).join('; ')}.`, `Abarca: ${spans.map(({ es }) => es).join('; ')}.`),
  };
}

function wrongState(agreement: Agreement, role: 'sending' | 'receiving', named: string | undefined): readonly Problem[] {
  const party = agreement.parties.find((one) => one.role === role);
  if (party === undefined || named === undefined || party.country === named) return [];
  return [
    {
      code: 'not-a-party',
      path: `proposal.${role}State`,
      message: text(
        `Under ${agreement.id} the ${role} state is ${party.country}, not ${named}.`,
        `En ${agreement.id} el Estado ${role === 'sending' ? 'remitente' : 'receptor'} es ${party.country}, no ${named}.`,
      ),
      remedy: text('Correct the proposal, or name another agreement.', 'Corrija la propuesta o indique otro acuerdo.'),
    },
  ];
}
