package org.multaqa.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivilegeTests {

    @TempDir
    Path folder;

    @Test
    void rootMayMoveFromTheNamespaceToNobodyAndBackWithTheSameData() throws IOException, SQLException {
        assumeTrue("root".equals(System.getProperty("user.name")), "only root gives its privilege away");
        assumeTrue(Privilege.NAMESPACE.works() && Privilege.UNPRIVILEGED.works(), "this system allows only one way");
        Files.setAttribute(folder.getParent(), "unix:mode", 0755);

        inServer(Privilege.UNPRIVILEGED, "create table kept (id int)");
        assertThat(Files.getAttribute(folder.resolve("postgresql/cluster/data/PG_VERSION"), "unix:uid"))
                .isEqualTo(65_534);
        inServer(Privilege.NAMESPACE, "insert into kept values (1)");
        inServer(Privilege.UNPRIVILEGED, "drop table kept");
    }

    private void inServer(Privilege privilege, String command) throws IOException, SQLException {
        try (EmbeddedServer server = new EmbeddedServer(folder, TestFolders.SMALL, () -> privilege)) {
            Access access = server.start();
            TestFolders.tell(access.ownerUrl(), access.owner(), command);
        }
    }
}
