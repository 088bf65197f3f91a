package org.alongside.community.decision;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.person.Format;
import org.alongside.platform.identity.PersonName;

/**
 * A decision as one person may see it.
 *
 * @param result null until it is counted
 * @param steps  what can happen to it now
 */
public record DecisionView(UUID id, Facts facts, EasyRead summary, List<Made> formats, People people, MyPart me,
                           Result result, List<Raised> objections, Set<DecisionStep> steps) {

    /**
     * @param quorum      how many ballots it takes, once it is known how many electors there are
     * @param unconfirmed passed in a hurry, and the group has not been asked to confirm it yet
     */
    public record Facts(String title, String group, AboutKind kind, DecisionStatus status, Phase phase, int round,
                        Terms terms, int quorum, Instant closesAt, Instant countsAt, String voidReason,
                        boolean unconfirmed) {

        public boolean isHurried() {
            return terms.pace() == Pace.EMERGENCY;
        }
    }

    /** The paper in another format. */
    public record Made(Format format, String foundAt) {
    }

    /**
     * @param wantHelp who asked for help; only the facilitator sees it
     * @param missing  formats somebody needs that are not made yet; only the facilitator sees it
     */
    public record People(String facilitator, List<String> electors, List<String> interested, List<PersonName> wantHelp,
                         Set<Format> missing) {
    }

    /**
     * @param voteFor   for whom this person may vote about money
     * @param recordFor whose vote this person may write down
     */
    public record MyPart(boolean mayVote, boolean mayTakeTime, boolean interested, boolean facilitates,
                         boolean mayConfirmVoid, List<MyBallot> ballots, List<PersonName> voteFor,
                         List<PersonName> recordFor) {

        public boolean hasVoted() {
            return !ballots.isEmpty();
        }
    }

    /** @param recordedBy who wrote it down, or null */
    public record MyBallot(Choice choice, Channel channel, Instant givenAt, boolean counts, String recordedBy) {
    }

    /** @param named who voted what; empty when it is secret */
    public record Result(Tally tally, int quorum, Instant countedAt, List<NamedVote> named) {
    }

    public record NamedVote(String name, Choice choice) {
    }

    /** @param by empty when it is secret */
    public record Raised(UUID id, int round, Grounds grounds, String by, boolean settled, boolean mine) {
    }
}
