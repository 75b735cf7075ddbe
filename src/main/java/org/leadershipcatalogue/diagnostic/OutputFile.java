package org.leadershipcatalogue.diagnostic;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that a run writes at its end; what would keep it from being written is found out before any work is done.
 *
 * @param kind what it is to a person: {@code report}
 * @param path where it goes; its folder is made when it is missing
 */
public record OutputFile(String kind, Path path) {

    /** Refuses a file that cannot be written. */
    public void requireWritable() {
        if (Files.isDirectory(path)) {
            throw refusal("“" + path + "” is a folder");
        }
        Path nearest = path.toAbsolutePath().normalize();
        if (!Files.exists(nearest)) {
            nearest = nearestThatExists(nearest);
            if (!Files.isDirectory(nearest)) {
                throw refusal("“" + nearest + "” is not a folder");
            }
        }
        if (!Files.isWritable(nearest)) {
            throw refusal("you may not write to “" + nearest + "”");
        }
    }

    private static Path nearestThatExists(Path path) {
        Path parent = path.getParent();
        return parent == null || Files.exists(path) ? path : nearestThatExists(parent);
    }

    /** Refuses a file in a folder that is replaced as a whole, where it would be lost or change what is published. */
    public void requireOutside(Path output) {
        if (path.toAbsolutePath().normalize().startsWith(output.toAbsolutePath().normalize())) {
            throw new SetupException("The " + kind + " “" + path + "” lies in the output “" + output
                    + "”, which is replaced; name a place outside it.");
        }
    }

    private SetupException refusal(String reason) {
        return new SetupException("The " + kind + " “" + path + "” cannot be written: " + reason + ".");
    }
}
