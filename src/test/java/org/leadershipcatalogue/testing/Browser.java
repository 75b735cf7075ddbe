package org.leadershipcatalogue.testing;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * A real browser, as a visitor's: Chromium without a window, driven by chromedriver, both taken from the PATH. Where
 * they are missing the tests are skipped with a sentence, except on a machine that says {@code CI=true}.
 */
public final class Browser implements AutoCloseable {

    /** Says at each start that it does not know this version's own protocol, of which little is used here. */
    private static final Logger VERSIONS = Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration GLANCE = Duration.ofMillis(20);

    /** How chromedriver says that an element is stale when the page goes while it looks at it. */
    private static final String GONE = "Node with given id does not belong to the document";

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts a browser, or skips the test. */
    public static Browser start() {
        VERSIONS.setLevel(Level.SEVERE);
        Chromium chromium = Chromium.required();
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions()
                .setBinary(chromium.browser().toFile())
                .addArguments(
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--no-first-run",
                        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1");
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromium.driver().toFile())
                .usingAnyFreePort()
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    /** A new tab, in which nothing of the earlier pages is left: neither a moment nor a zone. */
    public Browser fresh() {
        String old = driver.getWindowHandle();
        String tab = driver.switchTo().newWindow(WindowType.TAB).getWindowHandle();
        driver.switchTo().window(old).close();
        driver.switchTo().window(tab);
        return this;
    }

    /** From the next page on it is this moment, and stays so. */
    public Browser at(Instant moment) {
        driver.executeCdpCommand(
                "Page.addScriptToEvaluateOnNewDocument",
                Map.of("source", "Date.now = () => " + moment.toEpochMilli() + ";"));
        return this;
    }

    /** The visitor's own time zone, such as {@code America/New_York}. */
    public Browser in(String zone) {
        driver.executeCdpCommand("Emulation.setTimezoneOverride", Map.of("timezoneId", zone));
        return this;
    }

    /** The width of the screen in CSS pixels. */
    public Browser wide(int pixels) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    /** From the next page on the browser is a phone of the middle range on a slow mobile network, with an empty cache. */
    public Browser asSlowPhone() {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand("Network.setCacheDisabled", Map.of("cacheDisabled", true));
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", false, "latency", 150, "downloadThroughput", 200_000, "uploadThroughput", 90_000));
        driver.executeCdpCommand("Emulation.setCPUThrottlingRate", Map.of("rate", 4));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 412, "height", 823, "deviceScaleFactor", 1.75, "mobile", true));
        return this;
    }

    /** What the page has loaded, itself first: address and bytes on the line, headers included. */
    public Map<String, Long> loaded() {
        Object entries = driver.executeScript("""
            return [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
              .map((entry) => entry.name + " " + entry.transferSize);
            """);
        Map<String, Long> loaded = new LinkedHashMap<>();
        for (Object entry : entries instanceof List<?> list ? list : List.of()) {
            String[] words = String.valueOf(entry).split(" ", 2);
            loaded.put(URI.create(words[0]).getPath(), Long.valueOf(words[1]));
        }
        return loaded;
    }

    /** How far the page's parts have moved while it was loaded: the sum of layout shifts, 0 when nothing has moved. */
    public double shifted() {
        Object sum = driver.executeAsyncScript("""
            const done = arguments[0];
            let sum = 0;
            new PerformanceObserver((list) => list.getEntries().forEach((entry) => { sum += entry.value; }))
              .observe({ type: "layout-shift", buffered: true });
            requestAnimationFrame(() => setTimeout(() => done(sum), 100));
            """);
        return sum instanceof Number number ? number.doubleValue() : -1;
    }

    /** From the next page on no script is run. */
    public Browser withoutScript() {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        return this;
    }

    /** Types into what has the focus, key by key: text, or {@link org.openqa.selenium.Keys}. */
    public Browser press(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
        return this;
    }

    public Browser click(String selector) {
        driver.findElement(By.cssSelector(selector)).click();
        return this;
    }

    public Browser back() {
        driver.navigate().back();
        return this;
    }

    /** Where the visitor is, from the path on. */
    public String address() {
        URI url = URI.create(driver.getCurrentUrl());
        return url.getRawPath()
                + (url.getRawQuery() == null ? "" : "?" + url.getRawQuery())
                + (url.getRawFragment() == null ? "" : "#" + url.getRawFragment());
    }

    /** The words of what has the focus, or its id where it has none. */
    public String focused() {
        WebElement element = driver.switchTo().activeElement();
        return element.getText().isEmpty() ? String.valueOf(element.getDomProperty("id")) : element.getText();
    }

    /** What an expression of JavaScript comes to, as text. */
    public String value(String expression) {
        return String.valueOf(driver.executeScript("return " + expression));
    }

    /** Waits until the words that can be seen are these, at most ten seconds; returns what was seen last. */
    public List<String> awaited(String selector, List<String> expected) {
        return await(() -> seen(selector).equals(expected)) ? expected : seen(selector);
    }

    /** Waits until an expression comes to this, at most ten seconds; returns what it came to last. */
    public String awaitedValue(String expression, String expected) {
        return await(() -> value(expression).equals(expected)) ? expected : value(expression);
    }

    /** The milliseconds from the start of a script until the results of the search have been painted. */
    public long measured(String script) {
        Object time = driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                const field = document.querySelector('[name=q]');
                const type = (words) => {
                  field.value = words;
                  field.dispatchEvent(new Event('input', { bubbles: true }));
                };
                const start = performance.now();
                new MutationObserver((changes, observer) => {
                  observer.disconnect();
                  requestAnimationFrame(() => setTimeout(() => done(Math.round(performance.now() - start))));
                }).observe(document.querySelector('.search-results'), { childList: true });
                """ + script);
        return time instanceof Number number ? number.longValue() : -1;
    }

    /** Waits until an element can be seen. */
    public Browser await(String selector) {
        await(() -> !seen(selector).isEmpty());
        return this;
    }

    /**
     * Whether it came; what does not come is told by the test, which says what is seen instead. A page that is loaded
     * again may be another one a moment later: what came is not asked for twice.
     */
    private static boolean await(BooleanSupplier wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        boolean hasCome = holds(wanted);
        while (!hasCome && System.nanoTime() < end) {
            LockSupport.parkNanos(GLANCE.toNanos());
            hasCome = holds(wanted);
        }
        return hasCome;
    }

    private static boolean holds(BooleanSupplier wanted) {
        try {
            return wanted.getAsBoolean();
        } catch (StaleElementReferenceException changedMeanwhile) {
            return false;
        } catch (WebDriverException fault) {
            if (String.valueOf(fault.getMessage()).contains(GONE)) {
                return false;
            }
            throw fault;
        }
    }

    /** From the next page on as on paper. */
    public Browser printed() {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        return this;
    }

    /** Pages of this origin may use the clipboard, as they may while a visitor looks at them. */
    public Browser mayUseTheClipboard(URI origin) {
        List<String> permissions = List.of("clipboardReadWrite", "clipboardSanitizedWrite");
        driver.executeCdpCommand(
                "Browser.grantPermissions", Map.of("origin", origin.toString(), "permissions", permissions));
        return this;
    }

    /** What was copied. */
    public String clipboard() {
        return String.valueOf(
                driver.executeAsyncScript("navigator.clipboard.readText().then(arguments[arguments.length - 1])"));
    }

    /** Whether the top of the first of the elements is on the screen. */
    public boolean isOnScreen(String selector) {
        return Boolean.TRUE.equals(driver.executeScript("""
            const top = document.querySelector(arguments[0]).getBoundingClientRect().top;
            return top >= 0 && top < innerHeight;\
            """, selector));
    }

    /** A window of 1280 by 1024 pixels in which everything is shown four times as large. */
    public Browser enlarged() {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 320, "height", 256, "deviceScaleFactor", 4, "mobile", false));
        return this;
    }

    /** The colours that the visitor’s system asks for; nothing moves meanwhile. */
    public Browser in(Colours colours) {
        List<Map<String, String>> wishes = List.of(
                Map.of("name", "prefers-color-scheme", "value", colours == Colours.DARK ? "dark" : "light"),
                Map.of("name", "forced-colors", "value", colours == Colours.FORCED ? "active" : "none"),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"));
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "", "features", wishes));
        return this;
    }

    /** From the next page on scripts are run again. */
    public Browser withScript() {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        return this;
    }

    /** From the next page on a script is run at the start of each. */
    public Browser onEveryPage(String script) {
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
        return this;
    }

    /** Runs a script in the page, which no policy of the page forbids. */
    public Browser run(String script) {
        driver.executeScript(script);
        return this;
    }

    /** The lines that a script of the tests comes to: a resource in the folder “browser”. */
    public List<String> lines(String resource, Object... arguments) {
        Object lines = driver.executeScript(script(resource), arguments);
        return lines instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static String script(String resource) {
        try (InputStream bytes = requireNonNull(Browser.class.getResourceAsStream("/browser/" + resource), resource)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** The page as it is printed on A4, as a PDF. */
    public byte[] print() {
        Map<String, Object> paper = Map.of("paperWidth", 8.27, "paperHeight", 11.69);
        Object data = driver.executeCdpCommand("Page.printToPDF", paper).get("data");
        return Base64.getDecoder().decode(String.valueOf(data));
    }

    public Browser open(URI url) {
        driver.get(url.toString());
        return this;
    }

    /** The words of the elements that can be seen. */
    public List<String> seen(String selector) {
        return elements(selector)
                .filter(WebElement::isDisplayed)
                .map(WebElement::getText)
                .toList();
    }

    /** Points at an element and clicks there, as a mouse does. */
    public Browser point(String selector) {
        WebElement element = driver.findElement(By.cssSelector(selector));
        new Actions(driver)
                .scrollToElement(element)
                .moveToElement(element)
                .click()
                .perform();
        return this;
    }

    /** Puts the focus on an element. */
    public Browser focus(String selector) {
        driver.executeScript("document.querySelector(arguments[0]).focus()", selector);
        return this;
    }

    /** Chooses from a select element, by the words of the option. */
    public Browser choose(String selector, String words) {
        elements(selector + " option")
                .filter(option -> option.getText().equals(words))
                .forEach(WebElement::click);
        return this;
    }

    public Browser forward() {
        driver.navigate().forward();
        return this;
    }

    public Browser reload() {
        driver.navigate().refresh();
        return this;
    }

    /** The text of the elements, seen or not. */
    public List<String> texts(String selector) {
        return elements(selector)
                .map(element ->
                        String.valueOf(element.getDomProperty("textContent")).strip())
                .toList();
    }

    /** The mark-up of the elements, seen or not. */
    public List<String> markup(String selector) {
        return elements(selector)
                .map(element -> String.valueOf(element.getDomProperty("outerHTML")))
                .toList();
    }

    /** By how many CSS pixels the page is wider than the screen. */
    public long beyondTheEdge() {
        Object width = driver.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return width instanceof Number number ? number.longValue() : -1;
    }

    /** What the browser complained of: scripts that failed, files that are missing, policies that were broken. */
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    private Stream<WebElement> elements(String selector) {
        return driver.findElements(By.cssSelector(selector)).stream();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
