package org.alongside.community.decision;

import java.util.Arrays;
import java.util.List;

/** How a ballot reached us (R-POOL-63). */
public enum Channel {

    PORTAL("On this website"),
    PHONE("By telephone"),
    PAPER("On paper"),
    IN_PERSON("Face to face"),
    BSL_VIDEO("In British Sign Language, on video"),
    SPEECH_TO_TEXT("By speech turned into text");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    /** What people read. */
    public String label() {
        return label;
    }

    /** Those by which somebody else types what they were told. */
    public static List<Channel> told() {
        return Arrays.stream(values()).filter(channel -> channel != PORTAL).toList();
    }
}
