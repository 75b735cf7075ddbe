package org.leadershipcatalogue.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.leadershipcatalogue.diagnostic.SetupException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** The program {@code catalogue}: finds the command, runs it, and turns its outcome into an exit code. */
@Command(
        name = "catalogue",
        description = "Builds and checks the leadership catalogue.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND")
public final class Main {

    /** What is said of a failure that nobody can mend in the content. */
    static final String FAULT = "The program failed; this is its own fault, not that of the content.";

    private static final Set<String> TAKES_ITS_TIME = Set.of("build", "links", "receive", "review");

    private Main() {}

    /** The version that the jar's manifest names. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"catalogue " + (version == null ? "(not packaged)" : version)};
        }
    }

    @SuppressWarnings("SystemExitOutsideMain") // this is main
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(printed(arguments), true);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Clock clock = Clock.systemUTC();
        Instant start = clock.instant();
        int code = run(arguments, out, err, clock, System.getenv());
        try {
            if (Boolean.getBoolean("catalogue.rehearsal")) {
                new Rehearsal(start, clock, System.getenv()).run(arguments);
            }
        } finally {
            System.exit(code);
        }
    }

    /** Where words go: on a terminal, which the launcher knows, with a line that says that the program still works. */
    private static Writer printed(String... arguments) {
        Writer out = new OutputStreamWriter(System.out, StandardCharsets.UTF_8);
        boolean isWatched = Boolean.getBoolean("catalogue.terminal")
                && arguments.length > 0
                && TAKES_ITS_TIME.contains(arguments[0]);
        return isWatched ? new WorkingLine(out).watched() : out;
    }

    /** Runs the program with everything it may know of the world, and returns its exit code. */
    static int run(String[] arguments, PrintWriter out, PrintWriter err, Clock clock, Map<String, String> environment) {
        CommandLine line = commands(clock, environment, arguments)
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(Main::wrongUsage)
                .setExecutionExceptionHandler(Main::failure);
        return arguments.length == 0 ? help(line) : execute(line, arguments);
    }

    /** The commands and their options; only one where that is asked for, since finding out the options takes a while. */
    static CommandLine commands(Clock clock, Map<String, String> environment, String... arguments) {
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        all.put("build", () -> new BuildCommand(clock, environment));
        all.put("links", () -> new LinksCommand(clock));
        all.put("new", NewCommand::new);
        all.put("receive", ReceiveCommand::new);
        all.put("preview", () -> new PreviewCommand(clock));
        all.put("review", ReviewCommand::new);
        if (arguments.length > 0 && all.containsKey(arguments[0])) {
            all.keySet().retainAll(Set.of(arguments[0]));
        }
        CommandLine line = new CommandLine(new Main());
        all.forEach((name, command) -> line.addSubcommand(name, command.get()));
        return line.registerConverter(Instant.class, Main::instant);
    }

    /** Runs a command; picocli hands exceptions to {@link #failure}, but not that the stack or the memory is full. */
    private static int execute(CommandLine line, String... arguments) {
        try {
            return line.execute(arguments);
        } catch (VirtualMachineError failure) {
            return unexpected(failure, line);
        }
    }

    private static Instant instant(String written) {
        try {
            return Instant.parse(written);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("“" + written + "” is not a moment such as 2023-09-28T13:00:00Z");
        }
    }

    private static int help(CommandLine line) {
        line.usage(line.getErr());
        return ExitCode.WRONG_SETUP.number();
    }

    private static int wrongUsage(ParameterException wrong, String[] arguments) {
        CommandLine line = wrong.getCommandLine();
        line.getErr().println(wrong.getMessage());
        line.getErr()
                .println(
                        "Try “catalogue " + (line.getParent() == null ? "" : line.getCommandName() + " ") + "--help”.");
        return ExitCode.WRONG_SETUP.number();
    }

    private static int failure(Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
        if (failure instanceof SetupException) {
            line.getErr().println(failure.getMessage());
            return ExitCode.WRONG_SETUP.number();
        }
        return unexpected(failure, line);
    }

    private static int unexpected(Throwable failure, CommandLine line) {
        line.getErr().println(FAULT);
        failure.printStackTrace(line.getErr());
        return ExitCode.UNEXPECTED_FAILURE.number();
    }
}
