package org.alongside.accreditation.panel.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.alongside.accreditation.application.AskedFor;
import org.alongside.accreditation.application.PanelOutcome;
import org.alongside.accreditation.application.boundary.CaseFile;
import org.alongside.accreditation.application.boundary.PutBeforePanel;
import org.alongside.accreditation.framework.ParameterKey;
import org.alongside.accreditation.framework.boundary.ReadStandards;
import org.alongside.accreditation.panel.ConditionTerms;
import org.alongside.accreditation.panel.control.DecisionLetter;
import org.alongside.accreditation.panel.control.Decisions;
import org.alongside.accreditation.panel.control.PanelNotices;
import org.alongside.accreditation.panel.entity.Condition;
import org.alongside.accreditation.panel.entity.Decision;
import org.alongside.accreditation.panel.entity.Findings;
import org.alongside.accreditation.panel.entity.Release;
import org.alongside.accreditation.register.GrantedCondition;
import org.alongside.accreditation.register.boundary.GrantAccreditation;
import org.alongside.accreditation.register.boundary.GrantCommand;
import org.alongside.platform.message.Messages;
import org.alongside.platform.time.London;

/** What a released decision causes, in the transaction of its release. */
@ApplicationScoped
class Effects {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @Inject
    private Decisions decisions;

    @Inject
    private PutBeforePanel applications;

    @Inject
    private GrantAccreditation register;

    @Inject
    private ReadStandards standards;

    @Inject
    private DecidingBody deciding;

    @Inject
    private Hosting hosting;

    @Inject
    private Messages messages;

    void of(Decision decision, Findings findings, CaseFile file, UUID by, Instant now) {
        List<ConditionTerms> conditions = conditions(decision);
        DecisionLetter letter = letter(findings, conditions, file, now);
        decisions.add(new Release(decision.id(), by, now, letter.appealBy(), letter.text()));
        conditions.forEach(terms -> decisions.add(new Condition(decision.id(), terms)));
        PanelOutcome outcome = PanelOutcome.valueOf(decision.outcome().name());
        if (outcome == PanelOutcome.DEFER) {
            applications.defer(file.applicationId(), questions(findings));
        } else {
            applications.conclude(file.applicationId(), outcome);
        }
        if (outcome.accredits()) {
            register.grant(grant(decision, conditions, file, now));
        }
        hosting.endUnlessPutOff(file.applicationId(), outcome);
        messages.tell(file.personId(), PanelNotices.released(DAY.format(letter.appealBy())));
    }

    /** As it would be sent at this moment; also for a look before the release. */
    DecisionLetter letter(Decision decision, Findings findings, CaseFile file, Instant now) {
        return letter(findings, conditions(decision), file, now);
    }

    private DecisionLetter letter(Findings findings, List<ConditionTerms> conditions, CaseFile file, Instant now) {
        int window = standards.pinned(file.editionCode(), file.interpretationVersion())
                .parameter(ParameterKey.APPEAL_WINDOW_DAYS);
        LocalDate appealBy = London.dayOf(now).plusDays(window);
        return new DecisionLetter(file.applicantName(), deciding.name(file.applicationId()), findings, conditions,
                CaseCriteria.titles(file),
                appealBy);
    }

    /** A tie puts a case off without naming anything: then every criterion the panel could not agree on is asked. */
    private static List<AskedFor> questions(Findings findings) {
        return findings.toAskAbout().stream().map(finding -> new AskedFor(finding.criterion(),
                finding.reason() == null ? "The panel was evenly divided. Tell us more about this, or show us more."
                        : finding.reason().words())).toList();
    }

    /** Only what was put to the vote with its conditions; a tie puts off without any. */
    List<ConditionTerms> conditions(Decision decision) {
        return decision.isAsProposed(decisions.proposal(decision.proposalId()))
                ? decisions.proposal(decision.proposalId()).conditions()
                : List.of();
    }

    private GrantCommand grant(Decision decision, List<ConditionTerms> conditions, CaseFile file, Instant now) {
        return new GrantCommand(file.personId(), file.applicationId(), decision.id(), file.editionCode(),
                file.interpretationVersion(), deciding.name(file.applicationId()),
                conditions.stream()
                        .map(terms -> new GrantedCondition(terms.text(), terms.isPublic(), terms.dueOn())).toList(),
                now);
    }

}
