package org.alongside.portal.community.spend;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import org.alongside.community.spend.EvidenceKind;
import org.alongside.community.spend.boundary.KeepEvidence;
import org.alongside.community.spend.boundary.PaySpend;
import org.alongside.community.spend.boundary.ReadSpends;
import org.alongside.community.spend.boundary.SpendStory;
import org.alongside.portal.file.Uploads;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** What shows that it was paid for what it was meant for (R-POOL-18). */
@Named("spendEvidence")
@RequestScoped
public class EvidencePage {

    @Inject
    private ReadSpends spends;

    @Inject
    private PaySpend paying;

    @Inject
    private Uploads uploads;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private SpendStory it;
    private EvidenceKind kind = EvidenceKind.RECEIPT;
    private String words = "";
    private Part file;

    public void load() {
        it = spends.one(page.id("id"));
    }

    public void keep() {
        paying.evidence(new KeepEvidence(formKey.getValue(), it.line().spendId(), kind, words,
                uploads.file("file")));
        page.goTo("community/spend/one?done=evidence&id=" + it.line().spendId());
    }

    public List<Choice> getKinds() {
        return Choices.of(EvidenceKind::label, EvidenceKind.values());
    }

    public SpendStory getIt() {
        return it;
    }

    public EvidenceKind getKind() {
        return kind;
    }

    public void setKind(EvidenceKind kind) {
        this.kind = kind;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
