package org.alongside.community.council;

/** To whom a council pays somebody's budget. */
public enum PayeeKind {

    PERSON("you"),
    NOMINEE("the person who receives it for you"),
    CARD("your card"),
    MANAGED_ACCOUNT("the account that is managed for you"),
    POOL("your shared budget");

    private final String plain;

    PayeeKind(String plain) {
        this.plain = plain;
    }

    public String plain() {
        return plain;
    }
}
