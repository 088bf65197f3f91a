package org.alongside.community.ledger;

/** One line of a journal that is to be posted. {@code amount} counts the book's unit. */
public record Leg(AccountRef account, Side side, long amount) {

    public static Leg debit(AccountRef account, long amount) {
        return new Leg(account, Side.DEBIT, amount);
    }

    public static Leg credit(AccountRef account, long amount) {
        return new Leg(account, Side.CREDIT, amount);
    }
}
