package org.alongside.integration.accreditedlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.accreditation.register.AccreditationStatus;
import org.alongside.accreditation.register.Availability;
import org.alongside.accreditation.register.BrokerEntry;
import org.alongside.accreditation.register.BrokerNumber;
import org.alongside.accreditation.register.Contact;
import org.alongside.accreditation.register.Experience;
import org.alongside.accreditation.register.Language;
import org.alongside.accreditation.register.LegalForm;
import org.alongside.accreditation.register.ListTable;
import org.alongside.accreditation.register.Price;
import org.alongside.accreditation.register.PriceBasis;
import org.alongside.accreditation.register.PublicFields;
import org.alongside.accreditation.register.WayOfCommunicating;
import org.alongside.integration.profile.Column;
import org.alongside.platform.area.AreaSummary;
import org.alongside.platform.money.Money;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Proves("R-INT-52")
class AccreditedListTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final AreaSummary KENT = new AreaSummary(UUID.randomUUID(), "E10000016", "KEN", "Kent",
            "Kent County Council", "kent", "South East", true);
    private static final PublicFields EVERYTHING = new PublicFields("=Zoë, \"Z\"", LegalForm.CIC, "Words\nof mine",
            "Margate", EnumSet.of(Language.ENGLISH), EnumSet.allOf(WayOfCommunicating.class),
            EnumSet.of(Experience.DEMENTIA), Set.of(), new Availability(true, true, true),
            new Price(PriceBasis.HOURLY, new Money(3550), true),
            new Contact("zoe@example.org", "+441632960123", "https://zoe.example.org/"), "none declared");

    @ParameterizedTest
    @EnumSource(AccreditationStatus.class)
    void what_we_write_is_what_the_file_promises(AccreditationStatus status) {
        assertThat(AccreditedList.faults(file(broker(status, EVERYTHING), broker(status, PublicFields.NONE)), DAY)).isEmpty();
    }

    @Test
    void its_columns_are_those_of_the_feed_in_their_order() {
        String header = ListTable.forPrograms(KENT, List.of()).lines().findFirst().orElseThrow();

        assertThat(header.split(",")).containsExactly(
                AccreditedList.SCHEMA.columns().stream().map(Column::name).toArray(String[]::new));
    }

    @Test
    void every_row_says_that_the_list_is_voluntary() {
        assertThat(ListTable.forPrograms(KENT, List.of(broker(AccreditationStatus.ACTIVE, EVERYTHING))))
                .contains("People who are not on it may also act as brokers.");
    }

    @Test
    @Proves("R-INT-46")
    void a_program_gets_a_name_exactly_as_it_is() {
        assertThat(ListTable.forPrograms(KENT, List.of(broker(AccreditationStatus.ACTIVE, EVERYTHING))))
                .contains("\"=Zoë, \"\"Z\"\"\"").doesNotContain("'=");
    }

    @ParameterizedTest
    @CsvSource({"ACCREDITED, SUSPECT, accreditation_status", "2029-05-11, 2029-02-30, accredited_to",
        "2029-05-11, 2025-01-01, E306_DATE_ORDER", "CIC, ULO, legal_form", "35.50, 35.5.0, fee_from",
        "'People who', 'Only people who', voluntary_notice", "true, yes, taking_new_people"})
    void a_list_that_breaks_its_promise_is_found(String right, String wrong, String found) {
        String good = new String(file(broker(AccreditationStatus.ACTIVE, EVERYTHING)), StandardCharsets.UTF_8);
        assertThat(good).contains(right);

        assertThat(AccreditedList.faults(AccreditedList.bytes(good.replace(right, wrong)), DAY))
                .anySatisfy(fault -> assertThat(fault).contains(found));
    }

    @Test
    void a_list_that_was_cut_off_is_found() {
        String good = new String(file(broker(AccreditationStatus.ACTIVE, EVERYTHING)), StandardCharsets.UTF_8);

        assertThat(AccreditedList.faults(AccreditedList.bytes(good.substring(0, good.length() - 60)), DAY)).isNotEmpty();
    }

    private static byte[] file(BrokerEntry... brokers) {
        return AccreditedList.bytes(ListTable.forPrograms(KENT, Stream.of(brokers).toList()));
    }

    private static BrokerEntry broker(AccreditationStatus status, PublicFields fields) {
        LocalDate ended = Set.of(AccreditationStatus.ACTIVE, AccreditationStatus.SUSPENDED).contains(status) ? null
                : LocalDate.of(2026, 11, 1);
        return new BrokerEntry(UUID.randomUUID(), BrokerNumber.of("SB-7K2M9Q-4"), fields.publicName(), status,
                LocalDate.of(2026, 5, 12), LocalDate.of(2029, 5, 11), ended, LocalDate.of(2026, 5, 12), "CUR-1",
                "Kent Disabled People’s Group", false, false, fields, Instant.parse("2026-11-20T09:30:00.123456Z"));
    }
}
