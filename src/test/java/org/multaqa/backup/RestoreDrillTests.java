package org.multaqa.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.multaqa.database.Foundation;
import org.multaqa.stories.Audible;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** A mall of sixty organisations in Fez is saved, and moves to Oran. */
@Tag("fault")
@ExtendWith(Audible.class)
class RestoreDrillTests {

    private static final String PICTURE = "the picture of a lighthouse";
    private static final String WORDS = "#\n";

    private static SmallMall fez;
    private static Path saved;

    @TempDir
    private Path folder;

    @BeforeAll
    static void aMallIsSaved() throws IOException {
        fez = SmallMall.named("fez");
        assertThat(fez.run("sample", "--organisations", "60").status()).isZero();
        Files.writeString(fez.folder().resolve("lexicon.tsv"), WORDS);
        keepPicture(fez.folder());
        Files.createDirectories(fez.folder().resolve("files/incoming"));
        Files.writeString(fez.folder().resolve("files/incoming/half"), "an upload that nobody has accepted");
        saved = fez.folder().resolveSibling("fez.zip");
        Files.deleteIfExists(saved);
        assertThat(fez.run("backup", saved.toString())).satisfies(said -> {
            assertThat(said.out()).startsWith("Saved ").contains(" tables and 2 files");
            assertThat(said.status()).isZero();
        });
    }

    private static void keepPicture(Path folder) throws IOException {
        var hash = Sha256.of(new ByteArrayInputStream(PICTURE.getBytes(StandardCharsets.UTF_8)));
        var place = folder.resolve("files").resolve(hash.substring(0, 2)).resolve(hash);
        Files.createDirectories(place.getParent());
        Files.writeString(place, PICTURE);
    }

    @Test
    void theRestoredMallIsTheSameAndIsFoundIn() throws Exception {
        var oran = SmallMall.named("oran");
        assertThat(oran.run("restore", saved.toString()).status()).isZero();
        var again = folder.resolve("oran.zip");
        assertThat(oran.run("backup", again.toString()).status()).isZero();
        assertThat(withoutTime(manifest(again))).isEqualTo(withoutTime(manifest(saved)));
        assertThat(oran.folder().resolve("files/incoming")).doesNotExist();
        assertThat(oran.folder().resolve("restoring")).doesNotExist();
        assertThat(oran.run("doctor")).satisfies(said -> {
            assertThat(said.out()).contains("The search index holds everything that the database does.",
                    "every table says who may see it", "All files are what they were: 1.");
            assertThat(said.status()).isZero();
        });
        assertThat(asked(oran, SCHEMA)).isEqualTo(asked(fez, SCHEMA)).isNotEmpty();
        assertThat(asked(oran, "select id from changes_identity"))
                .isNotEqualTo(asked(fez, "select id from changes_identity"));
    }

    /** What stands in the way of loading is there again. */
    private static final String SCHEMA = """
            select conrelid::regclass, conname, pg_get_constraintdef(oid) from pg_constraint
            where connamespace = 'public'::regnamespace
            union all select oid::regclass, relrowsecurity::text, relforcerowsecurity::text from pg_class
            where relnamespace = 'public'::regnamespace
            union all select tgrelid::regclass, tgname, tgenabled::text from pg_trigger where not tgisinternal
            order by 1, 2, 3
            """;

    private static List<List<String>> asked(SmallMall mall, String query) throws IOException {
        return asOwner(mall, owner -> owner.rows(query));
    }

    private static <T> T asOwner(SmallMall mall, Work<T> work) throws IOException {
        try (var open = new SpringApplicationBuilder(Foundation.class).web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .run(mall.line());
                var owner = OwnerRows.of(open.getBean(Foundation.class).owner())) {
            return work.with(owner);
        }
    }

    private interface Work<T> {
        T with(OwnerRows owner) throws IOException;
    }

    private static Manifest manifest(Path file) throws IOException {
        try (var archive = Archive.of(file, new Progress(new PrintWriter(new StringWriter())))) {
            archive.check();
            return archive.told();
        }
    }

    private static Manifest withoutTime(Manifest told) {
        return new Manifest(told.format(), told.product(), told.schema(), Instant.EPOCH, told.tables(),
                told.sequences(), told.files());
    }

