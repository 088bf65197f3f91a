package org.alongside.platform.error;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Reads the answers of a form one by one, so that everything that is wrong with them is said at once. */
public final class Answers {

    private final List<Breach> breaches = new ArrayList<>();

    /** What it reads; null when it is refused. */
    public <T> T read(Supplier<T> one) {
        try {
            return one.get();
        } catch (RuleBroken refused) {
            breaches.addAll(refused.breaches());
            return null;
        }
    }

    /** What gives nothing. */
    public void check(Runnable one) {
        read(() -> {
            one.run();
            return null;
        });
    }

    /** The number it reads; 0 when it is refused. */
    public long readNumber(LongSupplier one) {
        Long number = read(one::getAsLong);
        return number == null ? 0 : number;
    }

    /** Refused with all that was wrong. */
    public void require() {
        RuleBroken.throwIfAny(breaches);
    }
}
