package org.alongside.portal.community.decide;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.alongside.community.decision.Channel;
import org.alongside.community.decision.boundary.RecordBallot;
import org.alongside.platform.time.London;
import org.alongside.portal.accreditation.Ids;
import org.alongside.portal.form.Problems;
import org.alongside.portal.form.TypedDate;
import org.alongside.portal.form.TypedTime;

/** A vote as it was told: whose, what, how, when, and who else was there. */
public class ToldForm {

    private final BallotForm ballot = new BallotForm();
    private final TypedDate day = new TypedDate();
    private String voter = "";
    private Channel channel;
    private String time = "";
    private String witness = "";

    RecordBallot read(UUID key, UUID decision, Problems problems) {
        if (voter.isEmpty()) {
            problems.add("voter", "Choose whose vote it is.");
        }
        if (channel == null) {
            problems.add("channel", "Choose how they told you.");
        }
        ballot.check(problems);
        LocalDateTime told = TypedTime.moment("givenAt", day, time, problems);
        Instant at = told == null ? null : told.atZone(London.ZONE).toInstant();
        if (witness.isBlank()) {
            problems.add("witness", "Write who else was there: the email address they sign in with.");
        }
        return problems.isAny() ? null
                : new RecordBallot(key, decision, Ids.of(voter), ballot.chosen(), ballot.grounds(), channel, at, witness);
    }

    public BallotForm getBallot() {
        return ballot;
    }

    public TypedDate getDay() {
        return day;
    }

    public String getVoter() {
        return voter;
    }

    public void setVoter(String voter) {
        this.voter = voter;
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }

    public String getWitness() {
        return witness;
    }

    public void setWitness(String witness) {
        this.witness = witness;
    }
}
