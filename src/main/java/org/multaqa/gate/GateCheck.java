package org.multaqa.gate;

import org.multaqa.database.Foundation;
import org.multaqa.doctor.Check;
import org.multaqa.doctor.Findings;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The gate holds: what would keep the mall from starting is a fault. */
final class GateCheck implements Check {

    @Override
    public void look(Foundation mall, Findings findings) {
        new GateGuard(JdbcClient.create(mall.application())).afterPropertiesSet();
        findings.well("The database role " + mall.applicationRole()
                + " cannot see past the gate, and every table says who may see it.");
    }
}
