package org.alongside.platform.money;

/** An amount in pence. */
public record Money(long pence) {

    public static final Money ZERO = new Money(0);

    /** As people write it: {@code £50} or {@code £12.34}. */
    @Override
    public String toString() {
        String sign = pence < 0 ? "-" : "";
        long whole = Math.abs(pence) / 100;
        long rest = Math.abs(pence) % 100;
        return rest == 0 ? "%s£%,d".formatted(sign, whole) : "%s£%,d.%02d".formatted(sign, whole, rest);
    }
}
