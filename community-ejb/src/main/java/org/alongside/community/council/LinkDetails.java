package org.alongside.community.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.text.NhsNumber;
import org.alongside.platform.text.PlainText;

/**
 * What a person agrees to have sent to their council so that it can find them, and nothing else. It is sealed, and
 * forgotten when the council has answered.
 *
 * @param letterCode from the council's letter; empty for none
 * @param nhsNumber  only where the area lets people give it, and only for the council to find them: nothing here is known
 *                   by it (R-INT-04); empty for none
 */
public record LinkDetails(String familyName, String givenNames, LocalDate dateOfBirth, String postcode, String letterCode,
        String nhsNumber) {

    private static final int LONGEST = 80;
    private static final int OLDEST = 120;
    private static final Pattern POSTCODE = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}");
    private static final Pattern LETTER_CODE = Pattern.compile("[A-HJ-NP-Z2-9]{8}");
    private static final int INWARD = 3;

    /** As somebody typed it, tidied; refused where it cannot be right. */
    public static LinkDetails typed(String familyName, String givenNames, LocalDate dateOfBirth, String postcode,
            String letterCode, String nhsNumber, LocalDate today) {
        List<Breach> breaches = new ArrayList<>();
        LinkDetails tidy = new LinkDetails(PlainText.required("familyName", familyName, LONGEST),
                PlainText.required("givenNames", givenNames, LONGEST), dateOfBirth, spaced(postcode), bare(letterCode),
                digits(nhsNumber));
        if (dateOfBirth == null || !dateOfBirth.isBefore(today) || dateOfBirth.isBefore(today.minusYears(OLDEST))) {
            breaches.add(Breach.at("born", LinkRule.BIRTH_OUT_OF_RANGE));
        }
        if (!POSTCODE.matcher(tidy.postcode).matches()) {
            breaches.add(Breach.at("postcode", LinkRule.NOT_A_POSTCODE));
        }
        if (!tidy.letterCode.isEmpty() && !LETTER_CODE.matcher(tidy.letterCode).matches()) {
            breaches.add(Breach.at("letterCode", LinkRule.NOT_A_LETTER_CODE));
        }
        if (!tidy.nhsNumber.isEmpty() && !NhsNumber.isRight(tidy.nhsNumber)) {
            breaches.add(Breach.at("nhsNumber", LinkRule.NOT_AN_NHS_NUMBER));
        }
        RuleBroken.throwIfAny(breaches);
        return tidy;
    }

    private static String spaced(String postcode) {
        String bare = bare(postcode);
        int cut = bare.length() - INWARD;
        return cut < 1 ? bare : bare.substring(0, cut) + " " + bare.substring(cut);
    }

    /** As it was typed where it cannot be read, to be refused. */
    private static String digits(String nhsNumber) {
        String digits = nhsNumber == null ? "" : NhsNumber.digits(nhsNumber);
        return digits == null ? nhsNumber.strip() : digits;
    }

    private static String bare(String typed) {
        return typed == null ? "" : typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
