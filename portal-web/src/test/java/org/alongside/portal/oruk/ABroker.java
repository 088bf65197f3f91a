package org.alongside.portal.oruk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.alongside.accreditation.register.AccreditationStatus;
import org.alongside.accreditation.register.Availability;
import org.alongside.accreditation.register.BrokerEntry;
import org.alongside.accreditation.register.BrokerNumber;
import org.alongside.accreditation.register.Contact;
import org.alongside.accreditation.register.Experience;
import org.alongside.accreditation.register.Language;
import org.alongside.accreditation.register.LegalForm;
import org.alongside.accreditation.register.PlanningMethod;
import org.alongside.accreditation.register.Price;
import org.alongside.accreditation.register.PriceBasis;
import org.alongside.accreditation.register.PublicFields;
import org.alongside.accreditation.register.WayOfCommunicating;
import org.alongside.platform.area.AreaSummary;
import org.alongside.platform.money.Money;

/** Brokers on a list, for feeds. */
public final class ABroker {

    public static final AreaSummary KENT_AREA = new AreaSummary(UUID.nameUUIDFromBytes(new byte[] {1}), "E10000016",
            "KEN", "Kent", "Kent County Council", "kent", "South East", true);

    static final FeedArea KENT = new FeedArea(KENT_AREA, "https://portal.example");

    public static final PublicFields EVERYTHING = new PublicFields("Zoë O’Neill", LegalForm.CIC,
            "I listen first.\nThen we plan, \"together\".", "Margate", EnumSet.of(Language.ENGLISH, Language.BRITISH_SIGN_LANGUAGE),
            EnumSet.allOf(WayOfCommunicating.class), EnumSet.of(Experience.DIRECT_PAYMENTS, Experience.DEMENTIA),
            EnumSet.allOf(PlanningMethod.class), new Availability(true, true, true),
            new Price(PriceBasis.HOURLY, new Money(3550), true),
            new Contact("zoe@example.org", "+441632960123", "https://zoe.example.org/"), "none declared");

    private String name = "Zoë O’Neill";
    private AccreditationStatus status = AccreditationStatus.ACTIVE;
    private boolean withConditions;
    private PublicFields fields = EVERYTHING;
    private Instant lastModified = Instant.parse("2026-11-20T09:30:00.123456Z");
    private final UUID id;

    private ABroker(int number) {
        id = UUID.nameUUIDFromBytes(("broker " + number).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    public static ABroker no(int number) {
        return new ABroker(number);
    }

    public ABroker named(String other) {
        name = other;
        return this;
    }

    public ABroker is(AccreditationStatus other) {
        status = other;
        fields = other.inForce() ? fields : PublicFields.NONE;
        return this;
    }

    public ABroker withConditions() {
        withConditions = true;
        return this;
    }

    public ABroker says(PublicFields other) {
        fields = other;
        return this;
    }

    public ABroker modified(String at) {
        lastModified = Instant.parse(at);
        return this;
    }

    public BrokerEntry done() {
        LocalDate ended = Set.of(AccreditationStatus.ACTIVE, AccreditationStatus.SUSPENDED).contains(status) ? null
                : LocalDate.of(2026, 11, 1);
        return new BrokerEntry(id, BrokerNumber.of("SB-7K2M9Q-4"), name, status, LocalDate.of(2026, 5, 12),
                LocalDate.of(2029, 5, 11), ended, LocalDate.of(2026, 5, 12), "CUR-1", "Kent Disabled People’s Group",
                withConditions, false, fields, lastModified);
    }
}
