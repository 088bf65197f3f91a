package org.alongside.portal.register.mine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.alongside.accreditation.register.PublicFields;
import org.alongside.accreditation.register.WrittenEntry;

/** What a broker types and ticks about themselves. */
public class EntryForm {

    private static final int PENCE_DIGITS = 2;

    private String publicName = "";
    private String legalForm = "";
    private String ownWords = "";
    private String town = "";
    private List<String> languages = new ArrayList<>();
    private List<String> ways = new ArrayList<>();
    private List<String> experience = new ArrayList<>();
    private List<String> methods = new ArrayList<>();
    private String takingNewPeople = "";
    private boolean evenings;
    private boolean weekends;
    private String priceBasis = "";
    private String priceFrom = "";
    private boolean freeFirstTalk;
    private String email = "";
    private String phone = "";
    private String url = "";
    private String connectedProviders = "";

    /** Begins with what was written last. */
    void fill(PublicFields fields, boolean confirmed) {
        publicName = fields.publicName();
        legalForm = fields.legalForm().name();
        ownWords = fields.ownWords();
        town = fields.town();
        languages = names(fields.languages());
        ways = names(fields.ways());
        experience = names(fields.experience());
        methods = names(fields.methods());
        takingNewPeople = !confirmed ? "" : fields.availability().takingNewPeople() ? "yes" : "no";
        evenings = fields.availability().evenings();
        weekends = fields.availability().weekends();
        priceBasis = fields.price().basis() == null ? "" : fields.price().basis().name();
        priceFrom = fields.price().from() == null ? ""
                : BigDecimal.valueOf(fields.price().from().pence(), PENCE_DIGITS).toPlainString();
        freeFirstTalk = fields.price().freeFirstTalk();
        email = fields.contact().email();
        phone = fields.contact().phone();
        url = fields.contact().url();
        connectedProviders = fields.connectedProviders();
    }

    WrittenEntry written() {
        return new WrittenEntry(publicName, legalForm, ownWords, town, languages, ways, experience, methods,
                takingNewPeople, evenings, weekends, priceBasis, priceFrom, freeFirstTalk, email, phone, url,
                connectedProviders);
    }

    private static List<String> names(Collection<? extends Enum<?>> choices) {
        return new ArrayList<>(choices.stream().map(Enum::name).toList());
    }

    public String getPublicName() {
        return publicName;
    }

    public void setPublicName(String publicName) {
        this.publicName = publicName;
    }

    public String getLegalForm() {
        return legalForm;
    }

    public void setLegalForm(String legalForm) {
        this.legalForm = legalForm;
    }

    public String getOwnWords() {
        return ownWords;
    }

    public void setOwnWords(String ownWords) {
        this.ownWords = ownWords;
    }

    public String getTown() {
        return town;
    }

    public void setTown(String town) {
        this.town = town;
    }

    public List<String> getLanguages() {
        return languages;
    }

    public void setLanguages(List<String> languages) {
        this.languages = languages;
    }

    public List<String> getWays() {
        return ways;
    }

    public void setWays(List<String> ways) {
        this.ways = ways;
    }

    public List<String> getExperience() {
        return experience;
    }

    public void setExperience(List<String> experience) {
        this.experience = experience;
    }

    public List<String> getMethods() {
        return methods;
    }

    public void setMethods(List<String> methods) {
        this.methods = methods;
    }

    public String getTakingNewPeople() {
        return takingNewPeople;
    }

    public void setTakingNewPeople(String takingNewPeople) {
        this.takingNewPeople = takingNewPeople;
    }

    public boolean isEvenings() {
        return evenings;
    }

    public void setEvenings(boolean evenings) {
        this.evenings = evenings;
    }

    public boolean isWeekends() {
        return weekends;
    }

    public void setWeekends(boolean weekends) {
        this.weekends = weekends;
    }

    public String getPriceBasis() {
        return priceBasis;
    }

    public void setPriceBasis(String priceBasis) {
        this.priceBasis = priceBasis;
    }

    public String getPriceFrom() {
        return priceFrom;
    }

    public void setPriceFrom(String priceFrom) {
        this.priceFrom = priceFrom;
    }

    public boolean isFreeFirstTalk() {
        return freeFirstTalk;
    }

    public void setFreeFirstTalk(boolean freeFirstTalk) {
        this.freeFirstTalk = freeFirstTalk;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public String getConnectedProviders() {
        return connectedProviders;
    }

    public void setConnectedProviders(String connectedProviders) {
        this.connectedProviders = connectedProviders;
    }
}
