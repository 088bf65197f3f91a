package org.alongside.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.alongside.accreditation.framework.Standards;
import org.alongside.accreditation.framework.boundary.ReadStandards;
import org.alongside.accreditation.register.AccreditationStatus;
import org.alongside.accreditation.register.BrokerEntry;
import org.alongside.accreditation.register.BrokerNumber;
import org.alongside.accreditation.register.EntryAnswer;
import org.alongside.accreditation.register.GrantedCondition;
import org.alongside.accreditation.register.RegisterPage;
import org.alongside.accreditation.register.RegisterSearch;
import org.alongside.accreditation.register.StatusAnswer;
import org.alongside.accreditation.register.WrittenEntry;
import org.alongside.accreditation.register.boundary.BrowseRegister;
import org.alongside.accreditation.register.boundary.ChangeMyEntry;
import org.alongside.accreditation.register.boundary.CheckStatus;
import org.alongside.accreditation.register.boundary.ExpireAccreditations;
import org.alongside.accreditation.register.boundary.ExportRegister;
import org.alongside.accreditation.register.boundary.GrantAccreditation;
import org.alongside.accreditation.register.boundary.GrantCommand;
import org.alongside.accreditation.register.boundary.KeepMyEntry;
import org.alongside.accreditation.register.boundary.LimitMyEntry;
import org.alongside.accreditation.register.boundary.PublishMyEntry;
import org.alongside.accreditation.register.boundary.Relinquish;
import org.alongside.accreditation.register.boundary.RelinquishAccreditation;
import org.alongside.kit.Demo;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.NotPermitted;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.error.Stale;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.identity.Role;
import org.alongside.platform.message.Letter;
import org.alongside.platform.message.boundary.ReadMessages;
import org.alongside.platform.tenancy.Call;
import org.alongside.platform.tenancy.CallScope;
import org.alongside.platform.time.PlayedTime;
import org.alongside.testing.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A broker's life on the list, on the real server: granted, published, shown less, given up, run out. */
@ExtendWith(ArquillianExtension.class)
class OnTheListIT {

    private static final String AREA = Demo.LEEDS;
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Inject
    private Scene scene;

    @Inject
    private ReadStandards standards;

    @Inject
    private GrantAccreditation accreditation;

    @Inject
    private BrowseRegister register;

    @Inject
    private CheckStatus status;

    @Inject
    private ExportRegister export;

    @Inject
    private KeepMyEntry entries;

    @Inject
    private RelinquishAccreditation leaving;

    @Inject
    private ExpireAccreditations expiry;

    @Inject
    private ReadMessages messages;

    @Test
    @Proves({"R-ACC-98", "R-ACC-54", "R-ACC-96"})
    void a_release_is_on_the_list_in_the_same_moment() throws Exception {
        UUID broker = scene.newcomer("Grace Granted");

        BrokerNumber number = granted(broker, NOW,
                List.of(new GrantedCondition("Read the local procedure", true, null),
                        new GrantedCondition("Between us", false, null)));

        EntryAnswer answer = anybody(() -> register.entry(number.value()));
        assertThat(answer.entry().title()).isEqualTo("Grace Granted");
        assertThat(answer.entry().status()).isEqualTo(AccreditationStatus.ACTIVE);
        assertThat(answer.conditions()).extracting(GrantedCondition::text).containsExactly("Read the local procedure");
        assertThat(answer.answeredAt()).isNotNull();
        StatusAnswer told = anybody(() -> status.of(List.of(number.value()), null)).get(0);
        assertThat(told.onTheList()).isTrue();
        assertThat(told.conditions()).containsExactly("Read the local procedure");
    }

