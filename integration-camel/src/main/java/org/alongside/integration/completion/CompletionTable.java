package org.alongside.integration.completion;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.alongside.platform.csv.Csv;
import org.alongside.training.completion.CompletionCount;

/** The file: a row for each course, with the columns of section 7 in their order. */
final class CompletionTable {

    private static final String[] HEADER = {"completion_id", "version", "course_code", "course_version", "skill_areas",
        "learner_kind", "learner_ref", "learner_name", "outcome", "completed_on", "valid_to", "co_trainer_lived_experience",
        "consent_ref", "places", "attended", "completed"};
    private static final int CODE_DIGITS = 16;

    private CompletionTable() {
    }

    static byte[] of(String areaCode, YearMonth month, List<CompletionCount> counts) {
        Csv csv = Csv.exact().row(HEADER);
        counts.forEach(count -> csv.row(row(areaCode, month, count)));
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String[] row(String areaCode, YearMonth month, CompletionCount count) {
        return new String[] {id(areaCode, month, count).toString(), "1", code(count.courseId()),
            String.valueOf(count.version()), String.join(";", count.areaCodes()), "", "", "", "",
            month.atEndOfMonth().toString(), "", String.valueOf(count.coDelivered()), "", "",
            SmallNumbers.told(count.attended()), SmallNumbers.told(count.completed())};
    }

    /** The same whenever the row is made again. */
    private static UUID id(String areaCode, YearMonth month, CompletionCount count) {
        return UUID.nameUUIDFromBytes((areaCode + " " + month + " " + count.courseVersionId() + " " + count.coDelivered())
                .getBytes(StandardCharsets.UTF_8));
    }

    /** A course has a title and no code of its own: its id, as codes are written. */
    private static String code(UUID course) {
        return "C_" + course.toString().replace("-", "").substring(0, CODE_DIGITS).toUpperCase(Locale.ROOT);
    }
}
