package org.alongside.accreditation.register.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.alongside.accreditation.register.AWrittenEntry;
import org.alongside.accreditation.register.Contact;
import org.alongside.accreditation.register.Language;
import org.alongside.accreditation.register.PriceBasis;
import org.alongside.accreditation.register.PublicFields;
import org.alongside.accreditation.register.WayOfCommunicating;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.money.Money;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryReaderTest {

    @Test
    @Proves("R-ACC-96")
    void a_whole_entry_is_read() {
        PublicFields fields = read(AWrittenEntry.whole());

        assertThat(fields.ownWords()).isEqualTo("I listen first. <b>Really.</b>");
        assertThat(fields.languages()).containsExactly(Language.ENGLISH, Language.BRITISH_SIGN_LANGUAGE);
        assertThat(fields.ways()).containsExactly(WayOfCommunicating.BSL, WayOfCommunicating.HOME_VISITS);
        assertThat(fields.price().basis()).isEqualTo(PriceBasis.HOURLY);
        assertThat(fields.price().from()).isEqualTo(new Money(3550));
        assertThat(fields.contact())
                .isEqualTo(new Contact("ana@example.org", "+441632960123", "https://ana.example.org/"));
        assertThat(fields.availability().takingNewPeople()).isTrue();
    }

    @Test
    @Proves({"R-ACC-96", "B19"})
    void everything_that_is_missing_is_told_at_once() {
        assertThat(breaches(AWrittenEntry.empty())).containsExactlyInAnyOrder(
                "legalForm UNKNOWN_CHOICE", "takingNewPeople TAKING_NEW_PEOPLE_UNANSWERED", "email CONTACT_MISSING",
                "connectedProviders CONNECTED_PROVIDERS_UNANSWERED");
    }

    @Test
    @Proves("B15")
    void own_words_are_counted_as_people_count() {
        String longest = "🦽".repeat(1500);

        assertThat(read(AWrittenEntry.whole().ownWords(longest)).ownWords()).isEqualTo(longest);
        assertThat(breaches(AWrittenEntry.whole().ownWords(longest + "!"))).containsExactly("ownWords TEXT_TOO_LONG");
    }

    @Test
    @Proves("B07")
    void a_choice_is_never_guessed() {
        assertThat(breaches(AWrittenEntry.whole().languages("english"))).containsExactly("languages UNKNOWN_CHOICE");
    }

    @ParameterizedTest
    @CsvSource({"01632 960123, +441632960123", "(01632) 960-123, +441632960123", "+44 (0)1632 960123, +441632960123",
        "0044 1632 960123, +441632960123", "+33 1 23 45 67 89, +33123456789"})
    void a_telephone_number_is_kept_in_its_international_form(String written, String kept) {
        assertThat(read(AWrittenEntry.whole().phone(written)).contact().phone()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"999", "call me", "+44", "12345678901234567890"})
    void what_is_no_telephone_number_is_refused(String written) {
        assertThat(breaches(AWrittenEntry.whole().phone(written))).containsExactly("phone PHONE_NOT_VALID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana", "ana@example", "ana@@example.org", "a b@example.org", "ana@example..org", "=1+1@x"})
    void what_is_no_email_address_is_refused(String written) {
        assertThat(breaches(AWrittenEntry.whole().email(written))).containsExactly("email EMAIL_NOT_VALID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://ana.example.org", "javascript:alert(1)", "https://ana:secret@example.org",
        "https://localhost", "ana.example.org", "https://exa mple.org"})
    void only_a_safe_web_address_is_kept(String written) {
        assertThat(breaches(AWrittenEntry.whole().url(written))).containsExactly("url WEB_ADDRESS_NOT_VALID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "35.5", "35.555", "1e9", "∞", "10000", "thirty"})
    @Proves("B11")
    void a_price_is_pounds_and_pence(String written) {
        assertThat(breaches(AWrittenEntry.whole().priceFrom(written))).containsExactly("priceFrom PRICE_NOT_VALID");
    }

    @Test
    void an_amount_needs_its_basis() {
        assertThat(breaches(AWrittenEntry.whole().priceBasis(""))).containsExactly("priceBasis PRICE_WITHOUT_BASIS");
    }

    private static PublicFields read(AWrittenEntry written) {
        return EntryReader.read(written.done());
    }

    private static List<String> breaches(AWrittenEntry written) {
        return catchThrowableOfType(RuleBroken.class, () -> read(written)).breaches().stream()
                .map(breach -> breach.field() + " " + breach.rule().name()).toList();
    }
}
