package org.alongside.community.decision;

import static org.alongside.community.decision.DecisionStep.AMEND;
import static org.alongside.community.decision.DecisionStep.CAST;
import static org.alongside.community.decision.DecisionStep.CHECK_FORMATS;
import static org.alongside.community.decision.DecisionStep.EXTEND;
import static org.alongside.community.decision.DecisionStep.FAIL;
import static org.alongside.community.decision.DecisionStep.LACK_QUORUM;
import static org.alongside.community.decision.DecisionStep.LAPSE;
import static org.alongside.community.decision.DecisionStep.LOSE_ELECTOR;
import static org.alongside.community.decision.DecisionStep.OBJECT;
import static org.alongside.community.decision.DecisionStep.PASS;
import static org.alongside.community.decision.DecisionStep.PROPOSE_VOID;
import static org.alongside.community.decision.DecisionStep.RERUN;
import static org.alongside.community.decision.DecisionStep.RESOLVE;
import static org.alongside.community.decision.DecisionStep.REVISE;

import java.util.EnumSet;
import java.util.stream.Collectors;
import org.alongside.platform.error.Stale;
import org.alongside.platform.state.Status;
import org.alongside.platform.state.Transitions;

/** Where a decision stands (section 3.5, Decision). */
public enum DecisionStatus implements Status<DecisionStep> {

    DRAFT("Being written"),
    READY("Ready to open"),
    OPEN("Open"),
    /** Too few ballots; run once more, and the second time it lapses. */
    INQUORATE("Too few people voted"),
    OBJECTION_WORK("Somebody objects: the group works on it"),
    PASSED("Agreed"),
    NOT_PASSED("Not agreed"),
    LAPSED("Ended without a decision"),
    VOID("Stopped");

    private final String label;

    DecisionStatus(String label) {
        this.label = label;
    }

    /** What people read. */
    public String label() {
        return label;
    }

    private static final Transitions<DecisionStatus, DecisionStep> TABLE = Transitions
            .between(DecisionStatus.class, DecisionStep.class)
            .allow(DRAFT, CHECK_FORMATS, READY)
            .allow(DRAFT, REVISE, DRAFT)
            .allow(READY, REVISE, DRAFT)
            .allow(READY, DecisionStep.OPEN, OPEN)
            .allow(OPEN, CAST, OPEN)
            .allow(OPEN, EXTEND, OPEN)
            .allow(DRAFT, LOSE_ELECTOR, DRAFT)
            .allow(READY, LOSE_ELECTOR, READY)
            .allow(OPEN, LOSE_ELECTOR, OPEN)
            .allow(INQUORATE, LOSE_ELECTOR, INQUORATE)
            .allow(OBJECTION_WORK, LOSE_ELECTOR, OBJECTION_WORK)
            .allow(OPEN, PASS, PASSED)
            .allow(OPEN, FAIL, NOT_PASSED)
            .allow(OPEN, LACK_QUORUM, INQUORATE)
            .allow(OPEN, OBJECT, OBJECTION_WORK)
            .allow(OPEN, PROPOSE_VOID, OPEN)
            .allow(OPEN, DecisionStep.VOID, VOID)
            .allow(INQUORATE, RERUN, READY)
            .allowFromAny(EnumSet.of(OPEN, INQUORATE), LAPSE, LAPSED)
            .allow(OBJECTION_WORK, RESOLVE, OBJECTION_WORK)
            .allow(OBJECTION_WORK, AMEND, READY)
            .allow(OBJECTION_WORK, PASS, PASSED)
            .allow(OBJECTION_WORK, FAIL, NOT_PASSED)
            .endingAt(PASSED, NOT_PASSED, LAPSED, VOID);

    @Override
    public Transitions<DecisionStatus, DecisionStep> transitions() {
        return TABLE;
    }

    /** Where {@code step} leads; refused when it is not open here. */
    public DecisionStatus after(DecisionStep step) {
        return TABLE.after(this, step);
    }

    /** What somebody is told who comes too late. */
    public Stale stale() {
        return new Stale(name(), open().stream().map(Enum::name).collect(Collectors.toSet()));
    }

    public boolean isFinal() {
        return TABLE.deadEnds().contains(this);
    }
}
