package org.alongside.community.safeguarding.control;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.alongside.community.safeguarding.Reader;
import org.alongside.community.safeguarding.Receiver;
import org.alongside.community.safeguarding.entity.Concern;

/**
 * Who reads a concern and who is told of it: the lead and the deputy, past everybody it may be about. Where nobody of
 * them is left the coordinator reads it, and where it may be about them too, nobody here does (R-SAFE-06).
 */
public final class Routing {

    private Routing() {
    }

    /** In the order in which they are told. */
    public static List<Reader> readers(Concern concern, List<Reader> everybody) {
        List<Reader> free = everybody.stream().filter(one -> !concern.mayBeAbout(one.id(), one.name())).toList();
        List<Reader> ours = free.stream().filter(one -> one.as() != Receiver.COORDINATOR).toList();
        return ours.isEmpty() ? free : ours;
    }

    /** The leads; without one who may read it the next in order at once. */
    public static List<Reader> toldFirst(Concern concern, List<Reader> everybody) {
        List<Reader> readers = readers(concern, everybody);
        return readers.stream().map(Reader::as).min(Comparator.naturalOrder())
                .map(first -> readers.stream().filter(one -> one.as() == first).toList()).orElse(List.of());
    }

    /** When nobody has taken it up in time: those of the next rank it is not about. */
    public static List<Reader> toldNext(Concern concern, List<Reader> everybody, Receiver rank) {
        return everybody.stream().filter(one -> one.as() == rank && !concern.mayBeAbout(one.id(), one.name())).toList();
    }

    public static boolean mayRead(Concern concern, List<Reader> everybody, UUID personId) {
        return readers(concern, everybody).stream().anyMatch(one -> one.id().equals(personId));
    }
}
