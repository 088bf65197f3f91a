package org.alongside.integration.message.control;

import java.util.stream.Collectors;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.fault.RowFault;
import org.alongside.integration.feed.Intake;
import org.alongside.integration.message.FaultView;
import org.alongside.integration.message.TriedFile;
import org.alongside.integration.message.UnknownWord;

/** What a feed made of a file that was only tried, in words. Whoever tries a file may see its cells: it is their own. */
public final class Tried {

    private static final int MOST_FAULTS = 100;

    private Tried() {
    }

    public static TriedFile of(Intake intake) {
        boolean held = intake.held() != null;
        return new TriedFile(true, held ? intake.held().told() : null, held ? intake.held().code().code() : "",
                intake.rows(), intake.applied(), intake.repeated(), intake.waiting().size(), intake.refused(),
                intake.faults().stream().limit(MOST_FAULTS).map(Tried::view).toList(),
                intake.faults().stream().filter(fault -> fault.code() == FaultCode.E303_CODELIST && fault.shown() != null)
                        .map(Tried::unknown).distinct().limit(MOST_FAULTS).toList());
    }

    private static UnknownWord unknown(RowFault fault) {
        return new UnknownWord(fault.column(), fault.shown(),
                fault.words().stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    private static FaultView view(RowFault fault) {
        return new FaultView(fault.line(), fault.column() == null ? "" : fault.column(), fault.code(),
                fault.shown() == null ? "" : fault.shown(), fault.withoutTheCell().told().what());
    }
}
