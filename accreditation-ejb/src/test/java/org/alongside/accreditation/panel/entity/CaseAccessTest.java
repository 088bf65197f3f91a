package org.alongside.accreditation.panel.entity;

import static org.alongside.accreditation.panel.entity.APanel.APPLICANT;
import static org.alongside.accreditation.panel.entity.APanel.OUTSIDER;
import static org.alongside.accreditation.panel.entity.APanel.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.accreditation.link.boundary.KnowLinks;
import org.alongside.accreditation.panel.InterestChoice;
import org.alongside.accreditation.panel.Outcome;
import org.alongside.accreditation.panel.Sight;
import org.alongside.accreditation.panel.TransferCause;
import org.alongside.accreditation.panel.control.CaseAccess;
import org.alongside.accreditation.panel.control.Guests;
import org.alongside.accreditation.panel.control.Interests;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.identity.PersonName;
import org.alongside.platform.identity.Role;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Proves({"R-ACC-47", "R-ACC-50"})
class CaseAccessTest {

    private static final UUID VISITOR = person(903);
    private static final Actor COORDINATOR = actor(OUTSIDER, Role.COORDINATOR);

    private final Map<UUID, OfficerInterest> officers = new HashMap<>();
    private final Set<UUID> tied = new HashSet<>();
    private GuestBody guest;
    private final APanel it = APanel.of(5, 4);
    private final CaseAccess access = new CaseAccess(new KeptInterests(), new KeptLinks(), new KeptGuests());

    @Test
    @Proves("AC-A30")
    void a_member_sees_name_and_area_until_their_answer_is_cleared() {
        assertThat(sightOf(1)).isEqualTo(Sight.NAME_AND_AREA);
        it.panel.answer(person(1), InterestChoice.HAS_INTEREST, "We once met at a meeting", List.of(), it.standings(),
                it.now);
        assertThat(sightOf(1)).isEqualTo(Sight.NAME_AND_AREA);
        it.clear(2);
        assertThat(sightOf(2)).isEqualTo(Sight.FILE);
    }

