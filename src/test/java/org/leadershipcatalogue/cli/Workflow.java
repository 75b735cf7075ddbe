package org.leadershipcatalogue.cli;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import picocli.CommandLine.ParameterException;

/** A workflow of the Git host, and what would be wrong with it in a repository that anybody may send changes to. */
record Workflow(String text, Map<?, ?> yaml) {

    /** Both run with the rights of the repository for what a stranger has sent. */
    private static final List<String> TRIGGERS_FOR_STRANGERS = List.of("pull_request_target", "workflow_run");

    private static final Pattern PINNED = Pattern.compile("[\\w.-]+/[\\w./-]+@[0-9a-f]{40}");
    private static final Pattern VERSIONED = Pattern.compile("uses: \\S+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+");
    private static final String PROGRAM = "target/catalogue";

    static Workflow of(String text) {
        return new Workflow(text, (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text));
    }

    SortedSet<String> triggers() {
        Object on = yaml.get("on");
        Collection<?> names = on instanceof Map<?, ?> map
                ? map.keySet()
                : on instanceof Collection<?> several ? several : List.of(String.valueOf(on));
        return new TreeSet<>(names.stream().map(String::valueOf).toList());
    }

    List<String> faults() {
        List<String> faults = new ArrayList<>();
        if (!isReadOnly(yaml.get("permissions"))) {
            faults.add("may do more than read: " + yaml.get("permissions"));
        }
        if (triggers().stream().anyMatch(TRIGGERS_FOR_STRANGERS::contains)) {
            faults.add("runs for strangers: " + triggers());
        }
        if (text.contains("secrets")) {
            faults.add("uses secrets");
        }
        jobs().forEach(job -> faults.addAll(faults(job)));
        return faults;
    }

    private static boolean isReadOnly(@Nullable Object permissions) {
        return permissions instanceof Map<?, ?> map
                && map.values().stream().allMatch(right -> right.equals("read") || right.equals("none"));
    }

    private Stream<Map<?, ?>> jobs() {
        return ((Map<?, ?>) required(yaml, "jobs")).values().stream().map(job -> (Map<?, ?>) job);
    }

    private static Object required(Map<?, ?> map, String key) {
        return Objects.requireNonNull(map.get(key), key);
    }

    private List<String> faults(Map<?, ?> job) {
        List<String> faults = new ArrayList<>();
        if (job.containsKey("permissions") && !isReadOnly(job.get("permissions"))) {
            faults.add("has a job that may do more than read: " + job.get("permissions"));
        }
        if (!job.containsKey("timeout-minutes")) {
            faults.add("has a job without an end");
        }
        for (Object step : (Collection<?>) required(job, "steps")) {
            Object action = ((Map<?, ?>) step).get("uses");
            Object script = ((Map<?, ?>) step).get("run");
            faults.addAll(action == null ? faultsOfScript(String.valueOf(script)) : faultsOfAction(action.toString()));
        }
        return faults;
    }

    private List<String> faultsOfAction(String action) {
        if (!PINNED.matcher(action).matches()) {
            return List.of("uses what may change: " + action);
        }
        boolean isVersioned = text.lines()
                .filter(line -> line.contains("uses: " + action))
                .allMatch(line -> VERSIONED.matcher(line).find());
        return isVersioned ? List.of() : List.of("does not say which version it uses: " + action);
    }

    private static List<String> faultsOfScript(String script) {
        List<String> faults = new ArrayList<>();
        if (script.contains("${{")) {
            faults.add("puts words of others into a script: " + script);
        }
        script.lines()
                .map(String::strip)
                .filter(line -> line.startsWith(PROGRAM))
                .flatMap(line -> faultsOfCommand(line).stream())
                .forEach(faults::add);
        return faults;
    }

    private static List<String> faultsOfCommand(String line) {
        String[] arguments = Arrays.stream(line.split("\\s+")).skip(1).toArray(String[]::new);
        try {
            Main.commands(Clock.systemUTC(), Map.of()).parseArgs(arguments);
            return List.of();
        } catch (ParameterException wrong) {
            return List.of("runs what does not exist: " + wrong.getMessage());
        }
    }
}
