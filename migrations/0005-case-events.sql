-- Whether an event may be added to a case, and what the case is afterwards. Each need of the program's table of transitions is asked
-- here too; what is in the way is told by the same codes, `code` or `code@gate`.

create function limit_end(since timestamptz, duration text, zone text) returns timestamptz
language sql immutable
as $$
  select case
    when duration like 'PT%' then since + duration::interval
    else (((since at time zone zone)::date + duration::interval)::date + 1)::timestamp at time zone zone
  end
$$;

create function fits_actor(kind text, side text, wanted_kind text, wanted_side text) returns boolean
language sql immutable
as $$ select kind = wanted_kind and (wanted_side is null or side is not distinct from wanted_side) $$;

-- When a gate was passed: the last signature that it needs; null while one is missing.
create function gate_passed_at(s case_standing, g case_gate) returns timestamptz
language sql stable security definer set search_path = habeas, pg_temp
as $$
  select case
    when g.key = 'title' then s.opened_at
    when g.key = 'handover' then s.received_at
    when g.signatures = 'each' then (
      select case when count(*) = count(signed.at) then max(signed.at) end
      from case_gate_actor a
      left join lateral (
        select p.passed_at as at from case_passing p
        where p.file = s.file and p.gate = g.number and fits_actor(p.actor_kind, p.actor_side, a.actor_kind, a.actor_side)
        order by p.seq desc limit 1
      ) signed on true
      where a.agreement = g.agreement and a.number = g.number
    )
    else (
      select p.passed_at from case_gate_actor a
      join case_passing p on p.file = s.file and p.gate = g.number and fits_actor(p.actor_kind, p.actor_side, a.actor_kind, a.actor_side)
      where a.agreement = g.agreement and a.number = g.number
      order by a.position desc, p.seq desc limit 1
    )
  end
$$;

create function gates_open_before(s case_standing, path case_path, before smallint) returns text[]
language sql stable security definer set search_path = habeas, pg_temp
as $$
  select coalesce(array_agg('gate-open@' || g.number order by g.number), '{}')
  from case_gate g
  where g.agreement = path.agreement and g.stage = 'before' and (before is null or g.number < before) and gate_passed_at(s, g) is null
$$;

create function gate_waits(s case_standing, path case_path, g case_gate, at timestamptz) returns text[]
language sql stable security definer set search_path = habeas, pg_temp
as $$
  select coalesce(array_agg('wait-runs@' || g.number), '{}')
  from case_gate_limit l
  join case_gate f on f.agreement = g.agreement and f.key = l.from_key
  where l.agreement = g.agreement and l.number = g.number and l.kind = 'wait' and at < limit_end(gate_passed_at(s, f), l.duration, path.zone)
$$;

create function stale_gates(s case_standing, path case_path, at timestamptz) returns text[]
language sql stable security definer set search_path = habeas, pg_temp
as $$
  select coalesce(array_agg('gate-stale@' || g.number order by g.number), '{}')
  from case_gate g
  join case_gate_limit l on l.agreement = g.agreement and l.number = g.number and l.kind = 'good-for'
  where g.agreement = path.agreement and g.stage = 'before' and at >= limit_end(gate_passed_at(s, g), l.duration, path.zone)
$$;

create function decision_problem(s case_standing) returns text[]
language sql stable
as $$
  select case
    when s.decision is null then array['no-decision']
    when s.decision_facts is distinct from s.facts then array['decision-overtaken']
    when s.decision_outcome <> 'permitted' then array['not-permitted']
    else '{}'
  end
$$;

create function key_is_passed(s case_standing, path case_path, wanted text) returns boolean
language sql stable security definer set search_path = habeas, pg_temp
as $$
  select exists (select from case_gate g where g.agreement = path.agreement and g.key = wanted and gate_passed_at(s, g) is not null)
$$;

create function unless(holds boolean, code text) returns text[]
language sql immutable
as $$ select case when holds then '{}'::text[] else array[code] end $$;

create function appeal_problem(s case_standing, path case_path, at timestamptz) returns text[]
language plpgsql stable security definer set search_path = habeas, pg_temp
as $$
declare
  made timestamptz := (select gate_passed_at(s, g) from case_gate g where g.agreement = path.agreement and g.key = 'order');
  wait text := (
    select l.duration from case_gate g join case_gate_limit l using (agreement, number)
    where g.agreement = path.agreement and g.key = 'handover' and l.kind = 'wait' order by l.position limit 1
  );
