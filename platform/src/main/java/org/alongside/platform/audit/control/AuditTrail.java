package org.alongside.platform.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import java.io.StringReader;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.PlatformData;
import org.alongside.platform.audit.Entry;
import org.alongside.platform.audit.entity.AuditProcess;
import org.alongside.platform.tenancy.CurrentCall;

/** Appends to the area's audit trail. The database gives each row its number and chains it to the one before. */
@ApplicationScoped
public class AuditTrail {

    private static final Jsonb JSON = JsonbBuilder.create();

    @Inject
    @PlatformData
    private EntityManager entityManager;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    public void append(Entry entry) {
        entityManager.persist(new AuditProcess(call.actor(), entry.useCase(), "DONE", events(entry), clock.instant()));
    }

    public void appendRefusal(String useCase, String reason) {
        entityManager.persist(new AuditProcess(call.actor(), useCase, "REFUSED: " + reason, "[]", clock.instant()));
    }

    /** What happened to one thing, oldest first. */
    public List<AuditProcess> about(UUID subject) {
        return entityManager.createQuery("""
                        select p from AuditProcess p
                        where function('platform.audit_mentions', p.events, :subject) = true order by p.seq""",
                        AuditProcess.class)
                .setParameter("subject", subject.toString())
                .getResultList();
    }

    private static String events(Entry entry) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        entry.happened().forEach(one -> {
            var event = Json.createObjectBuilder()
                    .add("what", one.event().getClass().getSimpleName())
                    .add("subject", one.event().subject().toString())
                    .add("facts", Json.createReader(new StringReader(JSON.toJson(one.event()))).readObject());
            if (one.reason() != null) {
                event.add("reason", one.reason());
            }
            array.add(event);
        });
        return array.build().toString();
    }
}
