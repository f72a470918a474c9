package org.multaqa.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

class GuestTests {

    @Test
    void aCommandReachesTheDatabaseOfTheMallThatServes() throws Exception {
        Path folder = TestFolders.fresh("guest");
        try (Spawned mall = Spawned.running(WritingMall.class.getName(), folder.toString());
                OpenFolder guest = OpenFolder.open(awaitOwner(mall, folder), true)) {
            Access access = new Guest(guest.path()).access();
            assertThat(access.ownerUrl()).isEqualTo(mall.awaitLine("ready "));
            assertThat(TestFolders.ask(access.applicationUrl(), access.application(), "select current_user"))
                    .isEqualTo("multaqa");
        }
    }

    private static Path awaitOwner(Spawned mall, Path folder) throws java.io.IOException {
        mall.awaitLine("owning");
        return folder;
    }
}