begin
  if made is null then return array['no-order']; end if;
  if exists (select from case_stop where file = s.file and kind = 'appeal') then return array['appeal-pending']; end if;
  return unless(wait is null or at < limit_end(made, wait, path.zone), 'appeal-too-late');
end
$$;

create function need_problems(need text, s case_standing, path case_path, e case_event) returns text[]
language plpgsql stable security definer set search_path = habeas, pg_temp
as $$
declare
  g case_gate;
  h case_gate;
  found text[];
begin
  select * into g from case_gate where agreement = path.agreement and number = (e.body ->> 'gate')::int;
  select * into h from case_gate where agreement = path.agreement and key = 'handover';
  case need
    when 'gate-may-be-passed', 'gate-may-be-refused' then
      if g.number is null then return array['no-such-gate']; end if;
      if g.stage <> (case when s.phase = 'held' then 'arrival' else 'before' end) then return array['gate-elsewhere@' || g.number]; end if;
      if need = 'gate-may-be-refused' then return '{}'; end if;
      found := case when s.phase = 'held' then '{}' else gates_open_before(s, path, g.number) end || gate_waits(s, path, g, e.occurred_at);
      if g.key = 'order' then
        found := found || array(select problem || '@' || g.number from unnest(decision_problem(s)) problem);
      end if;
      return found;
    when 'no-stop' then return array(select 'stopped' from case_stop where file = s.file);
    when 'no-turn-back' then return unless(s.turn_back_at is null, 'turned-back');
    when 'turn-back-open' then return unless(s.turn_back_at is not null and s.turn_back_acknowledged_at is null, 'no-turn-back');
    when 'turn-back-acknowledged-or-refused' then
      return unless(s.turn_back_at is not null and (s.turn_back_refused or s.turn_back_acknowledged_at is not null), 'no-turn-back');
    when 'all-gates-passed' then return gates_open_before(s, path, null);
    when 'limits-kept' then return stale_gates(s, path, e.occurred_at) || gate_waits(s, path, h, e.occurred_at);
    when 'permitted-decision' then return decision_problem(s);
    when 'consent-or-provision' then
      return unless(exists (
        select from case_gate c join case_passing p on p.gate = c.number and p.file = s.file
        where c.agreement = path.agreement and c.key = 'consent' and p.basis is not null
      ), 'no-consent');
    when 'notice-acknowledged' then return unless(s.notice_acknowledged_at is not null, 'notice-not-acknowledged');
    when 'notice-given' then return unless(key_is_passed(s, path, 'information'), 'notice-not-given');
    when 'consent-on-file' then return unless(key_is_passed(s, path, 'consent'), 'no-consent');
    when 'order-open-to-appeal' then return appeal_problem(s, path, e.occurred_at);
    when 'appeal-open' then return unless(exists (select from case_stop where file = s.file and kind = 'appeal'), 'no-appeal');
    when 'stop-open' then
      return unless(exists (select from case_stop where file = s.file and kind <> 'appeal' and seq = (e.body ->> 'stop')::int), 'no-such-stop');
    when 'handover-not-signed' then return unless(s.handover_signed_at is null, 'already-signed');
    when 'handover-signed' then return unless(s.handover_signed_at is not null, 'first-key-missing');
    when 'return-ordered' then return unless(s.return_ordered_at is not null, 'return-not-ordered');
    when 'return-handover-not-signed' then return unless(s.return_handover_signed_at is null, 'already-signed');
    when 'return-handover-signed' then return unless(s.return_handover_signed_at is not null, 'first-key-missing');
    when 'release-not-ordered' then return unless(s.release_ordered_at is null, 'release-ordered');
    when 'acts-for-holder' then return unless(e.actor_side is not distinct from s.holder, 'not-the-holder');
    when 'facts-on-file' then return unless(s.facts is not null, 'no-facts');
    when 'names-a-passing' then
      return unless(exists (select from case_passing where file = s.file and seq = (e.body ->> 'event')::int), 'no-such-passing');
    when 'nomination-by-authority-application-by-person' then return '{}';
    else raise exception 'no such need: %', need;
  end case;
end
$$;

