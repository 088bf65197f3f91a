package org.alongside.platform.reference.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alongside.platform.area.Council;
import org.alongside.platform.reference.ReferenceRow;

/** Councils as rows of a list, in the order of the dataset's columns. */
public final class CouncilRows {

    private static final int NAME = 0;
    private static final int COUNCIL = 1;
    private static final int KIND = 2;
    private static final int REGION = 3;
    private static final int FROM = 4;
    private static final int UNTIL = 5;
    private static final int CODE = 6;

    private CouncilRows() {
    }

    public static Council council(ReferenceRow row) {
        List<String> cells = row.cells();
        return new Council(row.key(), cells.size() > CODE ? cells.get(CODE) : null, cells.get(NAME), cells.get(COUNCIL),
                cells.get(KIND), cells.get(REGION), day(cells.get(FROM)), day(cells.get(UNTIL)));
    }

    public static ReferenceRow row(Council council) {
        List<String> cells = new ArrayList<>(List.of(council.name(), council.council(), council.kind(), council.region(),
                text(council.from()), text(council.until())));
        if (council.code() != null) {
            cells.add(council.code());
        }
        return new ReferenceRow(council.gssCode(), cells);
    }

    private static LocalDate day(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }

    private static String text(LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
