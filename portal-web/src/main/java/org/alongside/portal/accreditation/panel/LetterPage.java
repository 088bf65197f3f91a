package org.alongside.portal.accreditation.panel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.accreditation.panel.boundary.LetterView;
import org.alongside.accreditation.panel.boundary.ReadMyDecision;

/** The applicant reads what was decided, the newest letter first. Made to be printed. */
@Named("panelLetter")
@RequestScoped
public class LetterPage {

    @Inject
    private ReadMyDecision decisions;

    private List<LetterView> letters = List.of();

    public void load() {
        letters = decisions.letters();
    }

    public List<LetterView> getLetters() {
        return letters;
    }

    public List<Paragraph> paragraphs(LetterView letter) {
        return Paragraph.of(letter.text());
    }
}
