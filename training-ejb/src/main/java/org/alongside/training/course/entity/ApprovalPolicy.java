package org.alongside.training.course.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alongside.platform.error.Breach;
import org.alongside.training.course.AreaTaught;
import org.alongside.training.course.Assessment;
import org.alongside.training.course.CourseContent;
import org.alongside.training.course.CourseRule;
import org.alongside.training.course.EditionFacts;

/** What a version of a course needs before anybody may approve it (7.8). */
public final class ApprovalPolicy {

    private static final String MUST = "\\b(?:must|have to|need to|needs to|only (?:for|if)|required?|restricted to)\\b"
            + "[^.\\n]{0,60}";

    private static final Pattern JOB = words(MUST
            + "\\b(?:employed|employees?|job|staff|professionals?|working as|work as|work in|social workers?)\\b");
    private static final Pattern QUALIFICATION = words(MUST
            + "\\b(?:degree|diploma|qualified|qualifications?|certificate|NVQ|GCSEs?|A levels?)\\b");
    private static final Pattern PROMISE = words(
            "\\b(?:promise|commit(?:ment)?|agree|pledge|intend|undertake|plan)\\b[^.\\n]{0,40}"
                    + "\\b(?:practi[sc]e|practising|work(?:ing)? as|become|becoming)\\b[^.\\n]{0,20}");

    private ApprovalPolicy() {
    }

    static List<Breach> breaches(CourseContent content, EditionFacts edition, LocalDate today) {
        List<Breach> breaches = new ArrayList<>(breachesOfAreas(content, edition, today));
        if (content.minutes() <= 0) {
            breaches.add(Breach.at("minutes", CourseRule.LENGTH_MISSING));
        }
        if (!Assessment.leavesAChoice(content.assessments())) {
            breaches.add(Breach.at("assessments", CourseRule.ONLY_A_WRITTEN_EXAM));
        }
        if (content.coProduction().people() <= 0 || content.coProduction().who().isBlank()) {
            breaches.add(Breach.at("who", CourseRule.NOBODY_SHAPED_IT));
        }
        if (content.coProduction().whatChanged().isBlank()) {
            breaches.add(Breach.at("whatChanged", CourseRule.WHAT_CHANGED_MISSING));
        }
        if (!content.openToAll()) {
            breaches.add(Breach.at("openToAll", CourseRule.NOT_OPEN_TO_ALL));
        }
        breaches.addAll(breachesOfWords(content));
        return breaches;
    }

    /** What its words may not do, also when they are only corrected. */
    static List<Breach> breachesOfWords(CourseContent content) {
        List<Breach> breaches = new ArrayList<>();
        if (content.accessStatement().isBlank()) {
            breaches.add(Breach.at("accessStatement", CourseRule.ACCESS_STATEMENT_MISSING));
        }
        find(breaches, JOB, CourseRule.ASKS_FOR_A_JOB, content.beforehand());
        find(breaches, QUALIFICATION, CourseRule.ASKS_FOR_A_QUALIFICATION, content.beforehand());
        find(breaches, PROMISE, CourseRule.ASKS_FOR_A_PROMISE, content.beforehand());
        return breaches;
    }

    private static List<Breach> breachesOfAreas(CourseContent content, EditionFacts edition, LocalDate today) {
        List<Breach> breaches = new ArrayList<>();
        if (!edition.code().equals(content.editionCode()) || !edition.counts(today)) {
            breaches.add(Breach.at("edition", CourseRule.EDITION_DOES_NOT_COUNT));
        }
        if (content.areas().isEmpty()) {
            breaches.add(Breach.at("areas", CourseRule.NOTHING_TAUGHT));
        }
        content.areas().stream().map(AreaTaught::code).filter(code -> !edition.areas().contains(code)).sorted()
                .forEach(code -> breaches.add(Breach.at("areas", CourseRule.AREA_NOT_IN_EDITION, code)));
        Set<String> local = content.areas().stream().map(AreaTaught::code).filter(edition.localAreas()::contains)
                .collect(Collectors.toSet());
        if (!local.isEmpty() && local.size() < content.areas().size()) {
            breaches.add(Breach.at("areas", CourseRule.LOCAL_POLICY_NOT_APART,
                    local.stream().sorted().collect(Collectors.joining(", "))));
        }
        return breaches;
    }

    private static void find(List<Breach> breaches, Pattern pattern, CourseRule rule, String text) {
        Matcher found = pattern.matcher(text);
        if (found.find()) {
            breaches.add(Breach.at("beforehand", rule, found.group().strip()));
        }
    }

    private static Pattern words(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
