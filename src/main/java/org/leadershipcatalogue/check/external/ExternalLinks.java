package org.leadershipcatalogue.check.external;

import java.net.InetAddress;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.jspecify.annotations.Nullable;
import org.leadershipcatalogue.check.external.ProvedLinks.Proof;
import org.leadershipcatalogue.config.LinkSettings;
import org.leadershipcatalogue.diagnostic.Findings;

/**
 * Checks links to other sites: {@code new ExternalLinks(asking, settings, findings).check(links)}. Each URL is asked
 * once, however many places it stands at.
 */
public final class ExternalLinks {

    private static final Duration LONGEST_QUESTION = Duration.ofSeconds(30);

    private final LinkSettings settings;
    private final ProvedLinks proved;
    private final Progress progress;
    private final World world;
    private final Findings findings;

    public ExternalLinks(Asking asking, LinkSettings settings, Findings findings) {
        this(asking, settings, World.real(asking.clock()), findings);
    }

    ExternalLinks(Asking asking, LinkSettings settings, World world, Findings findings) {
        this.settings = settings;
        this.proved = new ProvedLinks(asking.cache().path());
        this.progress = asking.progress();
        this.world = world;
        this.findings = findings;
    }

    /**
     * What lies outside of the program.
     *
     * @param names who knows the addresses of names
     * @param allowed private addresses that may be reached all the same; none but in tests
     * @param tls whom to trust
     * @param longest how long one question may take
     */
    record World(Pace pace, DnsResolver names, Predicate<InetAddress> allowed, SSLContext tls, Duration longest) {

        static World real(Clock clock) {
            try {
                return new World(
                        Pace.of(clock),
                        SystemDefaultDnsResolver.INSTANCE,
                        address -> false,
                        SSLContext.getDefault(),
                        LONGEST_QUESTION);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("this Java knows no TLS", e);
            }
        }
    }

    /** Checks the links, and says what was done for them. */
    public Tally check(List<ExternalLink> links) {
        Instant now = world.pace().now();
        IgnoredLinks ignored = new IgnoredLinks(settings.ignored(), now);
        SortedMap<String, List<ExternalLink>> pages = new TreeMap<>(links.stream()
                .filter(link -> !ignored.contains(link))
                .collect(Collectors.groupingBy(ExternalLink::page)));
        SortedMap<String, Proof> proofs = fresh(pages, now);
        int known = proofs.size();
        SortedMap<String, Boolean> questions = new TreeMap<>();
        pages.forEach((url, ofPage) -> {
            if (!proofs.containsKey(url)) {
                questions.put(url, asksForPlace(ofPage));
            }
        });
        AskingRound.Result asked = ask(questions, now);
        SortedMap<String, Outcome> outcomes = new TreeMap<>(asked.outcomes());
        outcomes.forEach((url, outcome) -> keep(proofs, url, outcome, now));
        proved.write(proofs);
        proofs.forEach((url, proof) -> outcomes.put(url, proof.found()));
        pages.forEach((url, ofPage) -> report(ofPage, outcomes.get(url)));
        findings.addAll(ignored.findings());
        int urls = (int) links.stream().map(ExternalLink::page).distinct().count();
        return new Tally(urls, asked.asked(), known, urls - pages.size());
    }

    private static boolean asksForPlace(List<ExternalLink> links) {
        return links.stream().anyMatch(link -> !link.fragment().isEmpty());
    }

    /** What need not be asked again; of URLs that are no longer linked nothing is kept. */
    private SortedMap<String, Proof> fresh(Map<String, List<ExternalLink>> pages, Instant now) {
        SortedMap<String, Proof> fresh = new TreeMap<>();
        proved.read().forEach((url, proof) -> {
            List<ExternalLink> links = pages.getOrDefault(url, List.of());
            boolean isUnread = proof.found().places().kind() == Places.Kind.UNREAD;
            if (!links.isEmpty() && proof.isFresh(url, now) && !(isUnread && asksForPlace(links))) {
                fresh.put(url, proof);
            }
        });
        return fresh;
    }

    private AskingRound.Result ask(SortedMap<String, Boolean> questions, Instant now) {
        if (questions.isEmpty()) {
            return AskingRound.Result.NOTHING;
        }
        GuardedResolver resolver = new GuardedResolver(world.names(), world.allowed());
        Gate gate = new Gate(settings.ports(), world.allowed());
        try (Asker asker = new Asker(resolver, world.tls(), world.longest())) {
            return new AskingRound(asker::ask, gate, world.pace(), progress)
                    .ask(questions, now.plus(settings.budget()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the check of external links was stopped", stopped);
        }
    }

    private static void keep(SortedMap<String, Proof> proofs, String url, Outcome outcome, Instant now) {
        if (outcome instanceof Outcome.Fine fine) {
            proofs.put(url, new Proof(now.truncatedTo(ChronoUnit.SECONDS), fine));
        }
    }

    private void report(List<ExternalLink> links, @Nullable Outcome outcome) {
        for (ExternalLink link : links) {
            if (outcome == null) {
                findings.add(Verdicts.notReached(link, settings.budget().toMinutes()));
            } else {
                Verdicts.of(link, outcome).ifPresent(findings::add);
            }
        }
    }
}
