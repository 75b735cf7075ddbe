package org.leadershipcatalogue.architecture.seeded.oldfile.publish;

import java.io.File;

/** A step that uses the old kind of file. */
public final class Drawer {

    public File file() {
        return new File("drawer");
    }
}
