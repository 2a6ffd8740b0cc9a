/**
 * The first organisation and its two administrators, in a store that has nobody yet. From then on people enter people: each role is given
 * by one administrator and confirmed by another, so that there must be two from the beginning.
 */
import { randomUUID } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';
import { z } from 'zod';
import { accepted, refused, type Outcome } from '../base/outcome.ts';
import { text } from '../base/text.ts';
import { inTransaction, type Session } from '../store/session.ts';
import { ORGANISATION_KINDS, ROLES, type OrganisationKind } from './authority.ts';
import { PASSWORD_LENGTH_MIN } from './sign-in.ts';

const administered: readonly OrganisationKind[] = ROLES.administrator.organisations;

export const FoundingSchema = z.strictObject({
  organisation: z.strictObject({
    kind: z
      .enum(ORGANISATION_KINDS)
      .refine((kind) => administered.includes(kind), 'people of this kind of organisation cannot be administrators'),
    name: z.string().min(1).max(200),
    country: z.string().regex(/^[A-Z]{2}$/u, 'two capital letters, as in ISO 3166'),
    facility: z.string().optional(),
  }),
  administrators: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(200),
        email: z.email().toLowerCase(),
        password: z.string().min(PASSWORD_LENGTH_MIN).max(128),
      }),
    )
    .length(2, 'two: each confirms what the other gives'),
});
export type Founding = z.infer<typeof FoundingSchema>;

/** Refuses (`store-founded`) where there is anybody already. The session is the database's administrator's. */
export async function found(session: Session, { organisation, administrators }: Founding): Promise<Outcome<void>> {
  const { rows } = await session.query('select exists (select from habeas.user_account) as peopled');
  if (rows[0]?.['peopled'] === true) return refused(FOUNDED);
  const entered = await Promise.all(
    administrators.map(async (each) => ({ ...each, id: randomUUID(), hash: await hashPassword(each.password) })),
  );
  await inTransaction(session, async () => {
    const home = randomUUID();
    const { kind, name, country, facility } = organisation;
    await session.query('insert into habeas.organisation (id, kind, name, country, facility) values ($1, $2, $3, $4, $5)', [
      home,
      kind,
      name,
      country,
      facility ?? null,
    ]);
    for (const each of entered) {
      const who = [each.id, each.name, each.email];
      await session.query('insert into habeas.user_account (id, name, email, organisation) values ($1, $2, $3, $4)', [...who, home]);
      await session.query('insert into identity."user" ("id", "name", "email", "emailVerified") values ($1, $2, $3, true)', who);
      await session.query(
        `insert into identity."account" ("accountId", "providerId", "userId", "password", "updatedAt") values ($1, 'credential', $2, $3, now())`,
        [each.id, each.id, each.hash],
      );
    }
    for (const [index, { id }] of entered.entries()) {
      const other = entered[1 - index]?.id;
      await session.query("insert into habeas.role_held (user_account, role, confirmed_by) values ($1, 'administrator', $2)", [id, other]);
    }
    await session.query('insert into habeas.installation (demonstration) values (false) on conflict do nothing');
  });
  return accepted(undefined);
}

const FOUNDED = {
  code: 'store-founded',
  path: '',
  message: text('there are users already', 'ya hay usuarios'),
  remedy: text('An administrator enters further people.', 'Las demás personas las da de alta una administración.'),
};