-- Who the acting user is in this case: kind, side, organisation.
create function case_actor(f case_file, out kind text, out side text, out organisation uuid)
language sql stable security definer set search_path = habeas, pg_temp
as $$
  select
    case when u.person = f.person then 'person' else o.kind end,
    case
      when o.kind not in ('central-authority', 'court', 'facility') then null
      when o.country = f.sending_state then 'sending'
      when o.country = f.receiving_state then 'receiving'
    end,
    u.organisation
  from user_account u left join organisation o on o.id = u.organisation
  where u.id = acting_user()
$$;

create function basis_problems(e case_event, path case_path) returns text[]
language plpgsql stable security definer set search_path = habeas, pg_temp
as $$
declare
  g case_gate;
  basis jsonb := e.body -> 'basis';
  opinion text := btrim(coalesce(basis ->> 'opinion', ''));
begin
  if e.kind <> 'gate-passed' then return '{}'; end if;
  select * into g from case_gate where agreement = path.agreement and number = (e.body ->> 'gate')::int;
  if g.key is distinct from 'consent' then return unless(basis is null, 'basis-not-here'); end if;
  if basis is null then return array['basis-missing@' || g.number]; end if;
  return unless(
    case basis ->> 'kind'
      when 'own' then true
      when 'substitute' then opinion <> '' and basis ->> 'by' in ('parent', 'guardian', 'court')
      when 'dispensed' then opinion <> '' and basis ->> 'provision' = any (g.instead_of_consent)
      else false
    end, 'basis-unknown@' || g.number);
end
$$;

create function may_act(e case_event, t case_transition, path case_path) returns boolean
language sql stable security definer set search_path = habeas, pg_temp
as $$
  select case when t.by_gate
    then exists (
      select from case_gate_actor a
      where a.agreement = path.agreement and a.number = (e.body ->> 'gate')::int and fits_actor(e.actor_kind, e.actor_side, a.actor_kind, a.actor_side)
    )
    else exists (
      select from case_transition_actor a where a.kind = t.kind and fits_actor(e.actor_kind, e.actor_side, a.actor_kind, a.actor_side)
    )
  end
$$;

-- The order falls: a new one is needed to leave.
create function drop_gate(f uuid, path case_path, wanted text) returns void
language sql security definer set search_path = habeas, pg_temp
as $$
  delete from case_passing p using case_gate g
  where p.file = f and g.agreement = path.agreement and g.number = p.gate and g.key = wanted
$$;

create function keep_standing(e case_event, s case_standing, t case_transition, path case_path) returns void
language plpgsql security definer set search_path = habeas, pg_temp
as $$
declare
  b jsonb := e.body;
  back boolean := e.kind = 'came-back' or (e.kind = 'recaptured' and s.holder = 'sending');
