package org.alongside.community.spend.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.peergroup.ConsentMatter;
import org.alongside.community.peergroup.GroupPlan;
import org.alongside.community.peergroup.JoinPolicy;
import org.alongside.community.peergroup.MemberStatus;
import org.alongside.community.peergroup.Theme;
import org.alongside.community.peergroup.control.Consents;
import org.alongside.community.peergroup.control.Groups;
import org.alongside.community.peergroup.entity.GroupConsent;
import org.alongside.community.peergroup.entity.GroupMember;
import org.alongside.community.peergroup.entity.PeerGroup;
import org.alongside.community.person.Matter;
import org.alongside.community.person.NewRepresentation;
import org.alongside.community.person.RepresentativeType;
import org.alongside.community.person.control.Representations;
import org.alongside.community.person.entity.Representation;
import org.alongside.community.pool.Outcome;
import org.alongside.community.pool.SpendCategory;
import org.alongside.community.pool.Wired;
import org.alongside.community.pool.boundary.KnowPool;
import org.alongside.community.pool.boundary.PledgeMoney;
import org.alongside.community.safeguarding.SignalKind;
import org.alongside.community.safeguarding.control.Switches;
import org.alongside.community.safeguarding.entity.Signal;
import org.alongside.community.settlement.control.FridayMakers;
import org.alongside.community.spend.EvidenceKind;
import org.alongside.community.spend.ShareAnswer;
import org.alongside.community.spend.ShareRule;
import org.alongside.community.spend.SpendWanted;
import org.alongside.community.spend.WantedShare;
import org.alongside.community.spend.control.Spends;
import org.alongside.platform.time.London;
import org.alongside.testing.Proves;
import org.alongside.testing.Somebody;
import org.alongside.testing.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody helps a person of Friday Makers, or hosts a group they are in, and is paid or new. */
class SpendSignalsIT {

    @RegisterExtension
    static final Store STORE = Store.of("community");

    private static final long NINETY = 90_00;

    private final FridayMakers friday = new FridayMakers(STORE);
    private final UUID asha = friday.asha;
    private final UUID ben = friday.ben;
    private final UUID cora = friday.cora;
    private final UUID farah = Somebody.named("Farah");
    private UUID pool;

    @BeforeEach
    void everybody_has_paid_in() {
        pool = friday.begun();
        friday.paidIn(pool, asha, PledgeMoney.direct(UUID.randomUUID(), pool, "120", "See friends"), "120");
        friday.paidIn(pool, ben, PledgeMoney.direct(UUID.randomUUID(), pool, "120", "Learn to make things"), "120");
        friday.paidIn(pool, cora, PledgeMoney.own(UUID.randomUUID(), pool, "90"), "90");
    }

    @Test
    @Proves("R-SAFE-09")
    void a_helper_who_would_be_paid_stands_in_the_leads_list() {
        represents(asha, ben, RepresentativeType.MONEY_ATTORNEY);
        asked("Asha teaches", NINETY, asha);
        assertThat(signals()).containsExactly(SignalKind.HELPER_IS_PAYEE);
    }

    @Test
    @Proves("R-SAFE-09")
    void a_new_helper_and_a_large_sum_are_worth_a_look_and_neither_alone_is() {
        asked("A coach", 150_00, null);
        represents(farah, ben, RepresentativeType.AUTHORISED_PERSON);
        asked("Artist", NINETY, null);
        assertThat(signals()).isEmpty();
        asked("Another coach", 150_00, null);
        assertThat(signals()).containsExactly(SignalKind.NEW_HELPER_LARGE_SPEND);
        friday.today = friday.today.plusDays(91);
        asked("A third coach", 150_00, null);
        assertThat(signals()).hasSize(1);
    }

    @Test
    @Proves("R-SAFE-09")
    void the_second_note_instead_of_a_receipt_is_worth_a_look() {
        paidWithANote("Glue");
        assertThat(signals()).isEmpty();
        paidWithANote("Paper");
        assertThat(signals()).containsExactly(SignalKind.CASH_EVIDENCE_AGAIN);
    }

