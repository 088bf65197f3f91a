package org.alongside.community.timebank.boundary;

import org.alongside.community.timebank.Minutes;

/** A balance in words: to use, or to give. It is never called a debt (R-TIME-13). */
final class BalanceWords {

    private BalanceWords() {
    }

    static String of(long balance) {
        if (balance == 0) {
            return "Even";
        }
        return Minutes.words(balance) + (balance > 0 ? " to use" : " to give");
    }
}
