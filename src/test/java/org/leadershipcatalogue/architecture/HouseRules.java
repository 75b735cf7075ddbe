package org.leadershipcatalogue.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.or;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Objects.requireNonNull;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.File;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The rules of docs/architecture.adoc as tests, for the rooms below a root package: {@code new
 * HouseRules("org.leadershipcatalogue").stepsStandApart()}.
 */
final class HouseRules {

    private static final List<String> CORE =
            List.of("diagnostic", "document", "model", "config", "json", "url", "store");
    private static final List<String> STEPS = List.of(
            "source",
            "asciidoc",
            "schema",
            "timetable",
            "history",
            "render",
            "feed",
            "check",
            "picture",
            "publish",
            "review",
            "artifact");
    private static final List<String> ANYWHERE =
            List.of("java..", "javax.net.ssl..", "javax.xml..", "org.w3c.dom..", "org.xml.sax..", "org.jspecify..");
    private static final Map<String, List<String>> THIRD_PARTIES = Map.ofEntries(
            Map.entry("cli", List.of("picocli..")),
            Map.entry("asciidoc", List.of("org.asciidoctor..", "org.jruby..")),
            Map.entry("render", List.of("org.jbake..", "freemarker..", "org.apache.commons.configuration2..")),
            Map.entry("check", List.of("org.apache.hc..")),
            Map.entry("publish", List.of("com.aayushatharva.brotli4j..")),
            Map.entry("preview", List.of("com.sun.net.httpserver..")),
            Map.entry("picture", List.of("org.apache.fontbox..", "org.apache.pdfbox.io..")),
            Map.entry("html", List.of("org.jsoup..")),
            Map.entry("feed", List.of("biweekly..", "com.github.mangstadt.vinnie..", "com.rometools.rome..")),
            Map.entry("timetable", List.of("de.focus_shift.jollyday..")),
            Map.entry("review", List.of("com.github.difflib..")),
            Map.entry("artifact", List.of("org.apache.commons.compress..")));

    private final String root;

    /** @param root the package that holds the rooms */
    HouseRules(String root) {
        this.root = root;
    }

    /** Every rule, by the name of the seed that breaks it. */
    Map<String, ArchRule> all() {
        return Map.ofEntries(
                Map.entry("upwards", roomsUseOnlyThoseBelow()),
                Map.entry("sideways", stepsStandApart()),
                Map.entry("heavycore", coreStandsOnTheJdkAlone()),
                Map.entry("circle", noRoomsInACircle()),
                Map.entry("guest", thirdPartiesKeepToTheirRooms()),
                Map.entry("loud", onlyTheCommandLineSpeaksAndExits()),
                Map.entry("logger", nothingIsLogged()),
                Map.entry("ambient", clockZoneAndLocaleAreHandedIn()),
                Map.entry("memory", nothingStaticChanges()),
                Map.entry("oldfile", filesArePaths()),
                Map.entry("foreign", historyAloneRunsPrograms()));
    }

    ArchRule named(String name) {
        return requireNonNull(all().get(name), name);
    }

    /** cli → preview → pipeline → steps → html → core; a class outside these rooms is refused too. */
    private ArchRule roomsUseOnlyThoseBelow() {
        return layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("cli")
                .definedBy(room("cli"))
                .layer("preview")
                .definedBy(room("preview"))
                .layer("pipeline")
                .definedBy(room("pipeline"))
                .layer("steps")
                .definedBy(rooms(STEPS))
                .layer("html")
                .definedBy(room("html"))
                .layer("core")
                .definedBy(rooms(CORE))
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("preview")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("pipeline")
                .mayOnlyBeAccessedByLayers("cli", "preview")
                .whereLayer("steps")
                .mayOnlyBeAccessedByLayers("cli", "pipeline")
                .whereLayer("html")
                .mayOnlyBeAccessedByLayers("cli", "pipeline", "steps")
                .ensureAllClassesAreContainedInArchitecture();
    }

    private ArchRule stepsStandApart() {
        return slices().matching(root + ".(" + String.join("|", STEPS) + ")..")
                .should()
                .notDependOnEachOther();
    }

