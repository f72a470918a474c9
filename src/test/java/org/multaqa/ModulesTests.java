package org.multaqa;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTests {

    @Test
    void eachModuleKnowsOnlyThoseThatItDeclares() {
        ApplicationModules.of(Multaqa.class).verify();
    }
}
