package org.alongside.accreditation.register.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.accreditation.register.BrokerEntry;
import org.alongside.accreditation.register.BrokerNumber;
import org.alongside.accreditation.register.EntryLimitChanged;
import org.alongside.accreditation.register.EntryPublished;
import org.alongside.accreditation.register.PublicFields;
import org.alongside.accreditation.register.RegisterPage;
import org.alongside.accreditation.register.RegisterSearch;
import org.alongside.accreditation.register.entity.Accreditation;
import org.alongside.accreditation.register.entity.RegisterEntry;

/** The read model: entries that follow their accreditations, and the index they are found by, always changed together. */
@ApplicationScoped
public class Register {

    private RegisterEntries entries;
    private RegisterIndex index;

    protected Register() {
    }

    @Inject
    public Register(RegisterEntries entries, RegisterIndex index) {
        this.entries = entries;
        this.index = index;
    }

    /** Takes over what has just happened to the accreditation. */
    public void follow(Accreditation accreditation, String personName, Instant now) {
        Optional<RegisterEntry> known = entries.find(accreditation.id());
        known.ifPresent(entry -> entry.follow(accreditation, personName, now));
        RegisterEntry entry = known.orElseGet(() -> new RegisterEntry(accreditation, personName, now));
        if (known.isEmpty()) {
            entries.add(entry);
        }
        reindex(entry);
    }

    public EntryPublished publish(RegisterEntry entry, PublicFields fields, Instant now) {
        EntryPublished event = entry.publish(fields, now);
        reindex(entry);
        return event;
    }

    public EntryLimitChanged limit(RegisterEntry entry, boolean wanted, Instant now) {
        EntryLimitChanged event = entry.limit(wanted, now);
        reindex(entry);
        return event;
    }

    /** Whoever ended so long ago is no longer found, not even by name. Doing it twice changes nothing. */
    public void forgetOld(LocalDate today) {
        entries.endedBefore(PublicView.oldestEndShown(today)).forEach(entry -> index.put(entry.id(), Set.of()));
    }

    /** By number, whatever its state, for as long as it is shown. */
    public Optional<RegisterEntry> shown(BrokerNumber number, LocalDate today) {
        return entries.numbered(number).filter(entry -> PublicView.stillShown(entry, today));
    }

    /** Everybody who is shown at all, by number. */
    public List<RegisterEntry> shownOn(LocalDate today) {
        return entries.shownSince(PublicView.oldestEndShown(today));
    }

    /** By anything else, in the order of the day. A page past the last is the last. */
    public RegisterPage search(RegisterSearch search, DailyShuffle order) {
        Sought sought = Sought.of(search);
        RegisterIndex.Found found = page(sought, order, search.page());
        if (found.entries().isEmpty() && search.page() > 1) {
            found = page(sought, order, 1);
            int last = new RegisterPage(List.of(), found.total(), 1).pages();
            return last == 1 ? shown(found, 1) : shown(page(sought, order, last), last);
        }
        return shown(found, search.page());
    }

    private RegisterIndex.Found page(Sought sought, DailyShuffle order, int page) {
        long offset = (page - 1L) * RegisterSearch.PAGE_SIZE;
        return index.find(sought, order, RegisterSearch.PAGE_SIZE, (int) Math.min(offset, Integer.MAX_VALUE));
    }

    private RegisterPage shown(RegisterIndex.Found found, int page) {
        List<UUID> order = found.entries();
        List<BrokerEntry> shown = entries.all(order).stream().map(PublicView::of)
                .sorted(Comparator.comparingInt(entry -> order.indexOf(entry.id()))).toList();
        return new RegisterPage(shown, found.total(), page);
    }

    private void reindex(RegisterEntry entry) {
        index.put(entry.id(), EntryTerms.of(entry));
    }
}
