package org.leadershipcatalogue.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.leadershipcatalogue.check.FolderCheck;
import org.leadershipcatalogue.check.external.Asking;
import org.leadershipcatalogue.check.external.ExternalLink;
import org.leadershipcatalogue.check.external.ExternalLinks;
import org.leadershipcatalogue.check.external.Tally;
import org.leadershipcatalogue.config.ConfigReader;
import org.leadershipcatalogue.diagnostic.Counted;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.diagnostic.OutputFile;
import org.leadershipcatalogue.diagnostic.ReportFile;
import org.leadershipcatalogue.diagnostic.SetupException;
import org.leadershipcatalogue.url.Url;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code links}: checks the links of any folder of HTML, and says what is wrong at which line and column. */
@Command(description = "Checks the links of a folder of HTML.", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the options in
final class LinksCommand implements Callable<Integer> {

    /** Nobody has this name (RFC 6761), so that no absolute URL counts as one of the folder. */
    private static final String NOWHERE = "https://folder.invalid/";

    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "the folder to check")
    private Path folder;

    @Option(
            names = "--site-url",
            paramLabel = "URL",
            description = "where the folder is published, so that absolute URLs of the site are checked in the folder")
    private @Nullable String siteUrl;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "write the findings to a file ending in .json, .sarif or .xml")
    private @Nullable Path report;

    @Option(names = "--github", description = "print the findings as workflow annotations")
    private boolean asAnnotations;

    @Option(
            names = "--source",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "holds jbake.properties with the keys of external links (default: ${DEFAULT-VALUE})")
    private Path source;

    @Mixin
    private ExternalOptions external;

    LinksCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Optional<ReportFile> reportFile = Optional.ofNullable(report).map(ReportFile::at);
        reportFile.map(ReportFile::output).ifPresent(OutputFile::requireWritable);
        Findings findings = new Findings();
        PrintWriter out = spec.commandLine().getOut();
        Optional<Asking> asking = external.asking(source, clock, out);
        FolderCheck.Result result = new FolderCheck(findings).check(folder, root(), asking.isPresent());
        asking.ifPresent(how -> out.println(ask(how, result.externals(), findings)));
        FindingsOutput.print(findings.sorted(), asAnnotations, out);
        out.println(Counted.of(result.links(), "URL") + " on " + Counted.of(result.pages(), "page") + "; "
                + result.externals().size() + " of other sites");
        out.flush();
        reportFile.ifPresent(file -> file.write(findings.sorted()));
        return (findings.hasErrors() ? ExitCode.CONTENT_PROBLEMS : ExitCode.FINE).number();
    }

    private Tally ask(Asking asking, List<ExternalLink> links, Findings findings) {
        return new ExternalLinks(asking, new ConfigReader(findings).readLinks(source), findings).check(links);
    }

    private Url root() {
        String written = siteUrl == null ? NOWHERE : siteUrl;
        Url url = Url.parse(written)
                .filter(Url::isHttp)
                .orElseThrow(() -> new SetupException(
                        "“" + written + "” is not the URL of a site; write it as in https://example.org/folder/."));
        String path = url.path();
        return Url.parse(path.endsWith("/") ? path : path + "/", url).orElseThrow();
    }
}
