package org.alongside.community.decision;

import java.util.Arrays;
import java.util.List;

/** How a ballot reached us (R-POOL-63). */
public enum Channel {

    PORTAL,
    PHONE,
    PAPER,
    IN_PERSON,
    BSL_VIDEO,
    SPEECH_TO_TEXT;

    /** Those by which somebody else types what they were told. */
    public static List<Channel> told() {
        return Arrays.stream(values()).filter(channel -> channel != PORTAL).toList();
    }
}
