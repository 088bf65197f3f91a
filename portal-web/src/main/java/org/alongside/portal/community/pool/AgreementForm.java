package org.alongside.portal.community.pool;

import java.util.Map;
import java.util.UUID;
import org.alongside.community.pool.AbsenceRule;
import org.alongside.community.pool.AgreementWords;
import org.alongside.community.pool.ShortfallRule;
import org.alongside.community.pool.boundary.AgreementView;
import org.alongside.community.pool.boundary.WriteAgreement;
import org.alongside.platform.money.Money;

/** The agreement as somebody writes it. */
public class AgreementForm {

    private String words = "";
    private String easyRead = "";
    private String otherFormats = "";
    private String oneSignatory = "25";
    private String twoSignatories = "100";
    private String quorum = "50";
    private ShortfallRule shortfall = ShortfallRule.REJECT;
    private AbsenceRule absence = AbsenceRule.TAKES_NO_PART;

    void take(AgreementView before) {
        words = before.text().words();
        easyRead = before.text().easyRead();
        otherFormats = before.text().otherFormats();
        oneSignatory = new Money(before.terms().oneSignatory()).toString();
        twoSignatories = new Money(before.terms().twoSignatories()).toString();
        quorum = String.valueOf(before.terms().quorumPercent());
        shortfall = before.terms().shortfall();
        absence = before.terms().absence();
    }

    /** What is no number of percent is refused as one that is out of range. */
    WriteAgreement read(UUID key, UUID poolId) {
        int percent = quorum.strip().matches("\\d{1,3}") ? Integer.parseInt(quorum.strip()) : 0;
        return new WriteAgreement(key, poolId, new AgreementWords(words, easyRead, otherFormats), oneSignatory,
                twoSignatories, percent, 7, 10, shortfall, absence, false, Map.of());
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getEasyRead() {
        return easyRead;
    }

    public void setEasyRead(String easyRead) {
        this.easyRead = easyRead;
    }

    public String getOtherFormats() {
        return otherFormats;
    }

    public void setOtherFormats(String otherFormats) {
        this.otherFormats = otherFormats;
    }

    public String getOneSignatory() {
        return oneSignatory;
    }

    public void setOneSignatory(String oneSignatory) {
        this.oneSignatory = oneSignatory;
    }

    public String getTwoSignatories() {
        return twoSignatories;
    }

    public void setTwoSignatories(String twoSignatories) {
        this.twoSignatories = twoSignatories;
    }

    public String getQuorum() {
        return quorum;
    }

    public void setQuorum(String quorum) {
        this.quorum = quorum;
    }

    public ShortfallRule getShortfall() {
        return shortfall;
    }

    public void setShortfall(ShortfallRule shortfall) {
        this.shortfall = shortfall;
    }

    public AbsenceRule getAbsence() {
        return absence;
    }

    public void setAbsence(AbsenceRule absence) {
        this.absence = absence;
    }
}
