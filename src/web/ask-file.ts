/** A person file that is pasted or uploaded: decoded strictly, read whole or refused with every problem at its place. */
import { accepted, refused, type Outcome, type Problem } from '../base/outcome.ts';
import { text } from '../base/text.ts';
import { isDay } from '../calendar/iso.ts';
import { heldAt } from './ask-file-facts.ts';
import { FILE_CHARACTERS_MAX } from './ask-form.ts';
import { modeNamed, newSalt, readFileText, type AskState } from './ask-state.ts';
import { readSimple, textOfAnswer } from './ask-answer.ts';

export const FILE_BYTES_MAX = FILE_CHARACTERS_MAX;

export type Sent = {
  readonly text: string;
  readonly upload: Uint8Array | undefined;
  readonly agreement: string;
  readonly mode: string;
  readonly asIfInForce: boolean;
  readonly day: readonly [day: string, month: string, year: string];
};

/** The state that the file and the form give together. The form fills what the file leaves open and never overrides it. */
export function stateFromFile(sent: Sent): Outcome<AskState> {
  const decoded = sent.upload === undefined || sent.upload.length === 0 ? accepted(sent.text) : decode(sent.upload);
  if (!decoded.ok) return decoded;
  if (decoded.value.trim() === '') return refused(nothingSent());
  const read = readFileText(decoded.value);
  if (!read.ok) return read;
  const { json } = read.value;
  const inFile = (path: string): string => {
    const { value } = heldAt(json, path);
    return typeof value === 'string' ? value : '';
  };
  const agreement = sent.agreement === '' ? inFile('proposal.agreement') : sent.agreement;
  const on = sent.day.every((part) => part === '') ? inFile('proposal.decidedOn') : dayOf(sent.day);
  const problems = [...(agreement === '' ? [noAgreement()] : []), ...(isDay(on) ? [] : [noDay()])];
  if (problems.length > 0) return refused(...problems);
  const mode = modeNamed(sent.mode) ?? modeNamed(inFile('proposal.mode'));
  return accepted({ agreement, on, mode, asIfInForce: sent.asIfInForce, readings: new Map(), salt: newSalt(), ...read.value, asked: [] });
}

function dayOf([day, month, year]: Sent['day']): string {
  const parts: { readonly [name: string]: string } = { 'on|day': day, 'on|month': month, 'on|year': year };
  return textOfAnswer(
    readSimple({ kind: 'day', path: 'proposal.decidedOn' }, { get: (name) => (parts[name] ?? '').trim(), all: () => [] }, 'on'),
  );
}

/** UTF-8 or nothing: a file in another encoding would be read as other names and other words than were written. */
function decode(bytes: Uint8Array): Outcome<string> {
  if (bytes.length > FILE_BYTES_MAX) return refused(tooManyBytes());
  try {
    return accepted(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refused(notUtf8());
  }
}

export const isTooLarge = ({ code }: Problem): boolean => code === 'too-large';

const tooManyBytes = (): Problem => ({
  code: 'too-large',
  path: '',
  message: text(`The file is larger than ${FILE_BYTES_MAX / 1_000} kB.`, `El archivo supera los ${FILE_BYTES_MAX / 1_000} kB.`),
  remedy: text('Leave out attachments and free text: only the facts are read.', 'Quite anexos y texto libre: solo se leen los hechos.'),
});

const notUtf8 = (): Problem => ({
  code: 'not-utf-8',
  path: '',
  message: text(
    'The file is not in the encoding UTF-8, so its text cannot be read with certainty.',
    'El archivo no está en la codificación UTF-8, así que su texto no puede leerse con certeza.',
  ),
  remedy: text('Save it again as UTF-8 and send it once more.', 'Guárdelo de nuevo como UTF-8 y envíelo otra vez.'),
});

const nothingSent = (): Problem => ({
  code: 'nothing-sent',
  path: '',
  message: text('No file was sent.', 'No se envió ningún archivo.'),
  remedy: text('Paste the file, or choose it.', 'Pegue el archivo o elíjalo.'),
});

const noAgreement = (): Problem => ({
  code: 'no-agreement',
  path: 'proposal.agreement',
  message: text('Neither the file nor the form names an agreement.', 'Ni el expediente ni el formulario indican un acuerdo.'),
  remedy: text('Choose one in the form.', 'Elija uno en el formulario.'),
});

const noDay = (): Problem => ({
  code: 'no-day',
  path: 'proposal.decidedOn',
  message: text(
    'Neither the file nor the form gives the full day of the decision.',
    'Ni el expediente ni el formulario indican el día completo de la decisión.',
  ),
  remedy: text('Enter it in the form, such as 15 3 2025.', 'Escríbalo en el formulario, por ejemplo 15 3 2025.'),
});
