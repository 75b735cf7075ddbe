package org.leadershipcatalogue.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A workflow of the Git host, and what would be wrong with it in a repository that anybody may send changes to.
 *
 * @param text the file
 * @param yaml what it says
 * @param writers the jobs that may write, and what: {@code publish} to {@code contents}
 */
record Workflow(String text, Map<?, ?> yaml, Map<String, String> writers) {

    /** Runs with the rights of the repository on what a stranger has sent. */
    private static final String FOR_STRANGERS = "pull_request_target";

    /** Runs with rights after a run for a stranger, and may take nothing from it but data. */
    private static final String AFTER_STRANGERS = "workflow_run";

    private static final Pattern VERSIONED = Pattern.compile("uses: \\S+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+");

    static Workflow of(String text) {
        return of(text, Map.of());
    }

    static Workflow of(String text, Map<String, String> writers) {
        return new Workflow(text, (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text), writers);
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
        if (!WorkflowJob.isReadOnly(yaml.get("permissions"))) {
            faults.add("may do more than read: " + yaml.get("permissions"));
        }
        if (triggers().contains(FOR_STRANGERS)) {
            faults.add("runs for strangers: " + triggers());
        }
        if (text.contains("secrets")) {
            faults.add("uses secrets");
        }
        if (String.valueOf(yaml.get("env")).contains("token")) {
            faults.add("gives the token to all jobs");
        }
        jobs().flatMap(job -> job.faults().stream()).forEach(faults::add);
        jobs().flatMap(job -> job.faultsOfCaches(triggers()).stream()).forEach(faults::add);
        text.lines()
                .filter(line -> line.contains("uses: ") && line.matches(".*@[0-9a-f]{40}.*"))
                .filter(line -> !VERSIONED.matcher(line).find())
                .forEach(line -> faults.add("does not say which version it uses: " + line.strip()));
        return faults;
    }

    Stream<WorkflowJob> jobs() {
        boolean isAfterStrangers = triggers().contains(AFTER_STRANGERS);
        return ((Map<?, ?>) Objects.requireNonNull(yaml.get("jobs"), "jobs"))
                .entrySet().stream()
                        .map(job -> new WorkflowJob(
                                (Map<?, ?>) job.getValue(),
                                writers.getOrDefault(String.valueOf(job.getKey()), ""),
                                isAfterStrangers));
    }
}
