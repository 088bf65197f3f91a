package org.alongside.accreditation.register.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;
import org.alongside.accreditation.register.Availability;
import org.alongside.accreditation.register.Contact;
import org.alongside.accreditation.register.Experience;
import org.alongside.accreditation.register.Language;
import org.alongside.accreditation.register.LegalForm;
import org.alongside.accreditation.register.PlanningMethod;
import org.alongside.accreditation.register.Price;
import org.alongside.accreditation.register.PriceBasis;
import org.alongside.accreditation.register.PublicFields;
import org.alongside.accreditation.register.WayOfCommunicating;
import org.alongside.platform.money.Money;

/** {@link PublicFields} as columns; a draft and a published entry keep them alike. */
@Embeddable
public class PublicColumns {

    @Column(name = "public_name")
    private String publicName;

    @Enumerated(EnumType.STRING)
    @Column(name = "legal_form")
    private LegalForm legalForm;

    @Column(name = "own_words")
    private String ownWords;

    private String town;

    @Convert(converter = LanguagesColumn.class)
    private Set<Language> languages;

    @Convert(converter = WaysColumn.class)
    private Set<WayOfCommunicating> ways;

    @Convert(converter = ExperiencesColumn.class)
    private Set<Experience> experience;

    @Convert(converter = PlanningMethodsColumn.class)
    private Set<PlanningMethod> methods;

    @Column(name = "taking_new_people")
    private boolean takingNewPeople;

    private boolean evenings;

    private boolean weekends;

    @Enumerated(EnumType.STRING)
    @Column(name = "price_basis")
    private PriceBasis priceBasis;

    @Column(name = "price_from_pence")
    private Long priceFromPence;

    @Column(name = "free_first_talk")
    private boolean freeFirstTalk;

    private String email;

    private String phone;

    private String url;

    @Column(name = "connected_providers")
    private String connectedProviders;

    protected PublicColumns() {
    }

    PublicColumns(PublicFields fields) {
        publicName = fields.publicName();
        legalForm = fields.legalForm();
        ownWords = fields.ownWords();
        town = fields.town();
        languages = fields.languages();
        ways = fields.ways();
        experience = fields.experience();
        methods = fields.methods();
        takingNewPeople = fields.availability().takingNewPeople();
        evenings = fields.availability().evenings();
        weekends = fields.availability().weekends();
        priceBasis = fields.price().basis();
        priceFromPence = fields.price().from() == null ? null : fields.price().from().pence();
        freeFirstTalk = fields.price().freeFirstTalk();
        email = fields.contact().email();
        phone = fields.contact().phone();
        url = fields.contact().url();
        connectedProviders = fields.connectedProviders();
    }

    PublicFields fields() {
        return new PublicFields(publicName, legalForm, ownWords, town, languages, ways, experience, methods,
                new Availability(takingNewPeople, evenings, weekends),
                new Price(priceBasis, priceFromPence == null ? null : new Money(priceFromPence), freeFirstTalk),
                new Contact(email, phone, url), connectedProviders);
    }
}
