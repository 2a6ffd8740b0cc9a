-- The path of a case in the database: what may happen when, by whom and on what conditions. The program's own table of transitions
-- (src/cases/transitions.ts) and the gates of the operable agreements are written in here when the policies are applied, so that the
-- database refuses what the program refuses, whoever is connected.

alter table case_file add column sending_facility text;

alter table organisation drop constraint organisation_kind_check;
alter table organisation add constraint organisation_kind_check
  check (kind in ('central-authority', 'court', 'facility', 'assessor', 'monitor', 'counsel', 'consulate', 'finance', 'public', 'operator'));

create table case_transition (
  kind text primary key,
  from_phases text[] not null,
  -- A phase, 'same', or 'by-holder'.
  to_phase text not null,
  needs text[] not null,
  -- Those whom the agreement names at the gate; otherwise `case_transition_actor`.
  by_gate boolean not null
);

create table case_transition_actor (
  kind text not null references case_transition on delete cascade,
  actor_kind text not null,
  actor_side text check (actor_side in ('sending', 'receiving')),
  unique nulls not distinct (kind, actor_kind, actor_side)
);

-- Only an agreement that has a row here can have cases.
create table case_path (
  agreement text primary key,
  version text not null,
  zone text not null,
  -- An invented agreement: only where the installation is a demonstration.
  invented boolean not null
);

create table case_gate (
  agreement text not null references case_path on delete cascade,
  number smallint not null,
  key text not null,
  cite text not null,
  signatures text not null check (signatures in ('one', 'each')),
  -- Before departure, after arrival, or passed by what happens on the way.
  stage text not null check (stage in ('before', 'arrival', 'way')),
  instead_of_consent text[] not null,
  primary key (agreement, number)
);

create table case_gate_actor (
  agreement text not null,
  number smallint not null,
  position smallint not null,
  actor_kind text not null,
  actor_side text check (actor_side in ('sending', 'receiving')),
  primary key (agreement, number, position),
  foreign key (agreement, number) references case_gate on delete cascade
);

create table case_gate_limit (
  agreement text not null,
  number smallint not null,
  position smallint not null,
  kind text not null check (kind in ('wait', 'due', 'good-for', 'every')),
  from_key text,
  -- ISO 8601: whole calendar days and longer, or hours and shorter, never both.
  duration text not null check (duration ~ '^P(\d+[YMWD])+$' or duration ~ '^PT(\d+[HMS])+$'),
  primary key (agreement, number, position),
  foreign key (agreement, number) references case_gate on delete cascade
);

-- The person file of a case as it stood, and each decision made from one. What is decided is in the text; its hash is checked here.
create table case_facts (
  file uuid not null references case_file,
  hash text not null check (hash = encode(sha256(convert_to(body, 'UTF8')), 'hex')),
  body text not null check (length(body) <= 1000000),
  recorded_by uuid not null references user_account,
  recorded_at timestamptz not null default now(),
  primary key (file, hash)
);

create table case_decision (
  file uuid not null references case_file,
  hash text not null check (hash = encode(sha256(convert_to(body, 'UTF8')), 'hex')),
  body text not null check (length(body) <= 5000000),
  facts text not null,
  outcome text not null check (outcome in ('barred', 'barred-until', 'undetermined', 'permitted') and outcome = (body::jsonb ->> 'outcome')),
  agreement text not null check (agreement = (body::jsonb ->> 'agreement')),
  recorded_by uuid not null references user_account,
  recorded_at timestamptz not null default now(),
  primary key (file, hash),
  foreign key (file, facts) references case_facts
);

-- What happened, in order. Nothing is edited.
create table case_event (
  file uuid not null references case_file,
  seq integer not null,
  kind text not null references case_transition,
  -- In the world, and in the record.
  occurred_at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null references user_account,
  actor_kind text not null,
  actor_side text,
  organisation uuid references organisation,
  body jsonb not null check (jsonb_typeof(body) = 'object' and pg_column_size(body) < 100000),
  primary key (file, seq)
);

