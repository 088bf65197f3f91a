package org.alongside.integration.reference.control;

import java.util.List;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.file.FileRule;
import org.alongside.platform.file.ReceivedFile;
import org.alongside.platform.reference.Dataset;
import org.alongside.platform.reference.ReferenceRow;

/** A list as somebody sent it. */
public final class ListFile {

    private ListFile() {
    }

    /** All of its rows, each key once; refuses what is not such a list or is too large for one, and says why. */
    public static List<ReferenceRow> read(Dataset dataset, ReceivedFile file) {
        if (file == null) {
            throw refused(FileRule.FILE_MISSING);
        }
        if (file.bytes().length == 0) {
            throw refused(FileRule.FILE_EMPTY);
        }
        return switch (dataset) {
            case BANK_HOLIDAYS -> BankHolidayFile.read(file.bytes());
            case COUNCILS -> CouncilFile.read(file.bytes());
        };
    }

    private static RuleBroken refused(FileRule rule) {
        return new RuleBroken(List.of(Breach.at("file", rule)));
    }
}
