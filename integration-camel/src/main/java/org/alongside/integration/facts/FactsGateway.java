package org.alongside.integration.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.alongside.accreditation.application.boundary.FlagEvidence;
import org.alongside.accreditation.link.LinkKind;
import org.alongside.accreditation.link.boundary.RecordLinks;
import org.alongside.integration.area.Attempts;
import org.alongside.integration.area.EachArea;
import org.alongside.integration.message.boundary.SettleHeld;
import org.alongside.platform.contracts.AccountNamed;
import org.alongside.platform.contracts.EvidenceUndone;
import org.alongside.platform.contracts.LearnerTaught;
import org.alongside.platform.contracts.PersonLinked;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.outbox.Waiting;
import org.alongside.platform.outbox.boundary.DeliverOutbox;

/**
 * Hands what training tells to accreditation: who taught whom, and that evidence no longer stands; and to the feeds that
 * somebody is linked, or an account is named, so that what waited for that is applied (R-INT-05).
 */
@ApplicationScoped
public class FactsGateway {

    private static final System.Logger LOG = System.getLogger(FactsGateway.class.getName());
    private static final int AT_A_TIME = 50;

    @Inject
    private EachArea areas;

    @Inject
    private DeliverOutbox outbox;

    @Inject
    private RecordLinks links;

    @Inject
    private FlagEvidence evidence;

    @Inject
    private SettleHeld heldRows;

    private final Map<String, Consumer<JsonObject>> takers = Map.of(
            LearnerTaught.TYPE, fact -> links.record(id(fact, "trainerId"), id(fact, "learnerId"), LinkKind.TRAINER_LEARNER,
                    LocalDate.parse(fact.getString("on"))),
            PersonLinked.TYPE, fact -> heldRows.came("person " + fact.getString("laPersonId")),
            AccountNamed.TYPE, fact -> heldRows.came("account " + fact.getString("accountRef")),
            EvidenceUndone.TYPE, fact -> flag(id(fact, "subject"), fact.getString("areaCode")));

    /** One look at every area; one at a time, so that nothing is handed over twice by two looks that meet. */
    public synchronized void deliver() {
        areas.look("what modules told each other", this::handAll);
    }

    private void handAll() {
        outbox.waiting(takers.keySet(), AT_A_TIME)
                .forEach(waiting -> Attempts.at("a fact for another module", () -> hand(waiting)));
    }

    private void hand(Waiting waiting) {
        try (JsonReader reader = Json.createReader(new StringReader(waiting.payload()))) {
            takers.get(waiting.type()).accept(reader.readObject());
        }
        outbox.sent(waiting.id());
    }

    /** An application that is not there any more needs no flag. */
    private void flag(UUID application, String criterion) {
        try {
            evidence.flag(application, criterion);
        } catch (NotFound gone) {
            LOG.log(System.Logger.Level.INFO, "Evidence no longer stands in an application that is not there");
        }
    }

    private static UUID id(JsonObject fact, String name) {
        return UUID.fromString(fact.getString(name));
    }
}
