package org.alongside.community.settlement.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.person.DoneFor;
import org.alongside.community.person.Matter;
import org.alongside.community.person.NewRepresentation;
import org.alongside.community.person.RepresentativeType;
import org.alongside.community.person.TriedFirst;
import org.alongside.community.person.control.Representations;
import org.alongside.community.person.entity.ActForPerson;
import org.alongside.community.person.entity.Representation;
import org.alongside.community.person.entity.SupportToDecide;
import org.alongside.community.pool.SpendCategory;
import org.alongside.community.pool.boundary.PledgeMoney;
import org.alongside.community.settlement.ClawbackStatus;
import org.alongside.community.settlement.boundary.AnswerClawback;
import org.alongside.community.settlement.boundary.KeepClawbacks;
import org.alongside.community.settlement.boundary.RecordClawback;
import org.alongside.community.settlement.boundary.SweepSettlements;
import org.alongside.community.spend.ShareAnswer;
import org.alongside.community.spend.ShareRule;
import org.alongside.community.spend.SpendRule;
import org.alongside.community.spend.SpendStatus;
import org.alongside.community.spend.SpendWanted;
import org.alongside.community.spend.WantedShare;
import org.alongside.community.spend.boundary.AnswerShare;
import org.alongside.community.spend.boundary.AskSpend;
import org.alongside.community.spend.boundary.AskToSpend;
import org.alongside.community.spend.boundary.AskedOfSomebody;
import org.alongside.community.spend.boundary.MyShare;
import org.alongside.community.spend.boundary.ReadSpends;
import org.alongside.community.spend.boundary.SayIn;
import org.alongside.community.spend.boundary.SayOut;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;
import org.alongside.testing.Proves;
import org.alongside.testing.Somebody;
import org.alongside.testing.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody decides about Ben's money for him, as far as the law lets them, and says first what was tried (3.1). */
class ActingForBenIT {

    private static Store store;

    private final FridayMakers friday = new FridayMakers(store);
    private final UUID ben = friday.ben;
    private final UUID gwen = Somebody.named("Gwen");
    private final TriedFirst said = new TriedFirst("Two afternoons with pictures", "", "He likes the sea", "His sister");
    private UUID pool;

