-- The sign-in library's tables (better-auth), named as it names them, in a schema of their own. Only habeas_identity reaches them, and it
-- reaches nothing else. A user's id is the same here and in habeas.user_account.

create table identity."user" (
  "id" uuid primary key default gen_random_uuid(),
  "name" text not null,
  "email" text not null unique,
  "emailVerified" boolean not null,
  "image" text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now(),
  "twoFactorEnabled" boolean
);

create table identity."session" (
  "id" uuid primary key default gen_random_uuid(),
  "expiresAt" timestamptz not null,
  "token" text not null unique,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null,
  "ipAddress" text,
  "userAgent" text,
  "userId" uuid not null references identity."user" on delete cascade
);
create index on identity."session" ("userId");

create table identity."account" (
  "id" uuid primary key default gen_random_uuid(),
  "accountId" text not null,
  "providerId" text not null,
  "userId" uuid not null references identity."user" on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  "scope" text,
  "password" text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null
);
create index on identity."account" ("userId");

create table identity."verification" (
  "id" uuid primary key default gen_random_uuid(),
  "identifier" text not null,
  "value" text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create index on identity."verification" ("identifier");

create table identity."twoFactor" (
  "id" uuid primary key default gen_random_uuid(),
  "secret" text not null,
  "backupCodes" text not null,
  "userId" uuid not null references identity."user" on delete cascade,
  "verified" boolean,
  "failedVerificationCount" integer,
  "lockedUntil" timestamptz
);
create index on identity."twoFactor" ("secret");
create index on identity."twoFactor" ("userId");

create table identity."rateLimit" (
  "id" uuid primary key default gen_random_uuid(),
  "key" text not null unique,
  "count" integer not null,
  "lastRequest" bigint not null
);

-- Ours: passwords got wrong for one address, known by the address's hash, so that it holds no address that somebody merely tried.
create table identity."lockOut" (
  "emailHash" text primary key,
  "failures" integer not null default 0,
  "lastFailureAt" timestamptz not null default now(),
  "lockedUntil" timestamptz
);

do $$
declare
  name text;
begin
  foreach name in array array['user', 'session', 'account', 'verification', 'twoFactor', 'rateLimit', 'lockOut'] loop
    execute format('alter table identity.%I enable row level security', name);
    execute format('alter table identity.%I force row level security', name);
    execute format('create policy sign_in on identity.%I to habeas_identity using (true) with check (true)', name);
    execute format('grant select, insert, update, delete on identity.%I to habeas_identity', name);
  end loop;
end
$$;
