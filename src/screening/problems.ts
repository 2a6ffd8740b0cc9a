/** Refusals that screening can give: what is wrong, and what to do. */
import { refused, type Outcome } from '../base/outcome.ts';
import { text, type Text } from '../base/text.ts';

export const refuse = (code: string, path: string, message: Text, remedy: Text): Outcome<never> => refused({ code, path, message, remedy });

export const unreadable = (path: string, why: Text): Outcome<never> =>
  refuse(
    'unreadable',
    path,
    text(`The file cannot be read: ${why.en}.`, `No se puede leer el archivo: ${why.es}.`),
    text(
      'Check that it is whole, and that it is CSV, JSON lines or Parquet.',
      'Compruebe que esté completo y que sea CSV, JSON lines o Parquet.',
    ),
  );
