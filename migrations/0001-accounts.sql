-- Organisations, the people who use Habeas and what entitles them, and as much of persons and files as there must be to protect.
-- Who may do what is not written here: it is compiled from src/accounts/authority.ts, and applied after the migrations.

create table role (
  name text primary key,
  -- The kinds of organisation whose people may hold it; empty for those who belong to none.
  organisations text[] not null
);

create table organisation (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('central-authority', 'court', 'facility', 'monitor', 'counsel', 'consulate', 'finance', 'public', 'operator')),
  name text not null check (length(name) between 1 and 200),
  country text not null check (country ~ '^[A-Z]{2}$'),
  -- The place that a facility's organisation runs, by its id among the places.
  facility text unique check (facility ~ '^[a-z0-9][a-z0-9-]{0,63}$'),
  recorded_at timestamptz not null default now(),
  check ((kind = 'facility') = (facility is not null))
);

create table person (
  id uuid primary key default gen_random_uuid(),
  family_name text not null check (length(family_name) between 1 and 200),
  given_names text not null check (length(given_names) between 1 and 200),
  birth_date date,
  -- The state whose central authority entered the person.
  country text not null check (country ~ '^[A-Z]{2}$'),
  recorded_at timestamptz not null default now()
);

create table user_account (
  id uuid primary key default gen_random_uuid(),
  -- Null for persons held and their families.
  organisation uuid references organisation,
  -- The person held that this user is.
  person uuid unique references person,
  name text not null check (length(name) between 1 and 200),
  email text not null unique check (email = lower(email) and email like '%_@_%'),
  language text not null default 'en' check (language in ('en', 'es')),
  suspended_at timestamptz,
  recorded_at timestamptz not null default now(),
  check (organisation is null or person is null)
);
create index on user_account (organisation);

create table case_file (
  id uuid primary key default gen_random_uuid(),
  reference text not null unique check (reference ~ '^[A-Z0-9][A-Z0-9/-]{2,39}$'),
  agreement text not null check (agreement ~ '^[a-z0-9][a-z0-9-]{0,63}$'),
  sending_state text not null check (sending_state ~ '^[A-Z]{2}$'),
  receiving_state text not null check (receiving_state ~ '^[A-Z]{2}$'),
  -- Where the person is, or is to be, held; null while no place is named.
  facility text,
  state text not null default 'open',
  person uuid not null references person,
  opened_by uuid not null references user_account,
  recorded_at timestamptz not null default now(),
  check (sending_state <> receiving_state)
);
create index on case_file (sending_state, recorded_at desc);
create index on case_file (receiving_state, recorded_at desc);
create index on case_file (facility);
create index on case_file (person);

-- A role is given by one administrator and confirmed by another: nobody makes a reader of files alone.
create table role_held (
  id uuid primary key default gen_random_uuid(),
  user_account uuid not null references user_account,
  role text not null references role,
  starts timestamptz not null default now(),
  ends timestamptz,
  given_by uuid references user_account,
  confirmed_by uuid references user_account,
  ended_at timestamptz,
  recorded_at timestamptz not null default now(),
  check (ends > starts),
  check (given_by <> user_account and confirmed_by <> user_account and confirmed_by <> given_by)
);
create index on role_held (user_account);

create table mandate (
  id uuid primary key default gen_random_uuid(),
  holder_user uuid references user_account,
  holder_organisation uuid references organisation,
  covers_country text check (covers_country ~ '^[A-Z]{2}$'),
  covers_facility text,
  covers_file uuid references case_file,
  covers_person uuid references person,
  -- The law or act that it rests on, in words.
  authority text not null check (length(authority) between 3 and 500),
  starts timestamptz not null default now(),
  ends timestamptz not null,
  given_by uuid references user_account,
  ended_at timestamptz,
  recorded_at timestamptz not null default now(),
  check (ends > starts),
  check (num_nonnulls(holder_user, holder_organisation) = 1),
  check (num_nonnulls(covers_country, covers_facility, covers_file, covers_person) = 1)
);
create index on mandate (holder_user);
create index on mandate (holder_organisation);

