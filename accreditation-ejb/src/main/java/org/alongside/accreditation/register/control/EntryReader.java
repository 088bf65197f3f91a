package org.alongside.accreditation.register.control;

import static org.alongside.accreditation.register.RegisterRule.CONNECTED_PROVIDERS_UNANSWERED;
import static org.alongside.accreditation.register.RegisterRule.CONTACT_MISSING;
import static org.alongside.accreditation.register.RegisterRule.PRICE_WITHOUT_BASIS;
import static org.alongside.accreditation.register.RegisterRule.TAKING_NEW_PEOPLE_UNANSWERED;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.alongside.accreditation.register.Availability;
import org.alongside.accreditation.register.Choice;
import org.alongside.accreditation.register.Contact;
import org.alongside.accreditation.register.Experience;
import org.alongside.accreditation.register.Language;
import org.alongside.accreditation.register.LegalForm;
import org.alongside.accreditation.register.PlanningMethod;
import org.alongside.accreditation.register.Price;
import org.alongside.accreditation.register.PriceBasis;
import org.alongside.accreditation.register.PublicFields;
import org.alongside.accreditation.register.WayOfCommunicating;
import org.alongside.accreditation.register.WrittenEntry;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.text.PlainText;

/** Turns what a broker wrote into what the public may read, or says everything that needs another look, at once. */
public final class EntryReader {

    /** In code points, as people count. */
    public static final int OWN_WORDS = 1500;
    private static final int NAME = 120;
    private static final int TOWN = 80;
    private static final int PROVIDERS = 500;

    private final WrittenEntry written;
    private final List<Breach> breaches = new ArrayList<>();

    private EntryReader(WrittenEntry written) {
        this.written = written;
    }

    /** Refused with every breach there is, each at its field. */
    public static PublicFields read(WrittenEntry written) {
        EntryReader reader = new EntryReader(written);
        PublicFields fields = reader.fields();
        RuleBroken.throwIfAny(reader.breaches);
        return fields;
    }

    private PublicFields fields() {
        return new PublicFields(
                text("publicName", written.publicName(), NAME),
                tried(LegalForm.SOLE, () -> Choice.read(LegalForm.class, "legalForm", written.legalForm())),
                text("ownWords", written.ownWords(), OWN_WORDS),
                text("town", written.town(), TOWN),
                ticked(Language.class, "languages", written.languages()),
                ticked(WayOfCommunicating.class, "ways", written.ways()),
                ticked(Experience.class, "experience", written.experience()),
                ticked(PlanningMethod.class, "methods", written.methods()),
                new Availability(takingNewPeople(), written.evenings(), written.weekends()),
                price(), contact(), connectedProviders());
    }

    private boolean takingNewPeople() {
        if (!"yes".equals(written.takingNewPeople()) && !"no".equals(written.takingNewPeople())) {
            breaches.add(Breach.at("takingNewPeople", TAKING_NEW_PEOPLE_UNANSWERED));
        }
        return "yes".equals(written.takingNewPeople());
    }

    private Price price() {
        PriceBasis basis = written.priceBasis() == null || written.priceBasis().isEmpty() ? null
                : tried(null, () -> Choice.read(PriceBasis.class, "priceBasis", written.priceBasis()));
        Price price = new Price(basis, tried(null, () -> Written.pounds("priceFrom", written.priceFrom())),
                written.freeFirstTalk());
        if (price.from() != null && price.basis() == null) {
            breaches.add(Breach.at("priceBasis", PRICE_WITHOUT_BASIS));
        }
        return price;
    }

    private Contact contact() {
        Contact contact = new Contact(tried("", () -> Written.email("email", written.email())),
                tried("", () -> Written.phone("phone", written.phone())),
                tried("", () -> Written.webAddress("url", written.url())));
        boolean nothingWritten = blank(written.email()) && blank(written.phone()) && blank(written.url());
        if (nothingWritten) {
            breaches.add(Breach.at("email", CONTACT_MISSING));
        }
        return contact;
    }

    private String connectedProviders() {
        if (blank(written.connectedProviders())) {
            breaches.add(Breach.at("connectedProviders", CONNECTED_PROVIDERS_UNANSWERED));
        }
        return text("connectedProviders", written.connectedProviders(), PROVIDERS);
    }

    private String text(String field, String given, int longest) {
        return tried("", () -> PlainText.optional(field, given, longest));
    }

    private <C extends Enum<C> & Choice> Set<C> ticked(Class<C> kind, String field, List<String> given) {
        return tried(Set.of(), () -> Choice.readAll(kind, field, given == null ? List.of() : given));
    }

    /** Goes on after a refusal, so that a person sees all of them and not one after the other. */
    private <T> T tried(T otherwise, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RuleBroken refused) {
            breaches.addAll(refused.breaches());
            return otherwise;
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
