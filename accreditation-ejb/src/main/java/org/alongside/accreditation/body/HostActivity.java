package org.alongside.accreditation.body;

/** What a host organisation does besides housing the body. */
public enum HostActivity {
    SUPPORT_SERVICES("Provides support services", true),
    BROKERAGE("Provides brokerage", true),
    TRAINING("Trains brokers", false),
    SECONDARY_SUPPORTS("Provides payroll, managed accounts or help with employing assistants", true),
    DP_SUPPORT_SCHEME("Runs a direct payment support scheme", true),
    POOLED_BUDGET("Runs shared budgets", false),
    PEER_SUPPORT("Runs peer support", false);

    private final String label;
    private final boolean conflicting;

    HostActivity(String label, boolean conflicting) {
        this.label = label;
        this.conflicting = conflicting;
    }

    public String label() {
        return label;
    }

    /** A broker may work for, with or against this, so the body must stand apart from it (R-ACC-09). */
    public boolean conflicting() {
        return conflicting;
    }
}
