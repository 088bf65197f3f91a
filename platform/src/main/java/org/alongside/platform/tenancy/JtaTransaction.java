package org.alongside.platform.tenancy;

import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** One transaction serves one area. */
final class JtaTransaction {

    private static final String KEY = JtaTransaction.class.getName();

    private JtaTransaction() {
    }

    /**
     * True the first time in this transaction; false when the area is already set on its connection.
     *
     * @throws IllegalStateException outside a transaction, and when the transaction already serves another area
     */
    static boolean firstUseBy(String tenant) {
        TransactionSynchronizationRegistry registry = registry();
        if (registry.getTransactionStatus() != Status.STATUS_ACTIVE
                && registry.getTransactionStatus() != Status.STATUS_MARKED_ROLLBACK) {
            throw new IllegalStateException("Data is read and written inside a transaction only");
        }
        Object before = registry.getResource(KEY);
        if (before == null) {
            registry.putResource(KEY, tenant);
            return true;
        }
        if (!before.equals(tenant)) {
            throw new IllegalStateException("This transaction serves another area");
        }
        return false;
    }

    private static TransactionSynchronizationRegistry registry() {
        try {
            return InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
        } catch (NamingException e) {
            throw new IllegalStateException("No transaction registry", e);
        }
    }
}
