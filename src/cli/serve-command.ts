/** `habeas serve`: where the data are and whether they are of real people, worked out from flags and environment. */
import { join } from 'node:path';
import { z } from 'zod';
import type { Ministry } from '../accounts/sign-in.ts';
import { CommandEnd, EXIT } from './exit.ts';

export type ServeFlags = {
  readonly port?: string;
  readonly host: string;
  readonly data?: string;
  readonly production?: boolean;
  readonly url?: string;
};

const DEMONSTRATION = join(import.meta.dirname, '..', '..', 'data', 'demonstration');
const SECRET_LENGTH_MIN = 32;

export async function serveCommand(flags: ServeFlags, environment: NodeJS.ProcessEnv): Promise<string> {
  const port = portOf(flags.port);
  const production = flags.production === true || environment['NODE_ENV'] === 'production';
  const place = placeOf(flags, production, environment['DATABASE_URL']);
  const publicUrl = urlOf(flags.url);
  const secret = environment['HABEAS_SECRET'];
  if ('url' in place && (secret === undefined || secret.length < SECRET_LENGTH_MIN))
    throw usage(`HABEAS_SECRET: with DATABASE_URL, set it to at least ${SECRET_LENGTH_MIN} random characters, the same at each start.`);
  const ministries = ministriesOf(environment['HABEAS_MINISTRIES']);
  const { DataRefused, serve } = await import('../web/serve.ts');
  try {
    const { url } = await serve({
      host: flags.host,
      ...(port === undefined ? {} : { port }),
      data: {
        place,
        production,
        needed: production || flags.data !== undefined,
        ministries,
        ...(publicUrl === undefined ? {} : { publicUrl }),
        ...(secret === undefined ? {} : { secret }),
      },
    });
    return `Habeas is at ${url}`;
  } catch (error) {
    if (!(error instanceof DataRefused)) throw error;
    throw new CommandEnd(
      EXIT.refused,
      error.problems.map(({ path, message, remedy }) => `${path}: ${message.en}. ${remedy.en}`),
    );
  }
}

const usage = (message: string): CommandEnd => new CommandEnd(EXIT.usage, [message]);

function portOf(port: string | undefined): number | undefined {
  const wanted = port === undefined ? undefined : Number(port);
  if (wanted !== undefined && !(Number.isInteger(wanted) && wanted >= 0 && wanted <= 65_535))
    throw usage(`--port ${port}: not a port; use a whole number from 0 to 65535.`);
  return wanted;
}

function placeOf(
  { data }: ServeFlags,
  production: boolean,
  databaseUrl: string | undefined,
): { readonly folder: string } | { readonly url: string } {
  if (databaseUrl !== undefined && databaseUrl !== '') {
    if (data !== undefined) throw usage('--data: DATABASE_URL is set too; the data are in one place or the other.');
    if (!production)
      throw usage('DATABASE_URL: a server holds real people; serve it with --production, or unset it for the demonstration.');
    return { url: databaseUrl };
  }
  if (production && data === undefined) throw usage('--production: name where the data are, with --data FOLDER or DATABASE_URL.');
  return { folder: data ?? DEMONSTRATION };
}

function urlOf(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  const parsed = URL.parse(url);
  if (parsed === null || !['http:', 'https:'].includes(parsed.protocol))
    throw usage(`--url ${url}: not an address; write it as https://habeas.example.org`);
  return parsed.origin;
}

const MinistriesSchema = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z0-9-]{1,40}$/u),
    name: z.string().min(1).max(100),
    discoveryUrl: z.url(),
    clientId: z.string().min(1),
    clientSecret: z.string().min(1),
  }),
);

/** `HABEAS_MINISTRIES`: the OpenID Connect providers of ministries, as JSON. */
function ministriesOf(json: string | undefined): readonly Ministry[] {
  if (json === undefined || json === '') return [];
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw usage('HABEAS_MINISTRIES: not JSON; a list of { id, name, discoveryUrl, clientId, clientSecret }.');
  }
  const read = MinistriesSchema.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw usage(
    `HABEAS_MINISTRIES: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not as it must be'}; a list of { id, name, discoveryUrl, clientId, clientSecret }.`,
  );
}
