package org.alongside.integration.message.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.alongside.integration.IntegrationData;
import org.alongside.integration.message.entity.AreaKey;
import org.alongside.platform.secret.Cipher;
import org.alongside.platform.tenancy.CurrentCall;

/** The open area's key to what its messages say (R-INT-72). Two that are the first at the same moment make one key. */
@ApplicationScoped
public class AreaKeys {

    private static final String UNLESS_THERE = """
            insert into integration.area_key (tenant_id, id, version, salt) values (?1, ?2, 1, ?3) on conflict do nothing""";

    private EntityManager entityManager;
    private CurrentCall call;

    protected AreaKeys() {
    }

    @Inject
    public AreaKeys(@IntegrationData EntityManager entityManager, CurrentCall call) {
        this.entityManager = entityManager;
        this.call = call;
    }

    /** It is made with the first thing to seal. */
    public Cipher cipher() {
        return find().or(this::made).orElseThrow().cipher();
    }

    private Optional<AreaKey> find() {
        return entityManager.createQuery("select k from AreaKey k", AreaKey.class).getResultStream().findFirst();
    }

    private Optional<AreaKey> made() {
        entityManager.createNativeQuery(UNLESS_THERE).setHint("eclipselink.jdbc.allow-native-sql-query", true)
                .setParameter(1, call.area()).setParameter(2, UUID.randomUUID()).setParameter(3, AreaKey.salt())
                .executeUpdate();
        return find();
    }
}
