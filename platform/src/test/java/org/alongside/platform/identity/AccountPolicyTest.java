package org.alongside.platform.identity;

import static org.alongside.platform.identity.IdentityRule.EMAIL_NOT_AN_ADDRESS;
import static org.alongside.platform.identity.IdentityRule.NAME_MISSING;
import static org.alongside.platform.identity.IdentityRule.NAME_TOO_LONG;
import static org.alongside.platform.identity.IdentityRule.PASSWORD_TOO_COMMON;
import static org.alongside.platform.identity.IdentityRule.PASSWORD_TOO_LONG;
import static org.alongside.platform.identity.IdentityRule.PASSWORD_TOO_SHORT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.Rule;
import org.alongside.platform.identity.control.AccountPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountPolicyTest {

    private static final String NAME = "Siân O’Brien-Łukasz 🌻";
    private static final String EMAIL = "sian@example.org";
    private static final String PASSWORD = "a few plain words";

    @Test
    void ordinary_answers_are_accepted() {
        assertThat(rules(NAME, EMAIL, PASSWORD)).isEmpty();
    }

    @Test
    void every_gap_is_named_at_once() {
        assertThat(rules(" ", null, "")).containsExactly(NAME_MISSING, EMAIL_NOT_AN_ADDRESS, PASSWORD_TOO_SHORT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sian", "sian@", "@example.org", "sian@example", "si an@example.org", "sian@exam ple.org",
        "sian@example.org, ben@example.org", "sian@@example.org", "sian@example..org"})
    void what_cannot_be_an_address_is_refused(String email) {
        assertThat(rules(NAME, email, PASSWORD)).containsExactly(EMAIL_NOT_AN_ADDRESS);
    }

    @Test
    void a_password_may_be_long_but_not_endless() {
        assertThat(rules(NAME, EMAIL, "x".repeat(128))).isEmpty();
        assertThat(rules(NAME, EMAIL, "x".repeat(129))).containsExactly(PASSWORD_TOO_LONG);
    }

    @Test
    void the_first_guesses_are_refused_whatever_their_case() {
        assertThat(rules(NAME, EMAIL, "Password123")).containsExactly(PASSWORD_TOO_COMMON);
    }

    @Test
    void a_name_is_measured_in_letters_not_in_bytes() {
        assertThat(rules("🌻".repeat(120), EMAIL, PASSWORD)).isEmpty();
        assertThat(rules("🌻".repeat(121), EMAIL, PASSWORD)).containsExactly(NAME_TOO_LONG);
    }

    private static List<Rule> rules(String name, String email, String password) {
        return AccountPolicy.check(name, email, password).stream().map(Breach::rule).toList();
    }
}
