package org.leadershipcatalogue.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.leadershipcatalogue.schema.StarterFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code new}: writes the file a new entry begins with, and says what is to be filled in. */
@Command(description = "Writes a file for a new entry, with its fields explained.", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the options in
final class NewCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "TYPE", description = "what it is, such as programme or event")
    private String type;

    @Parameters(index = "1", paramLabel = "TITLE", description = "its title, in quotation marks")
    private String title;

    @Option(
            names = "--source",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "holds content/ (default: ${DEFAULT-VALUE})")
    private Path source;

    @Option(
            names = "--slug",
            paramLabel = "NAME",
            defaultValue = "",
            description = "the name of the file, without .adoc (default: the words of the title)")
    private String slug;

    @Override
    public Integer call() {
        String words = NewEntry.title(title);
        NewEntry entry = NewEntry.of(source, type, words, slug);
        StarterFile starter = new StarterFile(entry.type());
        entry.write(starter.text(words));
        PrintWriter out = spec.commandLine().getOut();
        out.println("Now edit " + source.resolve(entry.path()));
        if (!starter.blanks().isEmpty()) {
            out.println("Fill in: " + String.join(", ", starter.blanks()));
        }
        out.println("It is a draft: visitors do not see it until you remove the line :jbake-status: draft");
        out.flush();
        return ExitCode.FINE.number();
    }
}
