package org.alongside.portal.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.accreditation.body.BodySummary;
import org.alongside.accreditation.body.HostTie;
import org.alongside.accreditation.body.boundary.KnowHostTies;
import org.alongside.accreditation.body.boundary.ReadBody;
import org.alongside.accreditation.body.boundary.RecordTie;
import org.alongside.accreditation.framework.Standards;
import org.alongside.accreditation.framework.boundary.ReadStandards;
import org.alongside.accreditation.register.RegisterSearch;
import org.alongside.accreditation.register.boundary.BrowseRegister;
import org.alongside.accreditation.register.boundary.ChangeMyEntry;
import org.alongside.accreditation.register.boundary.GrantAccreditation;
import org.alongside.accreditation.register.boundary.GrantCommand;
import org.alongside.accreditation.register.boundary.KeepMyEntry;
import org.alongside.accreditation.register.boundary.PublishMyEntry;
import org.alongside.platform.identity.boundary.CreateAccount;
import org.alongside.platform.identity.boundary.NewAccount;

/**
 * Brokers who were accredited before the story begins, so that there is a list to look through. Their applications are
 * not told; those who go through everything are played by {@code applicant} and {@code broker}.
 */
@ApplicationScoped
class DemonstrationRegister {

    @Inject
    private Stage stage;

    @Inject
    private CreateAccount accounts;

    @Inject
    private ReadStandards standards;

    @Inject
    private ReadBody bodies;

    @Inject
    private KnowHostTies ties;

    @Inject
    private GrantAccreditation accreditation;

    @Inject
    private BrowseRegister register;

    @Inject
    private KeepMyEntry entries;

    void play(String area) {
        ListedBroker.all().stream().filter(broker -> broker.area().equals(area)).forEach(this::enter);
        if (stage.asOwner(area, () -> bodies.inCharge().flatMap(body -> bodies.host(body.bodyId()))).isPresent()) {
            linkWithHost(area);
        }
    }

    /** One of them teaches for the organisation that houses the body, and the coordinator knows. */
    private void linkWithHost(String area) {
        stage.as("coordinator." + area, area, () -> ties.record(
                new RecordTie(stage.command("link with host " + area), stage.person("broker." + area), HostTie.CONTRACTS)));
    }

    /** Playing it twice changes nothing: whoever is on the list already stays as they are. */
    private void enter(ListedBroker broker) {
        UUID person = stage.asOwner(() -> accounts.create(new NewAccount(stage.command("account " + broker.key()),
                broker.name(), Cast.email(broker.key()), Cast.PASSWORD, true)));
        stage.enter(broker.key(), person);
        if (stage.asOwner(broker.area(), () -> register.search(named(broker.name()))).total() == 0) {
            stage.ago(broker.daysAgo(), () -> stage.asOwner(broker.area(), () -> accreditation.grant(decision(broker, person))));
            stage.asAgo(broker.daysAgo(), broker.key(), broker.area(), () -> publish(broker));
        }
    }

    private GrantCommand decision(ListedBroker broker, UUID person) {
        Standards now = standards.inForce();
        return new GrantCommand(person, stage.command("application " + broker.key()), stage.command("decision " + broker.key()),
                now.editionCode(), now.interpretationVersion(), bodies.inCharge().map(BodySummary::name).orElseThrow(),
                List.of(), stage.now());
    }

    private Void publish(ListedBroker broker) {
        entries.write(new ChangeMyEntry(stage.command("write " + broker.key()), broker.entry()));
        entries.publish(new PublishMyEntry(stage.command("publish " + broker.key())));
        return null;
    }

    private static RegisterSearch named(String name) {
        return new RegisterSearch(name, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false, false, false, false, 1);
    }
}