    @Test
    void nobody_is_put_on_the_list_but_by_a_release() {
        UUID broker = scene.newcomer("Paul Pushy");
        UUID coordinator = scene.inRole(Role.COORDINATOR, AREA).get(0);

        assertThatThrownBy(() -> scene.as(coordinator, AREA, () -> accreditation.grant(command(broker, NOW, List.of()))))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void who_is_on_the_list_is_not_put_on_it_again() throws Exception {
        UUID broker = scene.newcomer("Tilda Twice");
        granted(broker, NOW, List.of());

        assertThatThrownBy(() -> granted(broker, NOW, List.of())).isInstanceOf(Stale.class);
    }

    @Test
    @Proves({"R-ACC-96", "R-ACC-95"})
    void what_a_broker_writes_is_public_when_they_publish_it_and_not_before() throws Exception {
        UUID broker = scene.newcomer("Wanda Writer");
        BrokerNumber number = granted(broker, NOW, List.of());

        scene.does(broker, AREA, () -> entries.write(new ChangeMyEntry(UUID.randomUUID(), written("Zaltbommel"))));
        assertThat(found("Zaltbommel").total()).isZero();
        assertThat(anybody(() -> register.entry(number.value())).entry().fields().town()).isEmpty();

        scene.does(broker, AREA, () -> entries.publish(new PublishMyEntry(UUID.randomUUID())));
        assertThat(found("Zaltbommel").entries()).extracting(BrokerEntry::number).containsExactly(number);
    }

    @Test
    @Proves("R-ACC-99")
    void a_broker_shows_less_at_once_and_still_stands_on_the_list() throws Exception {
        UUID broker = scene.newcomer("Lydia Limited");
        BrokerNumber number = granted(broker, NOW, List.of());

        scene.does(broker, AREA, () -> entries.limit(new LimitMyEntry(UUID.randomUUID(), true)));

        assertThat(found("Lydia").total()).isZero();
        assertThat(anybody(() -> register.entry(number.value())).entry().title()).isEqualTo(number.value());
        assertThat(anybody(() -> export.entries())).extracting(BrokerEntry::number).doesNotContain(number);
        assertThat(anybody(() -> status.of(List.of(number.value()), null)).get(0).onTheList()).isTrue();
    }

    @Test
    void a_broker_leaves_at_once_and_is_told_what_that_means() throws Exception {
        UUID broker = scene.newcomer("Rita Relinquished");
        BrokerNumber number = granted(broker, NOW, List.of());

        scene.does(broker, AREA, () -> leaving.relinquish(new Relinquish(UUID.randomUUID())));

        assertThat(found("Rita").total()).isZero();
        assertThat(found("Rita Relinquished").entries()).extracting(BrokerEntry::status)
                .containsExactly(AccreditationStatus.RELINQUISHED);
        assertThat(anybody(() -> status.of(List.of(number.value()), null)).get(0).onTheList()).isFalse();
        assertThat(scene.as(broker, AREA, messages::mine)).extracting(Letter::subject)
                .contains("You have left the list of approved brokers");
        assertThatThrownBy(() -> scene.as(broker, AREA, entries::mine)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> scene.does(broker, AREA, () -> leaving.relinquish(new Relinquish(UUID.randomUUID()))))
                .isInstanceOf(Stale.class);
    }

    @Test
    @Proves("R-ACC-60")
    void what_ran_out_while_nobody_looked_is_ended_once() throws Exception {
        UUID broker = scene.newcomer("Erik Expired");
        Instant longAgo = NOW.minus(Duration.ofDays(3 * 365 + 30));
        BrokerNumber number = PlayedTime.at(longAgo, () -> granted(broker, longAgo, List.of()));

        // The portal's own sweep may have been faster.
        asPortal(expiry::sweep);
        assertThat(asPortal(expiry::sweep)).isZero();

        BrokerEntry entry = anybody(() -> register.entry(number.value())).entry();
        assertThat(entry.status()).isEqualTo(AccreditationStatus.EXPIRED);
        assertThat(entry.endedOn()).isEqualTo(entry.until().plusDays(1));
        assertThat(anybody(() -> status.of(List.of(number.value()), entry.until())).get(0).onTheList()).isTrue();
        assertThat(anybody(() -> status.of(List.of(number.value()), entry.endedOn())).get(0).onTheList()).isFalse();
    }

    @Test
    @Proves({"R-ACC-100", "AC-A70"})
    void next_door_a_number_is_as_unknown_as_one_that_never_was() throws Exception {
        BrokerNumber number = granted(scene.newcomer("Nora Nextdoor"), NOW, List.of());

        assertThatThrownBy(() -> CallScope.in(new Call(scene.area(Demo.CAMDEN), Actor.NOBODY),
                () -> register.entry(number.value()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> anybody(() -> register.entry("SB-7K2M9Q-4"))).isInstanceOf(NotFound.class);
        assertThat(anybody(() -> status.areasOf(number.value()))).containsExactly(scene.area(AREA));
    }

    @Test
    void more_than_a_hundred_numbers_are_asked_in_two_goes() {
        List<String> many = Collections.nCopies(101, "SB-7K2M9Q-4");

        assertThatThrownBy(() -> anybody(() -> status.of(many, null))).isInstanceOf(RuleBroken.class)
                .hasMessageContaining("TOO_MANY_NUMBERS");
    }

    private BrokerNumber granted(UUID person, Instant released, List<GrantedCondition> conditions) throws Exception {
        return asPortal(() -> accreditation.grant(command(person, released, conditions)));
    }

    private GrantCommand command(UUID person, Instant released, List<GrantedCondition> conditions) {
        Standards now = standards.inForce();
        return new GrantCommand(person, UUID.randomUUID(), UUID.randomUUID(), now.editionCode(), Standards.NATIONAL_ONLY,
                "Leeds Broker Accreditation Group", conditions, released);
    }

    private RegisterPage found(String text) throws Exception {
        return anybody(() -> register.search(new RegisterSearch(text, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(),
                false, false, false, false, 1)));
    }

    private static WrittenEntry written(String town) {
        return new WrittenEntry("", "SOLE", "I listen first.", town, List.of("ENGLISH"), List.of("BSL"), List.of(), List.of(),
                "yes", false, false, "", "", false, "wanda@example.org", "", "", "none declared");
    }

    private <T> T asPortal(Callable<T> act) throws Exception {
        return CallScope.in(new Call(scene.area(AREA), Actor.PORTAL), act);
    }

    private <T> T anybody(Callable<T> act) throws Exception {
        return CallScope.in(new Call(scene.area(AREA), Actor.NOBODY), act);
    }
}
