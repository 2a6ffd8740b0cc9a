/** What a signed-in user is told about themselves: who they are here, what they may do, and which files they may open. */
import type { Language } from '../base/text.ts';
import type { Store } from '../store/store.ts';
import { ROLE_NAMES, type Role } from './authority.ts';

export type Profile = {
  readonly name: string;
  readonly language: Language;
  readonly organisation: { readonly name: string; readonly country: string } | undefined;
  readonly roles: readonly Role[];
  readonly files: readonly FileHead[];
  /** There are more than were asked for. */
  readonly more: boolean;
  readonly notices: readonly { readonly kind: string; readonly reference: string; readonly at: Temporal.Instant }[];
};
export type FileHead = {
  readonly id: string;
  readonly reference: string;
  readonly agreement: string;
  readonly sendingState: string;
  readonly receivingState: string;
  readonly facility: string | null;
  readonly state: string;
};

export const FILES_SHOWN_MAX = 50;
const NOTICES_SHOWN_MAX = 20;

/** Undefined for somebody whom no administrator has entered, or who is suspended. */
export function profileOf(store: Store, userId: string): Promise<Profile | undefined> {
  return store.asActor({ kind: 'user', user: userId }, async (tx) => {
    const user = await tx
      .selectFrom('userAccount')
      .select(['name', 'language', 'organisation'])
      .where('id', '=', userId)
      .executeTakeFirst();
    if (user === undefined) return undefined;
    const organisation =
      user.organisation === null
        ? undefined
        : await tx.selectFrom('organisation').select(['name', 'country']).where('id', '=', user.organisation).executeTakeFirst();
    const held = await tx
      .selectFrom('roleHeld')
      .select('role')
      .distinct()
      .where('userAccount', '=', userId)
      .where('confirmedBy', 'is not', null)
      .execute();
    const files = await tx
      .selectFrom('caseFile')
      .select(['id', 'reference', 'agreement', 'sendingState', 'receivingState', 'facility', 'state'])
      .orderBy('reference')
      .limit(FILES_SHOWN_MAX + 1)
      .execute();
    const notices = await tx
      .selectFrom('notice')
      .innerJoin('caseFile', 'caseFile.id', 'notice.file')
      .select(['notice.kind', 'caseFile.reference', 'notice.recordedAt as at'])
      .where('notice.seenAt', 'is', null)
      .orderBy('notice.recordedAt', 'desc')
      .limit(NOTICES_SHOWN_MAX)
      .execute();
    return {
      name: user.name,
      language: user.language,
      organisation,
      roles: ROLE_NAMES.filter((role) => held.some((each) => each.role === role)),
      files: files.slice(0, FILES_SHOWN_MAX),
      more: files.length > FILES_SHOWN_MAX,
      notices,
    };
  });
}
