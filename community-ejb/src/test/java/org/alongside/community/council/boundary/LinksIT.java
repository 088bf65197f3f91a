package org.alongside.community.council.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.alongside.community.council.ABudget;
import org.alongside.community.council.AllocationBatch;
import org.alongside.community.council.AllocationRow;
import org.alongside.community.council.AllocationRule;
import org.alongside.community.council.AllocationsReceived;
import org.alongside.community.council.LinkDetails;
import org.alongside.community.council.LinkOutcome;
import org.alongside.community.council.LinkRule;
import org.alongside.community.council.LinkStatus;
import org.alongside.community.council.LinkTaken;
import org.alongside.community.policy.PolicyValue;
import org.alongside.community.policy.control.Policies;
import org.alongside.community.policy.entity.PolicyChange;
import org.alongside.platform.contracts.PersonLinkEnded;
import org.alongside.platform.contracts.PersonLinked;
import org.alongside.platform.error.RuleBroken;
import org.alongside.testing.Proves;
import org.alongside.testing.Somebody;
import org.alongside.testing.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LinksIT {

    @RegisterExtension
    static final Store STORE = Store.of("community");

    private final Linked kent = new Linked(STORE);
    private final UUID asha = Somebody.named("Asha");
    private final UUID ben = Somebody.named("Ben");

    @Test
    @Proves("F13")
    void what_is_sent_is_sealed_and_forgotten_when_the_council_has_answered() {
        UUID request = kent.ask(asha);

        assertThat(toBeSent(request)).hasValueSatisfying(sent -> {
            assertThat(sent.dateOfBirth()).isEqualTo(LocalDate.of(1980, 2, 3));
            assertThat(sent.postcode()).isEqualTo("ME14 1XQ");
        });
        assertThat(details(request)).isNotEmpty().doesNotContain("Patel", "1980", "ME14");
        answer(request, LinkOutcome.NO_MATCH, null);
        assertThat(toBeSent(request)).isEmpty();
        assertThat(details(request)).isEmpty();
        assertThat(mine(asha).status()).isEqualTo(LinkStatus.NO_MATCH);
        assertThat(mine(asha).mayAsk()).isTrue();
    }

    @Test
    @Proves({"R-INT-70", "F13"})
    void nothing_is_sent_without_a_yes_or_after_it_was_taken_back() {
        assertThatThrownBy(() -> kent.as(asha, wired -> {
            wired.get(LinkWithCouncil.class).ask(new AskForLink(UUID.randomUUID(), "Patel", "Asha", LocalDate.of(1980, 2, 3),
                    "ME14 1XQ", "", "", false));
            return null;
        })).isInstanceOf(RuleBroken.class).hasMessageContaining("NOT_AGREED");

        UUID request = kent.ask(asha);
        List<Object> sent = kent.as(asha, wired -> {
            wired.get(LinkWithCouncil.class).stop(new StopLink(UUID.randomUUID()));
            return List.copyOf(wired.sent());
        });
        assertThat(sent).singleElement().isInstanceOf(PersonLinkEnded.class);
        assertThat(toBeSent(request)).isEmpty();
    }

    @Test
    @Proves("R-INT-04")
    void an_nhs_number_is_kept_and_sent_only_where_the_area_lets_people_give_it() {
        assertThat(toBeSent(kent.ask(asha)).orElseThrow().nhsNumber()).as("off, whatever is given").isEmpty();

        kent.council(wired -> {
            LocalDate today = LocalDate.now(Linked.CLOCK);
            PolicyChange on = new PolicyChange(PolicyValue.NHS_NUMBER, 1, today, Somebody.named("Cole"), today,
                    Linked.CLOCK.instant());
            on.confirm(Somebody.named("Dean"), today, Linked.CLOCK.instant());
            wired.get(Policies.class).add(on);
            return null;
        });
        UUID ben = Somebody.named("Ben");
        assertThat(toBeSent(kent.ask(ben)).orElseThrow().nhsNumber()).isEqualTo("9990000018");
    }

    @Test
    @Proves({"AC-I11", "R-INT-25"})
    void a_confirmed_link_is_told_to_those_who_hold_what_waits_for_it() {
        UUID request = kent.ask(asha);

        PersonLinked linked = kent.council(wired -> {
            wired.get(ReceiveLinks.class).answer(new AnswerLink(UUID.randomUUID(), request, LinkOutcome.CONFIRMED, "0004711"));
            assertThat(wired.toldTo(asha)).containsExactly("You are linked with your council");
            return (PersonLinked) wired.sent().get(0);
        });

        assertThat(linked.laPersonId()).isEqualTo("0004711");
        assertThat(linked.personId()).isEqualTo(asha);
    }

    @Test
    @Proves({"R-INT-29", "R-INT-30"})
    void the_same_answer_again_changes_nothing_and_another_one_is_refused() {
        UUID request = kent.link(asha, "0004711");

        assertThat(kent.<Integer>council(wired -> {
            wired.get(ReceiveLinks.class).answer(new AnswerLink(UUID.randomUUID(), request, LinkOutcome.CONFIRMED, "0004711"));
            return wired.sent().size();
        })).isZero();
        assertThat(answer(request, LinkOutcome.CONFIRMED, "0004711")).isEqualTo(LinkTaken.REPEATED);
        assertThat(answer(request, LinkOutcome.CONFIRMED, "0004712").rule()).isEqualTo(LinkRule.ANOTHER_ANSWER_BEFORE);
        assertThat(answer(request, LinkOutcome.REFUSED, null).rule()).isEqualTo(LinkRule.ANOTHER_ANSWER_BEFORE);
        assertThat(mine(asha).status()).isEqualTo(LinkStatus.CONFIRMED);
    }

    @Test
    @Proves("R-INT-04")
    void an_identifier_leads_to_one_person() {
        kent.link(asha, "0004711");
        UUID request = kent.ask(ben);
        assertThat(answer(request, LinkOutcome.CONFIRMED, "0004711").rule()).isEqualTo(LinkRule.IDENTIFIER_TAKEN);
        assertThat(mine(ben).status()).isEqualTo(LinkStatus.REQUESTED);
    }

    @Test
    @Proves("R-INT-70")
    void an_answer_that_comes_after_it_was_taken_back_is_refused_and_one_nobody_asked_for_waits() {
        UUID request = kent.ask(asha);
        kent.as(asha, wired -> {
            wired.get(LinkWithCouncil.class).stop(new StopLink(UUID.randomUUID()));
            return null;
        });
        assertThat(answer(request, LinkOutcome.CONFIRMED, "0004711").rule()).isEqualTo(LinkRule.NOT_IN_FORCE);
        assertThat(mine(asha).status()).isEqualTo(LinkStatus.WITHDRAWN);
        assertThat(answer(UUID.randomUUID(), LinkOutcome.CONFIRMED, "0004711"))
                .isEqualTo(LinkTaken.waiting(LinkRule.NO_SUCH_REQUEST));
    }

    @Test
    @Proves("R-INT-05")
    void what_names_a_merged_identifier_means_the_kept_one_however_often_it_was_merged() {
        kent.link(asha, "1");
        receive(ABudget.row(1, "1", "A", 1));

        council(links -> links.merge(new MergeIds(UUID.randomUUID(), "1", "2")));
        council(links -> links.merge(new MergeIds(UUID.randomUUID(), "2", "3")));

        assertThat(receive(ABudget.row(1, "1", "A", 2), ABudget.row(2, "3", "B", 1)).applied()).isEqualTo(2);
        assertThat(kent.money(asha).budgets()).hasSize(2);
    }

    @Test
    @Proves("R-INT-05")
    void two_people_are_not_merged_by_a_file() {
        kent.link(asha, "1");
        kent.link(ben, "2");
        assertThat(council(links -> links.merge(new MergeIds(UUID.randomUUID(), "1", "2"))).rule())
                .isEqualTo(LinkRule.TWO_PEOPLE_MERGED);
        assertThat(mine(asha).isLinked()).isTrue();
    }

    @Test
    @Proves({"R-INT-05", "E311"})
    void what_is_about_either_of_two_who_were_mixed_up_waits_until_somebody_says_who_is_who() {
        kent.link(asha, "1");
        receive(ABudget.row(1, "1", "A", 1));
        council(links -> links.split(new SplitIds(UUID.randomUUID(), "1", "2")));
        assertThat(council(links -> links.split(new SplitIds(UUID.randomUUID(), "1", "2")))).isEqualTo(LinkTaken.REPEATED);
        assertThat(council(links -> links.merge(new MergeIds(UUID.randomUUID(), "1", "9"))).rule())
                .as("who is who comes first").isEqualTo(LinkRule.MIXED_UP);

        assertThat(kent.money(asha).budgets()).as("nothing is shown").isEmpty();
        assertThat(receive(ABudget.row(1, "1", "B", 1), ABudget.row(2, "2", "C", 1)).outcomes())
                .extracting(one -> one.rule()).containsOnly(AllocationRule.SPLIT_UNDECIDED);

        PersonLinked again = kent.as(ben, wired -> {
            SortOutMixUps desk = wired.get(SortOutMixUps.class);
            desk.assign(new AssignLink(UUID.randomUUID(), desk.open().get(0).splitId(), true));
            return (PersonLinked) wired.sent().get(0);
        });
        assertThat(again.laPersonId()).isEqualTo("2");
        assertThat(receive(ABudget.row(2, "2", "C", 1)).applied()).isEqualTo(1);
        assertThat(kent.money(asha).budgets()).extracting(one -> one.reference()).containsExactly("C");
    }

    private AllocationsReceived receive(AllocationRow... rows) {
        return kent.council(wired -> wired.get(ReceiveAllocations.class)
                .receive(new AllocationBatch(UUID.randomUUID(), ABudget.KENT, false), Stream.of(rows)));
    }

    private LinkTaken answer(UUID request, LinkOutcome outcome, String identifier) {
        return council(links -> links.answer(new AnswerLink(UUID.randomUUID(), request, outcome, identifier)));
    }

    private LinkTaken council(Function<ReceiveLinks, LinkTaken> says) {
        return kent.council(wired -> says.apply(wired.get(ReceiveLinks.class)));
    }

    private Optional<LinkDetails> toBeSent(UUID request) {
        return kent.council(wired -> wired.get(ReceiveLinks.class).toBeSent(request));
    }

    private LinkView mine(UUID person) {
        return kent.as(person, wired -> wired.get(LinkWithCouncil.class).mine());
    }

    /** As it stands in the table. */
    private String details(UUID request) {
        return STORE.in(kent.area, em -> (String) em.createNativeQuery(
                        "select details from community.person_link where id = cast(?1 as uuid)")
                .setHint("eclipselink.jdbc.allow-native-sql-query", true).setParameter(1, request.toString()).getSingleResult());
    }
}