    @Test
    void a_member_who_is_out_sees_what_a_stranger_sees() {
        it.recuse(1);
        assertThat(sightOf(1)).isEqualTo(Sight.NOTHING).isEqualTo(access.of(actor(person(55)), it.panel));
        assertThatThrownBy(() -> access.require(actor(person(1)), it.panel)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_replaced_member_sees_nothing_any_more_whatever_else_they_are() {
        it.recuse(4);
        it.recuse(3);
        it.inPool(9, false);
        it.panel.substitute(person(4), person(9), Set.of(), it.standings(), it.now);
        assertThat(access.of(actor(person(4), Role.COORDINATOR, Role.GOVERNING_MEMBER), it.panel))
                .isEqualTo(Sight.NOTHING);
        assertThat(sightOf(9)).isEqualTo(Sight.NAME_AND_AREA);
    }

    @Test
    @Proves("AC-A38")
    void a_coordinator_whom_the_portal_knows_as_the_applicants_sister_has_no_such_case() {
        assertThat(access.of(COORDINATOR, it.panel)).isEqualTo(Sight.NAME_AND_AREA);
        tied.add(OUTSIDER);
        assertThat(access.of(COORDINATOR, it.panel)).isEqualTo(Sight.NOTHING);
    }

    @Test
    @Proves("AC-A38")
    void a_coordinator_who_says_that_she_is_the_sister_has_no_such_case_any_more() {
        officer(InterestChoice.HAS_INTEREST);
        assertThat(access.of(COORDINATOR, it.panel)).isEqualTo(Sight.NOTHING);
    }

    @Test
    @Proves({"AC-A38", "R-ACC-49"})
    void a_coordinator_who_stepped_out_elsewhere_has_no_such_case_even_after_answering_none_here() {
        officer(InterestChoice.NONE);
        tied.add(OUTSIDER);
        assertThat(access.of(COORDINATOR, it.panel)).isEqualTo(Sight.NOTHING);
    }

    @Test
    void a_coordinator_without_an_interest_works_on_the_file() {
        assertThatThrownBy(() -> access.requireFile(COORDINATOR, it.panel)).isInstanceOf(RuleBroken.class)
                .hasMessageContaining("INTEREST_UNANSWERED");
        officer(InterestChoice.NONE);
        access.requireFile(COORDINATOR, it.panel);
    }

    @Test
    @Proves("R-ACC-48")
    void the_applicant_has_no_case_of_their_own_whatever_else_they_are() {
        assertThat(access.of(actor(APPLICANT, Role.COORDINATOR, Role.PANEL_MEMBER), it.panel)).isEqualTo(Sight.NOTHING);
    }

    @Test
    @Proves({"R-ACC-54", "R-ACC-13"})
    void a_governing_member_comes_in_only_to_release_what_is_decided() {
        Actor governs = actor(OUTSIDER, Role.GOVERNING_MEMBER);
        assertThat(access.of(governs, it.panel)).isEqualTo(Sight.NOTHING);
        it.inSession();
        Proposal proposal = it.propose(Outcome.ACCREDIT);
        it.vote(5, 0, 0);
        it.close(proposal);
        assertThat(access.of(governs, it.panel)).isEqualTo(Sight.NAME_AND_AREA);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "COORDINATOR")
    @Proves({"R-ACC-13", "R-ACC-101"})
    void no_other_role_opens_a_case_without_a_seat(Role role) {
        assertThat(access.of(actor(OUTSIDER, role), it.panel)).isEqualTo(Sight.NOTHING);
    }

    @Test
    @Proves("R-ACC-10")
    void a_case_that_another_areas_body_decides_is_in_the_hands_of_its_coordinators_alone() {
        Actor visitor = actor(VISITOR, Role.GUEST_COORDINATOR);
        assertThat(access.of(visitor, it.panel)).isEqualTo(Sight.NOTHING);
        guest = new GuestBody(person(1000), person(1001), it.panel.bodyId, it.panel.subjectId(),
                TransferCause.HOST_CONFLICT, OUTSIDER, it.now);
        assertThat(access.of(visitor, it.panel)).isEqualTo(Sight.NAME_AND_AREA);
        assertThat(access.of(COORDINATOR, it.panel)).isEqualTo(Sight.NOTHING);
        assertThat(access.of(actor(OUTSIDER, Role.GUEST_COORDINATOR), it.panel)).isEqualTo(Sight.NOTHING);
    }

    @Test
    void nobody_signed_in_sees_nothing() {
        assertThat(access.of(Actor.NOBODY, it.panel)).isEqualTo(Sight.NOTHING);
    }

    private Sight sightOf(int member) {
        return access.of(actor(person(member)), it.panel);
    }

    private void officer(InterestChoice choice) {
        officers.put(OUTSIDER, new OfficerInterest(it.panel.id(), OUTSIDER, choice, "The applicant is my sister",
                List.of(), it.now));
    }

    private static Actor actor(UUID person, Role... roles) {
        return Actor.person(person, "Sam", Set.of(roles));
    }

    private final class KeptInterests extends Interests {

        @Override
        public Map<UUID, InterestAnswer> of(Collection<UUID> caseIds, UUID personId) {
            return officers.containsKey(personId)
                    ? caseIds.stream().collect(Collectors.toMap(id -> id, id -> officers.get(personId).interest()))
                    : Map.of();
        }
    }

    private final class KeptGuests extends Guests {

        @Override
        public Map<UUID, GuestBody> of(Collection<PanelCase> cases) {
            return guest == null ? Map.of() : cases.stream().collect(Collectors.toMap(PanelCase::id, panel -> guest));
        }

        @Override
        public List<PersonName> coordinatorsOf(GuestBody body) {
            return List.of(new PersonName(VISITOR, "Vera"));
        }
    }

    private final class KeptLinks extends KnowLinks {

        @Override
        public Set<UUID> tiedTo(UUID person) {
            return tied.contains(person) ? Set.of(APPLICANT) : Set.of();
        }
    }
}
