package org.alongside.accreditation.register.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.alongside.accreditation.register.AWrittenEntry;
import org.alongside.accreditation.register.AccreditationStatus;
import org.alongside.accreditation.register.BrokerEntry;
import org.alongside.accreditation.register.GrantedCondition;
import org.alongside.accreditation.register.Language;
import org.alongside.accreditation.register.PublicFields;
import org.alongside.accreditation.register.RegisterPage;
import org.alongside.accreditation.register.RegisterSearch;
import org.alongside.accreditation.register.WayOfCommunicating;
import org.alongside.accreditation.register.entity.Accreditation;
import org.alongside.accreditation.register.entity.RegisterEntry;
import org.alongside.platform.error.RuleBroken;
import org.alongside.testing.Proves;
import org.alongside.testing.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RegisterIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @RegisterExtension
    static final Store store = Store.of("accreditation");
    private ARegister here;

    @BeforeEach
    void empty() {
        here = ARegister.of(store, "kent");
    }

    @Test
    @Proves({"R-ACC-96", "R-ACC-98"})
    void a_new_broker_is_on_the_list_with_what_needs_no_confirmation_and_nothing_else() {
        Accreditation ana = here.broker("Ana O'Neill");

        BrokerEntry entry = only(search(RegisterSearch.EVERYBODY));
        assertThat(entry.title()).isEqualTo("Ana O'Neill");
        assertThat(entry.number()).isEqualTo(ana.number());
        assertThat(entry.status()).isEqualTo(AccreditationStatus.ACTIVE);
        assertThat(entry.since()).isEqualTo("2026-05-12");
        assertThat(entry.until()).isEqualTo("2029-05-11");
        assertThat(entry.bodyName()).isEqualTo("Northshire Accreditation Group");
        assertThat(entry.fields()).isEqualTo(PublicFields.NONE);
    }

    @Test
    @Proves("R-ACC-96")
    void what_a_broker_publishes_comes_back_as_it_was_written() {
        PublicFields fields = EntryReader.read(AWrittenEntry.whole().done());
        here.broker("Ana O'Neill", fields);

        assertThat(only(search(RegisterSearch.EVERYBODY)).fields()).isEqualTo(fields);
    }

    @Test
    @Proves("R-ACC-95")
    void every_facet_has_to_hold() {
        Accreditation ana = here.broker("Ana", EntryReader.read(AWrittenEntry.whole().done()));
        here.broker("Ben", EntryReader.read(AWrittenEntry.whole().publicName("").languages("ENGLISH", "WELSH").done()));

        assertThat(numbers(search(languages(Language.ENGLISH)))).hasSize(2);
        assertThat(numbers(search(languages(Language.BRITISH_SIGN_LANGUAGE)))).containsExactly(ana.number().value());
        assertThat(numbers(search(languages(Language.BRITISH_SIGN_LANGUAGE, Language.WELSH)))).isEmpty();
    }

    @Test
    @Proves({"R-ACC-95", "B27"})
    void a_name_is_found_by_how_its_words_begin_without_accents_or_apostrophes() {
        here.broker("Zoë O’Neill-Żak");

        for (String text : List.of("zoe", "ZO", "o'ne", "oneill", "żak zoë", "zak")) {
            assertThat(numbers(search(text))).as(text).hasSize(1);
        }
        for (String text : List.of("neill", "_oe", "zoe x", "' or 1=1 --", "zo\\")) {
            assertThat(numbers(search(text))).as(text).hasSize(text.equals("zo\\") ? 1 : 0);
        }
        assertThatThrownBy(() -> search("z")).isInstanceOf(RuleBroken.class).hasMessageContaining("NAME_TOO_SHORT");
        assertThatThrownBy(() -> search("z_e%")).isInstanceOf(RuleBroken.class).hasMessageContaining("NAME_TOO_SHORT");
    }

    @Test
    @Proves("R-ACC-95")
    void pages_follow_each_other_without_a_repeat_in_one_order_all_day() {
        Set<String> everybody = new HashSet<>();
        for (int i = 0; i < 45; i++) {
            everybody.add(here.broker("Broker " + i).number().value());
        }
        List<String> walked = new ArrayList<>();
        for (int page = 1; page <= 3; page++) {
            RegisterPage one = search(RegisterSearch.EVERYBODY.onPage(page));
            assertThat(one.total()).isEqualTo(45);
            walked.addAll(numbers(one));
        }

        assertThat(walked).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(everybody);
        assertThat(numbers(search(RegisterSearch.EVERYBODY))).isEqualTo(walked.subList(0, 20));
        assertThat(numbers(searchOn(TODAY.plusDays(1), RegisterSearch.EVERYBODY))).isNotEqualTo(walked.subList(0, 20));
        assertThat(search(RegisterSearch.EVERYBODY.onPage(99)).page()).isEqualTo(3);
    }

    @Test
    @Proves({"R-ACC-95", "R-ACC-97"})
    void who_left_is_found_by_exact_name_or_number_only_and_advertises_no_more() {
        Accreditation ana = here.broker("Ana Brook", EntryReader.read(AWrittenEntry.whole().publicName("").done()));
        here.in(em -> {
            Accreditation left = new Accreditations(em).get(ana.id());
            left.relinquish(NOW);
            ARegister.register(em).follow(left, "Ana Brook", NOW);
            return null;
        });

        assertThat(numbers(search(RegisterSearch.EVERYBODY))).isEmpty();
        assertThat(numbers(search("ana"))).isEmpty();
        BrokerEntry found = only(search("Ana Brook"));
        assertThat(found.status()).isEqualTo(AccreditationStatus.RELINQUISHED);
        assertThat(found.endedOn()).isEqualTo("2026-11-22");
        assertThat(found.fields()).isEqualTo(PublicFields.NONE);
        assertThat(shown(ana, TODAY)).isTrue();
        assertThat(shown(ana, TODAY.plusMonths(12))).isTrue();
        assertThat(shown(ana, TODAY.plusMonths(12).plusDays(1))).isFalse();
    }

    @Test
    @Proves({"R-ACC-67", "R-ACC-75", "R-ACC-95"})
    void who_is_suspended_is_found_by_name_says_nothing_more_and_the_past_is_kept() {
        Accreditation ana = here.broker("Ana Brook", EntryReader.read(AWrittenEntry.whole().publicName("").done()));
        change(ana, one -> one.suspend(NOW));

        assertThat(numbers(search(RegisterSearch.EVERYBODY))).isEmpty();
        BrokerEntry found = only(search("Ana Brook"));
        assertThat(found.status()).isEqualTo(AccreditationStatus.SUSPENDED);
        assertThat(found.fields()).isEqualTo(PublicFields.NONE);
        assertThat(listedOn(ana, TODAY)).isFalse();
        assertThat(listedOn(ana, TODAY.minusDays(1))).isTrue();

        change(ana, one -> one.endSuspension(NOW.plus(30, ChronoUnit.DAYS)));
        assertThat(numbers(search(RegisterSearch.EVERYBODY))).hasSize(1);
        assertThat(listedOn(ana, TODAY.plusDays(29))).isFalse();
        assertThat(listedOn(ana, TODAY.plusDays(30))).isTrue();
    }

    @Test
    void after_a_year_not_even_the_exact_name_finds_who_left() {
        Accreditation ana = here.broker("Ana Brook");
        here.in(em -> {
            Accreditation left = new Accreditations(em).get(ana.id());
            left.relinquish(NOW);
            ARegister.register(em).follow(left, "Ana Brook", NOW);
            return null;
        });
        here.in(em -> {
            ARegister.register(em).forgetOld(TODAY.plusMonths(13));
            return null;
        });

        assertThat(numbers(search("Ana Brook"))).isEmpty();
    }

    @Test
    @Proves("R-ACC-99")
    void a_limited_entry_is_in_the_list_as_number_and_status_and_has_no_name() {
        Accreditation ana = here.broker("Ana Brook", EntryReader.read(AWrittenEntry.whole().done()));
        here.in(em -> ARegister.register(em).limit(ARegister.entry(em, ana), true, NOW));

        assertThat(numbers(search("ana"))).isEmpty();
        assertThat(numbers(search(languages(Language.ENGLISH)))).isEmpty();
        BrokerEntry entry = only(search(RegisterSearch.EVERYBODY));
        assertThat(entry.title()).isEqualTo(ana.number().value());
        assertThat(entry.name()).isEmpty();
        assertThat(entry.since()).isNull();
        assertThat(entry.fields()).isEqualTo(PublicFields.NONE);
    }

    @Test
    @Proves("R-ACC-60")
    void what_has_run_out_is_found_once_and_in_the_order_it_did() {
        Accreditation first = here.broker("First");
        Accreditation second = here.broker("Second");

        assertThat(here.list(em -> new Accreditations(em).runOutBefore(LocalDate.of(2029, 5, 11)))).isEmpty();
        here.in(em -> {
            Accreditations all = new Accreditations(em);
            List<Accreditation> over = all.runOutBefore(LocalDate.of(2029, 5, 12));
            assertThat(over).extracting(Accreditation::id).containsExactlyInAnyOrder(first.id(), second.id());
            over.forEach(one -> one.expire(Instant.parse("2029-05-11T23:00:00Z")));
            return null;
        });
        assertThat(here.list(em -> new Accreditations(em).runOutBefore(LocalDate.of(2029, 6, 1)))).isEmpty();
    }

    @Test
    void granted_again_the_number_stays_and_the_gap_shows() {
        Accreditation ana = here.broker("Ana");
        here.in(em -> {
            Accreditation again = new Accreditations(em).get(ana.id());
            again.relinquish(NOW);
            again.grant(ARegister.decision(NOW.plusSeconds(86_400 * 30L),
                    List.of(new GrantedCondition("Read the local safeguarding procedure", true, LocalDate.of(2027, 3, 1)))));
            ARegister.register(em).follow(again, "Ana", NOW);
            return null;
        });

        BrokerEntry entry = only(search(RegisterSearch.EVERYBODY));
        assertThat(entry.number()).isEqualTo(ana.number());
        assertThat(entry.since()).isEqualTo("2026-12-22");
        assertThat(entry.withConditions()).isTrue();
        Accreditation now = here.in(em -> {
            Accreditation found = new Accreditations(em).get(ana.id());
            assertThat(found.inForceOn(LocalDate.of(2026, 11, 21))).isTrue();
            assertThat(found.inForceOn(LocalDate.of(2026, 11, 22))).isFalse();
            assertThat(found.conditions()).hasSize(1);
            return found;
        });
        assertThat(now.status()).isEqualTo(AccreditationStatus.ACTIVE);
    }

    @Test
    @Proves("R-ACC-96")
    void a_condition_that_is_not_public_shows_not_even_as_a_fact() {
        Accreditation ana = here.broker("Ana");
        here.in(em -> {
            Accreditation again = new Accreditations(em).get(ana.id());
            again.relinquish(NOW);
            again.grant(ARegister.decision(NOW.plusSeconds(86_400 * 30L),
                    List.of(new GrantedCondition("Between the broker and the body", false, LocalDate.of(2027, 3, 1)))));
            ARegister.register(em).follow(again, "Ana", NOW);
            return null;
        });

        assertThat(only(search(RegisterSearch.EVERYBODY)).withConditions()).isFalse();
    }

    @Test
    @Proves({"R-ACC-91", "4.3"})
    void the_size_of_an_area_is_counted_from_its_list_and_not_from_who_ever_was_accredited() {
        here.broker("Ana");
        here.broker("Ben");
        Accreditation gone = here.broker("Cas");
        here.in(em -> new Accreditations(em).get(gone.id()).relinquish(NOW));

        int running = here.in(em -> new Accreditations(em).running());
        assertThat(running).isEqualTo(2);
    }

    @Test
    void the_database_refuses_terms_that_overlap() {
        Accreditation ana = here.broker("Ana");

        assertThatThrownBy(() -> here.in(em -> {
            Accreditation found = new Accreditations(em).get(ana.id());
            found.expire(Instant.parse("2030-01-01T00:00:00Z"));
            found.grant(ARegister.decision(Instant.parse("2029-05-11T10:00:00Z"), List.of()));
            em.flush();
            return null;
        })).hasMessageContaining("terms_never_overlap");
    }

    @Test
    @Proves({"R-ACC-100", "AC-A70"})
    void the_register_next_door_knows_nothing_of_it() {
        Accreditation ana = here.broker("Ana Brook", EntryReader.read(AWrittenEntry.whole().done()));
        ARegister nextDoor = ARegister.of(store, "medway");

        RegisterPage list = nextDoor.in(em -> ARegister.register(em).search(RegisterSearch.EVERYBODY, order(nextDoor)));
        assertThat(list.total()).isZero();
        assertThat(nextDoor.maybe(em -> ARegister.register(em).shown(ana.number(), TODAY))).isEmpty();
        assertThat(nextDoor.maybe(em -> new RegisterEntries(em).find(ana.id()))).isEmpty();
        assertThat(nextDoor.list(em -> new RegisterEntries(em).all(Set.of(ana.id())))).isEmpty();
        assertThat(nextDoor.maybe(em -> new Accreditations(em).numbered(ana.number()))).isEmpty();
        assertThat(nextDoor.maybe(em -> new Accreditations(em).ofPerson(ana.personId()))).isEmpty();
        assertThat(nextDoor.list(em -> new RegisterEntries(em).shownSince(LocalDate.MIN.withYear(1)))).isEmpty();
    }

    @Test
    @Proves("R-ACC-100")
    void a_number_alone_leads_to_its_areas_and_a_person_keeps_one_number() {
        Accreditation ana = here.broker("Ana");
        UUID medway = ARegister.of(store, "medway").area();
        here.in(em -> {
            Brokers brokers = new Brokers(em);
            brokers.standsIn(ana.number(), medway);
            brokers.standsIn(ana.number(), medway);
            assertThat(brokers.numberOf(ana.personId(), NOW)).isEqualTo(ana.number());
            return null;
        });

        assertThat(here.list(em -> new Brokers(em).areasOf(ana.number()))).containsExactlyInAnyOrder(here.area(), medway);
    }

    @Test
    void the_stamp_of_a_register_changes_with_every_change() {
        Accreditation ana = here.broker("Ana");
        String before = here.in(em -> new RegisterEntries(em).stamp());
        here.publish(ana, EntryReader.read(AWrittenEntry.whole().done()));

        String after = here.in(em -> new RegisterEntries(em).stamp());
        assertThat(after).isNotEqualTo(before);
    }

    private static RegisterSearch languages(Language... languages) {
        return new RegisterSearch("", EnumSet.copyOf(List.of(languages)), Set.<WayOfCommunicating>of(), Set.of(), Set.of(),
                Set.of(), false, false, false, false, 1);
    }

    private RegisterPage search(String text) {
        return search(new RegisterSearch(text, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false, false, false,
                false, 1));
    }

    private RegisterPage search(RegisterSearch search) {
        return searchOn(TODAY, search);
    }

    private RegisterPage searchOn(LocalDate day, RegisterSearch search) {
        return here.in(em -> ARegister.register(em).search(search, DailyShuffle.of(here.area(), day)));
    }

    private void change(Accreditation accreditation, Consumer<Accreditation> how) {
        here.in(em -> {
            Accreditation found = new Accreditations(em).lock(accreditation.id());
            how.accept(found);
            ARegister.register(em).follow(found, "Ana Brook", NOW);
            return null;
        });
    }

    private boolean listedOn(Accreditation accreditation, LocalDate day) {
        return here.in(em -> StatusOnDay.of(ARegister.entry(em, accreditation),
                new Accreditations(em).get(accreditation.id()), day, NOW.plus(60, ChronoUnit.DAYS)).onTheList());
    }

    private boolean shown(Accreditation accreditation, LocalDate day) {
        return here.in(em -> ARegister.register(em).shown(accreditation.number(), day).map(RegisterEntry::id).isPresent());
    }

    private static DailyShuffle order(ARegister register) {
        return DailyShuffle.of(register.area(), TODAY);
    }

    private static BrokerEntry only(RegisterPage page) {
        assertThat(page.entries()).hasSize(1);
        return page.entries().get(0);
    }

    private static List<String> numbers(RegisterPage page) {
        return page.entries().stream().map(entry -> entry.number().value()).toList();
    }
}
