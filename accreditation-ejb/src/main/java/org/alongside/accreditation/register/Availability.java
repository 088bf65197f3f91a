package org.alongside.accreditation.register;

/** When a broker works, and whether there is room for somebody new. */
public record Availability(boolean takingNewPeople, boolean evenings, boolean weekends) {

    public static final Availability UNKNOWN = new Availability(false, false, false);
}