begin
  s.events := e.seq;
  s.last_at := e.occurred_at;
  s.phase := case t.to_phase when 'same' then s.phase when 'by-holder' then (case s.holder when 'receiving' then 'held' else 'preparing' end) else t.to_phase end;
  if s.phase in ('returned', 'released', 'died', 'withdrawn', 'refused') then s.ended_at := coalesce(s.ended_at, e.occurred_at); end if;
  case e.kind
    when 'facts-recorded' then s.facts := b ->> 'facts';
    when 'decided' then
      s.decision := b ->> 'decision';
      s.decision_outcome := b ->> 'outcome';
      s.decision_facts := b ->> 'facts';
    when 'gate-passed' then
      delete from case_passing where file = e.file and gate = (b ->> 'gate')::int and actor_kind = e.actor_kind and actor_side is not distinct from e.actor_side;
      insert into case_passing (file, gate, seq, passed_at, actor_kind, actor_side, document, basis)
      values (e.file, (b ->> 'gate')::int, e.seq, e.occurred_at, e.actor_kind, e.actor_side, b ->> 'document', b -> 'basis' ->> 'kind');
      if exists (select from case_gate g where g.agreement = path.agreement and g.number = (b ->> 'gate')::int and g.key = 'information') then
        s.notice_acknowledged_at := null;
      end if;
    when 'notice-acknowledged' then s.notice_acknowledged_at := e.occurred_at;
    when 'consent-withdrawn' then
      perform drop_gate(e.file, path, 'consent');
      perform drop_gate(e.file, path, 'order');
    when 'appeal-lodged' then insert into case_stop values (e.file, e.seq, 'appeal');
    when 'appeal-decided' then
      delete from case_stop where file = e.file and kind = 'appeal';
      if (b ->> 'upheld')::boolean then perform drop_gate(e.file, path, 'order'); end if;
    when 'stop-ordered' then insert into case_stop values (e.file, e.seq, b ->> 'stop');
    when 'stop-lifted' then delete from case_stop where file = e.file and seq = (b ->> 'stop')::int;
    when 'recorded-in-error' then
      delete from case_passing where file = e.file and seq = (b ->> 'event')::int;
      perform drop_gate(e.file, path, 'order');
    when 'departed' then
      s.departed_at := e.occurred_at;
      s.place := b ->> 'place';
    when 'turn-back-ordered' then
      s.turn_back_at := e.occurred_at;
      s.turn_back_refused := false;
    when 'turn-back-acknowledged' then s.turn_back_acknowledged_at := e.occurred_at;
    when 'receipt-refused' then
      s.turn_back_at := e.occurred_at;
      s.turn_back_refused := true;
    when 'diverted' then s.place := b ->> 'place';
    when 'handover-signed' then s.handover_signed_at := e.occurred_at;
    when 'receipt-signed' then
      s.received_at := e.occurred_at;
      s.place := b ->> 'place';
      s.holder := 'receiving';
    when 'reviewed' then s.reviewed_at := e.occurred_at;
    when 'escaped' then s.place := null;
    when 'recaptured' then s.place := b ->> 'place';
    when 'return-ordered' then
      s.return_ordered_at := e.occurred_at;
      s.return_ground := b ->> 'ground';
    when 'return-handover-signed' then s.return_handover_signed_at := e.occurred_at;
    when 'return-receipt-signed' then
      s.holder := 'sending';
      s.place := b ->> 'place';
    when 'release-ordered' then s.release_ordered_at := e.occurred_at;
    when 'released', 'died' then s.holder := 'nobody';
    when 'came-back' then s.place := b ->> 'place';
    when 'gate-refused', 'withdrawn', 'return-departed' then null;
    else raise exception 'no such event: %', e.kind;
  end case;
  if back then
    s.departed_at := null;
    s.handover_signed_at := null;
    s.turn_back_at := null;
    s.turn_back_acknowledged_at := null;
    s.turn_back_refused := false;
    perform drop_gate(e.file, path, 'order');
  end if;
  update case_standing set (events, phase, holder, last_at, place, facts, decision, decision_outcome, decision_facts, notice_acknowledged_at,
    turn_back_at, turn_back_acknowledged_at, turn_back_refused, departed_at, handover_signed_at, received_at, reviewed_at, return_ordered_at,
    return_ground, return_handover_signed_at, release_ordered_at, ended_at) = (select s.events, s.phase, s.holder, s.last_at, s.place, s.facts,
    s.decision, s.decision_outcome, s.decision_facts, s.notice_acknowledged_at, s.turn_back_at, s.turn_back_acknowledged_at, s.turn_back_refused,
    s.departed_at, s.handover_signed_at, s.received_at, s.reviewed_at, s.return_ordered_at, s.return_ground, s.return_handover_signed_at,
    s.release_ordered_at, s.ended_at) where file = e.file;
  update case_file set state = s.phase where id = e.file and state <> s.phase;
end
$$;

create function opening_problems(e case_event) returns text[]
language sql stable
as $$
  select case when e.kind <> 'opened' then array['not-opened'] else
    unless(
      case e.body ->> 'opening'
        when 'nomination' then e.actor_kind is not distinct from 'central-authority' and e.actor_side is not distinct from 'sending'
        when 'application' then coalesce(e.actor_kind in ('person', 'counsel'), false)
        else false
      end, 'wrong-opener') || unless(btrim(coalesce(e.body ->> 'wayHome', '')) <> '', 'no-way-home')
  end
$$;

-- What an event names must be on record.
create function record_problems(e case_event, s case_standing, agreement_of_file text) returns text[]
language sql stable security definer set search_path = habeas, pg_temp
as $$
  select case e.kind
    when 'decided' then
      unless(e.body ->> 'facts' is not distinct from s.facts, 'decision-on-other-facts') || unless(exists (
        select from case_decision d where d.file = e.file and d.hash = e.body ->> 'decision' and d.facts = e.body ->> 'facts'
          and d.outcome = e.body ->> 'outcome' and d.agreement = agreement_of_file
      ), 'no-such-decision')
    when 'facts-recorded' then unless(exists (select from case_facts where file = e.file and hash = e.body ->> 'facts'), 'no-such-facts')
    when 'gate-passed' then unless(btrim(coalesce(e.body ->> 'document', '')) <> '', 'no-document')
    when 'stop-ordered' then unless(coalesce(e.body ->> 'stop' in ('dissent', 'stay', 'interim-measure'), false), 'no-such-stop')
    else '{}'
  end
