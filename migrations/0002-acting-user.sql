-- Who acts, and what that entitles to. The program names the acting user alone (`habeas.user`, for one transaction); everything else is
-- looked up here. A policy calls each function in a sub-select, so that it runs once a statement and not once a row.

create function acting_user() returns uuid
language sql stable security definer set search_path = habeas, pg_temp
as $$
  select id from user_account
  where id = nullif(current_setting('habeas.user', true), '')::uuid and suspended_at is null
$$;

create function is_live(starts timestamptz, ends timestamptz, ended_at timestamptz) returns boolean
language sql stable
as $$ select starts <= now() and (ends is null or now() < ends) and (ended_at is null or now() < ended_at) $$;

-- Roles count from their confirmation on.
create function holds(names text[]) returns boolean
language sql stable security definer set search_path = habeas, pg_temp
as $$
  select exists (
    select from role_held
    where user_account = acting_user() and role = any (names) and confirmed_by is not null and is_live(starts, ends, ended_at)
  )
$$;

create function my_organisation() returns uuid
language sql stable security definer set search_path = habeas, pg_temp
as $$ select organisation from user_account where id = acting_user() $$;

create function my_country() returns text
language sql stable security definer set search_path = habeas, pg_temp
as $$ select country from organisation where id = my_organisation() $$;

create function my_facility() returns text
language sql stable security definer set search_path = habeas, pg_temp
as $$ select facility from organisation where id = my_organisation() $$;

create function my_person() returns uuid
language sql stable security definer set search_path = habeas, pg_temp
as $$ select person from user_account where id = acting_user() $$;

-- Files given to the user by name, or opened to them by break-glass.
create function my_files() returns uuid[]
language sql stable security definer set search_path = habeas, pg_temp
as $$
  select array(
    select file from file_assignment where user_account = acting_user() and is_live(starts, ends, ended_at)
    union
    select file from break_glass where asked_by = acting_user() and approved_at <= now() and now() < ends
  )
$$;

create function mandated_files() returns uuid[]
language sql stable security definer set search_path = habeas, pg_temp
as $$
  select array(
    select covers_file from mandate
    where covers_file is not null and (holder_user = acting_user() or holder_organisation = my_organisation()) and is_live(starts, ends, ended_at)
  )
$$;

create function mandated_persons() returns uuid[]
language sql stable security definer set search_path = habeas, pg_temp
as $$
  select array(
    select covers_person from mandate
    where covers_person is not null and (holder_user = acting_user() or holder_organisation = my_organisation()) and is_live(starts, ends, ended_at)
    union
    select person from power_of_attorney where counsel = acting_user() and is_live(starts, ends, ended_at)
    union
    select person from consent_to_share where shared_with = acting_user() and is_live(starts, ends, ended_at)
  )
$$;

create function mandated_facilities() returns text[]
language sql stable security definer set search_path = habeas, pg_temp
as $$
  select array(
    select covers_facility from mandate
    where covers_facility is not null and (holder_user = acting_user() or holder_organisation = my_organisation()) and is_live(starts, ends, ended_at)
  )
$$;

create function mandated_countries() returns text[]
language sql stable security definer set search_path = habeas, pg_temp
as $$
  select array(
    select covers_country from mandate
    where covers_country is not null and (holder_user = acting_user() or holder_organisation = my_organisation()) and is_live(starts, ends, ended_at)
  )
$$;

create function country_of_person(which uuid) returns text
language sql stable strict security definer set search_path = habeas, pg_temp
as $$ select country from person where id = which $$;

create function country_of_facility(which text) returns text
language sql stable strict security definer set search_path = habeas, pg_temp
as $$ select country from organisation where facility = which $$;

create function organisation_of_user(which uuid) returns uuid
language sql stable strict security definer set search_path = habeas, pg_temp
as $$ select organisation from user_account where id = which $$;

