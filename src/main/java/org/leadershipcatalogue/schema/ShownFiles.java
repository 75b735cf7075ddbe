package org.leadershipcatalogue.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.leadershipcatalogue.document.ConvertedPage;
import org.leadershipcatalogue.document.HeaderField;
import org.leadershipcatalogue.document.PublishedFiles;
import org.leadershipcatalogue.document.SourceTree;
import org.leadershipcatalogue.document.StaticFile;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.SourcePath;

/**
 * The files beside the pages that visitors see. A file is hidden with its entries: when those that name it, and the one
 * in whose own folder it lies ({@code programmes/x/plan.pdf} of {@code programmes/x.adoc}), are hidden, all of them.
 */
public final class ShownFiles {

    private static final String ROOT = "content/";
    private static final String PAGE = ".adoc";
    private static final String INDEX = "/index.adoc";

    /** The files of the tree without those that belong to nothing but what the catalogue hides. */
    public PublishedFiles of(SourceTree tree, List<ConvertedPage> pages, Catalogue catalogue) {
        if (pages.stream().allMatch(page -> catalogue.whyHidden(page.path()).isEmpty())) {
            return new PublishedFiles(tree.files(), tree.assets());
        }
        Map<String, Boolean> isHidden = new HashMap<>();
        Set<String> ofHidden = new HashSet<>();
        Set<String> ofShown = new HashSet<>();
        for (ConvertedPage page : pages) {
            boolean hidden = catalogue.whyHidden(page.path()).isPresent();
            folder(page.path()).ifPresent(folder -> isHidden.put(folder, hidden));
            named(page).forEach((hidden ? ofHidden : ofShown)::add);
        }
        for (StaticFile file : tree.files()) {
            owner(file.path(), isHidden).ifPresent(hidden -> (hidden ? ofHidden : ofShown).add(file.path()));
        }
        ofHidden.removeAll(ofShown);
        List<StaticFile> shown = new ArrayList<>(tree.files());
        shown.removeIf(file -> ofHidden.contains(file.path()));
        return new PublishedFiles(shown, tree.assets());
    }

    /** The folder that is an entry's own; those of types, and content/ itself, belong to many. */
    private static Optional<String> folder(String page) {
        String folder = page.endsWith(INDEX)
                ? page.substring(0, page.length() - INDEX.length())
                : page.substring(0, page.length() - PAGE.length());
        boolean isShared = folder.length() < ROOT.length()
                || EntryType.ofFolder(folder.substring(ROOT.length())).isPresent();
        return isShared ? Optional.empty() : Optional.of(folder);
    }

    /** Whether the entry is hidden in whose folder a file lies: the innermost counts. */
    private static Optional<Boolean> owner(String file, Map<String, Boolean> folders) {
        String folder = file;
        while (folder.indexOf('/') > 0) {
            folder = folder.substring(0, folder.lastIndexOf('/'));
            if (folders.containsKey(folder)) {
                return Optional.ofNullable(folders.get(folder));
            }
        }
        return Optional.empty();
    }

    private static Stream<String> named(ConvertedPage page) {
        List<String> fields = ContentTypes.of(new SourcePath(page.path()).id().type()).fields().stream()
                .filter(field -> field.kind() instanceof Kind.FilePath)
                .map(FieldSpec::name)
                .toList();
        Stream<String> inHeader = page.fields().stream()
                .filter(field -> fields.contains(field.name()))
                .map(HeaderField::value);
        Stream<String> inBody = page.links().stream().map(link -> link.target().split("[?#]", 2)[0]);
        return Stream.concat(inHeader, inBody).map(target -> source(target, page.path()));
    }

    private static String source(String target, String page) {
        return target.startsWith("/") ? "content" + target : SourcePath.named(target, page);
    }
}
