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

    /** As people say it: {@code 33 pounds 34} (R-A11Y-06). */
    public String spoken() {
        String sign = pence < 0 ? "minus " : "";
        long whole = Math.abs(pence) / 100;
        long rest = Math.abs(pence) % 100;
        String pounds = whole == 1 ? "1 pound" : whole + " pounds";
        String penceSaid = rest == 1 ? "1 penny" : rest + " pence";
        if (rest == 0) {
            return sign + pounds;
        }
        if (whole == 0) {
            return sign + penceSaid;
        }
        // "33 pounds 4" would be heard as 33 pounds 40.
        return sign + (rest < 10 ? pounds + " and " + penceSaid : pounds + " " + rest);
    }
}
