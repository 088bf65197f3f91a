package org.alongside.training.attendance.boundary;

import java.util.List;
import org.alongside.training.attendance.MarkView;
import org.alongside.training.run.SessionView;

/**
 * One session of a run as its learner sees it.
 *
 * @param mark       that holds; null while there is none
 * @param before     what was marked first and put right since
 * @param mayExcuse  it has not begun, so I can say that I cannot come
 * @param mayAsk     the mark is young enough to be asked about, and no question is open
 * @param questions  what I asked, the first first
 */
public record MySession(SessionView session, MarkView mark, List<MarkView> before, boolean mayExcuse, boolean mayAsk,
                        List<MyQuestion> questions) {

    public MySession {
        before = List.copyOf(before);
        questions = List.copyOf(questions);
    }
}
