package org.alongside.portal.training.manage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.alongside.platform.file.ReceivedFile;
import org.alongside.portal.form.Problems;
import org.alongside.portal.table.TableFile;
import org.alongside.training.enrolment.boundary.GroupMember;

/** A file with people to book: a column with email addresses, and one with supporters where there is one. */
final class GroupFile {

    private static final String FIELD = "file";
    private static final int LARGEST = 1_000_000;
    private static final Set<String> EMAIL = Set.of("email", "e-mail", "email address", "e-mail address");
    private static final Set<String> SUPPORTERS = Set.of("supporters", "number of supporters");

    private GroupFile() {
    }

    /** What the file says, row by row; a problem is added when it cannot be read as a list at all. */
    static List<GroupMember> read(ReceivedFile file, Problems problems) {
        if (file == null) {
            problems.add(FIELD, "Choose the file with your list.");
            return List.of();
        }
        if (file.bytes().length > LARGEST) {
            problems.add(FIELD, "This file is too large for a list of people. It can be up to 1 MB.");
            return List.of();
        }
        Optional<List<TableFile.Row>> rows = TableFile.rows(file.bytes()).filter(found -> !found.isEmpty());
        if (rows.isEmpty()) {
            problems.add(FIELD, "We cannot read this file as a list. Save it from your spreadsheet as CSV and send it again.");
            return List.of();
        }
        int email = column(rows.get().get(0), EMAIL::contains);
        if (email < 0) {
            problems.add(FIELD, "There is no column called “email”. Write the headings in the first row: email, supporters.");
            return List.of();
        }
        int supporters = column(rows.get().get(0), SUPPORTERS::contains);
        return rows.get().stream().skip(1)
                .map(row -> new GroupMember(row.no(), row.cell(email), row.cell(supporters))).toList();
    }

    /** -1 when there is none. */
    private static int column(TableFile.Row headings, Predicate<String> called) {
        return IntStream.range(0, headings.cells().size())
                .filter(i -> called.test(headings.cell(i).toLowerCase(Locale.UK))).findFirst().orElse(-1);
    }
}
