package org.leadershipcatalogue.check;

import java.util.Collection;
import java.util.Optional;
import org.leadershipcatalogue.diagnostic.Nearest;
import org.leadershipcatalogue.model.SiteAddress;

/**
 * The address of a site that was probably meant: {@code /img/logo.png} for {@code img/lgo.png}. What all names of a kind
 * have in common, such as {@code .png}, makes no two of them alike.
 */
final class NearestAddress {

    private NearestAddress() {}

    /** The address of the file whose name is nearest to this one, among those of its kind. */
    static Optional<String> of(String file, Collection<String> files) {
        String address = SiteAddress.of(file);
        String ending = ending(address);
        return Nearest.to(
                        withoutEnding(address, ending),
                        files.stream()
                                .map(SiteAddress::of)
                                .filter(other -> ending(other).equals(ending))
                                .map(other -> withoutEnding(other, ending))
                                .toList())
                .map(near -> near + ending);
    }

    private static String ending(String address) {
        String name = address.substring(address.lastIndexOf('/') + 1);
        return name.isEmpty() ? "/" : name.substring(name.contains(".") ? name.lastIndexOf('.') : name.length());
    }

    private static String withoutEnding(String address, String ending) {
        return address.substring(0, address.length() - ending.length());
    }
}
