package org.leadershipcatalogue.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParameterException;

/**
 * A job of a workflow, and what would be wrong with it.
 *
 * @param yaml what it says
 * @param mayWrite the one thing it may write; empty when it may only read
 * @param isAfterStrangers whether it has rights and a stranger’s run came before it
 */
record WorkflowJob(Map<?, ?> yaml, String mayWrite, boolean isAfterStrangers) {

    private static final Pattern PINNED = Pattern.compile("[\\w.-]+/[\\w./-]+@[0-9a-f]{40}");
    private static final String PROGRAM = "target/catalogue";
    private static final String SCRIPTS = ".ci/";

    /** What starts runs whose commit has been merged, or chosen by somebody who may write. */
    private static final Set<String> OF_MAIN = Set.of("push", "schedule", "workflow_dispatch");

    private static final Pattern SAVE = Pattern.compile("actions/cache(/save)?@.*");
    private static final Pattern RESTORE = Pattern.compile("actions/cache(/restore)?@.*");
    private static final String DEFAULT_BRANCH = "${{ github.event.repository.default_branch }}";

    static boolean isReadOnly(@Nullable Object permissions) {
        return permissions instanceof Map<?, ?> map
                && map.values().stream().allMatch(right -> right.equals("read") || right.equals("none"));
    }

    List<String> faults() {
        List<String> faults = new ArrayList<>();
        if (yaml.containsKey("permissions") && !isAllowed(yaml.get("permissions"))) {
            faults.add("has a job that may do more than read: " + yaml.get("permissions"));
        }
        if (!yaml.containsKey("timeout-minutes")) {
            faults.add("has a job without an end");
        }
        if (String.valueOf(yaml.get("env")).contains("token")) {
            faults.add("gives the token to all steps");
        }
        for (Object step : (Collection<?>) Objects.requireNonNull(yaml.get("steps"), "steps")) {
            faults.addAll(faultsOfStep((Map<?, ?>) step));
        }
        return faults;
    }

    /** What it would keep for others, or take over from them: a run that publishes reads no cache, one for strangers writes none. */
    List<String> faultsOfCaches(Set<String> triggers) {
        List<String> faults = new ArrayList<>();
        for (Map<?, ?> step : steps(RESTORE)) {
            if (triggers.contains("push")) {
                faults.add("publishes what is not made of its sources alone: " + with(step, "path"));
            }
        }
        for (Map<?, ?> step : steps(SAVE)) {
            if (!OF_MAIN.containsAll(triggers)) {
                faults.add("keeps what a stranger may have made: " + with(step, "path"));
            }
        }
        return faults;
    }

    /** The steps that keep something for later runs. */
    List<Map<?, ?>> saves() {
        return steps(SAVE);
    }

    /** The steps that take over what earlier runs have kept. */
    List<Map<?, ?>> restores() {
        return steps(RESTORE);
    }

    private List<Map<?, ?>> steps(Pattern action) {
        List<Map<?, ?>> steps = new ArrayList<>();
        for (Object step : (Collection<?>) Objects.requireNonNull(yaml.get("steps"), "steps")) {
            if (action.matcher(String.valueOf(((Map<?, ?>) step).get("uses"))).matches()) {
                steps.add((Map<?, ?>) step);
            }
        }
        return steps;
    }

    /** What a step hands to its action. */
    static String with(Map<?, ?> step, String name) {
        return step.get("with") instanceof Map<?, ?> with ? String.valueOf(with.get(name)) : "";
    }

    private boolean isAllowed(@Nullable Object permissions) {
        return isReadOnly(permissions) || (permissions instanceof Map<?, ?> map && writesOnlyWhatItMay(map));
    }

    private boolean writesOnlyWhatItMay(Map<?, ?> permissions) {
        return permissions.entrySet().stream()
                .allMatch(right -> right.getValue().equals("read")
                        || (right.getValue().equals("write") && right.getKey().equals(mayWrite)));
    }

    private List<String> faultsOfStep(Map<?, ?> step) {
        Object action = step.get("uses");
        return action == null
                ? faultsOfScript(String.valueOf(step.get("run")))
                : faultsOfAction(action.toString(), step.get("with") instanceof Map<?, ?> with ? with : Map.of());
    }

    private List<String> faultsOfAction(String action, Map<?, ?> with) {
        List<String> faults = new ArrayList<>();
        if (!PINNED.matcher(action).matches()) {
            faults.add("uses what may change: " + action);
        }
        if (action.startsWith("actions/checkout@")) {
            faults.addAll(faultsOfCheckout(with));
        }
        if (with.containsKey("run-id")) {
            faults.add("unpacks what another run has made: " + with.get("run-id"));
        }
        return faults;
    }

    private List<String> faultsOfCheckout(Map<?, ?> with) {
        List<String> faults = new ArrayList<>();
        if (isAfterStrangers && (!DEFAULT_BRANCH.equals(with.get("ref")) || with.containsKey("repository"))) {
            faults.add("may check out what a stranger has sent: " + with.get("ref"));
        }
        if (!mayWrite.equals("contents") && !Boolean.FALSE.equals(with.get("persist-credentials"))) {
            faults.add("leaves the token on the disk");
        }
        return faults;
    }

    private List<String> faultsOfScript(String script) {
        List<String> faults = new ArrayList<>();
        if (script.contains("${{")) {
            faults.add("puts words of others into a script: " + script);
        }
        for (String line : script.lines().map(String::strip).toList()) {
            if (!mayWrite.isEmpty() && !line.startsWith(SCRIPTS)) {
                faults.add("does more than one script with the right to write: " + line);
            }
            if (line.startsWith(SCRIPTS) && !Files.isExecutable(Path.of(line.split(" ", -1)[0]))) {
                faults.add("runs what does not exist: " + line);
            }
            if (line.startsWith(PROGRAM)) {
                faults.addAll(faultsOfCommand(line));
            }
        }
        return faults;
    }

    /** What the program would say of how it is called. */
    static List<String> faultsOfCommand(String line) {
        String[] arguments = Arrays.stream(line.split("\\s+")).skip(1).toArray(String[]::new);
        try {
            Main.commands(Clock.systemUTC(), Map.of()).parseArgs(arguments);
            return List.of();
        } catch (ParameterException wrong) {
            return List.of("runs what does not exist: " + wrong.getMessage());
        }
    }
}
