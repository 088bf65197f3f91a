package org.alongside.accreditation.framework;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The numbers the work is run by. Their values, ranges and directions are data ({@code framework/parameters.csv});
 * only their names are code.
 */
public enum ParameterKey {

    /** A body needs strictly more than this share of its voting seats. */
    CONTROL_FLOOR("controlFloor", "Share of votes that must be passed for control"),
    PANEL_SIZE("panelSize", "People on a panel"),
    PANEL_SIZE_TIER_L("panelSizeTierL", "People on a panel in an area with 50 brokers or more"),
    PANEL_QUORUM("panelQuorum", "People who must at least be at a panel"),
    CHAIR_FROM_CONSTITUENCY("chairFromConstituency", "The chair is a disabled person or carer"),
    TERM_MONTHS("termMonths", "How long an accreditation lasts"),
    RENEWAL_OPENS_DAYS("renewalOpensDays", "Renewal opens before the end"),
    CONTINUATION_DAYS("continuationDays", "Renewal should be decided within"),
    DECISION_TARGET_DAYS("decisionTargetDays", "An application should be decided within"),
    LAPSE_AFTER_DAYS("lapseAfterDays", "An application lapses without a reply after"),
    APPEAL_WINDOW_DAYS("appealWindowDays", "Time to appeal"),
    INTEREST_LOOKBACK_MONTHS("interestLookbackMonths", "How far back interests count"),
    APPLICATION_FEE_PENCE("applicationFeePence", "Fee for an application"),
    MAX_LOCAL_CRITERIA("maxLocalCriteria", "Local criteria at most"),
    MAX_REQUIRED_TRAINING_HOURS("maxRequiredTrainingHours", "Course hours that may be required"),
    SECONDARY_SUPPORT_BAR_MONTHS("secondarySupportBarMonths", "No support services for a former customer for"),
    TRIAGE_WORKING_DAYS("triageWorkingDays", "A worry is looked at within"),
    INTERIM_REVIEW_DAYS("interimReviewDays", "A temporary measure is reviewed within"),
    SUSPENSION_MAX_MONTHS("suspensionMaxMonths", "A suspension lasts at most"),
    REAPPLY_AFTER_WITHDRAWAL_MONTHS("reapplyAfterWithdrawalMonths", "Wait before applying again after a withdrawal"),
    PUBLIC_HISTORY_MONTHS("publicHistoryMonths", "How long history is public"),
    CONSTITUENCY_RECONFIRM_MONTHS("constituencyReconfirmMonths", "A member's declaration counts for"),
    CONTROL_CURE_DAYS("controlCureDays", "Time to restore control"),
    FRAMEWORK_REVIEW_MONTHS("frameworkReviewMonths", "The framework is reviewed after"),
    GROWTH_TRIGGER("growthTrigger", "Growth that brings the review forward"),
    SUPPRESS_BELOW("suppressBelow", "Numbers are not shown below"),
    HOLD_HOURS("holdHours", "An offered course place is held for"),
    RESERVED_SHARE("reservedShare", "Course places kept for disabled people and families"),
    RESERVED_RELEASE_DAYS("reservedReleaseDays", "Kept places are freed before the start"),
    CO_DELIVERY_FLOOR("coDeliveryFloor", "Sessions taught with a co-trainer with lived experience"),
    ATTENDANCE_FLOOR("attendanceFloor", "Sessions attended to complete a course"),
    LOCAL_CONSULTATION_DAYS("localConsultationDays", "People are asked about local rules for"),
    LOCAL_NOTICE_DAYS("localNoticeDays", "Notice before local rules take effect");

    private static final Map<String, ParameterKey> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toMap(ParameterKey::key, Function.identity()));

    private final String key;
    private final String label;

    ParameterKey(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** The name in data files and in the specification, for example {@code termMonths}. */
    public String key() {
        return key;
    }

    /** What it is called on a page. */
    public String label() {
        return label;
    }

    public static Optional<ParameterKey> named(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }
}
