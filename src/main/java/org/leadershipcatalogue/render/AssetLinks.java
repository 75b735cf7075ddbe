package org.leadershipcatalogue.render;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.UnaryOperator;
import org.leadershipcatalogue.diagnostic.Nearest;
import org.leadershipcatalogue.document.Asset;
import org.leadershipcatalogue.document.Assets;

/**
 * How templates name an asset: {@code ${assets["css/site.css"]}} is the address of the file as pages load it. A name that
 * is not known is a fault of the template; those that were asked for are kept, so that these alone are published.
 */
final class AssetLinks implements TemplateHashModel {

    private final Assets assets;
    private final UnaryOperator<String> hrefs;
    private final Set<String> used = new ConcurrentSkipListSet<>();

    /** A template names an asset that does not exist. */
    static final class UnknownAsset extends TemplateModelException {
        private final String name;
        private final String hint;

        UnknownAsset(String name, String hint) {
            super("“" + name + "” is not among the assets");
            this.name = name;
            this.hint = hint;
        }

        String name() {
            return name;
        }

        String hint() {
            return hint;
        }
    }

    /** @param hrefs how an address is written in pages */
    AssetLinks(Assets assets, UnaryOperator<String> hrefs) {
        this.assets = assets;
        this.hrefs = hrefs;
    }

    @Override
    public TemplateModel get(String name) throws TemplateModelException {
        Asset asset = assets.named(name).orElseThrow(() -> new UnknownAsset(name, hint(name)));
        used.add(name);
        return new SimpleScalar(hrefs.apply(asset.address()));
    }

    private String hint(String name) {
        String hint = Nearest.hint(name, assets.names());
        return hint.isEmpty() ? "correct the name, or add the file to assets/" : hint;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    /** The names that pages have asked for. */
    SortedSet<String> used() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(used));
    }
}
