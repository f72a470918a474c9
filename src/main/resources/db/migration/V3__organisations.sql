-- Organisations as kiosks or listings. What is not published exists for nobody but the program; what belongs to an
-- organisation is seen by whoever sees the organisation, and a contact only by its audience.

create table topics (
    slug text primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name jsonb not null check (is_localized_text(name)),
    position smallint not null unique
);
comment on table topics is 'always public: the mall''s topics';

create table organisations (
    id uuid primary key,
    slug text not null unique check (length(slug) between 1 and 120),
    state text not null check (state in ('draft', 'published', 'unlisted', 'dark')),
    name jsonb not null check (is_localized_text(name)),
    summary jsonb check (is_localized_text(summary)),
    description jsonb check (is_localized_text(description)),
    acronyms text[] not null default '{}' check (cardinality(acronyms) <= 5),
    kinds text[] not null default '{}' check (kinds <@ array['nonprofit', 'government', 'education', 'healthcare',
        'facility', 'archive', 'funder', 'company', 'other']),
    country text check (country ~ '^[A-Z]{2}$'),
    city jsonb check (is_localized_text(city)),
    latitude double precision check (latitude between -90 and 90),
    longitude double precision check (longitude between -180 and 180),
    reach text check (reach in ('local', 'national', 'regional', 'global')),
    languages text[] not null default '{}' check (cardinality(languages) <= 12),
    founded smallint check (founded between 1 and 2200),
    website text check (website ~ '^https?://'),
    claimed_at timestamptz,
    confirmed_on date,
    published_at timestamptz,
    -- Where the record comes from, and in which words that source may be quoted.
    source text,
    source_address text check (source_address ~ '^https?://'),
    source_licence text,
    source_checked_on date,
    check ((latitude is null) = (longitude is null)),
    check (state <> 'published' or published_at is not null)
);

create index organisations_country on organisations (country);

create table organisation_topics (
    organisation uuid not null references organisations on delete cascade,
    position smallint not null check (position between 0 and 2),
    topic text not null references topics on update cascade,
    primary key (organisation, position),
    unique (organisation, topic)
);

create table organisation_names (
    organisation uuid not null references organisations on delete cascade,
    position smallint not null,
    text text not null check (length(text) between 1 and 300),
    language text check (language in ('ar', 'en', 'fr')),
    primary key (organisation, position)
);

create table organisation_identifiers (
    organisation uuid not null references organisations on delete cascade,
    scheme text not null check (scheme ~ '^[A-Za-z0-9][A-Za-z0-9-]{0,39}$'),
    value text not null check (length(value) between 1 and 120),
    primary key (scheme, value)
);
create index organisation_identifiers_organisation on organisation_identifiers (organisation);

create table organisation_contacts (
    organisation uuid not null references organisations on delete cascade,
    position smallint not null,
    means text not null check (means in ('email', 'phone', 'whatsapp', 'address')),
    value text not null check (length(value) between 1 and 500),
    audience text not null check (audience in ('everyone', 'members', 'nobody')),
    primary key (organisation, position)
);

create table organisation_social_addresses (
    organisation uuid not null references organisations on delete cascade,
    position smallint not null,
    network text not null check (network in ('facebook', 'x', 'instagram', 'youtube', 'linkedin', 'telegram',
        'tiktok', 'mastodon', 'bluesky')),
    address text not null check (address ~ '^https?://'),
    primary key (organisation, position)
);

create table organisation_relations (
    organisation uuid not null references organisations on delete cascade,
    other uuid not null references organisations on delete cascade,
    relation text not null check (relation in ('member-of', 'branch-of')),
    primary key (organisation, other, relation),
    check (organisation <> other)
);
create index organisation_relations_other on organisation_relations (other);

alter table organisations enable row level security;
alter table organisations force row level security;
create policy published on organisations for select
    using (state = 'published' and (select viewer()) <> '');
create policy program on organisations using ((select viewer()) = 'program');

alter table organisation_topics enable row level security;
alter table organisation_topics force row level security;
create policy seen on organisation_topics for select
    using (exists (select from organisations where id = organisation));
create policy program on organisation_topics using ((select viewer()) = 'program');

