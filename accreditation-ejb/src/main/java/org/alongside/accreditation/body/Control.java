package org.alongside.accreditation.body;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Who holds the votes at one moment. The numbers are for the rule alone and never leave; outside only the
 * {@link #band()} is told (R-ACC-04).
 *
 * @param eligible         filled voting seats; vacant ones do not count either way
 * @param fromConstituency those held by disabled people and carers with a live declaration
 * @param floorPercent     the share that must be passed
 */
public record Control(int eligible, int fromConstituency, int floorPercent) {

    private static final int ALL = 100;

    /** Somebody who may hold a vote. */
    public interface Voter {

        boolean votesOn(LocalDate day);

        boolean fromConstituencyOn(LocalDate day);
    }

    public static Control of(Collection<? extends Voter> members, int floorPercent, LocalDate today) {
        List<? extends Voter> voters = members.stream().filter(member -> member.votesOn(today)).toList();
        int counted = (int) voters.stream().filter(voter -> voter.fromConstituencyOn(today)).count();
        return new Control(voters.size(), counted, floorPercent);
    }

    /** Strictly more than the floor: 2 of 4 is not control (R-ACC-01, R-ACC-02). Nothing is more than all. */
    public boolean met() {
        return floorPercent >= ALL
                ? eligible > 0 && fromConstituency == eligible
                : ALL * fromConstituency > floorPercent * eligible;
    }

    public ControlBand band() {
        if (!met()) {
            return ControlBand.NOT_MET;
        }
        return 4 * fromConstituency >= 3 * eligible ? ControlBand.THREE_QUARTERS_OR_MORE : ControlBand.MORE_THAN_HALF;
    }

    /** Control holds, and would not if one more of them left. */
    public boolean oneLossAway() {
        return met() && !new Control(eligible - 1, fromConstituency - 1, floorPercent).met();
    }

    /** Counts would tell who declared what in a small body. */
    @Override
    public String toString() {
        return band().name();
    }
}
