package org.alongside.inside;

import static org.alongside.inside.Applying.key;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.accreditation.panel.InterestChoice;
import org.alongside.accreditation.panel.PanelRule;
import org.alongside.accreditation.panel.boundary.AnswerInterest;
import org.alongside.accreditation.panel.boundary.AnswerInterests;
import org.alongside.accreditation.panel.boundary.ReleaseMany;
import org.alongside.accreditation.panel.boundary.ReleaseReport;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.identity.Role;
import org.alongside.platform.identity.boundary.GiveRoles;
import org.alongside.platform.tenancy.Call;
import org.alongside.platform.tenancy.CallScope;
import org.alongside.testing.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ten decisions in one go, by somebody who may not release one of them. */
@Proves({"R-ACC-102", "AC-A72"})
@ExtendWith(ArquillianExtension.class)
class ReleaseManyIT {

    private static final String AREA = "kent";

    @Inject
    private Deciding deciding;

    @Inject
    private Scene scene;

    @Inject
    private GiveRoles roles;

    @Inject
    private AnswerInterests interests;

    @Inject
    private ReleaseMany many;

    @Test
    void nine_are_released_and_the_tenth_is_refused_without_saying_what_the_interest_is() {
        UUID coordinator = coordinator();
        List<UUID> nine = IntStream.range(0, 9).mapToObj(n -> decided("Number " + n)).toList();
        nine.forEach(one -> answer(coordinator, one, InterestChoice.NONE, ""));
        UUID tenth = decided("My Sister");
        answer(coordinator, tenth, InterestChoice.HAS_INTEREST, "She is my sister.");
        List<UUID> ten = Stream.concat(nine.stream(), Stream.of(tenth)).toList();

        List<ReleaseReport> reports = scene.as(coordinator, AREA, () -> many.release(key(), ten));

        assertThat(reports).filteredOn(one -> one.breaches().isEmpty()).extracting(ReleaseReport::caseId)
                .containsExactlyInAnyOrderElementsOf(nine);
        assertThat(reports).filteredOn(one -> one.caseId().equals(tenth)).singleElement()
                .satisfies(one -> assertThat(one.breaches()).singleElement()
                        .satisfies(why -> assertThat(why.rule()).isEqualTo(PanelRule.ITEM_NOT_POSSIBLE)));
    }

    @Test
    void sent_again_nothing_is_released_twice() {
        UUID coordinator = coordinator();
        UUID one = decided("Once Only");
        answer(coordinator, one, InterestChoice.NONE, "");
        UUID key = key();
        scene.as(coordinator, AREA, () -> many.release(key, List.of(one)));

        assertThat(scene.as(coordinator, AREA, () -> many.release(key, List.of(one)))).singleElement()
                .satisfies(report -> assertThat(report.breaches()).extracting(why -> (Object) why.rule())
                        .containsExactly(PanelRule.NOT_WAITING_FOR_RELEASE));
    }

    private UUID decided(String name) {
        return deciding.decided(scene.newcomer(name), AREA);
    }

    private void answer(UUID coordinator, UUID caseId, InterestChoice choice, String words) {
        scene.does(coordinator, AREA, () -> interests.answer(new AnswerInterest(key(), caseId, choice, words)));
    }

    private UUID coordinator() {
        UUID person = scene.newcomer("Zora Coordinator");
        try (CallScope scope = CallScope.open(new Call(scene.area(AREA), Actor.PORTAL))) {
            roles.give(person, Role.COORDINATOR);
        }
        return person;
    }
}
