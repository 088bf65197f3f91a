package org.alongside.community.pool;

/** Who has the real money; the portal never does (R-POOL-02). */
public enum HolderKind {

    CLUB_ACCOUNT("A club account at a bank, in the group's name"),
    CLIENT_ACCOUNT("A client account of a user-led organisation"),
    EACH_MEMBER("Each member keeps their own part");

    private final String label;

    HolderKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