create function country_of_user(which uuid) returns text
language sql stable strict security definer set search_path = habeas, pg_temp
as $$ select o.country from user_account u join organisation o on o.id = u.organisation where u.id = which $$;

create function file_is_of_country(which uuid, country text) returns boolean
language sql stable strict security definer set search_path = habeas, pg_temp
as $$ select exists (select from case_file where id = which and country in (sending_state, receiving_state)) $$;

-- What never changes, whoever is connected.
create function refuse_change() returns trigger
language plpgsql
as $$
begin
  raise exception '% is append-only: enter a correction instead', tg_table_name using errcode = 'HB001';
end
$$;
create trigger append_only before update or delete on file_access for each row execute function refuse_change();
create trigger never_emptied before truncate on file_access for each statement execute function refuse_change();

-- The moment and the transaction of a look are the database's own, whatever was sent.
create function stamp_access() returns trigger
language plpgsql
as $$
begin
  new.looked_at := now();
  new.transaction := pg_current_xact_id();
  return new;
end
$$;
create trigger stamp before insert on file_access for each row execute function stamp_access();

-- A role is held only by people of an organisation that may have it.
create function check_role_held() returns trigger
language plpgsql security definer set search_path = habeas, pg_temp
as $$
declare
  kind text := (select o.kind from user_account u join organisation o on o.id = u.organisation where u.id = new.user_account);
  allowed text[] := (select organisations from role where name = new.role);
begin
  if not (case when kind is null then cardinality(allowed) = 0 else kind = any (allowed) end) then
    raise exception 'nobody of % may hold the role %', coalesce(kind, 'no organisation'), new.role using errcode = 'HB002';
  end if;
  return new;
end
$$;
create trigger right_organisation before insert or update on role_held for each row execute function check_role_held();

-- The second person's approval opens the file for four hours, and tells the person and each of their counsel.
create function approve_break_glass() returns trigger
language plpgsql security definer set search_path = habeas, pg_temp
as $$
begin
  if new.file <> old.file or new.asked_by <> old.asked_by or new.reason <> old.reason or new.asked_at <> old.asked_at or old.approved_by is not null then
    raise exception 'what was asked, and an approval once given, stand' using errcode = 'HB001';
  end if;
  new.approved_at := now();
  new.ends := now() + interval '4 hours';
  insert into notice (recipient, file, kind, about)
  select told.recipient, new.file, 'break-glass', new.id
  from case_file f
  cross join lateral (
    select counsel as recipient from power_of_attorney where person = f.person and is_live(starts, ends, ended_at)
    union
    select id from user_account where person = f.person
  ) told
  where f.id = new.file;
  return new;
end
$$;
create trigger approval before update on break_glass for each row execute function approve_break_glass();

create function ask_break_glass() returns trigger
language plpgsql
as $$
begin
  new.asked_at := now();
  new.approved_by := null;
  new.approved_at := null;
  new.ends := null;
  return new;
end
$$;
create trigger asking before insert on break_glass for each row execute function ask_break_glass();

do $$
declare
  name text;
begin
  foreach name in array array['acting_user()', 'holds(text[])', 'my_organisation()', 'my_country()', 'my_facility()', 'my_person()', 'my_files()',
    'mandated_files()', 'mandated_persons()', 'mandated_facilities()', 'mandated_countries()', 'country_of_person(uuid)',
    'country_of_facility(text)', 'organisation_of_user(uuid)', 'country_of_user(uuid)', 'file_is_of_country(uuid, text)'] loop
    execute format('grant execute on function %s to habeas_app', name);
    execute format('alter function %s owner to habeas_lookup', name);
  end loop;
  foreach name in array array['check_role_held()', 'approve_break_glass()'] loop
    execute format('alter function %s owner to habeas_lookup', name);
  end loop;
  grant execute on function is_live(timestamptz, timestamptz, timestamptz) to habeas_lookup, habeas_app;
end
$$;
