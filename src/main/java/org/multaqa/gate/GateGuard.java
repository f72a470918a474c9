package org.multaqa.gate;

import java.util.List;

import org.multaqa.database.StartRefusedException;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuses to start where the gate would not hold: a role that may pass by row level security, or a table that neither
 * has it nor says that everything in it is always public.
 */
@Component
@DependsOnDatabaseInitialization
class GateGuard implements InitializingBean {

    private final JdbcClient jdbc;

    GateGuard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterPropertiesSet() {
        refuseStrongRole();
        refuseOpenTables();
    }

    private void refuseStrongRole() {
        var strong = jdbc.sql("""
                select rolname from pg_roles where pg_has_role(current_user, oid, 'member')
                    and (rolsuper or rolbypassrls or rolcreaterole
                        or exists (select from pg_class where relowner = pg_roles.oid
                            and relnamespace = 'public'::regnamespace))
                """).query((row, number) -> row.getString(1)).list();
        if (!strong.isEmpty()) {
            throw new StartRefusedException("The application's database role is or belongs to " + names(strong)
                    + ", which could see past the gate: give spring.datasource.username a role that owns nothing and has"
                    + " neither SUPERUSER, BYPASSRLS nor CREATEROLE, and the owner to spring.flyway.user.");
        }
    }

    void refuseOpenTables() {
        var open = jdbc
                .sql("""
                        select relname from pg_class
                        where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> 'flyway_schema_history'
                            and not (relrowsecurity and relforcerowsecurity
                                and exists (select from pg_policy where polrelid = pg_class.oid))
                            and coalesce(obj_description(oid, 'pg_class'), '') not like 'always public: %'
                        """)
                .query((row, number) -> row.getString(1))
                .list();
        if (!open.isEmpty()) {
            throw new StartRefusedException("The table " + names(open) + " has no row level security: enable and force"
                    + " it with a policy, or say in its comment why it is always public.");
        }
    }

    private static String names(List<String> names) {
        return String.join(", ", names);
    }
}
