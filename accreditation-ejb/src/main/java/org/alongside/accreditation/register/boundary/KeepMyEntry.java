package org.alongside.accreditation.register.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.alongside.accreditation.register.BrokerNumber;
import org.alongside.accreditation.register.RegisterRule;
import org.alongside.accreditation.register.control.Accreditations;
import org.alongside.accreditation.register.control.EntryReader;
import org.alongside.accreditation.register.control.Register;
import org.alongside.accreditation.register.control.RegisterEntries;
import org.alongside.accreditation.register.entity.EntryDraft;
import org.alongside.accreditation.register.entity.RegisterEntry;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;

/** A broker keeps their own entry: writes, looks at it, publishes it (R-ACC-96), or cuts it down (R-ACC-99). */
@Stateless
public class KeepMyEntry {

    @Inject
    private Register register;

    @Inject
    private RegisterEntries entries;

    @Inject
    private Accreditations accreditations;

    @Inject
    private Journal journal;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** My number, when I am on this area's list. */
    @UseCase("KEEP_MY_ENTRY")
    public Optional<BrokerNumber> myNumber() {
        return listed().map(RegisterEntry::number);
    }

    /** {@link NotFound} for whoever is not a broker of this area. */
    @UseCase("KEEP_MY_ENTRY")
    public MyEntry mine() {
        RegisterEntry entry = myEntry();
        return new MyEntry(entry.number(), entry.name(), entry.status(), entry.since(), entry.until(), entry.limited(),
                entry.confirmed(), entry.fields(),
                entries.draft(entry.id()).map(EntryDraft::fields).orElseGet(entry::fields));
    }

    /** Keeps what was written, seen by nobody else yet. Refused with everything that needs another look. */
    @UseCase("KEEP_MY_ENTRY")
    public void write(ChangeMyEntry command) {
        RegisterEntry entry = myEntry();
        EntryDraft draft = entries.draft(entry.id()).orElseGet(() -> entries.begin(entry));
        draft.rewrite(EntryReader.read(command.written()));
    }

    /** From now on the public reads what was written last. */
    @UseCase("KEEP_MY_ENTRY")
    public void publish(PublishMyEntry command) {
        RegisterEntry entry = myEntry();
        EntryDraft draft = entries.draft(entry.id()).orElseThrow(() -> new RuleBroken(RegisterRule.NOTHING_TO_CONFIRM));
        journal.record(register.publish(entry, draft.fields(), clock.instant()));
    }

    /** Down to number, area and status at once, or open again. Nobody asks why. */
    @UseCase("KEEP_MY_ENTRY")
    public void limit(LimitMyEntry command) {
        journal.record(register.limit(myEntry(), command.limited(), clock.instant()));
    }

    private RegisterEntry myEntry() {
        return listed().orElseThrow(NotFound::new);
    }

    private Optional<RegisterEntry> listed() {
        return accreditations.ofPerson(call.actor().personId()).flatMap(mine -> entries.find(mine.id()))
                .filter(entry -> entry.endedOn() == null);
    }
}
