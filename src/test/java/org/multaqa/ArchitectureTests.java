package org.multaqa;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;
import org.springframework.web.bind.annotation.RestController;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

class ArchitectureTests {

    /** By package of the search, which of the others it may know: no engine is known, and none knows the other. */
    private static final Map<String, Set<String>> SEARCH = Map.of("ranking", Set.of(), "resembling", Set.of("ranking"),
            "engine", Set.of("ranking"), "answering", Set.of("ranking", "resembling", "engine"), "lucene",
            Set.of("ranking", "engine"), "opensearch", Set.of("ranking", "engine"));

    private static JavaClasses program;

    @BeforeAll
    static void read() {
        program = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.multaqa");
    }

    @Test
    void onlyTheGateTheStoresAndTheDatabaseTouchJdbc() {
        noClasses().that()
                .areNotAnnotatedWith(Repository.class)
                .and()
                .resideOutsideOfPackages("org.multaqa.gate..", "org.multaqa.database..")
                .and(simpleNameEndingWith("Writer").negate())
                .and(simpleNameEndingWith("Rows").negate())
                .and(simpleNameEndingWith("Log").negate())
                .and(simpleNameEndingWith("Listener").negate())
                .and(simpleNameEndingWith("Lease").negate())
                .and(simpleNameEndingWith("Seen").negate())
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.sql..", "org.springframework.jdbc..", "org.postgresql.."))
                .check(program);
    }

    @Test
    void onlyTheEngineInsideAndTheNamesTouchLucene() {
        noClasses().that()
                .resideOutsideOfPackages("org.multaqa.search.lucene..", "org.multaqa.names..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..")
                .check(program);
    }

    @Test
    void onlyTheEngineInAClusterTouchesOpenSearch() {
        noClasses().that()
                .resideOutsideOfPackage("org.multaqa.search.opensearch..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.opensearch..")
                .check(program);
    }

    @Test
    void howTheSearchIsMadeIsKnownInsideItAlone() {
        noClasses().that()
                .resideOutsideOfPackage("org.multaqa.search.*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.multaqa.search.*..")
                .check(program);
    }

    @Test
    void thePackagesOfTheSearchKnowEachOtherOneWay() {
        assertThat(SEARCH.keySet()).isEqualTo(program.getPackage("org.multaqa.search")
                .getSubpackagesInTree()
                .stream()
                .map(JavaPackage::getRelativeName)
                .collect(Collectors.toSet()));
        SEARCH.forEach((one, known) -> classes().that()
                .resideInAPackage("org.multaqa.search." + one)
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage("org.multaqa.search.*..")
                        .or(resideInAnyPackage(Stream.concat(Stream.of(one), known.stream())
                                .map(name -> "org.multaqa.search." + name)
                                .toArray(String[]::new))))
                .check(program));
    }

    @Test
    void namesAreAnalysedWithoutAnIndex() {
        noClasses().that()
                .resideInAPackage("org.multaqa.names..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.lucene.index..", "org.apache.lucene.search..",
                        "org.apache.lucene.document..", "org.apache.lucene.store..")
                .check(program);
    }

    @Test
    void noPagesAskJdbcOrTheTransactionsThemselves() {
        noClasses().that()
                .areAnnotatedWith(Controller.class)
                .or()
                .areAnnotatedWith(RestController.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.jdbc..", "org.springframework.transaction.support..")
                .check(program);
    }

    @Test
    void nobodyAsksTheTimeButTheClock() {
        noClasses().should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("a test must be able to turn the clock: take a " + Clock.class.getSimpleName())
                .check(program);
    }

    @Test
    void everyPackageHasANounOfTheProduct() {
        classes().should()
                .resideOutsideOfPackages("..util..", "..utils..", "..common..", "..core..", "..shared..", "..support..",
                        "..helper..", "..misc..")
                .check(program);
    }
}
