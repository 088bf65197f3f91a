package org.alongside.accreditation.register;

/** A language a broker can work in, with its BCP 47 tag. */
public enum Language implements Choice {
    ENGLISH("en-GB", "English"),
    BRITISH_SIGN_LANGUAGE("bfi", "British Sign Language"),
    ARABIC("ar", "Arabic"),
    BENGALI("bn", "Bengali"),
    BULGARIAN("bg", "Bulgarian"),
    CANTONESE("yue", "Cantonese"),
    FARSI("fa", "Farsi"),
    FRENCH("fr", "French"),
    GERMAN("de", "German"),
    GREEK("el", "Greek"),
    GUJARATI("gu", "Gujarati"),
    HINDI("hi", "Hindi"),
    HUNGARIAN("hu", "Hungarian"),
    ITALIAN("it", "Italian"),
    KURDISH("ku", "Kurdish"),
    LITHUANIAN("lt", "Lithuanian"),
    MANDARIN("cmn", "Mandarin"),
    NEPALI("ne", "Nepali"),
    PASHTO("ps", "Pashto"),
    POLISH("pl", "Polish"),
    PORTUGUESE("pt", "Portuguese"),
    PUNJABI("pa", "Punjabi"),
    ROMANIAN("ro", "Romanian"),
    RUSSIAN("ru", "Russian"),
    SOMALI("so", "Somali"),
    SPANISH("es", "Spanish"),
    SWAHILI("sw", "Swahili"),
    SYLHETI("syl", "Sylheti"),
    TAMIL("ta", "Tamil"),
    TURKISH("tr", "Turkish"),
    UKRAINIAN("uk", "Ukrainian"),
    URDU("ur", "Urdu"),
    WELSH("cy", "Welsh"),
    YORUBA("yo", "Yoruba");

    private final String tag;
    private final String words;

    Language(String tag, String words) {
        this.tag = tag;
        this.words = words;
    }

    public String tag() {
        return tag;
    }

    @Override
    public String words() {
        return words;
    }
}
