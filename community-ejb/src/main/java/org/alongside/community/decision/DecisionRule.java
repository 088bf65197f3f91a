package org.alongside.community.decision;

import org.alongside.platform.error.Rule;

/** What decisions refuse; the sentence for each stands in {@code rules.properties}. */
public enum DecisionRule implements Rule {

    NOT_AN_ELECTOR("R-POOL-60"),
    ELECTOR_NOT_FOUND("R-POOL-60"),
    TOO_MANY_ELECTORS("R-POOL-60"),
    VOTE_PAUSED("R-SAFE-08"),
    INTERESTED_MAY_NOT_VOTE("R-POOL-62"),
    TOO_FEW_ELECTORS("R-POOL-62"),
    VOTING_HAS_CLOSED("R-POOL-63"),
    GIVEN_OUTSIDE_VOTING("R-POOL-63"),
    TYPED_TOO_LATE("R-POOL-63"),
    WITNESS_IS_NOT_SECOND("R-POOL-63"),
    WITNESS_NOT_FOUND("R-POOL-63"),
    NOT_A_CHANNEL_OF_HELPERS("R-POOL-63"),
    CHOICE_MISSING("R-POOL-65"),
    OBJECTION_NEEDS_A_REASON("6.2"),
    OBJECTION_NOT_TAKEN_HERE("6.2"),
    NOT_YOUR_OBJECTION("6.2"),
    ROUNDS_USED_UP("6.2"),
    METHOD_TOO_WEAK("6.3"),
    OPEN_TOO_SHORT("R-POOL-66"),
    EMERGENCY_NEEDS_TWO("R-POOL-66"),
    NOTHING_TO_CONFIRM("R-POOL-66"),
    MORE_TIME_TAKEN("R-POOL-66"),
    MORE_TIME_OUT_OF_RANGE("R-POOL-66"),
    FORMAT_MISSING("R-POOL-67"),
    SUMMARY_INCOMPLETE("R-POOL-67"),
    SUMMARY_TOO_LONG("R-POOL-67"),
    HELPER_IS_INTERESTED("R-POOL-68"),
    HELPER_IS_THE_ELECTOR("R-POOL-68"),
    VOID_NEEDS_ANOTHER("3.5"),
    QUORUM_OUT_OF_RANGE("6.2"),
    VOTED_FOR_NOT_ALLOWED("R-REP-8");

    private final String code;

    DecisionRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
