package org.alongside.platform.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.alongside.platform.audit.control.AuditTrail;

/**
 * What happens in the running use case, collected until it ends and then written in its transaction.
 *
 * <p>The collection lives in the transaction, so a nested use case adds to the outer one, and a rollback forgets it.
 */
@ApplicationScoped
public class Journal {

    private static final String KEY = Journal.class.getName();

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private AuditTrail trail;

    /** Keeps that this happened. */
    public void record(Event event) {
        record(event, null);
    }

    /** Keeps that this happened, and the reason a person gave for it. */
    public void record(Event event, String reason) {
        current().add(event, reason);
    }

    /** A use case is running in this transaction. */
    public boolean isOpen() {
        return transaction.getTransactionKey() != null && transaction.getResource(KEY) != null;
    }

    /** Only the use-case interceptor opens and closes. */
    public void open(String useCase) {
        transaction.putResource(KEY, new Entry(useCase));
    }

    /** What is rolled back happened to nobody, so nothing is kept of it. */
    public void close() {
        Entry entry = current();
        if (!entry.isEmpty() && !transaction.getRollbackOnly()) {
            trail.append(entry);
        }
    }

    private Entry current() {
        return (Entry) transaction.getResource(KEY);
    }
}
