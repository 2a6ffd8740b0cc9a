-- The database's roles and schemas, made once by an administrator of the server (PGlite: by the program itself). It may run again at any time.
--   habeas_owner     owns every table; nobody signs in as it
--   habeas_migrator  signs in to apply migrations, and becomes the owner to do so
--   habeas_app       signs in to serve; owns nothing, bypasses nothing, and inherits nothing from the roles that it may become
--   habeas_lookup    owns the few functions by which policies and triggers see what the acting user may not
--   habeas_identity  the sign-in library's tables, and nothing else
do $$
declare
  name text;
begin
  foreach name in array array['habeas_owner', 'habeas_lookup', 'habeas_identity'] loop
    if not exists (select from pg_roles where rolname = name) then
      execute format('create role %I nologin', name);
    end if;
  end loop;
  if not exists (select from pg_roles where rolname = 'habeas_migrator') then
    create role habeas_migrator login noinherit;
  end if;
  if not exists (select from pg_roles where rolname = 'habeas_app') then
    create role habeas_app login noinherit;
  end if;
end
$$;

grant habeas_lookup to habeas_owner;
grant habeas_owner to habeas_migrator;
grant habeas_identity to habeas_app;

create schema if not exists habeas authorization habeas_owner;
create schema if not exists identity authorization habeas_owner;
create extension if not exists btree_gist with schema habeas;

grant usage, create on schema habeas to habeas_lookup;
grant usage on schema habeas to habeas_app;
grant usage on schema identity to habeas_identity;

-- Nothing is callable or readable by everybody unless somebody wrote it.
alter default privileges for role habeas_owner revoke execute on functions from public;
alter default privileges for role habeas_lookup revoke execute on functions from public;
