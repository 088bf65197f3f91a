package org.alongside.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.alongside.isolation.Database;
import org.alongside.kit.Answer;
import org.alongside.kit.Demo;
import org.alongside.kit.Portal;
import org.alongside.kit.Things;
import org.alongside.kit.Visitor;
import org.alongside.testing.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is one learner's is nobody else's in the same area either, and goes to an application only when they attach it. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class MyTrainingIT {

    private static final String AREA = Demo.LEEDS;

    @ParameterizedTest
    @Proves({"R-TRN-32", "AC-A67"})
    @ValueSource(strings = {"place?id={enrolment}", "leave?id={enrolment}", "supporters?id={enrolment}",
        "arrange?id={enrolment}", "certificate?id={completion}", "certificate/{completion}.pdf",
        "attendance?run={sharedRun}", "ask?run={finishedRun}&mark={mark}"})
    void what_is_mine_never_existed_for_another_learner(String page) {
        Visitor other = Portal.underTest().visitor(Demo.in("learner4", AREA));
        assertThat(other.get(address(page)).status()).isEqualTo(404);
    }

    @Test
    void a_calendar_address_needs_no_sign_in_and_stops_when_it_is_renewed() {
        Visitor learner = Portal.underTest().visitor(Demo.in("learner5", AREA));
        String first = addressOn(learner.send(learner.get("/" + AREA + "/training/my/calendar"), Map.of()));
        Visitor program = Portal.underTest().visitor();
        assertThat(program.get(first).body()).startsWith("BEGIN:VCALENDAR").contains("BEGIN:VEVENT");

        String second = addressOn(learner.send(learner.get("/" + AREA + "/training/my/calendar"), Map.of()));
        assertThat(second).isNotEqualTo(first);
        assertThat(program.get(first).status()).isEqualTo(404);
        assertThat(program.get(second).status()).isEqualTo(200);
    }

    @Test
    @Proves({"R-TRN-32", "R-TRN-31"})
    void training_is_shown_only_when_it_is_attached_and_once_however_often() {
        Visitor learner = Portal.underTest().visitor(Demo.in("learner", AREA));
        String code = Things.in(AREA, "taughtCode");
        String offer = KeptThings.in(AREA, "evidenceOffer");
        assertThat(shown(offer)).as("before").containsExactly("0 0");

        String attach = "/%s/accreditation/apply/training?code=%s&offer=%s".formatted(AREA, code, offer);
        Answer page = learner.get(attach);
        for (int i = 0; i < 2; i++) {
            Answer criterion = learner.send(page, Map.of());
            assertThat(criterion.body()).contains("Take out");
        }
        assertThat(shown(offer)).as("attached").containsExactly("1 1");
        String evidence = "/%s/accreditation/apply/evidence?code=%s".formatted(AREA, code);
        assertThat(learner.get(evidence).links()).as("offered no more").noneMatch(link -> link.contains(offer));

        // As if the second half had failed the first time: the training knows, the application does not.
        assertThat(Database.rows("""
                with changed as (update accreditation.lent_evidence set taken_back_at = now() where evidence_id in
                    (select id from accreditation.evidence_item where source_id = '%s') returning 1)
                select count(*) from changed""".formatted(offer))).containsExactly("1");
        assertThat(shown(offer)).containsExactly("1 0");
        Answer again = learner.send(learner.get(attach), Map.of());
        assertThat(shown(offer)).as("completed by doing it again").containsExactly("1 1");

        String out = again.links().stream().filter(link -> link.contains("take-out")).findFirst().orElseThrow();
        learner.send(learner.get(out), Map.of());
        assertThat(shown(offer)).as("taken out").containsExactly("0 0");
    }

    /** How often the training says that it is used, and how often an application has it. */
    private static List<String> shown(String offer) {
        return Database.rows("""
                select (select count(*) from training.evidence_use where offer_id = '%1$s') || ' '
                || (select count(*) from accreditation.lent_evidence l
                    join accreditation.evidence_item e on e.id = l.evidence_id
                    where e.source_id = '%1$s' and l.taken_back_at is null)""".formatted(offer));
    }

    private static String addressOn(Answer page) {
        return URI.create(page.page().selectFirst("main code").text()).getPath();
    }

    private static String address(String page) {
        String filled = page;
        for (String name : KeptThings.names()) {
            filled = filled.contains("{" + name + "}") ? filled.replace("{" + name + "}", KeptThings.in(AREA, name)) : filled;
        }
        return "/" + AREA + "/training/my/" + filled;
    }
}