-- Where the case stands: the fold of its events, kept by the trigger alone.
create table case_standing (
  file uuid primary key references case_file,
  events integer not null,
  phase text not null check (phase in ('preparing', 'in-transit', 'held', 'escaped', 'returning', 'returned', 'released', 'died', 'withdrawn', 'refused')),
  holder text not null check (holder in ('sending', 'receiving', 'nobody')),
  opening text not null check (opening in ('nomination', 'application')),
  way_home text not null check (btrim(way_home) <> ''),
  opened_at timestamptz not null,
  last_at timestamptz not null,
  place text,
  facts text,
  decision text,
  decision_outcome text,
  decision_facts text,
  notice_acknowledged_at timestamptz,
  turn_back_at timestamptz,
  turn_back_acknowledged_at timestamptz,
  turn_back_refused boolean not null default false,
  departed_at timestamptz,
  handover_signed_at timestamptz,
  received_at timestamptz,
  reviewed_at timestamptz,
  return_ordered_at timestamptz,
  return_ground text,
  return_handover_signed_at timestamptz,
  release_ordered_at timestamptz,
  ended_at timestamptz,
  -- Nobody is on the way, held abroad or on the way back who did not depart; nobody departed without the second key is held abroad.
  check (phase not in ('in-transit', 'held', 'returning') or departed_at is not null),
  check ((holder = 'receiving') <= (received_at is not null)),
  check ((phase in ('held', 'returning')) <= (holder = 'receiving')),
  check ((phase in ('released', 'died')) = (holder = 'nobody'))
);

-- Signatures at gates that stand.
create table case_passing (
  file uuid not null references case_file,
  gate smallint not null,
  seq integer not null,
  passed_at timestamptz not null,
  actor_kind text not null,
  actor_side text,
  document text not null,
  basis text check (basis in ('own', 'substitute', 'dispensed')),
  primary key (file, seq),
  unique nulls not distinct (file, gate, actor_kind, actor_side)
);

-- Stops that are open.
create table case_stop (
  file uuid not null references case_file,
  seq integer not null,
  kind text not null check (kind in ('dissent', 'stay', 'interim-measure', 'appeal')),
  primary key (file, seq)
);

do $$
declare
  name text;
begin
  foreach name in array array['case_transition', 'case_transition_actor', 'case_path', 'case_gate', 'case_gate_actor', 'case_gate_limit',
    'case_facts', 'case_decision', 'case_event', 'case_standing', 'case_passing', 'case_stop'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('grant select on %I to habeas_lookup', name);
    execute format('create policy lookup on %I for select to habeas_lookup using (true)', name);
  end loop;
  -- The program's tables, filled when the policies are applied.
  foreach name in array array['case_transition', 'case_transition_actor', 'case_path', 'case_gate', 'case_gate_actor', 'case_gate_limit'] loop
    execute format('create policy owner_keeps on %I to habeas_owner using (true) with check (true)', name);
  end loop;
  -- What the trigger keeps.
  foreach name in array array['case_standing', 'case_passing', 'case_stop'] loop
    execute format('grant insert, update, delete on %I to habeas_lookup', name);
    execute format('create policy kept on %I to habeas_lookup using (true) with check (true)', name);
  end loop;
  foreach name in array array['case_facts', 'case_decision', 'case_event'] loop
    execute format('create trigger append_only before update or delete on %I for each row execute function refuse_change()', name);
    execute format('create trigger never_emptied before truncate on %I for each statement execute function refuse_change()', name);
  end loop;
end
$$;
grant select on installation to habeas_lookup;
create policy lookup on installation for select to habeas_lookup using (true);
grant update (state, facility) on case_file to habeas_lookup;
create policy kept on case_file for update to habeas_lookup using (true) with check (true);

-- No case under an agreement that nobody may operate, or before the person's state and the agreement's parties agree.
create function check_case_file() returns trigger
language plpgsql security definer set search_path = habeas, pg_temp
as $$
begin
  if not exists (
    select from case_path where agreement = new.agreement and (not invented or exists (select from installation where demonstration))
  ) then
    raise exception 'no case can be opened under %: it is not operable', new.agreement using errcode = 'HB010';
  end if;
  new.state := 'open';
  return new;
end
$$;
create trigger operable before insert on case_file for each row execute function check_case_file();

-- Facts and decisions are stamped with who entered them.
create function stamp_recorder() returns trigger
language plpgsql set search_path = habeas, pg_temp
as $$
begin
  new.recorded_by := acting_user();
  new.recorded_at := now();
  return new;
end
$$;
create trigger stamp before insert on case_facts for each row execute function stamp_recorder();
create trigger stamp before insert on case_decision for each row execute function stamp_recorder();
