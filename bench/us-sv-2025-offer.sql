-- The offer of February 2025 (us-sv-2025, day of decision 2025-02-15), written by hand for DuckDB: what an analyst who has read the law would write.
-- One row a person: outcome (0 barred, 1 barred until cured, 2 undetermined, 3 permitted), and for the 46 grounds, in the order that
-- `habeas screen` gives with its answer, which speak against the person (false_0) and which are open (unknown_0).
with facts as (
  select
    "#row" as row,
    "conviction.exists" as convicted,
    "conviction.final" as final,
    "conviction.court.jurisdiction" as court,
    "sentence.type" as sentence,
    "states.localTitle" = 'none' as no_title,
    "states.courtReviewAvailable" as review,
    "notice.given" as notice,
    "consent.given" as consent,
    "consent.withdrawn" as withdrawn,
    "consent.verifiedBy" in ('magistrate', 'judge') as verified,
    "fear.substantialGrounds" as danger,
    case
      when list_contains("person.nationalities", 'US') then true
      when "person.nationalities+" and not list_contains("person.nationalities", 'US') then false
    end as american,
    case
      when list_contains("person.nationalities", 'SV') then true
      when "person.nationalities+" and not list_contains("person.nationalities", 'SV') then false
    end as salvadoran,
    list_contains("removal.undesirableIn", 'US') as unwanted,
    list_contains("protection.refugeeOf", 'SV') as refugee,
    list_contains("protection.catDeferral", 'SV') as deferral,
    case list_min([f.result::tinyint for f in findings if f.question = 'torture-risk' and f.reasonsDocument <> '' and coalesce(f.on <= date '2025-02-15', true)])
      when 1 then true
      else case list_max([f.result::tinyint for f in findings if f.question = 'torture-risk' and f.reasonsDocument <> '' and coalesce(f.on <= date '2025-02-15', true)]) when 0 then false end
    end as torture,
    case list_min([f.result::tinyint for f in findings if f.question = 'ill-treatment-risk' and f.reasonsDocument <> '' and coalesce(f.on <= date '2025-02-15', true)])
      when 1 then true
      else case list_max([f.result::tinyint for f in findings if f.question = 'ill-treatment-risk' and f.reasonsDocument <> '' and coalesce(f.on <= date '2025-02-15', true)]) when 0 then false end
    end as ill_treatment,
    case list_min([f.result::tinyint for f in findings if f.question = 'danger-to-community' and f.reasonsDocument <> '' and coalesce(f.on <= date '2025-02-15', true)])
      when 1 then true
      else case list_max([f.result::tinyint for f in findings if f.question = 'danger-to-community' and f.reasonsDocument <> '' and coalesce(f.on <= date '2025-02-15', true)]) when 0 then false end
    end as dangerous,
    case list_min([f.result::tinyint for f in findings if f.question = 'facility-conditions' and f.reasonsDocument <> '' and coalesce(f.on <= date '2025-02-15', true)])
      when 1 then true
      else case list_max([f.result::tinyint for f in findings if f.question = 'facility-conditions' and f.reasonsDocument <> '' and coalesce(f.on <= date '2025-02-15', true)]) when 0 then false end
    end as conditions,
    case
      when list_bool_or([not o.dualCriminality for o in offences]) then true
      when "offences+" and len([1 for o in offences if o.dualCriminality is null]) = 0 then false
    end as single_criminality,
    "sentence.lastDay" < date '2025-02-15' as served,
    "person.birthDate" >= date '2007-02-16' as minor_now,
    "proposal.handoverOn" < case
      when day(("person.birthDate" + interval 18 year)::date) < day("person.birthDate") then ("person.birthDate" + interval 18 year)::date + 1
      else ("person.birthDate" + interval 18 year)::date
    end as minor_then,
    "fear.expressed" as fear,
    "fear.screened" as screened,
    "fear.tortureMoreLikelyThanNot" as torture_likely,
    "states.munafCircumstances" as munaf,
    "conviction.appealPending" as appeal,
    "conviction.collateralAttackPending" as collateral,
    "consent.improperInducement" as induced,
    "consent.formSigned" as signed,
    "consent.recorded" as recorded,
    "consent.counsel" in ('present', 'waived') as counsel,
    "consent.substitute" in ('parent', 'guardian', 'court') as substitute,
    "consent.understood.courts" and "consent.understood.law" and "consent.understood.return" and "consent.understood.irrevocable" as understood,
    "person.competent" as competent,
    "states.sentencingStateStatute" and "states.sentencingStateConsents" as state_agrees,
    "notice.consulTold" as consul,
    "states.courtControl" as control,
    "states.appropriation" as money,
    "states.instrumentReported" as reported
  from people
),
grounds as (
  select
    row,
    danger or torture as g0,
    american and unwanted as g1,
    danger or torture or ill_treatment as g2,
    no_title or not review or not convicted or (sentence = 'determinate' and served) as g3,
    not (final and dangerous) and refugee as g5,
    no_title as g6,
    sentence = 'life' as g7,
    sentence = 'death' as g8,
    not (convicted and final) as g9,
    ill_treatment as g10,
    (not consent or withdrawn) and (deferral or torture_likely) as g11,
    single_criminality as g12,
    not salvadoran as g13,
    not (not (convicted and court in ('federal', 'state')) and munaf) and american and (not consent or withdrawn) as g15,
    american as g16,
    court = 'federal' as g17,
    court = 'state' and not salvadoran as g18,
    not (not (convicted and court in ('federal', 'state')) and munaf) as g19,
    not final as g20,
    appeal or collateral as g22,
    not consent or induced or (withdrawn and not verified) as g23,
    not signed as g24,
    not counsel as g25,
    not understood as g26,
    ((minor_now and minor_then) or not competent) and not substitute as g27,
    not (verified and recorded) as g29,
    court = 'state' and not state_agrees as g30,
    fear and not screened as g31,
    not conditions as g32,
    not ((american and salvadoran) or consul) as g33,
    not control as g34,
    court = 'state' and not (notice and review) as g35,
    not (notice and review) as g36,
    not review as g37,
    not money as g38,
    not reported as g39,
    not convicted as g42
  from facts
)
select
  row,
  case
    when g0 or g1 or g2 or g3 or g5 or g6 or g7 or g8 or g9 or g10 or g11 or g12 or g13 or g15 or g16 or g17 or g18 or g19 then 0
    else 1 -- no treaty under which it could be done: barred until there is one, whatever else
  end::tinyint as outcome,
  (
    case when g0 then 1 else 0 end::bigint + case when g1 then 2 else 0 end + case when g2 then 4 else 0 end + case when g3 then 8 else 0 end
    + case when g5 then 32 else 0 end + case when g6 then 64 else 0 end + case when g7 then 128 else 0 end + case when g8 then 256 else 0 end
    + case when g9 then 512 else 0 end + case when g10 then 1024 else 0 end + case when g11 then 2048 else 0 end + case when g12 then 4096 else 0 end
    + case when g13 then 8192 else 0 end + case when g10 then 16384 else 0 end + case when g15 then 32768 else 0 end + case when g16 then 65536 else 0 end
    + case when g17 then 131072 else 0 end + case when g18 then 262144 else 0 end + case when g19 then 524288 else 0 end + case when g20 then 1048576 else 0 end
    + case when g22 then 4194304 else 0 end + case when g23 then 8388608 else 0 end + case when g24 then 16777216 else 0 end
    + case when g25 then 33554432 else 0 end + case when g26 then 67108864 else 0 end + case when g27 then 134217728 else 0 end + 268435456
    + case when g29 then 536870912 else 0 end + case when g30 then 1073741824 else 0 end + case when g31 then 2147483648 else 0 end
    + case when g32 then 4294967296 else 0 end + case when g33 then 8589934592 else 0 end + case when g34 then 17179869184 else 0 end
    + case when g35 then 34359738368 else 0 end + case when g36 then 68719476736 else 0 end + case when g37 then 137438953472 else 0 end
    + case when g38 then 274877906944 else 0 end + case when g39 then 549755813888 else 0 end + case when g42 then 4398046511104 else 0 end
  ) as false_0,
  (
    case when g0 is null then 1 else 0 end::bigint + case when g1 is null then 2 else 0 end + case when g2 is null then 4 else 0 end
    + case when g3 is null then 8 else 0 end + case when g5 is null then 32 else 0 end + case when g6 is null then 64 else 0 end
    + case when g7 is null then 128 else 0 end + case when g8 is null then 256 else 0 end + case when g9 is null then 512 else 0 end
    + case when g10 is null then 1024 else 0 end + case when g11 is null then 2048 else 0 end + case when g12 is null then 4096 else 0 end
    + case when g13 is null then 8192 else 0 end + case when g10 is null then 16384 else 0 end + case when g15 is null then 32768 else 0 end
    + case when g16 is null then 65536 else 0 end + case when g17 is null then 131072 else 0 end + case when g18 is null then 262144 else 0 end
    + case when g19 is null then 524288 else 0 end + case when g20 is null then 1048576 else 0 end + 2097152 + case when g22 is null then 4194304 else 0 end
    + case when g23 is null then 8388608 else 0 end + case when g24 is null then 16777216 else 0 end + case when g25 is null then 33554432 else 0 end
    + case when g26 is null then 67108864 else 0 end + case when g27 is null then 134217728 else 0 end + case when g29 is null then 536870912 else 0 end
    + case when g30 is null then 1073741824 else 0 end + case when g31 is null then 2147483648 else 0 end + case when g32 is null then 4294967296 else 0 end
    + case when g33 is null then 8589934592 else 0 end + case when g34 is null then 17179869184 else 0 end + case when g35 is null then 34359738368 else 0 end
    + case when g36 is null then 68719476736 else 0 end + case when g37 is null then 137438953472 else 0 end + case when g38 is null then 274877906944 else 0 end
    + case when g39 is null then 549755813888 else 0 end + 2199023255552 + case when g42 is null then 4398046511104 else 0 end
    + 8796093022208 + 17592186044416 + 35184372088832
  ) as unknown_0
from grounds