    @Test
    void aBackupIsForItsOwnerAloneAndReplacesNothing() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(saved))).isEqualTo("rw-------");
        var letters = Files.writeString(folder.resolve("letters"), "dear");
        assertThat(fez.run("backup", letters.toString())).satisfies(said -> {
            assertThat(said.err()).contains("is there already, and is left as it is");
            assertThat(said.status()).isOne();
        });
        assertThat(letters).hasContent("dear");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void itIsCheckedWithoutAMall() {
        assertThat(fez.run("restore", "--check", saved.toString()).out()).startsWith("The backup is whole: ");
    }

    @Test
    void aMistypedFolderIsNoMall() throws IOException {
        var nowhere = SmallMall.named("nowhere");
        assertThat(nowhere.run("backup", folder.resolve("nothing.zip").toString())).satisfies(said -> {
            assertThat(said.err()).startsWith("There is no mall in the folder");
            assertThat(said.status()).isOne();
        });
        assertThat(nowhere.folder()).doesNotExist();
    }

    @Test
    void aMallWithContentIsLeftAsItIs() {
        assertThat(fez.run("restore", saved.toString())).satisfies(said -> {
            assertThat(said.err()).startsWith("The mall has content already");
            assertThat(said.status()).isOne();
        });
    }

    @Test
    void whatIsForgedWithTablesOfItsOwnLeavesNothing() throws IOException {
        var forged = new ForgedArchive().schema(manifest(saved).schema())
                .table("topics", "1\n")
                .file("lexicon.tsv", WORDS.getBytes(StandardCharsets.UTF_8))
                .in(folder.resolve("forged.zip"));
        var oran = SmallMall.named("forged");
        assertThat(oran.run("restore", forged.toString())).satisfies(said -> {
            assertThat(said.err()).contains("The backup's tables are not those that Multaqa has");
            assertThat(said.status()).isOne();
        });
        assertThat(oran.folder().resolve("lexicon.tsv")).doesNotExist();
        assertThat(oran.folder().resolve("restoring")).doesNotExist();
    }

    @Test
    void aNewerReleaseTakesAnOlderBackupAndAnOlderOneRefusesItsOwn() throws IOException {
        Files.writeString(folder.resolve("V900__rooms.sql"), """
                alter table sample add column doubled integer;
                update sample set doubled = wanted * 2;
                """);
        var oran = SmallMall.named("newer");
        var newer = oran.with("--spring.flyway.locations=classpath:db/migration,filesystem:" + folder);
        assertThat(newer.run("restore", saved.toString()).status()).isZero();
        assertThat(asked(newer, "select wanted, doubled from sample")).containsExactly(List.of("60", "120"));

        var ofNewer = folder.resolve("newer.zip");
        assertThat(newer.run("backup", ofNewer.toString()).status()).isZero();
        var older = SmallMall.named("older");
        assertThat(older.run("restore", ofNewer.toString())).satisfies(said -> {
            assertThat(said.err()).contains("its migration 900 is unknown here");
            assertThat(said.status()).isOne();
        });
        assertThat(older.run("restore", saved.toString()).status()).isZero();
    }

    @Test
    void aTableThatHidesRowsFromTheProgramOrIsTornFromOneIsRefused() throws IOException {
        assertThatItIsRefusedWith("""
                create table secrets (id int primary key);
                alter table secrets enable row level security;
                alter table secrets force row level security;
                create policy of_visitors on secrets using ((select viewer()) = 'visitor')
                """, "The table secrets hides rows from the program");
        assertThatItIsRefusedWith("""
                create table secrets (id int primary key);
                comment on table secrets is 'always public: in a test; not in backups';
                alter table topics add column secret int references secrets
                """, "The table topics refers to secrets, which is not in backups");
    }

    private void assertThatItIsRefusedWith(String tables, String sentence) throws IOException {
        asOwner(fez, owner -> {
            owner.execute(tables);
            return true;
        });
        try {
            assertThat(fez.run("backup", folder.resolve("torn.zip").toString()).err()).startsWith(sentence);
        } finally {
            asOwner(fez, owner -> {
                owner.execute("alter table topics drop column if exists secret; drop table secrets");
                return true;
            });
        }
    }

    @Test
    void aTableOfEveryKindComesBackAsItWas() throws IOException {
        var made = SmallMall.named("kinds");
        Files.writeString(folder.resolve("V901__kinds.sql"), KINDS);
        var kinds = made.with("--spring.flyway.locations=classpath:db/migration,filesystem:" + folder);
        assertThat(kinds.run("restore", saved.toString()).status()).isZero();
        asOwner(kinds, owner -> {
            owner.execute(
                    """
                            insert into neighbours (manager, name, born) values (null, E'tab\\t, \\\\ and line\\n', '-infinity'),
                                (1, 'أمل', '2026-11-25 10:00:00.123456+03');
                            update neighbours set manager = 2, chosen = 1 where id = 1;
                            insert into postcards values (1, '\\x00ff', 0.1 + 0.2, 'NaN', null)
                            """);
            return true;
        });
        var first = folder.resolve("first.zip");
        var second = folder.resolve("second.zip");
        assertThat(kinds.run("backup", first.toString()).status()).isZero();
        var copy = SmallMall.named("kinds-copy").with(kinds.settings().getFirst());
        assertThat(copy.run("restore", first.toString()).status()).isZero();
        assertThat(copy.run("backup", second.toString()).status()).isZero();
        assertThat(withoutTime(manifest(second))).isEqualTo(withoutTime(manifest(first)));
        assertThat(asked(copy, "select count(*) from visits")).containsExactly(List.of("0"));
        assertThat(asked(copy, "select length, told from neighbours where id = 2"))
                .containsExactly(List.of("3", "0"));
    }

    /** References in a circle and to itself, an identity, what is generated, a trigger, no key, and what is not saved. */
    private static final String KINDS = """
            create table neighbours (
                id int generated always as identity primary key,
                manager int references neighbours,
                chosen int,
                name text not null,
                length int generated always as (length(name)) stored,
                born timestamptz,
                told int not null default 0
            );
            create table postcards (
                person int references neighbours,
                bytes bytea,
                number double precision,
                other numeric,
                nothing text
            );
            create table stalls (id int primary key, person int references neighbours);
            alter table neighbours add foreign key (chosen) references stalls deferrable initially deferred;
            insert into stalls values (1, null);
            create table visits (id int primary key, person int references neighbours);
            insert into visits values (1, null);
            delete from visits;
            comment on table neighbours is 'always public: in a test';
            comment on table postcards is 'always public: in a test';
            comment on table stalls is 'always public: in a test';
            comment on table visits is 'always public: in a test; not in backups';
            create function tell_neighbour() returns trigger language plpgsql
                as $$ begin new.told = new.told + 1; return new; end $$;
            create trigger tell before insert on neighbours for each row when (new.manager is null)
                execute function tell_neighbour();
            """;
}
