package org.alongside.community.peergroup;

import org.alongside.platform.error.Rule;

/** What finding each other refuses; the sentence for each stands in {@code rules.properties}. */
public enum PeerRule implements Rule {

    NAME_MISSING("R-PEER-08"),
    TOWN_TOO_EXACT("R-PEER-08"),
    TAG_PURPOSE_MISSING("R-PEER-04"),
    PROFILE_NOT_COMPLETE("R-PEER-05"),
    THEME_MISSING("R-PEER-02"),
    AGREEMENTS_MISSING("R-PEER-02"),
    SENSITIVE_BY_INVITATION("R-PEER-03"),
    MEETING_ENDS_BEFORE_IT_STARTS("E-DATE"),
    MEETING_DAY_MISSING("E-DATE"),
    MEETING_IS_OVER("E-DATE"),
    MEETING_NOT_OVER("R-PEER-16"),
    COUNT_WRONG("R-PEER-16"),
    MODERATION_SECOND_PERSON("R-PEER-13"),
    FACILITATOR_HANDS_OVER("R-PEER-01"),
    NOT_TO_ONESELF("R-PEER-13"),
    CONSENT_MATTER_MISSING("R-PEER-02"),
    CONSENT_ASKED_ALREADY("R-PEER-02"),
    PAY_NOT_SAID("R-PEER-11"),
    REMOVAL_GROUND_MISSING("R-PEER-13"),
    REMOVAL_ASKED_ALREADY("R-PEER-13");

    private final String code;

    PeerRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
