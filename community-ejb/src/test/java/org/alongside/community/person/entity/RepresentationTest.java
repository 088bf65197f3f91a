package org.alongside.community.person.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.person.EndReason;
import org.alongside.community.person.Extent;
import org.alongside.community.person.Format;
import org.alongside.community.person.Matter;
import org.alongside.community.person.NewRepresentation;
import org.alongside.community.person.Power;
import org.alongside.community.person.RepresentativeType;
import org.alongside.community.person.SupportNote;
import org.alongside.community.person.SupportOutcome;
import org.alongside.platform.error.RuleBroken;
import org.alongside.testing.Proves;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepresentationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private final UUID ben = UUID.randomUUID();
    private final UUID farah = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({"SUPPORTER,false,false,false,true", "NOMINATED_PERSON,false,false,true,true",
            "AUTHORISED_PERSON,true,false,true,true", "MONEY_ATTORNEY,true,false,true,true",
            "WELFARE_ATTORNEY,false,true,false,true", "APPOINTEE,false,false,false,true", "ADVOCATE,false,false,false,true"})
    @Proves({"R-REP-2", "R-REP-8", "AC-C61"})
    void each_kind_may_do_what_the_table_says(RepresentativeType type, boolean voteMoney, boolean voteOther, boolean share,
                                              boolean info) {
        assertThat(type.canAct(Matter.VOTE_MONEY)).isEqualTo(voteMoney);
        assertThat(type.canAct(Matter.VOTE_OTHER)).isEqualTo(voteOther);
        assertThat(type.canAct(Matter.MONEY)).isEqualTo(share);
        assertThat(type.canAct(Matter.INFO)).isEqualTo(info);
        assertThat(Arrays.stream(Power.values()).map(type::extent)).doesNotContainNull();
    }

    @Test
    @Proves("R-REP-2")
    void an_authority_has_matters_dates_and_a_scope_and_a_person_has_no_flag() {
        refuses("NO_MATTER", () -> record(RepresentativeType.MONEY_ATTORNEY, Set.of(), DAY, DAY, false));
        refuses("DATES_NOT_RIGHT", () -> record(RepresentativeType.MONEY_ATTORNEY, Set.of(Matter.MONEY), DAY, null, false));
        refuses("DATES_NOT_RIGHT", () -> record(RepresentativeType.MONEY_ATTORNEY, Set.of(Matter.MONEY), DAY,
                DAY.minusDays(1), false));
        refuses("DATES_NOT_RIGHT", () -> record(RepresentativeType.MONEY_ATTORNEY, Set.of(Matter.MONEY), DAY,
                DAY.plusYears(5).plusDays(1), false));
        for (Class<?> kept : List.of(PreferredFormats.class, Representation.class, SupportToDecide.class)) {
            assertThat(Arrays.stream(kept.getDeclaredFields()).map(Field::getName)).noneMatch(name -> name.contains("apacity"));
        }
    }

    @Test
    @Proves({"R-REP-2", "R-REP-6"})
    void it_counts_in_its_matters_and_between_its_days_only() {
        Representation one = record(RepresentativeType.AUTHORISED_PERSON, Set.of(Matter.VOTE_MONEY), DAY, DAY.plusDays(9), false);
        assertThat(one.covers(Matter.VOTE_MONEY, DAY)).isTrue();
        assertThat(one.covers(Matter.VOTE_MONEY, DAY.plusDays(9))).isTrue();
        assertThat(one.covers(Matter.VOTE_MONEY, DAY.plusDays(10))).isFalse();
        assertThat(one.covers(Matter.VOTE_MONEY, DAY.minusDays(1))).isFalse();
        assertThat(one.covers(Matter.MONEY, DAY)).isFalse();
        one.end(EndReason.PERSON_ENDED_IT, DAY);
        assertThat(one.covers(Matter.VOTE_MONEY, DAY)).isFalse();
    }

    @Test
    @Proves("AC-C61")
    void an_appointee_votes_and_confirms_nothing_and_a_nominated_person_confirms_when_allowed() {
        refuses("MATTER_NOT_FOR_TYPE", () -> record(RepresentativeType.APPOINTEE, Set.of(Matter.MONEY), DAY, DAY, true));
        refuses("MATTER_NOT_FOR_TYPE", () -> record(RepresentativeType.APPOINTEE, Set.of(Matter.VOTE_MONEY), DAY, DAY, true));
        assertThat(record(RepresentativeType.NOMINATED_PERSON, Set.of(Matter.MONEY), DAY, DAY, false)
                .covers(Matter.MONEY, DAY)).isFalse();
        assertThat(record(RepresentativeType.NOMINATED_PERSON, Set.of(Matter.MONEY), DAY, DAY, true)
                .covers(Matter.MONEY, DAY)).isTrue();
        assertThat(RepresentativeType.NOMINATED_PERSON.extent(Power.CONFIRM_SHARE)).isEqualTo(Extent.IF_ALLOWED);
    }

    @Test
    @Proves("R-REP-7")
    void nobody_represents_where_they_are_paid() {
        NewRepresentation paid = asked(RepresentativeType.MONEY_ATTORNEY, Set.of(Matter.MONEY), true);
        refuses("PAID_TO_BE_THERE", () -> Representation.record(paid, ben, false));
        refuses("INTEREST_UNANSWERED", () -> Representation.record(
                asked(RepresentativeType.MONEY_ATTORNEY, Set.of(Matter.MONEY), null), ben, false));
        Representation.record(asked(RepresentativeType.ADVOCATE, Set.of(Matter.INFO), true), ben, false);
    }

    @Test
    @Proves({"R-REP-1", "R-REP-2"})
    void nobody_represents_themselves_and_no_two_decide_for_each_other() {
        refuses("REPRESENTS_THEMSELVES", () -> Representation.record(new NewRepresentation(ben, ben,
                RepresentativeType.SUPPORTER, Set.of(Matter.INFO), "", "", DAY, DAY, false, true), ben, false));
        refuses("ALREADY_THE_OTHER_WAY", () -> Representation.record(
                asked(RepresentativeType.MONEY_ATTORNEY, Set.of(Matter.MONEY), false), ben, true));
    }

    @Test
    @Proves({"R-REP-3", "R-REP-5"})
    void deciding_for_somebody_needs_what_was_tried_their_wishes_and_who_was_asked() {
        refuses("SUPPORT_NOT_SAID", () -> note("", "Likes the sea", "Her sister"));
        refuses("WISHES_NOT_SAID", () -> note("Pictures, twice, with her supporter", "", "Her sister"));
        refuses("NOBODY_CONSULTED", () -> note("Pictures, twice, with her supporter", "Likes the sea", ""));
        assertThat(note("Pictures, twice, with her supporter", "Likes the sea", "Her sister").note().wishes())
                .isEqualTo("Likes the sea");
    }

    @Test
    @Proves("R-A11Y-09")
    void formats_keep_the_order_somebody_put_them_in() {
        PreferredFormats formats = new PreferredFormats(ben);
        assertThat(formats.first()).isEqualTo(Format.STANDARD);
        formats.tell(List.of(Format.BSL, Format.EASY_READ, Format.BSL));
        assertThat(formats.formats()).containsExactly(Format.BSL, Format.EASY_READ);
        refuses("NO_FORMAT", () -> formats.tell(List.of()));
    }

    private SupportToDecide note(String tried, String wishes, String consulted) {
        return new SupportToDecide(new SupportNote(ben, UUID.randomUUID(), SupportOutcome.DECIDED_BY_REPRESENTATIVE, tried,
                "", wishes, consulted), farah, Instant.EPOCH);
    }

    private Representation record(RepresentativeType type, Set<Matter> matters, LocalDate from, LocalDate to,
                                  boolean allowed) {
        return Representation.record(new NewRepresentation(ben, farah, type, matters, "the direct payment", "letter", from, to,
                false, allowed), ben, false);
    }

    private NewRepresentation asked(RepresentativeType type, Set<Matter> matters, Boolean tied) {
        return new NewRepresentation(ben, farah, type, matters, "the direct payment", "letter", DAY, DAY, tied, true);
    }

    private static void refuses(String rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RuleBroken.class).hasMessageContaining(rule);
    }
}
