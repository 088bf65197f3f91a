package org.alongside.accreditation.application.boundary;

import java.time.LocalDate;
import java.util.List;
import org.alongside.accreditation.application.ApplicationMove;
import org.alongside.accreditation.application.Interest;
import org.alongside.platform.identity.PersonName;

/**
 * A case as its coordinator sees it: the file, and beside it what only the coordinator handles.
 *
 * @param assessorsNeeded how many assessors have to be clear before it is accepted
 * @param canAsk          assessors of this area who were not asked yet and are not the applicant
 * @param target          the day by which a decision is aimed for
 * @param replyBy         the applicant's last day to answer, or null
 * @param feeDueBack      the target is missed by more than four weeks, so the fee goes back (R-ACC-39)
 */
public record CoordinatorCase(CaseFile file, MyArrangement arrangement, int assessorsNeeded, List<PersonName> canAsk,
        long daysRun, LocalDate target, LocalDate replyBy, boolean feeDueBack, LocalDate checkSeenOn) {

    public long clearAssessors() {
        return file.assessors().stream()
                .filter(one -> one.interest() == Interest.CLEAR).count();
    }

    public boolean canAccept() {
        return file.can(ApplicationMove.ACCEPT)
                && clearAssessors() >= assessorsNeeded;
    }
}
