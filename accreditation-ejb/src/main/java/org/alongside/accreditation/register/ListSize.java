package org.alongside.accreditation.register;

/**
 * How many brokers are on a list.
 *
 * @param brokers -1 when they are fewer than {@code suppressBelow}
 */
public record ListSize(long brokers, int suppressBelow) {

    public static ListSize of(long brokers, int suppressBelow) {
        return new ListSize(brokers < suppressBelow ? -1 : brokers, suppressBelow);
    }

    public boolean told() {
        return brokers >= 0;
    }
}
