package org.alongside.portal.accreditation.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.accreditation.body.BodyStatus;
import org.alongside.accreditation.body.ConstituencyKind;
import org.alongside.accreditation.body.Exclusion;
import org.alongside.accreditation.body.HostActivity;
import org.alongside.accreditation.body.Seat;
import org.alongside.accreditation.framework.ConsultationFormat;
import org.alongside.accreditation.framework.EvidenceKind;
import org.alongside.accreditation.framework.EvidenceRoute;
import org.alongside.accreditation.framework.InterpretationStatus;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;

/** What the words of bodies and of the framework are called on pages, and the choices people have. */
@Named("bodyWords")
@ApplicationScoped
public class BodyWords {

    /** The box for "none of these": an answer, unlike no box at all. */
    public static final String NONE = "NONE_OF_THESE";

    private static final String YES = "yes";
    private static final String NO = "no";

    public String status(BodyStatus status) {
        return switch (status) {
            case PROPOSED -> "Proposed";
            case CONSULTING -> "People are being asked";
            case RECOGNISED -> "Recognised";
            case RECOGNISED_WITH_CONDITIONS -> "Recognised, with conditions";
            case IN_BREACH -> "Recognised, and cannot decide at the moment";
            case MANDATE_SUSPENDED -> "Suspended";
            case WOUND_UP -> "Ended";
        };
    }

    public String rules(InterpretationStatus status) {
        return switch (status) {
            case DRAFT -> "Draft";
            case CONSULTING -> "People are being asked";
            case ADOPTED -> "Adopted";
            case SUPERSEDED -> "Replaced by a newer version";
        };
    }

    public String evidence(EvidenceKind kind) {
        return kind == null ? "Not written down yet" : switch (kind) {
            case RESEARCH -> "Research";
            case CONSULTATION -> "What people said when they were asked";
            case PRACTICE -> "What was learned in practice";
            case LAW -> "A change of law or guidance";
            case OPINION -> "An opinion";
        };
    }

    private static String route(EvidenceRoute route) {
        return switch (route) {
            case COURSE -> "A course";
            case LIVED_EXPERIENCE -> "Lived experience";
            case PRACTICE_PORTFOLIO -> "Examples of work";
            case OBSERVED_PRACTICE -> "Somebody watching the work";
            case PRIOR_QUALIFICATION -> "A qualification";
            case TESTIMONY -> "What other people say";
            case RECOGNITION -> "Recognition in another area";
        };
    }

    public List<Choice> getKinds() {
        return Choices.of(ConstituencyKind::label, ConstituencyKind.values());
    }

    public List<Choice> getSeats() {
        return Choices.of(Seat::label, Seat.values());
    }

    public List<Choice> getExclusions() {
        return orNone(Choices.of(Exclusion::label, Exclusion.values()));
    }

    public List<Choice> getActivities() {
        return orNone(Choices.of(HostActivity::label, HostActivity.values()));
    }

    public List<Choice> getFormats() {
        return Choices.of(ConsultationFormat::label, ConsultationFormat.values());
    }

    public List<Choice> getRoutes() {
        return Choices.of(BodyWords::route, EvidenceRoute.values());
    }

    public List<Choice> getEvidenceKinds() {
        return Choices.of(this::evidence, EvidenceKind.values());
    }

    public List<Choice> getYesNo() {
        return List.of(new Choice(YES, "Yes"), new Choice(NO, "No"));
    }

    /** Null when neither was chosen: not answered. */
    public static Boolean yesOrNo(String chosen) {
        return YES.equals(chosen) ? Boolean.TRUE : NO.equals(chosen) ? Boolean.FALSE : null;
    }

    private static List<Choice> orNone(List<Choice> choices) {
        return Stream.concat(choices.stream(), Stream.of(new Choice(NONE, "None of these")))
                .toList();
    }

    /** Null when nothing was ticked: not answered. Empty for "none of these". */
    public static <E extends Enum<E>> Set<E> answered(Class<E> type, List<String> ticked) {
        return ticked.isEmpty() ? null : Choices.chosen(type, ticked);
    }
}
