package org.alongside.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.alongside.accreditation.panel.InterestChoice;
import org.alongside.accreditation.panel.PanelRule;
import org.alongside.accreditation.panel.PanelStatus;
import org.alongside.accreditation.panel.boundary.AnswerInterest;
import org.alongside.accreditation.panel.boundary.AnswerInterests;
import org.alongside.accreditation.panel.boundary.ReadCases;
import org.alongside.accreditation.panel.boundary.ReleaseMany;
import org.alongside.accreditation.panel.boundary.ReleaseReport;
import org.alongside.accreditation.register.boundary.KnowBrokers;
import org.alongside.kit.Demo;
import org.alongside.platform.error.Breach;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.identity.Role;
import org.alongside.platform.tenancy.Call;
import org.alongside.platform.tenancy.CallScope;
import org.alongside.testing.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A coordinator releases many decisions in one go, and may not release each of them. */
@ExtendWith(ArquillianExtension.class)
class ReleasesInBulkIT {

    private static final String AREA = Demo.LEEDS;
    private static final int OTHERS = 9;

    @Inject
    private Scene scene;

    @Inject
    private Deciding deciding;

    @Inject
    private AnswerInterests interests;

    @Inject
    private ReleaseMany releasing;

    @Inject
    private ReadCases cases;

    @Inject
    private KnowBrokers brokers;

    @Test
    @Proves({"R-ACC-102", "R-ACC-50", "AC-A72"})
    void of_ten_nine_are_released_and_the_one_with_an_interest_is_refused_without_saying_so() throws Exception {
        List<UUID> applicants = new ArrayList<>();
        List<UUID> ten = new ArrayList<>();
        for (int i = 0; i < OTHERS; i++) {
            applicants.add(scene.newcomer("Bulk Number " + i));
            ten.add(deciding.decided(applicants.get(i), AREA));
        }
        UUID sister = scene.newcomer("Bulk Sister");
        Deciding.Voted hers = deciding.voted(sister, AREA);
        deciding.close(hers, AREA);
        scene.does(coordinator(), AREA, () -> interests.answer(new AnswerInterest(UUID.randomUUID(), hers.caseId(),
                InterestChoice.HAS_INTEREST, "She is my sister.")));
        ten.add(4, hers.caseId());

        List<ReleaseReport> report = released(ten);

        assertThat(report).extracting(ReleaseReport::caseId).containsExactlyElementsOf(ten);
        assertThat(report.stream().filter(one -> !one.released())).singleElement().satisfies(refused -> {
            assertThat(refused.caseId()).isEqualTo(hers.caseId());
            assertThat(refused.breaches()).containsExactly(Breach.of(PanelRule.ITEM_NOT_POSSIBLE))
                    .isEqualTo(released(List.of(UUID.randomUUID())).get(0).breaches());
        });
        for (UUID applicant : applicants) {
            assertThat(isListed(applicant)).isTrue();
        }
        assertThat(isListed(sister)).isFalse();
        assertThat(scene.as(hers.chair(), AREA, () -> cases.one(hers.caseId()).summary().status()))
                .isEqualTo(PanelStatus.DECIDED);
    }

    @Test
    @Proves("R-ACC-102")
    void an_item_that_was_released_before_is_told_and_the_others_go_on() {
        UUID before = deciding.decided(scene.newcomer("Bulk Before"), AREA);
        UUID after = deciding.decided(scene.newcomer("Bulk After"), AREA);
        deciding.release(before, AREA);

        List<ReleaseReport> report = released(List.of(before, after));

        assertThat(report.get(0).breaches()).containsExactly(Breach.of(PanelRule.NOT_WAITING_FOR_RELEASE));
        assertThat(report.get(1).released()).isTrue();
        assertThat(released(Collections.nCopies(2, after))).as("named twice").hasSize(1);
    }

    @Test
    @Proves("R-ACC-102")
    void the_same_form_sent_twice_tells_the_same_twice() {
        UUID form = UUID.randomUUID();
        List<UUID> one = List.of(deciding.decided(scene.newcomer("Bulk Twice"), AREA));

        List<ReleaseReport> first = scene.as(coordinator(), AREA, () -> releasing.release(form, one));

        assertThat(first).singleElement().matches(ReleaseReport::released);
        assertThat(scene.as(coordinator(), AREA, () -> releasing.release(form, one))).isEqualTo(first);
    }

    private List<ReleaseReport> released(List<UUID> caseIds) {
        return scene.as(coordinator(), AREA, () -> releasing.release(UUID.randomUUID(), caseIds));
    }

    private UUID coordinator() {
        return scene.inRole(Role.COORDINATOR, AREA).get(0);
    }

    private boolean isListed(UUID person) throws Exception {
        return CallScope.in(new Call(scene.area(AREA), Actor.PORTAL), () -> brokers.accreditedUntil(person).isPresent());
    }
}
