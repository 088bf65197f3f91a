package org.alongside.inside;

import static org.alongside.inside.Feeding.AREA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.message.MessageFilter;
import org.alongside.integration.message.MessageView;
import org.alongside.integration.message.boundary.WriteMessages;
import org.alongside.integration.partner.boundary.ChooseAreas;
import org.alongside.integration.partner.boundary.KeepEndpoints;
import org.alongside.integration.partner.boundary.ReadPartners;
import org.alongside.integration.watch.AlertKind;
import org.alongside.integration.watch.AlertView;
import org.alongside.integration.watch.Hearers;
import org.alongside.integration.watch.Rhythm;
import org.alongside.integration.watch.boundary.ExpectFile;
import org.alongside.integration.watch.boundary.ExpectNothing;
import org.alongside.integration.watch.boundary.KeepExpectations;
import org.alongside.integration.watch.boundary.LookOut;
import org.alongside.integration.watch.boundary.ReadAlerts;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.message.Letter;
import org.alongside.platform.message.boundary.ReadMessages;
import org.alongside.testing.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Something is wrong, and then it is not: people hear of each once. */
@ExtendWith(ArquillianExtension.class)
class AlertsInPairsIT {

    @Inject
    private Scene scene;

    @Inject
    private Feeding feeding;

    @Inject
    private KeepEndpoints endpoints;

    @Inject
    private ReadPartners partners;

    @Inject
    private KeepExpectations expectations;

    @Inject
    private LookOut lookOut;

    @Inject
    private ReadAlerts alerts;

    @Inject
    private WriteMessages writing;

    @Inject
    private org.alongside.integration.message.boundary.ReadMessages desk;

    @Inject
    private ReadMessages letters;

    @Test
    @Proves({"AC-I37", "R-INT-12", "R-INT-84"})
    void with_nothing_chosen_nothing_is_sent_and_that_is_told_once_and_its_end_once() {
        UUID keeper = feeding.keeper("Kim Keeper");
        UUID endpoint = feeding.endpoint(Feed.F2);
        String name = name(keeper, endpoint);
        choose(keeper, endpoint, Set.of());

        look();
        look();
        assertThat(told(keeper, name)).containsExactly("Something is wrong with a feed");
        assertThat(open(keeper, endpoint)).extracting(AlertView::kind).containsExactly(AlertKind.NOTHING_CHOSEN);
        assertThat(scene.as(keeper, AREA, () -> partners.endpoint(endpoint)).isOpen()).isFalse();
        scene.asPortal(AREA, () -> writing.onTime(endpoint));
        assertThat(written(keeper, endpoint)).isEmpty();

        choose(keeper, endpoint, Set.of(Feeding.CODE));
        look();
        look();
        assertThat(told(keeper, name)).containsExactlyInAnyOrder("Something is wrong with a feed",
                "Over: something was wrong with a feed");
        assertThat(open(keeper, endpoint)).isEmpty();
    }

    @Test
    @Proves("R-INT-12")
    void what_has_nothing_to_choose_cannot_be_emptied() {
        UUID keeper = feeding.keeper("Kim Keeper");
        UUID endpoint = feeding.endpoint(Feed.F3);
        assertThatThrownBy(() -> choose(keeper, endpoint, Set.of())).isInstanceOf(RuleBroken.class);
    }

    @Test
    @Proves("R-INT-35")
    void what_is_expected_is_kept_and_taken_back() {
        UUID keeper = feeding.keeper("Kim Keeper");
        UUID endpoint = feeding.endpoint(Feed.F4);
        scene.does(keeper, AREA, () -> expectations.expect(new ExpectFile(UUID.randomUUID(), endpoint, Rhythm.FOUR_WEEKLY,
                LocalDate.parse("2026-04-07"), 2, LocalTime.of(18, 0), 60, Hearers.KEEPERS_AND_FINANCE)));
        assertThat(scene.as(keeper, AREA, () -> alerts.expectation(endpoint)))
                .hasValueSatisfying(kept -> assertThat(kept.daysBefore()).isEqualTo(2));
        look();
        assertThat(open(keeper, endpoint)).isEmpty();
        scene.does(keeper, AREA, () -> expectations.expectNothing(new ExpectNothing(UUID.randomUUID(), endpoint)));
        assertThat(scene.as(keeper, AREA, () -> alerts.expectation(endpoint))).isEmpty();
    }

    private void look() {
        scene.asPortal(AREA, lookOut::look);
    }

    private void choose(UUID keeper, UUID endpoint, Set<String> areas) {
        scene.does(keeper, AREA, () -> endpoints.choose(new ChooseAreas(UUID.randomUUID(), endpoint, areas)));
    }

    private String name(UUID keeper, UUID endpoint) {
        return scene.as(keeper, AREA, () -> partners.endpoint(endpoint)).feed().label();
    }

    /** What this keeper was told since they came. */
    private List<String> told(UUID keeper, String about) {
        return scene.as(keeper, AREA, letters::mine).stream().filter(letter -> letter.body().contains(about))
                .filter(letter -> letter.body().contains("chosen")).map(Letter::subject).toList();
    }

    private List<AlertView> open(UUID keeper, UUID endpoint) {
        return scene.as(keeper, AREA, alerts::open).stream().filter(one -> one.about().equals(endpoint)).toList();
    }

    private List<MessageView> written(UUID keeper, UUID endpoint) {
        return scene.as(keeper, AREA, () -> desk.list(new MessageFilter(endpoint, null, null, Set.of(), null, "", null, null,
                false, true), null, 10)).messages();
    }
}
