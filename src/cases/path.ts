/**
 * The path of a case: what an agreement's gates ask for, in order. Only an operable agreement has one; the others say why no case can be opened.
 */
import { accepted, refused, type Outcome, type Problem } from '../base/outcome.ts';
import { text } from '../base/text.ts';
import type { Agreement } from '../instruments/agreement.ts';
import type { Gate, GateKey, GateLimit, GateStep } from '../instruments/gate.ts';

/** A gate that the program runs. */
export type PathGate = Gate & { readonly step: GateStep };

export type Path = {
  readonly agreement: string;
  readonly version: string;
  /** IANA zone in which the agreement's days are counted. */
  readonly zone: string;
  /** In the order of their numbers. */
  readonly gates: readonly PathGate[];
};

/** Gates that are passed on paper before departure; the others are passed by what happens on the way. */
const ON_THE_WAY: readonly GateKey[] = ['title', 'handover', 'custody', 'return'];
const AFTER_ARRIVAL: readonly GateKey[] = ['register'];

export const isBeforeDeparture = ({ step }: PathGate): boolean => !ON_THE_WAY.includes(step.key) && !AFTER_ARRIVAL.includes(step.key);
export const isAfterArrival = ({ step }: PathGate): boolean => AFTER_ARRIVAL.includes(step.key);

/** Without one of these an agreement's path has a hole through which a person could be moved unlawfully, or not come home. */
const INDISPENSABLE: readonly GateKey[] = ['conviction', 'information', 'consent', 'safety', 'order', 'handover', 'register', 'return'];

export function pathOf(agreement: Agreement, on: string): Outcome<Path> {
  const version = agreement.versions.find(({ from, to }) => from <= on && (to === undefined || on <= to));
  const gates = agreement.gates.filter(hasStep).toSorted((a, b) => a.number - b.number);
  const problems = [
    ...(agreement.operable ? [] : [notOperable(agreement)]),
    ...(version === undefined ? [noVersion(agreement, on)] : []),
    ...(agreement.zone === undefined ? [noZone(agreement)] : []),
    ...(agreement.wayHome.exists === true ? [] : [oneWay(agreement)]),
    ...INDISPENSABLE.filter((key) => !gates.some(({ step }) => step.key === key)).map((key) => noGate(agreement, key)),
    ...(gates.length === agreement.gates.length ? [] : [wordsOnly(agreement)]),
  ];
  if (problems.length > 0 || version === undefined || agreement.zone === undefined) return refused(...problems);
  return accepted({ agreement: agreement.id, version: version.id, zone: agreement.zone, gates });
}

const hasStep = (gate: Gate): gate is PathGate => gate.step !== undefined;

export const gateOf = (path: Path, key: GateKey): PathGate | undefined => path.gates.find(({ step }) => step.key === key);

export const limitOf = <K extends GateLimit['kind']>(gate: PathGate, kind: K): Extract<GateLimit, { kind: K }> | undefined =>
  gate.step.limits.find((limit): limit is Extract<GateLimit, { kind: K }> => limit.kind === kind);

const problem = (code: string, agreement: Agreement, message: Problem['message'], remedy: Problem['remedy']): Problem => ({
  code,
  path: `agreements.${agreement.id}`,
  message,
  remedy,
});

const notOperable = (agreement: Agreement): Problem =>
  problem(
    'agreement-not-operable',
    agreement,
    text(
      `No case can be opened under ${agreement.title.en}: ${agreement.whyNotOperable?.en ?? 'it is not operable'}`,
      `No se puede abrir ningún caso conforme a ${agreement.title.es}: ${agreement.whyNotOperable?.es ?? 'no es operable'}`,
    ),
    text('It can be analysed: ask for a decision instead.', 'Se puede analizar: pida una decisión.'),
  );

const noVersion = (agreement: Agreement, on: string): Problem =>
  problem(
    'agreement-not-in-force',
    agreement,
    text(`No version of ${agreement.title.en} covers ${on}.`, `Ninguna versión de ${agreement.title.es} abarca el ${on}.`),
    text('Choose a day within its span.', 'Elija un día dentro de su vigencia.'),
  );

const noZone = (agreement: Agreement): Problem =>
  problem(
    'agreement-without-zone',
    agreement,
    text('The agreement does not say where its days are counted.', 'El acuerdo no dice dónde se cuentan sus días.'),
    text('Name a time zone in `zone`.', 'Indique una zona horaria en `zone`.'),
  );

const oneWay = (agreement: Agreement): Problem =>
  problem(
    'no-way-home',
    agreement,
    text(
      'The agreement has no way home, and no one-way case can be opened.',
      'El acuerdo no prevé camino de vuelta, y no se abren casos sin retorno.',
    ),
    text('Agree on the return journey first.', 'Acuerde antes el viaje de vuelta.'),
  );

const noGate = (agreement: Agreement, key: GateKey): Problem =>
  problem(
    'gate-missing',
    agreement,
    text(`The agreement has no gate “${key}”.`, `El acuerdo no tiene la compuerta «${key}».`),
    text('Add the gate with its actor, document and limit.', 'Añada la compuerta con su actor, documento y límite.'),
  );

const wordsOnly = (agreement: Agreement): Problem =>
  problem(
    'gate-without-step',
    agreement,
    text('Some gates of the agreement are in words only.', 'Algunas compuertas del acuerdo están solo en palabras.'),
    text('Give every gate its step.', 'Dé a cada compuerta su paso.'),
  );
