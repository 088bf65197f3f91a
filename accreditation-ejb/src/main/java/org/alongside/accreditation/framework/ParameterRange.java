package org.alongside.accreditation.framework;

/**
 * A parameter as one edition lays it down.
 *
 * @param step values go from {@code minimum} in steps of this: 2 from 3 means odd numbers
 */
public record ParameterRange(ParameterKey key, int national, int minimum, int maximum, int step, Direction direction,
                             Unit unit) {

    public boolean contains(int value) {
        return value >= minimum && value <= maximum && (value - minimum) % step == 0;
    }

    /** Inside the range, and moved only the way a local body may move it. */
    public boolean allowsLocally(int value) {
        return contains(value) && direction.allows(national, value);
    }

    public String inWords(int value) {
        return unit.inWords(value);
    }

    /** The least a local body may choose. */
    public int localMinimum() {
        return direction == Direction.RAISE || direction == Direction.NONE ? national : minimum;
    }

    /** The most a local body may choose. */
    public int localMaximum() {
        return direction == Direction.LOWER || direction == Direction.NONE ? national : maximum;
    }
}
