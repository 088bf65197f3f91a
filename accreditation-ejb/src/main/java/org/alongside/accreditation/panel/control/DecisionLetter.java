package org.alongside.accreditation.panel.control;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alongside.accreditation.panel.ConditionTerms;
import org.alongside.accreditation.panel.CriterionFinding;
import org.alongside.accreditation.panel.Outcome;
import org.alongside.accreditation.panel.entity.Findings;

/**
 * What an applicant reads: what was decided, why, and what they can do now.
 *
 * <p>Says nothing about how anybody voted or who on the panel is disabled or a carer (R-ACC-04), and nothing about
 * adjustments (R-ACC-29). Paragraphs are separated by a blank line; a paragraph that starts with {@code # } is a
 * heading.
 *
 * @param titles what each criterion is called
 */
public record DecisionLetter(String applicantName, String bodyName, Findings findings,
        List<ConditionTerms> conditions, Map<String, String> titles, LocalDate appealBy) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    public String text() {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add("Dear " + applicantName + ",");
        paragraphs.add("# What the panel decided");
        paragraphs.add(decided());
        addReasons(paragraphs);
        addConditions(paragraphs);
        paragraphs.add("# What happens now");
        paragraphs.add(next());
        if (findings.outcome() == Outcome.REFUSE || findings.outcome() == Outcome.ACCREDIT_WITH_CONDITIONS) {
            paragraphs.add("# If you disagree");
            paragraphs.add(("You can appeal until the end of %s. An appeal is free. Tell us in writing, by voice or in "
                    + "sign language what you think is wrong: the way it was done, the facts, the reasons, or the "
                    + "outcome. Other people than those who decided will look at it. Ask the coordinator how to start, "
                    + "or to have this letter in another format.").formatted(DAY.format(appealBy)));
        }
        paragraphs.add("Accreditation is voluntary. It is given by " + bodyName
                + " and is not a statutory regulation.");
        return String.join("\n\n", paragraphs);
    }

    private String decided() {
        return switch (findings.outcome()) {
            case ACCREDIT -> "You are accredited as an independent support broker.";
            case ACCREDIT_WITH_CONDITIONS ->
                    "You are accredited as an independent support broker, with conditions. They are listed below.";
            case DEFER -> "The panel needs to know more before it can decide. This is not a refusal.";
            case REFUSE -> "The panel has not accredited you this time. The reasons are below.";
            default -> "The panel has decided: " + findings.outcome().name().toLowerCase(Locale.UK).replace('_', ' ')
                    + ".";
        };
    }

    private void addReasons(List<String> paragraphs) {
        List<CriterionFinding> unmet = findings.unmet();
        if (!unmet.isEmpty()) {
            paragraphs.add("# Why");
            unmet.forEach(finding -> paragraphs.add(reason(finding)));
        }
    }

    private String reason(CriterionFinding finding) {
        String found = switch (finding.finding()) {
            case MET -> "met";
            case NEARLY -> "nearly met";
            case NOT_YET -> "not met yet";
        };
        return "%s (%s): %s. %s".formatted(titles.getOrDefault(finding.criterion(), finding.criterion()),
                finding.criterion(), found, finding.reason() == null ? "" : finding.reason().words()).strip();
    }

    private void addConditions(List<String> paragraphs) {
        if (!conditions.isEmpty()) {
            paragraphs.add("# What you have to do");
            conditions.forEach(condition -> paragraphs.add("By %s, for %s: %s".formatted(
                    DAY.format(condition.dueOn()),
                    titles.getOrDefault(condition.criterion(), condition.criterion()), condition.text())));
        }
    }

    private String next() {
        return switch (findings.outcome()) {
            case ACCREDIT, ACCREDIT_WITH_CONDITIONS -> "You are now on the list of approved brokers with your name, "
                    + "number and area. You decide what else stands there: open your entry to fill it in.";
            case DEFER -> "Your application is open for you again. Answer the questions there, and it goes back to "
                    + "the assessor and then to a panel. It can be put off only once.";
            case REFUSE -> "Nothing about this is public. You can work as a broker without accreditation, and you can "
                    + "apply again whenever you are ready.";
            default -> "The coordinator will tell you what happens next.";
        };
    }
}
