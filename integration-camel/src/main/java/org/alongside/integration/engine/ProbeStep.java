package org.alongside.integration.engine;

/** One step of looking whether an endpoint can be reached, in words for whoever looks after it. */
public record ProbeStep(String what, boolean passed, String said) {

    public static ProbeStep passed(String what, String said) {
        return new ProbeStep(what, true, said);
    }

    public static ProbeStep failed(String what, String said) {
        return new ProbeStep(what, false, said);
    }
}
