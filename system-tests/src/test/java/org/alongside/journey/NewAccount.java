package org.alongside.journey;

import java.util.Locale;
import org.alongside.kit.Browser;

/** Nobody can do anything before they have one. */
final class NewAccount {

    private NewAccount() {
    }

    static void make(Browser browser, String name) {
        browser.open("/create-account").fill("Your name", name)
                .fill("Email address", name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@journeys.example")
                .fill("Password", "three green words together").pressAndArrive("Make my account");
    }
}
