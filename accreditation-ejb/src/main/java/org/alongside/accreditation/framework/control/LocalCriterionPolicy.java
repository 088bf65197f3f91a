package org.alongside.accreditation.framework.control;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.alongside.accreditation.framework.EvidenceRoute;
import org.alongside.accreditation.framework.FrameworkRule;
import org.alongside.accreditation.framework.LocalCriterionDraft;
import org.alongside.platform.error.Breach;

/**
 * What a local criterion may ask for (R-ACC-16).
 *
 * <p>The words it looks for are a first guard, for honest mistakes: the consultation and the steward's range check
 * read what slips through.
 */
final class LocalCriterionPolicy {

    private static final int NON_COURSE_ROUTES = 2;
    private static final int REASON_LENGTH = 10;
    private static final int TEXT_LENGTH = 1_000;

    private static final Map<FrameworkRule, Pattern> BARRED = barred();

    private static Map<FrameworkRule, Pattern> barred() {
        String must = "(?:must|has to|have to|needs? to|required to|should|be|is|are|currently|already)";
        String number = "(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|several|many)";
        Map<FrameworkRule, Pattern> patterns = new EnumMap<>(FrameworkRule.class);
        patterns.put(FrameworkRule.NAMES_A_COURSE, words(
                "(?:hold|holding|holds|held|have|having|has|gain(?:ed)?|pass(?:ed)?|complet(?:e|ed|es|ion)|attend(?:ed|s)?"
                        + "|achiev(?:e|ed)|obtain(?:ed)?|possess(?:es)?)\\b[^.]{0,60}\\b"
                        + "(?:certificates?|certification|diplomas?|degrees?|courses?|qualifications?|nvq|award|module"
                        + "|training|induction|workshops?|programmes?|level [1-9])"
                        + "|(?:certificate|diploma|degree|nvq) (?:in|of) |(?:been|is|be) trained"));
        patterns.put(FrameworkRule.NAMES_A_PROFESSION, words(
                "(?:qualified|registered|chartered|licensed|practising) (?:\\w+ ){0,3}?"
                        + "(?:worker|nurse|therapist|solicitor|lawyer|teacher|accountant|practitioner|professional|member)s?"
                        + "|(?:members?|membership|fellow) of (?:a|an|the) [^.]{0,60}"
                        + "(?:profession\\w*|institute|association|college|society|council|register|body)"
                        + "|(?:is|be) (?:a|an) (?:\\w+ )?(?:social worker|nurse|therapist|solicitor|lawyer|teacher|accountant)"
                        + "|(?:is|be) a (?:full )?member of (?-i:[A-Z]{2,})|membership of "
                        + "|registered with|registration with|on the \\w+ register"));
        patterns.put(FrameworkRule.NAMES_EMPLOYMENT, words(
                must + " (?:not )?(?:be )?(?:self-)?employed|employees? of|employment (?:with|by|status)"
                        + "|work(?:s|ing)? (?:full|part)[- ]time|on the payroll|job with|paid (?:job|post|employment)"
                        + "|works? for (?:a|an|the) (?:\\S+ )?(?:organisation|council|charity|company|provider|agency)"
                        + "|(?:is|be|as a) freelancer?"));
        patterns.put(FrameworkRule.NAMES_RESIDENCE, words(
                "(?:must|has to|have to|needs? to|required to|should|is|currently) (?:live|reside|living|resident)"
                        + "|residents? of|resides? in|home address|home in (?:the|this)|"
                        + "(?<!who )(?<!people )lives? (?:in|within|near|locally)|(?:is|be) (?:a )?(?:\\w+ )?resident|"
                        + "(?:has|have|with) (?:a|an) (?:\\w+ )?(?:address|postcode)"));
        patterns.put(FrameworkRule.NAMES_MINIMUM_YEARS, words(
                number + "(?: or more|\\+)?"
                        + "[ -](?:years?|months?)'?\\b[^.]{0,40}\\b(?:experience|practice|work|working|service)"
                        + "|(?:for|over) " + number + " (?:years?|months?)|" + number + " (?:years?|months?) as an?"
                        + "|decades? of"
                        + "|(?:at least|minimum(?: of)?|more than|no less than) (?:\\w+ ){0,2}?(?:years?|months?)"));
        return patterns;
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b", CASE_INSENSITIVE);
    }

    List<Breach> check(LocalCriterionDraft criterion, String field) {
        List<Breach> breaches = new ArrayList<>();
        String asked = criterion.title() + ". " + criterion.statement();
        if (criterion.statement().isBlank()) {
            breaches.add(Breach.at(field + "-statement", FrameworkRule.STATEMENT_MISSING));
        }
        if (asked.codePointCount(0, asked.length()) > TEXT_LENGTH) {
            breaches.add(Breach.at(field + "-statement", FrameworkRule.TEXT_TOO_LONG, TEXT_LENGTH));
        } else {
            BARRED.forEach((rule, pattern) -> {
                if (pattern.matcher(asked).find()) {
                    breaches.add(Breach.at(field + "-statement", rule));
                }
            });
        }
        if (!isReason(criterion.rationale())) {
            breaches.add(Breach.at(field + "-rationale", FrameworkRule.RATIONALE_MISSING));
        }
        if (criterion.routes().stream().filter(r -> r != EvidenceRoute.COURSE).count() < NON_COURSE_ROUTES) {
            breaches.add(Breach.at(field + "-routes", FrameworkRule.ROUTES_TOO_NARROW));
        }
        return breaches;
    }

    /** Ten letters or digits, so that a row of full stops is no reason (B20). */
    private static boolean isReason(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count() >= REASON_LENGTH;
    }
}