alter table organisation_names enable row level security;
alter table organisation_names force row level security;
create policy seen on organisation_names for select
    using (exists (select from organisations where id = organisation));
create policy program on organisation_names using ((select viewer()) = 'program');

alter table organisation_identifiers enable row level security;
alter table organisation_identifiers force row level security;
create policy seen on organisation_identifiers for select
    using (exists (select from organisations where id = organisation));
create policy program on organisation_identifiers using ((select viewer()) = 'program');

alter table organisation_contacts enable row level security;
alter table organisation_contacts force row level security;
create policy seen on organisation_contacts for select
    using (audience = 'everyone' and exists (select from organisations where id = organisation));
create policy program on organisation_contacts using ((select viewer()) = 'program');

alter table organisation_social_addresses enable row level security;
alter table organisation_social_addresses force row level security;
create policy seen on organisation_social_addresses for select
    using (exists (select from organisations where id = organisation));
create policy program on organisation_social_addresses using ((select viewer()) = 'program');

-- Both ends must be seen: a relation with a hidden organisation would tell that it exists.
alter table organisation_relations enable row level security;
alter table organisation_relations force row level security;
create policy seen on organisation_relations for select
    using (exists (select from organisations where id = organisation)
        and exists (select from organisations where id = other));
create policy program on organisation_relations using ((select viewer()) = 'program');

grant select on topics to ${application};
grant select, insert, update, delete on organisations, organisation_topics, organisation_names,
    organisation_identifiers, organisation_contacts, organisation_social_addresses, organisation_relations
    to ${application};

insert into topics (position, slug, name) values
    (1, 'community-service', '{"original": "ar", "ar": "خدمة المجتمع", "en": "Community service", "fr": "Service à la communauté"}'),
    (2, 'cultural-exchange', '{"original": "ar", "ar": "التبادل الثقافي بين الحضارات", "en": "Cultural exchange among civilisations", "fr": "Échanges culturels entre les civilisations"}'),
    (3, 'culture-arts', '{"original": "ar", "ar": "الثقافة والفنون", "en": "Culture and arts", "fr": "Culture et arts"}'),
    (4, 'education', '{"original": "ar", "ar": "التعليم", "en": "Education", "fr": "Éducation"}'),
    (5, 'health', '{"original": "ar", "ar": "التوعية الصحية", "en": "Health awareness", "fr": "Sensibilisation à la santé"}'),
    (6, 'human-rights', '{"original": "ar", "ar": "حقوق الإنسان", "en": "Human rights", "fr": "Droits humains"}'),
    (7, 'peace', '{"original": "ar", "ar": "قضايا السلام", "en": "Peace", "fr": "Paix"}'),
    (8, 'women', '{"original": "ar", "ar": "تمكين المرأة", "en": "Women''s empowerment", "fr": "Autonomisation des femmes"}'),
    (9, 'youth-employment', '{"original": "ar", "ar": "توظيف الشباب", "en": "Youth employment", "fr": "Emploi des jeunes"}'),
    (10, 'environment', '{"original": "ar", "ar": "البيئة والتنمية المستدامة", "en": "Environment and sustainable development", "fr": "Environnement et développement durable"}'),
    (11, 'children-family', '{"original": "ar", "ar": "الطفولة والأسرة", "en": "Children and family", "fr": "Enfance et famille"}'),
    (12, 'disability', '{"original": "ar", "ar": "حقوق الأشخاص ذوي الإعاقة", "en": "Rights of persons with disabilities", "fr": "Droits des personnes handicapées"}'),
    (13, 'economic-development', '{"original": "ar", "ar": "التنمية الاقتصادية ومكافحة الفقر", "en": "Economic development and poverty reduction", "fr": "Développement économique et lutte contre la pauvreté"}'),
    (14, 'governance', '{"original": "ar", "ar": "الإصلاح والمشاركة والحكم الرشيد", "en": "Reform, participation and good governance", "fr": "Réforme, participation et bonne gouvernance"}'),
    (15, 'relief', '{"original": "ar", "ar": "الإغاثة والعمل الإنساني واللاجئون", "en": "Relief, humanitarian action and refugees", "fr": "Secours, action humanitaire et réfugiés"}');