$$;

-- Who, when and in which order are the database's own. The lock lets one event at a time into one case.
create function stamp_case_event() returns trigger
language plpgsql security definer set search_path = habeas, pg_temp
as $$
declare
  f case_file;
begin
  perform pg_advisory_xact_lock(hashtextextended('case ' || new.file, 0));
  select * into f from case_file where id = new.file;
  new.recorded_by := acting_user();
  new.recorded_at := clock_timestamp();
  new.seq := coalesce((select events from case_standing where file = new.file), 0) + 1;
  select a.kind, a.side, a.organisation into new.actor_kind, new.actor_side, new.organisation from case_actor(f) a;
  return new;
end
$$;
create trigger stamp before insert on case_event for each row execute function stamp_case_event();

-- After the insert, so that whoever has no right to record anything here has been refused already and learns nothing of the case.
create function admit_case_event() returns trigger
language plpgsql security definer set search_path = habeas, pg_temp
as $$
declare
  f case_file;
  s case_standing;
  t case_transition;
  path case_path;
  problems text[] := '{}';
  need text;
begin
  select * into f from case_file where id = new.file;
  select * into path from case_path where agreement = f.agreement;
  if path.agreement is null then raise exception 'agreement-not-operable' using errcode = 'HB010'; end if;
  select * into s from case_standing where file = new.file;
  select * into t from case_transition where kind = new.kind;
  -- A clock may run a little ahead; beyond that, nothing is recorded before it has happened.
  if new.occurred_at > new.recorded_at + interval '2 minutes' then problems := problems || array['in-the-future']; end if;
  if s.file is null then
    problems := problems || opening_problems(new);
  elsif not (s.phase = any (t.from_phases)) then
    problems := problems || array['out-of-phase'];
  else
    problems := problems || unless(new.occurred_at >= s.last_at, 'before-last-event') || unless(may_act(new, t, path), 'wrong-actor');
    foreach need in array t.needs loop
      problems := problems || need_problems(need, s, path, new);
    end loop;
    problems := problems || basis_problems(new, path) || record_problems(new, s, f.agreement);
  end if;
  if cardinality(problems) > 0 then
    raise exception '%', array_to_string(problems, ' ') using errcode = 'HB012';
  end if;
  if s.file is null then
    insert into case_standing (file, events, phase, holder, opening, way_home, opened_at, last_at)
    values (new.file, 1, 'preparing', 'sending', new.body ->> 'opening', new.body ->> 'wayHome', new.occurred_at, new.occurred_at);
    update case_file set state = 'preparing' where id = new.file;
  else
    perform keep_standing(new, s, t, path);
  end if;
  return null;
end
$$;
create trigger admit after insert on case_event for each row execute function admit_case_event();

do $$
declare
  name text;
begin
  foreach name in array array['gate_passed_at(case_standing, case_gate)', 'gates_open_before(case_standing, case_path, smallint)',
    'gate_waits(case_standing, case_path, case_gate, timestamptz)', 'stale_gates(case_standing, case_path, timestamptz)',
    'key_is_passed(case_standing, case_path, text)', 'appeal_problem(case_standing, case_path, timestamptz)',
    'need_problems(text, case_standing, case_path, case_event)', 'case_actor(case_file)', 'basis_problems(case_event, case_path)',
    'may_act(case_event, case_transition, case_path)', 'drop_gate(uuid, case_path, text)',
    'keep_standing(case_event, case_standing, case_transition, case_path)', 'opening_problems(case_event)',
    'record_problems(case_event, case_standing, text)', 'stamp_case_event()', 'admit_case_event()', 'check_case_file()',
    'limit_end(timestamptz, text, text)', 'fits_actor(text, text, text, text)', 'decision_problem(case_standing)', 'unless(boolean, text)'] loop
    execute format('alter function %s owner to habeas_lookup', name);
  end loop;
  grant execute on function case_actor(case_file) to habeas_app;
end
$$;
