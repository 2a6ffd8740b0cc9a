/** Compiles the table of roles into row-level security: one policy for each action and scope that some role has, and the least grants. */
import { OPERABLE_PATHS } from '../catalogue/operable.ts';
import { casePathsSql } from '../store/case-paths.ts';
import { ACTIONS, SCOPES, ROLE_NAMES, roleEntry, rolesThatMay, type Action, type Scope } from './authority.ts';
import { PROTECTED, type ProtectedAction } from './protected-rows.ts';

/** Applied by the runner after the migrations, as the owner, with `habeas` on the search path. */
export function policiesSql(): string {
  const actions = ACTIONS.flatMap((action) => SCOPES.map((scope) => policySql(action, scope)));
  return [ROLE_ROWS(), casePathsSql(OPERABLE_PATHS), DROP_ALL, ...grantsSql(), ...actions.filter((sql) => sql !== undefined)].join('\n');
}

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;
const list = (values: readonly string[]): string => `array[${values.map(text).join(', ')}]::text[]`;

/** Roles that are gone stay in the table, for those who once held them, and entitle to nothing. */
const ROLE_ROWS = (): string =>
  ROLE_NAMES.map(
    (name) =>
      `insert into role (name, organisations) values (${text(name)}, ${list(roleEntry(name).organisations)}) on conflict (name) do update set organisations = excluded.organisations;`,
  ).join('\n');

/** Compiled policies are known by the ` @ ` in their names; those that a migration made stay. */
const DROP_ALL = `
do $$
declare
  found record;
begin
  for found in select tablename, policyname from pg_policies where schemaname = 'habeas' and policyname like '% @ %' loop
    execute format('drop policy %I on habeas.%I', found.policyname, found.tablename);
  end loop;
  for found in select c.relname from pg_class c where c.relnamespace = 'habeas'::regnamespace and c.relkind in ('r', 'p') loop
    execute format('revoke all on habeas.%I from habeas_app', found.relname);
  end loop;
end
$$;`;

function grantsSql(): readonly string[] {
  const granted = ACTIONS.filter((action) => SCOPES.some((scope) => rolesThatMay(action, scope).length > 0));
  const lines = granted.map((action) => {
    const { command, table, columns } = PROTECTED[action];
    return `grant ${command}${columns === undefined ? '' : ` (${columns.join(', ')})`} on ${table} to habeas_app;`;
  });
  return [...new Set(lines)];
}

function policySql(action: Action, scope: Scope): string | undefined {
  const roles = rolesThatMay(action, scope);
  if (roles.length === 0) return undefined;
  const protectedAction = PROTECTED[action];
  const where = protectedAction.where[scope];
  if (where === undefined) throw new Error(`${action} @ ${scope}: the action has no such scope`);
  const who = `(select holds(${list(roles)}))`;
  return `create policy "${action} @ ${scope}" on ${protectedAction.table} for ${protectedAction.command} to habeas_app ${conditions(protectedAction, `${who} and (${where})`)};`;
}

function conditions({ command, also }: ProtectedAction, condition: string): string {
  const whole = also === undefined ? condition : `${condition} and (${also})`;
  switch (command) {
    case 'select':
      return `using (${whole})`;
    case 'insert':
      return `with check (${whole})`;
    case 'update':
      return `using (${condition}) with check (${whole})`;
  }
}
