package org.alongside.community.timebank.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.community.timebank.TimeMemberStatus;
import org.alongside.community.timebank.TimeRule;
import org.alongside.community.timebank.control.TimeMemberships;
import org.alongside.community.timebank.control.TimeNews;
import org.alongside.community.timebank.entity.TimeMembership;
import org.alongside.community.timebank.entity.WriteOff;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.text.PlainText;
import org.alongside.platform.usecase.UseCase;

/** What two people do together when somebody left owing time. */
@Stateless
public class WriteOffTime {

    private static final int LONGEST_REASON = 500;

    @Inject
    private TimeMemberships memberships;

    @Inject
    private TimeBook book;

    @Inject
    private TimePosting posting;

    @Inject
    private TimePeople people;

    @Inject
    private TimeNews news;

    @Inject
    private Clock clock;

    /** The first person. Refused when there is nothing to write off. */
    @UseCase("NOTE_WRITE_OFF")
    public UUID note(NoteWriteOff command) {
        TimeMembership member = memberships.get(command.membershipId());
        requireOwing(member);
        WriteOff writeOff = new WriteOff(member, PlainText.reason("reason", command.reason(), LONGEST_REASON),
                people.me(), clock.instant());
        memberships.add(writeOff);
        news.tell(List.of(writeOff.noted()), writeOff.reason());
        return writeOff.id();
    }

    /** The second person, never the first (R-TIME-21). */
    @UseCase("AGREE_WRITE_OFF")
    public void agree(AgreeWriteOff command) {
        WriteOff writeOff = memberships.writeOff(command.writeOffId());
        writeOff.requireSecond(people.me());
        book.lock();
        TimeMembership member = memberships.get(writeOff.membershipId());
        long owed = requireOwing(member);
        UUID journal = posting.writeOff(member, owed, writeOff.id(), command.commandId());
        news.tell(writeOff.agree(owed, journal, people.me()));
    }

    /** Still to be agreed to, the oldest first. */
    @UseCase("AGREE_WRITE_OFF")
    public List<WriteOffView> open() {
        List<WriteOff> open = memberships.openWriteOffs();
        Map<UUID, String> names = people.names(open.stream().map(WriteOff::personId).toList());
        Map<UUID, Long> balances = book.balances(open.stream().map(WriteOff::membershipId).distinct().toList());
        return open.stream().map(one -> new WriteOffView(one.id(), names.getOrDefault(one.personId(), ""), one.reason(),
                -balances.get(one.membershipId()), !one.notedBy().equals(people.me()))).toList();
    }

    private long requireOwing(TimeMembership member) {
        long balance = book.balance(member.id());
        if (member.status() != TimeMemberStatus.LEAVING || balance >= 0) {
            throw new RuleBroken(TimeRule.NOTHING_TO_WRITE_OFF);
        }
        return -balance;
    }
}
