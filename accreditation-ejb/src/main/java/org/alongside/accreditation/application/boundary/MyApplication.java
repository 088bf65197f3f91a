package org.alongside.accreditation.application.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.accreditation.application.ApplicationMove;
import org.alongside.accreditation.application.ApplicationStatus;
import org.alongside.accreditation.application.Section;
import org.alongside.accreditation.application.UndertakingCode;
import org.alongside.accreditation.application.YesNo;
import org.alongside.platform.error.Breach;

/**
 * My application as a task list: each part, whether it is done, what is still missing, what can happen now.
 *
 * @param gaps     what is missing before it can be submitted; its fields are criterion codes or {@link Section} names
 * @param replyBy  the last day to answer, null when nothing was asked
 * @param target   the day by which a decision is aimed for, null before submission
 * @param otherBody names of links because of which another area's body decides
 * @param decided  its panel has decided, and the decision waits to be released
 */
public record MyApplication(UUID id, ApplicationStatus status, String editionCode, int interpretationVersion,
        Instant startedAt, Instant submittedAt, LocalDate replyBy, LocalDate target,
        List<CriterionAnswer> criteria, YesNo hasTies, List<TieView> ties, YesNo hadOutcomes, String outcomesWords,
        Set<UndertakingCode> undertakings, List<QuestionView> questions, MyArrangement arrangement,
        List<String> otherBody, boolean decided, List<Breach> gaps) {

    public boolean can(ApplicationMove move) {
        return status.can(move) && !(decided && move == ApplicationMove.WITHDRAW);
    }

    public boolean isDone(Section section) {
        return gaps.stream().noneMatch(gap -> section.field().equals(gap.field()));
    }

    public CriterionAnswer criterion(String code) {
        return criteria.stream().filter(answer -> answer.criterion().code().equals(code)).findFirst().orElse(null);
    }

    public List<QuestionView> openQuestions() {
        return questions.stream().filter(QuestionView::open).toList();
    }

    /** The parts that can be changed now. */
    public boolean isWithMe() {
        return ApplicationStatus.WITH_APPLICANT.contains(status);
    }
}
