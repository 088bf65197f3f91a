package org.alongside.inside;

import static org.alongside.inside.Applying.key;
import static org.alongside.inside.Feeding.AREA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.integration.engine.Hand;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.lane.Lane;
import org.alongside.integration.secret.SecretView;
import org.alongside.integration.secret.boundary.DateSecret;
import org.alongside.integration.secret.boundary.DrawSecret;
import org.alongside.integration.secret.boundary.KeepSecrets;
import org.alongside.integration.secret.boundary.ReadSecrets;
import org.alongside.integration.secret.boundary.RevokeSecret;
import org.alongside.integration.watch.AlertView;
import org.alongside.integration.watch.boundary.LookOut;
import org.alongside.integration.watch.boundary.ReadAlerts;
import org.alongside.integration.webhook.WebhookSecret;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.time.London;
import org.alongside.platform.time.PlayedTime;
import org.alongside.testing.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A new secret comes before the old one ends. */
@ExtendWith(ArquillianExtension.class)
class SecretsFollowIT {

    @Inject
    private Scene scene;

    @Inject
    private Feeding feeding;

    @Inject
    private KeepSecrets keeping;

    @Inject
    private ReadSecrets secrets;

    @Inject
    private LookOut lookOut;

    @Inject
    private ReadAlerts alerts;

    @Inject
    private Hand hand;

    @Inject
    private Clock clock;

    @Test
    @Proves({"AC-I7", "R-INT-19"})
    void for_a_week_both_sign_and_then_the_old_one_is_taken_back() throws Exception {
        PlayedPartnerServlet.ANSWERS.set(HttpServletResponse.SC_NO_CONTENT);
        UUID keeper = feeding.keeper("Kim Keeper");
        UUID endpoint = feeding.webhook(Feed.F13);
        Instant now = clock.instant();
        PlayedTime.at(now, () -> {
            assertThat(signatures(endpoint)).isEqualTo(1);
            String old = names(keeper, endpoint).get(0);
            DrawSecret command = new DrawSecret(key(), endpoint);
            String drawn = scene.as(keeper, AREA, () -> keeping.draw(command));
            assertThat(scene.as(keeper, AREA, () -> keeping.draw(command))).as("sent twice").isEqualTo(drawn);
            assertThat(names(keeper, endpoint)).containsExactly(old, drawn);
            assertThatThrownBy(() -> draw(keeper, endpoint)).isInstanceOf(RuleBroken.class).hasMessageContaining("TWO_ALREADY");
            assertThat(of(keeper, endpoint).get(0).endsOn()).isEqualTo(London.dayOf(now).plusDays(7));
            assertThat(signatures(endpoint)).isEqualTo(2);
            endWhatIsFollowed();
            assertThat(names(keeper, endpoint)).containsExactly(old, drawn);
            return null;
        });
        PlayedTime.at(now.plus(Duration.ofDays(8)), () -> {
            endWhatIsFollowed();
            assertThat(names(keeper, endpoint)).hasSize(1);
            assertThat(signatures(endpoint)).isEqualTo(1);
            return null;
        });
    }

    @Test
    @Proves("R-INT-19")
    void a_new_one_is_shown_to_whoever_had_it_drawn_and_once() {
        UUID keeper = feeding.keeper("Kim Keeper");
        UUID endpoint = feeding.webhook(Feed.F13);
        String drawn = draw(keeper, endpoint);
        assertThatThrownBy(() -> shown(feeding.keeper("Kate Keeper"), endpoint, drawn)).isInstanceOf(RuleBroken.class);
        String text = shown(keeper, endpoint, drawn);
        assertThat(WebhookSecret.find(text)).isPresent();
        assertThatThrownBy(() -> shown(keeper, endpoint, drawn)).isInstanceOf(RuleBroken.class)
                .hasMessageContaining("SHOWN_BEFORE");
        assertThat(of(keeper, endpoint).toString()).doesNotContain(text);
        assertThatThrownBy(() -> shown(keeper, endpoint, "another")).isInstanceOf(NotFound.class);
    }

    @Test
    @Proves("R-INT-19")
    void the_last_one_stays_and_the_one_before_it_is_gone_at_once() {
        UUID keeper = feeding.keeper("Kim Keeper");
        UUID endpoint = feeding.webhook(Feed.F13);
        String old = names(keeper, endpoint).get(0);
        assertThatThrownBy(() -> revoke(keeper, endpoint, old)).isInstanceOf(RuleBroken.class).hasMessageContaining("LAST_ONE");
        String drawn = draw(keeper, endpoint);
        revoke(keeper, endpoint, old);
        assertThat(of(keeper, endpoint)).extracting(SecretView::alias).containsExactly(drawn);
        assertThat(of(keeper, endpoint).get(0).fingerprint()).isNotEmpty();
        assertThatThrownBy(() -> revoke(keeper, endpoint, old)).isInstanceOf(NotFound.class);
    }

    @Test
    @Proves({"R-INT-77", "R-INT-84"})
    void its_end_is_told_until_another_one_stands_beside_it() {
        UUID keeper = feeding.keeper("Kim Keeper");
        UUID endpoint = feeding.webhook(Feed.F13);
        LocalDate soon = London.today(clock).plusDays(10);
        String old = names(keeper, endpoint).get(0);
        scene.does(keeper, AREA, () -> keeping.date(new DateSecret(key(), endpoint, old, soon)));
        scene.asPortal(AREA, lookOut::look);
        assertThat(open(keeper, endpoint)).extracting(AlertView::stage).containsExactly("14");
        draw(keeper, endpoint);
        scene.asPortal(AREA, lookOut::look);
        assertThat(open(keeper, endpoint)).isEmpty();
    }

    /** How many stand on the next call. */
    private int signatures(UUID endpoint) {
        feeding.tell(feeding.asking(scene.newcomer("Ann Example")));
        hand.look(new Lane(endpoint, scene.area(AREA), clock.instant()));
        return PlayedPartnerServlet.SIGNATURES.get().split(" ").length;
    }

    private void endWhatIsFollowed() {
        scene.asPortal(AREA, () -> keeping.followed().forEach(keeping::end));
    }

    private String draw(UUID keeper, UUID endpoint) {
        return scene.as(keeper, AREA, () -> keeping.draw(new DrawSecret(key(), endpoint)));
    }

    private String shown(UUID keeper, UUID endpoint, String name) {
        return scene.as(keeper, AREA, () -> keeping.shownOnce(endpoint, name));
    }

    private void revoke(UUID keeper, UUID endpoint, String name) {
        scene.does(keeper, AREA, () -> keeping.revoke(new RevokeSecret(key(), endpoint, name)));
    }

    private List<SecretView> of(UUID keeper, UUID endpoint) {
        return scene.as(keeper, AREA, () -> secrets.of(endpoint));
    }

    private List<String> names(UUID keeper, UUID endpoint) {
        return of(keeper, endpoint).stream().map(SecretView::alias).toList();
    }

    private List<AlertView> open(UUID keeper, UUID endpoint) {
        return scene.as(keeper, AREA, alerts::open).stream().filter(one -> one.about().equals(endpoint)).toList();
    }
}
