package org.alongside.community.ledger;

import java.util.UUID;

/** One account of a book, printed as it is kept: {@code BANK}, {@code LOT:…}, {@code HOLD:…:…}. */
public record AccountRef(AccountKind kind, String key) {

    private static final String SEPARATOR = ":";

    public AccountRef {
        int keys = key.isEmpty() ? 0 : key.split(SEPARATOR, -1).length;
        if (keys != kind.keys() || key.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException(kind + " is not told by \"" + key + "\"");
        }
    }

    public static AccountRef of(AccountKind kind) {
        return new AccountRef(kind, "");
    }

    public static AccountRef of(AccountKind kind, UUID key) {
        return new AccountRef(kind, key.toString());
    }

    public static AccountRef hold(UUID lot, UUID spend) {
        return new AccountRef(AccountKind.HOLD, lot + SEPARATOR + spend);
    }

    public static AccountRef parse(String text) {
        int end = text.indexOf(SEPARATOR);
        return end < 0 ? of(AccountKind.valueOf(text))
                : new AccountRef(AccountKind.valueOf(text.substring(0, end)), text.substring(end + 1));
    }

    /** The first identifier: the lot of a hold, the member of a payable. */
    public UUID firstKey() {
        return UUID.fromString(key.split(SEPARATOR)[0]);
    }

    /** The spend a hold is for. */
    public UUID secondKey() {
        return UUID.fromString(key.split(SEPARATOR)[1]);
    }

    @Override
    public String toString() {
        return key.isEmpty() ? kind.name() : kind + SEPARATOR + key;
    }
}
