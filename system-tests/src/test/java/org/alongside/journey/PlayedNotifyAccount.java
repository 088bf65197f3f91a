package org.alongside.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.UUID;
import org.alongside.kit.Browser;
import org.alongside.kit.Demo;
import org.alongside.kit.Portal;
import org.alongside.platform.tenancy.Call;
import org.alongside.server.files.SecretFile;
import org.alongside.server.partners.HttpRequestSeen;
import org.alongside.server.partners.PlayedHttp;

/** An account of the installation at GOV.UK Notify, which is played. */
final class PlayedNotifyAccount {

    private static final double A_MINUTE = 60_000;
    private static final String WORRY = "He is alone all day, said the turquoise kingfisher.";

    private final PlayedHttp notify;

    private PlayedNotifyAccount(PlayedHttp notify) {
        this.notify = notify;
    }

    /** Has a key, which lies where the portal looks for it. */
    static PlayedNotifyAccount at(PlayedHttp notify, Path credentials) {
        String service = UUID.randomUUID().toString();
        String secret = UUID.randomUUID().toString();
        notify.notify.knows(service, secret);
        try {
            Path ours = Files.createDirectories(credentials.resolve(Call.NATIONAL.toString()),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            SecretFile.write(ours.resolve("notify-key"), "alongside-" + service + "-" + secret);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PlayedNotifyAccount(notify);
    }

    Map<String, String> settings() {
        return Map.of("ALONGSIDE_NOTIFY", "http://localhost:" + notify.port(),
                "ALONGSIDE_NOTIFY_TEMPLATE", UUID.randomUUID().toString());
    }

    /** At whatever hour: who has to act hears of a worry, and nothing of what it says. */
    void carriesAnUrgentNudge(Portal portal) {
        String lead = Demo.in("safeguarding", Demo.KENT).email();
        try (Browser browser = Browser.withoutScript(portal)) {
            browser.open("/kent/worry");
            browser.page().locator("#words").fill(WORRY);
            browser.pressAndArrive("Send");
            browser.page().waitForCondition(() -> notify.notify.taken().stream().anyMatch(one -> one.text().contains(lead)),
                    new Page.WaitForConditionOptions().setTimeout(A_MINUTE));
        }
        assertThat(notify.notify.taken()).extracting(HttpRequestSeen::text).allSatisfy(text -> assertThat(text)
                .contains("\"personalisation\":{}").doesNotContain("kingfisher", "alone"));
    }
}
