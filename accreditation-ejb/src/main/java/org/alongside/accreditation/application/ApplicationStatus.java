package org.alongside.accreditation.application;

import java.util.EnumSet;
import java.util.Set;
import org.alongside.platform.state.Status;
import org.alongside.platform.state.Transitions;

/** Where an application stands (specification, table 7.2). */
public enum ApplicationStatus implements Status<ApplicationMove> {

    DRAFT, SUBMITTED, RETURNED, IN_ASSESSMENT, INFO_REQUESTED, READY_FOR_PANEL, WITH_PANEL,
    ACCREDITED, REFUSED, LAPSED, WITHDRAWN_BY_APPLICANT;

    /** Not yet ended: a person has one of these at most, of each kind. */
    public static final Set<ApplicationStatus> LIVE =
            Set.copyOf(EnumSet.range(DRAFT, WITH_PANEL));

    /** The applicant has it in hand. */
    public static final Set<ApplicationStatus> WITH_APPLICANT = Set.of(DRAFT, RETURNED, INFO_REQUESTED);

    public static final Transitions<ApplicationStatus, ApplicationMove> TRANSITIONS =
            Transitions.between(ApplicationStatus.class, ApplicationMove.class)
                    .allow(DRAFT, ApplicationMove.SUBMIT, SUBMITTED)
                    .allow(SUBMITTED, ApplicationMove.RETURN, RETURNED)
                    .allow(RETURNED, ApplicationMove.RESUBMIT, SUBMITTED)
                    .allow(SUBMITTED, ApplicationMove.ACCEPT, IN_ASSESSMENT)
                    .allow(IN_ASSESSMENT, ApplicationMove.ASK_MORE, INFO_REQUESTED)
                    .allow(INFO_REQUESTED, ApplicationMove.ANSWER, IN_ASSESSMENT)
                    .allowFromAny(Set.of(RETURNED, INFO_REQUESTED), ApplicationMove.NO_REPLY, LAPSED)
                    .allow(IN_ASSESSMENT, ApplicationMove.RECOMMEND, READY_FOR_PANEL)
                    .allow(READY_FOR_PANEL, ApplicationMove.SCHEDULE, WITH_PANEL)
                    .allow(WITH_PANEL, ApplicationMove.ACCREDIT, ACCREDITED)
                    .allow(WITH_PANEL, ApplicationMove.ACCREDIT_WITH_CONDITIONS, ACCREDITED)
                    .allow(WITH_PANEL, ApplicationMove.DEFER, INFO_REQUESTED)
                    .allow(WITH_PANEL, ApplicationMove.REFUSE, REFUSED)
                    .allowFromAny(EnumSet.range(DRAFT, WITH_PANEL), ApplicationMove.WITHDRAW, WITHDRAWN_BY_APPLICANT)
                    .endingAt(ACCREDITED, REFUSED, LAPSED, WITHDRAWN_BY_APPLICANT);

    @Override
    public Transitions<ApplicationStatus, ApplicationMove> transitions() {
        return TRANSITIONS;
    }

    public boolean isLive() {
        return LIVE.contains(this);
    }
}