create table power_of_attorney (
  id uuid primary key default gen_random_uuid(),
  person uuid not null references person,
  counsel uuid not null references user_account,
  starts timestamptz not null default now(),
  ends timestamptz,
  -- SHA-256 of the signed paper, where there is one.
  document_hash text check (document_hash ~ '^[0-9a-f]{64}$'),
  given_by uuid references user_account,
  ended_at timestamptz,
  recorded_at timestamptz not null default now(),
  check (ends > starts)
);
create index on power_of_attorney (counsel);
create index on power_of_attorney (person);

-- A person lets somebody of their own, a consul or anybody else see their case. It is theirs to give and to take back.
create table consent_to_share (
  id uuid primary key default gen_random_uuid(),
  person uuid not null references person,
  shared_with uuid not null references user_account,
  starts timestamptz not null default now(),
  ends timestamptz,
  given_by uuid references user_account,
  ended_at timestamptz,
  recorded_at timestamptz not null default now(),
  check (ends > starts)
);
create index on consent_to_share (shared_with);

-- A file given to a judge or an officer by name.
create table file_assignment (
  id uuid primary key default gen_random_uuid(),
  file uuid not null references case_file,
  user_account uuid not null references user_account,
  starts timestamptz not null default now(),
  ends timestamptz,
  given_by uuid references user_account,
  ended_at timestamptz,
  recorded_at timestamptz not null default now(),
  check (ends > starts)
);
create index on file_assignment (user_account);
create index on file_assignment (file);

-- Each look into a file. What is inside a file can be read only in a transaction that has entered its own look here.
create table file_access (
  id bigint generated always as identity primary key,
  file uuid not null references case_file,
  reader uuid not null references user_account,
  kind text not null check (kind in ('opened', 'listed', 'exported')),
  purpose text not null check (length(purpose) between 1 and 200),
  looked_at timestamptz not null default now(),
  transaction xid8 not null default pg_current_xact_id()
);
create index on file_access (transaction);
create index on file_access (file, looked_at desc);
create index on file_access (reader, looked_at desc);

-- Access without a relation, in an emergency: asked by one, allowed by another for some hours, told to counsel at once.
create table break_glass (
  id uuid primary key default gen_random_uuid(),
  file uuid not null references case_file,
  asked_by uuid not null references user_account,
  reason text not null check (length(reason) between 10 and 2000),
  asked_at timestamptz not null default now(),
  approved_by uuid references user_account,
  approved_at timestamptz,
  ends timestamptz,
  check (approved_by <> asked_by),
  check (num_nonnulls(approved_by, approved_at, ends) in (0, 3)),
  check (ends <= approved_at + interval '8 hours')
);
create index on break_glass (asked_by);

-- What somebody must be told. The kinds grow with the rooms that tell.
create table notice (
  id uuid primary key default gen_random_uuid(),
  recipient uuid not null references user_account,
  file uuid not null references case_file,
  kind text not null,
  about uuid,
  seen_at timestamptz,
  recorded_at timestamptz not null default now()
);
create index on notice (recipient, recorded_at desc);

-- Whether the people in here are invented. A demonstration is never served as production, nor production as a demonstration.
create table installation (
  singleton boolean primary key default true check (singleton),
  demonstration boolean not null,
  recorded_at timestamptz not null default now()
);

do $$
declare
  name text;
begin
  foreach name in array array['role', 'organisation', 'person', 'user_account', 'case_file', 'role_held', 'mandate', 'power_of_attorney',
    'consent_to_share', 'file_assignment', 'file_access', 'break_glass', 'notice', 'installation'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
  end loop;
  -- What the look-up functions below must see whoever acts.
  foreach name in array array['role', 'organisation', 'person', 'user_account', 'case_file', 'role_held', 'mandate', 'power_of_attorney',
    'consent_to_share', 'file_assignment', 'break_glass'] loop
    execute format('grant select on %I to habeas_lookup', name);
    execute format('create policy lookup on %I for select to habeas_lookup using (true)', name);
  end loop;
end
$$;

-- The list of roles is the program's: it is filled when the policies are applied.
create policy owner_keeps on role to habeas_owner using (true) with check (true);
grant insert on notice to habeas_lookup;
create policy lookup_tells on notice for insert to habeas_lookup with check (true);
