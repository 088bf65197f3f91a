package org.alongside.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.concurrent.Flow;
import org.alongside.kit.Accessibility;
import org.alongside.kit.Answer;
import org.alongside.kit.Browser;
import org.alongside.kit.Demo;
import org.alongside.kit.Portal;
import org.alongside.kit.Things;
import org.alongside.testing.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody chooses a film of 200 MB where 20 are the most: they are told so in a sentence, not by a broken connection. */
@Proves("B17")
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class LargeUploadIT {

    private static final long MEGABYTE = 1024 * 1024;
    private static final int FILM = 200;
    private static final Path FILE = Path.of("target", "film.mp4").toAbsolutePath();
    private static final Demo.Person PERSON = Demo.in("scene-drafting", Demo.KENT);

    /** The scenery makes the person too, so it is played before anybody signs in. */
    private static String page;

    @BeforeAll
    static void somebody_who_applies_and_a_film() throws IOException {
        page = "/kent/accreditation/apply/evidence?code=" + Things.in(Demo.KENT, "code");
        Files.deleteIfExists(FILE);
        try (RandomAccessFile film = new RandomAccessFile(FILE.toFile(), "rw")) {
            film.setLength(FILM * MEGABYTE);
        }
    }

    @Test
    void without_script_the_answer_to_200_MB_is_a_page() {
        try (Browser browser = Browser.withoutScript()) {
            browser.knownAs(PERSON).open(page).fill("What shall we call it?", "My film");
            browser.page().setInputFiles("#file", FILE);
            browser.press("Add it");

            assertThat(browser.heading()).isEqualTo("This is too large to send");
            assertThat(browser.text()).contains("A file may be up to 20 MB. Nothing was stored.");
        }
    }

    @Test
    void with_script_it_is_said_before_anything_is_sent() {
        try (Browser browser = Browser.withScript()) {
            browser.knownAs(PERSON).open(page).fill("What shall we call it?", "My film");
            browser.page().setInputFiles("#file", FILE);

            assertThat(browser.page().locator("[role=alert]").first().innerText())
                    .isEqualTo("This file is 200 MB. It may be up to 20 MB. Choose a smaller one.");
            assertThat(browser.page().inputValue("#file")).isEmpty();
            assertThat(browser.page().inputValue("#title")).isEqualTo("My film");
            assertThat(Accessibility.faults(browser)).isEmpty();
            assertThat(browser.complaints()).isEmpty();
        }
    }

    /** Whatever program sends it, and whether or not it says beforehand how much it is. */
    @Test
    void a_program_gets_its_answer_too() {
        byte[] piece = new byte[(int) MEGABYTE];
        Arrays.fill(piece, (byte) 'x');
        BodyPublisher unknown = BodyPublishers.ofByteArrays(Collections.nCopies(FILM, piece));
        BodyPublisher known = new BodyPublisher() {
            @Override
            public long contentLength() {
                return FILM * MEGABYTE;
            }

            @Override
            public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
                unknown.subscribe(subscriber);
            }
        };
        for (BodyPublisher body : new BodyPublisher[] {known, unknown}) {
            Answer answer = Portal.underTest().visitor(PERSON).postOnce(page, "application/x-www-form-urlencoded", body);
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.heading()).isEqualTo("This is too large to send");
        }
    }
}
