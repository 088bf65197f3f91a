package org.alongside.community.pool;

/** Whose money it is about. */
public enum PoolKind {

    MEMBER_POOL("Members put in parts of their own money"),
    COMMUNITY_BUDGET("A pot from grants or gifts that belongs to no one member");

    private final String label;

    PoolKind(String label) {
        this.label = label;
    }

    /** Otherwise it comes from outside only, and a treasurer writes it down. */
    public boolean takesMembersMoney() {
        return this == MEMBER_POOL;
    }

    public String label() {
        return label;
    }
}
