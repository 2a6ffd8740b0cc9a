/** `habeas roles`: who may do what, from the same table that the database enforces. */
import type { Language } from '../base/text.ts';
import { ROLE_NAMES, roleEntry } from '../accounts/authority.ts';
import { authorisationMarkdown } from '../accounts/matrix.ts';

export type RolesOptions = { readonly markdown?: boolean; readonly json?: boolean; readonly language: Language };

export function rolesCommand({ markdown, json, language }: RolesOptions): string {
  if (markdown === true) return authorisationMarkdown(language).trimEnd();
  const roles = ROLE_NAMES.map((role) => {
    const { label, organisations, may } = roleEntry(role);
    return { role, label: label[language], organisations, may };
  });
  if (json === true) return JSON.stringify(roles, undefined, 2);
  return roles.map(({ role, label, may }) => `${role}  (${label})\n${may.map((permission) => `  ${permission}`).join('\n')}`).join('\n\n');
}
