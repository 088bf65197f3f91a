package org.alongside.portal.training;

/** Small sums in words. */
final class Words {

    private Words() {
    }

    static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
