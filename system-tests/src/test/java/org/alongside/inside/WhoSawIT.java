package org.alongside.inside;

import static org.alongside.inside.Feeding.AREA;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.message.Arrival;
import org.alongside.integration.message.MessageView;
import org.alongside.integration.message.SeenView;
import org.alongside.integration.message.boundary.AskToSee;
import org.alongside.integration.message.boundary.LetSee;
import org.alongside.integration.message.boundary.SeePayload;
import org.alongside.integration.message.boundary.TakeIn;
import org.alongside.integration.message.boundary.WhoSaw;
import org.alongside.testing.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The person whose money it is sees who could read the file it came in. */
@ExtendWith(ArquillianExtension.class)
class WhoSawIT {

    @Inject
    private Scene scene;

    @Inject
    private Feeding feeding;

    @Inject
    private TakeIn taking;

    @Inject
    private SeePayload seeing;

    @Inject
    private WhoSaw who;

    @Test
    @Proves("R-INT-76")
    void whoever_uncovered_a_file_stands_on_the_page_of_those_it_is_about_and_of_nobody_else() {
        String number = AllocationsComeInIT.number();
        UUID ann = feeding.linked(number);
        UUID stranger = feeding.linked(number + "9");
        UUID kim = feeding.keeper("Kim Keeper");
        UUID lou = feeding.keeper("Lou Keeper");
        UUID endpoint = feeding.endpoint(Feed.F3);
        MessageView file = scene.asThePortal(AREA, () -> taking.take(new Arrival(endpoint, "f.csv", "", "text/csv",
                AllocationsComeInIT.file(AllocationsComeInIT.row("W-" + number, number, 1, "17.50", "245.00")), null, null)));

        scene.does(kim, AREA, () -> seeing.ask(new AskToSee(UUID.randomUUID(), file.id(), "The council asks about line 2.")));
        assertThat(seen(ann)).as("asked is not seen").isEmpty();

        UUID asked = scene.as(lou, AREA, () -> seeing.asked(file.id())).get(0).id();
        scene.does(lou, AREA, () -> seeing.agree(new LetSee(UUID.randomUUID(), asked)));
        assertThat(seen(ann)).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Kim Keeper");
            assertThat(one.secondName()).isEqualTo("Lou Keeper");
        });
        assertThat(seen(stranger)).isEmpty();
    }

    private List<SeenView> seen(UUID person) {
        return scene.as(person, AREA, who::mine);
    }
}