    @BeforeAll
    static void open() {
        store = Store.of("community");
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @BeforeEach
    void they_have_begun() {
        pool = friday.begun();
    }

    @Test
    @Proves({"AC-C61", "R-REP-3", "R-REP-9"})
    void an_authorised_person_confirms_a_share_of_the_direct_payment_with_a_note_and_ben_sees_it() {
        direct();
        acts(RepresentativeType.AUTHORISED_PERSON);
        UUID trip = asked();
        List<AskedOfSomebody> waiting = friday.in(gwen, wired -> wired.get(ReadSpends.class).askedOfOthers());
        assertThat(waiting).singleElement()
                .satisfies(one -> assertThat(one.spendId()).isEqualTo(trip));
        MyShare share = friday.in(gwen, wired -> wired.get(ReadSpends.class).ofSomebody(trip, ben)).share();
        UUID outcome = share.outcomes().get(0).outcomeId();
        assertThatThrownBy(() -> in(trip, outcome, TriedFirst.NONE)).isInstanceOf(RuleBroken.class)
                .satisfies(broken -> assertThat(((RuleBroken) broken).breaches()).extracting(Breach::field)
                        .containsExactly("tried", "wishes", "consulted"));
        in(trip, outcome, said);
        friday.as(ben, wired -> {
            assertThat(wired.get(ReadSpends.class).one(trip).mine().answer()).isEqualTo(ShareAnswer.IN);
            assertThat(wired.get(Representations.class).doneFor(ben)).extracting(ActForPerson::what)
                    .contains(DoneFor.SHARE_CONFIRMED);
            assertThat(wired.get(Representations.class).supportOf(ben)).extracting(SupportToDecide::aboutId)
                    .contains(trip);
        });
    }

    @Test
    @Proves({"3.1", "AC-C61"})
    void an_authorised_person_does_not_share_his_own_money_and_an_attorney_may() {
        friday.paidIn(pool, ben, PledgeMoney.own(UUID.randomUUID(), pool, "50"), "50");
        acts(RepresentativeType.AUTHORISED_PERSON);
        UUID trip = asked();
        assertThatThrownBy(() -> in(trip, null, said)).isInstanceOf(RuleBroken.class)
                .hasMessageContaining(SpendRule.ONLY_THE_DIRECT_PAYMENT.name());
        UUID amy = Somebody.named("Amy");
        acts(amy, RepresentativeType.MONEY_ATTORNEY);
        friday.as(amy, wired -> wired.get(AnswerShare.class)
                .in(new SayIn(UUID.randomUUID(), trip, ben, "20", null, said)));
    }

    @Test
    @Proves({"R-POOL-07", "R-REP-3"})
    void out_is_said_for_him_with_a_note_as_well() {
        direct();
        acts(RepresentativeType.AUTHORISED_PERSON);
        UUID trip = asked();
        assertThatThrownBy(() -> out(trip, TriedFirst.NONE)).isInstanceOf(RuleBroken.class);
        out(trip, said);
        friday.as(ben, wired -> assertThat(wired.get(ReadSpends.class).one(trip).line().status())
                .isEqualTo(SpendStatus.CANCELLED));
    }

    @Test
    @Proves({"AC-C61", "R-REP-6"})
    void somebody_without_that_authority_is_shown_nothing_and_cannot_answer() {
        direct();
        UUID trip = asked();
        friday.as(gwen, wired -> assertThat(wired.get(ReadSpends.class).askedOfOthers()).isEmpty());
        assertThatThrownBy(() -> friday.in(gwen, wired -> wired.get(ReadSpends.class).ofSomebody(trip, ben)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> in(trip, null, said)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acts(RepresentativeType.APPOINTEE)).isInstanceOf(RuleBroken.class);
    }

    @Test
    @Proves({"R-POOL-27", "R-REP-3", "R-REP-5"})
    void who_answers_a_council_for_him_notes_what_was_tried_and_is_shown_what_it_asks() {
        direct();
        acts(RepresentativeType.AUTHORISED_PERSON);
        UUID asked = friday.in(friday.cora, wired -> wired.get(KeepClawbacks.class).record(new RecordClawback(
                UUID.randomUUID(), pool, friday.membership(pool, ben), "Kent", "40", "s.33(5)", "Unspent",
                FridayMakers.DAY.minusDays(90), FridayMakers.DAY, friday.today, friday.today.plusDays(14))));
        friday.as(gwen, wired -> assertThat(wired.get(KeepClawbacks.class).mine()).singleElement()
                .satisfies(one -> assertThat(one.mine()).isFalse()));
        friday.today = friday.today.plusDays(7);
        assertThat(chased()).containsExactly("Your council waits for your answer",
                "A council waits for the answer of somebody you act for");
        assertThat(chased()).as("the next minute").isEmpty();
        assertThatThrownBy(() -> agree(asked, TriedFirst.NONE)).isInstanceOf(RuleBroken.class);
        agree(asked, said);
        friday.today = friday.today.plusDays(5);
        assertThat(chased()).as("after the answer").isEmpty();
        friday.as(ben, wired -> assertThat(wired.get(KeepClawbacks.class).mine().get(0).status())
                .isEqualTo(ClawbackStatus.AGREED));
    }

    @Test
    @Proves({"R-POOL-27", "E-DATE"})
    void what_is_wrong_with_a_council_s_letter_is_said_at_once() {
        RecordClawback nothing = new RecordClawback(UUID.randomUUID(), pool, null, "", "much", "", "", null, null, null, null);
        assertThatThrownBy(() -> friday.as(ben, wired -> wired.get(KeepClawbacks.class).record(nothing)))
                .isInstanceOf(RuleBroken.class).satisfies(broken -> assertThat(((RuleBroken) broken).breaches())
                        .extracting(Breach::field).containsExactly("council", "amount", "basis", "reason", "from", "to",
                                "receivedOn", "replyBy"));
    }

    /** What Ben and Gwen are told when time has passed. */
    private List<String> chased() {
        List<String> told = new ArrayList<>();
        friday.portal(wired -> {
            wired.get(SweepSettlements.class).chase();
            told.addAll(wired.toldTo(ben));
            told.addAll(wired.toldTo(gwen));
        });
        return told;
    }

    private void direct() {
        friday.paidIn(pool, ben, PledgeMoney.direct(UUID.randomUUID(), pool, "60", "See the sea"), "60");
    }

    private void acts(RepresentativeType type) {
        acts(gwen, type);
    }

    private void acts(UUID who, RepresentativeType type) {
        friday.portal(wired -> wired.get(Representations.class).add(Representation.record(new NewRepresentation(ben, who,
                type, Set.of(Matter.MONEY), "His share", "The council's letter", friday.today, friday.today.plusYears(1),
                false, false), friday.asha, false)));
    }

    private UUID asked() {
        return friday.in(friday.asha, wired -> wired.get(AskToSpend.class).ask(new AskSpend(UUID.randomUUID(), pool,
                new SpendWanted("Trip to the sea", SpendCategory.ACTIVITY, 20_00, "A company", null, ShareRule.EQUAL,
                        List.of(new WantedShare(friday.membership(pool, ben), 1L)), false, false, false, ""))));
    }

    private void in(UUID spend, UUID outcome, TriedFirst first) {
        friday.as(gwen, wired -> wired.get(AnswerShare.class)
                .in(new SayIn(UUID.randomUUID(), spend, ben, "20", outcome, first)));
    }

    private void out(UUID spend, TriedFirst first) {
        friday.as(gwen, wired -> wired.get(AnswerShare.class).out(new SayOut(UUID.randomUUID(), spend, ben, first)));
    }

    private void agree(UUID asked, TriedFirst first) {
        friday.as(gwen, wired -> wired.get(KeepClawbacks.class)
                .agree(new AnswerClawback(UUID.randomUUID(), asked, "", first)));
    }
}
