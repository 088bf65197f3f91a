package org.alongside.portal.accreditation.body.rules;

import java.util.List;
import org.alongside.accreditation.framework.AskedGroup;
import org.alongside.accreditation.framework.ChangeStatement;
import org.alongside.accreditation.framework.EvidenceKind;
import org.alongside.platform.text.PlainText;
import org.alongside.portal.form.Problems;

/** A change statement as a person types it: one group a line, each with how many people it was. */
public class StatementForm {

    private static final int LONGEST = 4_000;
    private static final String LINE = "(.*\\S)\\s*[:,]\\s*(\\d{1,6})";

    private String subject = "";
    private EvidenceKind evidenceKind;
    private String asked = "";
    private String responses = "";
    private String dissent = "";
    private boolean noDissent;
    private String equalityImpact = "";
    private String burden = "";

    public void show(ChangeStatement statement) {
        subject = statement.subject();
        evidenceKind = statement.evidenceKind();
        asked = String.join("\n", statement.asked().stream().map(g -> g.group() + ": " + g.count()).toList());
        responses = String.valueOf(statement.responses());
        dissent = statement.dissent();
        noDissent = statement.noDissent();
        equalityImpact = statement.equalityImpact();
        burden = statement.burden();
    }

    /** What was typed; problems are added for what cannot be read. */
    public ChangeStatement read(Problems problems) {
        return new ChangeStatement(text("change-subject", subject), evidenceKind, groups(problems), number(problems),
                text("change-dissent", dissent), noDissent, text("change-equalityImpact", equalityImpact),
                text("change-burden", burden));
    }

    private static String text(String field, String typed) {
        return PlainText.optional(field, typed, LONGEST);
    }

    private List<AskedGroup> groups(Problems problems) {
        List<String> lines = text("change-asked", asked).lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        if (!lines.stream().allMatch(line -> line.matches(LINE))) {
            problems.add("change-asked", "Write one group a line, with a colon and how many people, like \"Carers: 12\".");
            return List.of();
        }
        return lines.stream().map(line -> new AskedGroup(line.replaceFirst(LINE, "$1"),
                Integer.parseInt(line.replaceFirst(LINE, "$2")))).toList();
    }

    private int number(Problems problems) {
        if (responses.strip().matches("\\d{1,6}")) {
            return Integer.parseInt(responses.strip());
        }
        if (!responses.isBlank()) {
            problems.add("responses", "Write how many answers came in, as a whole number.");
        }
        return 0;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public EvidenceKind getEvidenceKind() {
        return evidenceKind;
    }

    public void setEvidenceKind(EvidenceKind evidenceKind) {
        this.evidenceKind = evidenceKind;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public String getResponses() {
        return responses;
    }

    public void setResponses(String responses) {
        this.responses = responses;
    }

    public String getDissent() {
        return dissent;
    }

    public void setDissent(String dissent) {
        this.dissent = dissent;
    }

    public boolean isNoDissent() {
        return noDissent;
    }

    public void setNoDissent(boolean noDissent) {
        this.noDissent = noDissent;
    }

    public String getEqualityImpact() {
        return equalityImpact;
    }

    public void setEqualityImpact(String equalityImpact) {
        this.equalityImpact = equalityImpact;
    }

    public String getBurden() {
        return burden;
    }

    public void setBurden(String burden) {
        this.burden = burden;
    }
}
