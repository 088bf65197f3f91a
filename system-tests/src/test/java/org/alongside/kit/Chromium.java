package org.alongside.kit;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one browser process of the suite; each {@link Browser} is a fresh profile in it. */
final class Chromium {

    private static final List<String> ARGUMENTS =
            List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-gpu");

    private Chromium() {
    }

    static com.microsoft.playwright.Browser running() {
        return Holder.BROWSER;
    }

    private static final class Holder {

        private static final com.microsoft.playwright.Browser BROWSER = start();

        private static com.microsoft.playwright.Browser start() {
            Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "stop-chromium"));
            String program = Optional.ofNullable(System.getenv("PORTAL_CHROMIUM")).orElse("/usr/bin/chromium");
            return playwright.chromium().launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(program)).setArgs(ARGUMENTS));
        }
    }
}
