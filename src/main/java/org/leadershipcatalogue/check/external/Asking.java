package org.leadershipcatalogue.check.external;

import java.time.Clock;
import org.leadershipcatalogue.diagnostic.OutputFile;

/**
 * How a run asks other sites.
 *
 * @param cache the file that keeps what was proved; it need not exist
 * @param clock the time as it passes, which is not the moment a site is built for
 * @param progress hears how far the asking has come
 */
public record Asking(OutputFile cache, Clock clock, Progress progress) {}
