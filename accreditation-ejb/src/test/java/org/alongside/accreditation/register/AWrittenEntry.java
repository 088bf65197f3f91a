package org.alongside.accreditation.register;

import java.util.List;

/** What a broker typed. */
public final class AWrittenEntry {

    private String legalForm;
    private String publicName;
    private String ownWords;
    private String town;
    private List<String> languages;
    private List<String> ways;
    private List<String> experience;
    private List<String> methods;
    private String takingNewPeople;
    private String priceBasis;
    private String priceFrom;
    private String email;
    private String phone;
    private String url;
    private String connectedProviders;

    public static AWrittenEntry empty() {
        return new AWrittenEntry();
    }

    public static AWrittenEntry whole() {
        AWrittenEntry whole = new AWrittenEntry();
        whole.legalForm = "SOLE";
        whole.publicName = "Ana O’Neill";
        whole.ownWords = "I listen first. <b>Really.</b>";
        whole.town = "Margate";
        whole.languages = List.of("ENGLISH", "BRITISH_SIGN_LANGUAGE");
        whole.ways = List.of("HOME_VISITS", "BSL");
        whole.experience = List.of("DIRECT_PAYMENTS");
        whole.methods = List.of("PATH");
        whole.takingNewPeople = "yes";
        whole.connectedProviders = "none declared";
        return whole.priceBasis("HOURLY").priceFrom("35.50").email("ana@example.org").phone("01632 960123")
                .url("https://ana.example.org/");
    }

    public AWrittenEntry publicName(String name) {
        publicName = name;
        return this;
    }

    public AWrittenEntry ownWords(String words) {
        ownWords = words;
        return this;
    }

    public AWrittenEntry languages(String... tags) {
        languages = List.of(tags);
        return this;
    }

    public AWrittenEntry priceBasis(String basis) {
        priceBasis = basis;
        return this;
    }

    public AWrittenEntry priceFrom(String pounds) {
        priceFrom = pounds;
        return this;
    }

    public AWrittenEntry email(String address) {
        email = address;
        return this;
    }

    public AWrittenEntry phone(String number) {
        phone = number;
        return this;
    }

    public AWrittenEntry url(String address) {
        url = address;
        return this;
    }

    public WrittenEntry done() {
        return new WrittenEntry(publicName, legalForm, ownWords, town, languages, ways, experience, methods,
                takingNewPeople, true, false, priceBasis, priceFrom, true, email, phone, url, connectedProviders);
    }
}
