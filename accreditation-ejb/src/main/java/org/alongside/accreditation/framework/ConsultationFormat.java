package org.alongside.accreditation.framework;

import java.util.Set;

/** How people can read a proposal and answer it. */
public enum ConsultationFormat {
    PLAIN_ENGLISH("Plain English text"),
    EASY_READ("Easy read"),
    LARGE_PRINT("Large print"),
    AUDIO("Audio"),
    BSL("British Sign Language video"),
    MEETING("A meeting people can come to"),
    PHONE("By phone, or with somebody's help");

    private final String label;

    ConsultationFormat(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The text alone leaves people out. */
    public static boolean accessible(Set<ConsultationFormat> formats) {
        return formats.stream().anyMatch(f -> f != PLAIN_ENGLISH);
    }
}
