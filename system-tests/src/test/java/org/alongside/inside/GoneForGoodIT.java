package org.alongside.inside;

import static org.alongside.inside.Applying.key;
import static org.alongside.inside.Feeding.AREA;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.integration.engine.Hand;
import org.alongside.integration.feed.Direction;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.lane.Lane;
import org.alongside.integration.message.MessageFilter;
import org.alongside.integration.message.MessageStatus;
import org.alongside.integration.message.MessageView;
import org.alongside.integration.partner.EndpointStatus;
import org.alongside.integration.partner.EndpointStep;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.boundary.KeepEndpoints;
import org.alongside.integration.partner.boundary.MoveEndpoint;
import org.alongside.integration.partner.boundary.ReadPartners;
import org.alongside.integration.watch.boundary.LookOut;
import org.alongside.platform.message.Letter;
import org.alongside.platform.message.boundary.ReadMessages;
import org.alongside.platform.time.London;
import org.alongside.platform.time.PlayedTime;
import org.alongside.testing.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A partner's system answers that its address is gone for good, and later somebody says where to go on. */
@ExtendWith(ArquillianExtension.class)
class GoneForGoodIT {

    private static final String BEGUN = "Something is wrong with a feed";
    private static final String LASTING = "Something is still wrong with a feed";
    private static final String OVER = "Over: something was wrong with a feed";

    @Inject
    private Scene scene;

    @Inject
    private Feeding feeding;

    @Inject
    private Hand hand;

    @Inject
    private LookOut lookOut;

    @Inject
    private KeepEndpoints endpoints;

    @Inject
    private ReadPartners partners;

    @Inject
    private org.alongside.integration.message.boundary.ReadMessages messages;

    @Inject
    private ReadMessages letters;

    @Inject
    private Clock clock;

    @Test
    @Proves({"AC-I6", "R-INT-84"})
    void the_endpoint_pauses_what_waits_is_kept_and_keepers_hear_of_it_once_and_of_its_end_once() throws Exception {
        UUID keeper = feeding.keeper("Kim Keeper");
        UUID endpoint = feeding.webhook(Feed.F13);
        Instant noon = London.today(clock).plusDays(1).atTime(LocalTime.NOON).atZone(London.ZONE).toInstant();
        PlayedTime.at(noon, () -> {
            PlayedPartnerServlet.ANSWERS.set(HttpServletResponse.SC_GONE);
            int asked = PlayedPartnerServlet.ASKED.get();
            asks();
            asks();
            look(endpoint);
            look(endpoint);
            assertThat(PlayedPartnerServlet.ASKED.get() - asked).as("the other one was not tried").isEqualTo(1);
            assertThat(endpoint(keeper, endpoint).status()).isEqualTo(EndpointStatus.PAUSED);
            assertThat(endpoint(keeper, endpoint).because()).isEqualTo(EndpointView.GONE);
            assertThat(statuses(keeper, endpoint)).containsExactlyInAnyOrder(MessageStatus.PENDING, MessageStatus.RETRYING);
            lookOut();
            lookOut();
            assertThat(told(keeper)).containsExactly(BEGUN);
            return null;
        });
        PlayedTime.at(noon.plus(Duration.ofHours(4)), () -> {
            lookOut();
            lookOut();
            assertThat(told(keeper)).containsExactlyInAnyOrder(BEGUN, LASTING);

            PlayedPartnerServlet.ANSWERS.set(HttpServletResponse.SC_NO_CONTENT);
            scene.does(keeper, AREA, () -> endpoints.move(new MoveEndpoint(key(), endpoint, EndpointStep.RESUME, "", null)));
            look(endpoint);
            assertThat(statuses(keeper, endpoint)).containsExactly(MessageStatus.SENT, MessageStatus.SENT);
            lookOut();
            lookOut();
            assertThat(told(keeper)).containsExactlyInAnyOrder(BEGUN, LASTING, OVER);
            return null;
        });
    }

    private void asks() {
        feeding.tell(feeding.asking(scene.newcomer("Ann Example")));
    }

    private void look(UUID endpoint) {
        hand.look(new Lane(endpoint, scene.area(AREA), clock.instant()));
    }

    private void lookOut() {
        scene.asPortal(AREA, lookOut::look);
    }

    private EndpointView endpoint(UUID keeper, UUID endpoint) {
        return scene.as(keeper, AREA, () -> partners.endpoint(endpoint));
    }

    private List<MessageStatus> statuses(UUID keeper, UUID endpoint) {
        MessageFilter filter = new MessageFilter(endpoint, null, Direction.OUT, Set.of(), null, "", null, null, false, false);
        return scene.as(keeper, AREA, () -> messages.list(filter, null, 100)).messages().stream().map(MessageView::status)
                .toList();
    }

    /** What this keeper, who came for this, heard of it. */
    private List<String> told(UUID keeper) {
        return scene.as(keeper, AREA, letters::mine).stream().filter(letter -> letter.body().contains("gone for good")
                || letter.body().contains("What was paused is open again")).map(Letter::subject).toList();
    }
}
