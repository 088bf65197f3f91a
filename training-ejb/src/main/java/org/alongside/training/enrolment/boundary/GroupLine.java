package org.alongside.training.enrolment.boundary;

import java.util.List;
import java.util.UUID;
import org.alongside.platform.error.Breach;

/**
 * One row of a list of people to book, looked at.
 *
 * @param row        where it stands in the list
 * @param personId   null while it is not known who is meant
 * @param name       empty then
 * @param supporters 0 while what was typed is not a number
 * @param problems   why this row cannot be booked; empty when it can
 */
public record GroupLine(int row, String email, UUID personId, String name, int supporters, List<Breach> problems) {

    public GroupLine {
        problems = List.copyOf(problems);
    }

    public boolean isRight() {
        return problems.isEmpty();
    }
}