    private ArchRule coreStandsOnTheJdkAlone() {
        return classes()
                .that()
                .resideInAnyPackage(rooms(CORE))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(with(rooms(CORE), ANYWHERE)));
    }

    private ArchRule noRoomsInACircle() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    private ArchRule thirdPartiesKeepToTheirRooms() {
        return classes().should(new ArchCondition<>("depend on third parties of their room alone") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                user.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> !isAtHome(user, dependency.getTargetClass()))
                        .map(Dependency::getDescription)
                        .forEach(words -> events.add(SimpleConditionEvent.violated(user, words)));
            }
        });
    }

    private boolean isAtHome(JavaClass user, JavaClass used) {
        List<String> guests = THIRD_PARTIES.getOrDefault(roomOf(user), List.of());
        return resideInAnyPackage(with(new String[] {root + ".."}, with(ANYWHERE, guests)))
                        .test(used.getBaseComponentType())
                || used.getBaseComponentType().isPrimitive();
    }

    private ArchRule onlyTheCommandLineSpeaksAndExits() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(room("cli"))
                .should()
                .accessTargetWhere(or(
                        member(System.class, "in|out|err|console|exit"),
                        member(Runtime.class, "exit|halt"),
                        member(Throwable.class, "printStackTrace")));
    }

    /** AsciidoctorJ alone speaks through java.util.logging, and its room silences it there. */
    private ArchRule nothingIsLogged() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(room("asciidoc"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "org.slf4j..");
    }

    private ArchRule clockZoneAndLocaleAreHandedIn() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(room("cli"))
                .should()
                .accessTargetWhere(or(
                        describe("now() without a clock", HouseRules::isNowWithoutClock),
                        member(Clock.class, "system.*|tick.+"),
                        member(System.class, "currentTimeMillis"),
                        member(ZoneId.class, "systemDefault"),
                        member(TimeZone.class, "getDefault|setDefault"),
                        member(Locale.class, "getDefault|setDefault"),
                        describe("new Date()", HouseRules::isNewDate)));
    }

    private ArchRule nothingStaticChanges() {
        return fields().that().areStatic().should().haveModifier(FINAL);
    }

    /** JBake and AsciidoctorJ ask for {@link File}. */
    private ArchRule filesArePaths() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(room("render"), room("asciidoc"))
                .should()
                .dependOnClassesThat(assignableTo(File.class));
    }

    private ArchRule historyAloneRunsPrograms() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(room("history"))
                .should()
                .accessTargetWhere(or(
                        describe(
                                "new ProcessBuilder",
                                access -> access.getTargetOwner().isEquivalentTo(ProcessBuilder.class)),
                        member(Runtime.class, "exec")));
    }

    private static DescribedPredicate<JavaAccess<?>> member(Class<?> owner, String names) {
        Pattern pattern = Pattern.compile(names);
        return describe(
                owner.getSimpleName() + "." + names,
                access -> access.getTargetOwner().isAssignableTo(owner)
                        && pattern.matcher(access.getTarget().getName()).matches());
    }

    private static boolean isNowWithoutClock(JavaAccess<?> access) {
        return access.getTargetOwner().getPackageName().startsWith("java.time")
                && access.getTarget().getName().equals("now")
                && !parameters(access).contains(Clock.class.getName());
    }

    private static boolean isNewDate(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(Date.class)
                && access.getTarget().getName().equals(JavaConstructor.CONSTRUCTOR_NAME)
                && parameters(access).isEmpty();
    }

    private static List<String> parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget method
                ? method.getRawParameterTypes().stream().map(JavaClass::getName).toList()
                : List.of();
    }

    private String roomOf(JavaClass user) {
        return THIRD_PARTIES.keySet().stream()
                .filter(name -> resideInAnyPackage(room(name)).test(user))
                .findFirst()
                .orElse("");
    }

    private String room(String name) {
        return root + "." + name + "..";
    }

    private String[] rooms(List<String> names) {
        return names.stream().map(this::room).toArray(String[]::new);
    }

    private static List<String> with(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static String[] with(String[] some, List<String> more) {
        return Stream.concat(Arrays.stream(some), more.stream()).toArray(String[]::new);
    }
}
