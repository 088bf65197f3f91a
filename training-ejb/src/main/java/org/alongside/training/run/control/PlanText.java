package org.alongside.training.run.control;

import java.util.Set;
import org.alongside.platform.text.PlainText;
import org.alongside.training.run.AccessFeature;
import org.alongside.training.run.SessionPlan;
import org.alongside.training.run.SessionTimes;

/** What a provider typed about a session, made one way before it is kept. */
public final class PlanText {

    private static final int LINE = 200;
    private static final int PARAGRAPH = 1000;

    private PlanText() {
    }

    public static SessionPlan session(SessionTimes times, String place, String town, String joinInfo,
            Set<AccessFeature> access, boolean noneOffered, boolean makeUp) {
        return new SessionPlan(times, PlainText.optional("place", place, PARAGRAPH),
                PlainText.optional("town", town, LINE), PlainText.optional("joinInfo", joinInfo, PARAGRAPH), access,
                noneOffered, makeUp);
    }

    public static String waiver(String typed) {
        return PlainText.optional("waiver", typed, PARAGRAPH);
    }

    public static String reason(String field, String typed) {
        return PlainText.reason(field, typed, PARAGRAPH);
    }
}
