package org.alongside.portal.community.council;

import org.alongside.portal.form.TypedDate;

/** What a council needs to find somebody, as they type it. */
public class LinkForm {

    private String givenNames = "";
    private String familyName = "";
    private TypedDate born = new TypedDate();
    private String postcode = "";
    private String letterCode = "";
    private String nhsNumber = "";
    private boolean agreed;

    public String getGivenNames() {
        return givenNames;
    }

    public void setGivenNames(String givenNames) {
        this.givenNames = givenNames;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    public TypedDate getBorn() {
        return born;
    }

    public void setBorn(TypedDate born) {
        this.born = born;
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode;
    }

    public String getLetterCode() {
        return letterCode;
    }

    public void setLetterCode(String letterCode) {
        this.letterCode = letterCode;
    }

    public String getNhsNumber() {
        return nhsNumber;
    }

    public void setNhsNumber(String nhsNumber) {
        this.nhsNumber = nhsNumber;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }
}
