package org.alongside.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.alongside.accreditation.application.boundary.BreakGlass;
import org.alongside.accreditation.application.boundary.OpenCaseFile;
import org.alongside.accreditation.application.boundary.OpenedFile;
import org.alongside.kit.Demo;
import org.alongside.platform.audit.HistoryLine;
import org.alongside.platform.audit.boundary.ReadHistory;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.NotPermitted;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.identity.Role;
import org.alongside.platform.message.Letter;
import org.alongside.platform.message.boundary.ReadMessages;
import org.alongside.platform.tenancy.Call;
import org.alongside.platform.tenancy.CallScope;
import org.alongside.testing.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An operator reads one case for an hour, and everybody who should know does. */
@Proves("R-ACC-101")
@ExtendWith(ArquillianExtension.class)
class BreakGlassIT {

    private static final String AREA = Demo.LEEDS;
    private static final String REASON = "A picture in it stops the page from opening.";
    private static final String SUBJECT = "An operator has opened an application";

    @Inject
    private Scene scene;

    @Inject
    private Applying applying;

    @Inject
    private BreakGlass glass;

    @Inject
    private ReadMessages messages;

    @Inject
    private ReadHistory history;

    @Test
    void the_case_opens_with_a_reason_and_the_body_and_the_applicant_are_told() throws Exception {
        String email = UUID.randomUUID() + "@tests.example";
        UUID applicant = scene.account("Gina Glass", email);
        UUID application = applying.submitted(applicant, AREA);

        UUID opened = open(operator(), email, REASON);

        assertThat(scene.as(operator(), AREA, () -> glass.file(opened)).applicationId()).isEqualTo(application);
        for (Role role : List.of(Role.COORDINATOR, Role.GOVERNING_MEMBER, Role.STEWARD)) {
            assertThat(toldTo(scene.inRole(role, AREA).get(0))).as("told to a %s", role)
                    .anySatisfy(letter -> assertThat(letter.body()).contains(REASON).doesNotContain("Gina"));
        }
        assertThat(scene.as(applicant, AREA, () -> messages.mine())).extracting(Letter::subject)
                .contains("An operator has opened your application");
        assertThat(CallScope.in(new Call(scene.area(AREA), Actor.PORTAL), () -> history.of(opened)))
                .extracting(HistoryLine::what).containsExactly("GlassBroken", "FileSeenThroughGlass");
    }

    @Test
    void without_a_reason_or_a_case_nothing_opens() {
        String email = UUID.randomUUID() + "@tests.example";
        UUID applicant = scene.account("Dana Draft", email);
        applying.started(applicant, AREA);
        List<OpenedFile> before = scene.as(operator(), AREA, () -> glass.mine());

        assertThatThrownBy(() -> open(operator(), email, REASON)).as("a draft").isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> open(operator(), "nobody@tests.example", REASON)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> open(operator(), email, "..........")).hasMessageContaining("REASON_TOO_SHORT");
        assertThat(scene.as(operator(), AREA, () -> glass.mine())).isEqualTo(before);
    }

    @Test
    void nobody_else_comes_in_through_it() {
        String email = UUID.randomUUID() + "@tests.example";
        applying.submitted(scene.account("Nina Next", email), AREA);
        UUID opened = open(operator(), email, REASON);
        UUID coordinator = scene.inRole(Role.COORDINATOR, AREA).get(0);

        assertThatThrownBy(() -> open(coordinator, email, REASON)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> scene.as(operator(), Demo.KENT, () -> glass.file(opened))).isInstanceOf(NotFound.class);
    }

    private UUID open(UUID person, String email, String reason) {
        return scene.as(person, AREA, () -> glass.open(new OpenCaseFile(UUID.randomUUID(), email, reason)));
    }

    private UUID operator() {
        return scene.inRole(Role.OPERATOR, AREA).get(0);
    }

    private List<Letter> toldTo(UUID person) {
        return scene.as(person, AREA, () -> messages.mine()).stream()
                .filter(letter -> letter.subject().equals(SUBJECT)).toList();
    }
}
