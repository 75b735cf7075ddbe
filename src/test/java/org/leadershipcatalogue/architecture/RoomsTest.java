package org.leadershipcatalogue.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoomsTest {

    private static final String HOUSE = "org.leadershipcatalogue";
    private static final String SEEDS = HOUSE + ".architecture.seeded.";
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HOUSE);
    private static final HouseRules RULES = new HouseRules(HOUSE);

    static Stream<String> names() {
        return RULES.all().keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("names")
    void programKeepsTheRule(String name) {
        RULES.named(name).check(PROGRAM);
    }

    @ParameterizedTest
    @MethodSource("names")
    void ruleRejectsItsSeedAndNoOtherRuleDoes(String name) {
        JavaClasses seeds = new ClassFileImporter().importPackages(SEEDS + name);
        Set<String> rejecting = new TreeSet<>();
        new HouseRules(SEEDS + name).all().forEach((other, rule) -> {
            if (evaluate(rule, seeds).hasViolation()) {
                rejecting.add(other);
            }
        });

        // A core that knows a library has a guest in the wrong room as well.
        assertEquals(name.equals("heavycore") ? Set.of("guest", "heavycore") : Set.of(name), rejecting);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ambient", "foreign", "loud"})
    void ruleRejectsEveryMethodOfItsSeed(String name) {
        JavaClasses seeds = new ClassFileImporter().importPackages(SEEDS + name);
        String report = evaluate(new HouseRules(SEEDS + name).named(name), seeds)
                .getFailureReport()
                .toString();

        seeds.stream()
                .flatMap(seed -> seed.getMethods().stream())
                .forEach(method -> assertTrue(report.contains(method.getFullName()), method + " passed:\n" + report));
    }

    private static EvaluationResult evaluate(ArchRule rule, JavaClasses seeds) {
        assertFalse(seeds.isEmpty());
        return rule.allowEmptyShould(true).evaluate(seeds);
    }
}