    @Test
    @Proves("R-PEER-11")
    void who_hosts_a_group_is_paid_by_its_members_only_when_the_group_has_agreed() {
        UUID group = hostedByAshaWithBen();
        UUID spend = asked("Asha teaches", NINETY, asha);
        assertThatThrownBy(() -> saysIn(ben, spend)).hasMessageContaining("HOST_IS_PAID");
        saysIn(cora, spend);
        GroupConsent consent = new GroupConsent(group, ConsentMatter.HOST_PAID, "£10", asha, UUID.randomUUID(),
                London.startOf(friday.today));
        consent.settle(true, London.startOf(friday.today));
        friday.as(asha, wired -> wired.get(Consents.class).add(consent));
        saysIn(ben, spend);
        assertThat(answer(spend, ben)).isEqualTo(ShareAnswer.IN);
    }

    private UUID hostedByAshaWithBen() {
        PeerGroup group = new PeerGroup(new GroupPlan("Tuesday tea", Theme.CARERS, true, JoinPolicy.INVITED, "Kind words.", "",
                ""), asha, friday.today);
        friday.as(asha, wired -> {
            wired.get(Groups.class).add(group);
            wired.get(Groups.class).add(new GroupMember(group.id(), ben, MemberStatus.ACTIVE, London.startOf(friday.today)));
        });
        return group.id();
    }

    private void represents(UUID representative, UUID person, RepresentativeType type) {
        LocalDate from = friday.today;
        Set<Matter> matters = Set.of(type == RepresentativeType.APPOINTEE ? Matter.INFO : Matter.MONEY);
        friday.as(cora, wired -> wired.get(Representations.class).add(Representation.record(new NewRepresentation(person,
                representative, type, matters, "the direct payment", "letter of May", from, from.plusYears(1), false, true),
                cora, false)));
    }

    private UUID asked(String title, long pence, UUID payee) {
        return friday.in(cora, wired -> wired.get(AskToSpend.class).ask(new AskSpend(UUID.randomUUID(), pool,
                new SpendWanted(title, SpendCategory.ACTIVITY, pence, "Somebody", payee == null ? null : membership(wired, payee),
                        ShareRule.EQUAL, List.of(asha, ben, cora).stream()
                                .map(one -> new WantedShare(membership(wired, one), 1L)).toList(), false, true, false, ""))));
    }

    private void saysIn(UUID who, UUID spend) {
        friday.as(who, wired -> wired.get(AnswerShare.class).in(new SayIn(UUID.randomUUID(), spend, who, "40",
                wired.get(KnowPool.class).outcomesOf(who).stream().map(Outcome::outcomeId).findFirst().orElse(null))));
    }

    private void paidWithANote(String title) {
        UUID spend = asked(title, 9_00, null);
        List.of(asha, ben, cora).forEach(one -> saysIn(one, spend));
        friday.as(asha, wired -> wired.get(ApproveSpend.class).approve(new ApproveOne(UUID.randomUUID(), spend)));
        friday.as(cora, wired -> wired.get(PaySpend.class)
                .prepare(new PreparePayment(UUID.randomUUID(), spend, "9", friday.today, true)));
        UUID payment = friday.in(ben, wired -> wired.get(Spends.class).get(spend).payments().get(0).id());
        friday.as(ben, wired -> wired.get(PaySpend.class).release(new ReleasePayment(UUID.randomUUID(), spend, payment)));
        friday.as(cora, wired -> wired.get(PaySpend.class)
                .evidence(new KeepEvidence(UUID.randomUUID(), spend, EvidenceKind.NOTE, "Paid in cash at the market",
                        null)));
    }

    private List<SignalKind> signals() {
        return friday.in(cora, wired -> wired.get(Switches.class).signals(9).stream().map(Signal::kind).toList());
    }

    private ShareAnswer answer(UUID spend, UUID who) {
        return friday.in(who, wired -> wired.get(Spends.class).get(spend).share(membership(wired, who)).orElseThrow().answer());
    }

    private UUID membership(Wired wired, UUID person) {
        return wired.get(KnowPool.class).of(pool).member(person).orElseThrow().membershipId();
    }
}
