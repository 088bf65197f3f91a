package org.alongside.training.enrolment.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.training.enrolment.NeedsTold;
import org.alongside.training.enrolment.control.AccessNeeds;
import org.alongside.training.enrolment.control.EnrolmentNews;
import org.alongside.training.enrolment.entity.AccessNeed;

/** Writes down what somebody asks to be arranged, for a booking and for the next one. */
@ApplicationScoped
class KeptNeeds {

    @Inject
    private AccessNeeds needs;

    @Inject
    private EnrolmentNews news;

    @Inject
    private Clock clock;

    /** Told while booking; {@code forNextTime} when they want to be asked only once. */
    void tell(UUID personId, UUID enrolmentId, NeedsTold told, boolean forNextTime) {
        replace(personId, enrolmentId, told);
        if (forNextTime) {
            replace(personId, null, told);
        }
    }

    /** Instead of what was said before; to say nothing takes it away. */
    void replace(UUID personId, UUID enrolmentId, NeedsTold told) {
        Optional<AccessNeed> before = find(personId, enrolmentId);
        if (told.isEmpty()) {
            before.ifPresent(this::forget);
        } else {
            AccessNeed kept = before.orElseGet(() -> new AccessNeed(personId, enrolmentId, told, clock.instant()));
            kept.tell(told, clock.instant());
            needs.add(kept);
            news.tell(List.of(kept.told()), null);
        }
    }

    void forget(AccessNeed need) {
        needs.remove(need);
        news.tell(List.of(need.forgotten()), null);
    }

    /** For this booking of theirs, or, without one, what they keep for the next. */
    Optional<AccessNeed> find(UUID personId, UUID enrolmentId) {
        return enrolmentId == null ? needs.kept(personId) : needs.of(personId, enrolmentId);
    }
}
