package org.leadershipcatalogue.preview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.json.Json;
import org.leadershipcatalogue.model.London;
import org.leadershipcatalogue.model.SourcePath;

/** What the panel shows of a state, as JSON on one line. */
final class StatusJson {

    private final PreviewRequest request;
    private final Clock clock;

    StatusJson(PreviewRequest request, Clock clock) {
        this.request = request;
        this.clock = clock;
    }

    String of(State state) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("isBuilding", state.isBuilding());
        members.put("hasSite", state.hasSite());
        members.put("isLastGood", state.isLastGood() && state.hasSite());
        members.put("failure", state.failure());
        members.put("isEverything", state.choice().isEverything());
        members.put("day", state.choice().day().orElseGet(this::today).toString());
        members.put("today", today().toString());
        members.put("hidden", state.hidden());
        members.put(
                "findings",
                state.findings().stream()
                        .map(finding -> finding(finding, state.basePath()))
                        .toList());
        return Json.writeCompact(members);
    }

    private LocalDate today() {
        return London.day(request.now().orElseGet(clock::instant));
    }

    private static Map<String, Object> finding(Finding finding, String basePath) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("severity", finding.severity().word());
        members.put("place", finding.at().toString());
        members.put("message", finding.message());
        members.put("hint", finding.hint());
        members.put("rule", finding.rule().id());
        members.put("sentence", finding.rule().sentence());
        members.put("address", address(finding.at().file(), basePath));
        return members;
    }

    /** The page that a file becomes; empty where it becomes none of its own. */
    private static String address(String file, String basePath) {
        boolean isPage = file.startsWith("content/") && file.endsWith(".adoc") && !file.contains("/_");
        return isPage ? basePath + new SourcePath(file).address() : "";
    }
}
