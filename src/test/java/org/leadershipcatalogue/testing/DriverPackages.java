package org.leadershipcatalogue.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.manager.SeleniumManager;
import org.openqa.selenium.manager.SeleniumManagerOutput.Result;

/** Selenium’s own installer, which fetches a browser and the driver that fits it. */
final class DriverPackages {

    private static final List<String> ARGUMENTS = List.of("--browser", "chrome");

    Optional<Chromium> install(Supplier<Optional<Chromium>> lookUp) {
        try {
            Result result = SeleniumManager.getInstance().getBinaryPaths(ARGUMENTS);
            return Optional.of(new Chromium(Path.of(result.getBrowserPath()), Path.of(result.getDriverPath())));
        } catch (WebDriverException unreachable) {
            return lookUp.get();
        }
    }
}
